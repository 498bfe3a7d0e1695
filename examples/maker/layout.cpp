#include "maker/layout.h"

#include "maker/formula.h"
#include "maker/styles.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace council::maker {
namespace {

// Is it written like 2025-04-24?
bool isIsoDate(std::string_view text) {
    constexpr std::string_view pattern = "0000-00-00";
    return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(),
                      [](unsigned char c, char expected) {
                          return expected == '0' ? std::isdigit(c) != 0 : c == '-';
                      });
}

unsigned digits(std::string_view text, std::size_t from, std::size_t count) {
    return static_cast<unsigned>(std::stoul(std::string(text.substr(from, count))));
}

}  // namespace

std::string columnLetter(int column) {
    std::string letter(1, static_cast<char>('A' + column % 26));
    return column < 26 ? letter : std::string(1, static_cast<char>('A' + column / 26 - 1)) + letter;
}

std::string at(std::string_view column, int row) {
    return std::string(column) + std::to_string(row);
}

std::string block(std::string_view from, int firstRow, std::string_view to, int lastRow) {
    return at(from, firstRow) + ":" + at(to, lastRow);
}

Content dateOrText(std::string_view written) {
    if (written.empty()) {
        return {};
    }
    if (isIsoDate(written)) {
        return day(static_cast<int>(digits(written, 0, 4)), digits(written, 5, 2),
                   digits(written, 8, 2));
    }
    return std::string(written);
}

void setText(Sheet& sheet, const std::string& address, std::string_view text) {
    if (!text.empty()) {
        sheet.set(address, std::string(text));
    }
}

void putHeading(Sheet& sheet, std::string_view title, std::string_view subtitle) {
    sheet.put("A1", std::string(title), style::title);
    sheet.height(1, 10);
    sheet.put("A2", std::string(subtitle), style::subtitle);
    sheet.height(2, 6);
}

void putAsAt(Sheet& sheet, const std::string& range, std::string_view style) {
    sheet.merge(range, Formula{"=MILESTONE.DATE(AsAt)"}, style);
    sheet.height(areaOf(range).first.row + 1, 6.5);
}

void putSection(Sheet& sheet, std::string_view address, std::string_view title) {
    sheet.put(address, std::string(title), style::heading);
    sheet.height(positionOf(address).row + 1, 8);
}

void putNote(Sheet& sheet, const std::string& range, Content content) {
    sheet.merge(range, std::move(content), style::note);
    sheet.height(areaOf(range).first.row + 1, 6);
}

Content formulaOrText(std::string_view written) {
    if (written.starts_with('=')) {
        return Formula{std::string(written)};
    }
    return std::string(written);
}

void putKeyFigures(Sheet& sheet, int row, std::span<const KeyFigure> figures, double labelHeight) {
    for (const KeyFigure& figure : figures) {
        sheet.merge(block(figure.from, figure.to, row), formulaOrText(figure.label),
                    style::keyLabel);
        sheet.merge(block(figure.from, figure.to, row + 1), formulaOrText(figure.formula),
                    figure.style);
    }
    sheet.height(row, labelHeight);
    sheet.height(row + 1, 12);
}

void putTable(Sheet& sheet, int headRow, int firstRow, int lastRow,
              std::span<const TableColumn> columns) {
    for (const TableColumn& column : columns) {
        sheet.put(at(column.letter, headRow), std::string(column.heading), style::tableHeadCentre);
        for (int row = firstRow; row <= lastRow; ++row) {
            Content content;
            if (!column.formula.empty()) {
                content = Formula{forRow(column.formula, row, firstRow)};
            }
            sheet.put(at(column.letter, row), std::move(content), column.style);
        }
    }
}

void putListHead(Sheet& sheet, std::string_view column, int headRow, std::string_view section,
                 std::string_view heading) {
    putSection(sheet, at(column, headRow - 1), section);
    sheet.put(at(column, headRow), std::string(heading), style::tableHead);
}

int putDates(Sheet& sheet, std::string_view column, int firstRow, std::span<const Date> dates) {
    int row = firstRow;
    for (const Date date : dates) {
        sheet.put(at(column, row++), date, style::inputDate);
    }
    return row - 1;
}

void putHeadline(Sheet& sheet, const std::string& range, std::string_view isEmpty,
                 std::string_view whatToDo, const std::string& formula) {
    const std::string test(isEmpty);
    sheet.merge(range,
                Formula{"=IF(" + test + ";\"Nothing to show yet: " + std::string(whatToDo) + "\";" +
                        formula + ")"},
                style::headline);
    sheet.colours.push_back(greyWhileNothing(range.substr(0, range.find(':'))));
}

void putChartPlace(Sheet& sheet, const std::string& range, double height,
                   std::string_view isEmpty) {
    const int row = areaOf(range).first.row + 1;
    sheet.put(at("A", row), {}, style::text);  // what the chart is anchored to
    sheet.merge(range, Formula{"=IF(" + std::string(isEmpty) + R"(;"Nothing to draw yet.";""))"},
                style::hint);
    sheet.height(row, height);
}

ConditionalFormat greyWhileNothing(const std::string& cell) {
    return {
        cell,
        {{"formula-is(LEFT([." + cell + R"(];15)="Nothing to show"))", std::string(style::hint)}}};
}

ConditionalFormat whiteWhileEmpty(std::string range, std::string_view column, int firstRow) {
    const std::string first = std::string(column) + std::to_string(firstRow);
    return {std::move(range), {{"formula-is([.$" + first + "]=\"\")", std::string(style::unused)}}};
}

}  // namespace council::maker
