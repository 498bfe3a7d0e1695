// Charts that a copy does not draw as they are.
#pragma once

#include "office/indicator_formulas.h"

#include <string>
#include <vector>

#include <com/sun/star/chart2/XChartDocument.hpp>

namespace council::office {

// The sheets with a chart that stacks bars or areas beside two or more lines: in an .xlsx file the
// lines are stacked on each other as well, and show figures that do not exist.
std::vector<std::string> sheetsWithStackedLines(const Document& workbook);

std::vector<uno::Reference<com::sun::star::chart2::XChartDocument>> chartsOn(
    const uno::Reference<com::sun::star::table::XCellRange>& sheet);

bool hasChartsOfOtherFiles(const Document& workbook);
// A chart that reads cells of another file keeps the figures it shows as its own.
void holdFigures(const Document& copy);

}  // namespace council::office
