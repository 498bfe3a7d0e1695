// BENCHMARK.*, TREND.* and OFSTED.* with the values Calc passes, and what EXPLAIN says.
#include "values.h"

#include <cmath>
#include <string>
#include <vector>

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <gtest/gtest.h>

namespace council::addin {
namespace {

using com::sun::star::lang::IllegalArgumentException;
using tests::any;
using tests::call;
using tests::range;
using tests::reason;
using tests::shown;

const uno::Any omitted;
const uno::Any others = range({{10.0}, {20.0}, {"-"}, {30.0}, {""}, {40.0}, {50.0}});

TEST(Benchmark, PlacesEachFigureOfAColumnAmongTheSameValues) {
    EXPECT_EQ(shown(call("BENCHMARK.BAND", {others, others})), "D|D|#N/A|C|#N/A|B|A");
    EXPECT_EQ(shown(call("BENCHMARK.BAND", {others, others, any("Low")})), "A|A|#N/A|B|#N/A|C|D");
    EXPECT_EQ(shown(call("BENCHMARK.RANK", {others, others})), "5|4|#N/A|3|#N/A|2|1");
    EXPECT_EQ(shown(call("BENCHMARK.TOP", {others, others, any("Low")})),
              "0.2|0.4|#N/A|0.6|#N/A|0.8|1");
}

TEST(Benchmark, TakesABlankSingleCellAsZero) {
    EXPECT_EQ(shown(call("BENCHMARK.RANK", {any(0.0), others})), "6");
    EXPECT_EQ(shown(call("BENCHMARK.RANK", {range({{""}}), others})), "#N/A");
}

TEST(Benchmark, LetsThePolarityDifferByRow) {
    EXPECT_EQ(shown(call("BENCHMARK.BAND", {any(50.0), others, range({{"High"}, {"low"}, {"-"}})})),
              "A|D|Err:502");
}

TEST(Benchmark, HasNoAnswerWithoutFigures) {
    for (const char* function : {"BENCHMARK.BAND", "BENCHMARK.RANK", "BENCHMARK.TOP"}) {
        EXPECT_EQ(shown(call(function, {any(5.0), range({{"-"}, {""}})})), "#N/A") << function;
        EXPECT_THROW(call(function, {any(5.0)}), IllegalArgumentException) << function;
        EXPECT_THROW(call(function, {omitted, others}), IllegalArgumentException) << function;
        EXPECT_THROW(call(function, {any(5.0), others, any("Up")}), IllegalArgumentException);
    }
}

TEST(Benchmark, Explains) {
    EXPECT_EQ(reason("BENCHMARK.BAND", {any(25.0), others}),
              "25 is above the lower quartile 20 and at or below the median 30 of 5 figures, and "
              "high is good; 1 cell that is not a number was left out");
    EXPECT_EQ(reason("BENCHMARK.RANK", {any(25.0), others}),
              "3 of 5 figures are better; 1 cell that is not a number was left out");
    EXPECT_EQ(reason("BENCHMARK.TOP", {any(30.0), others}),
              "3 of 5 figures are as good or better; 1 cell that is not a number was left out");
    EXPECT_EQ(reason("BENCHMARK.BAND", {any(25.0), range({{25.0, 25.0, "-", 25.0}})}),
              "the lower and the upper quartile are both 25, so that bands would not tell apart "
              "figures that most of the others share; 1 cell that is not a number was left out: "
              "use BENCHMARK.RANK or BENCHMARK.TOP.");
    EXPECT_EQ(reason("BENCHMARK.RANK", {any("-"), others}),
              "value is ‘-’, which is not a number: give a number; a missing figure has no "
              "answer.");
}

double numberIn(const uno::Any& answer) {
    double value = NAN;
    answer >>= value;
    return value;
}

TEST(Confidence, BoundsAProportion) {
    constexpr double precision = 1e-9;
    const auto bound = [](std::vector<uno::Any> rest) {
        std::vector<uno::Any> arguments{any(4.0), any(12.0)};
        arguments.insert(arguments.end(), rest.begin(), rest.end());
        return numberIn(call("BENCHMARK.CONFIDENCE", arguments));
    };
    EXPECT_NEAR(bound({any("low")}), 0.138120091091213, precision);
    EXPECT_NEAR(bound({any("HIGH")}), 0.609377911127200, precision);
    EXPECT_NEAR(bound({any("low"), any("80%")}), 0.188608947457254, precision);
    EXPECT_NEAR(bound({any("high"), any(0.95), any("exact")}), 0.651124493581186, precision);
    EXPECT_NEAR(bound({any("high"), omitted, any(0.0)}), 0.609377911127200, precision);
}

TEST(Confidence, TellsWrongDataFromMissingData) {
    EXPECT_EQ(
        shown(call("BENCHMARK.CONFIDENCE",
                   {range({{13.0}, {-1.0}, {4.5}, {""}, {"c"}, {4.0}, {0.0}}),
                    range({{12.0}, {12.0}, {12.0}, {12.0}, {12.0}, {0.0}, {3.0}}), any("low")})),
        "Err:502|Err:502|Err:502|#N/A|#N/A|#N/A|0");
}

TEST(Confidence, RefusesWrongArguments) {
    const std::vector<uno::Any> wrong[] = {
        {any(4.0), any(12.0)},
        {any(4.0), any(12.0), any("middle")},
        {any(4.0), any(12.0), any(0.0)},
        {any(4.0), any(12.0), any("low"), any(95.0)},
        {any(4.0), any(12.0), any("low"), any(1.0)},
        {any(4.0), any(12.0), any("low"), any(0.95), any("Wald")},
        {omitted, any(12.0), any("low")},
    };
    for (const auto& arguments : wrong) {
        EXPECT_THROW(call("BENCHMARK.CONFIDENCE", arguments), IllegalArgumentException);
    }
}

TEST(Confidence, Explains) {
    EXPECT_EQ(reason("BENCHMARK.CONFIDENCE", {any(4.0), any(12.0), any("low")}),
              "4 of 12 is 0.3333; at 95 % confidence the true share lies between 0.1381 and 0.6094 "
              "(Wilson)");
    EXPECT_EQ(reason("BENCHMARK.CONFIDENCE", {any(13.0), any(12.0), any("low")}),
              "numerator is 13, which is more than the denominator 12: give how many of how many, "
              "such as 4 of 12.");
}

TEST(Trend, ComparesRowByRow) {
    const uno::Any current = range({{8.0}, {6.0}, {6.0}, {""}, {"-"}, {6.0}});
    const uno::Any previous = range({{6.0}, {8.0}, {6.0}, {6.0}, {6.0}, {0.0}});
    EXPECT_EQ(shown(call("TREND.CHANGE", {current, previous})), "2|-2|0|#N/A|#N/A|6");
    EXPECT_EQ(shown(call("TREND.CHANGE", {current, previous, any("percent")})),
              "0.333333333333333|-0.25|0|#N/A|#N/A|#N/A");
    EXPECT_EQ(shown(call("TREND.DIRECTION", {current, previous})),
              "Better|Worse|Same|#N/A|#N/A|Better");
    EXPECT_EQ(shown(call("TREND.DIRECTION", {current, previous, any("Low"), any(2.0)})),
              "Same|Same|Same|#N/A|#N/A|Worse");
    EXPECT_EQ(shown(call("TREND.ARROW", {current, previous, any("Low")})), "▼|▲|►|#N/A|#N/A|▼");
    EXPECT_EQ(shown(call("TREND.ARROW", {current, previous, any("Low"), any("number")})),
              "▲|▼|►|#N/A|#N/A|▲");
}

TEST(Trend, RefusesWrongArguments) {
    EXPECT_THROW(call("TREND.CHANGE", {any(1.0)}), IllegalArgumentException);
    EXPECT_THROW(call("TREND.CHANGE", {any(1.0), any(2.0), any("ratio")}),
                 IllegalArgumentException);
    EXPECT_THROW(call("TREND.DIRECTION", {any(1.0), any(2.0), any("Up")}),
                 IllegalArgumentException);
    EXPECT_THROW(call("TREND.DIRECTION", {any(1.0), any(2.0), any("Low"), any(-1.0)}),
                 IllegalArgumentException);
    EXPECT_THROW(call("TREND.ARROW", {any(1.0), any(2.0), any("Low"), any("colour")}),
                 IllegalArgumentException);
}

TEST(Trend, Explains) {
    EXPECT_EQ(reason("TREND.CHANGE", {any(2.6), any(16.9)}), "2.6 is 14.3 below 16.9");
    EXPECT_EQ(reason("TREND.CHANGE", {any(2.6), any(16.9), any("percent")}),
              "2.6 is 14.3 below 16.9; the change is divided by the previous figure");
    EXPECT_EQ(reason("TREND.CHANGE", {any(2.6), any(0.0), any("percent")}),
              "the previous figure is 0, and nothing can be a percentage of it: ask for points.");
    EXPECT_EQ(reason("TREND.DIRECTION", {any(0.7), any(0.69), any("High"), any(0.02)}),
              "0.7 is 0.01 above 0.69, and high is good; a change of up to 0.02 counts as the "
              "same");
    EXPECT_EQ(reason("TREND.ARROW", {any(3.0), any(5.0), any("Low")}),
              "3 is 2 below 5, and low is good; up means better");
    EXPECT_EQ(reason("TREND.ARROW", {any(3.0), any(5.0), any("Low"), any("number")}),
              "3 is 2 below 5; up means a higher number, whichever is good");
}

TEST(Ofsted, TranslatesGradesBothWays) {
    EXPECT_EQ(
        shown(call(
            "OFSTED.GRADE",
            {range(
                {{"Good"}, {"requires improvement"}, {"Adequate"}, {2.0}, {""}, {"Inadequate"}})})),
        "2|3|3|#N/A|#N/A|4");
    EXPECT_EQ(shown(call("OFSTED.JUDGEMENT",
                         {range({{3.0}, {3.0}, {3.0}, {3.0}, {2.0}, {3.0}, {""}, {9.0}, {1.0}}),
                          range({{"22/06/2012"},
                                 {2013.0},
                                 {""},
                                 {2019.0},
                                 {2013.0},
                                 {"soon"},
                                 {""},
                                 {""},
                                 {"soon"}})})),
              "Adequate|#N/A|Requires improvement|Requires improvement|Good|Err:502|#N/A|#N/A|"
              "Err:502");
    EXPECT_EQ(shown(call("OFSTED.JUDGEMENT", {any(3.0), any(0.0)})), "Requires improvement")
        << "a blank single cell counts as left out";
    EXPECT_EQ(shown(call("OFSTED.JUDGEMENT", {any(0.0)})), "#N/A");
}

TEST(Ofsted, RefusesWrongArguments) {
    EXPECT_THROW(call("OFSTED.GRADE", {}), IllegalArgumentException);
    EXPECT_THROW(call("OFSTED.JUDGEMENT", {}), IllegalArgumentException);
    EXPECT_THROW(call("OFSTED.JUDGEMENT", {any(3.0), any("soon")}), IllegalArgumentException);
}

TEST(Ofsted, Explains) {
    EXPECT_EQ(reason("OFSTED.GRADE", {any("Satisfactory")}),
              "‘Satisfactory’ is not a judgement on four grades: give ‘Outstanding’, ‘Good’, "
              "‘Requires improvement’, ‘Adequate’ or ‘Inadequate’.");
    EXPECT_EQ(reason("OFSTED.JUDGEMENT", {any(3.0), any(2012.0)}),
              "grade 3 is Adequate for inspections before 1 November 2013 and Requires improvement "
              "since");
}

}  // namespace
}  // namespace council::addin
