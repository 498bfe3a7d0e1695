#include "core/statistics/count.h"

#include "core/statistics/quiet.h"

#include <cmath>

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace council::statistics {

namespace {

constexpr double firstByar = 10;

// Byar's limit for a count, z standard deviations away.
double byar(double count, double z) {
    return count * std::pow(1 - 1 / (9 * count) + z / (3 * std::sqrt(count)), 3);
}

}  // namespace

Interval countInterval(double count, double level) {
    const double tail = (1 - level) / 2;
    if (count < firstByar) {
        return {count == 0 ? 0 : boost::math::gamma_p_inv(count, tail),
                boost::math::gamma_q_inv(count + 1, tail)};
    }
    const boost::math::normal_distribution<double> standard;
    const double z = boost::math::quantile(boost::math::complement(standard, tail));
    return {byar(count, -z), byar(count + 1, z)};
}

}  // namespace council::statistics
