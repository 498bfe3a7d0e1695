#include "core/rag/unknown_words.h"

#include <algorithm>

namespace council::rag {

void UnknownWords::add(const Cell& cell, bool isFirstOfList) {
    if (isFirstOfList && cell.text() != nullptr) {
        heading_ = cell;
        return;
    }
    ++others_;
    if (std::ranges::find(different_, cell) == different_.end()) {
        different_.push_back(cell);
    }
}

int UnknownWords::count(bool listHasWords) const {
    return others_ + (heading_ && !listHasWords ? 1 : 0);
}

std::vector<Cell> UnknownWords::different(bool listHasWords) const {
    std::vector<Cell> all = different_;
    if (heading_ && !listHasWords) {
        std::erase(all, *heading_);
        all.insert(all.begin(), *heading_);
    }
    return all;
}

}  // namespace council::rag
