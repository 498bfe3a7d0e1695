#include "addin/columns.h"

#include <algorithm>
#include <string>

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

namespace council::addin {

namespace {

namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using Range = uno::Reference<table::XCellRange>;

// Past this chunks gain nothing; a chunk of two columns stays well under a megabyte.
constexpr sal_Int32 chunkRows = 4096;

table::CellRangeAddress addressOf(const uno::Reference<uno::XInterface>& range) {
    return uno::Reference<sheet::XCellRangeAddressable>(range, uno::UNO_QUERY_THROW)
        ->getRangeAddress();
}

sal_Int32 lastUsedRow(const Range& range) {
    const auto spreadsheet =
        uno::Reference<sheet::XSheetCellRange>(range, uno::UNO_QUERY_THROW)->getSpreadsheet();
    const uno::Reference<sheet::XUsedAreaCursor> cursor(spreadsheet->createCursor(),
                                                        uno::UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    return addressOf(cursor).EndRow;
}

Problem shapeProblem(const Argument& argument, const std::string& given, const std::string& fix) {
    return Problem::inShape(given, "is not what this function reads", fix).about(argument.name());
}

}  // namespace

Outcome<Columns> Columns::read(const Call& call, std::initializer_list<std::size_t> indexes) {
    Columns columns;
    sal_Int32 height = 0;
    for (const std::size_t index : indexes) {
        const Range range = call[index].range();
        if (!range.is()) {
            return call[index].missing();
        }
        const auto address = addressOf(range);
        if (address.StartColumn != address.EndColumn) {
            return shapeProblem(call[index],
                                "a range of " +
                                    std::to_string(address.EndColumn - address.StartColumn + 1) +
                                    " columns",
                                "give one column, such as A2:A500 or A:A");
        }
        const sal_Int32 rows = address.EndRow - address.StartRow + 1;
        if (height != 0 && rows != height) {
            return shapeProblem(call[index], "a column of " + std::to_string(rows) + " rows",
                                "give columns of the same height; the first has " +
                                    std::to_string(height) + " rows");
        }
        height = rows;
        columns.usedRows_ =
            std::max(columns.usedRows_,
                     std::clamp(lastUsedRow(range) - address.StartRow + 1, sal_Int32{0}, rows));
        columns.ranges_.push_back(range);
    }
    return columns;
}

void Columns::forEachRow(const std::function<void(const std::vector<Cell>& cells)>& visit) const {
    std::vector<Cell> cells(ranges_.size());
    std::vector<uno::Sequence<uno::Sequence<uno::Any>>> chunk(ranges_.size());
    for (sal_Int32 start = 0; start < usedRows_; start += chunkRows) {
        const sal_Int32 end = std::min(start + chunkRows, usedRows_);
        for (std::size_t column = 0; column < ranges_.size(); ++column) {
            const uno::Reference<sheet::XCellRangeData> data(
                ranges_[column]->getCellRangeByPosition(0, start, 0, end - 1),
                uno::UNO_QUERY_THROW);
            chunk[column] = data->getDataArray();
        }
        for (sal_Int32 row = 0; row < end - start; ++row) {
            for (std::size_t column = 0; column < ranges_.size(); ++column) {
                cells[column] = cellOfData(std::as_const(chunk[column])[row][0]);
            }
            visit(cells);
        }
    }
}

}  // namespace council::addin
