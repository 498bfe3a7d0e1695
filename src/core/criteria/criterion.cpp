#include "core/criteria/criterion.h"

#include "core/criteria/folding.h"
#include "core/dates/reading.h"
#include "core/values/letters.h"
#include "core/values/number.h"
#include "core/values/words.h"

#include <algorithm>
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

// The date that a text in a cell holds, as a serial number; a month alone is not a day and stays
// text.
std::optional<double> serialIn(std::string_view text, Day nullDate) {
    const DateReading first = readDateText(text, MonthEdge::first);
    return first.isReadable() && first == readDateText(text, MonthEdge::last)
               ? std::optional(serialOf(first.moment, nullDate))
               : std::nullopt;
}

// An amount as people here write it: 1,500 or £1,500.
std::optional<double> amountIn(std::string_view text) {
    constexpr std::string_view pound = "£";
    constexpr std::size_t group = std::string_view(",500").size();
    std::string amount(trimmed(text));
    const std::size_t first = amount.starts_with('-') || amount.starts_with('+') ? 1 : 0;
    if (amount.compare(first, pound.size(), pound) == 0) {
        amount.erase(first, pound.size());
    }
    const std::string whole =
        amount.substr(first, amount.find_first_not_of("0123456789,", first) - first);
    const std::string thousands = whole.substr(std::min(whole.find(','), whole.size()));
    bool isAmount = !whole.starts_with(',') && thousands.size() % group == 0;
    for (std::size_t i = 0; i < thousands.size(); ++i) {
        isAmount = isAmount && (thousands[i] == ',') == (i % group == 0);
    }
    std::string digits = whole;
    std::erase(digits, ',');
    return isAmount ? readNumber(amount.replace(first, whole.size(), digits)) : std::nullopt;
}

// What Calc makes of a half that is joined to a criterion, ">="&H1, where its locale writes a
// decimal comma: 0,5. It is no number in English; 1,125 is one, of thousands, and stays it.
std::optional<double> withDecimalComma(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || comma == 0 || !isDigit(text[comma - 1])) {
        return std::nullopt;
    }
    constexpr std::size_t group = 3;
    const bool isBelowOne = text[comma - 1] == '0' && (comma == 1 || !isDigit(text[comma - 2]));
    const std::string_view rest = text.substr(comma + 1);
    const std::size_t decimals = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (decimals == 0 || rest[decimals - 1] == '0' || (decimals == group && !isBelowOne)) {
        return std::nullopt;
    }
    std::string number(text);
    number[comma] = '.';
    return readNumber(number);
}

// The part of a day that a time is, such as 14:30.
std::optional<double> timeIn(std::string_view text) {
    constexpr Day day = dayOf(2000, 1, 1);
    const DateReading read = readDateText("2000-01-01 " + std::string(text), MonthEdge::first);
    return read.isReadable() && read.moment.time ? std::optional(serialOf(read.moment, day))
                                                 : std::nullopt;
}

// What a criterion's operand means as a number: a number, a time or a truth value.
std::optional<double> operandNumber(std::string_view operand) {
    for (const auto& read : {readNumber, withDecimalComma, amountIn, timeIn}) {
        if (const auto number = read(operand)) {
            return number;
        }
    }
    if (sameWord(operand, "TRUE")) {
        return 1;
    }
    return sameWord(operand, "FALSE") ? std::optional(0.0) : std::nullopt;
}

// What wildcards meet of a number: whole ones without an exponent.
std::string digitsOf(double number) {
    constexpr double longest = 1e18;
    return number == std::trunc(number) && std::abs(number) < longest
               ? std::to_string(static_cast<long long>(number))
               : textOf(number);
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
        result.numbersOnly_ = true;
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
    result.number_ = operandNumber(operand);
    if (!result.number_) {
        // A month alone is its first day, as in COUNTIFS.
        const DateReading date = readDateText(operand, MonthEdge::first);
        result.number_ =
            date.isReadable() ? std::optional(serialOf(date.moment, nullDate)) : std::nullopt;
        result.nullDate_ = result.number_ ? std::optional(nullDate) : std::nullopt;
    }
    const bool isByOrder =
        result.relation_ != Relation::equal && result.relation_ != Relation::notEqual;
    result.text_ = isByOrder ? orderKey(operand) : folded(operand);
    return result;
}

std::optional<double> Criterion::numberIn(const Cell& cell) const {
    if (const double* number = cell.number()) {
        return *number;
    }
    return nullDate_ && cell.text() != nullptr ? serialIn(*cell.text(), *nullDate_) : std::nullopt;
}

bool Criterion::equals(const Cell& cell) const {
    if (cell.isBlank() || cell.isError()) {
        return cell.isBlank() && text_.empty() && !numbersOnly_;
    }
    const auto number = number_ ? numberIn(cell) : std::nullopt;
    if (number && sameNumber(*number, *number_)) {
        return true;
    }
    if (cell.number() != nullptr) {
        return !number_ && !text_.empty() && matchesPattern(text_, digitsOf(*cell.number()));
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
        const auto number = numberIn(cell);
        return number && (sameNumber(*number, *number_) ? holds(0, 0) : holds(*number, *number_));
    }
    return cell.text() != nullptr && holds(orderKey(*cell.text()), text_);
}

}  // namespace council
