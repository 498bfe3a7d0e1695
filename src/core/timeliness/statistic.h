// Which statistic of many durations or delays is wanted.
#pragma once

#include "core/values/outcome.h"

#include <cstdint>
#include <vector>

namespace council::timeliness {

struct Statistic {
    enum class Kind : std::uint8_t { mean, quantile };
    Kind kind = Kind::mean;
    double share = 0;  // 0 the shortest, 0.5 the median, 0.9 the 90th percentile, 1 the longest
    bool operator==(const Statistic&) const = default;
};

// "mean", "median", "max", "min", or a percentile: "90%", or the number 0.9 a cell formatted as a
// percentage holds.
Outcome<Statistic> readStatistic(const Cell& cell);
// "the mean", "the 90% percentile"
texts::Phrase inWords(const Statistic& statistic);
using council::inWords;

// The values must not be empty; their order changes.
double statisticOf(const Statistic& statistic, std::vector<double>& values);

}  // namespace council::timeliness
