// The functions of FOSTER by what they read; foster.cpp puts them in the catalogue's order.
#pragma once

#include "addin/function.h"

namespace council::addin::foster_family {

// A target, and what was recruited against it.
Function target();
Function expected();
Function percent();
Function status();
Function rag();
Function needed();

// A register of households: approved, left.
Function recruited();
Function net();
Function stock();
Function leavingRate();

// A tracker from enquiry to approval.
Function conversion();
Function funnel();

// What approvals so far say about those to come.
Function forecast();
Function chance();

}  // namespace council::addin::foster_family
