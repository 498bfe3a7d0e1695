// A function as the add-in runs it: its row in the catalogue, how it answers, and how it explains
// its answer. Both ways run the same code, so an explanation cannot disagree with the cell.
#pragma once

#include "addin/each.h"
#include "addin/reply.h"
#include "addin/shape.h"

#include <span>
#include <string>
#include <variant>

namespace council::addin {

struct Explanation {
    Outcome<Cell> answer;
    std::string because;     // "it was due on …"; empty when there is nothing to add
    std::string table = {};  // "a table of 6 rows and 5 columns", in the first cell of one
};

// How a function answers. Each is defined beside the code it runs, under the name the catalogue
// gives it (functions.h, written by the build): one that is missing does not link.
struct Rule {
    uno::Any (*answer)(const Call& call);
    Explanation (*explain)(const Call& call, Position position);
};

struct Function {
    const catalogue::Function* row;
    Rule rule;
};

// The cell lies outside the answer of the array formula it is part of.
Problem beyondAnswer();

// A row function is a Rule: its constructor, `explicit Rule(Reading&)`, reads the arguments once,
// `operator()(Position)` answers for one row, `because(Position)` says why. Broadcasting over
// ranges is here, once for all of them.
template <class Rule>
uno::Any answerByRow(const Call& call) {
    const auto shape = answerShape(call);
    if (!shape) {
        raise(shape.assume_error());
    }
    Reading reading(call);
    const Rule rule(reading);
    if (const auto& problem = reading.problem()) {
        return reply(Outcome<Cell>(*problem));
    }
    const auto& [rows, columns, filled, isMatrix] = shape.assume_value();
    if (rows == 1 &&
        columns == 1) {  // also a range of one cell, C2:C2: a single value in every way
        return reply(rule(Position{}));
    }
    Matrix matrix(answerRows(shape.assume_value()), columns);
    for (sal_Int32 row = 0; row < answerRows(shape.assume_value()); ++row) {
        for (sal_Int32 column = 0; column < columns; ++column) {
            const Position position{row, column};
            matrix.add(row < filled ? rule(position) : Outcome<Cell>(Cell()));
        }
    }
    return matrix.toAny();
}

template <class Rule>
Explanation explainRow(const Call& call, Position position) {
    const auto shape = answerShape(call);
    if (!shape) {
        return {shape.assume_error(), {}};
    }
    Reading reading(call);
    const Rule rule(reading);
    if (const auto& problem = reading.problem()) {
        return {*problem, {}};
    }
    const auto& [rows, columns, filled, isMatrix] = shape.assume_value();
    if (position.row >= answerRows(shape.assume_value()) || position.column >= columns) {
        return {beyondAnswer(), {}};
    }
    if (position.row >= filled && !(rows == 1 && columns == 1)) {
        return {Cell(), "no range holds a value in this row or below"};
    }
    return {rule(position), rule.because(position)};
}

template <class RowRule>
inline constexpr Rule byRow{&answerByRow<RowRule>, &explainRow<RowRule>};

// A whole function reads its columns or lists and gives one cell or one table:
// `static Outcome<Cell> or Outcome<Table> evaluate(const Call&)`.
Outcome<Cell> cellAt(const Outcome<Cell>& answer, Position position);
Outcome<Cell> cellAt(const Outcome<Table>& answer, Position position);
std::string tableAt(const Outcome<Cell>& answer, Position position);
std::string tableAt(const Outcome<Table>& answer, Position position);

template <class Whole>
inline constexpr Rule asWhole{
    [](const Call& call) { return reply(Whole::evaluate(call)); },
    [](const Call& call, Position position) {
        const auto answer = Whole::evaluate(call);
        return Explanation{cellAt(answer, position), Whole::because(call),
                           tableAt(answer, position)};
    }};

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
