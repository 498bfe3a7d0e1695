#include "addin/explain/not_run.h"

#include <algorithm>

namespace council::addin {

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

std::string whyNotRun(const Formula& formula) {
    const catalogue::Function& row = *formula.function->row;
    const auto& given = formula.arguments;
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (expectedAt(row, i) == nullptr) {
            return " is given too many arguments, so Calc does not run it: write " +
                   catalogue::usage(row);
        }
    }
    for (std::size_t i = 0; i < given.size(); ++i) {
        const std::string name(expectedAt(row, i)->name);
        if (given[i].kind == Kind::error) {
            return " is not run, because " + name + " (" + given[i].source + ") is in error (" +
                   given[i].error + ") and Calc passes that on: mend " +
                   (given[i].range.is() ? "the cell" : "it") + " first";
        }
        if (given[i].kind == Kind::unknownName) {
            return " is not run (#NAME?), because Calc knows nothing called " + given[i].source +
                   ": a word in a formula needs quotes, \"" + given[i].source +
                   "\"; to give a cell that name, select it, type the name into the Name Box left "
                   "of the formula bar and press Enter";
        }
        if (given[i].kind == Kind::linkToDocument) {
            return " is not run (Err:504), because " + name + " (" + given[i].source +
                   ") lies in another document, and Calc hands an add-in none of its cells: bring "
                   "them into a sheet of this workbook, with Sheet ▸ External Links or a plain "
                   "link in each cell, and give the cells of that sheet";
        }
    }
    for (std::size_t i = 0; i < std::min(given.size(), row.arguments.size()); ++i) {
        if (row.arguments[i].shape == catalogue::Shape::column &&
            given[i].kind != Kind::calculation && !given[i].range.is()) {
            return " is not run (Err:504), because " + std::string(row.arguments[i].name) +
                   " must be cells of a sheet: give a range such as A2:A500";
        }
    }
    return {};
}

}  // namespace council::addin
