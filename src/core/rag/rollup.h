// One word for many, and how many there are of each: the statuses of a theme, a board's measures.
#pragma once

#include "core/rag/status_word.h"
#include "core/values/outcome.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace council::rag {

class WordCounts {
 public:
    WordCounts() : counts_(statusWords().size()) {}

    // A cell of a column of status words. A blank is skipped; what is not a status word counts as
    // Check, so that nothing drops out unseen (docs/why/milestone.summary.md).
    void add(const Cell& word);

    int of(const StatusWord& word) const { return counts_[indexOf(word)]; }
    int total() const;
    // The first cell that is not a status word, as a sentence quotes it; empty when all are.
    const std::string& firstUnknown() const { return firstUnknown_; }

    // The words that occur, worst first.
    std::vector<const StatusWord*> found() const;

 private:
    static std::size_t indexOf(const StatusWord& word) {
        return static_cast<std::size_t>(&word - statusWords().data());
    }

    std::vector<int> counts_;
    std::string firstUnknown_;
};

enum class RollupRule : std::uint8_t { worst, mostCommon };

// Any Check is Check. What has nothing to say yet (rank 0) gives way to whatever does; alone it is
// Not due. Words that are equally common, and words of one rank, give way to the worse.
Outcome<std::string_view> rollUp(const WordCounts& counts, RollupRule rule);
std::string because(const WordCounts& counts, RollupRule rule);

enum class Rounding : std::uint8_t {
    none,
    sumTo100,  // whole per cents that add up: the largest remainders are rounded up
};

// The shares of counts, in their order; none for no counts at all.
std::vector<double> shares(const std::vector<int>& counts, Rounding rounding);

}  // namespace council::rag
