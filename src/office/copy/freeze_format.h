// A conditional format that calls our functions, worked out cell by cell and written with the
// results in place of its formulas.
#pragma once

#include "office/conditional_formats.h"
#include "office/copy/workings.h"

namespace council::office {

// `sheet` is one of `copy`. False when the format is left as it is.
bool freezeFormat(const Document& copy,
                  const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                  const Format& format, const IndicatorFormulas& indicators,
                  const Workings& workings);

}  // namespace council::office
