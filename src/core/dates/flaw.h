// What makes a row unusable: said by what counts its rows, so that no one else has to guess it.
#pragma once

#include "core/dates/reading.h"
#include "core/values/sentences.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace council {

struct Flaw {
    const texts::Text* text = nullptr;  // nothing: the row can be used
    std::size_t column = 0;  // which of its dates is to be looked at: {value} is what it holds

    explicit operator bool() const { return text != nullptr; }
};

// The first of the dates that cannot be read.
inline Flaw unreadableIn(std::span<const DateReading> dates) {
    const auto found = std::ranges::find_if(dates, &DateReading::isUnreadable);
    return found == dates.end() ? Flaw()
                                : Flaw{&values::saysOfFigures("noDate"),
                                       static_cast<std::size_t>(found - dates.begin())};
}

}  // namespace council
