#include "maker/record_table.h"

#include "maker/styles.h"

#include <algorithm>
#include <iterator>

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

// The name of a text: what of the sheet is typed and yet not counted, empty when all is.
std::string leftOut(std::string_view sheet) {
    std::string name = "LeftOut";
    std::ranges::copy_if(sheet, std::back_inserter(name), [](char c) { return c != ' '; });
    return name;
}

// So many rows, and where the last of them is.
std::string rowsWith(const std::string& condition, const std::string& key, std::string_view what) {
    const std::string count = "SUMPRODUCT(" + condition + ")";
    return "IF(" + count + "=0;\"\";" + count + "&\" rows " + std::string(what) +
           " and are not counted; the last is row \"&SUMPRODUCT(MAX(" + condition + "*ROW(" + key +
           "))))";
}

// A row put in between has no formulas until they are copied into it; without its key, none of them
// answers.
void nameLeftOut(Workbook& book, std::string_view sheet, const RecordTable& table) {
    const RecordRows& rows = table.rows;
    std::string unworked;
    std::string typed;
    std::string_view keyHeading;
    std::string key;
    for (const TableColumn& column : table.columns) {
        const std::string cells = filled(sheet, column.letter, rows.first(), rows.last());
        if (column.letter == table.key) {
            key = cells;
            keyHeading = column.heading;
        } else if (column.formula.empty()) {
            typed += (typed.empty() ? "1-ISBLANK(" : "+1-ISBLANK(") + cells + ")";
        } else {
            unworked += (unworked.empty() ? "ISBLANK(" : "+ISBLANK(") + cells + ")";
        }
    }
    const std::string first = rowsWith("(1-ISBLANK(" + key + "))*((" + unworked + ")>0)", key,
                                       "lack formulas (copy the white cells of the row above)");
    const std::string second = rowsWith("ISBLANK(" + key + ")*((" + typed + ")>0)", key,
                                        "have nothing under “" + std::string(keyHeading) + "”");
    book.expressions.push_back(
        {leftOut(sheet), "IF(" + first + R"(<>"";)" + first + ";" + second + ")"});
}

// The day, or what is amiss with the rows below: a text in either case, which runs on over the
// empty cells beside it.
Formula asAtOrWarning(std::string_view sheet, const RecordTable& table) {
    const RecordRows& rows = table.rows;
    const std::string keys = filled("", table.key, rows.first(), rows.last());
    const auto key = std::ranges::find(table.columns, table.key, &TableColumn::letter);
    const std::string beyond =
        "COUNTA(" + filled("", table.key, rows.last() + 1, lastCounted) + ")";
    const std::string unprinted =
        "COUNTA(" + filled("", table.key, rows.lastPrinted() + 1, rows.last()) + ")";
    return {"=IF(" + beyond + ">0;" + beyond + R"(&" filled rows lie below row "&)" +
            rowAbove("", table.key, rows.last() + 1) +
            R"(&" and are not counted: insert rows above it and move them there";IF()" +
            leftOut(sheet) + R"(<>"";)" + leftOut(sheet) +
            // Sorted by a formula, an empty text comes before every other.
            ";IF(ISBLANK(INDEX(" + keys + ";1))*(COUNTA(" + keys +
            R"x()>0);"The filled rows lie below empty ones: sort by “)x" +
            std::string(key->heading) + R"(” to bring them up";IF()" + unprinted + ">0;" +
            unprinted + R"(&" rows below row "&)" +
            rowAbove("", table.key, rows.lastPrinted() + 1) +
            R"(&" are counted, but not printed: Format, Print Ranges, Edit";)" +
            R"("As at "&TEXT(MILESTONE.DATE(AsAt);"D MMMM YYYY"))))))"};
}

// Where a text has room before the next button to filter with covers it.
std::string bandText(const Sheet& sheet, const RecordTable& table) {
    constexpr double roomy = 50;
    const int last = positionOf(at(table.lastPrinted, 1)).column;
    for (int column = 0; column <= last; ++column) {
        if (sheet.columnWidths.at(static_cast<std::size_t>(column)) >= roomy) {
            return at(columnLetter(column), table.rows.asAt());
        }
    }
    return at("A", table.rows.asAt());
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
                   R"(&" and are not counted. ")&IF()" + leftOut(list.sheet) + R"(="";"";")" +
                   std::string(list.sheet) + R"(: "&)" + leftOut(list.sheet) + R"(&". "))";
    }
    sheet.merge(range, Formula{formula}, style::warning);
}

void putRecordTable(Workbook& book, Sheet& sheet, const RecordTable& table) {
    nameLeftOut(book, sheet.name(), table);
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
        const std::string text = bandText(sheet, table);
        sheet.set(text, asAtOrWarning(sheet.name(), table));
        sheet.height(rows.asAt(), 6.5);
        sheet.colours.push_back(
            {text,
             {{"formula-is(LEFT([." + text + "];5)<>\"As at\")", std::string(style::warning)}}});
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
