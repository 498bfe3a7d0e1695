// Which days are working days, and counting them.
//
// A working day is a day that is not a Saturday, a Sunday or a bank holiday (the definition of SI
// 2006/1738 reg 2 and of most children's services guidance). Counts and due dates are table
// look-ups, never a walk: a calendar keeps the number of working days up to each day of 2000-2040,
// and the day of each working-day number.
#pragma once

#include "core/calendars/holidays.h"
#include "core/values/grid.h"
#include "core/values/outcome.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

namespace council {

// A council's own change to a calendar: days closed, or bank holidays worked after all, from the
// first day to the last.
struct Adjustment {
    Day day;
    bool open = false;
    Day last = day;
    bool operator==(const Adjustment&) const = default;
};

class WorkingCalendar;
using Calendar = boost::intrusive_ptr<const WorkingCalendar>;

class WorkingCalendar : public boost::intrusive_ref_counter<WorkingCalendar> {
 public:
    // The calendar of a nation; built once, then shared.
    static const Calendar& of(Nation nation);
    // The same with closures added and re-opened days; later entries for a day win. Weekends stay
    // weekends.
    static Calendar adjusted(Nation nation, std::span<const Adjustment> adjustments);

    // Each is a data problem when it would need a day outside 2000-2040.
    Outcome<bool> isWorkingDay(Day day) const;
    // Working days after `from` up to and including `to`; negative when `to` is earlier:
    // count(a, b) = -count(b, a).
    Outcome<int> workingDaysBetween(Day from, Day to) const;

    // The same for whole columns, where there is no reader for a sentence on each row: nothing
    // where the functions above find a problem.
    std::optional<bool> knownWorkingDay(Day day) const;
    std::optional<int> knownWorkingDaysBetween(Day from, Day to) const;

    // Nothing where they leave the years of the calendar. The n-th working day after the start
    // (n >= 1); with n = 0 the start itself.
    std::optional<Day> workingDayAfter(Day start, int count) const;
    // The first working day on or after the day: day 1 of a limit "including start".
    std::optional<Day> firstWorkingDayFrom(Day day) const;
    // The n-th working day before the day (n >= 1); with n = 0 the day itself.
    std::optional<Day> workingDayBefore(Day day, int count) const;
    // Why the working days from that day, in either direction, are not known.
    static Problem unknownWorkingDays(Day start);

 private:
    WorkingCalendar(Nation nation, std::span<const Adjustment> adjustments);
    std::optional<Day> workingDayNumbered(long long number) const;

    // How many working days there are up to and including each day, counted from firstCalendarDay.
    std::vector<std::int32_t> workingDaysUpTo_;
    // Which day, counted from firstCalendarDay, each working day is; they are numbered from 1.
    std::vector<std::int32_t> dayOfWorkingDay_;
};

// What a `calendar` argument says.
struct CalendarChoice {
    std::optional<Nation> nation;  // nothing: that of the limit, else England and Wales
    std::vector<Adjustment> adjustments;

    // Where no limit is in play.
    Nation usualNation() const { return nation.value_or(Nation::englandAndWales); }
    Calendar calendar() const { return WorkingCalendar::adjusted(usualNation(), adjustments); }
};

// A `calendar` argument, taken whole: blank (nothing is chosen), a nation's word, or a range.
// Column one holds dates that close, or text naming the base nation. Column two may hold the last
// day of a closure, and the last column `closed` (default) or `open`. Duplicates, weekend dates and
// blanks are harmless. A text that is neither a date nor a nation, an unknown word, a closure that
// ends before it begins, more than three columns, or a date outside 2000-2040 are wrong arguments.
Outcome<CalendarChoice> readCalendarChoice(const Grid& grid, Day nullDate);

}  // namespace council
