// One sheet of an open workbook, in a spreadsheet's own terms: cells and ranges by name ("B3",
// "A2:D40"), formulas as LibreOffice's English interface writes them ("=SUM(A1:A3;2)").
#pragma once

#include "session/cell_value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace council::session {

// A cell read whole: what it shows, and its formula ("=…", or "{=…}" in an array), empty when it
// has none.
struct CellContent {
    CellValue value;
    std::string formula;

    bool isBlank() const { return value.isBlank() && formula.empty(); }
};

using ContentRows = std::vector<std::vector<CellContent>>;
using ValueRows = std::vector<std::vector<CellValue>>;

// "B3" for row 3, column 2: both count from 1, as people do.
std::string cellName(int row, int column);

class Sheet {
 public:
    using Handle = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>;

    Sheet(std::string name, const Handle& handle) : name_(std::move(name)), handle_(handle) {}

    const std::string& name() const { return name_; }

    // What a cell shows, calculated if that is due.
    CellValue value(std::string_view cell) const;
    // The same, where anything but a number (a text) is an error: throws SessionError naming what
    // is there.
    double number(std::string_view cell) const;
    std::string text(std::string_view cell) const;
    // The formula of a cell as files store it, with the functions' programmatic names; empty when
    // it has none.
    std::string formula(std::string_view cell) const;
    // The cell as a person sees it: with its number format, and errors as words.
    std::string displayed(std::string_view cell) const;
    // A range, row by row, in few calls: what to use for more than a handful of cells.
    ContentRows read(std::string_view range) const;
    ValueRows values(std::string_view range) const;

    // Blank clears the cell. A text stays a text, also "=1" and "31/12/2021".
    void set(std::string_view cell, const CellValue& value);
    // Rows of equal length, from this cell to the right and down. Errors cannot be written: throws
    // SessionError.
    void setRows(std::string_view topLeft, const ValueRows& rows);
    // Functions by the names users type or by their programmatic names.
    void setFormula(std::string_view cell, std::string_view formula);
    // Rows of them, of equal length, in one call.
    void setFormulas(std::string_view topLeft, const std::vector<std::vector<std::string>>& rows);
    void setArrayFormula(std::string_view range, std::string_view formula);
    // Copies the range's first row into its other rows, as dragging it down does.
    void fillDown(std::string_view range);

    // The last row and column in use, counted from 1; 1 and 1 on an empty sheet.
    int lastRow() const;
    int lastColumn() const;

    // For what is not covered here.
    const Handle& handle() const { return handle_; }

 private:
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> range(
        std::string_view name) const;

    std::string name_;
    Handle handle_;
};

}  // namespace council::session
