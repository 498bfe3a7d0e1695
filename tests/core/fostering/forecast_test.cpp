// The expected values are not this library's: they were summed term by term from the definition of
// the negative binomial distribution,
//     P(0) = p^r,  P(k+1) = P(k) (r + k) / (k + 1) (1 - p),  r = m + 1/2,  p = t / (t + τ),
// in decimal arithmetic of 60 digits; a low or high is the first k at which the running sum reaches
// the probability. tests/bench/forecast_simulation.cpp checks the model itself against chance.
#include "core/fostering/forecast.h"

#include "days.h"

#include <gtest/gtest.h>

namespace council::fostering {
namespace {

using tests::day;
using tests::year2021;

struct ForecastCase {
    const char* why;
    const char* learnFrom;
    const char* asAt;
    int inPeriod;  // n
    int learnt;    // m
    double expected;
    double low80, high80, low95, high95, median;
};

const ForecastCase forecastCases[] = {
    {"half a year, five approvals (t = 183, τ = 182)", "01/04/2021", "30/09/2021", 5, 5,
     10.469945355191256831, 7, 15, 6, 18, 10},
    {"learning from three years (t = 914)", "01/04/2019", "30/09/2021", 5, 12, 7.489059080962800875,
     5, 10, 5, 11, 7},
    {"none yet, after the fewest days that do (t = 90)", "01/04/2021", "29/06/2021", 0, 0,
     1.527777777777777778, 0, 5, 0, 9, 1},
    {"the last month (t = 335, τ = 30)", "01/04/2021", "01/03/2022", 40, 40, 43.626865671641791045,
     41, 46, 40, 48, 43},
    {"one day left", "01/04/2021", "30/03/2022", 7, 7, 7.020604395604395604, 7, 7, 7, 7, 7},
    {"learning from since a new campaign began (t = 100, τ = 82)", "01/10/2021", "08/01/2022", 9, 3,
     11.87, 9, 15, 9, 17, 11},
};

Forecast forecast(const char* learnFrom, const char* asAt, int inPeriod, int learnt) {
    return Forecast::of(year2021, day(learnFrom), day(asAt), inPeriod, learnt).value();
}

TEST(Forecast, AgreesWithSumsFromTheDefinition) {
    for (const auto& [why, learnFrom, asAt, inPeriod, learnt, expected, low80, high80, low95,
                      high95, median] : forecastCases) {
        const Forecast made = forecast(learnFrom, asAt, inPeriod, learnt);
        EXPECT_NEAR(made.expected(), expected, 1e-9) << why;
        EXPECT_EQ(made.low(0.8).value(), low80) << why;
        EXPECT_EQ(made.high(0.8).value(), high80) << why;
        EXPECT_EQ(made.low(0.95).value(), low95) << why;
        EXPECT_EQ(made.high(0.95).value(), high95) << why;
        EXPECT_EQ(made.low(0).value(), median) << why;
        EXPECT_EQ(made.high(0).value(), median) << why;
    }
}

TEST(Forecast, AgreesWithSumsForManyApprovalsToo) {
    // m = 2000, t = 365, τ = 365
    const Period twoYears{dayOf(2021, 4, 1), dayOf(2023, 3, 31)};
    const Forecast many =
        Forecast::of(twoYears, twoYears.from, dayOf(2022, 3, 31), 2000, 2000).value();
    EXPECT_NEAR(many.expected(), 4000.5, 1e-9);
    EXPECT_EQ(many.low(0.8).value(), 3920);
    EXPECT_EQ(many.high(0.8).value(), 4082);
    EXPECT_EQ(many.low(0.95).value(), 3878);
    EXPECT_EQ(many.high(0.95).value(), 4126);
    EXPECT_NEAR(many.chance(3900).value(), 0.94624055219400711806, 1e-9);
    EXPECT_NEAR(many.chance(4100).value(), 0.06008405199494004135, 1e-9);
}

struct ChanceCase {
    const char* why;
    const char* learnFrom;
    const char* asAt;
    int inPeriod;
    int learnt;
    double target;
    double chance;
};

const ChanceCase chanceCases[] = {
    {"one more", "01/04/2021", "30/09/2021", 5, 5, 6, 0.97756788415964001328},
    {"three more", "01/04/2021", "30/09/2021", 5, 5, 8, 0.81635358414008188509},
    {"eight more", "01/04/2021", "30/09/2021", 5, 5, 13, 0.23759723511128688867},
    {"twelve more", "01/04/2021", "30/09/2021", 5, 5, 17, 0.05217970297890675309},
    {"half a household more takes a whole one", "01/04/2021", "30/09/2021", 5, 5, 7.5,
     0.81635358414008188509},
    {"three more, on three years' evidence", "01/04/2019", "30/09/2021", 5, 12, 8,
     0.44180937720421301619},
    {"five when there was none yet", "01/04/2021", "29/06/2021", 0, 0, 5, 0.10055501668355405050},
    {"one on the last day but one", "01/04/2021", "30/03/2022", 7, 7, 8, 0.02036590020545947553},
    {"five on the last day but one", "01/04/2021", "30/03/2022", 7, 7, 12,
     0.0000000000926817338447},
    {"the target is reached", "01/04/2021", "30/09/2021", 5, 5, 5, 1},
    {"and exceeded", "01/04/2021", "30/09/2021", 5, 5, 3, 1},
};

TEST(Chance, AgreesWithSumsFromTheDefinition) {
    for (const auto& [why, learnFrom, asAt, inPeriod, learnt, target, chance] : chanceCases) {
        EXPECT_NEAR(forecast(learnFrom, asAt, inPeriod, learnt).chance(target).value(), chance,
                    1e-9)
            << why;
    }
}

TEST(Forecast, IsCertainFromTheLastDayOn) {
    for (const char* asAt : {"31/03/2022", "01/04/2022", "01/04/2031"}) {
        const Forecast made = forecast("01/04/2021", asAt, 7, 7);
        EXPECT_TRUE(made.isCertain());
        EXPECT_EQ(made.expected(), 7);
        EXPECT_EQ(made.low(0.8).value(), 7);
        EXPECT_EQ(made.high(0.8).value(), 7);
        EXPECT_EQ(made.chance(7).value(), 1);
        EXPECT_EQ(made.chance(8).value(), 0);
    }
}

TEST(Forecast, HasNothingToSayBeforeThePeriodOrOnFewDays) {
    const auto refused = [](const char* learnFrom, const char* asAt) {
        const auto outcome = Forecast::of(year2021, day(learnFrom), day(asAt), 3, 3);
        return outcome ? std::string() : sentence(outcome.error());
    };
    EXPECT_EQ(refused("01/04/2019", "31/03/2021"),
              "the period begins on 1 April 2021, after 31 March 2021: forecast on a day of the "
              "period.");
    EXPECT_EQ(refused("01/04/2021", "28/06/2021"),
              "there are 89 days to learn from, fewer than 90: wait, or give an earlier "
              "learn_from.");
    EXPECT_EQ(refused("01/04/2021", "29/06/2021"), "") << "90 days, as_at included";
    EXPECT_EQ(refused("01/04/2019", "01/04/2021"), "") << "earlier years are enough";
    EXPECT_NE(refused("01/12/2021", "30/09/2021"), "") << "learn_from after as_at";
}

TEST(Forecast, SaysWhatItRestsOn) {
    EXPECT_EQ(forecast("01/04/2021", "30/09/2021", 5, 5).basis(),
              "5 households were approved so far, and 5 approvals in 183 days say what to expect "
              "of the 182 days left");
    EXPECT_EQ(forecast("01/04/2021", "31/03/2022", 1, 1).basis(),
              "1 household was approved in the period, and it is over");
}

}  // namespace
}  // namespace council::fostering
