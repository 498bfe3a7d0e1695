#include "office/sheet_cells.h"

#include "addin/argument.h"
#include "office/areas.h"
#include "office/check/passes_over_texts.h"
#include "office/indicator_formulas.h"
#include "office/sheets.h"

#include <algorithm>

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XFormulaQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
using rtl::OUString;

namespace {

constexpr sal_Int32 rowsAtOnce = 4096;

check::Place lastUsedOf(const uno::Reference<com::sun::star::table::XCellRange>& cells, int index) {
    const Area end = usedArea(cells);
    return {index, end.EndColumn, end.EndRow};
}

// A stray entry far below or far right would otherwise have every column read down to it.
sal_Int32 lastRowOf(const uno::Reference<com::sun::star::table::XCellRange>& column) {
    sal_Int32 last = -1;
    for (const Area& area : filledIn(column)) {
        last = std::max(last, area.EndRow);
    }
    return last;
}

}  // namespace

SheetCells::SheetCells(const Document& workbook) : sheets_(sheetsOf(workbook)) {
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
        ends_.push_back(lastUsedOf(sheets_[i], static_cast<int>(i)));
    }
}

const std::vector<Cell>& SheetCells::column(int index, int column) const {
    const auto [found, isNew] = columns_.try_emplace({index, column});
    std::vector<Cell>& cells = found->second;
    const check::Place end = lastUsed(index);
    if (!isNew || column > end.column) {
        return cells;
    }
    const sal_Int32 last =
        lastRowOf(sheet(index)->getCellRangeByPosition(column, 0, column, end.row));
    for (sal_Int32 top = 0; top <= last; top += rowsAtOnce) {
        const auto part = sheet(index)->getCellRangeByPosition(
            column, top, column, std::min(last, top + rowsAtOnce - 1));
        for (const auto& row : as<sheet::XCellRangeData>(part)->getDataArray()) {
            cells.push_back(addin::cellOfData(row[0]));
        }
    }
    while (!cells.empty() && cells.back().isBlank()) {
        cells.pop_back();
    }
    return cells;
}

std::optional<check::Place> SheetCells::nativeReader(const check::Block& block) const {
    constexpr int mostLookedAt = 1000;
    const auto cells = sheet(block.sheet)
                           ->getCellRangeByPosition(block.firstColumn, block.firstRow,
                                                    block.lastColumn, block.lastRow);
    int looked = 0;
    for (const Area& area :
         as<sheet::XFormulaQuery>(cells)->queryDependents(false)->getRangeAddresses()) {
        for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
            for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) {
                if (++looked > mostLookedAt) {
                    return std::nullopt;
                }
                const OUString formula =
                    sheet(area.Sheet)->getCellByPosition(column, row)->getFormula();
                if (!mayBeIndicator(formula) &&
                    check::passesOverTexts(addin::toUtf8(formula),
                                           check::columnName(block.firstColumn))) {
                    return check::Place{area.Sheet, column, row};
                }
            }
        }
    }
    return std::nullopt;
}

std::string SheetCells::formula(const check::Place& place) const {
    const auto cell = sheet(place.sheet)->getCellByPosition(place.column, place.row);
    return cell->getType() == com::sun::star::table::CellContentType_FORMULA
               ? addin::toUtf8(cell->getFormula())
               : std::string();
}

}  // namespace council::office
