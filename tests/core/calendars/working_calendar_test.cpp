#include "core/calendars/working_calendar.h"

#include "core/calendars/nation.h"
#include "core/dates/reading.h"
#include "core/limits/holiday_choice.h"

#include <map>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council {
namespace {

constexpr Nation everyNation[] = {Nation::englandAndWales, Nation::scotland,
                                  Nation::northernIreland, Nation::unitedKingdom, Nation::none};

Day dayIn(const char* iso) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    EXPECT_EQ(std::sscanf(iso, "%d-%u-%u", &year, &month, &day), 3) << iso;
    return dayOf(year, month, day);
}

// The due date, or the problem's sentence.
std::string dueText(const WorkingCalendar& calendar, Day start, int count) {
    const auto due = calendar.workingDayAfter(start, count);
    return due ? isoText(*due) : sentence(WorkingCalendar::unknownWorkingDays(start));
}

struct DueCase {
    Nation nation;
    int workingDays;
    const char* start;
    const char* expected;
    const char* why;
};

TEST(WorkingDays, PublicTestsOfInformationRequestsGiveTheSameDates) {
    // Expected dates as alaveteli's public tests have them (20 working days, UK-wide), and the same
    // starts in England.
    const DueCase cases[] = {
        {Nation::englandAndWales, 20, "2008-10-01", "2008-10-29", "no holiday between"},
        {Nation::unitedKingdom, 20, "2008-10-01", "2008-10-29", "the same for the UK"},
        {Nation::englandAndWales, 20, "2007-02-01", "2007-03-01", "over February"},
        {Nation::englandAndWales, 20, "2008-02-01", "2008-02-29", "to a leap day"},
        {Nation::unitedKingdom, 20, "2009-03-12", "2009-04-14", "St Patrick's Day and Easter"},
        {Nation::englandAndWales, 20, "2009-03-12", "2009-04-09", "no St Patrick's Day in England"},
        {Nation::unitedKingdom, 20, "2009-03-13", "2009-04-15", "a Friday"},
        {Nation::unitedKingdom, 20, "2009-03-14", "2009-04-15",
         "the Saturday after it is due with it"},
        {Nation::unitedKingdom, 20, "2009-03-15", "2009-04-15", "and so is the Sunday"},
        {Nation::englandAndWales, 20, "2009-03-13", "2009-04-14", "in England"},
        {Nation::englandAndWales, 20, "2009-03-14", "2009-04-14", "in England"},
        {Nation::englandAndWales, 20, "2009-03-15", "2009-04-14", "in England"},
        {Nation::unitedKingdom, 20, "2009-03-16", "2009-04-16", "the Monday has its own"},
        {Nation::englandAndWales, 20, "2009-03-16", "2009-04-15", "in England"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(dueText(*WorkingCalendar::of(row.nation), dayIn(row.start), row.workingDays),
                  row.expected)
            << nameOf(row.nation) << " " << row.start << " + " << row.workingDays << ": "
            << row.why;
    }
}

TEST(WorkingDays, DueDatesAcrossHolidaysOfEnglandAndWales) {
    struct Case {
        int workingDays;
        const char* start;
        const char* expected;
        const char* why;
    };
    const Case cases[] = {
        {15, "2024-12-20", "2025-01-15", "Christmas and New Year"},
        {1, "2022-06-01", "2022-06-06", "the Platinum Jubilee's four days"},
        {1, "2022-09-16", "2022-09-20", "the State Funeral"},
        {15, "2020-05-01", "2020-05-26", "VE day on the Friday, the Monday worked"},
        {10, "2023-05-05", "2023-05-22", "the Coronation"},
        {1, "2021-12-24", "2021-12-29", "Christmas on a weekend"},
        {1, "2022-12-23", "2022-12-28", "Christmas on a Sunday"},
        {1, "2026-12-24", "2026-12-29", "Boxing Day on a Saturday"},
        {1, "2025-03-01", "2025-03-03", "from a Saturday"},
        {20, "2023-01-01", "2023-01-30", "from a Sunday"},
        {10, "2025-04-17", "2025-05-06", "Easter and early May"},
        {15, "2022-05-30", "2022-06-22", "the moved Spring holiday is worked"},
        {15, "2022-09-16", "2022-10-10", "a month with one holiday"},
        {1, "2020-05-07", "2020-05-11", "VE day"},
        {1, "2023-04-06", "2023-04-11", "Easter"},
        {45, "2021-12-24", "2022-03-02", "an assessment begun on Christmas Eve"},
        {45, "2025-12-19", "2026-02-25", "an assessment over the year's end"},
        {1, "2027-12-24", "2027-12-29", "Christmas on a weekend again"},
        {20, "2025-05-03", "2025-06-03", "two May holidays, from a Saturday"},
        {20, "2024-02-28", "2024-03-27", "a leap day is worked"},
        {0, "2025-03-01", "2025-03-01", "no working days from a Saturday: that Saturday"},
    };
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    for (const auto& row : cases) {
        EXPECT_EQ(dueText(calendar, dayIn(row.start), row.workingDays), row.expected)
            << row.start << " + " << row.workingDays << ": " << row.why;
    }
}

TEST(WorkingDays, ElapsedLeavesOutTheStartAndTakesInTheEnd) {
    struct Case {
        const char* from;
        const char* to;
        int expected;
        const char* why;
    };
    const Case cases[] = {
        {"2023-01-27", "2023-03-31", 45, "an assessment just in time"},
        {"2023-01-30", "2023-03-31", 44, "a working day later, a day fewer"},
        {"2025-03-03", "2025-03-03", 0, "the same day"},
        {"2025-03-03", "2025-03-04", 1, "Monday to Tuesday"},
        {"2025-02-28", "2025-03-03", 1, "Friday to Monday"},
        {"2025-03-01", "2025-03-02", 0, "Saturday to Sunday"},
        {"2025-03-01", "2025-03-03", 1, "Saturday to Monday"},
        {"2025-03-04", "2025-03-03", -1, "backwards"},
        {"2025-03-03", "2025-02-28", -1, "backwards over a weekend"},
        {"2025-04-17", "2025-04-22", 1, "over Easter"},
    };
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    for (const auto& row : cases) {
        EXPECT_EQ(calendar.workingDaysBetween(dayIn(row.from), dayIn(row.to)).value(), row.expected)
            << row.from << " to " << row.to << ": " << row.why;
    }
}

TEST(WorkingDays, TheFirstWorkingDayIsTheDayItselfWhenItIsWorked) {
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    EXPECT_EQ(isoText(calendar.firstWorkingDayFrom(dayOf(2025, 3, 3)).value()), "2025-03-03");
    EXPECT_EQ(isoText(calendar.firstWorkingDayFrom(dayOf(2025, 3, 1)).value()), "2025-03-03");
    EXPECT_EQ(isoText(calendar.firstWorkingDayFrom(dayOf(2025, 4, 18)).value()), "2025-04-22");
    EXPECT_EQ(isoText(calendar.firstWorkingDayFrom(dayOf(2040, 12, 31)).value()), "2040-12-31");
}

// The rules again, in the plainest way: one day after the other.
class Walker {
 public:
    explicit Walker(Nation nation) {
        for (const Holiday& holiday : bankHolidays(nation)) {
            holidays_.insert(holiday.day);
        }
    }
    bool works(Day day) const {
        const unsigned weekday = std::chrono::weekday(day).iso_encoding();
        return weekday <= 5 && !holidays_.contains(day);
    }
    // Nothing once it leaves the calendar.
    std::optional<Day> due(Day day, int count) const {
        for (int counted = 0; counted < count;) {
            day += Days(1);
            if (day > dayOf(2040, 12, 31)) {
                return std::nullopt;
            }
            counted += works(day) ? 1 : 0;
        }
        return day;
    }

 private:
    std::set<Day> holidays_;
};

TEST(WorkingDays, AgreeWithAWalkFromEveryDayFrom2000To2040) {
    for (const Nation nation : everyNation) {
        const Walker walker(nation);
        const WorkingCalendar& calendar = *WorkingCalendar::of(nation);
        for (Day start = firstCalendarDay; start <= lastCalendarDay; start += Days(1)) {
            ASSERT_EQ(calendar.isWorkingDay(start).value(), walker.works(start)) << isoText(start);
            for (const int count : {0, 1, 7, 10, 15, 20, 45}) {
                const auto walked = walker.due(start, count);
                const auto due = calendar.workingDayAfter(start, count);
                ASSERT_EQ(due.has_value(), walked.has_value()) << isoText(start) << " + " << count;
                if (!walked) {
                    continue;
                }
                ASSERT_EQ(due.value(), *walked)
                    << nameOf(nation) << isoText(start) << " + " << count;
                ASSERT_EQ(calendar.workingDaysBetween(start, *walked).value(), count)
                    << "the inverse of " << isoText(start) << " + " << count;
                ASSERT_EQ(calendar.workingDaysBetween(*walked, start).value(), -count)
                    << "backwards from " << isoText(*walked);
            }
        }
    }
}

TEST(WorkingDays, AgreeWithAWalkOverEveryLengthFromAYearsDays) {
    const Walker walker(Nation::englandAndWales);
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    for (Day from = dayOf(2022, 1, 1); from <= dayOf(2022, 12, 31); from += Days(1)) {
        int counted = 0;
        for (Day to = from; to <= from + Days(400); to += Days(1)) {
            counted += to > from && walker.works(to) ? 1 : 0;
            ASSERT_EQ(calendar.workingDaysBetween(from, to).value(), counted)
                << isoText(from) << " to " << isoText(to);
        }
    }
}

TEST(CalendarYears, AnyDayOutsideThemIsAProblemOfTheRow) {
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    for (const Day outside :
         {dayOf(1999, 12, 31), dayOf(1900, 1, 2), dayOf(2041, 1, 1), dayOf(2199, 12, 31)}) {
        const auto isWorking = calendar.isWorkingDay(outside);
        ASSERT_FALSE(isWorking.has_value()) << isoText(outside);
        EXPECT_EQ(isWorking.error().kind, Problem::Kind::data);
        EXPECT_FALSE(calendar.workingDaysBetween(outside, dayOf(2025, 1, 1)).has_value());
        EXPECT_FALSE(calendar.workingDaysBetween(dayOf(2025, 1, 1), outside).has_value());
        EXPECT_FALSE(calendar.workingDayAfter(outside, 1).has_value());
        EXPECT_FALSE(calendar.workingDayAfter(outside, 0).has_value())
            << "never a guess, even without counting";
        EXPECT_FALSE(calendar.firstWorkingDayFrom(outside).has_value());
    }
}

TEST(CalendarYears, TheirFirstAndLastDaysAreInside) {
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    EXPECT_FALSE(calendar.isWorkingDay(dayOf(2000, 1, 1)).value()) << "a Saturday";
    EXPECT_TRUE(calendar.isWorkingDay(dayOf(2040, 12, 31)).value()) << "a Monday";
    EXPECT_EQ(calendar.workingDaysBetween(dayOf(2000, 1, 1), dayOf(2000, 1, 4)).value(), 1)
        << "3 January 2000 was a holiday";
    EXPECT_EQ(dueText(calendar, dayOf(2000, 1, 1), 1), "2000-01-04");
    EXPECT_EQ(dueText(calendar, dayOf(2040, 12, 28), 1), "2040-12-31");
    EXPECT_FALSE(calendar.workingDayAfter(dayOf(2040, 12, 28), 2).has_value()) << "into 2041";
    EXPECT_FALSE(calendar.workingDayAfter(dayOf(2040, 12, 31), 1).has_value()) << "into 2041";
    EXPECT_FALSE(calendar.workingDayAfter(dayOf(2025, 1, 1), 99'999).has_value())
        << "into the 25th century";
    EXPECT_FALSE(calendar.workingDayAfter(dayOf(2000, 1, 4), -1).has_value())
        << "into 1999, which no one asks for: limits are no less than 0";
}

TEST(CalendarYears, TheProblemSaysWhichYearsAreKnown) {
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    EXPECT_EQ(sentence(calendar.isWorkingDay(dayOf(2041, 1, 1)).error().about("date")),
              "date is 1 January 2041, which lies outside the years whose bank holidays are "
              "known, 2000 to 2040: check the date, or use a limit in days, weeks or months, "
              "which needs no calendar.");
    EXPECT_EQ(sentence(WorkingCalendar::unknownWorkingDays(dayOf(2040, 12, 20)).about("start")),
              "start is 20 December 2040, which is so near the end of 2040, the last year whose "
              "bank holidays are known, that the working days run out: check the date, or use a "
              "limit in days, weeks or months, which needs no calendar.");
}

// A range of one or two columns, written as rows.
Grid range(std::size_t columns, std::vector<Cell> cells) {
    return {columns, std::move(cells)};
}

Outcome<Calendar> readCalendar(const Grid& grid, Day dayNought = usualNullDate) {
    const auto choice = readCalendarChoice(grid, dayNought);
    return choice ? Outcome<Calendar>(choice.value().calendar()) : choice.error();
}

std::string openOn(const Grid& grid, const std::vector<const char*>& days) {
    const auto calendar = readCalendar(grid);
    if (!calendar) {
        return sentence(calendar.error());
    }
    std::string text;
    for (const char* day : days) {
        text += calendar.value()->isWorkingDay(dayIn(day)).value() ? "open " : "closed ";
    }
    return text.substr(0, text.size() - 1);
}

TEST(CalendarArgument, ABlankIsEnglandAndWales) {
    const std::vector<const char*> days = {"2025-03-17", "2025-04-21", "2025-08-04"};
    EXPECT_EQ(openOn(Grid(), days), "open closed open");
    EXPECT_EQ(openOn(range(1, {Cell()}), days), "open closed open");
    EXPECT_EQ(openOn(range(1, {Cell(0.0)}), days), "open closed open")
        << "a blank cell arrives as 0";
    EXPECT_EQ(openOn(range(1, {Cell("  ")}), days), "open closed open");
    EXPECT_EQ(openOn(range(2, std::vector<Cell>(8)), days), "open closed open");
}

TEST(CalendarArgument, AWordChoosesTheNation) {
    const std::vector<const char*> days = {"2025-03-17", "2025-04-21", "2025-08-04"};
    EXPECT_EQ(openOn(range(1, {"England"}), days), "open closed open");
    EXPECT_EQ(openOn(range(1, {"Scotland"}), days), "open open closed");
    EXPECT_EQ(openOn(range(1, {" ni "}), days), "closed closed open");
    EXPECT_EQ(openOn(range(1, {"UK"}), days), "closed closed closed");
    EXPECT_EQ(openOn(range(1, {"None"}), days), "open open open");
}

TEST(CalendarArgument, AWordGivesTheSharedCalendarItself) {
    EXPECT_EQ(readCalendar(range(1, {"Scotland"})).value(), WorkingCalendar::of(Nation::scotland));
    EXPECT_EQ(readCalendar(Grid()).value(), WorkingCalendar::of(Nation::englandAndWales));
}

TEST(CalendarArgument, ARangeThatNamesNoNationChoosesNone) {
    const auto nation = [](const Grid& grid) {
        return readCalendarChoice(grid, usualNullDate).value().nation;
    };
    EXPECT_EQ(nation(range(1, {"England and Wales"})), Nation::englandAndWales);
    EXPECT_EQ(nation(range(1, {"24/12/2025"})), std::nullopt);
    EXPECT_EQ(nation(range(1, {"24/12/2025", "UK"})), Nation::unitedKingdom);
    EXPECT_EQ(nation(Grid()), std::nullopt);
}

// A closure of the council's own leaves FOI its holidays anywhere in the United Kingdom.
TEST(HolidayChoices, ALimitKeepsItsNationBesideAClosure) {
    const Limit foi = readLimit("FOI").value();
    const Limit assessment = readLimit("ASSESSMENT").value();
    const Limit scottish = readLimit("1 working day (Scotland)").value();
    const Day scottishHoliday = dayOf(2022, 1, 4);
    const Day closure = dayOf(2021, 12, 24);
    const auto isWorked = [](const HolidayChoice& choice, const Limit& limit, Day day) {
        return choice.of(limit).knownWorkingDay(day).value();
    };
    const HolidayChoice none;
    EXPECT_FALSE(isWorked(none, foi, scottishHoliday));
    EXPECT_TRUE(isWorked(none, assessment, scottishHoliday));

    const HolidayChoice closed(readCalendarChoice(range(1, {"24/12/2021"}), usualNullDate).value());
    for (int again = 0; again < 2; ++again) {
        EXPECT_FALSE(isWorked(closed, foi, scottishHoliday));
        EXPECT_FALSE(isWorked(closed, foi, closure));
        EXPECT_TRUE(isWorked(closed, assessment, scottishHoliday));
        EXPECT_FALSE(isWorked(closed, assessment, closure));
        EXPECT_FALSE(isWorked(closed, scottish, scottishHoliday));
        EXPECT_TRUE(closed.usual().knownWorkingDay(scottishHoliday).value());
    }

    const HolidayChoice named(
        readCalendarChoice(range(1, {"England", "24/12/2021"}), usualNullDate).value());
    EXPECT_TRUE(isWorked(named, foi, scottishHoliday)) << "a nation named is the user's word";
    EXPECT_FALSE(isWorked(named, foi, closure));
}

TEST(CalendarArgument, ASecondColumnHoldsTheLastDayOfAClosure) {
    const std::vector<const char*> days = {"2025-12-23", "2025-12-24", "2025-12-31", "2026-01-02"};
    EXPECT_EQ(openOn(range(2, {"24/12/2025", "31/12/2025"}), days), "open closed closed open");
    EXPECT_EQ(openOn(range(2, {"24/12/2025", Cell()}), days), "open closed open open");
    EXPECT_EQ(openOn(range(2, {"24/12/2025", "31/12/2025", "25/12/2025", "open"}), days),
              "open closed closed open")
        << "rows of either kind";
    EXPECT_EQ(openOn(range(3, {"24/12/2025", "31/12/2025", "closed"}), days),
              "open closed closed open");
    EXPECT_EQ(openOn(range(3, {"24/12/2025", "26/12/2025", "open", "31/12/2025", Cell(), Cell()}),
                     {"2025-12-25", "2025-12-26", "2025-12-31"}),
              "open open closed")
        << "holidays that are worked";
    EXPECT_EQ(openOn(range(2, {"31/12/2025", "24/12/2025"}), days),
              "‘24/12/2025’ in row 1, column 2 is before the closure begins on 31 December 2025: "
              "give the last day of the closure.");
    EXPECT_EQ(openOn(range(2, {"24/12/2025", "maybe"}), days),
              "‘maybe’ in row 1, column 2 is neither ‘closed’ nor ‘open’, nor the last day of a "
              "closure: write ‘open’ beside a bank holiday that is worked, ‘closed’ or nothing "
              "beside a day that is not.");
    EXPECT_FALSE(readCalendar(range(2, {"24/12/2025", "31/06/2026"})).has_value());
    EXPECT_FALSE(readCalendar(range(2, {"24/12/2025", "31/12/2041"})).has_value());
    EXPECT_FALSE(readCalendar(range(2, {"24/12/2025", "December 2026"})).has_value());
    EXPECT_FALSE(readCalendar(range(3, {"24/12/2025", Cell(), "maybe"})).has_value());
    EXPECT_FALSE(readCalendar(range(4, std::vector<Cell>(4))).has_value());
}

TEST(CalendarArgument, TakesDaysOfTheKnownYearsAndNoOthers) {
    for (const char* day : {"01/01/2000", "31/12/2040"}) {
        EXPECT_TRUE(readCalendar(range(1, {day})).has_value()) << day;
    }
    for (const char* day : {"31/12/1999", "01/01/2041"}) {
        EXPECT_FALSE(readCalendar(range(1, {day})).has_value()) << day;
    }
}

TEST(CalendarArgument, ARangeOfDatesClosesThem) {
    const std::vector<const char*> days = {"2025-12-24", "2025-12-29", "2025-12-25", "2025-12-30"};
    // 46015 is 24 December 2025.
    EXPECT_EQ(openOn(range(1, {46015.0, "29/12/2025"}), days), "closed closed closed open");
    EXPECT_EQ(openOn(range(2, {46015.0, "closed", "29/12/2025", Cell()}), days),
              "closed closed closed open");
    EXPECT_EQ(openOn(range(1, {"24 December 2025 09:00"}), days), "closed open closed open")
        << "a time of day does not matter";
}

TEST(CalendarArgument, ACountCrossesAClosure) {
    const auto calendar =
        readCalendar(range(1, {"29/12/2025", "30/12/2025", "31/12/2025"})).value();
    EXPECT_EQ(dueText(*calendar, dayOf(2025, 12, 24), 1), "2026-01-02");
    EXPECT_EQ(calendar->workingDaysBetween(dayOf(2025, 12, 24), dayOf(2026, 1, 2)).value(), 1);
    EXPECT_EQ(dueText(*WorkingCalendar::of(Nation::englandAndWales), dayOf(2025, 12, 24), 1),
              "2025-12-29")
        << "and the shared calendar is as it was";
}

TEST(CalendarArgument, OpenRemovesAHoliday) {
    EXPECT_EQ(openOn(range(2, {"19/09/2022", "open"}), {"2022-09-19", "2022-08-29"}),
              "open closed");
    EXPECT_EQ(openOn(range(2, {"19/09/2022", " OPEN "}), {"2022-09-19"}), "open");
}

TEST(CalendarArgument, ANationInTheRangeIsTheBase) {
    EXPECT_EQ(
        openOn(range(1, {"Scotland", "24/12/2025"}), {"2025-08-04", "2025-08-25", "2025-12-24"}),
        "closed open closed");
    EXPECT_EQ(
        openOn(range(1, {"24/12/2025", "Scotland"}), {"2025-08-04", "2025-08-25", "2025-12-24"}),
        "closed open closed")
        << "whatever its place";
    EXPECT_EQ(openOn(range(1, {"Wales", "England"}), {"2025-08-04"}), "open")
        << "the same nation twice";
}

TEST(CalendarArgument, DuplicatesWeekendsAndBlanksAreHarmless) {
    EXPECT_EQ(openOn(range(1, {"24/12/2025", "24/12/2025", Cell(), "", 0.0, "01/01/1900"}),
                     {"2025-12-24"}),
              "closed");
    EXPECT_EQ(openOn(range(2, {"25/12/2025", "closed", "27/12/2025", "open", Cell(), "open"}),
                     {"2025-12-25", "2025-12-27"}),
              "closed closed")
        << "a weekend stays a weekend";
    EXPECT_EQ(openOn(range(2, {"25/12/2025", "closed", "25/12/2025", "open"}), {"2025-12-25"}),
              "open")
        << "the later row decides";
    EXPECT_EQ(openOn(range(2, {"25/12/2025", "open", "25/12/2025", "closed"}), {"2025-12-25"}),
              "closed");
}

TEST(CalendarArgument, TheNullDateOfTheDocumentCounts) {
    // 44553 days after 1 January 1904: 24 December 2025.
    EXPECT_TRUE(readCalendar(range(1, {44553.0}), dayOf(1904, 1, 1)).has_value());
    EXPECT_FALSE(readCalendar(range(1, {44553.0}), dayOf(1904, 1, 1))
                     .value()
                     ->isWorkingDay(dayOf(2025, 12, 24))
                     .value());
}

TEST(CalendarArgument, WhatCannotBeReadIsRefusedAndNamed) {
    struct Case {
        Grid grid;
        const char* expected;
    };
    const char* const whatToWrite =
        ": write a date such as 24/12/2025, or ‘England and Wales’, ‘Scotland’, ‘Northern "
        "Ireland’, ‘UK’ or ‘None’.";
    const Case cases[] = {
        {range(1, {"Scotlnd"}),
         "calendar is ‘Scotlnd’, which is neither a day nor the name of a nation"},
        {range(2, {"Date", "Type", "24/12/2025", "closed"}),
         "calendar is ‘Type’ in row 1, column 2, which is neither ‘closed’ nor ‘open’"},
        {range(1, {"Date", "24/12/2025"}),
         "calendar is ‘Date’ in row 1, which is neither a day nor the name of a nation"},
        {range(1, {"24/12/2025", "31/06/2025"}),
         "calendar is ‘31/06/2025’ in row 2, which is neither a day nor the name of a nation"},
        {range(1, {"December 2025"}),
         "calendar is ‘December 2025’, which is neither a day nor the name of a nation"},
        {range(1, {Cell::error()}),
         "calendar is an error, which is neither a day nor the name of a nation"},
        {range(2, {"24/12/2025", "shut"}),
         "calendar is ‘shut’ in row 1, column 2, which is neither ‘closed’ nor ‘open’"},
        {range(2, {"24/12/2025", 1.0}),
         "calendar is 1 in row 1, column 2, which is not the last day of a closure: write a date "
         "such as 31/12/2025."},
        {range(4, std::vector<Cell>(8)),
         "calendar is a range of 4 columns, which is too wide for a calendar"},
        {range(1, {"31/12/1999"}),
         "calendar is ‘31/12/1999’, which is 31 December 1999, outside the years 2000 to 2040"},
        {range(1, {60000.0}),
         "calendar is 60000, which is 8 April 2064, outside the years 2000 to 2040"},
        {range(1, {"Scotland", "Wales"}),
         "calendar is ‘Wales’ in row 2, which is a second nation besides ‘Scotland’"},
    };
    for (const auto& row : cases) {
        const auto calendar = readCalendar(row.grid);
        ASSERT_FALSE(calendar.has_value()) << row.expected;
        Problem problem = calendar.error();
        EXPECT_EQ(problem.kind, Problem::Kind::argument);
        const std::string text = sentence(std::move(problem).about("calendar"));
        EXPECT_TRUE(text.starts_with(row.expected)) << text;
    }
    EXPECT_EQ(sentence(readCalendar(range(1, {"soon"})).error().about("calendar")),
              std::string("calendar is ‘soon’, which is neither a day nor the name of a nation") +
                  whatToWrite);
}

TEST(AdjustedCalendars, AreSharedWhileTheySayTheSame) {
    const Adjustment closure[] = {{dayOf(2025, 12, 24), false}};
    const Adjustment opening[] = {{dayOf(2025, 12, 24), true}};
    const Calendar first = WorkingCalendar::adjusted(Nation::englandAndWales, closure);
    EXPECT_EQ(WorkingCalendar::adjusted(Nation::englandAndWales, closure), first);
    EXPECT_NE(WorkingCalendar::adjusted(Nation::scotland, closure), first) << "another base";
    EXPECT_NE(WorkingCalendar::adjusted(Nation::englandAndWales, opening), first) << "another word";
    EXPECT_EQ(WorkingCalendar::adjusted(Nation::englandAndWales, {}),
              WorkingCalendar::of(Nation::englandAndWales));
}

TEST(AdjustedCalendars, StayRightWhenManyAreUsedInTurn) {
    // More calendars than are remembered, twice round; those in use outlive being forgotten.
    std::vector<Calendar> kept;
    for (int round = 0; round < 2; ++round) {
        for (unsigned day = 2; day <= 31; ++day) {
            const Adjustment closure[] = {{dayOf(2025, 7, day), false}};
            kept.push_back(WorkingCalendar::adjusted(Nation::englandAndWales, closure));
        }
    }
    for (unsigned i = 0; i < kept.size(); ++i) {
        const Day closed = dayOf(2025, 7, 2 + i % 30);
        EXPECT_FALSE(kept[i]->isWorkingDay(closed).value()) << isoText(closed);
        EXPECT_TRUE(kept[i]->isWorkingDay(dayOf(2025, 7, 1)).value())
            << "1 July is worked in all of them";
    }
}

TEST(AdjustedCalendars, IgnoreDaysOutsideTheirYears) {
    const Adjustment outside[] = {{dayOf(1999, 12, 31), false}, {dayOf(2041, 1, 1), true}};
    const Calendar calendar = WorkingCalendar::adjusted(Nation::none, outside);
    EXPECT_TRUE(calendar->isWorkingDay(dayOf(2040, 12, 31)).value());
}

}  // namespace
}  // namespace council
