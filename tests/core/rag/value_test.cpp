#include "core/rag/value.h"

#include <ostream>

#include <gtest/gtest.h>

namespace council::rag {

void PrintTo(const RatingVerdict& verdict, std::ostream* stream) {
    *stream << wordFor(verdict.rating, {}) << " for reason " << static_cast<int>(verdict.reason);
}
void PrintTo(const RatingWords& words, std::ostream* stream) {
    *stream << words.green << '|' << words.amber << '|' << words.red;
}

namespace {

using Kind = Tolerance::Kind;
using enum Rating;
using Reason = RatingReason;

constexpr auto high = Polarity::high;
constexpr auto low = Polarity::low;
constexpr Tolerance tenPercent{Kind::share, 0.1};

struct ToleranceCase {
    Cell actual, target;
    Tolerance tolerance;
    Polarity polarity;
    RatingVerdict expected;
    const char* why;
};

const ToleranceCase toleranceCases[] = {
    {0.979, 0.95, tenPercent, high, {green, Reason::onTarget}, "better than the target"},
    {0.95, 0.95, tenPercent, high, {green, Reason::onTarget}, "on the target"},
    {0.949, 0.95, tenPercent, high, {amber, Reason::withinTolerance}, "just below it"},
    {0.855, 0.95, tenPercent, high, {amber, Reason::withinTolerance}, "a tenth below it"},
    {0.854, 0.95, tenPercent, high, {red, Reason::beyondTolerance}, "more than a tenth below it"},
    {0.9, 1.0, tenPercent, high, {amber, Reason::withinTolerance}, "1 - 0.9 is not quite 0.1"},
    {0.63, 0.7, tenPercent, high, {amber, Reason::withinTolerance}, "nor is a tenth of 0.7 0.07"},
    {0.1 + 0.2, 0.3, tenPercent, low, {green, Reason::onTarget}, "0.30000000000000004 is 0.3"},
    {12.7, 12.0, tenPercent, low, {amber, Reason::withinTolerance}, "low is good: just above it"},
    {13.2, 12.0, tenPercent, low, {amber, Reason::withinTolerance}, "a tenth above it"},
    {13.3, 12.0, tenPercent, low, {red, Reason::beyondTolerance}, "more than a tenth above it"},
    {10.4, 12.0, tenPercent, low, {green, Reason::onTarget}, "below it is better"},
    {0.85, 0.9, {Kind::percentagePoints, 5}, high, {amber, Reason::withinTolerance}, "5pp below"},
    {0.84, 0.9, {Kind::percentagePoints, 5}, high, {red, Reason::beyondTolerance}, "6pp below"},
    {88, 90, {Kind::points, 2}, high, {amber, Reason::withinTolerance}, "2 points below"},
    {87, 90, {Kind::points, 2}, high, {red, Reason::beyondTolerance}, "3 points below"},
    {0.899, 0.9, {Kind::share, 0}, high, {red, Reason::beyondTolerance}, "no tolerance, no Amber"},
    {-11, -10, tenPercent, high, {amber, Reason::withinTolerance}, "a tenth of |target|"},
    {-12, -10, tenPercent, high, {red, Reason::beyondTolerance}, "two tenths of it"},
    {0.0, 0.0, tenPercent, low, {green, Reason::onTarget}, "a target of none, and none"},
    {1.0, 0.0, tenPercent, low, {red, Reason::beyondTolerance}, "a share of no target is nothing"},
    {1.0, 0.0, {Kind::points, 2}, low, {amber, Reason::withinTolerance}, "points still count"},
    {"97.9%", "95%", tenPercent, high, {green, Reason::onTarget}, "numbers stored as text"},
};

TEST(Rating, ByToleranceIsGreenOnTargetAndAmberWithinIt) {
    for (const auto& [actual, target, tolerance, polarity, expected, why] : toleranceCases) {
        EXPECT_EQ(rate({actual, target, {}}, {tolerance, polarity, RatingRule::tolerance}),
                  expected)
            << why;
    }
}

struct TrendCase {
    double actual;
    Cell previous;
    Polarity polarity;
    RatingVerdict expected;
    const char* why;
};

// Against a target of 100 with 10 %.
const TrendCase trendCases[] = {
    {101, 99.0, high, {green, Reason::onTarget}, "better than the target"},
    {90, 95.0, high, {green, Reason::withinTolerance}, "within 10 %, however it was before"},
    {89, 85.0, high, {amber, Reason::noWorseThanPrevious}, "outside it, but improved"},
    {89, 89.0, high, {amber, Reason::noWorseThanPrevious}, "outside it, but maintained"},
    {89, 89.1, high, {red, Reason::worseThanPrevious}, "outside it and not improved"},
    {89, Cell(), high, {red, Reason::noPrevious}, "nothing to have improved on"},
    {89, "-", high, {red, Reason::noPrevious}, "a missing figure is none"},
    {110, 50.0, low, {green, Reason::withinTolerance}, "low is good"},
    {111, 115.0, low, {amber, Reason::noWorseThanPrevious}, "lower than it was"},
    {111, 110.0, low, {red, Reason::worseThanPrevious}, "higher than it was"},
};

TEST(Rating, ByTrendIsGreenWithinToleranceAndAmberWhenNoWorse) {
    for (const auto& [actual, previous, polarity, expected, why] : trendCases) {
        EXPECT_EQ(rate({actual, 100.0, previous}, {tenPercent, polarity, RatingRule::trend}),
                  expected)
            << why;
    }
    EXPECT_EQ(rate({0.3, 0.9, 0.1 + 0.2}, {tenPercent, high, RatingRule::trend}).rating, amber)
        << "0.30000000000000004 before is not a fall to 0.3";
}

TEST(Rating, ByToleranceDoesNotLookAtThePreviousFigure) {
    EXPECT_EQ(rate({89.0, 100.0, 85.0}, {tenPercent, high, RatingRule::tolerance}).rating, red);
}

struct MissingCase {
    Cell actual, target;
    Polarity polarity;
    Reason reason;
    const char* why;
};

const MissingCase missingCases[] = {
    {Cell(), 0.9, high, Reason::noActual, "no figure yet"},
    {"-", 0.9, high, Reason::noActual, "how tables write a missing figure"},
    {0.9, Cell(), high, Reason::noTarget, "no target set"},
    {0.9, "tbc", high, Reason::noTarget, "nor here"},
    {0.9, 0.0, high, Reason::zeroTarget, "any figure would reach 0"},
    {0.0, 0.0, high, Reason::zeroTarget, "so would none"},
    {Cell(), Cell(), low, Reason::noActual, "nothing at all"},
};

// A net change against no change: points are a tolerance where a share of 0 is none.
TEST(Rating, AgainstATargetOfNoneByPoints) {
    RatingTerms terms;
    terms.tolerance = {Tolerance::Kind::points, 2};
    EXPECT_EQ(rate({1.0, 0.0, Cell()}, terms).rating, Rating::green);
    EXPECT_EQ(rate({-2.0, 0.0, Cell()}, terms).rating, Rating::amber);
    EXPECT_EQ(rate({-2.5, 0.0, Cell()}, terms).rating, Rating::red);
}

TEST(Rating, OfAMissingFigureIsNoData) {
    for (const auto& [actual, target, polarity, reason, why] : missingCases) {
        for (const RatingRule rule : {RatingRule::tolerance, RatingRule::trend}) {
            EXPECT_EQ(rate({actual, target, 1.0}, {tenPercent, polarity, rule}),
                      (RatingVerdict{noData, reason}))
                << why;
        }
    }
    EXPECT_EQ(rate({0.0, 0.9, {}}, {}).rating, red) << "a figure of 0 is a figure";
}

struct SentenceCase {
    Measurement measurement;
    RatingTerms terms;
    const char* expected;
};

const SentenceCase sentenceCases[] = {
    {{0.86, 0.9, {}},
     {},
     "actual 0.86 is 0.04 below the target 0.9, within the tolerance of 0.09 (10 %)"},
    {{0.8, 0.9, {}},
     {{Kind::percentagePoints, 5}},
     "actual 0.8 is 0.1 below the target 0.9, beyond the tolerance of 0.05 (5 percentage points)"},
    {{13.0, 12.0, {}},
     {{Kind::points, 2}, low},
     "actual 13 is 1 above the target 12, within the tolerance of 2 (2 points)"},
    {{0.95, 0.9, {}}, {}, "actual 0.95 is 0.05 above the target 0.9, and high is good"},
    {{0.9, 0.9, {}}, {tenPercent, low}, "actual 0.9 is the target, and low is good"},
    {{80.0, 100.0, 75.0},
     {tenPercent, high, RatingRule::trend},
     "actual 80 is 20 below the target 100, beyond the tolerance of 10 (10 %), but no worse than "
     "the previous 75"},
    {{80.0, 100.0, 85.0},
     {tenPercent, high, RatingRule::trend},
     "actual 80 is 20 below the target 100, beyond the tolerance of 10 (10 %), and worse than the "
     "previous 85"},
    {{80.0, 100.0, {}},
     {tenPercent, high, RatingRule::trend},
     "actual 80 is 20 below the target 100, beyond the tolerance of 10 (10 %), and there is no "
     "previous figure to be better than"},
    {{Cell(), 100.0, {}}, {}, "actual is blank"},
    {{80.0, "tbc", {}}, {}, "target is ‘tbc’, which is not a number"},
    {{80.0, 0.0, {}},
     {},
     "the target is 0 and high is good, so that any figure would reach it; a blank cell also "
     "arrives as 0"},
};

TEST(Rating, SaysWhy) {
    for (const auto& [measurement, terms, expected] : sentenceCases) {
        EXPECT_EQ(because(rate(measurement, terms), measurement, terms).english(), expected);
    }
}

const RatingWords own{"On track", "Watch", "Off track"};

TEST(RatingWords, AreThreeCellsOrOneText) {
    EXPECT_EQ(readRatingWords(Grid(1, {"On track|Watch|Off track"})).value(), own);
    EXPECT_EQ(readRatingWords(Grid(1, {" On track | Watch|Off track "})).value(), own);
    EXPECT_EQ(readRatingWords(Grid(1, {"On track", "Watch", "Off track"})).value(), own)
        << "a column";
    EXPECT_EQ(readRatingWords(Grid(3, {"On track", "Watch ", "Off track"})).value(), own)
        << "a row";
    EXPECT_EQ(readRatingWords(Grid(1, 1)).value(), RatingWords()) << "blank is left out";
    EXPECT_EQ(readRatingWords(Grid(3, 1)).value(), RatingWords());
}

TEST(RatingWords, RefuseWhatIsNotThreeWords) {
    for (const Grid& wrong :
         {Grid(1, {"On track|Off track"}), Grid(1, {"a|b|c|d"}), Grid(1, {"a||c"}),
          Grid(1, {"RAG"}), Grid(1, {Cell(3.0)}), Grid(1, {"a", "b"}), Grid(1, {"a", "", "c"}),
          Grid(3, {"a", 2.0, "c"}), Grid(2, {"a", "b", "c", "d"})}) {
        EXPECT_FALSE(readRatingWords(wrong));
    }
}

TEST(RatingWords, NameTheRatingsButNotMissingData) {
    EXPECT_EQ(wordFor(green, own), "On track");
    EXPECT_EQ(wordFor(amber, own), "Watch");
    EXPECT_EQ(wordFor(red, own), "Off track");
    EXPECT_EQ(wordFor(noData, own), "No data");
}

}  // namespace
}  // namespace council::rag
