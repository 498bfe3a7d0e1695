// A described workbook as a flat OpenDocument spreadsheet: one readable XML file, the same bytes
// every time, with no author, no printer, no clock and no results in it. Calc works every result
// out when it opens the file.
#pragma once

#include "maker/workbook.h"

#include <iosfwd>

namespace council {

void writeFlatOds(std::ostream& out, const Workbook& workbook);

}  // namespace council
