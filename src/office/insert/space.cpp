#include "office/insert/space.h"

#include "office/areas.h"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDataPilotTable.hpp>
#include <com/sun/star/sheet/XDataPilotTablesSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/util/XMergeable.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;

namespace {

// The cells below the first of merged ones are not seen.
bool isMerged(const uno::Reference<table::XCellRange>& whole, const Area& area) {
    const auto cursor = as<sheet::XSpreadsheet>(whole)->createCursorByRange(
        as<sheet::XSheetCellRange>(cellsOf(whole, area)));
    cursor->collapseToMergedArea();
    return as<com::sun::star::util::XMergeable>(cursor)->getIsMerged() ||
           as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress() != area;
}

bool isInPivotTable(const uno::Reference<table::XCellRange>& sheet, const Area& area) {
    const auto tables = as<com::sun::star::container::XIndexAccess>(
        as<sheet::XDataPilotTablesSupplier>(sheet)->getDataPilotTables());
    for (sal_Int32 i = 0; i < tables->getCount(); ++i) {
        const Area filled = as<sheet::XDataPilotTable>(tables->getByIndex(i))->getOutputRange();
        if (!common(filled, area).empty()) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool isFilled(const SheetCells& cells, const check::Place& place) {
    return cells.sheet(place.sheet)->getCellByPosition(place.column, place.row)->getType() !=
           table::CellContentType_EMPTY;
}

Size sizeOf(const uno::Any& answer) {
    uno::Sequence<uno::Sequence<uno::Any>> rows;
    if ((answer >>= rows) && rows.hasElements()) {
        return {rows.getLength(), rows[0].getLength()};
    }
    return {};
}

void refuseIfNoSpace(const SheetCells& cells, const check::Place& from, const Size& size,
                     const Wording& wording) {
    const std::string cell = check::cellName(from.column, from.row);
    const auto refuse = [&](Message message, const std::string& filled = {}) {
        const std::string last =
            check::cellName(from.column + size.columns - 1, from.row + size.rows - 1);
        throw Refusal{wording.say(
            message, {{"cell", cell}, {"cells", cell + ":" + last}, {"filled", filled}})};
    };
    const auto whole = as<table::XCellRange>(cells.sheet(from.sheet));
    const auto first = whole->getCellRangeByPosition(from.column, from.row, from.column, from.row);
    if (!as<sheet::XArrayFormulaRange>(first)->getArrayFormula().isEmpty()) {
        refuse(Message::insertInArray);
    }
    const Area all = as<sheet::XCellRangeAddressable>(whole)->getRangeAddress();
    const Area area{all.Sheet, from.column, from.row, from.column + size.columns - 1,
                    from.row + size.rows - 1};
    if (isInPivotTable(whole, area)) {
        refuse(Message::insertInPivotTable);
    }
    if (size.rows == 1 && size.columns == 1) {
        return;
    }
    if (area.EndColumn > all.EndColumn || area.EndRow > all.EndRow) {
        refuse(Message::insertBeyondSheet);
    }
    if (isMerged(whole, area)) {
        refuse(Message::insertMerged);
    }
    if (!isSeenWhole(whole, area)) {  // part of the table would be taken for the whole
        refuse(Message::insertHidden);
    }
    for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
        for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) {
            const check::Place place{from.sheet, column, row};
            if (place != from && isFilled(cells, place)) {
                refuse(Message::insertNoSpace, check::cellName(column, row));
            }
        }
    }
}

}  // namespace council::office
