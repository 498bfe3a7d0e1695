#include "core/benchmarks/comparison.h"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

namespace council::benchmarks {
namespace {

struct RateCase {
    double count, population, level, low, high;
    const char* why;
};

// The first two are published test data of England's public-health tools; the others were worked
// out independently: sums of Poisson probabilities bisected, or Byar's formula by hand.
const RateCase rateCases[] = {
    {1, 100, 0.95, 0.000253, 0.055716, "exact below 10"},
    {65, 100, 0.95, 0.501632, 0.828491, "Byar from 10"},
    {0, 100, 0.95, 0, 0.0368888, "none: the low is 0"},
    {10, 10, 0.95, 0.4787450, 1.8391459, "more than one each: no share"},
};

TEST(Rate, AgreesWithPublishedLimits) {
    for (const auto& [count, population, level, low, high, why] : rateCases) {
        const auto counts = readProportion(count, population, Method::rate).value();
        const Interval found = interval(counts, level, Method::rate).value();
        EXPECT_NEAR(found.low, low, 1e-6) << why;
        EXPECT_NEAR(found.high, high, 1e-6) << why;
    }
}

// P(at most k events) when so many are expected, term by term.
double poissonUpTo(int k, double expected) {
    double term = std::exp(-expected);
    double sum = 0;
    for (int i = 0; i <= k; ++i) {
        sum += term;
        term *= expected / (i + 1);
    }
    return sum;
}

TEST(Rate, IsExactBelowTen) {
    for (int count = 0; count < 10; ++count) {
        for (const double level : {0.5, 0.8, 0.95, 0.998}) {
            const double tail = (1 - level) / 2;
            const Interval found =
                interval({static_cast<double>(count), 1}, level, Method::rate).value();
            EXPECT_NEAR(poissonUpTo(count, found.high), tail, 1e-9) << count;
            if (count > 0) {
                EXPECT_NEAR(1 - poissonUpTo(count - 1, found.low), tail, 1e-9) << count;
            }
        }
    }
}

TEST(Rate, HoldsTheRateItself) {
    for (const double level : {0.0, 0.5, 0.95, 0.9999999999999999}) {
        for (const double count : {0.0, 1.0, 9.0, 10.0, 11.0, 1000.0, 1e9}) {
            const auto [low, high] = interval({count, 1}, level, Method::rate).value();
            EXPECT_LE(0, low) << count << " at " << level;
            EXPECT_LE(low, count) << count << " at " << level;
            EXPECT_LE(count, high) << count << " at " << level;
        }
    }
}

TEST(Rate, IsACountOfAPopulation) {
    EXPECT_EQ(readProportion(120, 38.4, Method::rate).value().whole, 38.4);
    EXPECT_EQ(readProportion(1, 0, Method::rate).error().kind, Problem::Kind::nothing);
    EXPECT_EQ(readProportion(1, -1, Method::rate).error().argument, "denominator");
    EXPECT_EQ(readProportion(1.5, 10, Method::rate).error().argument, "numerator");
    EXPECT_EQ(readProportion(-1, 10, Method::rate).error().argument, "numerator");
}

TEST(Rate, SaysWhatItMeans) {
    const Proportion counts{1, 100};
    EXPECT_EQ(because(counts, interval(counts, 0.95, Method::rate).value(), 0.95, Method::rate),
              "1 in 100 is 0.01; at 95 % confidence the true rate lies between 0.0002532 and "
              "0.05572 (a rate: Byar, exact Poisson below 10)");
}

struct CompareCase {
    double benchmark;
    const char* high;
    const char* low;
    const char* neutral;
};

TEST(Compare, IsSimilarUnlessTheBenchmarkLiesOutside) {
    const Interval given{0.3, 0.1 + 0.2 + 0.2};
    const CompareCase cases[] = {
        {0.2999, "Better", "Worse", "Higher"},  {0.1 + 0.2, "Similar", "Similar", "Similar"},
        {0.3, "Similar", "Similar", "Similar"}, {0.4, "Similar", "Similar", "Similar"},
        {0.5, "Similar", "Similar", "Similar"}, {0.5001, "Worse", "Better", "Lower"},
    };
    for (const auto& [benchmark, high, low, neutral] : cases) {
        EXPECT_EQ(wordFor(compare(given, benchmark, Polarity::high)), high) << benchmark;
        EXPECT_EQ(wordFor(compare(given, benchmark, Polarity::low)), low) << benchmark;
        EXPECT_EQ(wordFor(compare(given, benchmark, std::nullopt)), neutral) << benchmark;
    }
}

TEST(Compare, SaysWhereTheBenchmarkLies) {
    const auto it = texts::Phrase::asItIs("it");
    EXPECT_EQ(because({0.2, 0.4}, it, 0.1), "it, and the benchmark 0.1 lies below both");
    EXPECT_EQ(because({0.2, 0.4}, it, 0.3), "it, and the benchmark 0.3 lies between them");
    EXPECT_EQ(because({0.2, 0.4}, it, 0.5), "it, and the benchmark 0.5 lies above both");
}

TEST(Compare, RefusesABenchmarkThatIsNoShare) {
    EXPECT_EQ(readBenchmark(0.587, Method::wilson).value(), 0.587);
    EXPECT_EQ(readBenchmark(1, Method::exact).value(), 1);
    EXPECT_EQ(readBenchmark(58.7, Method::rate).value(), 58.7);
    EXPECT_FALSE(readBenchmark(58.7, Method::wilson).has_value());
    EXPECT_FALSE(readBenchmark(-0.1, Method::rate).has_value());
}

}  // namespace
}  // namespace council::benchmarks
