#include "office/check/list_rows.h"

#include "core/values/words.h"

#include <algorithm>
#include <charconv>

namespace council::check {

namespace {

// Takes a prefix off the text, where it begins with it.
bool takeOff(std::string_view& text, std::string_view prefix) {
    const bool begins = text.starts_with(prefix);
    text.remove_prefix(begins ? prefix.size() : 0);
    return begins;
}

// "B13", of that column: the 13. 0 where it is something else.
int takeRow(std::string_view& text, std::string_view column) {
    int row = 0;
    if (takeOff(text, column)) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), row);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    return row;
}

}  // namespace

bool saysTotal(const Cell& cell, Among among) {
    constexpr std::string_view totals[] = {"total",     "totals",        "grand total", "sub-total",
                                           "sub total", "overall total", "subtotal"};
    constexpr std::string_view ofFigures[] = {"overall", "all", "average", "mean", "median"};
    if (cell.text() == nullptr) {
        return false;
    }
    std::string_view label = trimmed(*cell.text());
    while (label.ends_with(':')) {
        label = trimmed(label.substr(0, label.size() - 1));
    }
    const auto isLabel = [label](std::string_view word) { return sameWord(word, label); };
    return std::ranges::any_of(totals, isLabel) ||
           (among == Among::figures && std::ranges::any_of(ofFigures, isLabel));
}

bool sumsUpAbove(const Place& place, const Cells& cells) {
    std::string formula = cells.formula(place);
    std::erase(formula, '$');
    std::string_view rest = formula;
    constexpr std::string_view functions[] = {"=SUM(", "=SUBTOTAL(9;", "=SUBTOTAL(109;",
                                              "=AVERAGE(", "=MEDIAN("};
    if (std::ranges::none_of(functions, [&](auto function) { return takeOff(rest, function); })) {
        return false;
    }
    const std::string column = columnName(place.column);
    const int first = takeRow(rest, column);
    const bool isRange = takeOff(rest, ":");
    const int last = takeRow(rest, column);
    return isRange && rest == ")" && first > 0 && first < last && last <= place.row;
}

bool isLabelledTotal(const Place& place, Among among, const Cells& cells) {
    // A column that says so row by row is a kind of figure.
    const auto isLabel = [&](int column) {
        const Cell& cell = cells.at({place.sheet, column, place.row});
        return saysTotal(cell, among) && cell != cells.at({place.sheet, column, place.row - 1}) &&
               cell != cells.at({place.sheet, column, place.row + 1});
    };
    int first = 0;
    while (first < place.column && cells.at({place.sheet, first, place.row}).isBlank()) {
        ++first;
    }
    return first < place.column && (isLabel(first) || isLabel(place.column - 1));
}

bool isTotal(const Place& place, Among among, const Cells& cells) {
    return isLabelledTotal(place, among, cells) ||
           (among == Among::figures && sumsUpAbove(place, cells));
}

}  // namespace council::check
