// Per cent beside shares of 1: a measure of 85 against a target of 85 %.
#include "core/rag/value.h"
#include "office/check/find.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace council::check {

namespace {

const Cell& valueOf(const Argument& argument, int row, const Material& material) {
    const Block& block = argument.cells;
    return argument.isList()
               ? material.cells.at({block.sheet, block.firstColumn, block.firstRow + row})
               : argument.value;
}

int rowsOf(const Argument& argument, const Material& material) {
    const Block& block = argument.cells;
    return argument.isList()
               ? std::min(block.rows(),
                          material.cells.end(block.sheet, block.firstColumn) - block.firstRow)
               : 1;
}

}  // namespace

Findings percentAgainstShares(const Material& material) {
    struct Like {
        Finding first;
        int count = 0;
    };
    std::map<std::tuple<int, int, std::size_t>, Like> found;  // by column and formula
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            const Argument* actual = call.find("actual");
            const Argument* target = call.find("target");
            if (actual == nullptr || target == nullptr) {
                continue;
            }
            const int rows = std::max(rowsOf(*actual, material), rowsOf(*target, material));
            for (int row = 0; row < rows; ++row) {
                const Cell& one = valueOf(*actual, row, material);
                const Cell& other = valueOf(*target, row, material);
                if (rag::mixesUnits({one, other, {}})) {
                    const Place& place = formula.place;
                    Like& like = found[{place.sheet, place.column, formula.pattern}];
                    if (++like.count == 1) {
                        like.first = {Found::mixedUnits,
                                      place,
                                      {{"actual", quoted(one)}, {"target", quoted(other)}}};
                    }
                }
            }
        }
    }
    Findings findings;
    for (auto& [where, like] : found) {
        like.first.blanks.push_back({"count", std::to_string(like.count)});
        findings.push_back(std::move(like.first));
    }
    return findings;
}

}  // namespace council::check
