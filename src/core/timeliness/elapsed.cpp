#include "core/timeliness/elapsed.h"

#include "core/values/choice.h"
#include "core/values/number.h"

#include <cmath>

namespace council::timeliness {

namespace {

constexpr Word<ElapsedUnit> units[] = {
    {"working days", {Unit::workingDays, false}},
    {"days", {Unit::days, false}},
    {"weeks", {Unit::weeks, false}},
    {"months", {Unit::months, false}},
    {"hours", {Unit::hours, false}},
    {"working days including start", {Unit::workingDays, true}},
    {"days including start", {Unit::days, true}},
    {"weeks including start", {Unit::weeks, true}},
    {"months including start", {Unit::months, true}},
    {"hours including start", {Unit::hours, true}},
};

constexpr double hoursInDay = 24;
constexpr double daysInWeek = 7;

using Hours = std::chrono::duration<double, std::ratio<3600>>;

double hoursBetween(const Moment& start, const Moment& end) {
    const double days = static_cast<double>((end.day - start.day).count());
    if (!start.time || !end.time) {
        return days * hoursInDay;
    }
    return days * hoursInDay + Hours(*end.time - *start.time).count();
}

bool isReversed(const Moment& start, const Moment& end, Unit unit) {
    if (start.day != end.day || unit != Unit::hours) {
        return end.day < start.day;
    }
    return start.time && end.time && *end.time < *start.time;
}

// The start day, where it counts, is a day more; for working days only if it is one.
std::optional<double> forwards(const Moment& start, const Moment& end, const ElapsedUnit& unit,
                               const WorkingCalendar& calendar) {
    const Days extra(unit.includingStart ? 1 : 0);
    const double days = static_cast<double>((end.day - start.day + extra).count());
    switch (unit.unit) {
        case Unit::workingDays: {
            const auto count = calendar.knownWorkingDaysBetween(start.day, end.day);
            const auto first = calendar.knownWorkingDay(start.day);
            if (!count || !first) {
                return std::nullopt;
            }
            return *count + (unit.includingStart && *first ? 1 : 0);
        }
        case Unit::weeks:
            return days / daysInWeek;
        case Unit::months:
        case Unit::years:
            return completeMonths(start.day, end.day + extra);
        case Unit::hours:
            return hoursBetween(start, end) + static_cast<double>(extra.count()) * hoursInDay;
        default:
            return days;
    }
}

}  // namespace

Outcome<ElapsedUnit> readElapsedUnit(const Cell& cell) {
    const auto unit = cell.text() != nullptr ? findWord(units, *cell.text()) : std::nullopt;
    if (!unit) {
        return Problem::inArgument(cell, "is not a unit of time known here",
                                   "use ‘working days’, ‘days’, ‘weeks’, ‘months’ or ‘hours’, each "
                                   "also with ‘including start’ behind it");
    }
    return *unit;
}

std::string textOf(const ElapsedUnit& unit) {
    for (const auto& word : units) {
        if (word.meaning == unit) {
            return std::string(word.text);
        }
    }
    return {};
}

ElapsedUnit unitFor(const Limit& limit) {
    return {limit.unit == Unit::workingDays ? Unit::workingDays : Unit::days, limit.includingStart};
}

std::string amountText(double amount, const ElapsedUnit& unit) {
    std::string text = textOf(unit);
    if (amount == 1) {
        text.erase(text.find('s', text.starts_with("working") ? sizeof("working") : 0), 1);
    }
    return council::textOf(amount) + " " + text;
}

std::string delayText(double delay, const Limit& limit) {
    if (limit.unit != Unit::hours) {
        return amountText(delay, {unitFor(limit).unit, false});
    }
    constexpr double minutesInHour = 60;
    const double minutes = std::round(delay * hoursInDay * minutesInHour);
    return minutes < minutesInHour
               ? council::textOf(minutes) + (minutes == 1 ? " minute" : " minutes")
               : amountText(std::round(minutes / minutesInHour * 100) / 100, {Unit::hours, false});
}

std::optional<double> knownElapsed(const Moment& start, const Moment& end, const ElapsedUnit& unit,
                                   const WorkingCalendar& calendar) {
    if (!isReversed(start, end, unit.unit)) {
        return forwards(start, end, unit, calendar);
    }
    const auto backwards = forwards(end, start, unit, calendar);
    return backwards ? std::optional(-*backwards) : std::nullopt;
}

Outcome<double> elapsed(const Moment& start, const Moment& end, const ElapsedUnit& unit,
                        const WorkingCalendar& calendar) {
    const auto amount = knownElapsed(start, end, unit, calendar);
    if (!amount) {
        COUNCIL_CHECK(calendar.workingDaysBetween(start.day, end.day));
    }
    return amount.value_or(0);
}

std::optional<double> knownDuration(const Moment& start, const Moment& end, const Limit& limit,
                                    const WorkingCalendar& calendar) {
    if (limit.unit == Unit::hours) {
        return hoursBetween(start, end) / hoursInDay;
    }
    return knownElapsed(start, end, unitFor(limit), calendar);
}

std::optional<double> knownDelay(const Moment& due, const Moment& end, const Limit& limit,
                                 const WorkingCalendar& calendar) {
    if (limit.unit == Unit::hours && due.time && end.time) {
        return hoursBetween(due, end) / hoursInDay;
    }
    return knownElapsed(due, end, {unitFor(limit).unit, false}, calendar);
}

}  // namespace council::timeliness
