// The rows that column functions leave out, as they say themselves: once for each list, however
// many formulas read it.
#pragma once

#include "office/check/find.h"
#include "office/sheet_cells.h"

#include <functional>

namespace council::office {

// `tell` is told how far it is, from 0 to 1.
check::Findings rowsLeftOut(const Document& workbook, const SheetCells& cells,
                            const check::Material& material,
                            const std::function<void(double)>& tell);

}  // namespace council::office
