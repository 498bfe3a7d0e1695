#include "core/timeliness/status.h"

#include "core/calendars/holidays.h"
#include "core/timeliness/elapsed.h"
#include "dates.h"

#include <string>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::limit;
using tests::moment;
using tests::reading;

std::string told(const char* start, const char* end, const char* limitText, const char* asAt) {
    const Case row{reading(start), reading(end)};
    const Limit wanted = limit(limitText);
    const HolidayChoice holidays;
    const Verdict verdict = judge(row, &wanted, holidays, moment(asAt));
    return std::string(wordFor(verdict.status)) + ": " +
           because(verdict, row, wanted, holidays, moment(asAt)).english();
}

TEST(Status, SaysWhyInASentence) {
    struct Row {
        const char* start;
        const char* end;
        const char* limit;
        const char* asAt;
        const char* expected;
    };
    const Row rows[] = {
        {"20/12/2024", "14/01/2025", "15 wd", "31/03/2025",
         "In time: it was due on 15 January 2025 (15 working days from 20 December 2024) and "
         "ended on 14 January 2025"},
        {"20/12/2024", "16/01/2025", "15 wd", "31/03/2025",
         "Late: it was due on 15 January 2025 (15 working days from 20 December 2024) and ended "
         "on 16 January 2025, 1 working day late"},
        {"03/03/2025", "08/03/2025", "4 wd", "31/03/2025",
         "In time: it was due on 7 March 2025 (4 working days from 3 March 2025) and ended on 8 "
         "March 2025, before another working day had passed"},
        {"20/12/2024", "", "15 wd", "31/12/2024",
         "Open: it is due on 15 January 2025 (15 working days from 20 December 2024) and has not "
         "ended by 31 December 2024"},
        {"20/12/2024", "", "15 wd", "31/03/2025",
         "Overdue: it was due on 15 January 2025 (15 working days from 20 December 2024) and has "
         "not ended by 31 March 2025"},
        {"20/12/2024", "01/04/2025", "15 wd", "31/03/2025",
         "Overdue: it was due on 15 January 2025 (15 working days from 20 December 2024) and, "
         "read at 31 March 2025, has not ended: its end is dated 1 April 2025"},
        {"03/03/2025 14:30", "", "72 hours", "05/03/2025 10:00",
         "Open: it is due on 6 March 2025 14:30 (72 hours from 3 March 2025 14:30) and has not "
         "ended by 5 March 2025 10:00"},
        {"", "", "15 wd", "31/03/2025", "No start: it has no start date"},
        {"01/04/2025", "", "15 wd", "31/03/2025",
         "No start: it starts on 1 April 2025, after 31 March 2025"},
        {"?", "", "15 wd", "31/03/2025", "Check: its start cannot be read as a date"},
        {"20/12/2024", "?", "15 wd", "31/03/2025", "Check: its end cannot be read as a date"},
        {"", "14/01/2025", "15 wd", "31/03/2025",
         "Check: it ended on 14 January 2025 but has no start date"},
        {"20/12/2024", "19/12/2024", "15 wd", "31/03/2025",
         "Check: it ended on 19 December 2024, before it started on 20 December 2024"},
        {"31/12/1999", "", "15 wd", "31/03/2025",
         "Check: its due date, 15 working days from 31 December 1999, leaves the years whose bank "
         "holidays are known, 2000 to 2040"},
        {"28/12/2040", "01/01/2041", "1 wd", "02/01/2041",
         "Check: its due date, 1 working day from 28 December 2040, leaves the years whose bank "
         "holidays are known, 2000 to 2040"},
        {"27/12/2040", "01/01/2041", "1 wd", "02/01/2041",
         "Late: it was due on 28 December 2040 (1 working day from 27 December 2040) and ended on "
         "1 January 2041"},
        {"31/12/2199", "", "1 day", "31/12/2199",
         "Check: its due date, 1 day from 31 December 2199, is later than 31 December 2199"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(told(row.start, row.end, row.limit, row.asAt), row.expected);
    }
}

TEST(Status, ACaseWithoutAKnownLimitIsCheckedOnceItHasStarted) {
    const Moment asAt = moment("31/03/2025");
    const auto status = [&](const char* start, const char* end) {
        return judge({reading(start), reading(end)}, nullptr, HolidayChoice(), asAt).status;
    };
    EXPECT_EQ(status("01/03/2025", ""), Status::check);
    EXPECT_EQ(status("01/04/2025", ""), Status::noStart) << "not started: no limit is needed";
    EXPECT_EQ(status("", ""), Status::noStart);
}

TEST(Status, InformationRequestsGoByTheHolidaysOfTheUkUntilACalendarIsNamed) {
    const Case row{reading("12/03/2009"), reading("14/04/2009")};
    const Limit foi = limit("FOI");
    const Moment asAt = moment("31/12/2009");
    EXPECT_EQ(judge(row, &foi, HolidayChoice(), asAt).status, Status::inTime);
    EXPECT_EQ(judge(row, &foi, HolidayChoice({Nation::englandAndWales, {}}), asAt).status,
              Status::late);
}

// Every end over two months from every start of a year with many holidays: what ended in time is
// what took no more working days than the limit, and what is open is overdue once more have passed.
TEST(EveryDay, InTimeMeansElapsedWithinTheLimit) {
    const WorkingCalendar& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    const Limit wanted{15, Unit::workingDays};
    for (Day start = dayOf(2022, 1, 1); start <= dayOf(2022, 12, 31); start += Days(1)) {
        for (Day day = start; day <= start + Days(60); day += Days(1)) {
            const Case ended{DateReading::of({start, {}}), DateReading::of({day, {}})};
            const bool within =
                *knownElapsed({start, {}}, {day, {}}, {Unit::workingDays}, calendar) <= 15;
            ASSERT_EQ(judge(ended, &wanted, HolidayChoice(), {day, {}}).status,
                      within ? Status::inTime : Status::late)
                << isoText(start) << " to " << isoText(day);
            const Case open{DateReading::of({start, {}}), DateReading::blank()};
            ASSERT_EQ(judge(open, &wanted, HolidayChoice(), {day, {}}).status,
                      within ? Status::open : Status::overdue)
                << isoText(start) << " read at " << isoText(day);
        }
    }
}

}  // namespace
}  // namespace council::timeliness
