// How long something took, or has lasted.
//
// The day of the event is day 0, so that "within N" means elapsed <= N: working days, days, weeks
// (days / 7) and hours are exact, months are complete ones. `including start` counts the start day
// too, as NETWORKDAYS does. Backwards it is negative: elapsed(a, b) = -elapsed(b, a).
#pragma once

#include "core/calendars/working_calendar.h"
#include "core/dates/day.h"
#include "core/limits/limit.h"
#include "core/values/outcome.h"

#include <optional>

namespace council::timeliness {

struct ElapsedUnit {
    Unit unit = Unit::workingDays;  // years are not offered: 12 months
    bool includingStart = false;
    bool operator==(const ElapsedUnit&) const = default;
};

// "working days", "days", "weeks", "months", "hours", each also with "including start" behind it.
Outcome<ElapsedUnit> readElapsedUnit(const Cell& cell);
// "working days including start"
texts::Phrase inWords(const ElapsedUnit& unit);
using council::inWords;
// What a limit is measured in: working days where it says so, else days; including the start where
// it does.
ElapsedUnit unitFor(const Limit& limit);
// A delay, as knownDelay gives it, in the unit its limit is written in: "1 hour", "2 working days".
texts::Phrase delayInWords(double delay, const Limit& limit);

// Nothing, or a data problem, when working days are asked outside 2000-2040. Hours are exact when
// both moments have a time of day, else 24 for each day.
std::optional<double> knownElapsed(const Moment& start, const Moment& end, const ElapsedUnit& unit,
                                   const WorkingCalendar& calendar);
Outcome<double> elapsed(const Moment& start, const Moment& end, const ElapsedUnit& unit,
                        const WorkingCalendar& calendar);

// How long something took in the days its limit counts in: working days, or days (hours / 24 for a
// limit in hours).
std::optional<double> knownDuration(const Moment& start, const Moment& end, const Limit& limit,
                                    const WorkingCalendar& calendar);
// How far past its due date something ended, above 0 when it was late: in working days where the
// limit is in working days, else in days (a fraction of one where a limit in hours knows the
// times).
std::optional<double> knownDelay(const Moment& due, const Moment& end, const Limit& limit,
                                 const WorkingCalendar& calendar);

}  // namespace council::timeliness
