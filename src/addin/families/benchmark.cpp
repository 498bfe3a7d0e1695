#include "addin/function.h"
#include "addin/figures.h"
#include "core/benchmarks/confidence.h"
#include "core/benchmarks/distribution.h"
#include "core/values/fraction.h"
#include "functions.h"

namespace council::addin {

namespace {

using benchmarks::Distribution;
using benchmarks::Interval;
using benchmarks::Method;
using benchmarks::Proportion;

// What BAND, RANK and TOP share: a figure among others. The others are sorted once for the call.
struct Comparison {
    const Call* call;
    Each<Cell> value;
    Distribution others;
    Each<Polarity> polarity;

    struct Pair {
        double value;
        Polarity polarity;
    };

    explicit Comparison(Reading& in)
        : call(&in.call()),
          value(eachCell(in, 0)),
          others(othersOf(in, in.call()[1])),
          polarity(eachPolarity(in, 2)) {}

    static Distribution othersOf(Reading& in, const Argument& argument) {
        if (argument.isOmitted()) {
            in.note(argument.missing());
        }
        return Distribution(argument.grid().cells());
    }

    Outcome<Pair> at(Position position) const {
        COUNCIL_TRY(good, polarity(position));
        COUNCIL_TRY(figure, figureAt(*call, 0, value, position));
        if (others.isEmpty()) {
            return Problem::nothing("there are no numbers to compare with",
                                    "give the range that holds the others’ figures");
        }
        return Pair{figure, good};
    }
};

struct BandRule : Comparison {
    using Comparison::Comparison;

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(pair, at(position));
        return Cell(std::string(1, benchmarks::band(pair.value, others, pair.polarity)));
    }
    std::string because(Position position) const {
        const auto pair = at(position);
        return pair ? benchmarks::becauseOfBand(pair.value().value, others, pair.value().polarity)
                    : std::string();
    }
};

struct RankRule : Comparison {
    using Comparison::Comparison;

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(pair, at(position));
        return Cell(static_cast<double>(benchmarks::rank(pair.value, others, pair.polarity)));
    }
    std::string because(Position position) const {
        const auto pair = at(position);
        return pair
                   ? std::to_string(others.countBetter(pair.value().value, pair.value().polarity)) +
                         " of " + std::to_string(others.size()) + " figures are better"
                   : std::string();
    }
};

struct TopRule : Comparison {
    using Comparison::Comparison;

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(pair, at(position));
        return Cell(benchmarks::top(pair.value, others, pair.polarity));
    }
    std::string because(Position position) const {
        const auto pair = at(position);
        return pair
                   ? std::to_string(others.countAsGood(pair.value().value, pair.value().polarity)) +
                         " of " + std::to_string(others.size()) + " figures are as good or better"
                   : std::string();
    }
};

enum class Side : std::uint8_t { low, high };

struct ConfidenceRule {
    const Call* call;
    Each<Cell> numerator, denominator;
    Each<Side> side;
    Each<double> level;
    Each<Method> method;

    struct Bounds {
        Proportion proportion;
        double level;
        Method method;
        Interval interval;
    };

    static constexpr Word<Side> sides[] = {{"low", Side::low}, {"high", Side::high}};
    static constexpr Word<Method> methods[] = {{"Wilson", Method::wilson},
                                               {"exact", Method::exact}};
    static constexpr double usualLevel = 0.95;

    explicit ConfidenceRule(Reading& in)
        : call(&in.call()),
          numerator(eachCell(in, 0)),
          denominator(eachCell(in, 1)),
          side(in, 2, [](const Cell& cell) { return readChoice(sides, cell); }),
          level(in, 3, readFraction, usualLevel),
          method(eachChoice(in, 4, methods, Method::wilson)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(wanted, side(position));
        COUNCIL_TRY(reading, at(position));
        return Cell(wanted == Side::low ? reading.interval.low : reading.interval.high);
    }

    std::string because(Position position) const {
        const auto reading = at(position);
        if (!reading) {
            return {};
        }
        const auto& [proportion, wantedLevel, by, interval] = reading.value();
        return benchmarks::because(proportion, interval, wantedLevel, by);
    }

    Outcome<Bounds> at(Position position) const {
        COUNCIL_TRY(wantedLevel, level(position));
        COUNCIL_TRY(by, method(position));
        COUNCIL_TRY(part, figureAt(*call, 0, numerator, position));
        COUNCIL_TRY(whole, figureAt(*call, 1, denominator, position));
        COUNCIL_TRY(proportion, benchmarks::readProportion(part, whole));
        COUNCIL_TRY(interval, benchmarks::interval(proportion, wantedLevel, by));
        return Bounds{proportion, wantedLevel, by, interval};
    }
};

}  // namespace

const Rule benchmarkBand = byRow<BandRule>;
const Rule benchmarkRank = byRow<RankRule>;
const Rule benchmarkTop = byRow<TopRule>;
const Rule benchmarkConfidence = byRow<ConfidenceRule>;

}  // namespace council::addin
