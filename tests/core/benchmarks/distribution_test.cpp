#include "core/benchmarks/distribution.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::benchmarks {
namespace {

constexpr auto high = Polarity::high;
constexpr auto low = Polarity::low;

Distribution of(const std::vector<Cell>& cells) {
    return Distribution(cells);
}

// Quartiles 20, 30 and 40: figures on each boundary.
const Distribution five = of({10.0, 20.0, 30.0, 40.0, 50.0});

TEST(Distribution, HasQuartilesOfType7) {
    // By hand: position (n - 1)p counted from 0, between its two neighbours.
    const Distribution four = of({7.0, 1.0, 3.0, 2.0});
    EXPECT_DOUBLE_EQ(four.quantile(0.25), 1.75);
    EXPECT_DOUBLE_EQ(four.quantile(0.5), 2.5);
    EXPECT_DOUBLE_EQ(four.quantile(0.75), 4);
    EXPECT_EQ(five.quantile(0), 10);
    EXPECT_EQ(five.quantile(1), 50);
    EXPECT_EQ(of({3.0}).quantile(0.75), 3);
    EXPECT_EQ(of({0.1, 0.1, 0.1}).quantile(0.3), 0.1) << "equal neighbours give themselves";
}

TEST(Distribution, LeavesOutWhatIsNoNumber) {
    EXPECT_EQ(of({1.0, Cell(), "-", "c", "2", 0.0}).size(), 2U) << "1 and 0; texts drop out";
    EXPECT_TRUE(of({Cell(), "x"}).isEmpty());
}

struct BandCase {
    double value;
    char low, high;
    const char* why;
};

const BandCase bandCases[] = {
    {10, 'A', 'D', "the lowest"},
    {20, 'A', 'D', "on the lower quartile: the lower band"},
    {20.1, 'B', 'C', "just above it"},
    {30, 'B', 'C', "on the median: the lower band"},
    {30.1, 'C', 'B', "just above it"},
    {40, 'C', 'B', "on the upper quartile: the lower band, so B when high is good"},
    {40.1, 'D', 'A', "just above it"},
    {50, 'D', 'A', "the highest"},
    {9, 'A', 'D', "below the lowest: the end band"},
    {51, 'D', 'A', "above the highest: the end band"},
};

TEST(Band, OwnsItsUpperBoundaryWhicheverWayIsGood) {
    for (const auto& [value, whenLow, whenHigh, why] : bandCases) {
        EXPECT_EQ(band(value, five, low).value(), whenLow) << why;
        EXPECT_EQ(band(value, five, high).value(), whenHigh) << why;
    }
}

TEST(Band, IsNotMovedByTheRoundingOfAQuartile) {
    // The median of 12.3 and 12.5 is 12.4 to a person; in binary it may be a bit less.
    const Distribution others = of({12.3, 12.5});
    EXPECT_EQ(band(12.4, others, low).value(), 'B') << "on the median";
}

TEST(Band, SaysNothingWhereMostFiguresAreTheSame) {
    for (const Distribution& others :
         {of({5.0}), of({5.0, 5.0, 5.0, 5.0}), of({0.0, 0.0, 0.0, 0.0, 0.0, 3.0}),
          of({0.3, 0.1 + 0.2, 0.3})}) {
        for (const Polarity polarity : {low, high}) {
            const auto letter = band(5, others, polarity);
            ASSERT_FALSE(letter.has_value());
            EXPECT_EQ(letter.error().kind, Problem::Kind::nothing);
        }
    }
    EXPECT_EQ(sentence(band(5, of({5.0}), low).error()),
              "the lower and the upper quartile are both 5, so that bands would not tell apart "
              "figures that most of the others share: use BENCHMARK.RANK or BENCHMARK.TOP.");
    EXPECT_EQ(band(5, of({4.0, 5.0, 5.0, 5.0, 6.0, 7.0}), low).value(), 'A');
}

TEST(Band, SaysHowManyCellsWereNoNumbers) {
    const std::vector<Cell> cells{1.0, 2.0, 3.0, 4.0, "c", "-", Cell(), "  "};
    EXPECT_EQ(Distribution(cells).leftOut(), 2U);
    EXPECT_EQ(
        becauseOfBand(1, Distribution(cells), low),
        "1 is at or below the lower quartile 1.75 of 4 figures, and low is good; 2 cells that "
        "are not numbers were left out");
    const auto it = texts::Phrase::asItIs("it");
    EXPECT_EQ(withLeftOut(it, 1), "it; 1 cell that is not a number was left out");
    EXPECT_EQ(withLeftOut(it, 0), "it");
}

struct RankCase {
    double value;
    std::size_t low, high;
    const char* why;
};

// Among 70, 90, 90 and 99.
const RankCase rankCases[] = {
    {99, 4, 1, "the highest"},
    {90, 2, 2, "two equal figures share the smaller rank"},
    {70, 1, 4, "the third rank is skipped"},
    {95, 4, 2, "not among them: the rank it would have"},
    {100, 5, 1, "above all"},
    {60, 1, 5, "below all"},
};

TEST(Rank, IsOneMoreThanTheBetterFigures) {
    const Distribution others = of({70.0, 90.0, 90.0, 99.0});
    for (const auto& [value, whenLow, whenHigh, why] : rankCases) {
        EXPECT_EQ(rank(value, others, low), whenLow) << why;
        EXPECT_EQ(rank(value, others, high), whenHigh) << why;
    }
    EXPECT_EQ(rank(0.3, of({0.1 + 0.2, 0.3}), low), 1U) << "equal but for rounding";
    EXPECT_EQ(rank(0.1 + 0.2, of({0.1 + 0.2, 0.3}), low), 1U);
}

TEST(Top, IsTheShareThatIsAsGoodOrBetter) {
    const Distribution others = of({70.0, 80.0, 90.0, 99.0});
    EXPECT_EQ(top(99, others, high), 0.25);
    EXPECT_EQ(top(80, others, high), 0.75);
    EXPECT_EQ(top(80, others, low), 0.5);
    EXPECT_EQ(top(70, others, high), 1) << "the worst: all are as good";
    EXPECT_EQ(top(100, others, high), 0) << "better than all";
    EXPECT_EQ(top(90, of({90.0, 90.0, 70.0, 60.0}), high), 0.5) << "equal figures count";
}

TEST(Band, SaysWhere) {
    EXPECT_EQ(becauseOfBand(25, five, low),
              "25 is above the lower quartile 20 and at or below the median 30 of 5 figures, and "
              "low is good");
    EXPECT_EQ(becauseOfBand(20, five, high),
              "20 is at or below the lower quartile 20 of 5 figures, and high is good");
    EXPECT_EQ(becauseOfBand(41, five, high),
              "41 is above the upper quartile 40 of 5 figures, and high is good");
}

}  // namespace
}  // namespace council::benchmarks
