#include "core/fostering/steps.h"

#include "days.h"

#include <gtest/gtest.h>

namespace council::fostering {
namespace {

using tests::day;

Grid column(std::vector<Cell> cells) {
    return Grid(1, std::move(cells));
}

Outcome<Steps> read(std::vector<Cell> dates, std::vector<Cell> targets) {
    return readSteps(column(std::move(dates)), column(std::move(targets)), usualNullDate);
}

std::string inForce(const Steps& steps, const char* asAt) {
    const Step* step = steps.inForce(day(asAt));
    if (step == nullptr) {
        return "none";
    }
    return step->target ? std::to_string(static_cast<int>(*step->target)) : "blank";
}

struct StepCase {
    const char* why;
    const char* asAt;
    const char* expected;
};

// The report of 5 October 2021: six until August, eight from September.
const StepCase stepCases[] = {
    {"before the first date there is no target", "31/03/2021", "none"},
    {"on the effective date it is in force", "01/04/2021", "6"},
    {"the last day of the old target", "31/08/2021", "6"},
    {"the first day of the new one", "01/09/2021", "8"},
    {"the day of the report", "05/10/2021", "8"},
    {"a date with a blank target ends the targets", "01/04/2022", "blank"},
};

TEST(Steps, TheLatestDateUpToTheDayIsInForce) {
    const auto steps = read({"April 2021", 44440.0, "", "01/04/2022"}, {6.0, "8", "", ""});
    for (const auto& [why, asAt, expected] : stepCases) {
        EXPECT_EQ(inForce(steps.value(), asAt), expected) << why;
    }
}

TEST(Steps, StandInAnyOrderAndTheLowerOfTwoOnADayWins) {
    const auto steps = read({"01/09/2021", "01/04/2021", "01/04/2021"}, {8.0, 5.0, 6.0});
    EXPECT_EQ(inForce(steps.value(), "31/08/2021"), "6") << "a correction written below";
    EXPECT_EQ(inForce(steps.value(), "01/09/2021"), "8");
}

TEST(Steps, RefuseWhatWouldLeaveTheTargetUnknown) {
    EXPECT_EQ(sentence(read({"From", "01/09/2021"}, {6.0, 8.0}).error()),
              "effective_dates is ‘From’, which is not a date this function can read (row 1): "
              "write a date such as 01/09/2021, and leave headings out.");
    EXPECT_EQ(read({"31/06/2021"}, {6.0}).error().argument, "effective_dates");
    EXPECT_EQ(read({"01/04/2021"}, {"six"}).error().argument, "targets");
    EXPECT_EQ(read({"01/04/2021"}, {-6.0}).error().argument, "targets");
    EXPECT_EQ(read({""}, {6.0}).error().argument, "targets") << "a target without a date";
    EXPECT_EQ(read({"01/04/2021", "01/09/2021"}, {6.0}).error().argument, "targets")
        << "lists of different height";
}

}  // namespace
}  // namespace council::fostering
