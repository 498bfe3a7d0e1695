// Bank holidays of the United Kingdom, 2000 to 2040: by rule, with the one-off days and moved days
// in a table of their own, each with its reason and source.
#pragma once

#include "core/calendars/nation.h"
#include "core/dates/day.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace council {

inline constexpr Day firstCalendarDay = dayOf(2000, 1, 1);
inline constexpr Day lastCalendarDay = dayOf(2040, 12, 31);
// Up to here the government has published the dates; after it they follow the rules, and
// proclamations may change them.
inline constexpr Day lastPublishedDay = dayOf(2028, 12, 31);

struct Holiday {
    Day day;
    // "Good Friday", "Boxing Day (substitute day)", "Early May bank holiday (VE day)"
    std::string name;

    bool isPublished() const { return day <= lastPublishedDay; }
    bool operator==(const Holiday&) const = default;
};

// In date order, all on weekdays, no date twice; empty for Nation::none. In the list of the United
// Kingdom a day that only one nation keeps says so: "2nd January (Scotland)".
const std::vector<Holiday>& bankHolidays(Nation nation);

// A day that no rule gives: an extra holiday, or a holiday moved for one year.
struct SpecialDay {
    Nation nation;  // where it is kept; unitedKingdom: in all of them
    Day day;
    std::optional<Day> insteadOf;  // the day the holiday would have been
    std::string_view name;
    std::string_view reason;
    std::string_view source;
};

std::span<const SpecialDay> specialDays();

}  // namespace council
