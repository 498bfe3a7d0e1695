// What a workbook holds and does not show: whoever gets a copy may show it.
#pragma once

#include "office/sheets.h"

namespace council::office {

// Format ▸ Cells ▸ Cell Protection ▸ Hide all, which counts on a protected sheet: of a cell, or of
// the style that a conditional format may give it.
bool hidesProtectedCells(const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                         const Document& workbook);

// Where something is hidden: a sheet, rows or columns in use, cells, what they hold, or drawings.
std::vector<std::string> sheetsWithHiddenParts(
    const Document& workbook, const uno::Reference<uno::XComponentContext>& context);

// Spreadsheets, texts and whatever else is embedded and shows one part of it as a picture.
std::vector<std::string> sheetsWithEmbeddedDocuments(const Document& workbook);

}  // namespace council::office
