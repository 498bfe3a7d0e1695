// Rows of a list that are filled in and lack the formula of the rows above.
#include "office/check/columns.h"
#include "office/check/find.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace council::check {

namespace {

bool isFigure(const Argument& argument) {
    return argument.entry->reads == catalogue::Reads::number;
}

// The columns of dates and figures that a formula reads in its own row.
std::map<int, const Argument*> readBeside(const Formula& formula) {
    std::map<int, const Argument*> columns;
    for (const Call& call : formula.calls) {
        for (const Argument& argument : call.arguments) {
            if (argument.isOfRow(formula.place) && argument.entry != nullptr &&
                (isDateOfRecord(*argument.entry) || isFigure(argument))) {
                columns.emplace(argument.cells.firstColumn, &argument);
            }
        }
    }
    return columns;
}

// One formula filled down a column.
struct Filled {
    const Formula* first = nullptr;
    int lastRow = 0;
    int count = 0;
};

}  // namespace

Findings rowsWithoutFormula(const Material& material) {
    std::map<std::tuple<int, int, std::size_t>, Filled> columns;
    for (const Formula& formula : material.formulas) {
        if (formula.isIndicator && !formula.isArray) {
            const Place& place = formula.place;
            Filled& filled = columns[{place.sheet, place.column, formula.pattern}];
            filled.first = filled.first == nullptr ? &formula : filled.first;
            filled.lastRow = place.row;
            ++filled.count;
        }
    }
    Findings findings;
    for (const auto& [key, filled] : columns) {
        constexpr int fewestFormulas = 3;
        const auto beside = readBeside(*filled.first);
        if (filled.count < fewestFormulas || beside.empty()) {
            continue;
        }
        const Place& first = filled.first->place;
        const auto isTyped = [&](int column, int row) {
            return material.cells.formula({first.sheet, column, row}).empty();
        };
        // A formula below what is typed is a total.
        const auto isFilled = [&](int row) {
            return std::ranges::any_of(beside, [&](const auto& read) {
                const Cell& cell = material.cells.at({first.sheet, read.first, row});
                return (isFigure(*read.second) ? cell.number() != nullptr
                                               : isUsualDate(cell, material, MonthEdge::last)) &&
                       isTyped(read.first, row) == isTyped(read.first, first.row);
            });
        };
        Place lacking = first;
        int count = 0;
        for (int row = first.row; row <= filled.lastRow || isFilled(row); ++row) {
            const Place place{first.sheet, first.column, row};
            if (material.cells.at(place).isBlank() && material.cells.formula(place).empty() &&
                isFilled(row)) {
                lacking = count++ == 0 ? place : lacking;
            }
        }
        if (count > 0) {
            findings.push_back({Found::noFormula, lacking, {{"count", std::to_string(count)}}});
        }
    }
    return findings;
}

}  // namespace council::check
