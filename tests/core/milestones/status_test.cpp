#include "core/milestones/status.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::milestones {
namespace {

DateReading on(const std::string& text) {
    return readDateText(text, MonthEdge::last);
}
Day day(const std::string& text) {
    return on(text).moment.day;
}

struct StatusCase {
    const char* why;
    const char* due;
    const char* completed;
    const char* forecast;
    const char* start;
    const char* judged;
    const char* warning;
    const char* grace;
    const char* expected;
};

// Everything is read at 6 April 2017.
const StatusCase statusCases[] = {
    {"rule 1: an unreadable due date", "31/06/2017", "", "", "", "", "30 days", "0 days", "Check"},
    {"rule 1: an unreadable completion", "31/03/2017", "soon", "", "", "", "30 days", "0 days",
     "Check"},
    {"rule 1: an unreadable forecast", "31/03/2017", "", "ASAP", "", "", "30 days", "0 days",
     "Check"},
    {"rule 1: an unreadable start", "31/03/2017", "", "", "spring", "", "30 days", "0 days",
     "Check"},
    {"rule 1: an unknown rating", "30/06/2017", "", "", "", "Purple", "30 days", "0 days", "Check"},
    {"rule 1: due before start, as in the 2016 plan", "30/06/2017", "", "", "01/12/2017", "",
     "30 days", "0 days", "Check"},
    {"rule 1: completed before start", "31/03/2017", "01/01/2017", "", "01/02/2017", "", "30 days",
     "0 days", "Check"},
    {"rule 1 comes before rule 2: completed does not hide reversed dates", "30/06/2016",
     "01/07/2016", "", "01/12/2016", "", "30 days", "0 days", "Check"},
    {"due on the start day is not a contradiction", "01/12/2016", "01/12/2016", "", "01/12/2016",
     "", "30 days", "0 days", "Complete"},
    {"rule 2: completed before due", "31/03/2017", "28/03/2017", "", "", "", "30 days", "0 days",
     "Complete"},
    {"rule 2: on the due date is in time", "31/03/2017", "31/03/2017", "", "", "", "30 days",
     "0 days", "Complete"},
    {"rule 2: a day after is late", "31/03/2017", "01/04/2017", "", "", "", "30 days", "0 days",
     "Complete late"},
    {"rule 2: grace does not make late in time", "31/03/2017", "01/04/2017", "", "", "", "30 days",
     "10 days", "Complete late"},
    {"rule 2: no due date to be late for", "", "01/04/2017", "", "", "", "30 days", "0 days",
     "Complete"},
    {"rule 2: completed on as_at has happened", "30/06/2017", "06/04/2017", "", "", "", "30 days",
     "0 days", "Complete"},
    {"completed after as_at has not happened", "31/03/2017", "07/04/2017", "", "", "", "30 days",
     "0 days", "Overdue"},
    {"completed after as_at and before the start: not happened, not compared", "31/12/2017",
     "07/04/2017", "", "01/05/2017", "", "30 days", "0 days", "Not due"},
    {"rule 3: nothing to be due", "", "", "", "", "", "30 days", "0 days", "No date"},
    {"rule 3 comes before rule 7", "", "", "", "01/05/2017", "", "30 days", "0 days", "No date"},
    {"rule 4: past due", "05/04/2017", "", "", "", "", "30 days", "0 days", "Overdue"},
    {"due today is not overdue, but at risk (rule 8)", "06/04/2017", "", "", "", "", "30 days",
     "0 days", "At risk"},
    {"rule 5: past due, on the last day of grace", "01/04/2017", "", "", "", "", "30 days",
     "5 days", "At risk"},
    {"rule 4: the day after the last day of grace", "31/03/2017", "", "", "", "", "30 days",
     "5 days", "Overdue"},
    {"rule 5: grace in working days skips the weekend", "30/03/2017", "", "", "", "", "30 days",
     "5 working days", "At risk"},
    {"rule 6: forecast past due", "30/06/2017", "", "01/07/2017", "", "", "30 days", "0 days",
     "At risk"},
    {"rule 6: forecast on the due date is in time", "30/06/2017", "", "30/06/2017", "", "",
     "30 days", "0 days", "On track"},
    {"rule 6 comes before rule 7: a late forecast shows before the start", "30/06/2017", "",
     "01/07/2017", "01/05/2017", "", "30 days", "0 days", "At risk"},
    {"rule 7: not started yet", "30/06/2017", "", "", "07/04/2017", "", "30 days", "0 days",
     "Not due"},
    {"rule 7: started today", "30/06/2017", "", "", "06/04/2017", "", "30 days", "0 days",
     "On track"},
    {"rule 7 comes before rule 8", "20/04/2017", "", "", "07/04/2017", "", "30 days", "0 days",
     "Not due"},
    {"rule 8: due on the last day of the warning", "06/05/2017", "", "", "", "", "30 days",
     "0 days", "At risk"},
    {"rule 9: due the day after", "07/05/2017", "", "", "", "", "30 days", "0 days", "On track"},
    {"rule 8: the warning in months follows the corresponding date", "06/06/2017", "", "", "", "",
     "2 months", "0 days", "At risk"},
    {"rule 8: the warning in working days skips Easter", "13/04/2017", "", "", "", "",
     "5 working days", "0 days", "At risk"},
    {"rule 9: one working day further, after Easter", "18/04/2017", "", "", "", "",
     "5 working days", "0 days", "On track"},
    {"judged makes On track worse", "31/12/2017", "", "", "", "Amber", "30 days", "0 days",
     "At risk"},
    {"judged in status words", "31/12/2017", "", "", "", "off track", "30 days", "0 days",
     "Off track"},
    {"judged never makes better", "05/04/2017", "", "", "", "Green", "30 days", "0 days",
     "Overdue"},
    {"Red is milder than Overdue", "05/04/2017", "", "", "", "Red", "30 days", "0 days", "Overdue"},
    {"On track leaves Not due alone", "31/12/2017", "", "", "01/05/2017", "Green", "30 days",
     "0 days", "Not due"},
    {"At risk does not leave Not due alone", "31/12/2017", "", "", "01/05/2017", "Amber", "30 days",
     "0 days", "At risk"},
    {"judged leaves Complete alone", "31/03/2017", "28/03/2017", "", "", "Red", "30 days", "0 days",
     "Complete"},
    {"rule 4: judged Red without a date", "", "", "", "", "Red", "30 days", "0 days", "Off track"},
    {"rule 4: judged Amber without a date", "", "", "", "", "Amber", "30 days", "0 days",
     "At risk"},
    {"rule 4: judged Green without a date", "", "", "", "", "Green", "30 days", "0 days",
     "No date"},
    {"rule 4: TBC is not a date", "TBC", "", "", "", "", "30 days", "0 days", "No date"},
    {"rule 3: judged on hold", "05/04/2017", "", "", "", "Paused", "30 days", "0 days", "On hold"},
    {"rule 3: judged withdrawn", "05/04/2017", "", "", "", "Cancelled", "30 days", "0 days",
     "Withdrawn"},
    {"rule 3 comes before rule 4", "", "", "", "", "No longer required", "30 days", "0 days",
     "Withdrawn"},
    {"rule 2 comes before rule 3", "31/03/2017", "28/03/2017", "", "", "On hold", "30 days",
     "0 days", "Complete"},
    {"rule 1 comes before rule 3", "31/06/2017", "", "", "", "Withdrawn", "30 days", "0 days",
     "Check"},
    {"rule 9: warning none, due today", "06/04/2017", "", "", "", "", "none", "0 days", "On track"},
    {"rule 9: warning 0 still warns on the day itself", "06/04/2017", "", "", "", "", "0 days",
     "0 days", "At risk"},
    {"warning none leaves rule 5 alone", "05/04/2017", "", "", "", "", "None", "0 days", "Overdue"},
    {"judged Met", "31/12/2017", "", "", "", "Met", "30 days", "0 days", "On track"},
    {"judged Behind", "31/12/2017", "", "", "", "Behind schedule", "30 days", "0 days",
     "Off track"},
    {"judged in a loose word", "31/12/2017", "", "", "", "Slipping", "30 days", "0 days",
     "At risk"},
    {"In progress changes nothing", "31/12/2017", "", "", "01/05/2017", "In progress", "30 days",
     "0 days", "Not due"},
    {"Blue is not a completion", "31/12/2017", "", "", "", "Blue", "30 days", "0 days", "On track"},
    {"Grey changes nothing", "31/12/2017", "", "", "", "Grey", "30 days", "0 days", "On track"},
};

TEST(MilestoneStatus, FollowsTheRulesInTheirOrder) {
    for (const auto& [why, due, completed, forecast, start, judged, warning, grace, expected] :
         statusCases) {
        const Milestone milestone{on(due), on(completed), on(forecast),
                                  readDateText(start, MonthEdge::first),
                                  readJudgement(Cell(judged))};
        const Terms terms{{day("06/04/2017"), {}},
                          readWarning(Cell(warning)).value(),
                          readAllowance(Cell(grace)).value()};
        EXPECT_EQ(wordFor(judge(milestone, terms).status), expected) << why;
    }
}

// What status columns of public trackers hold, for an action due in two months.
TEST(MilestoneStatus, TakesAnOfficersRatingAsItIsWritten) {
    const std::pair<const char*, const char*> cases[] = {
        {"Completed", "On track"},
        {"Closed", "On track"},
        {"✅ Completed", "On track"},
        {"In Progress", "On track"},
        {"Ongoing", "On track"},
        {"Not Started", "On track"},
        {"Not yet started", "On track"},
        {"Planned", "On track"},
        {"Delayed", "At risk"},
        {"Blocked", "At risk"},
        {"Yellow", "At risk"},
        {"Behind schedule", "Off track"},
        {"RAG: Red", "Off track"},
        {"Green - on track", "On track"},
        {"Amber/Red", "Off track"},
        {"On hold", "On hold"},
        {"Deferred", "On hold"},
        {"Cancelled", "Withdrawn"},
        {"No longer required", "Withdrawn"},
        {"Y", "Check"},
        {"Exempt", "Check"},
        {"Escalated", "Check"},
        {"Check", "Check"},
        {"", "On track"},
    };
    for (const auto& [rating, expected] : cases) {
        const Milestone milestone{on("06/06/2017"), {}, {}, {}, readJudgement(Cell(rating))};
        EXPECT_EQ(wordFor(judge(milestone, Terms{{day("06/04/2017"), {}}}).status), expected)
            << rating;
    }
    EXPECT_EQ(readJudgement(Cell(1.0)), Judgement::unknown);
    EXPECT_EQ(readJudgement(Cell::error()), Judgement::unknown);
}

struct HoursCase {
    const char* why;
    const char* due;
    const char* asAt;
    const char* warning;
    const char* grace;
    const char* expected;
};

const HoursCase hoursCases[] = {
    {"71 hours ahead", "03/10/2021 08:00", "30/09/2021 09:00", "72 hours", "0 days", "At risk"},
    {"73 hours ahead", "03/10/2021 10:00", "30/09/2021 09:00", "72 hours", "0 days", "On track"},
    {"no time on the due date: 3 days", "03/10/2021", "30/09/2021 09:00", "72 hours", "0 days",
     "At risk"},
    {"no time on the due date: 4 days", "04/10/2021", "30/09/2021 09:00", "72 hours", "0 days",
     "On track"},
    {"no time at as_at: 3 days", "03/10/2021 23:00", "30/09/2021", "72 hours", "0 days", "At risk"},
    {"71 hours past", "27/09/2021 09:00", "30/09/2021 08:00", "30 days", "72 hours", "At risk"},
    {"73 hours past", "27/09/2021 09:00", "30/09/2021 10:00", "30 days", "72 hours", "Overdue"},
    {"3 days past, no time at as_at", "27/09/2021 09:00", "30/09/2021", "30 days", "72 hours",
     "At risk"},
    {"4 days past, no time at as_at", "26/09/2021 09:00", "30/09/2021", "30 days", "72 hours",
     "Overdue"},
    {"3 days past, no time on the due date", "27/09/2021", "30/09/2021", "30 days", "72 hours",
     "At risk"},
    {"4 days past, no time on the due date", "26/09/2021", "30/09/2021", "30 days", "72 hours",
     "Overdue"},
    {"days are compared as days", "30/09/2021 09:00", "30/09/2021 17:00", "30 days", "0 days",
     "At risk"},
    {"hours are not", "30/09/2021 09:00", "30/09/2021 17:00", "30 days", "1 hour", "Overdue"},
};

TEST(MilestoneStatus, LooksAtTheTimeOfDayOnlyWithALimitInHours) {
    for (const auto& [why, due, asAt, warning, grace, expected] : hoursCases) {
        const Terms terms{on(asAt).moment, readWarning(Cell(warning)).value(),
                          readAllowance(Cell(grace)).value()};
        const Milestone milestone{on(due), {}, {}, {}, Judgement::none};
        EXPECT_EQ(wordFor(judge(milestone, terms).status), expected) << why;
    }
}

TEST(MilestoneStatus, ChecksAWorkingDayQuestionOutsideTheCalendar) {
    const Terms terms{{day("30/12/2040"), {}}, Limit{5, Unit::workingDays, false}, Limit{}};
    const Milestone open{on("31/12/2040"), {}, {}, {}, Judgement::none};
    EXPECT_EQ(judge(open, terms), (Verdict{Status::check, Reason::outsideCalendar}));
}

TEST(MilestoneStatus, ReadsEveryWordItWrites) {
    for (const Status status : allStatuses) {
        EXPECT_EQ(readStatus(wordFor(status)), status) << wordFor(status);
    }
    EXPECT_EQ(readStatus(" complete LATE "), Status::completeLate);
    EXPECT_EQ(readStatus("Completed"), std::nullopt);
}

// For every pair of dates around as_at the answer is monotone in time: once overdue, later as_at
// stays overdue.
TEST(MilestoneStatus, StaysOverdueAsTimePasses) {
    const Day first = day("01/01/2017");
    for (int due = 0; due < 60; ++due) {
        const Milestone milestone{
            DateReading::of({first + Days(due), {}}), {}, {}, {}, Judgement::none};
        bool overdue = false;
        for (int asAt = 0; asAt < 120; ++asAt) {
            const bool now =
                judge(milestone, Terms{{first + Days(asAt), {}}}).status == Status::overdue;
            EXPECT_EQ(now, asAt > due);
            EXPECT_TRUE(now || !overdue);
            overdue = now;
        }
    }
}

TEST(MilestoneStatus, ExplainsWithTheDatesThatDecided) {
    const Terms terms{{day("06/04/2017"), {}}};
    const Milestone late{on("March 2017"), {}, {}, {}, Judgement::none};
    EXPECT_EQ(because(judge(late, terms), late, terms).english(),
              "it was due on 31 March 2017 and is not completed by 6 April 2017");
    const Milestone reversed{
        on("June 2017"), {}, {}, readDateText("December 2017", MonthEdge::first), Judgement::none};
    EXPECT_EQ(because(judge(reversed, terms), reversed, terms).english(),
              "it is due on 30 June 2017, before it starts on 1 December 2017");
}

TEST(MilestoneAllowance, IsWholeDaysOrALimit) {
    EXPECT_EQ(readAllowance(Cell(45.0)).value(), (Limit{45, Unit::days, false}));
    EXPECT_EQ(readAllowance(Cell("20 working days")).value(),
              (Limit{20, Unit::workingDays, false}));
    for (const Cell& wrong : {Cell(-1.0), Cell(2.5), Cell(1e300), Cell("45"), Cell("soon")}) {
        const auto outcome = readAllowance(wrong);
        ASSERT_FALSE(outcome) << quoted(wrong);
        EXPECT_EQ(outcome.error().kind, Problem::Kind::argument);
    }
}

TEST(MilestoneAllowance, AWarningMayBeNone) {
    EXPECT_EQ(readWarning(Cell(" None ")).value(), std::nullopt);
    EXPECT_EQ(readWarning(Cell("2 weeks")).value(), (Limit{2, Unit::weeks}));
    EXPECT_EQ(readWarning(Cell(0.0)).value(), (Limit{0, Unit::days}));
    EXPECT_FALSE(readWarning(Cell("soon")));
    EXPECT_FALSE(readAllowance(Cell("none"))) << "a grace of none is 0";
}

struct SlippageCase {
    const char* why;
    const char* due;
    const char* completed;
    const char* forecast;
    int days;
    int workingDays;
};

const SlippageCase slippageCases[] = {
    // at 6 April 2017, a Thursday
    {"completed early", "31/03/2017", "28/03/2017", "", -3, -3},
    {"completed on the day", "31/03/2017", "31/03/2017", "", 0, 0},
    {"completed late, over a weekend", "31/03/2017", "03/04/2017", "", 3, 1},
    {"completed after as_at is still open", "31/03/2017", "10/04/2017", "", 6, 4},
    {"open and past due", "31/03/2017", "", "", 6, 4},
    {"open, not due", "30/06/2017", "", "", 0, 0},
    {"open, forecast late, over Easter", "13/04/2017", "", "18/04/2017", 5, 1},
    {"the later of forecast and as_at", "31/03/2017", "", "03/04/2017", 6, 4},
    {"forecast early changes nothing", "30/06/2017", "", "01/05/2017", 0, 0},
    {"due today", "06/04/2017", "", "", 0, 0},
};

TEST(MilestoneSlippage, CountsDaysOrWorkingDays) {
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    for (const auto& [why, due, completed, forecast, days, workingDays] : slippageCases) {
        const Milestone milestone{on(due), on(completed), on(forecast), {}, Judgement::none};
        EXPECT_EQ(slippage(milestone, day("06/04/2017"), SlippageUnit::days, calendar).value(),
                  days)
            << why;
        EXPECT_EQ(
            slippage(milestone, day("06/04/2017"), SlippageUnit::workingDays, calendar).value(),
            workingDays)
            << why;
    }
}

TEST(MilestoneSlippage, SaysWhichDateHasNoCalendar) {
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    const auto atFault = [&](const char* due, const char* completed, const char* forecast,
                             const char* asAt) {
        const Milestone milestone{on(due), on(completed), on(forecast), {}, Judgement::none};
        const auto days = slippage(milestone, day(asAt), SlippageUnit::workingDays, calendar);
        return days ? std::string("none") : std::string(days.error().argument);
    };
    EXPECT_EQ(atFault("31/03/1990", "", "", "06/04/2017"), "due");
    EXPECT_EQ(atFault("31/03/2017", "31/03/2090", "", "06/04/2095"), "completed");
    EXPECT_EQ(atFault("31/03/2017", "", "31/03/2090", "06/04/2017"), "forecast");
    EXPECT_EQ(atFault("31/03/2017", "", "", "31/03/2090"), "as_at");
    EXPECT_EQ(atFault("31/03/2017", "", "", "06/04/2017"), "none");
}

TEST(MilestoneSlippage, HasNothingToSayWithoutADueDate) {
    const auto outcome = slippage(Milestone{}, day("06/04/2017"), SlippageUnit::days,
                                  *WorkingCalendar::of(Nation::none));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Problem::Kind::nothing);
}

