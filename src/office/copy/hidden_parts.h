// What a workbook holds and does not show: whoever gets a copy may show it.
#pragma once

#include "office/sheets.h"

namespace council::office {

// Format ▸ Cells ▸ Cell Protection ▸ Hide all, which counts on a protected sheet.
bool hidesProtectedCells(const uno::Reference<com::sun::star::table::XCellRange>& sheet);

// Where something is hidden: a sheet, rows or columns in use, cells, or drawings.
std::vector<std::string> sheetsWithHiddenParts(const Document& workbook);

}  // namespace council::office
