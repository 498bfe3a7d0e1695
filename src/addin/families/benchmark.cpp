#include "addin/pairs.h"
#include "addin/readers.h"
#include "addin/row.h"
#include "core/benchmarks/comparison.h"
#include "core/benchmarks/distribution.h"
#include "core/benchmarks/sentences.h"
#include "core/values/fraction.h"

#include <optional>
#include <vector>

namespace council::addin {

namespace {

using benchmarks::Distribution;
using benchmarks::Method;
using benchmarks::says;
using texts::Phrase;

// The figures to compare with, those that meet the pairs; sorted once for the call.
template <class Place>
Outcome<Distribution> othersOf(const Call& call, std::size_t place) {
    const Argument& values = call[place];
    if (values.isOmitted()) {
        return values.missing();
    }
    COUNCIL_TRY(pairs, Pairs::read(call, Place::pairs, values.rows(), values.columns()));
    std::vector<Cell> figures;
    figures.reserve(static_cast<std::size_t>(values.rows()) *
                    static_cast<std::size_t>(values.columns()));
    for (sal_Int32 row = 0; row < values.rows(); ++row) {
        for (sal_Int32 column = 0; column < values.columns(); ++column) {
            if (pairs.admit({row, column})) {
                figures.push_back(values.at({row, column}));
            }
        }
    }
    return Distribution(figures);
}

Outcome<void> comparable(const Distribution& others) {
    if (others.isEmpty()) {
        return Problem::nothing(says("noOthers"), says("noOthers.fix"));
    }
    return BOOST_OUTCOME_V2_NAMESPACE::success();
}

// "2 of 5 figures are better"
Phrase counted(const texts::Forms& which, std::size_t count, const Distribution& others) {
    const auto part = static_cast<std::int64_t>(count);
    Phrase figures =
        Phrase::counted(benchmarks::forms("figures"), static_cast<std::int64_t>(others.size()),
                        {{"part", Phrase::number(part)}});
    return benchmarks::withLeftOut(Phrase::counted(which, part, {{"figures", std::move(figures)}}),
                                   others.leftOut());
}

Outcome<std::string> band(double value, const Distribution& others, Polarity polarity,
                          const Why& why) {
    COUNCIL_CHECK(comparable(others));
    COUNCIL_TRY(letter, benchmarks::band(value, others, polarity));
    why([&] { return benchmarks::becauseOfBand(value, others, polarity); });
    return std::string(1, letter);
}

Outcome<double> rank(double value, const Distribution& others, Polarity polarity, const Why& why) {
    COUNCIL_CHECK(comparable(others));
    why([&] {
        return counted(benchmarks::forms("better"), others.countBetter(value, polarity), others);
    });
    return static_cast<double>(benchmarks::rank(value, others, polarity));
}

Outcome<double> top(double value, const Distribution& others, Polarity polarity, const Why& why) {
    COUNCIL_CHECK(comparable(others));
    why([&] {
        return counted(benchmarks::forms("asGood"), others.countAsGood(value, polarity), others);
    });
    return benchmarks::top(value, others, polarity);
}

enum class Side : std::uint8_t { low, high };
constexpr Word<Side> sides[] = {{"low", Side::low}, {"high", Side::high}};
constexpr Word<Method> methods[] = {
    {"Wilson", Method::wilson}, {"exact", Method::exact}, {"rate", Method::rate}};

struct Level : read::From<readFraction> {
    static double otherwise() { return 0.95; }
};

Outcome<double> confidence(double numerator, double denominator, Side side, double level,
                           Method method, const Why& why) {
    COUNCIL_TRY(proportion, benchmarks::readProportion(numerator, denominator, method));
    COUNCIL_TRY(interval, benchmarks::interval(proportion, level, method));
    why([&] { return benchmarks::because(proportion, interval, level, method); });
    return side == Side::low ? interval.low : interval.high;
}

struct OpenPolarity : read::From<readPolarityOrNeutral> {
    static Value otherwise() { return Polarity::high; }
};

Outcome<std::string_view> compare(double numerator, double denominator, double benchmark,
                                  std::optional<Polarity> polarity, double level, Method method,
                                  const Why& why) {
    COUNCIL_TRY(proportion, benchmarks::readProportion(numerator, denominator, method));
    COUNCIL_CHECK(benchmarks::readBenchmark(benchmark, method));
    COUNCIL_TRY(interval, benchmarks::interval(proportion, level, method));
    why([&] {
        return benchmarks::because(
            interval, benchmarks::because(proportion, interval, level, method, benchmark),
            benchmark);
    });
    return wordFor(benchmarks::compare(interval, benchmark, polarity));
}

}  // namespace

template <class Place>
using Others = read::Whole<othersOf<Place>>;

const Rule benchmarkBand =
    byRow<places::BenchmarkBand, band, read::Figure, Others<places::BenchmarkBand>, read::Polarity>;
const Rule benchmarkRank =
    byRow<places::BenchmarkRank, rank, read::Figure, Others<places::BenchmarkRank>, read::Polarity>;
const Rule benchmarkTop =
    byRow<places::BenchmarkTop, top, read::Figure, Others<places::BenchmarkTop>, read::Polarity>;
const Rule benchmarkConfidence =
    byRow<places::BenchmarkConfidence, confidence, read::Figure, read::Figure, read::Choice<sides>,
          Level, read::Choice<methods, Method::wilson>>;
const Rule benchmarkCompare =
    byRow<places::BenchmarkCompare, compare, read::Figure, read::Figure, read::Figure, OpenPolarity,
          Level, read::Choice<methods, Method::wilson>>;

}  // namespace council::addin
