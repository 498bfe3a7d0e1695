// Charts that a copy does not draw as they are.
#pragma once

#include "office/indicator_formulas.h"

#include <string>
#include <vector>

namespace council::office {

// The sheets with a chart that stacks bars or areas beside two or more lines: in an .xlsx file the
// lines are stacked on each other as well, and show figures that do not exist.
std::vector<std::string> sheetsWithStackedLines(const Document& workbook);

bool hasChartsOfOtherFiles(const Document& workbook);
// A chart that reads cells of another file keeps the figures it shows as its own.
void holdFigures(const Document& copy);

}  // namespace council::office
