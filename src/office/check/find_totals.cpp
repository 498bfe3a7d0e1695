// Totals among the figures or dates that a formula counts.
#include "office/check/columns.h"
#include "office/check/find.h"
#include "office/check/list_rows.h"

#include <algorithm>
#include <set>

namespace council::check {

namespace {

std::optional<Among> countedAs(const Argument& argument) {
    if (!argument.isList() || !argument.cells.isOneColumn() || argument.entry == nullptr) {
        return std::nullopt;
    }
    if (argument.entry->name == "values") {
        return Among::figures;
    }
    return isDateOfRecord(*argument.entry) ? std::optional(Among::dates) : std::nullopt;
}

bool isCounted(const Place& place, Among among, const Material& material) {
    const Cell& cell = material.cells.at(place);
    return among == Among::figures ? cell.number() != nullptr
                                   : dayOf(cell, material, MonthEdge::last).has_value();
}

// Its label says so, or it sums up its column; the latter only at the end of a list: each formula
// is asked for.
bool looksLikeTotal(const Place& place, Among among, const Material& material) {
    const Place below{place.sheet, place.column, place.row + 1};
    return material.cells.at(below).isBlank() ? isTotal(place, among, material.cells)
                                              : isLabelledTotal(place, among, material.cells);
}

}  // namespace

Findings totalsCounted(const Material& material) {
    Findings findings;
    std::set<Block> looked;
    std::set<Place> told;
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            // Conditions choose the rows: they may leave the total out.
            const bool isChosen = std::ranges::any_of(call.arguments, [](const Argument& argument) {
                return argument.entry != nullptr &&
                       argument.entry->shape == catalogue::Shape::pairs;
            });
            for (const Argument& argument : call.arguments) {
                const auto among = countedAs(argument);
                if (isChosen || !among || !looked.insert(argument.cells).second) {
                    continue;
                }
                const Block& block = argument.cells;
                const int end = material.cells.end(block.sheet, block.firstColumn);
                for (int row = block.firstRow; row <= block.lastRow && row < end; ++row) {
                    const Place place{block.sheet, block.firstColumn, row};
                    if (isCounted(place, *among, material) &&
                        looksLikeTotal(place, *among, material) && told.insert(place).second) {
                        findings.push_back(
                            {Found::totalCounted,
                             place,
                             {{"function", catalogue::displayName(*call.function)}}});
                        break;
                    }
                }
            }
        }
    }
    return findings;
}

}  // namespace council::check
