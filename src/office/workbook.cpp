#include "office/workbook.h"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace council::office {

namespace container = com::sun::star::container;
namespace frame = com::sun::star::frame;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace util = com::sun::star::util;

using Area = table::CellRangeAddress;
using Range = uno::Reference<table::XCellRange>;

namespace {

bool isOneCell(const Area& area) {
    return area.StartColumn == area.EndColumn && area.StartRow == area.EndRow;
}

// Does the area hold no more than the merged cell or the array formula around its first cell?
template <class Grow>
bool isWithin(const Area& area, const Range& first, Grow grow) {
    const auto cell = as<sheet::XSheetCellRange>(first);
    const auto cursor = cell->getSpreadsheet()->createCursorByRange(cell);
    grow(*cursor);
    const Area whole = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    return area.EndColumn <= whole.EndColumn && area.EndRow <= whole.EndRow;
}

}  // namespace

OpenWorkbook::OpenWorkbook(const Request& request) : wording_(request.wording) {
    if (request.frame.is() && request.frame->getController().is()) {
        model_ = request.frame->getController()->getModel();
    }
    if (!uno::Reference<sheet::XSpreadsheetDocument>(model_, uno::UNO_QUERY).is()) {
        throw Refusal{wording_.say(Message::noSpreadsheet)};
    }
}

uno::Reference<sheet::XSpreadsheetDocument> OpenWorkbook::document() const {
    return as<sheet::XSpreadsheetDocument>(model_);
}

Range OpenWorkbook::sheet(sal_Int32 index) const {
    return as<table::XCellRange>(
        as<container::XIndexAccess>(document()->getSheets())->getByIndex(index));
}

std::string OpenWorkbook::sheetName(sal_Int32 index) const {
    return addin::toUtf8(as<container::XNamed>(sheet(index))->getName());
}

std::vector<Area> OpenWorkbook::selection() const {
    const auto selected = model_->getCurrentSelection();
    std::vector<Area> areas;
    if (const uno::Reference<sheet::XSheetCellRanges> ranges(selected, uno::UNO_QUERY);
        ranges.is()) {
        const auto addresses = ranges->getRangeAddresses();
        areas.assign(addresses.begin(), addresses.end());
    } else if (const uno::Reference<sheet::XCellRangeAddressable> range(selected, uno::UNO_QUERY);
               range.is()) {
        areas.push_back(range->getRangeAddress());
    }
    if (areas.empty()) {
        throw Refusal{wording_.say(Message::nothingSelected)};
    }
    return areas;
}

Range OpenWorkbook::activeCell() const {
    const auto areas = selection();
    const Area& area = areas.front();
    const Range first = sheet(area.Sheet)
                            ->getCellRangeByPosition(area.StartColumn, area.StartRow,
                                                     area.StartColumn, area.StartRow);
    const bool isOne =
        areas.size() == 1 &&
        (isOneCell(area) ||
         isWithin(area, first, [](sheet::XSheetCellCursor& c) { c.collapseToMergedArea(); }) ||
         isWithin(area, first, [](sheet::XSheetCellCursor& c) { c.collapseToCurrentArray(); }));
    if (!isOne) {
        throw Refusal{wording_.say(Message::severalCells)};
    }
    return first;
}

void OpenWorkbook::refuseIfReadOnly() const {
    if (as<frame::XStorable>(model_)->isReadonly()) {
        throw Refusal{wording_.say(Message::readOnlyFile)};
    }
}

void OpenWorkbook::refuseIfProtected(sal_Int32 index) const {
    if (as<util::XProtectable>(sheet(index))->isProtected()) {
        throw Refusal{wording_.say(Message::protectedSheet, {{"sheet", sheetName(index)}})};
    }
}

}  // namespace council::office
