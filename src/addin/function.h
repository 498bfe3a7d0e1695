// A function as the add-in runs it: its row in the catalogue, how it answers, and how it explains
// its answer. Both run the same code (row.h, whole.h), so an explanation cannot disagree with the
// cell.
#pragma once

#include "addin/call.h"
#include "addin/left_out.h"
#include "addin/reply.h"
#include "texts/phrase.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace council::addin {

struct TableSize {
    std::size_t rows;
    std::size_t columns;
};

struct Explanation {
    Outcome<Cell> answer;
    texts::Phrase because;                // "it was due on …"; empty when there is nothing to add
    std::optional<TableSize> table = {};  // in the first cell of one
    std::vector<LeftOut> leftOut = {};
};

// How a function answers. Each is defined beside the code it runs, under the name the catalogue
// gives it (functions.h, written by the build): one that is missing does not link.
struct Rule {
    uno::Any (*answer)(const Call& call);
    Explanation (*explain)(const Call& call, Position position);
    bool answersTable = false;  // whatever it is given: its data decide how many rows it has
};

struct Function {
    const catalogue::Function* row;
    Rule rule;
};

// The element of an answer that a cell of an array formula shows: Calc repeats one row, or one
// column, in all of its rows or columns. Nothing beyond the answer.
std::optional<Position> elementShown(Position cell, std::size_t rows, std::size_t columns);
Problem beyondAnswer();

// The cell of an answer at that position, and how large the table is whose first cell it is: the
// heading that shows there would say nothing.
Outcome<Cell> cellAt(const Outcome<Cell>& answer, Position position);
Outcome<Cell> cellAt(const Outcome<Table>& answer, Position position);
std::optional<TableSize> tableAt(const Outcome<Cell>& answer, Position position);
std::optional<TableSize> tableAt(const Outcome<Table>& answer, Position position);

// Runs a function for Calc. Whatever goes wrong inside becomes an error in the cell; nothing that
// is thrown here may end a colleague's LibreOffice.
uno::Any run(const Function& function, const Document& document,
             std::initializer_list<const uno::Any*> values);

// The rule of every function, in the order of the catalogue.
std::span<const Rule* const> allRules();
// Every function of the catalogue with its rule, in the same order.
std::span<const Function> allFunctions();
const Function* findFunction(std::string_view name);

}  // namespace council::addin
