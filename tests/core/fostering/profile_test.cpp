#include "core/fostering/profile.h"

#include "days.h"

#include <gtest/gtest.h>

namespace council::fostering {
namespace {

using tests::day;
using tests::year2021;

Profile profile(const Grid& grid) {
    return readProfile(grid, usualNullDate).value();
}
Profile word(const char* text) {
    return profile(Grid(1, {Cell(text)}));
}
Profile weights(std::vector<Cell> list) {
    return profile(Grid(1, std::move(list)));
}

double expected(const Profile& profile, double target, const char* asAt) {
    return profile.expected(target, year2021, day(asAt)).value();
}

struct ProfileCase {
    const char* why;
    const char* asAt;
    double daily;                         // of a target of 365 in a year of 365 days
    double monthly, quarterly, weighted;  // of a target of 12; weights 1, 2, 2, 1 of 6
};

const ProfileCase profileCases[] = {
    {"the day before the period", "31/03/2021", 0, 0, 0, 0},
    {"its first day has passed at its end", "01/04/2021", 1, 0, 0, 0},
    {"the last day but one of April", "29/04/2021", 29, 0, 0, 0},
    {"April is complete on its last day", "30/04/2021", 30, 1, 0, 0},
    {"June is not complete yet", "29/06/2021", 90, 2, 0, 0},
    {"three months, one quarter", "30/06/2021", 91, 3, 3, 2},
    {"half the year", "30/09/2021", 183, 6, 6, 6},
    {"February ends the eleventh month", "28/02/2022", 334, 11, 9, 10},
    {"the day before the last", "30/03/2022", 364, 11, 9, 10},
    {"the last day", "31/03/2022", 365, 12, 12, 12},
    {"after the period", "01/04/2022", 365, 12, 12, 12},
};

TEST(Profile, SpreadsTheTargetOverThePeriod) {
    for (const auto& [why, asAt, daily, monthly, quarterly, weighted] : profileCases) {
        EXPECT_DOUBLE_EQ(expected(Profile(), 365, asAt), daily) << why;
        EXPECT_DOUBLE_EQ(expected(word("Daily"), 365, asAt), daily) << why;
        EXPECT_DOUBLE_EQ(expected(word(" monthly "), 12, asAt), monthly) << why;
        EXPECT_DOUBLE_EQ(expected(word("quarterly"), 12, asAt), quarterly) << why;
        EXPECT_DOUBLE_EQ(expected(weights({1.0, 2.0, 2.0, 1.0}), 12, asAt), weighted) << why;
    }
}

TEST(Profile, ReadsWeightsStoredAsTextAlsoASingleOne) {
    EXPECT_DOUBLE_EQ(expected(weights({"1", " 2 ", "2", "1"}), 12, "30/09/2021"), 6);
    EXPECT_DOUBLE_EQ(expected(weights({"7"}), 12, "30/03/2022"), 0);
    EXPECT_DOUBLE_EQ(expected(weights({"7"}), 12, "31/03/2022"), 12);
    EXPECT_FALSE(readProfile(Grid(1, {Cell("50%"), Cell("50%")}), usualNullDate)) << "no weights";
}

TEST(Profile, OfEightByQuarterIsTwoFourSixEight) {
    const char* const quarterEnds[] = {"30/06/2021", "30/09/2021", "31/12/2021", "31/03/2022"};
    for (int quarter = 1; quarter <= 4; ++quarter) {
        EXPECT_EQ(expected(word("quarterly"), 8, quarterEnds[quarter - 1]), 2 * quarter);
    }
}

TEST(Profile, ReadsItsOwnCumulativeTargets) {
    const Profile own =
        profile(Grid(2, {"01/07/2021", 1.0, "October 2021", 4.0, "", "", "01/01/2022", 5.0}));
    EXPECT_EQ(expected(own, 8, "30/06/2021"), 0) << "none in force yet";
    EXPECT_EQ(expected(own, 8, "01/07/2021"), 1);
    EXPECT_EQ(expected(own, 8, "01/10/2021"), 4) << "a month alone begins on its first day";
    EXPECT_EQ(expected(own, 8, "31/03/2022"), 5) << "on the last day the profile still speaks";
    EXPECT_EQ(expected(own, 8, "01/04/2022"), 8) << "after the period the target does";
    EXPECT_EQ(expected(profile(Grid(2, {"01/01/2021", 3.0, "01/09/2021", 4.0})), 8, "31/03/2021"),
              0)
        << "before the period nothing is expected";
}

TEST(Profile, TellsTwoWeightsFromADateAndItsTarget) {
    EXPECT_EQ(expected(profile(Grid(2, {1.0, 3.0})), 8, "30/09/2021"), 2) << "half-years 1 and 3";
    EXPECT_EQ(expected(profile(Grid(2, {"01/09/2021", 3.0})), 8, "30/09/2021"), 3);
    EXPECT_EQ(expected(profile(Grid(2, {44440.0, 3.0})), 8, "30/09/2021"), 3)
        << "44440 is 1 September 2021";
}

TEST(Profile, IsDailyWhenBlank) {
    EXPECT_DOUBLE_EQ(expected(profile(Grid()), 365, "30/09/2021"), 183);
    EXPECT_DOUBLE_EQ(expected(profile(Grid(1, {Cell()})), 365, "30/09/2021"), 183);
    EXPECT_DOUBLE_EQ(expected(profile(Grid(2, {"", "", "", ""})), 365, "30/09/2021"), 183);
}

TEST(Profile, TakesAListWithBlanksBelowIt) {
    EXPECT_EQ(expected(weights({1.0, 3.0, "", ""}), 8, "30/09/2021"), 2);
}

TEST(Profile, CountsMonthsFromTheFirstDayOfThePeriod) {
    const TargetPeriod period{dayOf(2021, 1, 31),
                              dayOf(2021, 4, 29)};  // three months: 28 Feb, 31 Mar
    EXPECT_EQ(word("monthly").expected(3, period, dayOf(2021, 2, 26)).value(), 0);
    EXPECT_EQ(word("monthly").expected(3, period, dayOf(2021, 2, 27)).value(), 1);
    EXPECT_EQ(word("monthly").expected(3, period, dayOf(2021, 3, 30)).value(), 2);
    EXPECT_EQ(word("monthly").expected(3, period, dayOf(2021, 4, 29)).value(), 3);
}

TEST(Profile, KeepsOddDaysInTheLastPart) {
    const TargetPeriod period{dayOf(2021, 4, 1), dayOf(2021, 6, 20)};  // two months and 20 days
    EXPECT_EQ(word("monthly").expected(2, period, dayOf(2021, 4, 30)).value(), 1);
    EXPECT_EQ(word("monthly").expected(2, period, dayOf(2021, 6, 19)).value(), 1);
    EXPECT_EQ(word("monthly").expected(2, period, dayOf(2021, 6, 20)).value(), 2);
}

TEST(Profile, RefusesAPeriodThatItsPartsDoNotDivide) {
    const auto outcome =
        weights({1.0, 1.0, 1.0, 1.0, 1.0}).expected(8, year2021, day("01/05/2021"));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(sentence(outcome.error()),
              "profile is a list of 5 weights, which cannot divide the period from 1 April 2021 to "
              "31 March 2022, 12 whole months: give as many weights as there are months, quarters "
              "or other equal parts of whole months.");
    const TargetPeriod offByADay{dayOf(2021, 4, 1), dayOf(2022, 3, 30)};  // 11 whole months
    EXPECT_FALSE(word("quarterly").expected(8, offByADay, day("01/05/2021")));
    EXPECT_FALSE(weights({1.0, 1.0}).expected(8, offByADay, day("01/05/2021")));
    EXPECT_FALSE(
        word("monthly").expected(8, {dayOf(2021, 4, 1), dayOf(2021, 4, 20)}, dayOf(2021, 4, 10)))
        << "no whole month at all";
    EXPECT_FALSE(word("quarterly").expected(8, offByADay, day("01/05/2031")))
        << "a wrong profile is wrong on any day";
}

TEST(Profile, RefusesWhatIsNoProfile) {
    const auto refusal = [](const Grid& grid) {
        const auto outcome = readProfile(grid, usualNullDate);
        return outcome ? std::string() : outcome.error().given.english();
    };
    EXPECT_EQ(refusal(Grid(1, {"weekly"})), "‘weekly’");
    EXPECT_EQ(refusal(Grid(1, {1.0, "two", 3.0})), "‘two’");
    EXPECT_EQ(refusal(Grid(1, {1.0, -1.0})), "-1");
    EXPECT_EQ(refusal(Grid(1, {1.0, "", 2.0})), "blank") << "it would shift the weights behind it";
    EXPECT_EQ(refusal(Grid(1, {0.0, 0.0})), "a list of weights that add up to 0");
    EXPECT_EQ(refusal(Grid(3, {1.0, 2.0, 3.0, 4.0, 5.0, 6.0})), "a range of 3 columns");
    EXPECT_EQ(refusal(Grid(2, {"From", "Target", "01/04/2021", 2.0})), "‘From’");
    EXPECT_EQ(refusal(Grid(2, {"01/04/2021", 2.0, "01/07/2021", ""})), "1 July 2021");
}

// What is worked out is compared with what was recruited: it must not be more than a number can
// hold.
TEST(Profile, OfFiguresBeyondAllReasonStaysANumber) {
    EXPECT_DOUBLE_EQ(expected(weights({1e200, 1e200}), 1e300, "30/09/2021"), 5e299);
    EXPECT_FALSE(readProfile(Grid(1, {1e308, 1e308}), usualNullDate).has_value());
}

TEST(Profile, HasANameForSentences) {
    EXPECT_EQ(Profile().name(), "day by day");
    EXPECT_EQ(word("monthly").name(), "in complete months");
    EXPECT_EQ(word("quarterly").name(), "in complete quarters");
    EXPECT_EQ(weights({1.0, 2.0, 2.0, 1.0}).name(), "under a list of 4 weights");
    EXPECT_EQ(profile(Grid(2, {"01/07/2021", 1.0, "01/10/2021", 4.0})).name(),
              "under the cumulative targets");
}

}  // namespace
}  // namespace council::fostering
