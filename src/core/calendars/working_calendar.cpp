#include "core/calendars/working_calendar.h"

#include "core/calendars/sentences.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <mutex>
#include <string>

namespace council {

namespace {

constexpr std::size_t calendarDays =
    static_cast<std::size_t>((lastCalendarDay - firstCalendarDay).count()) + 1;

bool isCovered(Day day) {
    return firstCalendarDay <= day && day <= lastCalendarDay;
}

// Only for days that are covered.
std::size_t indexOf(Day day) {
    return static_cast<std::size_t>((day - firstCalendarDay).count());
}

using calendars::says;

Problem outsideCalendar(Day day) {
    return {Problem::Kind::data, {}, inWords(day), says("outside"), says("outside.fix")};
}

Problem leavesCalendar(Day day) {
    const bool early = day - firstCalendarDay < lastCalendarDay - day;
    return {Problem::Kind::data,
            {},
            inWords(day),
            early ? says("early") : says("late"),
            says("outside.fix")};
}

// Whether each day of the calendar is worked.
std::vector<bool> openDays(Nation nation, std::span<const Adjustment> adjustments) {
    std::vector<bool> open(calendarDays);
    for (std::size_t i = 0; i < calendarDays; ++i) {
        open[i] = !isWeekend(firstCalendarDay + Days(i));
    }
    for (const Holiday& holiday : bankHolidays(nation)) {
        open[indexOf(holiday.day)] = false;
    }
    for (const Adjustment& adjustment : adjustments) {
        const Day last = std::min(adjustment.last, lastCalendarDay);
        for (Day day = std::max(adjustment.day, firstCalendarDay); day <= last; day += Days(1)) {
            if (!isWeekend(day)) {
                open[indexOf(day)] = adjustment.open;
            }
        }
    }
    return open;
}

// The calendars of the last few adjusted ranges, so that a column of 100,000 formulas with the same
// range builds its tables once. A calendar is found by what it says, never by where it stood, so
// the cache cannot change an answer.
class RecentCalendars {
 public:
    template <class Build>
    Calendar find(Nation nation, std::span<const Adjustment> adjustments, const Build& build) {
        const std::lock_guard guard(lock_);
        for (const Entry& entry : entries_) {
            if (entry.calendar && entry.nation == nation &&
                std::ranges::equal(entry.adjustments, adjustments)) {
                return entry.calendar;
            }
        }
        Entry& oldest = entries_[next_];
        next_ = (next_ + 1) % entries_.size();
        oldest = {nation, {adjustments.begin(), adjustments.end()}, build()};
        return oldest.calendar;
    }

 private:
    struct Entry {
        Nation nation = Nation::none;
        std::vector<Adjustment> adjustments;
        Calendar calendar;
    };
    std::mutex lock_;
    std::array<Entry, 8> entries_;
    std::size_t next_ = 0;
};

}  // namespace

WorkingCalendar::WorkingCalendar(Nation nation, std::span<const Adjustment> adjustments) {
    const std::vector<bool> open = openDays(nation, adjustments);
    workingDaysUpTo_.reserve(calendarDays);
    dayOfWorkingDay_.reserve(calendarDays + 1);
    dayOfWorkingDay_.push_back(-1);  // working days are numbered from 1
    for (std::size_t i = 0; i < calendarDays; ++i) {
        if (open[i]) {
            dayOfWorkingDay_.push_back(static_cast<std::int32_t>(i));
        }
        workingDaysUpTo_.push_back(static_cast<std::int32_t>(dayOfWorkingDay_.size() - 1));
    }
}

const Calendar& WorkingCalendar::of(Nation nation) {
    // In the order of the Nation enumeration.
    static const std::array calendars = {
        Calendar(new WorkingCalendar(Nation::englandAndWales, {})),
        Calendar(new WorkingCalendar(Nation::scotland, {})),
        Calendar(new WorkingCalendar(Nation::northernIreland, {})),
        Calendar(new WorkingCalendar(Nation::unitedKingdom, {})),
        Calendar(new WorkingCalendar(Nation::none, {})),
    };
    return calendars.at(static_cast<std::size_t>(nation));
}

Calendar WorkingCalendar::adjusted(Nation nation, std::span<const Adjustment> adjustments) {
    if (adjustments.empty()) {
        return of(nation);
    }
    static RecentCalendars recent;
    return recent.find(nation, adjustments,
                       [&] { return Calendar(new WorkingCalendar(nation, adjustments)); });
}

std::optional<bool> WorkingCalendar::knownWorkingDay(Day day) const {
    if (!isCovered(day)) {
        return std::nullopt;
    }
    const std::size_t index = indexOf(day);
    return workingDaysUpTo_[index] != (index == 0 ? 0 : workingDaysUpTo_[index - 1]);
}

std::optional<int> WorkingCalendar::knownWorkingDaysBetween(Day from, Day to) const {
    if (!isCovered(from) || !isCovered(to)) {
        return std::nullopt;
    }
    return workingDaysUpTo_[indexOf(to)] - workingDaysUpTo_[indexOf(from)];
}

std::optional<Day> WorkingCalendar::workingDayAfter(Day start, int count) const {
    if (!isCovered(start)) {
        return std::nullopt;
    }
    if (count == 0) {
        return start;
    }
    return workingDayNumbered(static_cast<long long>(workingDaysUpTo_[indexOf(start)]) + count);
}

std::optional<Day> WorkingCalendar::workingDayNumbered(long long number) const {
    if (number < 1 || number >= static_cast<long long>(dayOfWorkingDay_.size())) {
        return std::nullopt;
    }
    return firstCalendarDay + Days(dayOfWorkingDay_[static_cast<std::size_t>(number)]);
}

std::optional<Day> WorkingCalendar::firstWorkingDayFrom(Day day) const {
    const auto isWorking = knownWorkingDay(day);
    if (!isWorking) {
        return std::nullopt;
    }
    return *isWorking ? std::optional(day) : workingDayAfter(day, 1);
}

std::optional<Day> WorkingCalendar::workingDayBefore(Day day, int count) const {
    const auto isWorking = knownWorkingDay(day);
    if (!isWorking || count == 0) {
        return isWorking ? std::optional(day) : std::nullopt;
    }
    // A day that is not worked follows the last working day at once.
    const long long number = workingDaysUpTo_[indexOf(day)];
    return workingDayNumbered(number - count + (*isWorking ? 0 : 1));
}

Problem WorkingCalendar::unknownWorkingDays(Day start) {
    return isCovered(start) ? leavesCalendar(start) : outsideCalendar(start);
}

Outcome<bool> WorkingCalendar::isWorkingDay(Day day) const {
    const auto isWorking = knownWorkingDay(day);
    return isWorking ? Outcome<bool>(*isWorking) : outsideCalendar(day);
}

Outcome<int> WorkingCalendar::workingDaysBetween(Day from, Day to) const {
    const auto count = knownWorkingDaysBetween(from, to);
    return count ? Outcome<int>(*count) : outsideCalendar(isCovered(from) ? to : from);
}

}  // namespace council
