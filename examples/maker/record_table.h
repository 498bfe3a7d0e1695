// A sheet of records, one a row, as the trackers have it: groups of columns, their headings, a band
// with the as-at date, then the records with room for more. Title and note stand above, put by the
// sheet itself.
#pragma once

#include "maker/layout.h"
#include "maker/workbook.h"

#include <span>
#include <string>
#include <string_view>

namespace council {

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
    int room;  // for so many records
    int group = 4;
    bool hasAsAtBand = true;

    constexpr int head() const { return group + 1; }
    constexpr int asAt() const { return head() + 1; }
    constexpr int lastHead() const { return hasAsAtBand ? asAt() : head(); }
    constexpr int first() const { return lastHead() + 1; }
    constexpr int last() const { return lastHead() + room; }
};

// Columns behind the last printed one are working columns.
struct RecordTable {
    RecordRows rows;
    std::span<const ColumnGroup> groups;
    std::span<const TableColumn> columns;
    std::string_view lastPrinted;
};

// Puts headings, band and formulas, and says what is printed and what stays in sight.
void putRecordTable(Sheet& sheet, const RecordTable& table);

void nameColumns(Workbook& book, std::string_view sheet, const RecordRows& rows,
                 std::span<const ColumnName> names, std::string_view prefix = {});

}  // namespace council
