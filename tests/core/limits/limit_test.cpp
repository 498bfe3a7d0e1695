#include "core/limits/limit.h"

#include "core/limits/standards.h"
#include "core/timeliness/dates.h"
#include "listed.h"

#include <string>

#include <gtest/gtest.h>

namespace council {
namespace {

using namespace std::chrono_literals;

std::string told(const Outcome<Limit>& limit) {
    return limit ? textOf(limit.value()) : sentence(limit.error());
}

std::string read(const Cell& cell) {
    return told(readLimit(cell));
}

struct TextCase {
    const char* text;
    const char* expected;
    const char* why;
};

TEST(LimitText, EveryAcceptedFormReads) {
    const TextCase cases[] = {
        {"45 working days", "45 working days", "in full"},
        {"45 wd", "45 working days", "short"},
        {"45 workdays", "45 working days", "one word"},
        {"1 working day", "1 working day", "one of them"},
        {"1 workday", "1 working day", "one of them, one word"},
        {"2 workday", "2 working days", "singular and plural are the same"},
        {"20 days", "20 days", "days are calendar days"},
        {"20 calendar days", "20 days", "said in full"},
        {"1 calendar day", "1 day", "one of them"},
        {"1 day", "1 day", "one of them"},
        {"6 weeks", "6 weeks", "weeks"},
        {"1 week", "1 week", "one of them"},
        {"3 months", "3 months", "months"},
        {"1 month", "1 month", "one of them"},
        {"1 year", "1 year", "a year"},
        {"2 years", "2 years", "years"},
        {"72 hours", "72 hours", "hours"},
        {"1 hour", "1 hour", "one of them"},
        {"0 days", "0 days", "on the day itself"},
        {"99999 days", "99999 days", "the longest"},
        {"045 days", "45 days", "a leading zero"},
        {"within 45 working days", "45 working days", "within, as reports say it"},
        {"Within six months", "6 months", "number words"},
        {"one week", "1 week", "one"},
        {"twelve months", "12 months", "twelve"},
        {"seven working days", "7 working days", "seven"},
        {"immediately", "0 days", "at once"},
        {"Immediately", "0 days", "whatever the case"},
        {"45workingdays", "45 working days", "spaces say nothing"},
        {"  4 5  WORKING   Days ", "45 working days", "nor does letter case"},
        {"45\xC2\xA0working\xC2\xA0"
         "days",
         "45 working days", "no-break spaces"},
        {"45 working days including start", "45 working days including start",
         "counting the first day"},
        {"3 months Including Start", "3 months including start", "in any unit of days"},
        {"within two weeks including start", "2 weeks including start", "all of it together"},
        {"1 day including start", "1 day including start", "the start day only"},
        {"10 business days", "10 working days", "another name"},
        {"3 calendar months", "3 months", "said in full"},
        {"2 wks", "2 weeks", "short"},
        {"1 wk", "1 week", "short, and one"},
        {"six-week", "6 weeks", "a hyphen between"},
        {"45-working-day", "45 working days", "two of them"},
        {"every 6 weeks", "6 weeks", "as visits are said"},
        {"≤ 10 working days", "10 working days", "the sign for it"},
        {"same day", "0 days", "on the day"},
        {"next working day", "1 working day", "as procedures say it"},
        {"weekly", "1 week", "a word for it"},
        {"fortnightly", "2 weeks", "a word for it"},
        {"monthly", "1 month", "a word for it"},
        {"quarterly", "3 months", "a word for it"},
        {"yearly", "1 year", "a word for it"},
        {"annually", "1 year", "a word for it"},
        {"six-weekly", "6 weeks", "as social workers say it"},
        {"six-monthly", "6 months", "as reviewing officers say it"},
        {"4 weekly", "4 weeks", "with a space"},
        {"20 working days (UK)", "20 working days (UK)", "whose holidays count"},
        {"20 working days (england)", "20 working days", "the usual ones"},
        {"15 wd (ni)", "15 working days (Northern Ireland)", "in short"},
        {"1 month, or next working day", "1 month, or next working day", "moved off a weekend"},
        {"1 month or next working day", "1 month, or next working day", "without a comma"},
        {"1 month including start (Scotland), or next working day",
         "1 month including start (Scotland), or next working day", "all of it together"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(read(row.text), row.expected) << row.text << ": " << row.why;
    }
}

TEST(LimitText, EveryNumberWordReads) {
    const char* const words[] = {"one",   "two",   "three", "four", "five",   "six",
                                 "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
    for (int i = 0; i < 12; ++i) {
        EXPECT_EQ(read(std::string(words[i]) + " weeks"),
                  i == 0 ? "1 week" : std::to_string(i + 1) + " weeks");
    }
}

TEST(LimitText, WhatIsNoLimitIsRefused) {
    const std::vector<std::string> texts = test::listed(R"(
        soon | days | working days | -3 days | +3 days | 4.5 weeks | 1,000 days | 100000 days
        99999999999999999999 days | 45 school days | 45 dayss | 45 working | 45 d | 45 m
        thirteen weeks | twenty days | a week | six | six and a half weeks | within
        withinwithin 3 days | within immediately | immediately including start | including start
        3 months including | 3 months including the start
        3 months including start including start | 3 months 2 days | 3 to 6 months
        45 working days exactly | 45 minutes | 3 quarters | 45, | ASSESSMENTS | CLA
        1 week, 6 weeks | every immediately | within every 6 weeks | weekly weekly | 45--days
        6 weeks- | 20 working days (France) | 20 working days (UK | 20 working days UK)
        20 working days () | (UK) | or next working day | 5 working days including start before
        every month | 5 working days before)");
    for (const std::string& text : texts) {
        const auto limit = readLimit(text);
        ASSERT_FALSE(limit.has_value()) << text << " read as " << textOf(limit.value());
        EXPECT_EQ(limit.error().kind, Problem::Kind::argument) << text;
    }
    EXPECT_EQ(sentence(readLimit("soon").error().about("limit")),
              "limit is ‘soon’, which is not a limit: write a number and a unit, such as ‘45 "
              "working days’, ‘6 weeks’, ‘3 months’ or ‘72 hours’, or the code of a standard, "
              "such as ‘ASSESSMENT’.");
}

TEST(LimitText, ABareNumberMustSayItsUnit) {
    struct Case {
        Cell cell;
        const char* given;
        const char* suggested;
    };
    const Case cases[] = {
        {45.0, "45", "45"}, {"45", "‘45’", "45"}, {" 10 ", "‘ 10 ’", "10"}, {"six", "‘six’", "six"},
        {10.0, "10", "10"}, {4.5, "4.5", "45"},   {-3.0, "-3", "45"},       {1e300, "1e+300", "45"},
    };
    for (const auto& [cell, given, suggested] : cases) {
        const auto limit = readLimit(cell);
        ASSERT_FALSE(limit.has_value()) << given;
        EXPECT_EQ(limit.error().kind, Problem::Kind::argument);
        EXPECT_EQ(sentence(Problem(limit.error()).about("limit")),
                  std::string("limit is ") + given +
                      ", which is a number without a unit: say the unit, such as ‘" + suggested +
                      " working days’.");
    }
}

TEST(LimitText, BlanksAndErrorsAreRefused) {
    EXPECT_EQ(sentence(readLimit(Cell()).error().about("limit"))
                  .find("limit is blank, which gives no limit: write "),
              0U);
    EXPECT_EQ(sentence(readLimit("  ").error().about("limit"))
                  .find("limit is blank, which gives no limit: write "),
              0U);
    EXPECT_EQ(sentence(readLimit(Cell::error()).error().about("limit"))
                  .find("limit is an error, which cannot be read"),
              0U);
    EXPECT_EQ(sentence(readSchedule("").error().about("schedule"))
                  .find("schedule is blank, which gives no limit"),
              0U);
    EXPECT_FALSE(readSchedule(Cell::error()).has_value());
    EXPECT_FALSE(readSchedule(3.0).has_value());
}

TEST(LimitText, IncludingTheStartNeedsAStartDayToInclude) {
    EXPECT_EQ(sentence(readLimit("72 hours including start").error().about("limit")),
              "limit is ‘72 hours including start’, which counts hours, which have no start day "
              "to include: leave out ‘including start’.");
    EXPECT_EQ(sentence(readLimit("0 days including start").error().about("limit")),
              "limit is ‘0 days including start’, which leaves no day at all: leave out "
              "‘including start’, or give at least one day.");
    EXPECT_FALSE(readLimit("0 working days including start").has_value());
}

TEST(LimitCode, AStandardsCodeIsItsLimit) {
    EXPECT_EQ(read("ASSESSMENT"), "45 working days");
    EXPECT_EQ(read(" assessment "), "45 working days");
    EXPECT_EQ(read("icpc"), "15 working days");
    EXPECT_EQ(read("Core Group"), "10 working days");
    EXPECT_EQ(read("coregroup"), "10 working days") << "spaces say nothing";
    EXPECT_EQ(read("RHI"), "72 hours");
}

TEST(LimitCode, ACodeWithSeveralStepsIsRefusedWhereOneLimitIsWanted) {
    EXPECT_EQ(sentence(readLimit("CP REVIEW").error().about("limit")),
              "limit is ‘CP REVIEW’, which has 2 limits, 3 months, then 6 months: give the one "
              "that is meant, such as ‘6 months’.");
    EXPECT_EQ(sentence(readLimit("cla review").error().about("limit")),
              "limit is ‘cla review’, which has 3 limits, 20 working days, then 3 months, then "
              "6 months: give the one that is meant, such as ‘6 months’.");
}

std::string readSteps(const Cell& cell) {
    const auto schedule = readSchedule(cell);
    if (!schedule) {
        return sentence(schedule.error());
    }
    std::string text;
    for (const Limit& limit : schedule.value()) {
        text += (text.empty() ? "" : " | ") + textOf(limit);
    }
    return text;
}

TEST(Schedules, AreLimitsBetweenCommasOrACode) {
    EXPECT_EQ(readSteps("3 months, 6 months"), "3 months | 6 months");
    EXPECT_EQ(readSteps("20 working days,3 months,6 months"),
              "20 working days | 3 months | 6 months");
    EXPECT_EQ(readSteps("6 weeks"), "6 weeks") << "one limit repeats";
    EXPECT_EQ(readSteps("within one week, six weeks"), "1 week | 6 weeks");
    EXPECT_EQ(readSteps("CP REVIEW"), "3 months | 6 months");
    EXPECT_EQ(readSteps("cla review"), "20 working days | 3 months | 6 months");
    EXPECT_EQ(readSteps("CLA VISIT"), "1 week | 6 weeks");
    EXPECT_EQ(readSteps("ASSESSMENT"), "45 working days") << "any code is a schedule";
    EXPECT_EQ(readSteps("ICPC, 3 months"), "15 working days | 3 months") << "a code for a step";
}

TEST(Schedules, NameTheStepThatIsWrong) {
    EXPECT_EQ(readSchedule("3 months, soon").error().given.english(), "‘soon’");
    EXPECT_EQ(sentence(readSchedule("3 months, 6").error().about("schedule")),
              "schedule is ‘6’, which is a number without a unit: say the unit, such as ‘6 "
              "working days’.");
    for (const char* text : {"3 months,", ",3 months", "3 months,,6 months", ","}) {
        const auto schedule = readSchedule(text);
        ASSERT_FALSE(schedule.has_value()) << text;
        EXPECT_EQ(schedule.error().trouble.english(), "has nothing between two commas") << text;
    }
    EXPECT_FALSE(readSchedule("CP REVIEW, 6 months").has_value())
        << "a code of several steps is not one step";
}

TEST(Schedules, KeepTheNextWorkingDayWithItsLimit) {
    EXPECT_EQ(readSteps("1 month, or next working day, 3 months"),
              "1 month, or next working day | 3 months");
    EXPECT_EQ(readSteps("SAR"), "1 month, or next working day");
    EXPECT_EQ(read("SAR"), "1 month, or next working day") << "one limit, whatever its comma";
    EXPECT_FALSE(readSchedule(", or next working day").has_value());
}

TEST(LimitText, OnlyADueDateCountsBack) {
    EXPECT_EQ(told(readDueLimit("5 working days before")), "5 working days before");
    EXPECT_EQ(told(readDueLimit("2 weeks before (UK)")), "2 weeks before (UK)");
    EXPECT_EQ(sentence(readLimit("5 working days before").error().about("limit")),
              "limit is ‘5 working days before’, which counts back from the event: give a time "
              "after the event; only TIMELINESS.DUE counts back.");
    EXPECT_FALSE(readSchedule("3 months, 5 days before").has_value());
}

TEST(LimitText, IsReadBackAsItself) {
    for (const Unit unit :
         {Unit::workingDays, Unit::days, Unit::weeks, Unit::months, Unit::years, Unit::hours}) {
        for (const int amount : {0, 1, 2, 45, 99'999}) {
            for (const bool includingStart : {false, true}) {
                if (includingStart && (amount == 0 || unit == Unit::hours)) {
                    continue;
                }
                for (const Nation nation :
                     {Nation::englandAndWales, Nation::scotland, Nation::northernIreland,
                      Nation::unitedKingdom, Nation::none}) {
                    for (const bool moved : {false, true}) {
                        const Limit limit{amount, unit, includingStart, nation, moved};
                        EXPECT_EQ(readLimit(textOf(limit)).value(), limit) << textOf(limit);
                    }
                }
            }
        }
    }
}

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
