#include "core/benchmarks/confidence.h"

#include <gtest/gtest.h>

namespace council::benchmarks {
namespace {

struct IntervalCase {
    double part, whole, level;
    double wilsonLow, wilsonHigh;
    double exactLow, exactHigh;
    const char* why;
};

// Worked out independently with 60 decimal digits: Wilson by its formula, the exact bounds by
// bisecting sums of binomial probabilities.
const IntervalCase intervalCases[] = {
    {4, 12, 0.95, 0.138120091091213, 0.609377911127200, 0.099246091149583, 0.651124493581186,
     "4 of 12 audits"},
    {0, 12, 0.95, 0, 0.242494006655241, 0, 0.264648469397051, "none: low is 0"},
    {12, 12, 0.95, 0.757505993344759, 1, 0.735351530602949, 1, "all: high is 1"},
    {1, 1, 0.95, 0.206549314377237, 1, 0.025, 1, "the smallest sample"},
    {4, 134, 0.95, 0.011668334655485, 0.074238031411764, 0.008192016771186, 0.074665374445049,
     "4 of 134 care leavers"},
    {4, 12, 0.8, 0.188608947457254, 0.518186960771301, 0.154187653174308, 0.559003324084881,
     "less sure, narrower"},
    {4, 12, 0.99, 0.105197699957707, 0.680151256591867, 0.062404629667006, 0.727515423118441,
     "surer, wider"},
    {50, 100, 0.95, 0.403831530365996, 0.596168469634004, 0.398321129503301, 0.601678870496699,
     "half: symmetrical"},
    {8, 8, 0.9, 0.747276402576237, 1, 0.687656021933632, 1, "all of few"},
    {979, 1000, 0.95, 0.968109704938762, 0.986224260432076, 0.968077664819584, 0.986954807709612,
     "many: close to the share"},
    {4, 12, 0, 1.0 / 3, 1.0 / 3, 0.297575609607190, 0.378528624245202, "no confidence asked for"},
};

TEST(Confidence, AgreesWithIndependentFigures) {
    constexpr double precision = 1e-9;
    for (const auto& each : intervalCases) {
        const Proportion proportion{each.part, each.whole};
        const Interval wilson = interval(proportion, each.level, Method::wilson).value();
        EXPECT_NEAR(wilson.low, each.wilsonLow, precision) << each.why;
        EXPECT_NEAR(wilson.high, each.wilsonHigh, precision) << each.why;
        const Interval exact = interval(proportion, each.level, Method::exact).value();
        EXPECT_NEAR(exact.low, each.exactLow, precision) << each.why;
        EXPECT_NEAR(exact.high, each.exactHigh, precision) << each.why;
    }
}

TEST(Confidence, IsExactlyZeroForNoneAndOneForAll) {
    for (const Method method : {Method::wilson, Method::exact}) {
        for (const double whole : {1.0, 3.0, 7.0, 12.0, 1000.0, 1e6}) {
            EXPECT_EQ(interval({0, whole}, 0.95, method).value().low, 0) << whole;
            EXPECT_EQ(interval({whole, whole}, 0.95, method).value().high, 1) << whole;
        }
    }
}

TEST(Confidence, HoldsTheShareAndStaysWithinZeroAndOne) {
    for (const Method method : {Method::wilson, Method::exact}) {
        for (const double level : {0.0, 0.5, 0.95, 0.999999, 0.9999999999999999}) {
            for (const double whole : {1.0, 2.0, 12.0, 999.0, 1e6, 1e12}) {
                for (const double part : {0.0, 1.0, whole - 1, whole}) {
                    const auto [low, high] = interval({part, whole}, level, method).value();
                    EXPECT_LE(0, low) << part << " of " << whole << " at " << level;
                    EXPECT_LE(low, part / whole) << part << " of " << whole << " at " << level;
                    EXPECT_LE(part / whole, high) << part << " of " << whole << " at " << level;
                    EXPECT_LE(high, 1) << part << " of " << whole << " at " << level;
                }
            }
        }
    }
}

TEST(Proportion, IsACountOfAWhole) {
    EXPECT_EQ(readProportion(4, 12).value().part, 4);
    EXPECT_EQ(readProportion(0, 12).value().whole, 12);
    EXPECT_EQ(readProportion(0.1 * 30, 12).value().part, 3) << "3.0000000000000004 is 3";
}

struct RefusalCase {
    double numerator, denominator;
    Problem::Kind kind;
    const char* argument;
    const char* why;
};

const RefusalCase refusalCases[] = {
    {0, 0, Problem::Kind::nothing, "", "nothing to take a share of"},
    {4, 0, Problem::Kind::nothing, "", "a blank denominator arrives as 0"},
    {13, 12, Problem::Kind::data, "numerator", "more than there are"},
    {-1, 12, Problem::Kind::data, "numerator", "less than none"},
    {1, -12, Problem::Kind::data, "denominator", "less than none"},
    {4.5, 12, Problem::Kind::data, "numerator", "part of a case"},
    {4, 12.5, Problem::Kind::data, "denominator", "part of a case"},
    {0.33, 1, Problem::Kind::data, "numerator", "a share given as a count"},
};

TEST(Proportion, RefusesWhatIsNone) {
    for (const auto& [numerator, denominator, kind, argument, why] : refusalCases) {
        const auto outcome = readProportion(numerator, denominator);
        ASSERT_FALSE(outcome) << why;
        EXPECT_EQ(outcome.error().kind, kind) << why;
        EXPECT_EQ(outcome.error().argument, argument) << why;
    }
    EXPECT_EQ(sentence(readProportion(13, 12).error()),
              "numerator is 13, which is more than the denominator 12: give how many of how many, "
              "such as 4 of 12.");
}

TEST(Confidence, SaysWhatItMeans) {
    const Proportion audits{4, 12};
    EXPECT_EQ(because(audits, interval(audits, 0.95, Method::wilson).value(), 0.95, Method::wilson),
              "4 of 12 is 0.3333; at 95 % confidence the true share lies between 0.1381 and 0.6094 "
              "(Wilson)");
    EXPECT_EQ(because(audits, interval(audits, 0.8, Method::exact).value(), 0.8, Method::exact),
              "4 of 12 is 0.3333; at 80 % confidence the true share lies between 0.1542 and 0.559 "
              "(exact, Clopper-Pearson)");
}

// Boost's search for the bounds would throw, or take minutes.
TEST(Confidence, OfCountsBeyondAllReasonIsAProblem) {
    const Proportion proportion = readProportion(3, 1e243).value();
    EXPECT_FALSE(interval(proportion, 0.95, Method::exact).has_value());
}

}  // namespace
}  // namespace council::benchmarks
