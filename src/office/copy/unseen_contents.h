// What cells hold and do not show, though they are in view: figures suppressed by a format.
#pragma once

#include "office/sheets.h"

namespace council::office {

// Whether a cell of the sheet holds a text, or a number but 0, and its number format shows nothing
// of it (;;; or [<5]"<5";0), or may by a conditional format, or its letters have the colour of
// their cell.
bool hidesContents(const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                   const Document& workbook, const uno::Reference<uno::XComponentContext>& context);

}  // namespace council::office
