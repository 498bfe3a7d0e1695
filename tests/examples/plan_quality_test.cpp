// The plan-quality workbook finds what is wrong with its synthetic plans, and follows its as-at
// date.
#include "example_file.h"
#include "plan_quality_expected.h"

#include <gtest/gtest.h>

namespace council::test {

using namespace plan_quality;

constexpr double closely = 1e-9;

class PlanQuality : public ExampleFile {
 protected:
    PlanQuality() : ExampleFile("plan-quality.ods") {}

    // The state, next date and working days of everyone on a sheet, on both dates.
    template <std::size_t N>
    void expectRegular(std::string_view name, const Regular (&people)[N]) {
        const session::Sheet list = sheet(name);
        for (std::size_t date = 0; date < std::size(dates); ++date) {
            readAt(dates[date]);
            for (const Regular& person : people) {
                const int row = rowOf(list, person.who);
                const State& state = person.states[date];
                const auto where = std::string(dates[date]) + ", " + std::string(person.who);
                EXPECT_EQ(list.displayed(cell("I", row)), state.due) << where;
                EXPECT_EQ(list.displayed(cell("J", row)), state.since) << where;
                EXPECT_EQ(list.text(cell("K", row)), state.state) << where;
            }
        }
    }

    session::Sheet summary_ = sheet("Summary");
};

TEST_F(PlanQuality, JudgesEveryActionByItsRowAndItsWords) {
    const session::NamedPlace plans = workbook_.named("Plans");
    int row = plans.firstRow;
    for (const Action& action : actions) {
        const auto where = "row " + std::to_string(row);
        EXPECT_EQ(plans.sheet.text(cell("A", row)), action.plan) << where;
        EXPECT_EQ(plans.sheet.text(cell("I", row)), action.check) << where;
        EXPECT_EQ(plans.sheet.text(cell("J", row)), action.vague) << where;
        EXPECT_EQ(numberIn(plans.sheet, "K", row), action.words) << where;
        EXPECT_EQ(plans.sheet.text(cell("L", row)), action.verdict) << where;
        ++row;
    }
    EXPECT_EQ(plans.sheet.text(cell("I", row)), "") << "nothing below the last action";
}

TEST_F(PlanQuality, SaysWhereActionsStandOnEachDate) {
    const session::NamedPlace plans = workbook_.named("Plans");
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        int row = plans.firstRow;
        for (const Action& action : actions) {
            const Answer& answer = action.answers[date];
            const auto where = std::string(dates[date]) + ", row " + std::to_string(row);
            EXPECT_EQ(plans.sheet.text(cell("M", row)), answer.status) << where;
            if (answer.daysLate == nothing) {
                EXPECT_EQ(plans.sheet.text(cell("N", row)), "–") << where;
            } else {
                EXPECT_EQ(numberIn(plans.sheet, "N", row), answer.daysLate) << where;
            }
            ++row;
        }
        const int key = rowOf(summary_, "Actions in the plans") + 1;
        EXPECT_NEAR(numberIn(summary_, "D", key),
                    static_cast<double>(overdue[date]) / std::size(actions), closely);
    }
}

TEST_F(PlanQuality, FindsAVagueWordThatSomebodyAdds) {
    const session::NamedPlace words = workbook_.named("VagueWords");
    session::Sheet lists = words.sheet;
    lists.set(session::cellName(words.lastRow, words.firstColumn), "Deep Clean");
    workbook_.recalculateChanged();
    const session::NamedPlace plans = workbook_.named("Plans");
    EXPECT_EQ(plans.sheet.text(cell("L", plans.firstRow + 9)), "Vague");
}

// Lists asks for five words at least.
TEST_F(PlanQuality, TakesAnActionOfExactlyTheFewestWordsForLongEnough) {
    const session::NamedPlace plans = workbook_.named("Plans");
    session::Sheet list = plans.sheet;
    const auto verdictOf = [&](const char* action) {
        list.set(cell("D", plans.firstRow), action);
        workbook_.recalculateChanged();
        return list.text(cell("L", plans.firstRow));
    };
    EXPECT_EQ(verdictOf("Visit the child each week"), "Fit");
    EXPECT_EQ(verdictOf("Visit the child weekly"), "Too short");
}

