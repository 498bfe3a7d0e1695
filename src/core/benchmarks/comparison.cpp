#include "core/benchmarks/comparison.h"

#include "core/values/figure.h"
#include "core/values/number.h"

namespace council::benchmarks {

namespace {

// 1 where the whole interval is above the benchmark, -1 where it is below.
int sideOf(const Interval& interval, double benchmark) {
    if (!isAtMost(interval.low, benchmark)) {
        return 1;
    }
    return isAtMost(benchmark, interval.high) ? 0 : -1;
}

}  // namespace

std::string_view wordFor(Comparison comparison) {
    switch (comparison) {
        case Comparison::better:
            return "Better";
        case Comparison::similar:
            break;
        case Comparison::worse:
            return "Worse";
        case Comparison::higher:
            return "Higher";
        case Comparison::lower:
            return "Lower";
    }
    return "Similar";
}

Outcome<double> readBenchmark(double benchmark, Method method) {
    if (benchmark < 0) {
        return Problem::inArgument(benchmark, "is below 0", "give a share or a rate")
            .about("benchmark");
    }
    if (benchmark > 1 && method != Method::rate) {
        return Problem::inArgument(benchmark, "is more than all of them",
                                   "give a share such as 0.587 or 58.7%, or use the method ‘rate’")
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

std::string becauseOf(const Interval& interval, double benchmark) {
    static constexpr std::string_view where[] = {" lies above both", " lies between them",
                                                 " lies below both"};
    return ", and the benchmark " + textOf(benchmark) +
           std::string(where[sideOf(interval, benchmark) + 1]);
}

}  // namespace council::benchmarks
