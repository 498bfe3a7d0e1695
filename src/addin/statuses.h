// A column of status words, counted: the array-in argument of the summaries and roll-ups.
#pragma once

#include "addin/pairs.h"

namespace council::addin {

// Adds every cell of the argument that meets the pairs to a tally.
template <class Tally>
Outcome<Tally> tallyOf(const Call& call, std::size_t statuses, std::size_t pairs) {
    const Argument& words = call[statuses];
    if (words.isOmitted()) {
        return words.missing();
    }
    COUNCIL_TRY(admitted, Pairs::read(call, pairs, words.rows(), words.columns()));
    Tally tally;
    for (sal_Int32 row = 0; row < words.rows(); ++row) {
        for (sal_Int32 column = 0; column < words.columns(); ++column) {
            if (admitted.admit({row, column})) {
                tally.add(words.at({row, column}));
            }
        }
    }
    return tally;
}

}  // namespace council::addin
