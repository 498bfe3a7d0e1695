// Limits: how long something may take. `45 working days`, `within six weeks`, `six-weekly`,
// `immediately`, `20 working days (UK)`, or the code of a standard (`ASSESSMENT`). A bare number is
// refused: the unit must be said. So is `including start` with hours, which run from a moment and
// have no start day, and with a limit of 0, which has no day to take away.
#pragma once

#include "core/calendars/nation.h"
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

}  // namespace council
