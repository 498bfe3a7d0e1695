#include "core/values/number.h"

#include "core/values/decimal.h"
#include "core/values/words.h"

#include <cmath>
#include <limits>

namespace council {

namespace {

constexpr int ten = 10;
constexpr int shownDigits = std::numeric_limits<double>::digits10;

// Takes the digits at the front of the text.
std::string_view takeDigits(std::string_view& text) {
    const auto digits = text.substr(0, text.find_first_not_of("0123456789"));
    text.remove_prefix(digits.size());
    return digits;
}

bool take(std::string_view& text, std::string_view oneOf) {
    const bool found = !text.empty() && oneOf.find(text.front()) != std::string_view::npos;
    text.remove_prefix(found ? 1 : 0);
    return found;
}

// Takes a + or - at the front of the text; whether it was a -.
bool takeMinus(std::string_view& text) {
    const bool negative = text.starts_with('-');
    take(text, "+-");
    return negative;
}

// The number of an exponent's digits; what no number reaches stays beyond every number.
int exponentOf(std::string_view digits) {
    constexpr int farBeyond = 1'000'000'000;
    int exponent = 0;
    for (const char digit : digits) {
        exponent = exponent >= farBeyond / ten ? farBeyond : exponent * ten + (digit - '0');
    }
    return exponent;
}

}  // namespace

std::optional<double> readNumber(std::string_view text) {
    text = trimmed(text);
    const bool percent = text.ends_with('%');
    if (percent) {
        text = trimmed(text.substr(0, text.size() - 1));
    }
    const bool negative = takeMinus(text);
    std::string digits(takeDigits(text));
    int exponent = 0;
    if (take(text, ".")) {
        const std::string_view decimals = takeDigits(text);
        digits += decimals;
        exponent = -static_cast<int>(decimals.size());
    }
    if (digits.empty()) {
        return std::nullopt;
    }
    if (take(text, "eE")) {
        const bool small = takeMinus(text);
        const std::string_view power = takeDigits(text);
        if (power.empty()) {
            return std::nullopt;
        }
        exponent += small ? -exponentOf(power) : exponentOf(power);
    }
    const double number = nearestNumber(digits, exponent);
    if (!text.empty() || !std::isfinite(number)) {
        return std::nullopt;
    }
    constexpr double hundred = 100;
    const double read = negative ? -number : number;
    return percent ? read / hundred : read;
}

std::string textOf(double number) {
    constexpr double exact = 1e15;  // below it a double holds every whole number of 15 digits
    if (number == std::trunc(number) && std::abs(number) < exact) {
        return std::to_string(static_cast<long long>(number));
    }
    if (!std::isfinite(number)) {
        return std::isnan(number) ? "nan" : number < 0 ? "-inf" : "inf";
    }
    // Most figures have few decimals, and are found without long arithmetic: the one decimal of up
    // to 15 digits that a number is nearest to is also the one its digits are rounded to.
    constexpr int mostDecimals = 6;
    double scale = 1;
    for (int decimals = 1; decimals <= mostDecimals; ++decimals) {
        scale *= ten;
        const double count = std::round(std::abs(number) * scale);
        if (count < exact && count / scale == std::abs(number)) {
            return decimalText(number < 0, static_cast<std::uint64_t>(count), -decimals);
        }
    }
    const int place = orderOf(number) - shownDigits + 1;
    return decimalText(number < 0, roundedTo(number, place), place);
}

}  // namespace council
