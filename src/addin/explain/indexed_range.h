// A column that a name finds by its heading: INDEX(cells;row;column):INDEX(cells;row;column), with
// numbers that can be worked out. Calc gives such a name no cells of its own.
#pragma once

#include "addin/explain/tokens.h"

namespace council::addin {

// Nothing where the tokens are anything else.
CellRange indexedRange(Tokens tokens, const TokenReader& reader, Day nullDate);

}  // namespace council::addin
