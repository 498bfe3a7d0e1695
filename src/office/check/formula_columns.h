// The formulas of each column, from top to bottom.
#pragma once

#include "office/check/material.h"

#include <map>
#include <vector>

namespace council::check {

using FormulaColumn = std::vector<const Formula*>;
std::vector<FormulaColumn> formulaColumns(const Material& material);
// How many there are of each pattern.
std::map<std::size_t, int> countsOf(const FormulaColumn& column);

}  // namespace council::check
