// How far a figure may miss its target: a share of the target (10 %), percentage points of a
// fraction (5pp is 0.05), or plain units of the measure (2 points).
#pragma once

#include "core/values/outcome.h"

#include <cstdint>
#include <string>

namespace council::rag {

struct Tolerance {
    enum class Kind : std::uint8_t { share, percentagePoints, points };

    Kind kind = Kind::share;
    double amount = 0.1;  // as a fraction, in percentage points, in points

    bool operator==(const Tolerance&) const = default;
};

Outcome<Tolerance> readTolerance(const Cell& cell);
// Percentage points are of a fraction. Against a target beyond 2 the figures are not
// fractions, 58.7 for 58.7 %, and 5pp would be a twentieth of a point: a wrong argument.
Outcome<Tolerance> fitting(const Tolerance& tolerance, double target);
// What it comes to against that target, in the measure's own units.
double allowance(const Tolerance& tolerance, double target);
// "10 %", "5 percentage points", "2 points"
texts::Phrase inWords(const Tolerance& tolerance);
using council::inWords;

}  // namespace council::rag
