// How sure a count is: two-sided intervals of what was to be expected when so many happened, at a
// level of confidence from 0 to below 1. Divided by a population they are the limits of a rate.
#pragma once

#include "core/statistics/proportion.h"

namespace council::statistics {

// Byar's approximation, and below 10, where it is poor, the exact limits of a Poisson count: as
// England's public-health tools publish them. The count is a whole number of 0 or more.
Interval countInterval(double count, double level);

}  // namespace council::statistics
