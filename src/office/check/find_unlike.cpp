// Formulas that differ from their neighbours in the column.
#include "office/check/find.h"
#include "office/check/formula_columns.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace council::check {

namespace {

// A roll-up of rows of its own column is put between formulas of another kind on purpose.
bool isSubtotal(const Formula& formula) {
    return std::ranges::any_of(formula.calls, [&formula](const Call& call) {
        return std::ranges::any_of(call.arguments, [&formula](const Argument& argument) {
            return argument.isList() && argument.cells.sheet == formula.place.sheet &&
                   argument.cells.firstColumn <= formula.place.column &&
                   argument.cells.lastColumn >= formula.place.column;
        });
    });
}

// Formulas of one pattern, one below the other without a gap.
using Run = std::span<const Formula* const>;
std::vector<Run> runsOf(const FormulaColumn& column) {
    std::vector<Run> runs;
    std::size_t first = 0;
    for (std::size_t i = 1; i <= column.size(); ++i) {
        if (i == column.size() || column[i]->pattern != column[first]->pattern ||
            column[i]->place.row != column[i - 1]->place.row + 1) {
            runs.push_back(Run(column).subspan(first, i - first));
            first = i;
        }
    }
    return runs;
}

// So many rows below its own one does the formula read the cell.
int rowsBelow(const Argument& argument, const Formula& formula) {
    return argument.isFixed ? 0 : argument.cells.firstRow - formula.place.row;
}

// Is it the other formula, but reads the cells of another row?
bool isShifted(const Formula& formula, const Formula& other) {
    bool isElsewhere = false;
    const auto isAlike = [&](const Argument& one, const Argument& two) {
        const bool isCell = one.kind == Argument::Kind::cells && !one.isRange;
        isElsewhere = isElsewhere || (isCell && rowsBelow(one, formula) != rowsBelow(two, other));
        return one.kind == two.kind && one.isRange == two.isRange &&
               one.cells.firstColumn == two.cells.firstColumn &&
               one.cells.sheet == two.cells.sheet && (isCell || one.value == two.value);
    };
    const bool areAlike =
        std::ranges::equal(formula.calls, other.calls, [&](const Call& one, const Call& two) {
            return one.function == two.function &&
                   std::ranges::equal(one.arguments, two.arguments, isAlike);
        });
    return areAlike && isElsewhere;
}

class Unlike {
 public:
    explicit Unlike(const FormulaColumn& column)
        : runs_(runsOf(column)), counts_(countsOf(column)) {}

    void look() {
        for (std::size_t i = 0; i < runs_.size(); ++i) {
            const Run* above =
                i > 0 && areAdjacent(runs_[i - 1], runs_[i]) ? &runs_[i - 1] : nullptr;
            const Run* below = i + 1 < runs_.size() && areAdjacent(runs_[i], runs_[i + 1])
                                   ? &runs_[i + 1]
                                   : nullptr;
            if (above != nullptr && below != nullptr) {
                between(*above, runs_[i], *below);
            } else if (above != nullptr || below != nullptr) {
                atTheEdge(runs_[i], above != nullptr ? *above : *below);
            }
        }
    }

    Findings findings;

 private:
    static constexpr int fewest = 4;  // of the others in the column

    static bool areAdjacent(Run above, Run below) {
        return above.back()->place.row + 1 == below.front()->place.row;
    }
    static bool isMeant(const Formula& formula) {
        return formula.isArray || formula.isUnread || isSubtotal(formula);
    }

    // Two kinds of formula that take turns are meant.
    void between(Run above, Run here, Run below) {
        constexpr std::size_t most = 2;
        const bool isUnlike = above.front()->pattern == below.front()->pattern &&
                              std::max(above.size(), below.size()) > here.size() &&
                              counts_.at(above.front()->pattern) >= fewest;
        const bool isRare =
            here.size() == 1 || counts_.at(here.front()->pattern) == static_cast<int>(here.size());
        if (isUnlike && isRare && here.size() <= most &&
            (above.front()->isIndicator || here.front()->isIndicator)) {
            add(here, *above.front());
        }
    }
    // The first or the last one, where another formula is a total.
    void atTheEdge(Run here, Run beside) {
        if (here.size() == 1 && beside.size() >= static_cast<std::size_t>(fewest) &&
            isShifted(*here.front(), *beside.front())) {
            add(here, *beside.front());
        }
    }
    void add(Run here, const Formula& neighbour) {
        for (const Formula* formula : here) {
            if (!isMeant(*formula)) {
                findings.push_back({Found::unlikeNeighbours,
                                    formula->place,
                                    {{"formula", formula->text}, {"neighbour", neighbour.text}}});
            }
        }
    }

    std::vector<Run> runs_;
    std::map<std::size_t, int> counts_;
};

}  // namespace

Findings unlikeNeighbours(const Material& material) {
    Findings findings;
    for (const FormulaColumn& column : formulaColumns(material)) {
        Unlike search(column);
        search.look();
        std::ranges::move(search.findings, std::back_inserter(findings));
    }
    return findings;
}

}  // namespace council::check
