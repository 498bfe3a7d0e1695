// What a function over many rows read and left out: the pairs and how many rows they left, the
// first unusable row, cells that hold no status or no figure. EXPLAIN alone asks, and reads the
// cells once more for it: a formula that is only calculated pays nothing.
#pragma once

#include "addin/explain/formula.h"
#include "texts/phrase.h"

#include <vector>

namespace council::addin {

struct RowsRead {
    texts::Phrase noRowMeets;              // "F1:F10 = Nrth", where the pairs leave no row
    std::vector<texts::Phrase> sentences;  // each with its full stop
};

// `leftOut` is what the function itself left out.
RowsRead rowsRead(const Call& call, const Formula& formula, const std::vector<LeftOut>& leftOut);

// What a function leaves out, and a row that it takes for a heading though it looks like one of the
// list.
std::vector<LeftOut> leftOutBy(const Function& function, const Call& call);

}  // namespace council::addin
