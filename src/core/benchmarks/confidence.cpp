#include "core/benchmarks/confidence.h"

#include "core/statistics/count.h"
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

// A count and the population it is of, which need not be whole: 38.4 thousand children.
Outcome<Proportion> readRate(double numerator, double denominator) {
    if (!isWhole(numerator) || std::round(numerator) < 0) {
        return wrongCount("numerator", numerator, "is not a count");
    }
    if (denominator < 0) {
        return Problem::inData(denominator, "is not a population", "give a number above 0")
            .about("denominator");
    }
    if (denominator == 0) {
        return Problem::nothing("there is no population to take a rate of",
                                "there is no answer until there is one");
    }
    return Proportion{std::round(numerator), denominator};
}

Interval unchecked(const Proportion& proportion, double level, Method method) {
    const auto& [part, whole] = proportion;
    switch (method) {
        case Method::wilson:
            break;
        case Method::exact:
            return statistics::clopperPearson(part, whole, level);
        case Method::rate: {
            const Interval count = statistics::countInterval(part, level);
            return {count.low / whole, count.high / whole};
        }
    }
    return statistics::wilson(part, whole, level);
}

std::string_view nameOf(Method method) {
    switch (method) {
        case Method::wilson:
            break;
        case Method::exact:
            return " (exact, Clopper-Pearson)";
        case Method::rate:
            return " (a rate: Byar, exact Poisson below 10)";
    }
    return " (Wilson)";
}

// Four decimals, and where the figure is small four digits.
std::string rounded(double share) {
    constexpr double fourDecimals = 1e4;
    double unit = fourDecimals;
    while (share > 0 && share * unit < fourDecimals / 10 && unit < 1e12) {
        unit *= 10;
    }
    return textOf(std::round(share * unit) / unit);
}

}  // namespace

Outcome<Proportion> readProportion(double numerator, double denominator, Method method) {
    if (method == Method::rate) {
        return readRate(numerator, denominator);
    }
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
    const Interval result = unchecked(proportion, level, method);
    if (!std::isfinite(result.low) || !std::isfinite(result.high)) {
        return Problem::inData(proportion.whole, "is more than this interval can be worked out for",
                               "give smaller counts")
            .about("denominator");
    }
    return result;
}

std::string because(const Proportion& proportion, const Interval& interval, double level,
                    Method method) {
    constexpr double hundred = 100;
    const bool isRate = method == Method::rate;
    return textOf(proportion.part) + (isRate ? " in " : " of ") + textOf(proportion.whole) +
           " is " + rounded(proportion.part / proportion.whole) + "; at " +
           textOf(level * hundred) + " % confidence the true " + (isRate ? "rate" : "share") +
           " lies between " + rounded(interval.low) + " and " + rounded(interval.high) +
           std::string(nameOf(method));
}

}  // namespace council::benchmarks
