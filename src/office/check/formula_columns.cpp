#include "office/check/formula_columns.h"

namespace council::check {

std::vector<FormulaColumn> formulaColumns(const Material& material) {
    std::vector<FormulaColumn> columns;
    for (const Formula& formula : material.formulas) {
        if (columns.empty() || columns.back().back()->place.sheet != formula.place.sheet ||
            columns.back().back()->place.column != formula.place.column) {
            columns.emplace_back();
        }
        columns.back().push_back(&formula);
    }
    return columns;
}

std::map<std::size_t, int> countsOf(const FormulaColumn& column) {
    std::map<std::size_t, int> counts;
    for (const Formula* formula : column) {
        ++counts[formula->pattern];
    }
    return counts;
}

}  // namespace council::check
