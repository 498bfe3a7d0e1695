#include "core/limits/limit.h"

#include "core/limits/standards.h"
#include "core/timeliness/dates.h"
#include "listed.h"

#include <string>

#include <gtest/gtest.h>

namespace council {
namespace {

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
        {45.0, "45", "45"}, {"45", "‘45’", "45"}, {" 10 ", "‘ 10 ’", "10"}, {"six", "‘six’", "6"},
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

}  // namespace
}  // namespace council
