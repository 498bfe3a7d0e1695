#include "core/benchmarks/trend.h"

#include <gtest/gtest.h>

namespace council::benchmarks {
namespace {

TEST(Change, InPointsAndInPercentDiffer) {
    constexpr double precision = 1e-12;
    // Second child protection plans within 12 months: 16.9 % to 2.6 %.
    EXPECT_NEAR(change(0.026, 0.169, ChangeKind::points).value(), -0.143, precision);
    EXPECT_NEAR(change(0.026, 0.169, ChangeKind::percent).value(), -0.846153846153846, precision);
    EXPECT_EQ(change(8, 6, ChangeKind::points).value(), 2);
    EXPECT_NEAR(change(8, 6, ChangeKind::percent).value(), 0.333333333333333, precision);
    EXPECT_EQ(change(-5, -10, ChangeKind::percent).value(), 0.5) << "a rise is above 0";
    EXPECT_EQ(change(5, 0, ChangeKind::points).value(), 5);
}

TEST(Change, HasNoPercentageOfZero) {
    const auto outcome = change(5, 0, ChangeKind::percent);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Problem::Kind::nothing);
}

struct DirectionCase {
    double current, previous, margin;
    Direction whenHigh, whenLow;
    const char* why;
};

const DirectionCase directionCases[] = {
    {0.707, 0.698, 0, Direction::better, Direction::worse, "a rise"},
    {0.698, 0.707, 0, Direction::worse, Direction::better, "a fall"},
    {0.707, 0.707, 0, Direction::same, Direction::same, "no change"},
    {0.708, 0.707, 0, Direction::better, Direction::worse, "any change counts without a margin"},
    {0.1 + 0.2, 0.3, 0, Direction::same, Direction::same, "but not the rounding of a computer"},
    {0.71, 0.7, 0.01, Direction::same, Direction::same, "a change as large as the margin"},
    {0.711, 0.7, 0.01, Direction::better, Direction::worse, "a change beyond it"},
    {0.69, 0.7, 0.01, Direction::same, Direction::same, "downwards as well"},
    {-3, -5, 0, Direction::better, Direction::worse, "below 0 as above"},
};

TEST(Direction, SaysBetterOrWorseByWhatIsGood) {
    for (const auto& [current, previous, margin, whenHigh, whenLow, why] : directionCases) {
        EXPECT_EQ(wordFor(direction(current, previous, Polarity::high, margin)), wordFor(whenHigh))
            << why;
        EXPECT_EQ(wordFor(direction(current, previous, Polarity::low, margin)), wordFor(whenLow))
            << why;
    }
    EXPECT_EQ(wordFor(Direction::better), "Better");
    EXPECT_EQ(wordFor(Direction::worse), "Worse");
    EXPECT_EQ(wordFor(Direction::same), "Same");
}

struct ArrowCase {
    double current, previous;
    const char *goodHigh, *goodLow, *number;
};

const ArrowCase arrowCases[] = {
    {5, 3, "▲", "▼", "▲"},
    {3, 5, "▼", "▲", "▼"},
    {5, 5, "►", "►", "►"},
};

TEST(Arrow, FollowsOneConventionOrTheOther) {
    for (const auto& [current, previous, goodHigh, goodLow, number] : arrowCases) {
        EXPECT_EQ(arrow(current, previous, Polarity::high, Convention::good), goodHigh);
        EXPECT_EQ(arrow(current, previous, Polarity::low, Convention::good), goodLow);
        EXPECT_EQ(arrow(current, previous, Polarity::high, Convention::number), number);
        EXPECT_EQ(arrow(current, previous, Polarity::low, Convention::number), number);
    }
}

TEST(Comparison, IsSaidInFigures) {
    EXPECT_EQ(comparison(2.6, 16.9), "2.6 is 14.3 below 16.9");
    EXPECT_EQ(comparison(8, 6), "8 is 2 above 6");
    EXPECT_EQ(comparison(0.3, 0.1 + 0.2), "0.3 is as it was before");
}

}  // namespace
}  // namespace council::benchmarks
