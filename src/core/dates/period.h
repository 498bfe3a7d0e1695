// A reporting period: from one day to another, both inclusive; either end may be open.
#pragma once

#include "core/dates/day.h"

#include <optional>
#include <string>

namespace council {

struct Period {
    std::optional<Day> from;
    std::optional<Day> to;

    bool contains(Day day) const { return (!from || *from <= day) && (!to || day <= *to); }
};

// " from 1 April 2024 to 31 March 2025", to follow a verb; empty when it has no bounds.
std::string textOf(const Period& period);

}  // namespace council
