#include "office/insert/lists.h"

#include "core/dates/reading.h"
#include "core/values/words.h"
#include "office/insert/extent.h"
#include "office/insert/headings.h"

#include <algorithm>

namespace council::insert {

using check::Cells;

namespace {

constexpr int mostHeadingRows = 40;  // titles and notes may stand above the headings
constexpr int mostColumns = 200;

bool isHeading(const Cell& cell) {
    constexpr std::size_t longest = 300;  // Annex A asks whole questions in its headings
    return cell.text() != nullptr && !holdsNothing(cell) && cell.text()->size() <= longest;
}

int headingsIn(int sheet, int columns, int row, const Cells& cells) {
    int headings = 0;
    for (int column = 0; column < columns; ++column) {
        headings += isHeading(cells.at({sheet, column, row})) ? 1 : 0;
    }
    return headings;
}

// Titles over groups of columns may stand above the headings, which are more, and not yet data.
// What stands behind a blank cell is no part of the list: a figure, perhaps, that was inserted
// there.
bool isBelowGroupTitles(int sheet, int columns, int row, const Cells& cells, Day nullDate) {
    bool isHeaded = false;
    bool isBehindBlank = false;
    for (int column = 0; column < columns; ++column) {
        const Cell& cell = cells.at({sheet, column, row});
        if (cell.isBlank()) {
            isBehindBlank = isHeaded;
        } else if (isHeading(cell) && !readDate(cell, nullDate, MonthEdge::last).isReadable()) {
            isHeaded = true;
        } else if (!isBehindBlank) {
            return false;
        }
    }
    return headingsIn(sheet, columns, row, cells) > headingsIn(sheet, columns, row - 1, cells);
}

int headingRow(int sheet, int columns, const Cells& cells, Day nullDate) {
    constexpr int fewest = 2;
    for (int row = 0; row < mostHeadingRows; ++row) {
        int below = 0;
        for (int column = 0; column < columns; ++column) {
            below += cells.at({sheet, column, row + 1}).isBlank() ? 0 : 1;
        }
        if (headingsIn(sheet, columns, row, cells) >= fewest && below >= fewest &&
            !isBelowGroupTitles(sheet, columns, row + 1, cells, nullDate)) {
            return row;
        }
    }
    return -1;
}

// What the heading is worth as the answer to the field, the best 0: the hints in their order, a
// heading that is nothing else before one that says more. Nothing for a date of birth, with which
// no case begins or ends, and for what is planned or comes next where something has happened.
std::optional<std::size_t> rankOf(std::string_view heading, const Field& field) {
    constexpr std::string_view toCome[] = {"intended", "planned",  "expected",    "target",
                                           "due",      "forecast", "proposed",    "scheduled",
                                           "extended", "deadline", "anticipated", "estimated",
                                           "to be",    "by",       "next"};
    constexpr std::string_view ofPeople[] = {"birth", "dob", "born"};
    const std::string words = wordsOf(heading);
    const auto isIn = [&words](std::string_view word) { return haveWord(words, word); };
    if ((field.isDate && std::ranges::any_of(ofPeople, isIn)) ||
        (field.hasHappened && std::ranges::any_of(toCome, isIn))) {
        return std::nullopt;
    }
    const auto hint = std::ranges::find_if(field.hints, isIn);
    if (hint == field.hints.end()) {
        return std::nullopt;
    }
    const bool isAlone = words == " " + std::string(*hint) + " ";
    return 2 * static_cast<std::size_t>(hint - field.hints.begin()) + (isAlone ? 0 : 1);
}

bool mostlyDates(const check::Block& block, const Cells& cells, Day nullDate) {
    constexpr int enough = 50;
    int dates = 0;
    int filled = 0;
    const int end = std::min(block.lastRow + 1, cells.end(block.sheet, block.firstColumn));
    for (int row = block.firstRow; row < end && filled < enough; ++row) {
        const Cell& cell = cells.at({block.sheet, block.firstColumn, row});
        const DateReading reading = readDate(cell, nullDate, MonthEdge::last);
        filled += reading.isBlank() ? 0 : 1;
        dates += reading.isReadable() && reading.moment.day > council::dayOf(1970, 1, 1) ? 1 : 0;
    }
    return filled > 0 && 2 * dates > filled;
}

}  // namespace

std::vector<Column> columnsOn(int sheet, int columns, const Cells& cells, Day nullDate) {
    columns = std::min(columns, mostColumns);
    const int heading = headingRow(sheet, columns, cells, nullDate);
    if (heading < 0) {
        return {};
    }
    std::vector<int> headed;
    for (int column = 0; column < columns; ++column) {
        if (isHeading(cells.at({sheet, column, heading}))) {
            headed.push_back(column);
        }
    }
    const int last = lastRowOf({sheet, heading, headed, columns}, cells, nullDate);
    std::vector<Column> found;
    for (const int column : headed) {
        const check::Block block{sheet, column, heading + 1, column, last};
        const std::string& text = *cells.at({sheet, column, heading}).text();
        found.push_back({block, std::string(trimmed(withPlainSpaces(text))),
                         mostlyDates(block, cells, nullDate)});
    }
    return found;
}

void leaveRoom(std::vector<Column>& list, const check::Place& formula, const Cells& cells) {
    const bool isFree = std::ranges::all_of(list, [&](const Column& column) {
        const check::Block& block = column.cells;
        const bool isOverFormula = formula.sheet == block.sheet &&
                                   formula.column == block.firstColumn &&
                                   formula.row > block.lastRow;
        return cells.end(block.sheet, block.firstColumn) <= block.lastRow + 1 && !isOverFormula;
    });
    if (!isFree) {
        return;
    }
    for (Column& column : list) {
        constexpr int step = 1000;
        constexpr int rowsOfASheet = 1'048'576;
        const int rows = (3 * (column.cells.lastRow + 1) / step + 1) * step;
        column.cells.lastRow = std::min(rows, rowsOfASheet) - 1;
    }
}

std::optional<std::size_t> suggested(const Field& field, const std::vector<Column>& columns) {
    std::optional<std::size_t> best;
    std::size_t bestRank = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (best && columns[i].cells.sheet != columns[*best].cells.sheet) {
            break;
        }
        if (field.isDate && !columns[i].hasDates) {
            continue;
        }
        if (const auto rank = rankOf(columns[i].heading, field);
            rank && (!best || *rank < bestRank)) {
            best = i;
            bestRank = *rank;
        }
    }
    return best;
}

std::vector<std::string> valuesOf(const Column& column, const Cells& cells) {
    constexpr std::size_t most = 50;
    std::vector<std::string> values;
    const check::Block& block = column.cells;
    const int end = std::min(block.lastRow + 1, cells.end(block.sheet, block.firstColumn));
    for (int row = block.firstRow; row < end && values.size() < most; ++row) {
        const Cell& cell = cells.at({block.sheet, block.firstColumn, row});
        if (cell.text() != nullptr && std::ranges::find(values, *cell.text()) == values.end()) {
            values.push_back(*cell.text());
        }
    }
    std::ranges::sort(values);
    return values;
}

}  // namespace council::insert
