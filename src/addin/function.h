// A function as the add-in runs it: its row in the catalogue, how it answers, and how it explains
// its answer. Both ways run the same code, so an explanation cannot disagree with the cell.
#pragma once

#include "addin/call.h"
#include "addin/reply.h"
#include "addin/shape.h"

#include <span>
#include <string>
#include <variant>

namespace council::addin {

struct Explanation {
    Outcome<Cell> answer;
    std::string because;  // "it was due on …"; empty when there is nothing to add
};

struct Function {
    const catalogue::Function* row;
    uno::Any (*answer)(const Call& call);
    Explanation (*explain)(const Call& call, Position position);
};

// The catalogue's row of a function that the add-in implements; its absence is a mistake of ours,
// found at load.
const catalogue::Function& rowOf(std::string_view displayName);

// A row function is a Rule: `static Outcome<Rule> read(const Call&)` reads the arguments once,
// `operator()(Position)` answers for one row, `because(Position)` says why. Broadcasting over
// ranges is here, once for all of them.
template <class Rule>
uno::Any answerByRow(const Call& call) {
    const auto shape = answerShape(call);
    if (!shape) {
        raise(shape.assume_error());
    }
    const auto rule = Rule::read(call);
    if (!rule) {
        return reply(Outcome<Cell>(rule.assume_error()));
    }
    if (!shape.assume_value().isMatrix) {
        return reply(rule.assume_value()(Position{}));
    }
    const auto& [rows, columns, filled, isMatrix] = shape.assume_value();
    // A whole column ends at its last filled row: a text matrix down the whole sheet would freeze
    // Calc for minutes.
    uno::Sequence<uno::Sequence<uno::Any>> answers(
        isOpenEnded(rows) ? std::max<sal_Int32>(filled, 1) : rows);
    auto* answer = answers.getArray();
    for (sal_Int32 row = 0; row < answers.getLength(); ++row) {
        uno::Sequence<uno::Any> cells(columns);
        auto* cell = cells.getArray();
        for (sal_Int32 column = 0; column < columns; ++column) {
            cell[column] = row < filled ? element(rule.assume_value()({row, column}))
                                        : uno::Any(rtl::OUString());
        }
        answer[row] = cells;
    }
    return uno::Any(answers);
}

template <class Rule>
Explanation explainRow(const Call& call, Position position) {
    if (const auto shape = answerShape(call); !shape) {
        return {shape.assume_error(), {}};
    }
    const auto rule = Rule::read(call);
    if (!rule) {
        return {rule.assume_error(), {}};
    }
    return {rule.assume_value()(position), rule.assume_value().because(position)};
}

template <class Rule>
Function rowFunction(std::string_view displayName) {
    return {&rowOf(displayName), &answerByRow<Rule>, &explainRow<Rule>};
}

// A whole function reads its columns or lists and gives one cell or one table:
// `static Outcome<Cell> or Outcome<Table> evaluate(const Call&)`.
Outcome<Cell> cellAt(const Outcome<Cell>& answer, Position position);
Outcome<Cell> cellAt(const Outcome<Table>& answer, Position position);

template <class Whole>
Function wholeFunction(std::string_view displayName) {
    return {&rowOf(displayName), [](const Call& call) { return reply(Whole::evaluate(call)); },
            [](const Call& call, Position position) {
                return Explanation{cellAt(Whole::evaluate(call), position), Whole::because(call)};
            }};
}

// Runs a function for Calc. Whatever goes wrong inside becomes an error in the cell; nothing that
// is thrown here may end a colleague's LibreOffice.
uno::Any run(const Function& function, const Document& document,
             std::initializer_list<const uno::Any*> values);

// Every function of every family, for EXPLAIN and for the tests.
std::span<const Function> allFunctions();
const Function* findFunction(std::string_view name);

}  // namespace council::addin
