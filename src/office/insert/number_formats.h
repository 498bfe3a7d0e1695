// How the cells of a new indicator show what it answers.
#pragma once

#include "office/sheets.h"

#include <string_view>

namespace council::office {

// The number format with that code, in English.
sal_Int32 formatOf(const Document& workbook, std::string_view code);

// Cells meant for dates, shares, money, TRUE and FALSE or text show numbers as such from now on. A
// formula in a cell for text would become text as soon as somebody edits it. Other formats stay.
void showPlainly(const Document& workbook,
                 const uno::Reference<com::sun::star::table::XCellRange>& cells);

}  // namespace council::office
