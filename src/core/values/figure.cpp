#include "core/values/figure.h"

#include "core/values/decimal.h"
#include "core/values/number.h"

#include <algorithm>
#include <cmath>

namespace council {

std::optional<double> readFigure(const Cell& cell) {
    if (const double* number = cell.number()) {
        return *number;
    }
    return cell.text() != nullptr ? readNumber(*cell.text()) : std::nullopt;
}

// A few thousand times the rounding of one operation, and far below the last digit anybody reports:
// a tenth of a penny in a budget of a thousand million pounds. Around 0 the slack is that of
// figures around 1: 0.3 − 0.1 × 3 leaves 5.6E-17, which is as large as itself and means nothing.
bool isAtMost(double left, double right, double scale) {
    constexpr double slack = 1e-12;
    return left - right <= slack * std::max(1.0, std::abs(scale));
}

bool isAtMost(double left, double right) {
    return isAtMost(left, right, std::max(std::abs(left), std::abs(right)));
}

int signOf(double value, double other, double scale) {
    if (!isAtMost(value, other, scale)) {
        return 1;
    }
    return isAtMost(other, value, scale) ? 0 : -1;
}

double roundedFor(double value, double unit, std::optional<double> beside) {
    constexpr int mostDigitsMore = 12;
    const auto sideOf = [&](double figure) { return (figure > *beside) - (figure < *beside); };
    for (int more = 0; more <= mostDigitsMore; ++more, unit *= 10) {
        const double rounded = std::round(value * unit) / unit;
        if (std::isfinite(rounded) && (!beside || sideOf(rounded) == sideOf(value))) {
            return rounded;
        }
    }
    return value;
}

std::string distanceText(double left, double right) {
    constexpr int sureDigits = 14;  // of the 15 to 17 a binary number holds
    const double distance = std::abs(left - right);
    if (distance == 0) {
        return textOf(distance);
    }
    const int place = orderOf(std::max(std::abs(left), std::abs(right))) - sureDigits + 1;
    // Where the distance is more than a number can hold, half of it is not.
    return decimalText(false,
                       std::isfinite(distance) ? roundedTo(distance, place)
                                               : 2 * roundedTo(left / 2 - right / 2, place),
                       place);
}

}  // namespace council
