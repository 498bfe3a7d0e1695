// The cells of a sheet by where they are. The file writes equal rows and cells once, with how often
// they are repeated.
#pragma once

#include "tidy/nodes.h"

#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace council::tidy {

// Zero-based, as the file counts; both ends belong to it.
struct Area {
    std::string sheet;
    int firstColumn = 0;
    int firstRow = 0;
    int lastColumn = 0;
    int lastRow = 0;

    bool holds(int row, int column) const {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
};
// "$'Start here'.$A$5", "$Plan.$B$7:.$F$456", "Plan.A6:Plan.Q456". Throws std::runtime_error for
// anything else.
Area areaOf(std::string_view reference);
// "AB12"
std::string cellName(int row, int column);
// Of areas with blanks between them: the cell that none of them begins left of or above, with its
// sheet.
std::string topLeft(std::string_view areas);

// Where the lists with sort buttons are, headings first.
std::vector<Area> listsOf(pugi::xml_node spreadsheet);

// Throws std::runtime_error when there is none.
pugi::xml_node sheetOf(pugi::xml_node spreadsheet, std::string_view name);

inline bool isCell(pugi::xml_node node) {
    return named(node) == "table:table-cell" || named(node) == "table:covered-table-cell";
}
inline int repeated(pugi::xml_node node, const char* attribute) {
    return node.attribute(attribute).as_int(1);
}
inline constexpr const char* rowsRepeated = "table:number-rows-repeated";
inline constexpr const char* columnsRepeated = "table:number-columns-repeated";

// Calls `visit` with each row and the number of the first it is for. Rows may be in groups, or a
// heading.
template <class Visit>
void forEachRow(pugi::xml_node parent, Visit visit, int& row) {
    forEachChild(parent, [&](pugi::xml_node node) {
        const std::string_view name = named(node);
        if (name == "table:table-row") {
            const int height = repeated(node, rowsRepeated);
            visit(node, row);
            row += height;
        } else if (name == "table:table-rows" || name == "table:table-header-rows" ||
                   name == "table:table-row-group") {
            forEachRow(node, visit, row);
        }
    });
}
// A chart in a cell has rows of its own, which are none of the sheet's.
template <class Visit>
void forEachRow(pugi::xml_node sheet, Visit visit) {
    int row = 0;
    forEachRow(sheet, visit, row);
}

// Calls `visit` with each cell, its row and its column; the first of them where it is repeated.
template <class Visit>
void forEachCell(pugi::xml_node sheet, Visit visit) {
    forEachRow(sheet, [&](pugi::xml_node line, int row) {
        int column = 0;
        forEachChild(line, [&](pugi::xml_node cell) {
            if (isCell(cell)) {
                const int width = repeated(cell, columnsRepeated);
                visit(cell, row, column);
                column += width;
            }
        });
    });
}

// How the cells of a cleaned sheet look: a cell that says nothing looks like its column.
class CellLooks {
 public:
    explicit CellLooks(pugi::xml_node sheet);

    // The name of its style; empty where neither says.
    std::string of(pugi::xml_node cell, int column) const;

 private:
    std::map<int, std::string> columns_;  // from a column to the next one's
};

// The cell there, which may be repeated; none beyond the last.
pugi::xml_node findCell(pugi::xml_node sheet, int row, int column);

// What is typed into it or worked out in it.
inline bool saysSomething(pugi::xml_node cell) {
    return cell.attribute("table:formula") || cell.attribute("office:value-type");
}

// By the name of its style: filled in, published, or a cell of a list that is pasted whole.
inline bool isFigure(std::string_view look) {
    return look.starts_with("Input") || look.starts_with("Published") || look.starts_with("List");
}

// Takes out what a cell shows: the value it was given or worked out, as a value and in words.
void dropValue(pugi::xml_node cell);

// No row or cell of the area is repeated beyond it.
void cutOut(pugi::xml_node sheet, const Area& area);

// The one cell there, which is no longer repeated. Throws std::runtime_error beyond the last.
pugi::xml_node cellAt(pugi::xml_node sheet, int row, int column);

}  // namespace council::tidy
