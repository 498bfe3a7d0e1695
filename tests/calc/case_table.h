// A function's cases as text, one case a line: what tests/calc/cases/ holds. README.md describes
// the format.
#pragma once

#include "session/cell_value.h"

#include <chrono>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace council::test {

// A value, or what Calc makes of what is typed: a formula ("=A1*2") or a date ("2021-09-30").
struct Entry {
    session::CellValue value = {};
    std::string typed = {};
};

struct Case {
    int line = 0;
    std::string formula;  // "{=…}" begins an array; empty for each further cell of it
    Entry expected;
    std::string why;
};

// Cells the formulas refer to: rows from a first cell on, or a range filled by one array formula.
struct Block {
    std::string range;  // "G16", or the whole of an array: "C2:C7"
    int row = 0;        // its first cell, both counted from 1
    int column = 0;
    std::vector<std::vector<Entry>> rows;
    std::string arrayFormula;
};

struct CaseSheet {
    std::string name;
    std::vector<Case> cases;
    std::vector<Block> blocks;
};

struct Name {
    std::string name;
    std::string sheet;
    std::string range;
};

struct CaseTable {
    std::optional<std::chrono::year_month_day> nullDate;  // Calc's own unless given
    std::vector<Name> names;
    std::vector<CaseSheet> sheets;
};

// What is wrong with a table, after its place: "milestone.status.txt:12: …".
class TableError : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

// Throws TableError at the first line that means nothing.
CaseTable readCaseTable(std::istream& text, std::string_view file);
CaseTable readCaseTable(const std::filesystem::path& file);

}  // namespace council::test
