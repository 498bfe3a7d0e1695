// Words and figures typed over formulas.
#include "core/rag/loose_word.h"
#include "core/rag/status_word.h"
#include "core/rag/symbol.h"
#include "office/check/find.h"
#include "office/check/formula_columns.h"

#include <algorithm>

namespace council::check {

namespace {

bool isStatus(const Cell& cell) {
    return cell.text() != nullptr &&
           rag::findStatusWord(rag::withoutSymbol(*cell.text())) != nullptr;
}

// "Done" for Complete, as people write it.
bool meansStatus(const Cell& cell) {
    return cell.text() != nullptr &&
           rag::readLooseWord(*cell.text()).kind != rag::LooseWord::Kind::unknown;
}

class TypedOver {
 public:
    explicit TypedOver(const Material& material) : material_(material) {}

    void look(const FormulaColumn& column) {
        const auto counts = countsOf(column);
        constexpr int fewest = 3;
        const bool hasWords = std::ranges::any_of(
            column, [](const Formula* formula) { return isStatus(formula->value); });
        for (std::size_t i = 0; i < column.size(); ++i) {
            const Formula& formula = *column[i];
            if (!formula.isIndicator || formula.isArray || counts.at(formula.pattern) < fewest) {
                continue;
            }
            const Formula* next = i + 1 < column.size() ? column[i + 1] : nullptr;
            if (next != nullptr && next->pattern == formula.pattern) {
                between(formula, *next);
            } else if (hasWords) {
                beside(formula, 1);
            }
            if (hasWords && (i == 0 || column[i - 1]->pattern != formula.pattern)) {
                beside(formula, -1);
            }
        }
    }

    Findings findings;

 private:
    void between(const Formula& formula, const Formula& next) {
        constexpr int farthest = 20;  // beyond, it is another block of the same formula
        if (next.place.row - formula.place.row > farthest) {
            return;
        }
        const bool isOneRow = formula.place.row + 2 == next.place.row;
        for (Place place = formula.place; ++place.row < next.place.row;) {
            const Cell& typed = material_.cells.at(place);
            const bool isWord = meansStatus(typed) || (isOneRow && typed.text() != nullptr &&
                                                       !saysHeading(typed, formula));
            const bool givesWords = isStatus(formula.value) || formula.value.isBlank();
            if (typed.number() != nullptr ? formula.value.number() != nullptr
                                          : isWord && givesWords) {
                add(place, formula);
            }
        }
    }
    // The heading of the column, once more.
    bool saysHeading(const Cell& typed, const Formula& formula) const {
        for (Place above = formula.place; --above.row >= 0;) {
            if (material_.formulaAt(above) == nullptr && material_.cells.at(above) == typed) {
                return true;
            }
        }
        return false;
    }
    // Beyond the first and the last one only words tell: a figure there is a total or a heading,
    // and so is a word where the column shows none yet.
    void beside(const Formula& formula, int step) {
        Place place = formula.place;
        for (place.row += step; place.row >= 0 && isStatus(material_.cells.at(place)) &&
                                material_.formulaAt(place) == nullptr;
             place.row += step) {
            if (isStatus(formula.value) || formula.value.isBlank()) {
                add(place, formula);
            }
        }
    }
    void add(const Place& place, const Formula& formula) {
        findings.push_back(
            {Found::typedOver,
             place,
             {{"word", quoted(material_.cells.at(place))}, {"formula", formula.text}}});
    }

    const Material& material_;
};

}  // namespace

Findings typedOver(const Material& material) {
    TypedOver search(material);
    for (const FormulaColumn& column : formulaColumns(material)) {
        search.look(column);
    }
    return std::move(search.findings);
}

}  // namespace council::check
