// Wrong arguments behind IFERROR: the cell shows what stands there instead, and nobody sees that it
// is no figure.
#pragma once

#include "office/check/find.h"
#include "office/request.h"
#include "office/sheet_cells.h"

namespace council::office {

check::Findings hiddenErrors(const Document& workbook, const SheetCells& cells,
                             const check::Material& material, const Wording& wording);

}  // namespace council::office
