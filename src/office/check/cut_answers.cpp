#include "office/check/cut_answers.h"

#include "addin/explain.h"
#include "addin/function.h"

#include <algorithm>

namespace council::office {

namespace {

// Only these are worked out once more: a sheet may hold thousands of other formulas.
bool mayHaveRows(const check::Call& call) {
    const auto functions = addin::allFunctions();
    const auto function = std::ranges::find(functions, call.function, &addin::Function::row);
    return (function != functions.end() && function->rule.answersTable) ||
           std::ranges::any_of(call.arguments, [](const check::Argument& argument) {
               return argument.isList() && argument.entry != nullptr &&
                      argument.entry->shape == catalogue::Shape::each && argument.cells.rows() > 1;
           });
}

}  // namespace

check::Findings cutAnswers(const Document& workbook, const SheetCells& cells,
                           const check::Material& material,
                           const std::function<void(double)>& tell) {
    const auto document = as<com::sun::star::beans::XPropertySet>(workbook);
    check::Findings findings;
    double done = 0;
    for (const check::Formula& formula : material.formulas) {
        if (std::ranges::any_of(formula.calls, mayHaveRows)) {
            const check::Place& at = formula.place;
            const auto cut = addin::cutAnswer(
                cells.sheet(at.sheet)->getCellRangeByPosition(at.column, at.row, at.column, at.row),
                document);
            if (cut) {
                findings.push_back({check::Found::cutAnswer,
                                    at,
                                    {{"rows", std::to_string(cut->rows)},
                                     {"columns", std::to_string(cut->columns)},
                                     {"shown", std::to_string(cut->shown)},
                                     {"missing", cut->missing}}});
            }
        }
        tell(++done / static_cast<double>(material.formulas.size()));
    }
    return findings;
}

}  // namespace council::office
