// Counting the statuses of a plan.
#pragma once

#include "core/milestones/status.h"
#include "core/rag/unknown_words.h"

#include <array>
#include <cstdint>
#include <string>

namespace council::milestones {

class Tally {
 public:
    // A cell of a list of status words. A blank is skipped; a word that is not a status counts as
    // Check, so that nothing drops out unseen, unless it is the heading of the list.
    void add(const Cell& word, bool isFirstOfList = false);
    // A cell of the list that is not to be counted. A status in it tells the heading above.
    void leaveOut(const Cell& word);
    // A row without a status that is an action all the same, because its other cells say so: an
    // undated one at the end of a plan.
    void addUndated();

    int count(Status status) const;
    // Of what the plan still is: all but Withdrawn.
    int total() const;

 private:
    std::array<int, allStatuses.size()> counts_{};
    int known_ = 0;
    rag::UnknownWords unknown_;
};

enum class Measure : std::uint8_t {
    complete,  // Complete + Complete late, of all but Withdrawn
    onTime,    // Complete, of Complete + Complete late + Overdue
    overdue,   // Overdue, of all but Withdrawn
};

// The share, or nothing to say when there is nothing to divide by. A share is a fraction, never
// rounded.
Outcome<double> share(const Tally& tally, Measure measure);

}  // namespace council::milestones
