// How many households a month are still needed to meet a target, and how many enquiries that takes.
//
// An assessment takes months: enquiries that arrive after the target's last day less that lead
// cannot become approvals in time, so they are needed sooner.
#pragma once

#include "core/calendars/working_calendar.h"
#include "core/fostering/period.h"
#include "core/limits/limit.h"
#include "core/values/outcome.h"
#include "core/values/quantity.h"

#include <cstdint>
#include <optional>

namespace council::fostering {

enum class Pace : std::uint8_t { perMonth, perWeek };

struct Shortfall {
    double missing = 0;     // households still needed
    double wanted = 0;      // the same in enquiries, where a conversion is given
    std::optional<Day> by;  // the last day they can arrive on; nothing when none are needed
    int days = 0;           // from as_at to that day
    double perPace = 0;
};

struct Plan {
    Pace pace = Pace::perMonth;
    std::optional<double> conversion;  // approvals of enquiries
    std::optional<Limit> lead;
};

// 0 when the target is met, even if no time is left; otherwise nothing to say without time.
Outcome<Shortfall> shortfall(const Quantity& recruited, const Quantity& target, Day asAt, Day to,
                             const Plan& plan);

// The day from which the limit ends on that day: 31 March 2022 less 8 months is 31 July 2021. With
// working days it is the last day that still leaves so many.
Outcome<Day> before(Day day, const Limit& limit, const WorkingCalendar& calendar);

}  // namespace council::fostering
