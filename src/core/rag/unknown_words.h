// Cells of a list of status words that hold none. They count as Check, so that nothing drops out
// unseen; only a text in the first cell of the list, with a status word anywhere below it, is the
// heading of the list.
#pragma once

#include "core/values/cell.h"

#include <string>
#include <vector>

namespace council::rag {

class UnknownWords {
 public:
    void add(const Cell& cell, bool isFirstOfList);

    // How many count. Whether the list holds a status word decides about its heading.
    int count(bool listHasWords) const;
    // "‘Delayd’", "‘Delayd’ and ‘Exempt’": each different one, in order, as a sentence quotes them;
    // empty when there are none.
    std::string quotations(bool listHasWords) const;

 private:
    std::string heading_;              // as quoted; empty when the list does not begin with one
    std::vector<std::string> quoted_;  // the others, each once
    int others_ = 0;
};

}  // namespace council::rag
