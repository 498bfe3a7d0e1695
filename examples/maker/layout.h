// What the sheets of our workbooks have in common: a heading, the board date, sections, tables,
// rows kept for later.
#pragma once

#include "maker/workbook.h"

#include <span>
#include <string>
#include <string_view>

namespace council::maker {

std::string columnLetter(int column);              // "A" of 0, "AB" of 27
std::string at(std::string_view column, int row);  // "B4"
std::string block(std::string_view from, int firstRow, std::string_view to,
                  int lastRow);  // "A7:Q46"
inline std::string block(std::string_view column, int firstRow, int lastRow) {
    return block(column, firstRow, column, lastRow);
}
inline std::string block(std::string_view from, std::string_view to, int row) {
    return block(from, row, to, row);
}

// "2025-04-24" as a date, nothing as an empty cell, anything else as text.
Content dateOrText(std::string_view written);

// A text into a cell; an empty one leaves the cell empty.
void setText(Sheet& sheet, const std::string& address, std::string_view text);

// Rows 1 and 2: title and source. The row with the date that everything is as at stands where the
// sheet wants it.
void putHeading(Sheet& sheet, std::string_view title, std::string_view subtitle);
void putAsAt(Sheet& sheet, const std::string& range, std::string_view style);
void putSection(Sheet& sheet, std::string_view address, std::string_view title);
void putNote(Sheet& sheet, const std::string& range, Content content);

// What begins with = is a formula, anything else a text.
Content formulaOrText(std::string_view written);

// A figure in large letters below its label, over the columns from … to.
struct KeyFigure {
    std::string_view from;
    std::string_view to;
    std::string_view label;
    std::string formula;
    std::string_view style;
};
void putKeyFigures(Sheet& sheet, int row, std::span<const KeyFigure> figures,
                   double labelHeight = 6);

struct TableColumn {
    std::string_view letter;
    std::string_view heading;
    std::string_view style;
    std::string_view formula =
        {};  // with # for the row and @ for the first one; empty: filled in otherwise
};
void putTable(Sheet& sheet, int headRow, int firstRow, int lastRow,
              std::span<const TableColumn> columns);

// A list that other sheets choose from or look up: a section and, in the next row, its heading.
void putListHead(Sheet& sheet, std::string_view column, int headRow, std::string_view section,
                 std::string_view heading);
// Dates to choose from, one a row; the row of the last.
int putDates(Sheet& sheet, std::string_view column, int firstRow, std::span<const Date> dates);

// The sentence above the figures; before anything is typed it says, in grey, what to do. The
// formula comes without the = in front.
void putHeadline(Sheet& sheet, const std::string& range, std::string_view isEmpty,
                 std::string_view whatToDo, const std::string& formula);

// Where a chart is to be, anchored in column A: behind it, right of there, while there is nothing
// to draw, a grey line says so.
void putChartPlace(Sheet& sheet, const std::string& range, double height, std::string_view isEmpty);

ConditionalFormat greyWhileNothing(const std::string& cell);

// Rows kept for later stay white until something stands in the first of these cells.
ConditionalFormat whiteWhileEmpty(std::string range, std::string_view column, int firstRow);

}  // namespace council::maker