struct ReasonCase {
    const char* due;
    const char* completed;
    const char* forecast;
    const char* start;
    const char* judged;
    const char* expected;
};

// With 30 days of warning and 5 of grace, read at 6 April 2017: one sentence for each rule.
const ReasonCase reasonCases[] = {
    {"31/06/2017", "", "", "", "", "a date cannot be read"},
    {"30/06/2017", "", "", "", "Purple",
     "judged is not a word that RAG.CODE knows: use one such as Green, Amber, Red, On track, At "
     "risk, Off track, On hold, Withdrawn or Complete"},
    {"30/06/2017", "", "", "", "Deferred",
     "it is not completed, and judged says that it is on hold"},
    {"30/06/2017", "", "", "", "Superseded",
     "it is not completed, and judged says that it was withdrawn"},
    {"30/06/2017", "", "", "01/12/2017", "",
     "it is due on 30 June 2017, before it starts on 1 December 2017"},
    {"31/03/2017", "01/01/2017", "", "01/02/2017", "",
     "it was completed on 1 January 2017, before it started on 1 February 2017"},
    {"31/03/2017", "28/03/2017", "", "", "",
     "it was completed on 28 March 2017, by its due date 31 March 2017"},
    {"", "28/03/2017", "", "", "", "it was completed on 28 March 2017 and has no due date"},
    {"31/03/2017", "01/04/2017", "", "", "",
     "it was completed on 1 April 2017, after its due date 31 March 2017"},
    {"", "", "", "", "", "it is not completed and has no due date"},
    {"31/03/2017", "", "", "", "",
     "it was due on 31 March 2017, is not completed by 6 April 2017, and its grace of 5 days is "
     "over"},
    {"01/04/2017", "", "", "", "",
     "it was due on 1 April 2017 and is not completed by 6 April 2017, but within its grace of 5 "
     "days"},
    {"30/06/2017", "", "01/07/2017", "", "",
     "it is forecast for 1 July 2017, after its due date 30 June 2017"},
    {"30/06/2017", "", "", "01/05/2017", "", "it starts on 1 May 2017, after 6 April 2017"},
    {"30/04/2017", "", "", "", "", "it is due on 30 April 2017, within 30 days of 6 April 2017"},
    {"30/06/2017", "", "", "", "",
     "it is due on 30 June 2017, more than 30 days after 6 April 2017"},
    {"30/06/2017", "", "", "", "Red",
     "the officer’s own rating (judged) is worse than what the dates alone would give"},
};

TEST(MilestoneStatus, SaysWhichRuleDecided) {
    const Terms terms{{day("06/04/2017"), {}}, Limit{30, Unit::days}, {5, Unit::days}};
    for (const ReasonCase& row : reasonCases) {
        const Milestone milestone{on(row.due), on(row.completed), on(row.forecast), on(row.start),
                                  readJudgement(Cell(row.judged))};
        EXPECT_EQ(because(judge(milestone, terms), milestone, terms).english(), row.expected);
    }
}

TEST(MilestoneStatus, SaysWhenAWarningReachesBeyondTheKnownBankHolidays) {
    const Terms terms{{day("01/12/2040"), {}}, Limit{45, Unit::workingDays}, {0, Unit::days}};
    const Milestone milestone{on("31/12/2040"), {}, {}, {}, Judgement::none};
    EXPECT_EQ(because(judge(milestone, terms), milestone, terms).english(),
              "the warning or grace period reaches outside the years the bank-holiday calendar "
              "covers, 2000 to 2040");
}

}  // namespace
}  // namespace council::milestones
