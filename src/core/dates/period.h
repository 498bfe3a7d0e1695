// A reporting period: from one day to another, both inclusive; either end may be open.
#pragma once

#include "core/dates/day.h"
#include "texts/phrase.h"

#include <optional>

namespace council {

struct Period {
    std::optional<Day> from;
    std::optional<Day> to;

    bool contains(Day day) const { return (!from || *from <= day) && (!to || day <= *to); }
};

// "… from 1 April 2024 to 31 March 2025", after what happened; that alone when there are no bounds.
texts::Phrase within(const Period& period, texts::Phrase what);

}  // namespace council
