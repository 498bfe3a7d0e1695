// Which day MILESTONE.DATE makes of a date: its own, but for a month alone; or the edge of its
// month.
#pragma once

#include "core/dates/reading.h"
#include "core/values/choice.h"

#include <cstdint>

namespace council {

enum class DateEdge : std::uint8_t {
    end,         // a month alone is its last day; any other date is itself
    start,       // a month alone is its first day
    endOfMonth,  // any date is the last day of its month: Calc stores a month typed into a cell as
                 // the first, and nothing can tell it from that day
    startOfMonth,  // any date is the first day of its month
};

inline constexpr Word<DateEdge> dateEdges[] = {{"end", DateEdge::end},
                                               {"start", DateEdge::start},
                                               {"end of month", DateEdge::endOfMonth},
                                               {"start of month", DateEdge::startOfMonth}};

DateReading readDateAt(const Cell& cell, Day nullDate, DateEdge edge);

}  // namespace council
