#include "core/rag/tolerance.h"

#include <gtest/gtest.h>

namespace council::rag {

void PrintTo(const Tolerance& tolerance, std::ostream* stream) {
    *stream << inWords(tolerance).english();
}

namespace {

using Kind = Tolerance::Kind;

struct ReadingCase {
    Cell cell;
    Tolerance expected;
    const char* why;
};

const ReadingCase readingCases[] = {
    {0.1, {Kind::share, 0.1}, "a share of the target"},
    {0.0, {Kind::share, 0.0}, "none"},
    {"10%", {Kind::share, 0.1}, "a share as text"},
    {"0.05", {Kind::share, 0.05}, "a number stored as text"},
    {"5pp", {Kind::percentagePoints, 5}, "percentage points"},
    {" 2.5 PP ", {Kind::percentagePoints, 2.5}, "spaces and letter case do not count"},
    {"2 points", {Kind::points, 2}, "plain units"},
    {"1 point", {Kind::points, 1}, "one of them"},
    {"150 points", {Kind::points, 150}, "units are no share: they may exceed 1"},
};

TEST(Tolerance, IsReadInItsThreeForms) {
    for (const auto& [cell, expected, why] : readingCases) {
        EXPECT_EQ(readTolerance(cell).value(), expected) << why;
    }
}

TEST(Tolerance, RefusesWhatCouldMeanSomethingElse) {
    for (const Cell& wrong :
         {Cell(1.0), Cell(10.0), Cell(-0.1), Cell("100%"), Cell("-5pp"), Cell("pp"), Cell("points"),
          Cell("5% points"), Cell("5 percent"), Cell("five points"), Cell("2 pints"), Cell("")}) {
        EXPECT_FALSE(readTolerance(wrong)) << quoted(wrong);
    }
    EXPECT_EQ(sentence(std::move(readTolerance(Cell(5.0)).error()).about("tolerance")),
              "tolerance is 5, which is not a tolerance: write a share of the target from 0 to "
              "below 1 such as 0.1 or ‘10%’, ‘5pp’ for percentage points, or ‘2 points’ for "
              "units.");
}

TEST(Tolerance, ComesToUnitsOfTheMeasure) {
    EXPECT_DOUBLE_EQ(allowance({Kind::share, 0.1}, 90), 9);
    EXPECT_DOUBLE_EQ(allowance({Kind::share, 0.1}, -90), 9) << "a share of the target’s size";
    EXPECT_DOUBLE_EQ(allowance({Kind::share, 0.1}, 0), 0);
    EXPECT_DOUBLE_EQ(allowance({Kind::percentagePoints, 5}, 0.9), 0.05);
    EXPECT_DOUBLE_EQ(allowance({Kind::points, 2}, 90), 2);
}

TEST(Tolerance, IsCalledByItsUnit) {
    EXPECT_EQ(inWords(Tolerance{Kind::share, 0.1}), "10 %");
    EXPECT_EQ(inWords(Tolerance{Kind::percentagePoints, 5}), "5 percentage points");
    EXPECT_EQ(inWords(Tolerance{Kind::percentagePoints, 1}), "1 percentage point");
    EXPECT_EQ(inWords(Tolerance{Kind::points, 1}), "1 point");
    EXPECT_EQ(inWords(Tolerance{Kind::points, 2.5}), "2.5 points");
}

TEST(Tolerance, PercentagePointsAreOfAFraction) {
    const Tolerance fivePoints{Tolerance::Kind::percentagePoints, 5};
    for (const double target : {0.6, -0.6, 1.0, 2.0, 0.0}) {
        EXPECT_EQ(fitting(fivePoints, target).value(), fivePoints) << target;
    }
    EXPECT_EQ(sentence(fitting(fivePoints, 60).error().about("tolerance")),
              "tolerance is ‘5pp’, which are percentage points of a fraction, and the target 60 is "
              "none: write ‘5 points’.");
    EXPECT_FALSE(fitting(fivePoints, -60));
    EXPECT_TRUE(fitting({Tolerance::Kind::points, 5}, 60));
    EXPECT_TRUE(fitting({Tolerance::Kind::share, 0.1}, 60));
}

}  // namespace
}  // namespace council::rag
