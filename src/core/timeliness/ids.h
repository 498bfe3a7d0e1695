// What rows are of one child, or of one group.
#pragma once

#include "core/values/cell.h"

#include <string>

namespace council::timeliness {

// As people see it: a number in figures, a text without the spaces around it; empty when there is
// neither.
std::string spellingOf(const Cell& cell);

// The same for all spellings that are one to Calc's own = and COUNTIF: `ab 12` and `AB 12`, with
// whatever spaces.
std::string idOf(const Cell& cell);

}  // namespace council::timeliness
