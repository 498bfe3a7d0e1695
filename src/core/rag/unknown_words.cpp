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

int UnknownWords::count() const {
    return others_ + (needAStatus() ? 1 : 0);
}

std::vector<Cell> UnknownWords::first() const {
    std::vector<Cell> all = first_;
    if (needAStatus()) {
        std::erase(all, *heading_);
        all.insert(all.begin(), *heading_);
    }
    return all;
}

}  // namespace council::rag
