#include "core/fostering/needed.h"

#include "core/fostering/sentences.h"

#include <algorithm>

namespace council::fostering {

namespace {

constexpr double daysInYear = 365.2425;  // of the Gregorian calendar, on average
constexpr double daysInMonth = daysInYear / 12;
constexpr double daysInWeek = 7;
constexpr int daysOfWeek = 7;
constexpr int monthsInYear = 12;
constexpr int hoursInDay = 24;

Problem notANumber(const texts::Text& trouble) {
    return Problem{Problem::Kind::data, {}, {}, trouble, says("number.fix")};
}

// The last day with so many working days after it, up to and including the day.
Outcome<Day> beforeWorkingDays(Day day, int count, const WorkingCalendar& calendar) {
    COUNCIL_TRY(known, calendar.workingDaysBetween(firstCalendarDay, day));
    if (known < count) {
        return Problem{Problem::Kind::data,
                       {},
                       inWords(day),
                       {says("needed.lead"), {{"days", inWords(count, Unit::workingDays)}}},
                       says("needed.lead.fix")};
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
        {says("needed.noTime"), {{"by", inWords(*result.by)}, {"as_at", inWords(asAt)}}},
        hasLead ? says("needed.noTime.fixWithLead") : says("needed.noTime.fix"));
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
        return notANumber(says("recruitedNoNumberFrom0"));
    }
    if (target.isUnreadable() || (target.isNumber() && target.number < 0)) {
        return notANumber(says("targetNoNumberFrom0"));
    }
    if (recruited.isBlank() || target.isBlank()) {
        return Problem::nothing(recruited.isBlank() ? says("noRecruited") : says("noTarget"),
                                says("noRecruited.fix"));
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
        return Problem::nothing(says("needed.noConversion"), says("needed.noConversion.fix"));
    }
    result.wanted = result.missing / plan.conversion.value_or(1.0);
    const double length = plan.pace == Pace::perMonth ? daysInMonth : daysInWeek;
    result.perPace = result.wanted / (result.days / length);
    return result;
}

}  // namespace council::fostering
