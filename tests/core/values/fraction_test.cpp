#include "core/values/fraction.h"

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(Fraction, IsFromZeroToBelowOne) {
    EXPECT_EQ(readFraction(Cell(0.0)).value(), 0);
    EXPECT_EQ(readFraction(Cell(0.1)).value(), 0.1);
    EXPECT_EQ(readFraction(Cell("10%")).value(), 0.1);
    EXPECT_EQ(readFraction(Cell(" 12.5 % ")).value(), 0.125);
    EXPECT_EQ(readFraction(Cell("0.8")).value(), 0.8);
}

TEST(Fraction, RefusesWhatCouldMeanAPercentage) {
    for (const Cell& cell : {Cell(1.0), Cell(10.0), Cell("10"), Cell("100%"), Cell(-0.1),
                             Cell("ten per cent"), Cell(), Cell::error()}) {
        const auto outcome = readFraction(cell);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, Problem::Kind::argument);
    }
}

}  // namespace
}  // namespace council
