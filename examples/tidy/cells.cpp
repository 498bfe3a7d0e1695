#include "tidy/cells.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <stdexcept>

namespace council::tidy {
namespace {

struct Corner {
    int column = 0;
    int row = 0;
};

// "$B$7"
Corner cornerOf(std::string_view text) {
    Corner corner{-1, 0};
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z' && corner.row == 0) {
            corner.column = (corner.column + 1) * 26 + (c - 'A');
        } else if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            corner.row = corner.row * 10 + (c - '0');
        } else if (c != '$') {
            throw std::runtime_error("no place: " + std::string(text));
        }
    }
    if (corner.column < 0 || corner.row == 0) {
        throw std::runtime_error("no place: " + std::string(text));
    }
    return {corner.column, corner.row - 1};
}

std::string unquoted(std::string_view name) {
    if (name.starts_with('$')) {
        name.remove_prefix(1);
    }
    if (!name.starts_with('\'')) {
        return std::string(name);
    }
    std::string plain(name.substr(1, name.size() - 2));
    for (std::size_t at = plain.find("''"); at != std::string::npos;
         at = plain.find("''", at + 1)) {
        plain.erase(at, 1);  // Children''s
    }
    return plain;
}

// Of several equal ones, the first `before` by themselves. What is returned is the rest.
pugi::xml_node cut(pugi::xml_node node, const char* count, int before) {
    const int all = repeated(node, count);
    if (before <= 0 || before >= all) {
        return node;
    }
    set(node.parent().insert_copy_before(node, node), count, std::to_string(before).c_str());
    set(node, count, std::to_string(all - before).c_str());
    return node;
}

pugi::xml_node alone(pugi::xml_node node, const char* count, int before) {
    node = cut(node, count, before);
    if (repeated(node, count) > 1) {
        cut(node, count, 1);
        node = node.previous_sibling();
    }
    node.remove_attribute(count);
    return node;
}

}  // namespace

Area areaOf(std::string_view reference) {
    const std::size_t colon = reference.find(':');
    const std::string_view first = reference.substr(0, colon);
    const std::size_t dot = first.rfind('.');
    if (dot == std::string_view::npos) {
        throw std::runtime_error("no place: " + std::string(reference));
    }
    const Corner from = cornerOf(first.substr(dot + 1));
    if (colon == std::string_view::npos) {
        return {unquoted(first.substr(0, dot)), from.column, from.row, from.column, from.row};
    }
    const std::string_view last = reference.substr(colon + 1);
    const Corner to = cornerOf(last.substr(last.rfind('.') + 1));
    return {unquoted(first.substr(0, dot)), from.column, from.row, to.column, to.row};
}

std::string cellName(int row, int column) {
    std::string letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        letters.insert(letters.begin(), static_cast<char>('A' + rest % 26));
    }
    return letters + std::to_string(row + 1);
}

std::string topLeft(std::string_view areas) {
    const std::string_view sheet = areas.substr(0, areas.substr(0, areas.find(':')).rfind('.') + 1);
    Area all;
    for (bool isFirst = true; !areas.empty(); isFirst = false) {
        bool isQuoted = false;
        const auto end = std::ranges::find_if(areas, [&](char c) {
            isQuoted = isQuoted != (c == '\'');
            return c == ' ' && !isQuoted;
        });
        const std::size_t size = static_cast<std::size_t>(end - areas.begin());
        const Area area = areaOf(areas.substr(0, size));
        all.firstColumn = isFirst ? area.firstColumn : std::min(all.firstColumn, area.firstColumn);
        all.firstRow = isFirst ? area.firstRow : std::min(all.firstRow, area.firstRow);
        areas.remove_prefix(std::min(size + 1, areas.size()));
    }
    return std::string(sheet) + cellName(all.firstRow, all.firstColumn);
}

std::vector<Area> listsOf(pugi::xml_node spreadsheet) {
    std::vector<Area> lists;
    for (const pugi::xml_node list : spreadsheet.child("table:database-ranges").children()) {
        lists.push_back(areaOf(valueOf(list, "table:target-range-address")));
    }
    return lists;
}

pugi::xml_node sheetOf(pugi::xml_node spreadsheet, std::string_view name) {
    for (const pugi::xml_node sheet : spreadsheet.children("table:table")) {
        if (valueOf(sheet, "table:name") == name) {
            return sheet;
        }
    }
    throw std::runtime_error("there is no sheet " + std::string(name));
}

CellLooks::CellLooks(pugi::xml_node sheet) {
    int column = 0;
    forEachElement(sheet, [&](pugi::xml_node node) {
        if (named(node) == "table:table-column") {
            columns_[column] = valueOf(node, "table:default-cell-style-name");
            column += repeated(node, columnsRepeated);
        }
    });
}

std::string CellLooks::of(pugi::xml_node cell, int column) const {
    const auto next = columns_.upper_bound(column);
    const std::string_view own = valueOf(cell, "table:style-name");
    return own.empty() && next != columns_.begin() ? std::prev(next)->second : std::string(own);
}

pugi::xml_node findCell(pugi::xml_node sheet, int row, int column) {
    pugi::xml_node found;
    forEachRow(sheet, [&](pugi::xml_node line, int firstRow) {
        if (row < firstRow || row >= firstRow + repeated(line, rowsRepeated)) {
            return;
        }
        int first = 0;
        for (const pugi::xml_node cell : line.children()) {
            if (isCell(cell)) {
                const int width = repeated(cell, columnsRepeated);
                if (column >= first && column < first + width) {
                    found = cell;
                }
                first += width;
            }
        }
    });
    return found;
}

void dropValue(pugi::xml_node cell) {
    forEachAttribute(cell, [&](pugi::xml_attribute attribute) {
        if (std::string_view(attribute.name()).starts_with("office:")) {
            cell.remove_attribute(attribute);
        }
    });
    dropParagraphs(cell);
}

void cutOut(pugi::xml_node sheet, const Area& area) {
    for (const int border : {area.firstRow, area.lastRow + 1}) {
        forEachRow(sheet,
                   [&](pugi::xml_node row, int first) { cut(row, rowsRepeated, border - first); });
    }
    for (const int border : {area.firstColumn, area.lastColumn + 1}) {
        forEachCell(sheet, [&](pugi::xml_node cell, int row, int first) {
            if (row >= area.firstRow && row <= area.lastRow) {
                cut(cell, columnsRepeated, border - first);
            }
        });
    }
}

pugi::xml_node cellAt(pugi::xml_node sheet, int row, int column) {
    pugi::xml_node line;
    int firstRow = 0;
    forEachRow(sheet, [&](pugi::xml_node node, int first) {
        if (first <= row) {
            line = node;
            firstRow = first;
        }
    });
    if (!line || row >= firstRow + repeated(line, rowsRepeated)) {
        throw std::runtime_error("a place below the last row of " +
                                 std::string(valueOf(sheet, "table:name")));
    }
    line = alone(line, rowsRepeated, row - firstRow);
    int first = 0;
    for (const pugi::xml_node cell : line.children()) {
        if (isCell(cell)) {
            const int width = repeated(cell, columnsRepeated);
            if (column < first + width) {
                return alone(cell, columnsRepeated, column - first);
            }
            first += width;
        }
    }
    throw std::runtime_error("a place right of the last cell of " +
                             std::string(valueOf(sheet, "table:name")));
}

}  // namespace council::tidy
