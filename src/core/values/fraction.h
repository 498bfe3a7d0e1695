// Fractions people type: a tolerance, a level, a conversion rate.
#pragma once

#include "core/values/outcome.h"

namespace council {

// A number from 0 to below 1, or a text such as "10%". Anything else is a wrong argument: 10 may
// mean 10 % or ten times, and no one would see which was taken.
Outcome<double> readFraction(const Cell& cell);

}  // namespace council
