#include "office/sheets.h"

#include <algorithm>
#include <iterator>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

namespace council::office {

namespace container = com::sun::star::container;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;

std::vector<uno::Reference<table::XCellRange>> sheetsOf(const Document& workbook) {
    const auto sheets = as<container::XIndexAccess>(workbook->getSheets());
    std::vector<uno::Reference<table::XCellRange>> result;
    result.reserve(static_cast<std::size_t>(sheets->getCount()));
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        result.push_back(as<table::XCellRange>(sheets->getByIndex(i)));
    }
    return result;
}

std::string nameOf(const uno::Reference<table::XCellRange>& sheet) {
    return addin::toUtf8(as<container::XNamed>(sheet)->getName());
}

std::vector<std::string> sheetNames(const Document& workbook) {
    std::vector<std::string> names;
    std::ranges::transform(sheetsOf(workbook), std::back_inserter(names), nameOf);
    return names;
}

std::vector<Area> seenIn(const uno::Reference<table::XCellRange>& sheet, const Area& area) {
    const auto seen = as<sheet::XCellRangesQuery>(cellsOf(sheet, area))->queryVisibleCells();
    const auto areas = seen->getRangeAddresses();
    return {areas.begin(), areas.end()};
}

uno::Sequence<Area> filledIn(const uno::Reference<uno::XInterface>& cells) {
    constexpr sal_Int16 contents = sheet::CellFlags::VALUE | sheet::CellFlags::DATETIME |
                                   sheet::CellFlags::STRING | sheet::CellFlags::FORMULA;
    return as<sheet::XCellRangesQuery>(cells)->queryContentCells(contents)->getRangeAddresses();
}

bool isSeenWhole(const uno::Reference<table::XCellRange>& sheet, const Area& area) {
    return seenIn(sheet, area) == std::vector{area};
}

Area usedArea(const uno::Reference<table::XCellRange>& sheet) {
    const auto cursor = as<sheet::XSpreadsheet>(sheet)->createCursor();
    as<sheet::XUsedAreaCursor>(cursor)->gotoEndOfUsedArea(true);
    return as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
}

uno::Reference<container::XNameContainer> cellStylesOf(const Document& workbook) {
    const auto families =
        as<com::sun::star::style::XStyleFamiliesSupplier>(workbook)->getStyleFamilies();
    return as<container::XNameContainer>(families->getByName(rtl::OUString("CellStyles")));
}

std::vector<uno::Reference<sheet::XSheetCellRanges>> cellsAlike(
    const uno::Reference<table::XCellRange>& cells) {
    const auto all = as<container::XIndexAccess>(
        as<sheet::XUniqueCellFormatRangesSupplier>(cells)->getUniqueCellFormatRanges());
    std::vector<uno::Reference<sheet::XSheetCellRanges>> alike;
    alike.reserve(static_cast<std::size_t>(all->getCount()));
    for (sal_Int32 i = 0; i < all->getCount(); ++i) {
        alike.push_back(as<sheet::XSheetCellRanges>(all->getByIndex(i)));
    }
    return alike;
}

}  // namespace council::office
