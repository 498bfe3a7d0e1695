#include "core/timeliness/elapsed.h"

#include "core/calendars/holidays.h"
#include "core/limits/due_date.h"
#include "dates.h"

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::limit;
using tests::moment;

const WorkingCalendar& england() {
    return *WorkingCalendar::of(Nation::englandAndWales);
}

ElapsedUnit unitOf(const char* text) {
    return readElapsedUnit(Cell(text)).value();
}

TEST(Elapsed, CountsFromTheStartAsDayNought) {
    struct Row {
        const char* start;
        const char* end;
        const char* unit;
        double expected;
        const char* why;
    };
    const Row rows[] = {
        {"27/01/2023", "31/03/2023", "working days", 45, "a Friday to a Friday"},
        {"07/03/2025", "09/03/2025", "working days", 0, "over a weekend"},
        {"01/03/2025", "03/03/2025", "working days", 1, "from a Saturday to the Monday"},
        {"27/01/2023", "31/03/2023", "days", 63, "calendar days"},
        {"03/03/2025", "17/03/2025", "weeks", 2, "of seven days"},
        {"03/03/2025", "06/03/2025", "weeks", 3.0 / 7, "and parts of one"},
        {"31/03/2025", "30/04/2025", "months", 1, "clamped to the end of April"},
        {"30/09/1978", "29/01/1979", "months", 3, "only complete ones"},
        {"03/03/2025", "05/03/2025", "hours", 48, "of whole days"},
        {"03/03/2025 14:30", "03/03/2025 15:15", "hours", 0.75, "of two times"},
        {"03/03/2025 14:30", "05/03/2025", "hours", 48, "days where one time is missing"},
        {"03/03/2025", "21/03/2025", "working days including start", 15, "as NETWORKDAYS"},
        {"01/03/2025", "03/03/2025", "working days including start", 1,
         "a Saturday is not a day 1"},
        {"03/03/2025", "03/03/2025", "days including start", 1, "the start day alone"},
        {"03/03/2025", "09/03/2025", "weeks including start", 1, "Monday to Sunday"},
        {"03/03/2025", "02/04/2025", "months including start", 1, "the day before the date"},
        {"03/03/2025", "05/03/2025", "hours including start", 72, "a day more"},
    };
    for (const Row& row : rows) {
        EXPECT_DOUBLE_EQ(
            elapsed(moment(row.start), moment(row.end), unitOf(row.unit), england()).value(),
            row.expected)
            << row.start << " to " << row.end << " in " << row.unit << ": " << row.why;
    }
}

TEST(Elapsed, BackwardsIsTheSameBelowNought) {
    const char* const units[] = {
        "working days",          "days", "weeks", "months", "hours", "working days including start",
        "months including start"};
    const char* const dates[] = {"28/02/2024",       "29/02/2024", "31/03/2024 09:30",
                                 "31/03/2024 17:45", "29/03/2024", "30/04/2024"};
    for (const char* unit : units) {
        for (const char* a : dates) {
            for (const char* b : dates) {
                const double there = elapsed(moment(a), moment(b), unitOf(unit), england()).value();
                const double back = elapsed(moment(b), moment(a), unitOf(unit), england()).value();
                if (moment(a).day != moment(b).day || there == 0) {
                    EXPECT_DOUBLE_EQ(there, -back) << a << " to " << b << " in " << unit;
                }
            }
        }
    }
}

TEST(Elapsed, WorkingDaysOutsideTheCalendarAreNotGuessed) {
    const auto outcome =
        elapsed(moment("31/12/1999"), moment("04/01/2000"), unitOf("working days"), england());
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().kind, Problem::Kind::data);
    EXPECT_DOUBLE_EQ(
        elapsed(moment("31/12/1999"), moment("04/01/2000"), unitOf("days"), england()).value(), 4);
}

TEST(Elapsed, UnitsMatchInFull) {
    EXPECT_EQ(inWords(unitOf(" Working Days ")), "working days");
    for (const char* text : {"wd", "day", "years", "working days including", "10 days", ""}) {
        EXPECT_FALSE(readElapsedUnit(Cell(text)).has_value()) << text;
    }
    EXPECT_FALSE(readElapsedUnit(Cell(7.0)).has_value());
}

TEST(Elapsed, IsToldAsPeopleSayIt) {
    EXPECT_EQ(inWords(1, Unit::workingDays), "1 working day");
    EXPECT_EQ(inWords(2, Unit::workingDays), "2 working days");
    EXPECT_EQ(inWords(1, Unit::days), "1 day");
    EXPECT_EQ(inWords(0.25, Unit::days), "0.25 days");
}

TEST(Delay, IsCountedAsTheLimitIs) {
    const auto delay = [](const char* due, const char* end, const char* limitText) {
        return knownDelay(moment(due), moment(end), limit(limitText), england()).value();
    };
    EXPECT_DOUBLE_EQ(delay("21/03/2025", "24/03/2025", "15 working days"), 1) << "over a weekend";
    EXPECT_DOUBLE_EQ(delay("21/03/2025", "24/03/2025", "18 days"), 3) << "in days";
    EXPECT_DOUBLE_EQ(delay("21/03/2025", "24/03/2025", "3 months"), 3) << "months late in days";
    EXPECT_DOUBLE_EQ(delay("21/03/2025", "24/03/2025", "15 working days including start"), 1)
        << "the due date is never counted";
    EXPECT_DOUBLE_EQ(delay("06/03/2025 09:00", "06/03/2025 15:00", "72 hours"), 0.25)
        << "a quarter of a day";
    EXPECT_DOUBLE_EQ(delay("06/03/2025 09:00", "08/03/2025", "72 hours"), 2)
        << "whole days without a time";
}

