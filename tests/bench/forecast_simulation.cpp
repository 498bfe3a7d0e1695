// FOSTER.FORECAST and CHANCE against chance itself: forecast_simulation [number of years].
//
// Part one checks the arithmetic. The model says: given m approvals in t days, the rate is Gamma
// distributed with shape m + 1/2 and t days of exposure, and what is to come in τ days is Poisson
// with that rate. Drawing a rate and then a number, a million times over, must give the chances and
// the lows and highs that the forecast states by its closed formula.
//
// Part two checks the promise. A council approves households at an unknown rate. Year after
// simulated year a forecast is made on 30 September; how often does the year end between low and
// high? At a level of 80 % it should be about 80 %, rather more where counts are small: whole
// households cannot split a probability.
//
// Part one is done in places, too: each household that comes brings as many as one of those learnt
// from.
//
// It ends with 1 when a frequency is further from its probability than chance allows.
#include "core/fostering/forecast.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <random>
#include <vector>

namespace {

using council::Day;
using council::dayOf;
using council::Days;
using council::fostering::Forecast;
using council::fostering::TargetPeriod;

constexpr TargetPeriod year{dayOf(2021, 4, 1), dayOf(2022, 3, 31)};
constexpr std::uint64_t seed = 20211005;

// Five standard errors: once in a million comparisons by chance alone.
bool isNear(double frequency, double probability, int draws) {
    const double standardError = std::sqrt(probability * (1 - probability) / draws);
    return std::abs(frequency - probability) <= 5 * standardError + 1e-9;
}

struct Evidence {
    Day asAt;
    int approvals;
};

// The share of draws that reach each target, beside the stated chance of it.
bool compareChances(const Evidence& evidence, int draws, std::mt19937_64& random) {
    const auto forecast =
        Forecast::of(year, year.from, evidence.asAt, evidence.approvals, evidence.approvals)
            .value();
    const auto daysLearnt = static_cast<double>((evidence.asAt - year.from).count() + 1);
    const auto daysLeft = static_cast<double>((year.to - evidence.asAt).count());
    std::gamma_distribution<double> rate(evidence.approvals + 0.5, 1 / daysLearnt);
    std::vector<int> totals;
    for (int i = 0; i < draws; ++i) {
        std::poisson_distribution<int> remaining(rate(random) * daysLeft);
        totals.push_back(evidence.approvals + remaining(random));
    }
    const auto shareFrom = [&](double total) {
        return static_cast<double>(std::count_if(totals.begin(), totals.end(),
                                                 [total](int each) { return each >= total; })) /
               draws;
    };
    bool agrees = true;
    std::printf("%d approvals in %.0f days, %.0f days left\n", evidence.approvals, daysLearnt,
                daysLeft);
    for (int target = evidence.approvals + 1; target <= evidence.approvals + 8; ++target) {
        const double stated = forecast.chance(target).value();
        const double drawn = shareFrom(target);
        agrees = isNear(drawn, stated, draws) && agrees;
        std::printf("  chance of %2d: stated %.4f, drawn %.4f\n", target, stated, drawn);
    }
    const double low = forecast.low(0.8).value();
    const double high = forecast.high(0.8).value();
    const double below = 1 - shareFrom(low);
    const double above = shareFrom(high + 1);
    agrees = below < 0.1 + 0.002 && above <= 0.1 + 0.002 && agrees;
    std::printf("  low %.0f, high %.0f: %.4f of the draws lie below, %.4f above\n", low, high,
                below, above);
    return agrees;
}

// The same in places.
bool comparePlaces(const std::vector<int>& learnt, int draws, std::mt19937_64& random) {
    constexpr Day asAt = dayOf(2021, 9, 30);
    council::fostering::UnitCounts units{};
    for (const int places : learnt) {
        ++units.at(static_cast<std::size_t>(places));
    }
    const auto forecast = Forecast::inUnits(year, year.from, asAt, 0, units).value();
    const auto daysLearnt = static_cast<double>((asAt - year.from).count() + 1);
    const auto daysLeft = static_cast<double>((year.to - asAt).count());
    std::gamma_distribution<double> rate(static_cast<double>(learnt.size()) + 0.5, 1 / daysLearnt);
    std::vector<int> totals;
    for (int i = 0; i < draws; ++i) {
        std::poisson_distribution<int> households(rate(random) * daysLeft);
        int places = 0;
        for (int left = households(random); left > 0; --left) {
            places += learnt[random() % learnt.size()];
        }
        totals.push_back(places);
    }
    bool agrees = true;
    std::printf("%zu households with places learnt from\n", learnt.size());
    for (int target = 3; target <= 30; target += 3) {
        const double stated = forecast.chance(target).value();
        const double drawn =
            static_cast<double>(std::count_if(totals.begin(), totals.end(),
                                              [target](int each) { return each >= target; })) /
            draws;
        agrees = isNear(drawn, stated, draws) && agrees;
        std::printf("  chance of %2d: stated %.4f, drawn %.4f\n", target, stated, drawn);
    }
    return agrees;
}

// The share of simulated years that end between the low and high of 30 September.
bool compareYears(double approvalsAYear, int years, std::mt19937_64& random) {
    constexpr Day asAt = dayOf(2021, 9, 30);
    const double daily = approvalsAYear / year.days();
    const auto daysLearnt = static_cast<double>((asAt - year.from).count() + 1);
    std::poisson_distribution<int> first(daily * daysLearnt);
    std::poisson_distribution<int> second(daily * (year.days() - daysLearnt));
    int inside = 0;
    for (int i = 0; i < years; ++i) {
        const int approvals = first(random);
        const int total = approvals + second(random);
        const auto forecast = Forecast::of(year, year.from, asAt, approvals, approvals).value();
        inside += forecast.low(0.8).value() <= total && total <= forecast.high(0.8).value() ? 1 : 0;
    }
    const double share = static_cast<double>(inside) / years;
    std::printf("  %4.0f approvals a year: %.1f %% of the years ended between low and high\n",
                approvalsAYear, 100 * share);
    // Whole numbers keep more than they promise; losing more than five points would be a wrong
    // model.
    return share > 0.75;
}

}  // namespace

int main(int argc, char** argv) try {
    const int years = argc > 1 ? std::atoi(argv[1]) : 20'000;
    std::mt19937_64 random(seed);
    bool agrees = true;
    for (const Evidence& evidence :
         {Evidence{dayOf(2021, 9, 30), 5}, Evidence{dayOf(2021, 6, 29), 0},
          Evidence{dayOf(2022, 3, 1), 40}}) {
        agrees = compareChances(evidence, 1'000'000, random) && agrees;
    }
    agrees = comparePlaces({2, 1, 2, 3, 1}, 1'000'000, random) && agrees;
    agrees = comparePlaces({0, 4, 2, 2, 20}, 1'000'000, random) && agrees;
    std::printf("%d years, forecast on 30 September at a level of 80 %%\n", years);
    for (const double approvalsAYear : {4.0, 8.0, 16.0, 50.0, 200.0}) {
        agrees = compareYears(approvalsAYear, years, random) && agrees;
    }
    std::printf(agrees ? "all as stated\n" : "NOT as stated\n");
    return agrees ? EXIT_SUCCESS : EXIT_FAILURE;
} catch (const std::exception& exception) {
    std::fprintf(stderr, "%s\n", exception.what());
    return EXIT_FAILURE;
}
