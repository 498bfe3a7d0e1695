#include "maker/record_table.h"

#include "maker/styles.h"

namespace council {

void putRecordTable(Sheet& sheet, const RecordTable& table) {
    const RecordRows& rows = table.rows;
    for (const ColumnGroup& group : table.groups) {
        sheet.merge(block(group.from, group.to, rows.group), std::string(group.title), group.style);
    }
    sheet.height(rows.group, 6.5);
    putTable(sheet, rows.head(), rows.first(), rows.last(), table.columns);
    sheet.height(rows.head(), 10);
    if (rows.hasAsAtBand) {
        putAsAt(sheet, block("A", table.lastPrinted, rows.asAt()), style::asAtBand);
    }
    sheet.printRange = block("A", 1, table.lastPrinted, rows.last());
    sheet.repeatedRows = block("A", rows.group, rows.head());
    sheet.headerRows = rows.lastHead();
}

void nameColumns(Workbook& book, std::string_view sheet, const RecordRows& rows,
                 std::span<const ColumnName> names, std::string_view prefix) {
    for (const auto& [name, column] : names) {
        book.names.push_back({std::string(prefix) + std::string(name), std::string(sheet),
                              block(column, rows.first(), rows.last())});
    }
}

}  // namespace council
