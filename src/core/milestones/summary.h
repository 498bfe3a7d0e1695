// Counting the statuses of a plan.
#pragma once

#include "core/milestones/status.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace council::milestones {

class Tally {
 public:
    // A cell of a column of status words. A blank is skipped; a word that is not a status counts as
    // Check, so that the total is always the number of words and nothing drops out unseen.
    void add(const Cell& word);

    int count(Status status) const { return counts_[static_cast<std::size_t>(status)]; }
    int total() const;

 private:
    std::array<int, allStatuses.size()> counts_{};
};

enum class Measure : std::uint8_t {
    complete,  // Complete + Complete late, of all
    onTime,    // Complete, of Complete + Complete late + Overdue
    overdue,   // Overdue, of all
};

// The share, or nothing to say when there is nothing to divide by. A share is a fraction, never
// rounded.
Outcome<double> share(const Tally& tally, Measure measure);

}  // namespace council::milestones
