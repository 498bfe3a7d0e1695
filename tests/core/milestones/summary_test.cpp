#include "core/milestones/summary.h"

#include <initializer_list>

#include <gtest/gtest.h>

namespace council::milestones {
namespace {

Tally tallyOf(std::initializer_list<Cell> words) {
    Tally tally;
    for (const Cell& word : words) {
        tally.add(word);
    }
    return tally;
}

TEST(MilestoneTally, CountsEveryWordAndNothingElse) {
    const Tally tally = tallyOf(
        {"Complete", "complete late", " Overdue ", "", "  ", Cell(), "On track", "Complete"});
    EXPECT_EQ(tally.count(Status::complete), 2);
    EXPECT_EQ(tally.count(Status::completeLate), 1);
    EXPECT_EQ(tally.count(Status::overdue), 1);
    EXPECT_EQ(tally.total(), 5);
}

TEST(MilestoneTally, CountsWhatIsNoStatusAsCheck) {
    const Tally tally = tallyOf({"Status", "Done", Cell(7.0), "Check"});
    EXPECT_EQ(tally.count(Status::check), 4);
    EXPECT_EQ(tally.total(), 4);
}

TEST(MilestoneTally, LeavesWhatWasWithdrawnOutOfTheTotal) {
    const Tally tally = tallyOf({"Complete", "Withdrawn", "On hold", "Withdrawn"});
    EXPECT_EQ(tally.count(Status::withdrawn), 2);
    EXPECT_EQ(tally.total(), 2);
    EXPECT_DOUBLE_EQ(share(tally, Measure::complete).value(), 0.5);
    EXPECT_FALSE(share(tallyOf({"Withdrawn"}), Measure::complete));
}

TEST(MilestoneTally, TakesAFirstCellThatIsNoStatusForAHeading) {
    Tally tally;
    tally.add("Status", true);
    tally.add("Complete");
    tally.add("Done");
    EXPECT_EQ(tally.total(), 2);
    EXPECT_EQ(tally.count(Status::check), 1);
    EXPECT_DOUBLE_EQ(share(tally, Measure::complete).value(), 0.5) << "not a third";
}

TEST(MilestoneTally, CountsAnUndatedActionThatHasNoWord) {
    Tally tally = tallyOf({"Complete", "On track", ""});
    tally.addUndated();
    EXPECT_EQ(tally.count(Status::noDate), 1);
    EXPECT_EQ(tally.total(), 3);
}

TEST(MilestoneShare, DividesByWhatTheMeasureSays) {
    const Tally tally = tallyOf({"Complete", "Complete", "Complete late", "Overdue", "On track",
                                 "No date", "Check", "Not due"});
    EXPECT_DOUBLE_EQ(share(tally, Measure::complete).value(), 3.0 / 8);
    EXPECT_DOUBLE_EQ(share(tally, Measure::onTime).value(), 2.0 / 4);
    EXPECT_DOUBLE_EQ(share(tally, Measure::overdue).value(), 1.0 / 8);
}

TEST(MilestoneShare, IsNeverZeroOrAHundredPercentOfNothing) {
    for (const Measure measure : {Measure::complete, Measure::onTime, Measure::overdue}) {
        const auto outcome = share(Tally(), measure);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, Problem::Kind::nothing);
    }
    EXPECT_FALSE(share(tallyOf({"On track"}), Measure::onTime)) << "nothing was due yet";
    EXPECT_EQ(share(tallyOf({"On track"}), Measure::complete).value(), 0)
        << "one action, none complete";
}

}  // namespace
}  // namespace council::milestones
