// What Check this workbook has read: the indicator formulas of a workbook, the formulas beside
// them, and the cells they refer to. Sheets, columns and rows count from 0.
#pragma once

#include "catalogue/catalogue.h"
#include "core/dates/day.h"
#include "core/values/cell.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace council::check {

struct Place {
    int sheet = 0;
    int column = 0;
    int row = 0;
    // clang-tidy takes the 0 that <=> compares with for a pointer.
    auto operator<=>(const Place&) const = default;  // NOLINT(modernize-use-nullptr)
};

struct Block {
    int sheet = 0;
    int firstColumn = 0;
    int firstRow = 0;
    int lastColumn = 0;
    int lastRow = 0;
    auto operator<=>(const Block&) const = default;  // NOLINT(modernize-use-nullptr)

    Place first() const { return {sheet, firstColumn, firstRow}; }
    int rows() const { return lastRow - firstRow + 1; }
    bool isOneColumn() const { return firstColumn == lastColumn; }
    bool holds(const Place& place) const {
        return place.sheet == sheet && place.column >= firstColumn && place.column <= lastColumn &&
               place.row >= firstRow && place.row <= lastRow;
    }
};

struct Argument {
    enum class Kind : unsigned char { omitted, value, cells, calculation };

    const catalogue::Argument* entry = nullptr;
    Kind kind = Kind::omitted;
    Block cells;           // of Kind::cells
    bool isRange = false;  // A2:A9, also A2:A2, but not A2
    bool isFixed = false;  // the same wherever the formula is filled to: $B$1, a name, a literal
    std::string name;      // of a named range: AsAt
    std::string source;    // of a calculation: TODAY()
    Cell value;            // of a literal, of one cell, or of a calculation that could be followed

    bool isList() const { return kind == Kind::cells && isRange; }
    // A cell of the row that the formula is in, and of the next row in the next formula.
    bool isOfRow(const Place& formula) const {
        return kind == Kind::cells && !isRange && !isFixed && cells.sheet == formula.sheet &&
               cells.firstRow == formula.row;
    }
};

struct Call {
    const catalogue::Function* function = nullptr;
    std::vector<Argument> arguments;  // as given: pairs go on behind the catalogue's last

    const Argument* find(std::string_view name) const;
};

struct Formula {
    Place place;
    Place head;               // of an array formula its first cell, which has the calls
    std::size_t pattern = 0;  // equal for formulas that filling makes of each other
    bool isIndicator = false;
    bool isUnread = false;        // Calc could not read it, and one of our names is in it
    bool isArray = false;         // one of several cells of an array formula
    bool isNotAvailable = false;  // it shows #N/A: there is nothing to answer
    bool isSpare = false;         // of an array formula, and beyond its answer
    bool isUnseen = false;        // what says which rows are left out cannot follow its lists
    std::string text;             // as people type it
    Cell value;
    std::vector<Call> calls;  // of the first cell of an array formula only
};

// The cells of a workbook, up to the last filled row of each column.
class Cells {
 public:
    virtual ~Cells() = default;
    virtual const std::vector<Cell>& column(int sheet, int column) const = 0;
    // A formula of Calc's own that works with the dates or numbers of the block, a column, and so
    // does not take its texts for them.
    virtual std::optional<Place> nativeReader(const Block& block) const = 0;
    // What is in the cell as programs write it, =SUM(B2:B9); empty where it is no formula.
    virtual std::string formula(const Place& place) const = 0;

    // A blank beyond the end.
    const Cell& at(const Place& place) const;
    // The row behind the last filled one of the column.
    int end(int sheet, int column_) const {
        return static_cast<int>(column(sheet, column_).size());
    }

 protected:
    Cells() = default;
    Cells(const Cells&) = default;
    Cells& operator=(const Cells&) = default;
};

struct Material {
    std::vector<std::string> sheets;  // their names
    Day nullDate{};
    bool isExcelFile = false;
    bool isRoundedAsShown = false;    // Tools ▸ Options ▸ Calculate ▸ Precision as shown
    bool isCalculatedByHand = false;  // Data ▸ Calculate ▸ AutoCalculate is off
    std::vector<Formula> formulas;    // by place
    const Cells& cells;

    const Formula* formulaAt(const Place& place) const;
};

// "B7", and "Plan.B7" or "'My plan'.B7" from another sheet.
std::string nameOf(const Place& place, const Material& material, int home);
std::string nameOf(const Block& block, const Material& material, int home);
std::string columnName(int column);
std::string cellName(int column, int row);  // "B7", of zero-based numbers
// 'Director''s plan': the name of a sheet as formulas and links have it.
std::string quotedSheet(const std::string& name);

}  // namespace council::check
