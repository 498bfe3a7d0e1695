#pragma once

#include "office/indicator_formulas.h"

#include <vector>

namespace council::office {

// Names that hold calculations go with the formulas that used them, but for those that a rule which
// stays reads.
void removeNamedCalculations(const Document& copy, const IndicatorFormulas& leaving,
                             const std::vector<rtl::OUString>& staying);

}  // namespace council::office
