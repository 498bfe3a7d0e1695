#include "core/benchmarks/confidence.h"

#include "core/benchmarks/sentences.h"
#include "core/statistics/count.h"
#include "core/values/figure.h"

#include <cmath>
#include <utility>

namespace council::benchmarks {

namespace {

Problem wrongCount(const char* argument, double given, texts::Phrase trouble) {
    return Problem::inData(given, std::move(trouble), says("count.fix")).about(argument);
}

bool isWhole(double number) {
    constexpr double slack = 1e-9;  // a count that was itself calculated
    return std::abs(number - std::round(number)) <= slack;
}

// A count and the population it is of, which need not be whole: 38.4 thousand children.
Outcome<Proportion> readRate(double numerator, double denominator) {
    if (!isWhole(numerator) || std::round(numerator) < 0) {
        return wrongCount("numerator", numerator, says("noCount"));
    }
    if (denominator < 0) {
        return Problem::inData(denominator, says("noPopulation"), says("noPopulation.fix"))
            .about("denominator");
    }
    if (denominator == 0) {
        return Problem::nothing(says("populationOf0"), says("untilThereIs.fix"));
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

// Four decimals, and where the figure is small four digits.
texts::Phrase rounded(double share, std::optional<double> beside = {}) {
    constexpr double fourDecimals = 1e4;
    double unit = fourDecimals;
    while (share > 0 && share * unit < fourDecimals / 10 && unit < 1e12) {
        unit *= 10;
    }
    return inWords(roundedFor(share, unit, beside));
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
            return wrongCount(name, number, says("noCount"));
        }
    }
    if (counts.whole == 0) {
        return Problem::nothing(says("noCases"), says("untilThereIs.fix"));
    }
    if (counts.part > counts.whole) {
        return wrongCount("numerator", numerator,
                          {says("moreThanAll"), {{"denominator", inWords(denominator)}}});
    }
    return counts;
}

Outcome<Interval> interval(const Proportion& proportion, double level, Method method) {
    const Interval result = unchecked(proportion, level, method);
    if (!std::isfinite(result.low) || !std::isfinite(result.high)) {
        return Problem::inData(proportion.whole, says("tooLarge"), says("tooLarge.fix"))
            .about("denominator");
    }
    return result;
}

texts::Phrase because(const Proportion& proportion, const Interval& interval, double level,
                      Method method, std::optional<double> benchmark) {
    constexpr double hundred = 100;
    return {method == Method::rate    ? says("rate")
            : method == Method::exact ? says("exact")
                                      : says("wilson"),
            {{"part", inWords(proportion.part)},
             {"whole", inWords(proportion.whole)},
             {"figure", rounded(proportion.part / proportion.whole)},
             {"level", inWords(level * hundred)},
             {"low", rounded(interval.low, benchmark)},
             {"high", rounded(interval.high, benchmark)}}};
}

}  // namespace council::benchmarks
