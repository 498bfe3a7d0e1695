// The formulas Check this workbook looks at: every column of a sheet that holds an indicator
// formula, with the formulas of Calc's own between them.
#pragma once

#include "office/sheet_cells.h"

#include <functional>

namespace council::office {

// By place. `tell` is told how far it is, from 0 to 1.
std::vector<check::Formula> readFormulas(const Document& workbook, const SheetCells& cells,
                                         const std::function<void(double)>& tell);

}  // namespace council::office
