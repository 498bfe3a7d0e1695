// The sheets of a workbook, each as the range of all its cells.
#pragma once

#include "office/areas.h"
#include "office/request.h"

#include <string>
#include <vector>

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

using Document = uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

std::vector<uno::Reference<com::sun::star::table::XCellRange>> sheetsOf(const Document& workbook);
std::string nameOf(const uno::Reference<com::sun::star::table::XCellRange>& sheet);
std::vector<std::string> sheetNames(const Document& workbook);
// Of those of which `isAsked` is true.
template <class Asked>
std::vector<std::string> sheetNames(const Document& workbook, Asked isAsked) {
    std::vector<std::string> names;
    for (const auto& sheet : sheetsOf(workbook)) {
        if (isAsked(sheet)) {
            names.push_back(nameOf(sheet));
        }
    }
    return names;
}
// Those of the area's cells that are in no hidden or filtered row or column.
std::vector<Area> seenIn(const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                         const Area& area);
// Those of the cells that hold a text, a number or a formula.
uno::Sequence<Area> filledIn(const uno::Reference<uno::XInterface>& cells);
bool isSeenWhole(const uno::Reference<com::sun::star::table::XCellRange>& sheet, const Area& area);
// From the first cell to the last row and column in use.
Area usedArea(const uno::Reference<com::sun::star::table::XCellRange>& sheet);

uno::Reference<com::sun::star::container::XNameContainer> cellStylesOf(const Document& workbook);

// Cells that are formatted alike, together: conditions and rules are formats, too.
std::vector<uno::Reference<com::sun::star::sheet::XSheetCellRanges>> cellsAlike(
    const uno::Reference<com::sun::star::table::XCellRange>& cells);

}  // namespace council::office
