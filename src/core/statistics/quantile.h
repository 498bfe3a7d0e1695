// Mean, median and percentiles of a list of numbers, as spreadsheets give them.
#pragma once

#include "core/values/outcome.h"

#include <span>
#include <vector>

namespace council::statistics {

// The type-7 percentile (PERCENTILE, QUARTILE and MEDIAN of spreadsheets): 0 is the smallest value,
// 0.5 the median, 1 the largest, with straight lines between neighbours. Puts the values in another
// order; there must be one at least.
double quantile(std::vector<double>& values, double share);
// The same of values that are in ascending order already.
double quantileOfSorted(std::span<const double> values, double share);
double mean(const std::vector<double>& values);

}  // namespace council::statistics
