#include "core/dates/day.h"

#include <type_traits>

#include <gtest/gtest.h>

namespace council {
namespace {

using namespace std::chrono_literals;

template <class Left, class Right>
concept Addable = requires(Left left, Right right) {
    left + right;
};

TEST(Day, TwoDaysCannotBeAdded) {
    static_assert(!Addable<Day, Day>);
    static_assert(Addable<Day, Days>);
}

TEST(Day, SaturdayAndSundayAreTheWeekend) {
    // 6 January 2025 was a Monday.
    for (int i = 0; i < 7; ++i) {
        EXPECT_EQ(isWeekend(dayOf(2025, 1, 6) + Days(i)), i >= 5) << "day " << i << " of the week";
    }
}

TEST(Day, UsableDatesEndWhereTheSpecificationSays) {
    EXPECT_FALSE(isUsable(dayOf(1949, 12, 31)));
    EXPECT_TRUE(isUsable(dayOf(1950, 1, 1)));
    EXPECT_TRUE(isUsable(dayOf(2199, 12, 31)));
    EXPECT_FALSE(isUsable(dayOf(2200, 1, 1)));
}

TEST(Day, KnowsTheEdgesOfItsMonth) {
    for (Day day = dayOf(2023, 1, 1); day <= dayOf(2024, 12, 31); day += Days(1)) {
        const std::chrono::year_month_day date(day);
        ASSERT_EQ(firstOfMonth(day), dayOf(int{date.year()}, unsigned{date.month()}, 1));
        ASSERT_EQ(lastOfMonth(day), addMonths(firstOfMonth(day), 1) - Days(1));
    }
}

struct MonthCase {
    Day from;
    int months;
    const char* expected;
    const char* why;
};

TEST(Months, FollowTheCorrespondingDateRule) {
    const MonthCase cases[] = {
        {dayOf(1978, 9, 30), 4, "1979-01-30", "Dodds v Walker: 31 January was one day late"},
        {dayOf(2025, 3, 31), 1, "2025-04-30", "no 31 April: the last day of the month"},
        {dayOf(2025, 11, 1), 1, "2025-12-01", "the same day number"},
        {dayOf(2024, 11, 30), 3, "2025-02-28", "91 days would be 1 March"},
        {dayOf(2024, 8, 31), 6, "2025-02-28", "183 days would be 2 March"},
        {dayOf(2023, 8, 31), 6, "2024-02-29", "the last day of a leap February"},
        {dayOf(2025, 1, 15), 3, "2025-04-15", "91 days would be a day later"},
        {dayOf(2025, 6, 30), 3, "2025-09-30", "91 days would be a day earlier"},
        {dayOf(2024, 2, 29), 12, "2025-02-28", "no 29 February a year later"},
        {dayOf(2024, 2, 28), 12, "2025-02-28",
         "28 February stays, although it was not the last day"},
        {dayOf(2025, 2, 28), 1, "2025-03-28",
         "the last day of a month does not become the last day"},
        {dayOf(2025, 1, 31), 0, "2025-01-31", "no months change nothing"},
        {dayOf(2025, 3, 31), -1, "2025-02-28", "backwards by the same rule"},
        {dayOf(2025, 1, 31), -1, "2024-12-31", "backwards over a year's end"},
        {dayOf(2025, 1, 31), -14, "2023-11-30", "more than a year back"},
        {dayOf(2000, 1, 31), 481, "2040-02-29", "forty years and a month"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(isoText(addMonths(row.from, row.months)), row.expected)
            << isoText(row.from) << " + " << row.months << " months: " << row.why;
    }
}

TEST(Months, FarTooManyStayFarAway) {
    EXPECT_EQ(isoText(addMonths(dayOf(2025, 1, 31), 99'999 * 12)), "9999-12-31");
    EXPECT_EQ(isoText(addMonths(dayOf(2025, 1, 31), -99'999 * 12)), "0001-01-31");
}

// The rule again, in the plainest way: month by month on a wall calendar.
int lengthOfMonth(int year, int month) {
    if (month == 2) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

std::string onWallCalendar(int year, int month, int day, int monthsLater) {
    for (int i = 0; i < monthsLater; ++i) {
        month = month == 12 ? 1 : month + 1;
        year = month == 1 ? year + 1 : year;
    }
    const int kept = day > lengthOfMonth(year, month) ? lengthOfMonth(year, month) : day;
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, kept);
    return text;
}

TEST(Months, AgreeWithAWallCalendarOnEveryDayFrom2000To2040) {
    for (int year = 2000; year <= 2040; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= lengthOfMonth(year, month); ++day) {
                const Day start =
                    dayOf(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
                for (const int months : {0, 1, 2, 3, 4, 6, 8, 11, 12, 13, 18, 24, 48}) {
                    ASSERT_EQ(isoText(addMonths(start, months)),
                              onWallCalendar(year, month, day, months))
                        << isoText(start) << " + " << months;
                }
            }
        }
    }
}

TEST(Months, CompleteMonthsAreTheInverseOfAddingThem) {
    for (Day from = dayOf(2000, 1, 1); from <= dayOf(2040, 12, 31); from += Days(1)) {
        for (const int months : {0, 1, 2, 3, 6, 11, 12, 13, 25}) {
            const Day to = addMonths(from, months);
            ASSERT_EQ(completeMonths(from, to), months) << isoText(from) << " to " << isoText(to);
            ASSERT_EQ(completeMonths(from, to - Days(1)), months == 0 ? 0 : months - 1)
                << isoText(from) << " to the day before " << isoText(to);
            ASSERT_EQ(completeMonths(to, from), -months)
                << isoText(to) << " back to " << isoText(from);
        }
    }
}

TEST(Months, AnUnfinishedMonthDoesNotCount) {
    struct Case {
        Day from;
        Day to;
        int expected;
        const char* why;
    };
    const Case cases[] = {
        {dayOf(2025, 1, 31), dayOf(2025, 2, 27), 0, "one day short of the clamped date"},
        {dayOf(2025, 1, 31), dayOf(2025, 2, 28), 1, "on the clamped date"},
        {dayOf(2025, 1, 15), dayOf(2025, 1, 15), 0, "the same day"},
        {dayOf(2025, 1, 15), dayOf(2026, 1, 14), 11, "one day short of a year"},
        {dayOf(2026, 1, 15), dayOf(2025, 1, 16), -11, "backwards, one day short of a year"},
        {dayOf(2025, 2, 1), dayOf(2025, 1, 31), 0, "one day back is not a month"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(completeMonths(row.from, row.to), row.expected) << row.why;
    }
}

TEST(Texts, AreWrittenTheWayPeopleReadDates) {
    EXPECT_EQ(isoText(dayOf(2017, 3, 1)), "2017-03-01");
    EXPECT_EQ(longText(dayOf(2017, 3, 1)), "1 March 2017");
    EXPECT_EQ(longText(dayOf(2016, 9, 30)), "30 September 2016");
}

TEST(Texts, ATimeIsSaidOnlyAsFarAsItGoes) {
    const Day day = dayOf(2017, 3, 31);
    EXPECT_EQ(longText(Moment{day, std::nullopt}), "31 March 2017");
    EXPECT_EQ(longText(Moment{day, 0ms}), "31 March 2017 00:00");
    EXPECT_EQ(longText(Moment{day, 14h + 30min}), "31 March 2017 14:30");
    EXPECT_EQ(longText(Moment{day, 9h + 5min + 1s}), "31 March 2017 09:05:01");
    EXPECT_EQ(longText(Moment{day, 9h + 5min + 1s + 50ms}), "31 March 2017 09:05:01.050");
}

}  // namespace
}  // namespace council
