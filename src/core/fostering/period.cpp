#include "core/fostering/period.h"

namespace council::fostering {

Outcome<Period> periodOf(Day from, Day to) {
    if (to < from) {
        return Problem{Problem::Kind::argument, "to", longText(to),
                       "is before the period begins on " + longText(from),
                       "give the first and the last day of the period in that order"};
    }
    return Period{from, to};
}

std::string textOf(const Period& period) {
    return "from " + longText(period.from) + " to " + longText(period.to);
}

}  // namespace council::fostering
