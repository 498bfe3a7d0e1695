#include "core/statistics/proportion.h"

#include "core/statistics/quiet.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/beta.hpp>

namespace council::statistics {

namespace {

// What the level leaves out on each side.
double tailOf(double level) {
    return (1 - level) / 2;
}

// Binary rounding must not leave the interval of none or all of them short of its end, nor carry a
// bound past the share.
Interval settled(Interval interval, double numerator, double denominator) {
    const double share = numerator / denominator;
    if (std::isfinite(interval.low)) {
        interval.low = numerator == 0 ? 0 : std::clamp(interval.low, 0.0, share);
    }
    if (std::isfinite(interval.high)) {
        interval.high = numerator == denominator ? 1 : std::clamp(interval.high, share, 1.0);
    }
    return interval;
}

// No population is larger; of far more, Boost's search for the bound takes minutes, or throws.
constexpr double mostCases = 1e12;

}  // namespace

Interval wilson(double numerator, double denominator, double level) {
    const boost::math::normal_distribution<double> standard;
    const double z = boost::math::quantile(boost::math::complement(standard, tailOf(level)));
    const double share = numerator / denominator;
    const double square = z * z;
    const double centre = numerator + square / 2;
    const double margin = z * std::sqrt(numerator * (1 - share) + square / 4);
    const double scale = denominator + square;
    return settled({(centre - margin) / scale, (centre + margin) / scale}, numerator, denominator);
}

Interval clopperPearson(double numerator, double denominator, double level) {
    if (denominator > mostCases) {
        constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
        return {unknown, unknown};
    }
    const double tail = tailOf(level);
    const double rest = denominator - numerator;
    return settled({numerator == 0 ? 0 : boost::math::ibeta_inv(numerator, rest + 1, tail),
                    rest == 0 ? 1 : boost::math::ibetac_inv(numerator + 1, rest, tail)},
                   numerator, denominator);
}

}  // namespace council::statistics
