#include "core/benchmarks/confidence.h"

#include "core/values/number.h"

#include <cmath>
#include <utility>

namespace council::benchmarks {

namespace {

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
    const auto& [part, whole] = proportion;
    const Interval result = method == Method::wilson
                                ? statistics::wilson(part, whole, level)
                                : statistics::clopperPearson(part, whole, level);
    if (!std::isfinite(result.low) || !std::isfinite(result.high)) {
        return Problem::inData(whole, "is more than this interval can be worked out for",
                               "give smaller counts")
            .about("denominator");
    }
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
