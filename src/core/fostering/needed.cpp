#include "core/fostering/needed.h"

#include <algorithm>

namespace council::fostering {

namespace {

constexpr double daysInYear = 365.2425;  // of the Gregorian calendar, on average
constexpr double daysInMonth = daysInYear / 12;
constexpr double daysInWeek = 7;
constexpr int daysOfWeek = 7;
constexpr int monthsInYear = 12;
constexpr int hoursInDay = 24;

Problem notANumber(std::string_view what) {
    return Problem{Problem::Kind::data,
                   {},
                   {},
                   std::string(what) + " is not a number of 0 or more",
                   "write a number such as 8"};
}

// The last day with so many working days after it, up to and including the day.
Outcome<Day> beforeWorkingDays(Day day, int count, const WorkingCalendar& calendar) {
    COUNCIL_TRY(known, calendar.workingDaysBetween(firstCalendarDay, day));
    if (known < count) {
        return Problem{Problem::Kind::data,
                       {},
                       longText(day),
                       "has fewer than " + std::to_string(count) +
                           " working days before it in the years whose bank holidays are known",
                       "give a shorter lead"};
    }
    Day enough = firstCalendarDay;  // enough working days after it, and too few after the other
    Day tooFew = day + Days(1);
    while (tooFew - enough > Days(1)) {
        const Day middle = enough + (tooFew - enough) / 2;
        COUNCIL_TRY(between, calendar.workingDaysBetween(middle, day));
        (between >= count ? enough : tooFew) = middle;
    }
    return enough;
}

Day plainBefore(Day day, const Limit& limit) {
    switch (limit.unit) {
        case Unit::weeks:
            return day - Days(static_cast<long long>(limit.amount) * daysOfWeek);
        case Unit::months:
            return addMonths(day, -limit.amount);
        case Unit::years:
            return addMonths(day, -limit.amount * monthsInYear);
        case Unit::hours:
            return day - Days(limit.amount / hoursInDay);
        default:
            return day - Days(limit.amount);
    }
}

Problem noTime(Day asAt, const Shortfall& result, bool hasLead) {
    return Problem::nothing(
        "no time is left: what is needed must arrive by " + longText(*result.by) +
            ", and this is read at " + longText(asAt),
        hasLead ? "give a later last day, or a shorter lead" : "give a later last day");
}

}  // namespace

Outcome<Day> before(Day day, const Limit& limit, const WorkingCalendar& calendar) {
    const Days startDay(limit.includingStart ? 1 : 0);
    if (limit.unit != Unit::workingDays) {
        return plainBefore(day, limit) + startDay;
    }
    COUNCIL_TRY(start, beforeWorkingDays(day, limit.amount, calendar));
    return start + startDay;
}

Outcome<Shortfall> shortfall(const Quantity& recruited, const Quantity& target, Day asAt, Day to,
                             const Plan& plan) {
    if (recruited.isUnreadable()) {
        return notANumber("what was recruited");
    }
    if (target.isUnreadable() || (target.isNumber() && target.number < 0)) {
        return notANumber("the target");
    }
    if (recruited.isBlank() || target.isBlank()) {
        return Problem::nothing(
            recruited.isBlank() ? "nothing says how many were recruited" : "there is no target",
            "give the number");
    }
    Shortfall result;
    result.missing = std::max(target.number - recruited.number, 0.0);
    constexpr double noDifference = 1e-9;  // what sums of binary fractions may leave over
    if (result.missing <= noDifference) {
        result.missing = 0;
        return result;
    }
    result.by = to;
    if (plan.lead) {
        COUNCIL_TRY(latest, before(to, *plan.lead, *WorkingCalendar::of(plan.lead->holidays)));
        result.by = latest;
    }
    result.days = static_cast<int>((*result.by - asAt).count());
    if (result.days <= 0) {
        return noTime(asAt, result, plan.lead.has_value());
    }
    if (plan.conversion && *plan.conversion == 0) {
        return Problem::nothing(
            "with a conversion of 0 no number of enquiries is enough",
            "give the share of enquiries that become approvals, or leave it out");
    }
    result.wanted = result.missing / plan.conversion.value_or(1.0);
    const double length = plan.pace == Pace::perMonth ? daysInMonth : daysInWeek;
    result.perPace = result.wanted / (result.days / length);
    return result;
}

}  // namespace council::fostering
