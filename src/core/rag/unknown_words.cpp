#include "core/rag/unknown_words.h"

#include <algorithm>

namespace council::rag {

void UnknownWords::add(const Cell& cell, bool isFirstOfList) {
    if (isFirstOfList && cell.text() != nullptr) {
        heading_ = quoted(cell);
        return;
    }
    ++others_;
    const std::string quotation = quoted(cell);
    if (std::ranges::find(quoted_, quotation) == quoted_.end()) {
        quoted_.push_back(quotation);
    }
}

int UnknownWords::count(bool listHasWords) const {
    return others_ + (heading_.empty() || listHasWords ? 0 : 1);
}

std::string UnknownWords::quotations(bool listHasWords) const {
    std::vector<std::string> all = quoted_;
    if (!heading_.empty() && !listHasWords) {
        std::erase(all, heading_);
        all.insert(all.begin(), heading_);
    }
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == all.size() ? " and " : ", ") + all[i];
    }
    return text;
}

}  // namespace council::rag
