#include "core/benchmarks/confidence.h"

#include "core/values/number.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <boost/math/distributions/normal.hpp>
#include <boost/math/policies/policy.hpp>
#include <boost/math/special_functions/beta.hpp>

namespace council::benchmarks {

namespace {

namespace policies = boost::math::policies;

// Whatever goes wrong in the mathematics comes back as a value that is not finite, never as an
// exception or errno; double is promoted nowhere, so that every machine computes the same.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>,
    policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>,
    policies::indeterminate_result_error<policies::ignore_error>, policies::promote_double<false>>;

Interval wilson(const Proportion& proportion, double tail) {
    const double n = proportion.whole;
    const double share = proportion.part / n;
    const boost::math::normal_distribution<double, Quiet> standard;
    const double z = boost::math::quantile(boost::math::complement(standard, tail));
    const double z2 = z * z;
    const double centre = share + z2 / (2 * n);
    const double reach = z * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    const double scale = 1 + z2 / n;
    return {(centre - reach) / scale, (centre + reach) / scale};
}

Interval clopperPearson(const Proportion& proportion, double tail) {
    const auto& [k, n] = proportion;
    return {k == 0 ? 0 : boost::math::ibeta_inv(k, n - k + 1, tail, Quiet()),
            k == n ? 1 : boost::math::ibetac_inv(k + 1, n - k, tail, Quiet())};
}

Problem wrongCount(const char* argument, double given, std::string trouble) {
    return Problem::inData(given, std::move(trouble), "give how many of how many, such as 4 of 12")
        .about(argument);
}

bool isWhole(double number) {
    constexpr double slack = 1e-9;  // a count that was itself calculated
    return std::abs(number - std::round(number)) <= slack;
}

std::string rounded(double share) {
    constexpr double tenThousand = 10000;
    return textOf(std::round(share * tenThousand) / tenThousand);
}

}  // namespace

Outcome<Proportion> readProportion(double numerator, double denominator) {
    const Proportion counts{std::round(numerator), std::round(denominator)};
    for (const auto& [name, number] :
         {std::pair{"denominator", denominator}, std::pair{"numerator", numerator}}) {
        if (!isWhole(number) || std::round(number) < 0) {
            return wrongCount(name, number, "is not a count");
        }
    }
    if (counts.whole == 0) {
        return Problem::nothing("there are no cases to take a share of",
                                "there is no answer until there is one");
    }
    if (counts.part > counts.whole) {
        return wrongCount("numerator", numerator,
                          "is more than the denominator " + textOf(denominator));
    }
    return counts;
}

Outcome<Interval> interval(const Proportion& proportion, double level, Method method) {
    const double tail = (1 - level) / 2;
    Interval result =
        method == Method::wilson ? wilson(proportion, tail) : clopperPearson(proportion, tail);
    if (!std::isfinite(result.low) || !std::isfinite(result.high)) {
        return Problem::inData(proportion.whole, "is more than this interval can be worked out for",
                               "give smaller counts")
            .about("denominator");
    }
    // Rounding must not carry a bound past what a share can be, nor past the share itself.
    const double share = proportion.part / proportion.whole;
    result.low = proportion.part == 0 ? 0 : std::clamp(result.low, 0.0, share);
    result.high = proportion.part == proportion.whole ? 1 : std::clamp(result.high, share, 1.0);
    return result;
}

std::string because(const Proportion& proportion, const Interval& interval, double level,
                    Method method) {
    constexpr double hundred = 100;
    return textOf(proportion.part) + " of " + textOf(proportion.whole) + " is " +
           rounded(proportion.part / proportion.whole) + "; at " + textOf(level * hundred) +
           " % confidence the true share lies between " + rounded(interval.low) + " and " +
           rounded(interval.high) +
           (method == Method::wilson ? " (Wilson)" : " (exact, Clopper-Pearson)");
}

}  // namespace council::benchmarks
