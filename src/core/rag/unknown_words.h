// Cells of a list of status words that hold none. They count as Check, so that nothing drops out
// unseen; only a text in the first cell of the list, with a status word anywhere below it, is the
// heading of the list.
#pragma once

#include "core/values/cell.h"

#include <optional>
#include <vector>

namespace council::rag {

class UnknownWords {
 public:
    void add(const Cell& cell, bool isFirstOfList);
    // A status word of the list, counted or not, tells the heading above it.
    void sawAStatus() { hasStatus_ = true; }
    bool needAStatus() const { return heading_ && !hasStatus_; }

    // How many count.
    int count() const;
    // The first few different ones, in order: a column of something else has thousands.
    std::vector<Cell> first() const;
    static constexpr std::size_t mostNamed = 5;

 private:
    std::optional<Cell> heading_;  // where the list begins with one
    std::vector<Cell> first_;      // of the others
    int others_ = 0;
    bool hasStatus_ = false;
};

}  // namespace council::rag
