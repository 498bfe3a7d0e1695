// The parts of the summary below its key figures. Each begins at the row it is given and says where
// the next may begin, or where the sheet ends.
#pragma once

#include "maker/workbook.h"

namespace council::maker::foster {

int putBurnUp(Sheet& sheet, int row);    // the chart, and on a new page its figures
int putRegister(Sheet& sheet, int row);  // who is approved, and who left
int putChecks(Sheet& sheet, int row);    // rows to put right; the last row of the sheet

}  // namespace council::maker::foster
