#include "core/benchmarks/comparison.h"

#include "core/benchmarks/sentences.h"
#include "core/values/figure.h"
#include "core/values/words.h"

namespace council::benchmarks {

namespace {

constexpr Word<Comparison> comparisonWords[] = {
    {"Better", Comparison::better}, {"Similar", Comparison::similar}, {"Worse", Comparison::worse},
    {"Higher", Comparison::higher}, {"Lower", Comparison::lower},
};

// 1 where the whole interval is above the benchmark, -1 where it is below.
int sideOf(const Interval& interval, double benchmark) {
    if (!isAtMost(interval.low, benchmark)) {
        return 1;
    }
    return isAtMost(benchmark, interval.high) ? 0 : -1;
}

}  // namespace

std::string_view wordFor(Comparison comparison) {
    return council::wordFor(comparisonWords, comparison);
}

Outcome<double> readBenchmark(double benchmark, Method method) {
    if (benchmark < 0) {
        return Problem::inArgument(benchmark, says("below0"), says("below0.fix"))
            .about("benchmark");
    }
    if (benchmark > 1 && method != Method::rate) {
        return Problem::inArgument(benchmark, says("above1"), says("above1.fix"))
            .about("benchmark");
    }
    return benchmark;
}

Comparison compare(const Interval& interval, double benchmark, std::optional<Polarity> polarity) {
    const int side = sideOf(interval, benchmark);
    if (side == 0) {
        return Comparison::similar;
    }
    if (!polarity) {
        return side > 0 ? Comparison::higher : Comparison::lower;
    }
    return (side > 0) == (*polarity == Polarity::high) ? Comparison::better : Comparison::worse;
}

texts::Phrase because(const Interval& interval, texts::Phrase inWords, double benchmark) {
    const int side = sideOf(interval, benchmark);
    return {side < 0   ? says("above")
            : side > 0 ? says("below")
                       : says("between"),
            {{"interval", std::move(inWords)}, {"benchmark", council::inWords(benchmark)}}};
}

}  // namespace council::benchmarks
