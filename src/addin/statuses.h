// A column of status words, counted: the array-in argument of the summaries and roll-ups.
#pragma once

#include "addin/pairs.h"
#include "core/values/words.h"

namespace council::addin {

// Adds every cell of the argument that meets the pairs to a tally. A blank status whose pairs are
// filled is an action without a date, where the tally counts those: an array of statuses ends at
// its last date, and the actions below it would be lost.
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
            const Position position{row, column};
            if (!admitted.admit(position)) {
                continue;
            }
            const Cell word = words.at(position);
            if constexpr (requires { tally.addUndated(); }) {
                if (holdsNothing(word) && admitted.holdSomething(position)) {
                    tally.addUndated();
                    continue;
                }
            }
            tally.add(word, row == 0 && column == 0);
        }
    }
    return tally;
}

}  // namespace council::addin
