#include "addin/columns.h"

#include "addin/as.h"
#include "addin/readers.h"
#include "addin/sentences.h"
#include "addin/shape.h"
#include "addin/text.h"
#include "core/values/letters.h"
#include "core/values/words.h"

#include <algorithm>
#include <utility>

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
using texts::Phrase;

table::CellRangeAddress addressOf(const uno::Reference<uno::XInterface>& range) {
    return as<sheet::XCellRangeAddressable>(range)->getRangeAddress();
}

// Throws where a macro hands over cells of a workbook that it has closed: they have no sheet.
uno::Reference<sheet::XSpreadsheet> sheetOf(const Range& range) {
    return as<sheet::XSpreadsheet>(as<sheet::XSheetCellRange>(range)->getSpreadsheet());
}

sal_Int32 lastUsedRow(const Range& range) {
    const auto cursor = as<sheet::XUsedAreaCursor>(sheetOf(range)->createCursor());
    cursor->gotoEndOfUsedArea(false);
    return addressOf(cursor).EndRow;
}

Problem shapeProblem(const Argument& argument, Phrase given, Phrase fix) {
    return Problem::inShape(std::move(given), arguments::says("column.shape"), std::move(fix))
        .about(argument.name());
}

// Rows cost more than cells: a row of two columns is fetched in little more time than a row of
// one. A column between them that was not asked for is still worth it, several are not.
bool areNeighbours(const table::CellRangeAddress& left, const table::CellRangeAddress& right) {
    return left.Sheet == right.Sheet && left.StartRow == right.StartRow &&
           std::abs(left.StartColumn - right.StartColumn) <= 2;
}

}  // namespace

Outcome<Columns> Columns::read(const Call& call, const std::vector<std::size_t>& indexes) {
    Columns columns;
    columns.nullDate_ = call.nullDate();
    std::vector<table::CellRangeAddress> blocks;
    for (const std::size_t index : indexes) {
        const Range range = call[index].range();
        if (!range.is()) {
            return call[index].missing();
        }
        const auto address = addressOf(range);
        if (address.StartColumn != address.EndColumn) {
            const sal_Int32 width = address.EndColumn - address.StartColumn + 1;
            return shapeProblem(call[index], rangeOfColumns(static_cast<std::size_t>(width)),
                                arguments::says("column.one.fix"));
        }
        const sal_Int32 rows = address.EndRow - address.StartRow + 1;
        if (columns.rows_ != 0 && rows != columns.rows_) {
            return shapeProblem(call[index],
                                {arguments::says("column.rows"), {{"rows", Phrase::number(rows)}}},
                                {arguments::says("column.sameHeight.fix"),
                                 {{"rows", Phrase::number(columns.rows_)}}});
        }
        if (columns.columns_.empty()) {
            columns.firstSheetRow_ = address.StartRow + 1;
        }
        columns.rows_ = rows;
        columns.usedRows_ =
            std::max(columns.usedRows_,
                     std::clamp(lastUsedRow(range) - address.StartRow + 1, sal_Int32{0}, rows));

        const auto near = std::ranges::find_if(
            blocks, [&](const auto& block) { return areNeighbours(block, address); });
        const auto place = static_cast<std::size_t>(near - blocks.begin());
        if (near == blocks.end()) {
            blocks.push_back(address);
            columns.blocks_.push_back({range, 1, {}});
        } else {
            near->StartColumn = std::min(near->StartColumn, address.StartColumn);
            near->EndColumn = std::max(near->EndColumn, address.EndColumn);
            columns.blocks_[place].width = near->EndColumn - near->StartColumn + 1;
            columns.blocks_[place].range = sheetOf(range)->getCellRangeByPosition(
                near->StartColumn, near->StartRow, near->EndColumn, near->EndRow);
        }
        columns.columns_.push_back({place,
                                    address.StartColumn,
                                    monthEdgeOf(call[index]),
                                    {address.Sheet, address.StartColumn, address.StartRow}});
    }
    columns.mayHaveHeading_ = columns.rows_ > 1;
    columns.areWhole_ = isOpenEnded(columns.rows_);
    for (Column& column : columns.columns_) {
        column.place -= blocks[column.block].StartColumn;
    }
    return columns;
}

