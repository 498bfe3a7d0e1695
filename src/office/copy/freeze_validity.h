// Validity rules that call our functions or read another file: without them they would refuse
// everything.
#pragma once

#include "office/indicator_formulas.h"

#include <vector>

#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

bool hasIndicatorRules(const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                       const IndicatorFormulas& indicators);

struct FrozenValidity {
    sal_Int32 removed = 0;
    std::vector<rtl::OUString> staying;  // the formulas of all others
};

FrozenValidity removeIndicatorRules(const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                                    const IndicatorFormulas& indicators);

}  // namespace council::office
