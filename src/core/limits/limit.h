// Limits: how long something may take. `45 working days`, `3 months`, `within six weeks`,
// `immediately`, or the code of a standard (`ASSESSMENT`). A bare number is refused: the unit must
// be said.
//
// The day of the event is day 0 (Lester v Garland 1808; Dodds v Walker 1981): within N means
// elapsed <= N, and on the due date itself is in time. A trailing `including start` makes the first
// working day on or after the start day 1, as NETWORKDAYS counts; for days, weeks, months and years
// the due date is then one day earlier. Hours run from a moment, so they have no start day to
// include, and a limit of 0 has no day to take away: both are refused.
#pragma once

#include "core/calendars/working_calendar.h"
#include "core/dates/day.h"
#include "core/values/outcome.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace council {

enum class Unit : std::uint8_t { workingDays, days, weeks, months, years, hours };

struct Limit {
    int amount = 0;
    Unit unit = Unit::days;
    bool includingStart = false;
    // The bank holidays it counts with while the user names no calendar.
    Nation holidays = Nation::englandAndWales;
    bool operator==(const Limit&) const = default;
};

// One limit: a text, or the code of a standard with a single step.
Outcome<Limit> readLimit(const Cell& cell);
// A schedule: limits separated by commas, the last repeats; or the code of any standard.
Outcome<std::vector<Limit>> readSchedule(const Cell& cell);
// "45 working days", "1 year", "3 months including start": what readLimit reads back.
std::string textOf(const Limit& limit);
// "3 months, 6 months": what readSchedule reads back.
std::string textOf(const std::vector<Limit>& schedule);

// The last day (and, for a limit in hours from a moment with a time, the last moment) that is still
// in time. A data problem when a working-day question leaves 2000-2040 or the date leaves the
// usable ones.
Outcome<Moment> dueDate(const Moment& start, const Limit& limit, const WorkingCalendar& calendar);
// The same for whole columns: nothing where dueDate finds a problem.
std::optional<Moment> knownDueDate(const Moment& start, const Limit& limit,
                                   const WorkingCalendar& calendar);
// Whether something that ended then was in time. Without a time of day on both sides, a limit in
// hours allows so many whole days: 72 hours is three.
Outcome<bool> isInTime(const Moment& start, const Moment& end, const Limit& limit,
                       const WorkingCalendar& calendar);
std::optional<bool> knownInTime(const Moment& start, const Moment& end, const Limit& limit,
                                const WorkingCalendar& calendar);

}  // namespace council
