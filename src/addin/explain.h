// INDICATORS.EXPLAIN: one plain sentence about the indicator formula in a cell, how its arguments
// were read and why it answers as it does. The menu's Explain this cell says the same.
#pragma once

#include "addin/call.h"

#include <string>

namespace council::addin {

std::string explainCell(const uno::Reference<com::sun::star::table::XCellRange>& cell,
                        const Document& document);

}  // namespace council::addin
