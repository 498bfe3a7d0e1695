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
    bool beginWithAHeading() const { return heading_.has_value(); }

    // How many count. Whether the list holds a status word decides about its heading.
    int count(bool listHasWords) const;
    // The first few different ones, in order: a column of something else has thousands.
    std::vector<Cell> first(bool listHasWords) const;
    static constexpr std::size_t mostNamed = 5;

 private:
    std::optional<Cell> heading_;  // where the list begins with one
    std::vector<Cell> first_;      // of the others
    int others_ = 0;
};

}  // namespace council::rag
