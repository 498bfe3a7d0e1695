#include "core/statistics/proportion.h"

#include <algorithm>
#include <cmath>

namespace council::statistics {

Interval wilson95(double numerator, double denominator) {
    constexpr double z = 1.959963984540054;  // 97.5 % of a normal distribution lie below it
    const double share = numerator / denominator;
    const double square = z * z;
    const double centre = numerator + square / 2;
    const double margin = z * std::sqrt(numerator * (1 - share) + square / 4);
    const double scale = denominator + square;
    // Binary rounding must not leave the interval of nought or all of them just short of its end.
    return {numerator == 0 ? 0 : std::max(0.0, (centre - margin) / scale),
            numerator == denominator ? 1 : std::min(1.0, (centre + margin) / scale)};
}

}  // namespace council::statistics
