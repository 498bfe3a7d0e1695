// The expected values are not this library's: they were summed term by term from the definition of
// the negative binomial distribution,
//     P(0) = p^r,  P(k+1) = P(k) (r + k) / (k + 1) (1 - p),  r = m + 1/2,  p = t / (t + τ),
// in decimal arithmetic of 60 digits; a low or high is the first k at which the running sum reaches
// the probability. tests/bench/forecast_simulation.cpp checks the model itself against chance.
#include "core/fostering/forecast.h"

#include "days.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

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
    const TargetPeriod twoYears{dayOf(2021, 4, 1), dayOf(2023, 3, 31)};
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

// In places: each household still to come brings as many as one of those learnt from.
UnitCounts unitsOf(std::initializer_list<int> households) {
    UnitCounts units{};
    for (const int brought : households) {
        ++units[static_cast<std::size_t>(brought)];
    }
    return units;
}

Forecast inUnits(const char* learnFrom, const char* asAt, int inPeriod, const UnitCounts& learnt) {
    return Forecast::inUnits(year2021, day(learnFrom), day(asAt), inPeriod, learnt).value();
}

TEST(ForecastInUnits, OfOneEachIsTheForecastOfHouseholds) {
    for (const auto& [why, learnFrom, asAt, inPeriod, learnt, expected, low80, high80, low95,
                      high95, median] : forecastCases) {
        if (learnt == 0) {
            continue;  // nothing says how many a household brings
        }
        const Forecast households = forecast(learnFrom, asAt, inPeriod, learnt);
        UnitCounts ones{};
        ones[1] = learnt;
        const Forecast units = inUnits(learnFrom, asAt, inPeriod, ones);
        EXPECT_EQ(units.expected(), households.expected()) << why << ", to the last digit";
        for (const double level : {0.0, 0.5, 0.8, 0.95, 0.999}) {
            EXPECT_EQ(units.low(level).value(), households.low(level).value()) << why;
            EXPECT_EQ(units.high(level).value(), households.high(level).value()) << why;
        }
        for (int target = 1; target < 60; ++target) {
            EXPECT_EQ(units.chance(target).value(), households.chance(target).value()) << why;
        }
    }
}

// The definition, step by step: for every number of households its probability, and the sum of so
// many draws by folding the shares one household more at a time.
std::vector<long double> definition(double learnt, double t, double tau, const UnitCounts& units,
                                    std::size_t size) {
    const long double r = learnt + 0.5L;
    const long double p = static_cast<long double>(t) / (t + tau);
    std::vector<long double> total(size);
    std::vector<long double> folded(size);
    folded[0] = 1;
    long double probability = std::pow(p, r);
    for (int households = 0; households < 400; ++households) {
        for (std::size_t i = 0; i < size; ++i) {
            total[i] += probability * folded[i];
        }
        std::vector<long double> next(size);
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t brought = 0; brought < units.size() && i + brought < size; ++brought) {
                next[i + brought] += folded[i] * units[brought] / static_cast<long double>(learnt);
            }
        }
        folded = std::move(next);
        probability *= (r + households) / (households + 1.0L) * (1 - p);
    }
    return total;
}

struct UnitsCase {
    const char* why;
    const char* asAt;
    double t, tau;
    UnitCounts learnt;
};

const UnitsCase unitsCases[] = {
    {"places of five households", "30/09/2021", 183, 182, unitsOf({1, 2, 2, 3, 1})},
    {"one household, two places", "29/06/2021", 90, 275, unitsOf({2})},
    {"some without a place", "30/09/2021", 183, 182, unitsOf({0, 0, 4, 1})},
    {"all even", "01/03/2022", 335, 30, unitsOf({2, 4, 2, 2, 4, 20})},
    {"none with a place", "30/09/2021", 183, 182, unitsOf({0, 0})},
    {"the most there may be", "01/03/2022", 335, 30, unitsOf({20, 20, 20})},
    {"one day left", "30/03/2022", 364, 1, unitsOf({3, 3, 2})},
};

