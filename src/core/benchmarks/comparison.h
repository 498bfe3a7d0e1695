// A figure against a benchmark, such as England's: whether it is better or worse by more than the
// chance of small numbers.
#pragma once

#include "core/benchmarks/confidence.h"
#include "core/values/polarity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace council::benchmarks {

enum class Comparison : std::uint8_t { better, similar, worse, higher, lower };
std::string_view wordFor(Comparison comparison);

// A benchmark of a share lies from 0 to 1 (58.7 is 58.7 % of nothing), that of a rate is 0 or more.
Outcome<double> readBenchmark(double benchmark, Method method);

// Similar unless the benchmark lies outside the interval. The benchmark counts as exact. With
// neutral polarity Higher or Lower.
Comparison compare(const Interval& interval, double benchmark, std::optional<Polarity> polarity);
// ", and the benchmark 0.5 lies within them": which follows because() of the interval.
texts::Phrase because(const Interval& interval, texts::Phrase inWords, double benchmark);

}  // namespace council::benchmarks
