#include "core/values/figure.h"

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(Figure, IsANumberAlsoWhenItIsWrittenAsText) {
    EXPECT_EQ(readFigure(Cell(0.979)), 0.979);
    EXPECT_EQ(readFigure(Cell(0.0)), 0.0) << "a zero is a figure";
    EXPECT_DOUBLE_EQ(readFigure(Cell("97.9%")).value(), 0.979);
    EXPECT_EQ(readFigure(Cell(" -3 ")), -3.0);
}

TEST(Figure, IsMissingRatherThanGuessed) {
    for (const Cell& missing : {Cell(), Cell("-"), Cell("c"), Cell("x"), Cell("n/a"), Cell("  "),
                                Cell("1,234"), Cell("12 %?"), Cell::error()}) {
        EXPECT_EQ(readFigure(missing), std::nullopt) << quoted(missing);
    }
}

struct AtMostCase {
    double left, right;
    bool atMost;
    const char* why;
};

const AtMostCase atMostCases[] = {
    {0.1 + 0.2, 0.3, true, "the same figure, its last bit rounded differently"},
    {0.3, 0.1 + 0.2, true, "and the other way round"},
    {1 - 0.9, 0.1, true, "0.09999999999999998"},
    {0.979, 0.978, false, "a figure people would call higher"},
    {1234567890.12, 1234567890.11, false, "a penny in a budget of a thousand million"},
    {0, -1e-9, false, "small figures are not rounded to 0"},
    {-5, -4, true, "below 0 as above"},
    {0, 0, true, "nothing to round"},
    {5.6e-17, 0, true, "what 0.3 − 0.1 × 3 leaves"},
    {0, -5.6e-17, true, "on either side of 0"},
};

TEST(Comparison, ForgivesTheRoundingOfBinaryNumbersAndNothingElse) {
    for (const auto& [left, right, atMost, why] : atMostCases) {
        EXPECT_EQ(isAtMost(left, right), atMost) << why;
    }
}

TEST(Comparison, SaysDistancesAsPeopleWould) {
    EXPECT_EQ(distanceText(0.95, 0.9), "0.05");
    EXPECT_EQ(distanceText(0.86, 0.9), "0.04");
    EXPECT_EQ(distanceText(1234567890.12, 1234567890.11), "0.01");
    EXPECT_EQ(distanceText(-3, 5), "8");
    EXPECT_EQ(distanceText(5, 5), "0");
    EXPECT_EQ(distanceText(1e300, 0), "1e+300");
    EXPECT_EQ(distanceText(1e-300, 0), "1e-300");
    EXPECT_EQ(distanceText(1.5e300, 0.5e300), "1e+300");
    EXPECT_EQ(distanceText(0.1 + 0.2, 0.3), "0");
    EXPECT_EQ(distanceText(1e308, -1e308), "2e+308") << "more than a number can hold";
    EXPECT_EQ(distanceText(1e-310, 3e-310), "2e-310") << "no power of ten is that small";
}

TEST(Figure, IsRoundedNoFurtherThanWhatIsSaidBesideItAllows) {
    EXPECT_EQ(roundedFor(107203.8, 0.01, {}), 107200);
    EXPECT_EQ(roundedFor(107203.8, 0.01, 107203), 107204) << "above it, and above it when rounded";
    EXPECT_EQ(roundedFor(107203.8, 0.01, 107100), 107200);
    EXPECT_EQ(roundedFor(0.06794232, 1e4, 0.0679423), 0.06794232);
    EXPECT_EQ(roundedFor(0.25, 10, 0.25), 0.25) << "the figure itself";
    EXPECT_EQ(roundedFor(1e308, 1e10, 1), 1e308) << "beyond rounding";
}

}  // namespace
}  // namespace council
