// Conditional formats and validity rules that call our functions themselves, or read another file,
// in a copy that is to need neither.
#pragma once

#include "office/copy/workings.h"
#include "office/indicator_formulas.h"

#include <optional>
#include <string>
#include <vector>

#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

struct FrozenRules {
    sal_Int32 formats = 0;               // their colours are kept, and do not change any more
    std::vector<std::string> lost;       // the cells of formats that may look different
    sal_Int32 validity = 0;              // taken out
    std::vector<rtl::OUString> staying;  // the formulas of the rules that stay as they are
};

// Has the sheet conditional formats or validity rules that have to go?
bool hasRules(const uno::Reference<com::sun::star::table::XCellRange>& sheet,
              const IndicatorFormulas& leaving);

// `sheet` is one of `copy`, open to changes. The copy must be written and closed afterwards: its
// window, if it had one, would not show the colours. Formats that are `asking` which cells are
// formulas cannot be worked out, because none is one any more. Of `hiddenFormulas`, those of all
// scales, data bars and icons, nobody can tell which is whose: all go if one has to. `workings` are
// made when they are first needed: a sheet more takes long among hundreds.
FrozenRules freezeRules(const Document& copy,
                        const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                        const IndicatorFormulas& leaving, const IndicatorFormulas& asking,
                        const std::vector<rtl::OUString>& hiddenFormulas,
                        std::optional<Workings>& workings);

}  // namespace council::office
