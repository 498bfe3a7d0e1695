// How far a proportion can be trusted: 4 of 12 audits is a third, but with so few audits the true
// share may well be anything from a seventh to three fifths. So can a rate, a count per population.
#pragma once

#include "core/statistics/proportion.h"
#include "core/values/outcome.h"

#include <cstdint>
#include <optional>
#include <string>

namespace council::benchmarks {

using statistics::Interval;

enum class Method : std::uint8_t {
    wilson,  // what public-health statistics in England use
    exact,   // Clopper-Pearson
    rate,    // a count per population: Byar's limits, exact Poisson ones below 10
};

// A count of a whole, both whole numbers: 0 <= part <= whole, whole > 0. Of a rate only the part is
// a count, and the population may be smaller or in thousands.
struct Proportion {
    double part = 0;
    double whole = 1;
};

// The problems of a pair of figures that is not a proportion: nothing to divide by, less than none,
// part of a case, more than there are. Problems name the argument: numerator or denominator.
Outcome<Proportion> readProportion(double numerator, double denominator,
                                   Method method = Method::wilson);

// The two-sided interval at a level from 0 to below 1.
Outcome<Interval> interval(const Proportion& proportion, double level, Method method);

// "4 of 12 is 0.3333; at 95 % confidence the true share lies between 0.1381 and 0.6094 (Wilson)"
texts::Phrase because(const Proportion& proportion, const Interval& interval, double level,
                      Method method, std::optional<double> benchmark = {});

}  // namespace council::benchmarks
