#include "session/sheet_table.h"

#include <algorithm>

namespace council::session {

namespace {

using Contents = ContentRows;

// For each heading its column, counted from 1; nothing when one of them is missing.
std::vector<int> columnsOf(const std::vector<CellContent>& row,
                           const std::vector<std::string>& headings) {
    std::vector<int> columns;
    for (const std::string& heading : headings) {
        const auto cell = std::find_if(row.begin(), row.end(), [&](const CellContent& candidate) {
            return candidate.value.text() != nullptr && *candidate.value.text() == heading;
        });
        if (cell == row.end()) {
            return {};
        }
        columns.push_back(static_cast<int>(cell - row.begin()) + 1);
    }
    return columns;
}

bool showsSomething(const CellContent& cell) {
    return !cell.value.isBlank() && !(cell.value.text() != nullptr && cell.value.text()->empty());
}

bool endsTable(const std::vector<CellContent>& row, const std::vector<int>& columns) {
    return std::count_if(columns.begin(), columns.end(), [&](int column) {
               return showsSomething(row[static_cast<std::size_t>(column) - 1]);
           }) < 2;
}

SheetTable readBelow(const Sheet& sheet, const Contents& contents, std::size_t headingRow,
                     const std::vector<int>& columns) {
    SheetTable table;
    for (std::size_t row = headingRow + 1; row < contents.size(); ++row) {
        if (endsTable(contents[row], columns)) {
            break;
        }
        auto& cells = table.rows.emplace_back();
        for (const int column : columns) {
            cells.push_back(sheet.displayed(cellName(static_cast<int>(row) + 1, column)));
        }
    }
    return table;
}

}  // namespace

std::optional<SheetTable> findTable(const Workbook& workbook,
                                    const std::vector<std::string>& headings) {
    for (const std::string& name : workbook.sheetNames()) {
        const Sheet sheet = workbook.sheet(name);
        const Contents contents = sheet.read("A1:" + cellName(sheet.lastRow(), sheet.lastColumn()));
        for (std::size_t row = 0; row < contents.size(); ++row) {
            const std::vector<int> columns = columnsOf(contents[row], headings);
            if (!columns.empty()) {
                SheetTable table = readBelow(sheet, contents, row, columns);
                table.headings = headings;
                return table;
            }
        }
    }
    return std::nullopt;
}

}  // namespace council::session
