// A column of status words, counted: the array-in argument of the summaries and roll-ups.
#pragma once

#include "addin/pairs.h"
#include "addin/shape.h"
#include "core/values/words.h"

namespace council::addin {

// Which cell may be the heading of a list: the first, or in a whole column the first that holds
// anything. Asked of every cell in turn.
class HeadingOfList {
 public:
    explicit HeadingOfList(const Argument& list)
        : list_(list), isWhole_(isOpenEnded(list.rows())) {}

    bool mayBe(const Position& position) {
        if (isOver_) {
            return false;
        }
        isOver_ = !isWhole_ || !holdsNothing(list_.at(position));
        return isOver_;
    }

 private:
    const Argument& list_;
    bool isWhole_;
    bool isOver_ = false;
};

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
    HeadingOfList heading(words);
    for (sal_Int32 row = 0; row < words.rows(); ++row) {
        for (sal_Int32 column = 0; column < words.columns(); ++column) {
            const Position position{row, column};
            const bool mayBeHeading = heading.mayBe(position);
            const Cell word = words.at(position);
            if (!admitted.admit(position)) {
                tally.leaveOut(word);
                continue;
            }
            if constexpr (requires { tally.addUndated(); }) {
                if (holdsNothing(word) && admitted.holdSomething(position)) {
                    tally.addUndated();
                    continue;
                }
            }
            tally.add(word, mayBeHeading);
        }
    }
    return tally;
}

}  // namespace council::addin
