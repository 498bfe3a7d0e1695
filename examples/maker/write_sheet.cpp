#include "maker/formula.h"
#include "maker/styles.h"
#include "maker/write_parts.h"

#include <algorithm>
#include <iterator>
#include <locale>
#include <sstream>
#include <stdexcept>

namespace council::maker {
namespace {

std::string dateText(Date date) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.fill('0');
    out << static_cast<int>(date.year()) << '-';
    out.width(2);
    out << static_cast<unsigned>(date.month()) << '-';
    out.width(2);
    out << static_cast<unsigned>(date.day());
    return out.str();
}

std::string ifMany(int count) {
    return count > 1 ? std::to_string(count) : "";
}

bool hasFormula(const Cell& cell) {
    return std::holds_alternative<Formula>(cell.content) ||
           std::holds_alternative<ArrayFormula>(cell.content);
}

// What a cell holds, as attributes; a text goes into an element of its own.
struct ContentWriter {
    XmlAttributes& attributes;
    std::string text = {};

    void operator()(std::monostate) {}
    void operator()(double number) {
        attributes.push_back({"office:value-type", "float"});
        attributes.push_back({"office:value", numberText(number)});
    }
    void operator()(Date date) {
        attributes.push_back({"office:value-type", "date"});
        attributes.push_back({"office:date-value", dateText(date)});
    }
    void operator()(const std::string& words) {
        attributes.push_back({"office:value-type", "string"});
        text = words;
    }
    void operator()(const Formula& formula) {
        attributes.push_back({"table:formula", storedFormula(formula.typed)});
    }
    void operator()(const ArrayFormula& array) {
        attributes.push_back(
            {"table:number-matrix-columns-spanned", std::to_string(array.columns)});
        attributes.push_back({"table:number-matrix-rows-spanned", std::to_string(array.rows)});
        attributes.push_back({"table:formula", storedFormula(array.typed)});
    }
};

const Chart* chartAt(const Sheet& sheet, Position at) {
    const auto found =
        std::find_if(sheet.charts.begin(), sheet.charts.end(), [&](const Chart& chart) {
            const Position anchor = positionOf(chart.anchor);
            return anchor.column == at.column && anchor.row == at.row;
        });
    return found == sheet.charts.end() ? nullptr : &*found;
}

void writeCell(XmlWriter& xml, const Sheet& sheet, Position at, const Cell& cell,
               const ChartObject& charts) {
    XmlAttributes attributes = {{"table:style-name", fileName(cell.style)},
                                {"table:content-validation-name", cell.choice},
                                {"table:number-columns-spanned", ifMany(cell.spanColumns)},
                                {"table:number-rows-spanned", cell.spanColumns > 1 ? "1" : ""}};
    ContentWriter content{attributes};
    std::visit(content, cell.content);
    if (const Chart* chart = chartAt(sheet, at)) {
        const auto element = xml.open("table:table-cell", attributes);
        if (!content.text.empty()) {
            xml.line("text:p", {}, content.text);
        }
        writeChart(xml, sheet.name(), *chart, charts);
    } else {
        xml.line("table:table-cell", attributes, "text:p", content.text);
    }
}

// A cell that says no more than how it looks.
bool isBare(const Sheet& sheet, Position at, const Cell& cell) {
    return std::holds_alternative<std::monostate>(cell.content) && cell.spanColumns == 1 &&
           !chartAt(sheet, at);
}

bool lookAlike(const Cell& a, const Cell& b) {
    return a.style == b.style && a.choice == b.choice;
}

// Cells that look alike and stand side by side, written as one.
using Cells = std::map<int, Cell>;
template <class Belongs>
Cells::const_iterator endOfRun(Cells::const_iterator first, Cells::const_iterator end,
                               Belongs belongs) {
    auto last = first;
    for (auto next = std::next(first); next != end && next->first == last->first + 1 &&
                                       lookAlike(next->second, first->second) && belongs(*next);
         ++next) {
        last = next;
    }
    return std::next(last);
}

void writeCells(XmlWriter& xml, const Sheet& sheet, int row, const Cells& cells,
                const ChartObject& charts) {
    int next = 0;
    int coveredUntil = 0;
    for (auto at = cells.begin(); at != cells.end();) {
        const auto& [column, cell] = *at;
        const auto isCovered = [&](const auto& other) { return other.first < coveredUntil; };
        const auto isPlain = [&](const auto& other) {
            return isBare(sheet, {other.first, row}, other.second);
        };
        if (column > next) {
            xml.line("table:table-cell",
                     {{"table:number-columns-repeated", ifMany(column - next)}});
        }
        const std::string style = fileName(cell.style);
        auto end = std::next(at);
        if (isCovered(*at)) {
            end = endOfRun(at, cells.end(), isCovered);
            xml.line("table:covered-table-cell",
                     {{"table:style-name", style},
                      {"table:number-columns-repeated",
                       ifMany(static_cast<int>(std::distance(at, end)))}});
        } else if (isPlain(*at)) {
            end = endOfRun(at, cells.end(), isPlain);
            xml.line("table:table-cell", {{"table:style-name", style},
                                          {"table:content-validation-name", cell.choice},
                                          {"table:number-columns-repeated",
                                           ifMany(static_cast<int>(std::distance(at, end)))}});
        } else {
            writeCell(xml, sheet, {column, row}, cell, charts);
            coveredUntil = column + cell.spanColumns;
        }
        next = std::prev(end)->first + 1;
        at = end;
    }
}

void writeRows(XmlWriter& xml, const Sheet& sheet, int from, int end, const ChartObject& charts) {
    for (int row = from; row < end; ++row) {
        const auto element = xml.open(
            "table:table-row",
            {{"table:style-name", rowStyle(heightOf(sheet, row), startsPage(sheet, row))}});
        const auto found = sheet.rows().find(row);
        if (found == sheet.rows().end()) {
            xml.line("table:table-cell");
        } else {
            writeCells(xml, sheet, row, found->second, charts);
        }
    }
}

// Calc lays the pages out as soon as it has read the repeated rows, before it has every value: a
// formula in or above them would keep a result worked out too early.
void requireNoFormulas(const Sheet& sheet, int lastRow) {
    for (const auto& [row, cells] : sheet.rows()) {
        for (const auto& [column, cell] : cells) {
            if (row <= lastRow && hasFormula(cell)) {
                throw std::logic_error("a formula above the end of the repeated rows of " +
                                       sheet.name());
            }
        }
    }
}

// A chart is written with the cell it is anchored to.
void requireAnchors(const Sheet& sheet) {
    for (const Chart& chart : sheet.charts) {
        const Position anchor = positionOf(chart.anchor);
        const auto row = sheet.rows().find(anchor.row);
        if (row == sheet.rows().end() || !row->second.contains(anchor.column)) {
            throw std::logic_error("no cell for the chart at " + sheet.name() + "." + chart.anchor);
        }
    }
}

void writeRows(XmlWriter& xml, const Sheet& sheet, const ChartObject& charts) {
    requireAnchors(sheet);
    const int end = rowCount(sheet);
    if (sheet.repeatedRows.empty()) {
        writeRows(xml, sheet, 0, end, charts);
        return;
    }
    const Area repeated = areaOf(sheet.repeatedRows);
    requireNoFormulas(sheet, repeated.last.row);
    writeRows(xml, sheet, 0, repeated.first.row, charts);
    {
        const auto header = xml.open("table:table-header-rows");
        writeRows(xml, sheet, repeated.first.row, repeated.last.row + 1, charts);
    }
    writeRows(xml, sheet, repeated.last.row + 1, end, charts);
}

void writeColours(XmlWriter& xml, const Sheet& sheet) {
    if (sheet.colours.empty()) {
        return;
    }
    const auto formats = xml.open("calcext:conditional-formats");
    for (const ConditionalFormat& format : sheet.colours) {
        const auto element =
            xml.open("calcext:conditional-format",
                     {{"calcext:target-range-address", onSheet(sheet.name(), format.range)}});
        const std::string first = format.range.substr(0, format.range.find(':'));
        for (const Condition& condition : format.conditions) {
            xml.line("calcext:condition",
                     {{"calcext:apply-style-name", condition.style},
                      {"calcext:value", condition.test},
                      {"calcext:base-cell-address", onSheet(sheet.name(), first)}});
        }
    }
}

void writeColumns(XmlWriter& xml, const Sheet& sheet, std::size_t from, std::size_t end) {
    for (std::size_t i = from; i < end; ++i) {
        const std::string_view look =
            i < sheet.columnStyles.size() ? sheet.columnStyles[i] : std::string_view();
        xml.line("table:table-column", {{"table:style-name", columnStyle(sheet.columnWidths[i])},
                                        {"table:default-cell-style-name", fileName(look)}});
    }
}

void writeColumns(XmlWriter& xml, const Sheet& sheet) {
    const auto repeated = static_cast<std::size_t>(sheet.repeatedColumns);
    if (repeated > 0) {
        const auto header = xml.open("table:table-header-columns");
        writeColumns(xml, sheet, 0, repeated);
    }
    writeColumns(xml, sheet, repeated, sheet.columnWidths.size());
}

}  // namespace

void writeSheet(XmlWriter& xml, const Sheet& sheet, const ChartObject& charts) {
    const auto table =
        xml.open("table:table", {{"table:name", sheet.name()},
                                 {"table:style-name", sheetStyle(sheet.paper)},
                                 {"table:print-ranges", onSheet(sheet.name(), sheet.printRange)}});
    writeColumns(xml, sheet);
    writeRows(xml, sheet, charts);
    writeColours(xml, sheet);
}

}  // namespace council::maker
