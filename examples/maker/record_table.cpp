#include "maker/record_table.h"

#include "maker/styles.h"

#include <algorithm>

namespace council::maker {
namespace {

// Nobody's list is longer than this, and Calc counts so far in no time.
constexpr int lastCounted = 60000;

std::string quoted(std::string_view sheet) {
    return sheet.find(' ') == std::string_view::npos ? std::string(sheet)
                                                     : "'" + std::string(sheet) + "'";
}

// The rows of a column from one to another; both ends move when rows are put in between.
std::string filled(std::string_view sheet, std::string_view column, int first, int last) {
    const std::string dollar = "$" + std::string(column) + "$";
    return (sheet.empty() ? "" : quoted(sheet) + ".") + at(dollar, first) + ":" + at(dollar, last);
}

std::string rowAbove(std::string_view sheet, std::string_view column, int row) {
    const std::string cell = at("$" + std::string(column) + "$", row);
    return "ROW(" + (sheet.empty() ? "" : quoted(sheet) + ".") + cell + ")-1";
}

// The day, or what is amiss with the rows below: a text in either case, which runs on over the
// empty cells beside it.
Formula asAtOrWarning(const RecordTable& table) {
    const RecordRows& rows = table.rows;
    const std::string beyond =
        "COUNTA(" + filled("", table.key, rows.last() + 1, lastCounted) + ")";
    const std::string unprinted =
        "COUNTA(" + filled("", table.key, rows.lastPrinted() + 1, rows.last()) + ")";
    return {"=IF(" + beyond + ">0;" + beyond + R"(&" filled rows lie below row "&)" +
            rowAbove("", table.key, rows.last() + 1) +
            R"(&" and are not counted: insert rows above it and move them there";IF()" + unprinted +
            ">0;" + unprinted + R"(&" rows below row "&)" +
            rowAbove("", table.key, rows.lastPrinted() + 1) +
            R"(&" are counted, but not printed: Format, Print Ranges, Edit";)" +
            R"("As at "&TEXT(MILESTONE.DATE(AsAt);"D MMMM YYYY"))))"};
}

}  // namespace

std::string recordsBeyond(std::string_view sheet, const RecordRows& rows, std::string_view key) {
    return "COUNTA(" + filled(sheet, key, rows.last() + 1, lastCounted) + ")";
}

void putBeyond(Sheet& sheet, const std::string& range, std::span<const RecordList> lists) {
    std::string formula = "=";
    for (const RecordList& list : lists) {
        const std::string beyond = recordsBeyond(list.sheet, list.rows, list.key);
        formula += (formula.size() > 1 ? "&" : "") + ("IF(" + beyond) + R"(=0;"";)" + beyond +
                   R"(&" filled rows of )" + std::string(list.sheet) + R"( lie below row "&)" +
                   rowAbove(list.sheet, list.key, list.rows.last() + 1) +
                   R"(&" and are not counted. "))";
    }
    sheet.merge(range, Formula{formula}, style::warning);
}

void putRecordTable(Sheet& sheet, const RecordTable& table) {
    const RecordRows& rows = table.rows;
    for (const ColumnGroup& group : table.groups) {
        sheet.merge(block(group.from, group.to, rows.group), std::string(group.title), group.style);
    }
    sheet.height(rows.group, 6.5);
    putTable(sheet, rows.head(), rows.first(), rows.last(), table.columns);
    sheet.height(rows.head(), 10);
    if (rows.hasAsAtBand) {
        // Not merged: it is the row of the buttons that filter and sort.
        sheet.fill(block("A", table.lastPrinted, rows.asAt()), style::asAtBand);
        sheet.set(at("A", rows.asAt()), asAtOrWarning(table));
        sheet.height(rows.asAt(), 6.5);
        sheet.colours.push_back(
            {at("A", rows.asAt()),
             {{"formula-is(LEFT([.A" + std::to_string(rows.asAt()) + "];5)<>\"As at\")",
               std::string(style::warning)}}});
    }
    sheet.printRange = block("A", 1, table.lastPrinted, rows.lastPrinted());
    sheet.repeatedRows = block("A", rows.group, rows.head());
    sheet.headerRows = rows.lastHead();
    // With the working columns, which have to go along when rows are sorted.
    const auto last = std::ranges::max_element(table.columns, {}, [](const TableColumn& column) {
        return positionOf(at(column.letter, 1)).column;
    });
    sheet.filtered = block("A", rows.lastHead(), last->letter, rows.last());
}

void nameColumns(Workbook& book, std::string_view sheet, const RecordRows& rows,
                 std::span<const ColumnName> names, std::string_view prefix) {
    for (const auto& [name, column] : names) {
        book.names.push_back({std::string(prefix) + std::string(name), std::string(sheet),
                              block(column, rows.first(), rows.last())});
    }
}

}  // namespace council::maker
