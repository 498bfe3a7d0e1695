// What has happened by the as-at date. A figure is read at a date, and what is dated after it has
// not happened yet, so the same sheet answers for any past date.
//
// Days are compared as days. The time of day counts only with a limit in hours; an as-at date
// without one then means the end of that day. Whether a limit is exceeded by then is isWithin's to
// say (core/limits), so that an open case is judged as an ended one is.
#pragma once

#include "core/dates/day.h"
#include "core/limits/limit.h"

namespace council::timeliness {

enum class Clock : std::uint8_t {
    days,      // the time of day does not matter
    instants,  // it does, where a date has one
};

inline Clock clockOf(Unit unit) {
    return unit == Unit::hours ? Clock::instants : Clock::days;
}

// Whether something dated so has happened by then.
bool hasHappened(const Moment& event, const Moment& asAt, Clock clock);
// Whether the due date has come: on it, or after it.
bool hasCome(const Moment& due, const Moment& asAt);

}  // namespace council::timeliness
