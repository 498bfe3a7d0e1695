// A sheet of records, one a row, as the trackers have it: groups of columns, their headings, a band
// with the as-at date, then the records with room for more. Title and note stand above, put by the
// sheet itself.
#pragma once

#include "maker/layout.h"
#include "maker/workbook.h"

#include <span>
#include <string>
#include <string_view>

namespace council::maker {

// What stands above columns that belong together.
struct ColumnGroup {
    std::string_view from;
    std::string_view to;
    std::string_view title;
    std::string_view style;
};

// The name under which formulas of other sheets ask for a column.
struct ColumnName {
    std::string_view name;
    std::string_view column;
};

struct RecordRows {
    int room;     // for so many records: at least three times what a council has
    int printed;  // so many of them are on paper; a line in the sheet says when that is too few
    int group = 4;
    bool hasAsAtBand = true;

    constexpr int head() const { return group + 1; }
    constexpr int asAt() const { return head() + 1; }
    constexpr int lastHead() const { return hasAsAtBand ? asAt() : head(); }
    constexpr int first() const { return lastHead() + 1; }
    constexpr int last() const { return lastHead() + room; }
    constexpr int lastPrinted() const { return lastHead() + printed; }
};

// Columns behind the last printed one are working columns.
struct RecordTable {
    RecordRows rows;
    std::span<const ColumnGroup> groups;
    std::span<const TableColumn> columns;
    std::string_view lastPrinted;
    std::string_view key;  // the column that is filled in every record
};

// Puts headings, band and formulas, and says what is printed and what stays in sight.
void putRecordTable(Workbook& book, Sheet& sheet, const RecordTable& table);

// How many records lie below the last row that formulas read, and so are not counted: a number, 0
// when all are read. Without the = in front.
std::string recordsBeyond(std::string_view sheet, const RecordRows& rows, std::string_view key);

// A line for a sheet of figures, empty while every record is counted, red otherwise.
struct RecordList {
    std::string_view sheet;
    RecordRows rows;
    std::string_view key;
};
void putBeyond(Sheet& sheet, const std::string& range, std::span<const RecordList> lists);

void nameColumns(Workbook& book, std::string_view sheet, const RecordRows& rows,
                 std::span<const ColumnName> names, std::string_view prefix = {});

}  // namespace council::maker
