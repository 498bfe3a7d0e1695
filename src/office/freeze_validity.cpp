#include "office/freeze_validity.h"

#include "office/properties.h"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
using rtl::OUString;

FrozenValidity removeIndicatorRules(
    const uno::Reference<com::sun::star::table::XCellRange>& sheet,
    const IndicatorFormulas& indicators) {
    FrozenValidity frozen;
    const auto groups = as<com::sun::star::container::XIndexAccess>(
        as<sheet::XUniqueCellFormatRangesSupplier>(sheet)->getUniqueCellFormatRanges());
    for (sal_Int32 i = 0; i < groups->getCount(); ++i) {
        const auto cells = as<uno::XInterface>(groups->getByIndex(i));
        const auto rule = property<uno::Reference<uno::XInterface>>(cells, "Validation");
        const uno::Reference<sheet::XSheetCondition> condition(rule, uno::UNO_QUERY);
        if (!condition.is()) {
            continue;
        }
        if (indicators.uses(condition->getFormula1()) ||
            indicators.uses(condition->getFormula2())) {
            setProperty(rule, "Type", sheet::ValidationType_ANY);
            // Files of Excel keep the formulas of a rule that allows everything.
            condition->setFormula1(OUString());
            condition->setFormula2(OUString());
            setProperty(cells, "Validation", rule);
            ++frozen.removed;
        } else {
            frozen.staying.push_back(condition->getFormula1());
            frozen.staying.push_back(condition->getFormula2());
        }
    }
    return frozen;
}

}  // namespace council::office
