#include "office/check/passes_over_texts.h"

#include "core/values/letters.h"
#include "core/values/words.h"

#include <algorithm>
#include <string_view>

namespace council::check {

namespace {

bool isOfReference(char c) {
    return isLetterOrDigit(c) || c == '$' || c == ':' || c == '.';
}

// "D2", "$D$2:$D$9" or "Plan.D2", in column D.
bool isInColumn(std::string_view reference, std::string_view column) {
    reference.remove_prefix(std::min(reference.rfind('.') + 1, reference.size()));
    if (reference.starts_with('$')) {
        reference.remove_prefix(1);
    }
    if (!reference.starts_with(column)) {
        return false;
    }
    reference.remove_prefix(column.size());
    return reference.empty() || !isLetter(reference.front());
}

std::string_view before(std::string_view formula, std::size_t sign) {
    std::size_t from = sign;
    while (from > 0 && isOfReference(formula[from - 1])) {
        --from;
    }
    return formula.substr(from, sign - from);
}

std::string_view behind(std::string_view formula, std::size_t sign) {
    const auto rest = formula.substr(sign);
    return rest.substr(
        0, static_cast<std::size_t>(std::ranges::find_if_not(rest, isOfReference) - rest.begin()));
}

// D2>0 asks whether the cell is filled: a text is.
bool comparesColumn(std::string_view formula, std::string_view column) {
    for (std::size_t at = formula.find_first_of("<>"); at != std::string_view::npos;
         at = formula.find_first_of("<>", at + 1)) {
        std::size_t next = at + 1;
        if (formula.substr(at, 2) == "<>") {
            ++at;
            continue;
        }
        next += formula.substr(next, 1) == "=" ? 1 : 0;
        const std::string_view left = before(formula, at);
        const std::string_view right = behind(formula, next);
        if ((isInColumn(left, column) && right != "0") ||
            (isInColumn(right, column) && left != "0")) {
            return true;
        }
    }
    return false;
}

// Without its texts and spaces.
std::string bare(const std::string& formula) {
    std::string rest;
    bool isText = false;
    for (const char c : uppered(formula)) {
        isText = isText != (c == '"');
        if (!isText && c != ' ') {
            rest += c;
        }
    }
    return rest;
}

}  // namespace

bool passesOverTexts(const std::string& formula, const std::string& column) {
    constexpr std::string_view functions[] = {"COUNTIF",    "SUMIF",    "AVERAGE",   "MAX(",
                                              "MIN(",       "MAXIFS(",  "MINIFS(",   "SUMPRODUCT(",
                                              "MEDIAN(",    "COUNT(",   "LARGE(",    "SMALL(",
                                              "FREQUENCY(", "QUARTILE", "PERCENTILE"};
    const std::string text = bare(formula);
    return std::ranges::any_of(functions,
                               [&](auto function) { return text.find(function) != text.npos; }) ||
           comparesColumn(text, column);
}

}  // namespace council::check
