// The functions of TIMELINESS by what they read; timeliness.cpp puts them in the catalogue's order.
#pragma once

#include "addin/function.h"

namespace council::addin::timeliness_family {

// One answer a row.
Function due();
Function elapsed();
Function status();
Function workingDay();
Function standard();

// Whole columns of cases.
Function percent();
Function count();
Function delay();
Function duration();
Function bands();
Function summary();

// What has to be done again and again.
Function upToDate();
Function reviews();
Function next();

// Tables of what is known.
Function holidays();
Function standards();

}  // namespace council::addin::timeliness_family
