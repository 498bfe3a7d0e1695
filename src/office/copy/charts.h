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

bool readsOtherFile(const uno::Reference<com::sun::star::chart2::XChartDocument>& chart);
bool hasChartsOfOtherFiles(const Document& workbook);

}  // namespace council::office