TEST_F(PlanQuality, CountsVerdictsByTeamWithTheirInterval) {
    const int head = rowOf(summary_, "Team");
    for (const Team& team : teams) {
        const int row = rowOf(summary_, team.name, head);
        std::size_t group = 0;
        for (const char* letter : {"B", "C", "D", "E", "F"}) {
            EXPECT_EQ(numberIn(summary_, letter, row), team.counts[group++])
                << team.name << ", " << letter;
        }
        EXPECT_NEAR(numberIn(summary_, "I", row), team.low, closely) << team.name;
        EXPECT_NEAR(numberIn(summary_, "J", row), team.high, closely) << team.name;
    }
}

TEST_F(PlanQuality, CountsDatesNobodyCanRead) {
    const int row = rowOf(summary_, "Sheet") + 1;
    EXPECT_EQ(numberIn(summary_, "D", row), unreadableDue) << "Due";
    EXPECT_EQ(numberIn(summary_, "D", row + 3), 1) << "Last visit: n/k";
    session::Sheet open = sheet("Visits");
    open.set("D10", "31/13/2023");
    open.set("D11", {});
    workbook_.recalculate();
    EXPECT_EQ(numberIn(summary_, "D", row + 3), 3) << "Started";
    expectNoErrors(summary_);
}

TEST_F(PlanQuality, KnowsWhoWasVisitedRecentlyEnough) {
    expectRegular("Visits", visits);
}

TEST_F(PlanQuality, KnowsWhoWasSupervisedRecentlyEnough) {
    expectRegular("Supervision", supervision);
}

// The counts come from the rows, the share from TIMELINESS.UPTODATE over whole columns.
TEST_F(PlanQuality, SharesOfVisitsAndSupervisionAgreeWithTheRows) {
    const int head = rowOf(summary_, "Team", rowOf(summary_, "Team") + 1);
    const auto expectShare = [&](int row, const char* count, const char* inTime, const char* share,
                                 const std::array<int, 2>& expected) {
        EXPECT_EQ(numberIn(summary_, count, row), expected[0]) << count << row;
        EXPECT_EQ(numberIn(summary_, inTime, row), expected[1]) << inTime << row;
        EXPECT_NEAR(numberIn(summary_, share, row), static_cast<double>(expected[1]) / expected[0],
                    closely)
            << share << row;
    };
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        for (const TeamRegular& team : regular) {
            const int row = rowOf(summary_, team.name, head);
            expectShare(row, "B", "C", "D", team.visits[date]);
            expectShare(row, "G", "H", "I", team.supervision[date]);
        }
    }
}

TEST_F(PlanQuality, GivesFourOfTwelveAuditsTheirInterval) {
    const session::Sheet audits = sheet("Audits");
    const int row = rowOf(audits, "Wilson");
    EXPECT_NEAR(numberIn(audits, "E", row), wilsonLow, closely);
    EXPECT_NEAR(numberIn(audits, "F", row), wilsonHigh, closely);
    EXPECT_NEAR(numberIn(audits, "E", row + 1), exactLow, closely);
    EXPECT_NEAR(numberIn(audits, "F", row + 1), exactHigh, closely);
}

TEST_F(PlanQuality, FollowsTheMonthsOfAuditsUpToItsDate) {
    const session::Sheet audits = sheet("Audits");
    const int first = rowOf(audits, "All months so far") + 1;
    int row = first;
    for (const Month& month : months) {
        EXPECT_EQ(audits.displayed(cell("D", row)), month.share) << row;
        EXPECT_NEAR(numberIn(audits, "E", row), month.low, closely) << row;
        EXPECT_NEAR(numberIn(audits, "F", row), month.high, closely) << row;
        EXPECT_EQ(audits.text(cell("G", row)), month.direction) << row;
        ++row;
    }
    readAt("2023-05-31");
    EXPECT_EQ(audits.text(cell("D", first + 5)), "–") << "June has not happened yet";
    EXPECT_EQ(numberIn(audits, "C", first - 1), 53) << "audits from January to May";
}

}  // namespace council::test