Outcome<Columns> Columns::readSideBySide(const Call& call, std::size_t index) {
    // Whole rows by mistake would fill the memory.
    constexpr sal_Int32 mostColumns = 100;
    const Range range = call[index].range();
    if (!range.is()) {
        return call[index].missing();
    }
    const auto address = addressOf(range);
    const sal_Int32 width = address.EndColumn - address.StartColumn + 1;
    if (width > mostColumns) {
        return shapeProblem(call[index], rangeOfColumns(static_cast<std::size_t>(width)),
                            arguments::says("column.filled.fix"));
    }
    Columns columns;
    columns.nullDate_ = call.nullDate();
    columns.firstSheetRow_ = address.StartRow + 1;
    columns.rows_ = address.EndRow - address.StartRow + 1;
    columns.usedRows_ =
        std::clamp(lastUsedRow(range) - address.StartRow + 1, sal_Int32{0}, columns.rows_);
    columns.blocks_.push_back({range, width, {}});
    for (sal_Int32 column = 0; column < width; ++column) {
        columns.columns_.push_back(
            {0,
             column,
             column == 0 ? MonthEdge::first : MonthEdge::last,
             {address.Sheet, address.StartColumn + column, address.StartRow}});
    }
    return columns;
}

table::CellAddress Columns::address(std::size_t column, sal_Int32 row) const {
    table::CellAddress cell = columns_[column].first;
    cell.Row += row;
    return cell;
}

Cell Columns::cellAt(std::size_t column, sal_Int32 row) const {
    const auto at = address(column, row);
    if (at.Row < 0) {
        return {};
    }
    const auto cells = sheetOf(blocks_[columns_[column].block].range)
                           ->getCellRangeByPosition(at.Column, at.Row, at.Column, at.Row);
    return cellOfData(as<sheet::XCellRangeData>(cells)->getDataArray()[0][0]);
}

std::optional<sal_Int32> Columns::heading() const {
    Row row;
    row.columns_ = this;
    for (sal_Int32 start = 0; mayHaveHeading_ && start < usedRows_; start += chunkRows) {
        const sal_Int32 length = readChunk(start, areWhole_ ? chunkRows : 1);
        for (row.inChunk_ = 0; row.inChunk_ < length; ++row.inChunk_) {
            if (isHeading(row)) {
                return start + row.inChunk_;
            }
            if (!areWhole_ || !isBlank(row)) {
                return std::nullopt;
            }
        }
    }
    return std::nullopt;
}

bool Columns::isBlank(const Row& row) const {
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (!holdsNothing(row.cell(column))) {
            return false;
        }
    }
    return true;
}

bool Columns::isHeading(const Row& row) const {
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        const Cell cell = row.cell(column);
        if (cell.text() == nullptr || trimmed(*cell.text()).empty() || hasDigit(*cell.text())) {
            return false;
        }
    }
    return true;
}

sal_Int32 Columns::readChunk(sal_Int32 start, sal_Int32 most) const {
    const sal_Int32 end = std::min(start + most, usedRows_);
    for (const Block& block : blocks_) {
        block.chunk = as<sheet::XCellRangeData>(
                          block.range->getCellRangeByPosition(0, start, block.width - 1, end - 1))
                          ->getDataArray();
    }
    return end - start;
}

DateReading dateOfData(const uno::Any& value, Day nullDate, MonthEdge edge) {
    if (value.getValueTypeClass() == uno::TypeClass_DOUBLE) {
        return readDateSerial(*static_cast<const double*>(value.getValue()), nullDate);
    }
    if (value.getValueTypeClass() == uno::TypeClass_STRING) {
        const auto& text = *static_cast<const rtl::OUString*>(value.getValue());
        return text.isEmpty() ? DateReading::blank() : readDateText(toUtf8(text), edge);
    }
    return readDate(cellOfData(value), nullDate, edge);
}

}  // namespace council::addin
