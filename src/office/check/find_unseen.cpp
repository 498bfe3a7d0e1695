// Lists that were not looked at: what they are is worked out inside the formula.
#include "office/check/columns.h"
#include "office/check/find.h"

#include <map>

namespace council::check {

namespace {

// A list, and no answer of another indicator, whose own lists are seen.
bool isUnseen(const Argument& argument, const Formula& formula) {
    if (argument.entry == nullptr) {
        return false;
    }
    const bool isCalculation = argument.kind == Argument::Kind::calculation;
    const bool isColumn = argument.entry->shape == catalogue::Shape::column;
    return (isColumn && (isCalculation || (formula.isUnseen && argument.isList()))) ||
           (isCalculation && takesStatuses(*argument.entry) && formula.calls.size() == 1);
}

const Argument* unseenIn(const Formula& formula) {
    for (const Call& call : formula.calls) {
        if (call.function->service == "Indicators") {
            continue;  // UNUSABLE and PROBLEMS tell the rows themselves
        }
        for (const Argument& argument : call.arguments) {
            if (isUnseen(argument, formula)) {
                return &argument;
            }
        }
    }
    return nullptr;
}

}  // namespace

Findings listsNotSeen(const Material& material) {
    std::map<int, std::vector<const Formula*>> sheets;
    for (const Formula& formula : material.formulas) {
        if (!formula.value.isError() && unseenIn(formula) != nullptr) {
            sheets[formula.place.sheet].push_back(&formula);
        }
    }
    Findings findings;
    for (const auto& [sheet, formulas] : sheets) {
        findings.push_back({Found::notSeen,
                            formulas.front()->place,
                            {{"argument", std::string(unseenIn(*formulas.front())->entry->name)},
                             {"count", std::to_string(formulas.size())}}});
    }
    return findings;
}

}  // namespace council::check
