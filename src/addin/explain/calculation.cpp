#include "addin/explain/calculation.h"

#include "addin/as.h"
#include "addin/explain/shown.h"
#include "addin/text.h"
#include "core/criteria/folding.h"
#include "core/dates/reading.h"
#include "core/values/figure.h"
#include "core/values/number.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <utility>

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <osl/time.h>

namespace council::addin {

namespace {

namespace table = com::sun::star::table;

// What Calc's TODAY() says. No function of ours asks the clock; a formula that asks Calc for the
// day can only be explained by asking, too.
std::optional<Day> today() {
    TimeValue system{};
    TimeValue local{};
    oslDateTime date{};
    if (!osl_getSystemTime(&system) || !osl_getLocalTimeFromSystemTime(&system, &local) ||
        !osl_getDateTimeFromTimeValue(&local, &date)) {
        return std::nullopt;
    }
    return dayOf(date.Year, date.Month, date.Day);
}

// DATE: months and days beyond their usual numbers count on into the next year and month. Years of
// two digits mean what Calc's options say, so they are left to Calc.
std::optional<Day> dateOf(double year, double month, double day) {
    constexpr double firstYear = 1583;
    constexpr double lastYear = 9000;
    constexpr double mostSteps = 10000;
    const auto isWhole = [](double number) { return std::trunc(number) == number; };
    if (!isWhole(year) || !isWhole(month) || !isWhole(day) || year < firstYear || year > lastYear ||
        std::abs(month) > mostSteps || std::abs(day) > mostSteps) {
        return std::nullopt;
    }
    return addMonths(dayOf(static_cast<int>(year), 1, 1), static_cast<int>(month) - 1) +
           Days(static_cast<int>(day) - 1);
}

// What a calculation is made of. To Calc an empty text and a blank cell differ: 0 is equal to the
// one and not to the other.
struct Operand {
    enum class Kind : std::uint8_t { blank, number, text, error };

    Kind kind = Kind::blank;
    double number = 0;
    std::string text = {};

    static Operand of(double number) { return {Kind::number, number}; }
    static Operand of(std::string text) { return {Kind::text, 0, std::move(text)}; }
    static Operand error() { return {Kind::error}; }

    bool isText() const { return kind == Kind::text; }
    bool isError() const { return kind == Kind::error; }
    // A text in a calculation may be a number to Calc or an error: that depends on its options.
    std::optional<double> asNumber() const {
        return isText() || isError() ? std::nullopt : std::optional(number);
    }
    uno::Any any() const { return isText() ? uno::Any(toCalc(text)) : uno::Any(number); }
};

bool areEqual(const Operand& left, const Operand& right, bool ignoresCase) {
    if (!left.isText() && !right.isText()) {
        return isAtMost(left.number, right.number) && isAtMost(right.number, left.number);
    }
    const bool areTexts = left.isText() && right.isText();
    const bool isBlankBesideText =
        left.kind == Operand::Kind::blank || right.kind == Operand::Kind::blank;
    return (areTexts || isBlankBesideText) &&
           (ignoresCase ? folded(left.text) == folded(right.text) : left.text == right.text);
}

// A formula's own order: comparisons bind least, then + and -, * and /, ^, signs, and % most.
class Calculation {
 public:
    Calculation(Tokens tokens, const TokenReader& reader, Day nullDate)
        : tokens_(tokens), reader_(reader), nullDate_(nullDate) {}

    std::optional<Calculated> result() {
        const Value value = comparison();
        if (!value || next_ != tokens_.size()) {
            return std::nullopt;
        }
        if (value->isError() && error_.empty()) {
            return std::nullopt;
        }
        return Calculated{value->any(), error_, errorCell_};
    }

 private:
    // Nothing: more than can be worked out here.
    using Value = std::optional<Operand>;

    // The sign, bracket or name of a function that comes next; empty before a value and at the end.
    std::string next() const {
        if (next_ == tokens_.size()) {
            return {};
        }
        const Token& token = tokens_[next_];
        const bool isValue =
            token.OpCode == reader_.codes().push || token.OpCode == reader_.codes().name ||
            token.OpCode == reader_.codes().external || token.OpCode == reader_.codes().unknown;
        return isValue ? std::string() : reader_.printEnglish(token);
    }
    bool take(std::string_view sign) {
        const bool found = next() == sign;
        next_ += found ? 1 : 0;
        return found;
    }
    // The first of the signs, if it comes next.
    template <std::size_t Size>
    std::string_view takeOneOf(const std::array<std::string_view, Size>& signs) {
        const std::string sign = next();
        const auto* const found = std::ranges::find(signs, sign);
        if (sign.empty() || found == signs.end()) {
            return {};
        }
        ++next_;
        return *found;
    }

