#include "office/copy/freeze_validity.h"

#include "office/properties.h"

#include <algorithm>
#include <iterator>

#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
using rtl::OUString;

namespace {

using Range = uno::Reference<com::sun::star::table::XCellRange>;

struct Rule {
    uno::Reference<uno::XInterface> cells;
    uno::Reference<uno::XInterface> rule;
    std::vector<OUString> formulas;

    bool usesAny(const IndicatorFormulas& indicators) const {
        return std::ranges::any_of(
            formulas, [&](const OUString& formula) { return indicators.uses(formula); });
    }
};

std::vector<Rule> rulesOf(const Range& sheet) {
    std::vector<Rule> rules;
    for (const auto& cells : cellsAlike(sheet)) {
        const auto rule = property<uno::Reference<uno::XInterface>>(cells, "Validation");
        const uno::Reference<sheet::XSheetCondition> condition(rule, uno::UNO_QUERY);
        if (condition.is()) {
            rules.push_back({cells, rule, {condition->getFormula1(), condition->getFormula2()}});
        }
    }
    return rules;
}

}  // namespace

bool hasIndicatorRules(const Range& sheet, const IndicatorFormulas& indicators) {
    return std::ranges::any_of(rulesOf(sheet),
                               [&](const Rule& rule) { return rule.usesAny(indicators); });
}

FrozenValidity removeIndicatorRules(const Range& sheet, const IndicatorFormulas& indicators) {
    FrozenValidity frozen;
    for (const Rule& each : rulesOf(sheet)) {
        if (!each.usesAny(indicators)) {
            std::ranges::copy(each.formulas, std::back_inserter(frozen.staying));
            continue;
        }
        setProperty(each.rule, "Type", sheet::ValidationType_ANY);
        // Files of Excel keep the formulas of a rule that allows everything.
        as<sheet::XSheetCondition>(each.rule)->setFormula1(OUString());
        as<sheet::XSheetCondition>(each.rule)->setFormula2(OUString());
        setProperty(each.cells, "Validation", each.rule);
        ++frozen.removed;
    }
    return frozen;
}

}  // namespace council::office
