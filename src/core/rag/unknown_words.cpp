#include "core/rag/unknown_words.h"

#include <algorithm>

namespace council::rag {

void UnknownWords::add(const Cell& cell, bool isFirstOfList) {
    if (isFirstOfList && cell.text() != nullptr) {
        heading_ = cell;
        return;
    }
    ++others_;
    if (first_.size() <= mostNamed && std::ranges::find(first_, cell) == first_.end()) {
        first_.push_back(cell);  // one more than is named, which says that there are others
    }
}

int UnknownWords::count(bool listHasWords) const {
    return others_ + (heading_ && !listHasWords ? 1 : 0);
}

std::vector<Cell> UnknownWords::first(bool listHasWords) const {
    std::vector<Cell> all = first_;
    if (heading_ && !listHasWords) {
        std::erase(all, *heading_);
        all.insert(all.begin(), *heading_);
    }
    return all;
}

}  // namespace council::rag
