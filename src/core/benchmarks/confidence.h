// How far a proportion can be trusted: 4 of 12 audits is a third, but with so few audits the true
// share may well be anything from a seventh to three fifths.
//
// Wilson: the score interval without continuity correction (Wilson 1927), what public-health
// statistics in England use. Exact: Clopper and Pearson (1934), which never covers less than its
// level and is the wider of the two.
#pragma once

#include "core/values/outcome.h"

#include <cstdint>
#include <string>

namespace council::benchmarks {

enum class Method : std::uint8_t { wilson, exact };

// A count of a whole, both whole numbers: 0 <= part <= whole, whole > 0.
struct Proportion {
    double part = 0;
    double whole = 1;
};

// The problems of a pair of figures that is no proportion: nothing to divide by, less than none,
// part of a case, more than there are. Problems name the argument: numerator or denominator.
Outcome<Proportion> readProportion(double numerator, double denominator);

struct Interval {
    double low = 0;
    double high = 1;
};

// The two-sided interval at a level from 0 to below 1.
Outcome<Interval> interval(const Proportion& proportion, double level, Method method);

// "4 of 12 is 0.3333; at 95 % confidence the true share lies between 0.1381 and 0.6094 (Wilson)"
std::string because(const Proportion& proportion, const Interval& interval, double level,
                    Method method);

}  // namespace council::benchmarks
