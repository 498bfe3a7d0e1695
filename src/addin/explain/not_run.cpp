#include "addin/explain/not_run.h"

#include "addin/explain/sentences.h"

#include <algorithm>

namespace council::addin {

using explanation::says;
using texts::Phrase;
using Kind = FormulaArgument::Kind;

namespace {

// What the function expects in that place: pairs go on without end, and beyond the last argument of
// any other function there is nothing.
const catalogue::Argument* expectedAt(const catalogue::Function& row, std::size_t index) {
    if (index < row.arguments.size()) {
        return &row.arguments[index];
    }
    return !row.arguments.empty() && row.arguments.back().shape == catalogue::Shape::pairs
               ? &row.arguments.back()
               : nullptr;
}

}  // namespace

Phrase whyNotRun(const Formula& formula) {
    const catalogue::Function& row = *formula.function->row;
    const auto& given = formula.arguments;
    const Phrase function = Phrase::asItIs(catalogue::displayName(row));
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (expectedAt(row, i) == nullptr) {
            return {says("notRun.tooMany"),
                    {{"function", function}, {"usage", Phrase::asItIs(catalogue::usage(row))}}};
        }
    }
    for (std::size_t i = 0; i < given.size(); ++i) {
        const Phrase name = Phrase::asItIs(expectedAt(row, i)->name);
        const Phrase source = Phrase::asItIs(given[i].source);
        if (given[i].kind == Kind::error) {
            return {given[i].range.is() ? says("notRun.cell") : says("notRun.error"),
                    {{"function", function},
                     {"argument", name},
                     {"cell", source},
                     {"error", Phrase::asItIs(given[i].error)}}};
        }
        if (given[i].kind == Kind::unknownName) {
            return {says("notRun.name"), {{"function", function}, {"name", source}}};
        }
        if (given[i].kind == Kind::linkToDocument) {
            return {says("notRun.otherFile"),
                    {{"function", function}, {"argument", name}, {"cell", source}}};
        }
    }
    for (std::size_t i = 0; i < std::min(given.size(), row.arguments.size()); ++i) {
        if (row.arguments[i].shape == catalogue::Shape::column &&
            given[i].kind != Kind::calculation && given[i].kind != Kind::omitted &&
            !given[i].range.is()) {
            return {says("notRun.noCells"),
                    {{"function", function}, {"argument", Phrase::asItIs(row.arguments[i].name)}}};
        }
    }
    return {};
}

}  // namespace council::addin
