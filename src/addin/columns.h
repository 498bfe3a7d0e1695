// Columns of records read in place, whole columns at the cost of their used cells.
//
// The ranges are clipped to the sheet's used area and read about 4,096 rows at a time, so that
// memory stays flat. A cell is converted only when it is asked for, numbers without a detour, so
// that 100,000 dates cost no allocation of ours. Error cells are survived: as dates they are
// unreadable.
#pragma once

#include "addin/call.h"
#include "core/dates/reading.h"

#include <optional>
#include <vector>

#include <com/sun/star/table/CellAddress.hpp>

namespace council::addin {

class Columns {
 public:
    // The columns at these arguments: each one column wide, all of the same height, else a wrong
    // argument.
    static Outcome<Columns> read(const Call& call, const std::vector<std::size_t>& indexes);
    // The columns of one argument that takes several side by side, from left to right. Its first
    // row is visited whatever it holds. A month alone is the first day of the month in the first
    // column, which opens what the others close, and the last in those.
    static Outcome<Columns> readSideBySide(const Call& call, std::size_t index);

    // One row; the columns are numbered in the order of the indexes. Valid during the visit only.
    class Row {
     public:
        sal_Int32 index() const { return index_; }
        // A month alone means the day the catalogue says for that argument.
        DateReading date(std::size_t column) const;
        Cell cell(std::size_t column) const { return cellOfData(raw(column)); }
        com::sun::star::table::CellAddress address(std::size_t column) const {
            return columns_->address(column, index_);
        }

     private:
        friend class Columns;
        const uno::Any& raw(std::size_t column) const;

        const Columns* columns_ = nullptr;
        sal_Int32 index_ = 0;
        sal_Int32 inChunk_ = 0;
    };

    // Calls visit(row) for each row up to the last used one, except a heading: in the first row, or
    // in the first that holds anything where whole columns are given.
    template <class Visit>
    void forEach(const Visit& visit) const {
        Row row;
        row.columns_ = this;
        bool mayBeHeading = mayHaveHeading_;
        for (sal_Int32 start = 0; start < usedRows_; start += chunkRows) {
            const sal_Int32 length = readChunk(start);
            for (sal_Int32 i = 0; i < length; ++i) {
                row.index_ = start + i;
                row.inChunk_ = i;
                if (mayBeHeading) {
                    mayBeHeading = areWhole_ && isBlank(row);
                    if (isHeading(row)) {
                        continue;
                    }
                }
                visit(row);
            }
        }
    }

    std::size_t count() const { return columns_.size(); }
    com::sun::star::table::CellAddress address(std::size_t column, sal_Int32 row) const;
    // A cell of the column or above it, whether or not its row is visited.
    Cell cellAt(std::size_t column, sal_Int32 row) const;
    // The row that forEach passes over.
    std::optional<sal_Int32> heading() const;
    // The height of the ranges as given: what pairs and a limit column have to match.
    sal_Int32 rows() const { return rows_; }
    // The row of the sheet in which the first column begins, as people count: from 1.
    sal_Int32 firstSheetRow() const { return firstSheetRow_; }

 private:
    using Rows = uno::Sequence<uno::Sequence<uno::Any>>;

    struct Column {
        std::size_t block;  // which of the blocks it lies in
        sal_Int32 place;    // which column of that block it is
        MonthEdge edge;
        com::sun::star::table::CellAddress first;
    };
    // Cells that are fetched at once: neighbouring columns of one sheet.
    struct Block {
        uno::Reference<com::sun::star::table::XCellRange> range;
        sal_Int32 width = 1;
        mutable Rows chunk;
    };

    static constexpr sal_Int32 chunkRows = 4096;

    bool isBlank(const Row& row) const;
    // Each of its cells is a text without a digit.
    bool isHeading(const Row& row) const;
    // Fetches the rows from there; how many there were.
    sal_Int32 readChunk(sal_Int32 start, sal_Int32 most = chunkRows) const;

    std::vector<Column> columns_;
    std::vector<Block> blocks_;
    bool mayHaveHeading_ = false;  // more than one row, of columns that were given one by one
    bool areWhole_ = false;        // A:A, B:B
    Day nullDate_{};
    sal_Int32 rows_ = 0;
    sal_Int32 firstSheetRow_ = 0;
    sal_Int32 usedRows_ = 0;  // up to the sheet's last used one
};

// A cell of getDataArray as a date.
DateReading dateOfData(const uno::Any& value, Day nullDate, MonthEdge edge);

inline const uno::Any& Columns::Row::raw(std::size_t column) const {
    const Column& place = columns_->columns_[column];
    return std::as_const(columns_->blocks_[place.block].chunk)[inChunk_][place.place];
}

inline DateReading Columns::Row::date(std::size_t column) const {
    return dateOfData(raw(column), columns_->nullDate_, columns_->columns_[column].edge);
}

}  // namespace council::addin
