// Due dates: the last day that is within a limit, and whether something was in time.
//
// The day of the event is day 0 (Lester v Garland 1808; Dodds v Walker 1981): within N means
// elapsed <= N, and on the due date itself is in time. A trailing `including start` makes the first
// working day on or after the start day 1, as NETWORKDAYS counts; for days, weeks, months and years
// the due date is then one day earlier. A deadline on a weekend is
// moved only where `, or next working day` says so.
#pragma once

#include "core/calendars/working_calendar.h"
#include "core/limits/limit.h"

#include <optional>

namespace council {

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
// Nothing where no one knows yet: beyond the last working day whose holidays are known.
std::optional<bool> isWithin(const Moment& start, const Moment& due, const Moment& end,
                             const Limit& limit, const WorkingCalendar& calendar);
// The same where the due date is of no other use; nothing, or a data problem, where there is none.
std::optional<bool> knownInTime(const Moment& start, const Moment& end, const Limit& limit,
                                const WorkingCalendar& calendar);
Outcome<bool> isInTime(const Moment& start, const Moment& end, const Limit& limit,
                       const WorkingCalendar& calendar);

}  // namespace council
