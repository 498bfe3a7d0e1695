// Limits: how long something may take. `45 working days`, `within six weeks`, `six-weekly`,
// `immediately`, `20 working days (UK)`, or the code of a standard (`ASSESSMENT`). A bare number is
// refused: the unit must be said.
//
// The day of the event is day 0 (Lester v Garland 1808; Dodds v Walker 1981): within N means
// elapsed <= N, and on the due date itself is in time. A trailing `including start` makes the first
// working day on or after the start day 1, as NETWORKDAYS counts; for days, weeks, months and years
// the due date is then one day earlier. Hours run from a moment, so they have no start day to
// include, and a limit of 0 has no day to take away: both are refused. A deadline on a weekend is
// moved only where `, or next working day` says so.
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
    bool orNextWorkingDay = false;  // a due date that is not a working day moves to the next one
    bool before = false;            // counted back from the event
    bool operator==(const Limit&) const = default;
};

// One limit: a text, or the code of a standard with a single step.
Outcome<Limit> readLimit(const Cell& cell);
// The same where a due date is worked out and nothing is judged by it: `5 working days before`
// counts back from the event.
Outcome<Limit> readDueLimit(const Cell& cell);
// A schedule: limits separated by commas, the last repeats; or the code of any standard.
Outcome<std::vector<Limit>> readSchedule(const Cell& cell);
// Whether a due date by that limit depends on bank holidays.
bool needsCalendar(const Limit& limit);
// "45 working days", "3 months including start", "20 working days (UK)", "1 month, or next working
// day": what readDueLimit reads back.
std::string textOf(const Limit& limit);
// "3 months, 6 months": what readSchedule reads back.
std::string textOf(const std::vector<Limit>& schedule);
// The same for a sentence, in whichever language it is said.
texts::Phrase inWords(const Limit& limit);
texts::Phrase inWords(double amount, Unit unit);
texts::Phrase inWords(const std::vector<Limit>& schedule);

// The last day (and, for a limit in hours from a moment with a time, the last moment) that is still
// in time. A data problem when a working-day question leaves 2000-2040 or the date leaves the
// usable ones.
Outcome<Moment> dueDate(const Moment& start, const Limit& limit, const WorkingCalendar& calendar);
// The same for whole columns: nothing where dueDate finds a problem.
std::optional<Moment> knownDueDate(const Moment& start, const Limit& limit,
                                   const WorkingCalendar& calendar);
// Whether no more than the limit had passed by `end`: what an ended case is judged by, an open one
// at the as-at date, and the last visit or review. `due` is the due date from that start. In
// working days nothing passes over a weekend or holiday, so the Saturday after a Friday's due date
// is still within the limit. Without a time of day on both sides a limit in hours allows so many
// whole days: 72 hours is three.
bool isWithin(const Moment& start, const Moment& due, const Moment& end, const Limit& limit,
              const WorkingCalendar& calendar);
// The same where the due date is of no other use; nothing, or a data problem, where there is none.
std::optional<bool> knownInTime(const Moment& start, const Moment& end, const Limit& limit,
                                const WorkingCalendar& calendar);
Outcome<bool> isInTime(const Moment& start, const Moment& end, const Limit& limit,
                       const WorkingCalendar& calendar);

}  // namespace council
