#include "core/criteria/criterion.h"

#include "core/criteria/folding.h"
#include "core/dates/reading.h"
#include "core/values/number.h"
#include "core/values/words.h"

#include <cmath>
#include <string_view>
#include <utility>

namespace council {

namespace {

bool isOneCharacter(unsigned char byte) {
    return (byte & 0xC0U) != 0x80U;
}  // not the tail of a UTF-8 character

// Matches the whole text. Greedy with one remembered star: the time is at worst the product of the
// two lengths, never exponential, whatever a cell holds.
bool matchesPattern(std::string_view pattern, std::string_view text) {
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (t < text.size()) {
        const bool escaped =
            p + 1 < pattern.size() && pattern[p] == '~' &&
            (pattern[p + 1] == '*' || pattern[p + 1] == '?' || pattern[p + 1] == '~');
        if (!escaped && p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (!escaped && p < pattern.size() && pattern[p] == '?') {
            ++p;
            do {
                ++t;
            } while (t < text.size() && !isOneCharacter(static_cast<unsigned char>(text[t])));
        } else if (p < pattern.size() && pattern[p + (escaped ? 1 : 0)] == text[t]) {
            p += escaped ? 2 : 1;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

// What a criterion's operand means as a number: a number, a truth value, or a date in full (a month
// alone stays text).
std::optional<double> operandNumber(std::string_view operand, Day nullDate) {
    if (const auto number = readNumber(operand)) {
        return number;
    }
    if (sameWord(operand, "TRUE")) {
        return 1;
    }
    if (sameWord(operand, "FALSE")) {
        return 0;
    }
    const DateReading first = readDateText(operand, MonthEdge::first);
    const DateReading last = readDateText(operand, MonthEdge::last);
    if (first.isReadable() && first == last && !first.moment.time) {
        return serialOf(first.moment.day, nullDate);
    }
    return std::nullopt;
}

bool sameNumber(double left, double right) {
    constexpr double tolerance = 1e-14;  // about what Calc's own comparison forgives
    return left == right || std::abs(left - right) <= tolerance * std::abs(left);
}

}  // namespace

Criterion Criterion::read(const Cell& criterion, Day nullDate) {
    Criterion result;
    if (const double* number = criterion.number()) {
        result.number_ = *number;
        result.text_ = textOf(*number);
        return result;
    }
    std::string_view operand =
        criterion.text() != nullptr ? std::string_view(*criterion.text()) : "";
    constexpr std::pair<std::string_view, Relation> operators[] = {
        {"<>", Relation::notEqual}, {"<=", Relation::lessOrEqual}, {">=", Relation::greaterOrEqual},
        {"=", Relation::equal},     {"<", Relation::less},         {">", Relation::greater},
    };
    for (const auto& [sign, relation] : operators) {
        if (operand.starts_with(sign)) {
            result.relation_ = relation;
            operand.remove_prefix(sign.size());
            break;
        }
    }
    result.number_ = operandNumber(operand, nullDate);
    result.text_ = folded(operand);
    return result;
}

bool Criterion::equals(const Cell& cell) const {
    if (cell.isBlank() || cell.isError()) {
        return cell.isBlank() && text_.empty();
    }
    if (const double* number = cell.number()) {
        return number_ ? sameNumber(*number, *number_)
                       : !text_.empty() && matchesPattern(text_, textOf(*number));
    }
    return !text_.empty() && matchesPattern(text_, folded(*cell.text()));
}

bool Criterion::matches(const Cell& cell) const {
    if (relation_ == Relation::equal || relation_ == Relation::notEqual) {
        return equals(cell) == (relation_ == Relation::equal);
    }
    const auto holds = [this](const auto& left, const auto& right) {
        switch (relation_) {
            case Relation::less:
                return left < right;
            case Relation::lessOrEqual:
                return left <= right;
            case Relation::greater:
                return left > right;
            default:
                return left >= right;
        }
    };
    if (number_) {
        return cell.number() != nullptr &&
               (sameNumber(*cell.number(), *number_) ? holds(0, 0)
                                                     : holds(*cell.number(), *number_));
    }
    return cell.text() != nullptr && holds(folded(*cell.text()), text_);
}

}  // namespace council