    Value comparison() {
        static constexpr std::array<std::string_view, 6> signs{"=", "<>", "<", ">", "<=", ">="};
        Value left = sum();
        for (std::string_view sign = takeOneOf(signs); !sign.empty(); sign = takeOneOf(signs)) {
            left = compared(left, sign, sum());
        }
        return left;
    }
    Value sum() {
        static constexpr std::array<std::string_view, 2> signs{"+", "-"};
        Value left = product();
        for (std::string_view sign = takeOneOf(signs); !sign.empty(); sign = takeOneOf(signs)) {
            left = combined(left, sign, product());
        }
        return left;
    }
    Value product() {
        static constexpr std::array<std::string_view, 2> signs{"*", "/"};
        Value left = power();
        for (std::string_view sign = takeOneOf(signs); !sign.empty(); sign = takeOneOf(signs)) {
            left = combined(left, sign, power());
        }
        return left;
    }
    Value power() {
        Value left = signedValue();
        while (take("^")) {
            left = combined(left, "^", signedValue());
        }
        return left;
    }
    // Signs are counted, not nested: a row of ten thousand of them is still a formula.
    Value signedValue() {
        bool isNegative = false;
        for (std::string sign = next(); sign == "-" || sign == "+"; sign = next()) {
            isNegative ^= sign == "-";
            ++next_;
        }
        Value value = primary();
        while (take("%")) {
            value = combined(value, "/", Operand::of(100));
        }
        return isNegative ? combined(Operand::of(0), "-", value) : value;
    }

    Value primary() {
        constexpr int deepest = 50;
        if (next_ == tokens_.size() || depth_ == deepest) {
            return std::nullopt;
        }
        ++depth_;
        Value value = next().empty() ? cellOrLiteral() : bracketOrFunction();
        --depth_;
        return value;
    }

    Value cellOrLiteral() {
        const Token& token = tokens_[next_++];
        if (const double* number = reader_.literalNumber(token)) {
            return Operand::of(*number);
        }
        rtl::OUString text;
        if (reader_.isLiteral(token)) {
            return (token.Data >>= text) ? Value(Operand::of(toUtf8(text))) : std::nullopt;
        }
        const CellRange range = reader_.referredRange(token);
        if (!range.is() || TokenReader::isRange(token, range)) {
            return std::nullopt;
        }
        const auto cell = range->getCellByPosition(0, 0);
        if (cell->getError() != 0) {
            return failed(errorIn(cell), range);
        }
        if (cell->getType() == table::CellContentType_EMPTY) {
            return Operand();
        }
        const auto data = as<com::sun::star::sheet::XCellRangeData>(range)->getDataArray();
        return (data[0][0] >>= text) ? Operand::of(toUtf8(text)) : Operand::of(cell->getValue());
    }

    Value bracketOrFunction() {
        if (take("(")) {
            Value value = comparison();
            return take(")") ? value : std::nullopt;
        }
        if (take("TODAY")) {
            const auto day = take("(") && take(")") ? today() : std::nullopt;
            return day ? Value(Operand::of(serialOf(*day, nullDate_))) : std::nullopt;
        }
        if (take("DATE")) {
            return date();
        }
        if (take("ISNUMBER")) {
            return isNumber();
        }
        return take("IF") ? choice() : std::nullopt;
    }

    // Of a cell in error, too: it is not a number.
    Value isNumber() {
        const std::string error = error_;
        const CellRange errorCell = errorCell_;
        const Value value = take("(") ? comparison() : std::nullopt;
        error_ = error;
        errorCell_ = errorCell;
        if (!value || !take(")")) {
            return std::nullopt;
        }
        return Operand::of(value->kind == Operand::Kind::number ? 1 : 0);
    }

    Value date() {
        std::array<double, 3> parts{};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            Value value = take(i == 0 ? "(" : ";") ? comparison() : std::nullopt;
            if (!value || value->isError()) {
                return value;
            }
            const auto number = value->asNumber();
            if (!number) {
                return std::nullopt;
            }
            parts[i] = *number;
        }
        const auto day = take(")") ? dateOf(parts[0], parts[1], parts[2]) : std::nullopt;
        return day ? Value(Operand::of(serialOf(*day, nullDate_))) : std::nullopt;
    }

