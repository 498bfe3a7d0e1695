#include "office/copy/freeze_rules.h"

#include "office/conditional_formats.h"
#include "office/copy/freeze_format.h"
#include "office/copy/freeze_validity.h"
#include "office/properties.h"

#include <algorithm>
#include <iterator>

#include <com/sun/star/sheet/XSheetCellRanges.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
using Range = uno::Reference<com::sun::star::table::XCellRange>;

namespace {

bool readsAnotherFile(const Format& format) {
    return std::ranges::any_of(entriesOf(format), [](const Entry& entry) {
        return std::ranges::any_of(formulasOf(entry), office::readsAnotherFile);
    });
}

}  // namespace

bool hasRules(const Range& sheet, const IndicatorFormulas& leaving) {
    return hasIndicatorRules(sheet, leaving) ||
           std::ranges::any_of(formatsOf(sheet)->getConditionalFormats(),
                               [&](const Format& format) { return usesAny(format, leaving); });
}

FrozenRules freezeRules(const Document& copy, const Range& sheet, const IndicatorFormulas& leaving,
                        const IndicatorFormulas& asking,
                        const std::vector<rtl::OUString>& hiddenFormulas,
                        std::optional<Workings>& workings) {
    const auto isHiddenOne = [&](const IndicatorFormulas& formulas) {
        return std::ranges::any_of(
            hiddenFormulas, [&](const rtl::OUString& formula) { return formulas.uses(formula); });
    };
    const bool hiddenLeave = isHiddenOne(leaving);
    const bool hiddenAsk = isHiddenOne(asking);
    FrozenRules frozen;
    for (const Format& format : formatsOf(sheet)->getConditionalFormats()) {
        const std::string cells =
            addin::toUtf8(property<uno::Reference<sheet::XSheetCellRanges>>(format, "Range")
                              ->getRangeAddressesAsString());
        const bool isHidden = hasHiddenFormula(format);
        const bool asksForFormulas = usesAny(format, asking) || (isHidden && hiddenAsk);
        const bool hiddenLeaves = isHidden && hiddenLeave;
        if (hiddenLeaves || usesAny(format, leaving)) {
            if (!workings) {
                workings.emplace(copy);
            }
            if (!asksForFormulas && freezeFormat(copy, sheet, format, leaving, *workings)) {
                ++frozen.formats;
                continue;
            }
            frozen.lost.push_back(cells);
            if (hiddenLeaves || readsAnotherFile(format)) {
                formatsOf(sheet)->removeByID(idOf(format));
                continue;
            }
        } else if (asksForFormulas) {
            frozen.lost.push_back(cells);
        }
        for (const Entry& entry : entriesOf(format)) {
            std::ranges::copy(formulasOf(entry), std::back_inserter(frozen.staying));
        }
    }
    const FrozenValidity validity = removeIndicatorRules(sheet, leaving);
    frozen.validity = validity.removed;
    std::ranges::copy(validity.staying, std::back_inserter(frozen.staying));
    return frozen;
}

}  // namespace council::office
