#include "core/fostering/status.h"

#include "days.h"

#include <gtest/gtest.h>

namespace council::fostering {
namespace {

using tests::day;
using tests::number;
using tests::on;

const Campaign campaignOf(const Quantity& recruited, const Quantity& target) {
    return {recruited, target, on("01/04/2021"), on("31/03/2022")};
}

struct StatusCase {
    const char* why;
    double recruited;
    double target;
    const char* asAt;
    double tolerance;
    const char* expected;
};

// April 2021 to March 2022, day by day; on 30 September 183 of 365 days have passed.
const StatusCase statusCases[] = {
    {"no target", 8, 0, "30/09/2021", 0.1, "No target"},
    {"more than the target, as reported in October 2021 against 6", 8, 6, "05/10/2021", 0.1,
     "Exceeded"},
    {"exactly the target, against 8 from September", 8, 8, "05/10/2021", 0.1, "Met"},
    {"met stays met after the period", 8, 8, "01/04/2022", 0.1, "Met"},
    {"exceeded before the period", 1, 0.5, "31/03/2021", 0.1, "Exceeded"},
    {"met on its last day", 8, 8, "31/03/2022", 0.1, "Met"},
    {"10 × 183 ÷ 365 = 5.01: five are on pace", 5, 10, "30/09/2021", 0.1, "On track"},
    {"8 × 183 ÷ 365 = 4.01: four are on pace", 4, 8, "30/09/2021", 0.1, "On track"},
    {"7 × 183 ÷ 365 = 3.51: the pace is four", 4, 7, "30/09/2021", 0.1, "On track"},
    {"three are one fewer", 3, 7, "30/09/2021", 0.1, "At risk"},
    {"two are two fewer", 2, 7, "30/09/2021", 0.1, "Behind"},
    {"a half is rounded up: 10 × 73 ÷ 365 = 2, 12.5 × 73 ÷ 365 = 2.5", 2, 12.5, "12/06/2021", 0.1,
     "At risk"},
    {"four of five: one household is tolerated", 4, 10, "30/09/2021", 0.1, "At risk"},
    {"three are not", 3, 10, "30/09/2021", 0.1, "Behind"},
    {"also where no share is", 4, 10, "30/09/2021", 0, "At risk"},
    {"5 − 0.4 × 5.01 = 2.99: a wider tolerance", 3, 10, "30/09/2021", 0.4, "At risk"},
    {"100 × 183 ÷ 365 = 50.1: five are tolerated", 45, 100, "30/09/2021", 0.1, "At risk"},
    {"six are not", 44, 100, "30/09/2021", 0.1, "Behind"},
    {"before the period nothing is due", 0, 10, "31/03/2021", 0.1, "Not due"},
    {"not even after a net loss", -1, 10, "31/03/2021", 0.1, "Not due"},
    {"on the first day 0.03 are expected: none", 0, 10, "01/04/2021", 0.1, "On track"},
    {"a day before the last", 9, 10, "30/03/2022", 0.1, "At risk"},
    {"the last day is over when it is read", 9, 10, "31/03/2022", 0.1, "Missed"},
    {"the day after it is missed", 9, 10, "01/04/2022", 0.1, "Missed"},
    {"half a place more than the target", 8.5, 8, "30/09/2021", 0.1, "Exceeded"},
};

TEST(FosterStatus, FollowsTheRulesInTheirOrder) {
    for (const auto& [why, recruited, target, asAt, tolerance, expected] : statusCases) {
        const auto verdict =
            judge(campaignOf(number(recruited), number(target)), day(asAt), tolerance, Profile());
        EXPECT_EQ(wordFor(verdict.value().status), expected) << why;
    }
}

// A target of 12, a household a month: with the binary fractions of uneven weights too.
TEST(FosterStatus, ExactlyOnPaceIsOnTrackEveryMonthOfTheYear) {
    const Profile tenths(Profile::Weights{{0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}});
    const TargetPeriod tenMonths{dayOf(2021, 4, 1), dayOf(2022, 1, 31)};
    for (int month = 1; month < 10; ++month) {
        const Day monthEnd = addMonths(tenMonths.from, month) - Days(1);
        const Campaign campaign{number(month), number(10), on("01/04/2021"), on("31/01/2022")};
        EXPECT_EQ(judge(campaign, monthEnd, 0.1, tenths).value().status, Status::onTrack) << month;
        const Campaign oneLess{number(month - 1), number(10), on("01/04/2021"), on("31/01/2022")};
        EXPECT_EQ(judge(oneLess, monthEnd, 0, tenths).value().status, Status::atRisk) << month;
    }
}

TEST(FosterStatus, ChecksDataThatCannotBeJudged) {
    const auto statusOf = [](const Campaign& campaign) {
        return judge(campaign, day("30/09/2021"), usualTolerance, Profile()).value().status;
    };
    EXPECT_EQ(statusOf(campaignOf(Quantity::unreadable(), number(8))), Status::check);
    EXPECT_EQ(statusOf(campaignOf(number(8), Quantity::unreadable())), Status::check);
    EXPECT_EQ(statusOf(campaignOf(number(8), number(-8))), Status::check);
    EXPECT_EQ(statusOf(campaignOf(Quantity::blank(), number(8))), Status::check)
        << "in a range a blank is not nought";
    EXPECT_EQ(statusOf({number(1), number(8), on("31/06/2021"), on("31/03/2022")}), Status::check);
    EXPECT_EQ(statusOf({number(1), number(8), on(""), on("31/03/2022")}), Status::check);
    EXPECT_EQ(statusOf(campaignOf(number(8), Quantity::blank())), Status::noTarget);
    EXPECT_EQ(statusOf({Quantity::blank(), Quantity::blank(), on(""), on("")}), Status::noTarget)
        << "an empty row of a plan";
}

TEST(FosterStatus, RefusesAPeriodThatEndsBeforeItBegins) {
    const Campaign reversed{number(8), number(8), on("31/03/2022"), on("01/04/2021")};
    const auto outcome = judge(reversed, day("30/09/2021"), usualTolerance, Profile());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(sentence(outcome.error()),
              "to is 1 April 2021, which is before the period begins on 31 March 2022: give the "
              "first and the last day of the period in that order.");
}

TEST(FosterStatus, SaysWhy) {
    const auto reason = [](double recruited, const char* asAt) {
        const Campaign campaign = campaignOf(number(recruited), number(10));
        const Day read = day(asAt);
        return because(judge(campaign, read, usualTolerance, Profile()).value(), campaign, read,
                       usualTolerance, Profile());
    };
    EXPECT_EQ(reason(5, "30/09/2021"),
              "5.01 of the target of 10 were expected day by day by 30 September 2021, to the "
              "nearest household 5; recruited: 5");
    EXPECT_EQ(reason(4, "30/09/2021"),
              "5.01 of the target of 10 were expected day by day by 30 September 2021, to the "
              "nearest household 5; recruited: 4, and a shortfall of 1 is tolerated");
    EXPECT_EQ(reason(3, "30/09/2021"),
              "5.01 of the target of 10 were expected day by day by 30 September 2021, to the "
              "nearest household 5; recruited: 3, and a shortfall of 1 is tolerated");
    EXPECT_EQ(reason(0, "31/03/2021"), "the period begins only on 1 April 2021; recruited: 0");
    EXPECT_EQ(reason(9, "01/04/2022"),
              "the last day of the period was 31 March 2022, with 9 recruited of the target of 10");
}

TEST(FosterShare, IsAFractionOfTheTarget) {
    EXPECT_DOUBLE_EQ(share(number(8), number(6)).value(), 8.0 / 6) << "133 % in August 2021";
    EXPECT_DOUBLE_EQ(share(number(8), number(8)).value(), 1) << "100 % in September";
    EXPECT_DOUBLE_EQ(share(number(-1), number(8)).value(), -0.125) << "a net loss";
}

TEST(FosterShare, IsNeverAShareOfNothing) {
    EXPECT_EQ(share(number(8), number(0)).error().kind, Problem::Kind::nothing);
    EXPECT_EQ(share(number(8), Quantity::blank()).error().kind, Problem::Kind::nothing);
    EXPECT_EQ(share(Quantity::blank(), number(8)).error().kind, Problem::Kind::nothing);
    EXPECT_EQ(share(Quantity::unreadable(), number(8)).error().kind, Problem::Kind::data);
    EXPECT_EQ(share(number(8), Quantity::unreadable()).error().kind, Problem::Kind::data);
    EXPECT_EQ(share(number(8), number(-8)).error().kind, Problem::Kind::data);
}

}  // namespace
}  // namespace council::fostering