    // What is not chosen may be in error, or more than can be worked out here.
    Value choice() {
        Value condition = take("(") ? comparison() : std::nullopt;
        if (!condition || condition->isError()) {
            return condition;
        }
        const auto number = condition->asNumber();
        if (!number || !take(";")) {
            return std::nullopt;
        }
        if (*number != 0) {
            const Value value = comparison();
            skipToClose();
            return take(")") ? value : std::nullopt;
        }
        skipArgument();
        const Value value = take(";") ? comparison() : Value(Operand::of(0));
        return take(")") ? value : std::nullopt;
    }
    // To the separator or bracket that ends the argument.
    void skipArgument() {
        std::size_t depth = 0;
        for (; next_ < tokens_.size(); ++next_) {
            const sal_Int32 code = tokens_[next_].OpCode;
            if (depth == 0 &&
                (code == reader_.codes().separator || code == reader_.codes().close)) {
                return;
            }
            depth += code == reader_.codes().open ? 1 : 0;
            depth -= code == reader_.codes().close ? 1 : 0;
        }
    }
    void skipToClose() {
        skipArgument();
        while (take(";")) {
            skipArgument();
        }
    }

    Value failed(std::string error, const CellRange& cell) {
        if (error_.empty()) {
            error_ = std::move(error);
            errorCell_ = cell;
        }
        return Operand::error();
    }

    Value combined(const Value& left, std::string_view sign, const Value& right) {
        if (!left || !right) {
            return std::nullopt;
        }
        if (left->isError() || right->isError()) {
            return Operand::error();
        }
        const auto a = left->asNumber();
        const auto b = right->asNumber();
        if (!a || !b) {
            return std::nullopt;
        }
        if (sign == "/" && *b == 0) {
            return failed("#DIV/0!", {});
        }
        const double number = sign == "+"   ? *a + *b
                              : sign == "-" ? *a - *b
                              : sign == "*" ? *a * *b
                              : sign == "/" ? *a / *b
                                            : std::pow(*a, *b);
        return std::isfinite(number) ? Value(Operand::of(number)) : std::nullopt;
    }

    // How texts are ordered depends on the language; whether they are equal does not.
    Value compared(const Value& left, std::string_view sign, const Value& right) const {
        if (!left || !right) {
            return std::nullopt;
        }
        if (left->isError() || right->isError()) {
            return Operand::error();
        }
        const bool equal = areEqual(*left, *right, reader_.ignoresCase());
        if (sign == "=" || sign == "<>") {
            return Operand::of(equal == (sign == "=") ? 1 : 0);
        }
        if (left->isText() || right->isText()) {
            return std::nullopt;
        }
        const bool isLess = left->number < right->number && !equal;
        const bool isMore = left->number > right->number && !equal;
        const bool holds = sign == "<"    ? isLess
                           : sign == ">"  ? isMore
                           : sign == "<=" ? !isMore
                                          : !isLess;
        return Operand::of(holds ? 1 : 0);
    }

    Tokens tokens_;
    const TokenReader& reader_;
    Day nullDate_;
    std::size_t next_ = 0;
    int depth_ = 0;
    std::string error_;  // the first, and its cell, if it comes from one
    CellRange errorCell_;
};

}  // namespace

std::optional<Calculated> calculate(Tokens tokens, const TokenReader& reader, Day nullDate) {
    return Calculation(tokens, reader, nullDate).result();
}

std::string dateWithoutQuotes(Tokens tokens, const TokenReader& reader) {
    constexpr std::size_t parts = 5;
    if (tokens.size() != parts) {
        return {};
    }
    const std::string sign = reader.printEnglish(tokens[1]);
    if ((sign != "/" && sign != "-") || reader.printEnglish(tokens[3]) != sign) {
        return {};
    }
    std::string text;
    for (const std::size_t place : {0U, 2U, 4U}) {
        const double* number = reader.literalNumber(tokens[place]);
        if (number == nullptr) {
            return {};
        }
        const std::string digits = textOf(*number);
        // Calc forgets the zero of 2021-09-30.
        text += (text.empty() ? "" : sign) + (digits.size() == 1 && place > 0 ? "0" : "") + digits;
    }
    return readDateText(text, MonthEdge::last).isReadable() ? text : std::string();
}

}  // namespace council::addin
