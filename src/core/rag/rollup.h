// One word for many, and how many there are of each: the statuses of a theme, a board's measures.
#pragma once

#include "core/rag/status_word.h"
#include "core/rag/unknown_words.h"
#include "core/values/outcome.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace council::rag {

class WordCounts {
 public:
    WordCounts() : counts_(statusWords().size()) {}

    // A cell of a list of status words. A blank is skipped; what is not a status word counts as
    // Check, so that nothing drops out unseen (docs/why/milestone.summary.md), unless it is the
    // heading of the list.
    void add(const Cell& word, bool isFirstOfList = false);
    // A cell of the list that is not to be counted. A status word in it tells the heading above.
    void leaveOut(const Cell& word);

    int of(const StatusWord& word) const;
    int total() const { return known_ + unknown_.count(); }
    // The first few different cells that hold no status word.
    std::vector<Cell> unknown() const { return unknown_.first(); }

    // The words that occur, worst first.
    std::vector<const StatusWord*> found() const;

 private:
    static std::size_t indexOf(const StatusWord& word) {
        return static_cast<std::size_t>(&word - statusWords().data());
    }

    std::vector<int> counts_;
    int known_ = 0;
    UnknownWords unknown_;
};

enum class RollupRule : std::uint8_t { worst, mostCommon };

// Any Check is Check. What has nothing to say yet (rank 0) gives way to whatever does; alone it is
// Not due. But what is done beside something still to come (Not due, On hold, Grey) and nothing
// worse is not done: On track, or Green among colours. Withdrawn never counts. Words that are
// equally common, and words of one rank, give way to the worse.
Outcome<std::string_view> rollUp(const WordCounts& counts, RollupRule rule);
texts::Phrase because(const WordCounts& counts, RollupRule rule);

enum class Rounding : std::uint8_t {
    none,
    sumTo100,  // whole per cents that add up: the largest remainders are rounded up
};

// The shares of counts, in their order; none for no counts at all.
std::vector<double> shares(const std::vector<int>& counts, Rounding rounding);

}  // namespace council::rag
