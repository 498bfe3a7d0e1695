#include "core/timeliness/elapsed.h"

#include "core/timeliness/sentences.h"
#include "core/values/counted.h"
#include "core/values/words.h"

#include <cmath>

namespace council::timeliness {

namespace {

constexpr Word<ElapsedUnit> unitWords[] = {
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
    const auto unit = cell.text() != nullptr ? findWord(unitWords, *cell.text()) : std::nullopt;
    if (!unit) {
        return Problem::inArgument(cell, says("noUnit"), says("noUnit.fix"));
    }
    return *unit;
}

texts::Phrase inWords(const ElapsedUnit& unit) {
    const texts::Text& name = units[static_cast<std::size_t>(unit.unit)];
    return unit.includingStart
               ? texts::Phrase(texts::rowOf(units, "explain.unit.", "includingStart"),
                               {{"unit", name}})
               : name;
}

ElapsedUnit unitFor(const Limit& limit) {
    return {limit.unit == Unit::workingDays ? Unit::workingDays : Unit::days, limit.includingStart};
}

texts::Phrase delayInWords(double delay, const Limit& limit) {
    if (limit.unit != Unit::hours) {
        return inWords(delay, unitFor(limit).unit);
    }
    constexpr double minutesInHour = 60;
    const double minutes = std::round(delay * hoursInDay * minutesInHour);
    return minutes == 0 ? says("underAMinute")
           : minutes < minutesInHour
               ? council::inWords(texts::formsOf(sentences, "explain.case.", "minutes"), minutes)
               : inWords(std::round(minutes / minutesInHour * 100) / 100, Unit::hours);
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
