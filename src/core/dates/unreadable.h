// Why a cell cannot be read as a date, and what its author probably meant: what EXPLAIN says. Only
// for cells that readDate finds unreadable.
#pragma once

#include "core/dates/day.h"
#include "core/values/cell.h"

namespace council {

// To stand behind "due is 2030, which": "is 22 July 1905 to Calc: a year alone".
texts::Phrase whyUnreadable(const Cell& cell, Day nullDate);

}  // namespace council
