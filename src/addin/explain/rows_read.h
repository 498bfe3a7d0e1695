// What a function over many rows read and left out: the pairs and how many rows they left, the
// first unusable row, cells that hold no status or no figure. EXPLAIN alone asks, and reads the
// cells once more for it: a formula that is only calculated pays nothing.
#pragma once

#include "addin/explain/formula.h"
#include "addin/explain/unusable_rows.h"
#include "texts/phrase.h"

#include <vector>

namespace council::addin {

struct RowsRead {
    texts::Phrase noRowMeets;              // "F1:F10 = Nrth", where the pairs leave no row
    std::vector<texts::Phrase> sentences;  // each with its full stop
};

RowsRead rowsRead(const Call& call, const Formula& formula);

// Every row that a column function cannot use, whatever the pairs of this formula choose.
std::vector<UnusableRow> unusableRows(const Formula& formula, const Document& document);

}  // namespace council::addin