// Plain day-stepping over every day of the calendar: the tables behind it must agree with a walk.
class DayStepping {
 public:
    explicit DayStepping(Nation nation) {
        for (const Holiday& holiday : bankHolidays(nation)) {
            holidays_.insert(holiday.day);
        }
    }
    bool isWorked(Day day) const { return !isWeekend(day) && !holidays_.contains(day); }
    // Nothing past the last known day.
    std::optional<Day> after(Day day, int count) const {
        while (count > 0) {
            if ((day += Days(1)) > lastCalendarDay) {
                return std::nullopt;
            }
            count -= isWorked(day) ? 1 : 0;
        }
        return day;
    }
    int between(Day from, Day to) const {
        int count = 0;
        while (from < to) {
            count += isWorked(from += Days(1)) ? 1 : 0;
        }
        return count;
    }

 private:
    std::set<Day> holidays_;
};

constexpr Nation everyNation[] = {Nation::englandAndWales, Nation::scotland,
                                  Nation::northernIreland, Nation::unitedKingdom, Nation::none};

TEST(EveryDay, DueDatesAgreeWithSteppingFromDayToDay) {
    const int amounts[] = {0, 1, 5, 15, 45};
    for (const Nation nation : everyNation) {
        const DayStepping stepping(nation);
        const WorkingCalendar& calendar = *WorkingCalendar::of(nation);
        for (Day day = firstCalendarDay; day <= lastCalendarDay; day += Days(1)) {
            for (const int amount : amounts) {
                const auto due = knownDueDate({day, {}}, {amount, Unit::workingDays}, calendar);
                const auto expected = stepping.after(day, amount);
                ASSERT_EQ(due.has_value(), expected.has_value()) << isoText(day) << " + " << amount;
                if (due) {
                    ASSERT_EQ(due->day, *expected) << isoText(day) << " + " << amount;
                }
            }
        }
    }
}

TEST(EveryDay, ElapsedIsTheInverseOfDue) {
    const WorkingCalendar& calendar = england();
    const DayStepping stepping(Nation::englandAndWales);
    const Limit limits[] = {
        {15, Unit::workingDays}, {45, Unit::workingDays}, {45, Unit::workingDays, true},
        {20, Unit::days},        {6, Unit::weeks},        {1, Unit::months},
        {6, Unit::months, true}};
    for (Day day = firstCalendarDay; day <= lastCalendarDay; day += Days(1)) {
        for (const Limit& limit : limits) {
            const auto due = knownDueDate({day, {}}, limit, calendar);
            if (!due || due->day > lastCalendarDay - Days(10)) {
                continue;
            }
            const ElapsedUnit unit{limit.unit, limit.includingStart};
            ASSERT_DOUBLE_EQ(*knownElapsed({day, {}}, *due, unit, calendar), limit.amount)
                << isoText(day) << " + " << textOf(limit);
        }
        const Day end = day + Days(60);
        if (end <= lastCalendarDay) {
            ASSERT_DOUBLE_EQ(*knownElapsed({day, {}}, {end, {}}, {Unit::workingDays}, calendar),
                             stepping.between(day, end))
                << isoText(day);
        }
    }
}

TEST(EveryDay, MonthsEndOnTheCorrespondingDateOrTheLastOfTheMonth) {
    for (Day day = firstCalendarDay; day <= lastCalendarDay; day += Days(1)) {
        const std::chrono::year_month_day from(day);
        for (const int months : {1, 3, 6, 12}) {
            const Day due = knownDueDate({day, {}}, {months, Unit::months}, england())->day;
            const std::chrono::year_month_day to(due);
            const auto month = from.year() / from.month() + std::chrono::months(months);
            ASSERT_EQ(to.year() / to.month(), month) << isoText(day) << " + " << months;
            const auto lastOfMonth = std::chrono::year_month_day(month / std::chrono::last);
            ASSERT_EQ(to.day(), std::min(from.day(), lastOfMonth.day()))
                << isoText(day) << " + " << months;
        }
    }
}

// In the limit's own days: working days or days; hours as a share of a day.
TEST(Duration, IsMeasuredInTheDaysOfTheLimit) {
    const Moment start = tests::moment("01/03/2024 09:00");
    const Moment end = tests::moment("04/03/2024 15:00");
    struct Row {
        const char* limit;
        double expected;
        const char* why;
    };
    const Row rows[] = {
        {"45 working days", 1, "from a Friday to the Monday"},
        {"20 days", 3, "Saturday and Sunday count"},
        {"72 hours", 3.25, "78 hours are three days and a quarter"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(knownDuration(start, end, tests::limit(row.limit), england()), row.expected)
            << row.why;
    }
}

}  // namespace
}  // namespace council::timeliness