TEST(ForecastInUnits, AgreesWithTheDefinition) {
    for (const auto& [why, asAt, t, tau, learnt] : unitsCases) {
        const int households = std::accumulate(learnt.begin(), learnt.end(), 0);
        constexpr std::size_t size = 400;
        const auto expected = definition(households, t, tau, learnt, size);
        const Forecast made = inUnits("01/04/2021", asAt, 3, learnt);
        long double below = 0;
        long double mean = 0;
        for (std::size_t more = 0; more < size; ++more) {
            const double total = 3.0 + static_cast<double>(more);
            ASSERT_NEAR(made.chance(total).value(), static_cast<double>(1 - below), 1e-9)
                << why << ", " << more << " more";
            below += expected[more];
            mean += expected[more] * static_cast<long double>(more);
        }
        EXPECT_NEAR(made.expected(), 3 + static_cast<double>(mean), 1e-9) << why;
        for (const double level : {0.0, 0.5, 0.8, 0.95}) {
            for (const bool isLow : {true, false}) {
                const long double wanted = isLow ? (1 - level) / 2 : (1 + level) / 2;
                long double reached = 0;
                double first = 0;
                for (std::size_t more = 0; (reached += expected[more]) < wanted; ++more) {
                    ++first;
                }
                EXPECT_EQ((isLow ? made.low(level) : made.high(level)).value(), 3 + first)
                    << why << " " << level;
            }
        }
    }
}

// The model itself, drawn 200,000 times: a rate, a number of households, and for each the places
// of one learnt from.
TEST(ForecastInUnits, AgreesWithASimulation) {
    const std::vector<int> learnt{1, 2, 2, 3, 1, 2, 6};
    std::mt19937_64 random(20211005);
    std::gamma_distribution<double> rate(static_cast<double>(learnt.size()) + 0.5, 1.0 / 183);
    constexpr int draws = 200'000;
    std::array<int, 60> atLeast{};
    for (int i = 0; i < draws; ++i) {
        std::poisson_distribution<int> arrivals(rate(random) * 182);
        std::size_t places = 0;
        for (int household = arrivals(random); household > 0; --household) {
            places += static_cast<std::size_t>(learnt[random() % learnt.size()]);
        }
        for (std::size_t target = 0; target <= std::min(places, atLeast.size() - 1); ++target) {
            ++atLeast[target];
        }
    }
    const Forecast made = inUnits("01/04/2021", "30/09/2021", 0, unitsOf({1, 2, 2, 3, 1, 2, 6}));
    for (std::size_t target = 1; target < atLeast.size(); ++target) {
        const double stated = made.chance(static_cast<double>(target)).value();
        const double fiveErrors = 5 * std::sqrt(stated * (1 - stated) / draws);
        EXPECT_NEAR(static_cast<double>(atLeast[target]) / draws, stated, fiveErrors + 1e-5)
            << target;
    }
}

TEST(ForecastInUnits, OfManyHouseholdsStaysExact) {
    // 2,000 households learnt from in a year: the chance of none at all is far below the smallest
    // double. The sum of so many is normal but for its skewness.
    const TargetPeriod twoYears{dayOf(2021, 4, 1), dayOf(2023, 3, 31)};
    UnitCounts learnt{};
    learnt[1] = 1000;
    learnt[3] = 1000;
    const Forecast many =
        Forecast::inUnits(twoYears, twoYears.from, dayOf(2022, 3, 31), 0, learnt).value();
    EXPECT_NEAR(many.expected(), 4001, 1e-9);
    const double deviation = std::sqrt(2000.5 * (1 + 4) + 2000.5 * 4);  // E N Var X + Var N E X²
    EXPECT_NEAR(many.low(0.8).value(), 4001 - 1.2816 * deviation, 3);
    EXPECT_NEAR(many.high(0.8).value(), 4001 + 1.2816 * deviation, 3);
    EXPECT_NEAR(many.chance(1).value(), 1, 1e-12);
    EXPECT_EQ(many.chance(100'000).value(), 0);
}

TEST(ForecastInUnits, NeedsAHouseholdToLearnFrom) {
    const auto refused =
        Forecast::inUnits(year2021, year2021.from, day("30/09/2021"), 0, UnitCounts{});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, Problem::Kind::nothing);
    const auto over =
        Forecast::inUnits(year2021, year2021.from, day("31/03/2022"), 9, UnitCounts{}).value();
    EXPECT_EQ(over.expected(), 9) << "from the last day on it is certain";
}

TEST(ForecastInUnits, SaysWhatItRestsOn) {
    EXPECT_EQ(inUnits("01/04/2021", "30/09/2021", 9, unitsOf({1, 2, 2, 3, 1})).basis(),
              "9 in units were approved so far, and 5 approvals of 1.8 each on average in 183 days "
              "say what to expect of the 182 days left");
}

TEST(Units, AreWholeNumbersUpTo20) {
    EXPECT_EQ(readUnits(Quantity::of(0)), 0);
    EXPECT_EQ(readUnits(Quantity::of(20)), 20);
    for (const Quantity& units : {Quantity::of(21), Quantity::of(-1), Quantity::of(1.5),
                                  Quantity::blank(), Quantity::unreadable()}) {
        EXPECT_EQ(readUnits(units), std::nullopt);
    }
}

}  // namespace
}  // namespace council::fostering
