// A workbook as it is described: sheets of cells, and what a council needs around them: names,
// lists to choose from, colours on words, tidy pages, charts. How it becomes a file is
// ods_package's business.
//
// Addresses and formulas are written as Calc shows them: "B4", "A7:Q46", "=SUM(C7:C18)".
#pragma once

#include "maker/chart.h"
#include "maker/date.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace council::maker {

struct Formula {
    std::string typed;
};
// One formula for a block of cells, entered with Ctrl+Shift+Enter. The block is its own and cannot
// be changed in part.
struct ArrayFormula {
    std::string typed;
    int columns = 1;
    int rows = 1;
};
using Content = std::variant<std::monostate, double, std::string, Date, Formula, ArrayFormula>;

struct Cell {
    Content content;
    std::string style;
    std::string choice;   // the name of the Choice offered in this cell
    int spanColumns = 1;  // more than one: merged with the cells to its right
};

// Zero-based, as the file counts.
struct Position {
    int column = 0;
    int row = 0;
};
struct Area {
    Position first;
    Position last;
};
Position positionOf(std::string_view address);  // "B4"
Area areaOf(std::string_view range);            // "A7:Q46", or one cell

// Without a condition it is a hint only, without help a list only. Whoever opens the list may still
// type something else: after being told what is expected, or at once where others are welcome.
struct Choice {
    std::string name;
    std::string condition;  // in OpenDocument's own words: cell-content-is-in-list(...)
    std::string title;
    std::string help;
    bool welcomesOthers = false;
    bool hasHint = true;  // the help shows beside the cell: not where the sheet itself explains it
};

struct NamedRange {
    std::string name;
    std::string sheet;
    std::string range;
};

// A name for what a formula finds, such as the column under a heading: "INDEX('List 4'.$A$2:…".
struct NamedExpression {
    std::string name;
    std::string formula;  // without the = in front
};

// A style put over a cell's own while a condition holds: ="Red", or formula-is($D7<>"").
struct Condition {
    std::string test;
    std::string style;
};
struct ConditionalFormat {
    std::string range;
    std::vector<Condition> conditions;
};

// The pages named One are made to fit on one; a wide list is two pages wide.
enum class Paper { Portrait, Landscape, OnePage, OneLandscapePage, WideLandscape };

class Sheet {
 public:
    Sheet(std::string_view name, Paper paper, std::vector<double> columnWidths);

    Cell& put(std::string_view address, Content content, std::string_view style);
    // What stands in a cell or may be chosen there, whatever its style.
    void set(std::string_view address, Content content) {
        at(address).content = std::move(content);
    }
    void choose(std::string_view address, std::string choice) {
        at(address).choice = std::move(choice);
    }
    // The same style for a block of cells that stay empty or are filled by an array formula.
    void fill(std::string_view range, std::string_view style);
    // One cell across several columns. Merged text does not stretch its row: say the height.
    void merge(std::string_view range, Content content, std::string_view style);
    void widen(
        std::string_view range);  // merges a cell that is already there with those to its right
    void height(int row, double millimetres);  // row as Calc shows it

    // Calls `change` with the place of every cell and the cell.
    template <class Change>
    void change(Change change) {
        for (auto& [row, cells] : rows_) {
            for (auto& [column, cell] : cells) {
                change(Position{column, row}, cell);
            }
        }
    }

    const std::string& name() const { return name_; }
    const std::map<int, std::map<int, Cell>>& rows() const { return rows_; }

    Paper paper;
    std::vector<double> columnWidths;  // millimetres
    // How a column's cells look unless they say otherwise; none: like the default cell.
    std::vector<std::string_view> columnStyles;
    std::map<int, double> heights;  // zero-based row: millimetres; other rows fit their text
    std::set<int> pageStarts;       // rows, as Calc shows them, that begin a printed page
    std::string printRange;
    std::string cursor = "A1";  // where the reader starts
    int headerRows = 0;         // this many rows at the top stay in sight,
    int headerColumns = 0;      // and this many columns at the left
    std::string repeatedRows;   // "5:6": printed again at the top of every page
    int repeatedColumns = 0;    // this many are printed again at the left of every page
    std::string filtered;       // a heading and its rows, with a button on each to filter and sort
    std::vector<ConditionalFormat> colours;
    std::vector<Chart> charts;

 private:
    Cell& at(std::string_view address);

    std::string name_;
    std::map<int, std::map<int, Cell>> rows_;
};

struct Workbook {
    std::string title;
    std::string footer;  // on every printed page
    std::vector<Sheet> sheets;
    std::vector<NamedRange> names;
    std::vector<NamedExpression> expressions;
    std::vector<Choice> choices;
};

}  // namespace council::maker
