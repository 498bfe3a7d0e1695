#include "core/fostering/period.h"

namespace council::fostering {

Outcome<TargetPeriod> periodOf(Day from, Day to) {
    if (to < from) {
        return Problem{Problem::Kind::argument, "to", longText(to),
                       "is before the period begins on " + longText(from),
                       "give the first and the last day of the period in that order"};
    }
    return TargetPeriod{from, to};
}

std::string textOf(const TargetPeriod& period) {
    return "from " + longText(period.from) + " to " + longText(period.to);
}

}  // namespace council::fostering
