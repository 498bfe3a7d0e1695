// Charts that the .xlsx files LibreOffice writes do not draw as they are.
#pragma once

#include "office/indicator_formulas.h"

#include <string>
#include <vector>

namespace council::office {

// The sheets with a chart that stacks bars or areas beside two or more lines: in an .xlsx file the
// lines are stacked on each other as well, and show figures that do not exist.
std::vector<std::string> sheetsWithStackedLines(const Document& workbook);

}  // namespace council::office
