#include "core/limits/due_date.h"

#include "core/timeliness/dates.h"

#include <string>

#include <gtest/gtest.h>

namespace council {
namespace {

using namespace std::chrono_literals;

const WorkingCalendar& england() {
    return *WorkingCalendar::of(Nation::englandAndWales);
}

std::string due(const Moment& start, const char* limit) {
    const auto moment = dueDate(start, readDueLimit(limit).value(), england());
    return moment ? longText(moment.value()) : sentence(moment.error());
}

std::string due(Day start, const char* limit) {
    return due(Moment{start, std::nullopt}, limit);
}

struct DueCase {
    Day start;
    const char* limit;
    const char* expected;  // the due date, or the problem's sentence
    const char* why;
};

void expectDue(std::initializer_list<DueCase> cases) {
    for (const DueCase& row : cases) {
        EXPECT_EQ(due(row.start, row.limit), row.expected)
            << isoText(row.start) << " + " << row.limit << ": " << row.why;
    }
}

TEST(DueDate, CountsFromTheDayOfTheEventAsDayNought) {
    expectDue({
        {dayOf(2023, 1, 27), "45 working days", "31 March 2023", "a Friday's assessment"},
        {dayOf(2024, 12, 20), "15 working days", "15 January 2025", "over Christmas"},
        {dayOf(2025, 3, 1), "0 working days", "1 March 2025", "from a Saturday: that Saturday"},
        {dayOf(2025, 3, 1), "1 working day", "3 March 2025", "from a Saturday: the Monday"},
        {dayOf(2008, 10, 1), "20 days", "21 October 2008", "calendar days"},
        {dayOf(2025, 3, 3), "immediately", "3 March 2025", "at once"},
        {dayOf(2025, 3, 3), "6 weeks", "14 April 2025", "seven days each"},
        {dayOf(2012, 7, 27), "3 months", "27 October 2012", "a Saturday, and not moved"},
        {dayOf(2012, 7, 27), "6 months", "27 January 2013", "a Sunday, and not moved"},
        {dayOf(2025, 3, 31), "1 month", "30 April 2025", "no 31 April"},
        {dayOf(1978, 9, 30), "4 months", "30 January 1979", "Dodds v Walker"},
        {dayOf(2024, 2, 29), "1 year", "28 February 2025", "no 29 February"},
        {dayOf(2024, 2, 29), "4 years", "29 February 2028", "there is one again"},
        {dayOf(1950, 5, 1), "20 weeks", "18 September 1950", "no calendar needed"},
        {dayOf(2025, 3, 3), "72 hours", "6 March 2025", "without a time, three days"},
        {dayOf(2025, 3, 3), "36 hours", "4 March 2025", "a day and a half is one whole day"},
        {dayOf(2025, 3, 3), "23 hours", "3 March 2025", "less than a day: the same day"},
        {dayOf(2025, 3, 3), "0 hours", "3 March 2025", "the same day"},
    });
}

TEST(DueDate, CountsBackFromTheEvent) {
    expectDue({
        {dayOf(2025, 3, 10), "5 working days before", "3 March 2025", "Monday to Monday"},
        {dayOf(2025, 3, 8), "1 working day before", "7 March 2025", "a Saturday: the Friday"},
        {dayOf(2025, 3, 8), "5 working days before", "3 March 2025", "a Saturday: that Monday"},
        {dayOf(2025, 4, 22), "1 working day before", "17 April 2025", "over Easter"},
        {dayOf(2025, 3, 8), "0 working days before", "8 March 2025", "the day itself"},
        {dayOf(2025, 3, 31), "1 month before", "28 February 2025", "no 31 February"},
        {dayOf(2025, 3, 10), "2 weeks before", "24 February 2025", "fourteen days"},
        {dayOf(2025, 3, 10), "48 hours before", "8 March 2025", "two days"},
        {dayOf(2000, 1, 5), "45 working days before",
         "5 January 2000 is so near the beginning of 2000, the first year whose bank holidays are "
         "known, that the working days run out: check the date, or use a limit in days, weeks or "
         "months, which needs no calendar.",
         "into 1999"},
        {dayOf(1950, 1, 5), "1 month before",
         "5 January 1950 has no due date: 1 month before it is earlier than 1 January 1950: give a "
         "shorter limit.",
         "before the usable dates"},
    });
}

// Counting back is the inverse of counting forward, between working days.
TEST(DueDate, CountingBackUndoesCountingForward) {
    for (Day day = dayOf(2021, 1, 4); day <= dayOf(2026, 12, 31); day += Days(1)) {
        if (!england().knownWorkingDay(day).value()) {
            continue;
        }
        for (const int count : {1, 5, 10, 45}) {
            const Day due = *england().workingDayAfter(day, count);
            ASSERT_EQ(england().workingDayBefore(due, count), day) << isoText(day) << count;
        }
    }
}

TEST(DueDate, MovesToTheNextWorkingDayOnlyWhereTheLimitSaysSo) {
    expectDue({
        {dayOf(2025, 1, 31), "1 month, or next working day", "28 February 2025", "a Friday stays"},
        {dayOf(2025, 2, 1), "1 month, or next working day", "3 March 2025", "a Saturday moves"},
        {dayOf(2025, 3, 18), "1 month, or next working day", "22 April 2025", "Good Friday moves"},
        {dayOf(2025, 2, 1), "1 month", "1 March 2025", "and does not without those words"},
        {dayOf(2025, 3, 1), "0 working days, or next working day", "3 March 2025", "a Saturday"},
        {dayOf(2045, 3, 1), "1 month, or next working day",
         "1 April 2045 lies outside the years whose bank holidays are known, 2000 to 2040: check "
         "the date, or use a limit in days, weeks or months, which needs no calendar.",
         "no calendar there"},
    });
    EXPECT_EQ(due({dayOf(2025, 3, 5), 14h}, "72 hours, or next working day"), "10 March 2025")
        << "the whole of the day it is moved to";
    EXPECT_EQ(due({dayOf(2025, 3, 3), 14h}, "72 hours, or next working day"), "6 March 2025 14:00");
}

TEST(DueDate, IncludingTheStartIsADayEarlier) {
    expectDue({
        {dayOf(2025, 3, 3), "15 working days including start", "21 March 2025",
         "Monday to Friday of week 3"},
        {dayOf(2025, 3, 3), "1 working day including start", "3 March 2025",
         "the start day itself"},
        {dayOf(2025, 3, 1), "1 working day including start", "3 March 2025",
         "a Saturday: the Monday is day 1"},
        {dayOf(2025, 3, 1), "2 working days including start", "4 March 2025",
         "and the Tuesday day 2"},
        {dayOf(2025, 4, 18), "1 working day including start", "22 April 2025",
         "Good Friday: the Tuesday is day 1"},
        {dayOf(2025, 3, 3), "1 day including start", "3 March 2025", "the start day itself"},
        {dayOf(2025, 3, 3), "10 days including start", "12 March 2025", "calendar days"},
        {dayOf(2025, 3, 3), "1 week including start", "9 March 2025", "Monday to Sunday"},
        {dayOf(2025, 3, 3), "1 month including start", "2 April 2025",
         "the day before the corresponding date"},
        {dayOf(2025, 1, 31), "1 month including start", "27 February 2025",
         "the day before the clamped date"},
        {dayOf(2025, 3, 3), "1 year including start", "2 March 2026",
         "the day before the anniversary"},
    });
}

TEST(DueDate, HoursFromAMomentAreExact) {
    const Day day = dayOf(2025, 3, 3);
    EXPECT_EQ(due({day, 14h + 30min}, "72 hours"), "6 March 2025 14:30");
    EXPECT_EQ(due({day, 14h + 30min}, "10 hours"), "4 March 2025 00:30");
    EXPECT_EQ(due({day, 0h}, "24 hours"), "4 March 2025 00:00");
    EXPECT_EQ(due({day, 23h + 59min + 59s + 999ms}, "1 hour"), "4 March 2025 00:59:59.999");
}

TEST(DueDate, OtherUnitsForgetTheTimeOfDay) {
    const Moment start{dayOf(2025, 3, 3), 14h + 30min};
    EXPECT_EQ(due(start, "1 working day"), "4 March 2025");
    EXPECT_EQ(due(start, "3 days"), "6 March 2025");
    EXPECT_EQ(due(start, "1 month"), "3 April 2025");
}

TEST(DueDate, OutsideTheKnownYearsIsAProblemOfTheRow) {
    for (const char* limit : {"10 working days", "10 working days including start"}) {
        for (const Day start : {dayOf(1999, 12, 31), dayOf(2040, 12, 31), dayOf(2041, 1, 1)}) {
            const auto moment = dueDate({start, std::nullopt}, readLimit(limit).value(), england());
            ASSERT_FALSE(moment.has_value()) << isoText(start) << " + " << limit;
            EXPECT_EQ(moment.error().kind, Problem::Kind::data);
        }
    }
}

TEST(DueDate, BeyondTheUsableDatesIsAProblemOfTheRow) {
    for (const char* limit : {"99999 days", "99999 weeks", "99999 months", "99999 years"}) {
        const auto moment =
            dueDate({dayOf(2025, 3, 3), std::nullopt}, readLimit(limit).value(), england());
        ASSERT_FALSE(moment.has_value()) << limit;
        EXPECT_EQ(moment.error().kind, Problem::Kind::data) << limit;
    }
    EXPECT_EQ(sentence(dueDate({dayOf(2199, 12, 31), 12h}, {12, Unit::hours, false}, england())
                           .error()
                           .about("start")),
              "start is 31 December 2199, which has no due date: 12 hours from it is later than "
              "31 December 2199: give a shorter limit.");
    EXPECT_EQ(due(dayOf(2199, 12, 30), "1 day"), "31 December 2199");
}

TEST(DueDate, TheClosuresOfACouncilCount) {
    const Adjustment closures[] = {{dayOf(2025, 12, 29), false}, {dayOf(2025, 12, 30), false}};
    const auto calendar = WorkingCalendar::adjusted(Nation::englandAndWales, closures);
    EXPECT_EQ(longText(dueDate({dayOf(2025, 12, 24), std::nullopt}, {1, Unit::workingDays, false},
                               *calendar)
                           .value()),
              "31 December 2025");
}

TEST(InTime, TheDueDateItselfIsInTime) {
    struct Case {
        const char* start;  // 3 March 2025 is a Monday
        const char* end;
        const char* limit;
        bool expected;
        const char* why;
    };
    const Case cases[] = {
        {"03/03/2025", "04/03/2025", "1 day", true, "on the due date"},
        {"03/03/2025", "05/03/2025", "1 day", false, "the day after"},
        {"03/03/2025 09:00", "04/03/2025 23:00", "1 day", true,
         "the time of day does not matter in days"},
        {"03/03/2025", "07/03/2025", "4 working days", true, "Friday"},
        {"03/03/2025", "09/03/2025", "4 working days", true, "Sunday: still four"},
        {"03/03/2025", "10/03/2025", "4 working days", false, "Monday: five"},
        {"03/03/2025", "09/03/2025", "5 working days including start", true,
         "counting the first day too"},
        {"03/03/2025", "08/03/2025", "4 days", false, "in days the weekend passes"},
        {"03/03/2025 10:00", "10/03/2025 23:00", "120 hours, or next working day", true,
         "due on a Saturday, moved to the whole Monday"},
        {"03/03/2025 10:00", "11/03/2025 01:00", "120 hours, or next working day", false,
         "and no longer"},
        {"03/03/2025 14:30", "06/03/2025 14:30", "72 hours", true, "to the minute"},
        {"03/03/2025 14:30", "06/03/2025 14:30:00.001", "72 hours", false, "and no longer"},
        {"03/03/2025 14:30", "05/03/2025 23:00", "72 hours", true, "a day before"},
        {"03/03/2025 14:30", "07/03/2025 01:00", "72 hours", false, "a day after"},
        {"03/03/2025", "06/03/2025 23:00", "72 hours", true, "no time at the start: three days"},
        {"03/03/2025 01:00", "06/03/2025", "72 hours", true, "no time at the end: three days"},
        {"03/03/2025", "07/03/2025", "72 hours", false, "four days"},
        {"03/03/2025 14:00", "05/03/2025", "36 hours", false,
         "two days are more than a day and a half, although 36 hours end on the second"},
        {"03/03/2025 14:00", "04/03/2025", "36 hours", true, "one day is less"},
        {"03/03/2025 14:00", "05/03/2025 02:00", "36 hours", true, "with both times, exactly"},
    };
    for (const auto& [start, end, limit, expected, why] : cases) {
        EXPECT_EQ(
            isInTime(tests::moment(start), tests::moment(end), readLimit(limit).value(), england())
                .value(),
            expected)
            << start << " to " << end << " within " << limit << ": " << why;
    }
}

TEST(InTime, AProblemOfTheDueDateIsAProblemHere) {
    EXPECT_FALSE(isInTime({dayOf(1999, 12, 31), {}}, {dayOf(2000, 1, 4), {}},
                          {1, Unit::workingDays, false}, england())
                     .has_value());
}

}  // namespace
}  // namespace council
