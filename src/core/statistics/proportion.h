// How sure a percentage of few cases is.
#pragma once

namespace council::statistics {

struct Interval {
    double low;
    double high;
};

// Wilson's score interval of a proportion at 95 %, without continuity correction. It stays between
// 0 and 1, also for few cases and for none or all of them. The denominator must be above 0.
Interval wilson95(double numerator, double denominator);

}  // namespace council::statistics
