#include "core/limits/due_date.h"

#include "core/limits/sentences.h"

#include <algorithm>
#include <tuple>

namespace council {

namespace {

constexpr int hoursInDay = 24;
constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;

using limits::says;

// The last day of a limit in days, weeks, months or years, the day of the event being day 0.
Day plainDueDay(Day start, const Limit& limit) {
    const int amount = limit.before ? -limit.amount : limit.amount;
    switch (limit.unit) {
        case Unit::weeks:
            return start + Days(static_cast<long long>(amount) * daysInWeek);
        case Unit::months:
            return addMonths(start, amount);
        case Unit::years:
            return addMonths(start, amount * monthsInYear);
        case Unit::hours:  // without a time of day: whole days
            return start + Days(amount / hoursInDay);
        default:
            return start + Days(amount);
    }
}

std::optional<Day> workingDueDay(Day start, const Limit& limit, const WorkingCalendar& calendar) {
    if (limit.before) {
        return calendar.workingDayBefore(start, limit.amount);
    }
    if (!limit.includingStart) {
        return calendar.workingDayAfter(start, limit.amount);
    }
    const auto dayOne = calendar.firstWorkingDayFrom(start);
    return dayOne ? calendar.workingDayAfter(*dayOne, std::max(limit.amount - 1, 0)) : std::nullopt;
}

Moment exactDueMoment(const Moment& start, int hours) {
    const auto due = std::chrono::sys_time<std::chrono::milliseconds>(start.day) +
                     start.time.value_or(std::chrono::milliseconds::zero()) +
                     std::chrono::hours(hours);
    const Day day = std::chrono::floor<Days>(due);
    return {day, due - day};
}

std::optional<Moment> usable(const Moment& due) {
    return isUsable(due.day) ? std::optional(due) : std::nullopt;
}

// Before any move to a working day.
std::optional<Moment> unmovedDueDate(const Moment& start, const Limit& limit,
                                     const WorkingCalendar& calendar) {
    if (limit.unit == Unit::workingDays) {
        const auto day = workingDueDay(start.day, limit, calendar);
        return day ? std::optional(Moment{*day, std::nullopt}) : std::nullopt;
    }
    if (limit.unit == Unit::hours && start.time) {
        return usable(exactDueMoment(start, limit.before ? -limit.amount : limit.amount));
    }
    const Day due = plainDueDay(start.day, limit);
    return usable({limit.includingStart ? due - Days(1) : due, std::nullopt});
}

// A day it is moved to is in time to its end.
std::optional<Moment> movedToWorkingDay(const Moment& due, const WorkingCalendar& calendar) {
    const auto day = calendar.firstWorkingDayFrom(due.day);
    return !day ? std::nullopt : std::optional(*day == due.day ? due : Moment{*day, std::nullopt});
}

Problem noDueDate(const Moment& start, const Limit& limit, const WorkingCalendar& calendar) {
    const auto unmoved = unmovedDueDate(start, limit, calendar);
    if (unmoved || limit.unit == Unit::workingDays) {
        return WorkingCalendar::unknownWorkingDays(unmoved ? unmoved->day : start.day);
    }
    return {Problem::Kind::data,
            {},
            inWords(start.day),
            {limit.before ? says("tooEarly") : says("tooLate"), {{"limit", inWords(limit)}}},
            says("tooFar.fix")};
}

}  // namespace

std::optional<Moment> knownDueDate(const Moment& start, const Limit& limit,
                                   const WorkingCalendar& calendar) {
    const auto due = unmovedDueDate(start, limit, calendar);
    return due && limit.orNextWorkingDay ? movedToWorkingDay(*due, calendar) : due;
}

Outcome<Moment> dueDate(const Moment& start, const Limit& limit, const WorkingCalendar& calendar) {
    const auto due = knownDueDate(start, limit, calendar);
    return due ? Outcome<Moment>(*due) : noDueDate(start, limit, calendar);
}

std::optional<bool> isWithin(const Moment& start, const Moment& due, const Moment& end,
                             const Limit& limit, const WorkingCalendar& calendar) {
    switch (limit.unit) {
        case Unit::hours: {
            if (due.time && end.time) {
                return std::tie(end.day, *end.time) <= std::tie(due.day, *due.time);
            }
            const auto day =
                due.time ? knownDueDate({start.day, std::nullopt}, limit, calendar) : due;
            return day && end.day <= day->day;
        }
        case Unit::workingDays: {
            if (end.day <= due.day) {
                return true;
            }
            if (const auto passed = calendar.knownWorkingDaysBetween(due.day, end.day)) {
                return *passed == 0;
            }
            // It ended beyond the years whose holidays are known: late if a working day within
            // them had passed.
            return calendar.workingDayAfter(due.day, 1) ? std::optional(false) : std::nullopt;
        }
        default:
            return end.day <= due.day;
    }
}

std::optional<bool> knownInTime(const Moment& start, const Moment& end, const Limit& limit,
                                const WorkingCalendar& calendar) {
    const auto due = knownDueDate(start, limit, calendar);
    return due ? isWithin(start, *due, end, limit, calendar) : std::nullopt;
}

Outcome<bool> isInTime(const Moment& start, const Moment& end, const Limit& limit,
                       const WorkingCalendar& calendar) {
    const auto inTime = knownInTime(start, end, limit, calendar);
    return inTime ? Outcome<bool>(*inTime) : noDueDate(start, limit, calendar);
}

}  // namespace council
