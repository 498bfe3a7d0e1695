#include "core/statistics/proportion.h"
#include "core/statistics/quantile.h"
#include "core/timeliness/statistic.h"

#include <vector>

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(Quantiles, AreOfTypeSevenAsSpreadsheetsGiveThem) {
    std::vector<double> values{17, 2, 10, 7, 11, 2};
    EXPECT_DOUBLE_EQ(statistics::quantile(values, 0), 2) << "the smallest";
    EXPECT_DOUBLE_EQ(statistics::quantile(values, 1), 17) << "the largest";
    EXPECT_DOUBLE_EQ(statistics::quantile(values, 0.5), 8.5) << "between 7 and 10";
    EXPECT_DOUBLE_EQ(statistics::quantile(values, 0.9), 14) << "half way from 11 to 17";
    EXPECT_DOUBLE_EQ(statistics::quantile(values, 0.25), 3.25) << "a quarter from 2 to 7";
    const std::vector<double> sorted{2, 2, 7, 10, 11, 17};
    for (const double share : {0.0, 0.25, 0.5, 0.9, 1.0}) {
        EXPECT_DOUBLE_EQ(statistics::quantileOfSorted(sorted, share),
                         statistics::quantile(values, share))
            << share;
    }
    std::vector<double> one{4};
    EXPECT_DOUBLE_EQ(statistics::quantile(one, 0.9), 4);
}

TEST(Wilson, GivesTheIntervalOfPublishedTables) {
    struct Row {
        double numerator;
        double denominator;
        double low;
        double high;
    };
    // From Wilson's formula in 30-digit decimals; 81 of 263 is the example of Newcombe (1998),
    // 0.2553 to 0.3662.
    const Row rows[] = {
        {3, 5, 0.230724281276, 0.882379225767},
        {0, 10, 0, 0.277532799863},
        {10, 10, 0.722467200137, 1},
        {81, 263, 0.255288519878, 0.366209576983},
        {979, 1000, 0.968109704939, 0.986224260432},
    };
    for (const Row& row : rows) {
        const auto [low, high] = statistics::wilson(row.numerator, row.denominator, 0.95);
        EXPECT_NEAR(low, row.low, 1e-11) << row.numerator << "/" << row.denominator;
        EXPECT_NEAR(high, row.high, 1e-11) << row.numerator << "/" << row.denominator;
    }
}

TEST(Statistics, AreWordsOrPercentiles) {
    using timeliness::readStatistic;
    const auto told = [](const Cell& cell) {
        const auto statistic = readStatistic(cell);
        return statistic ? inWords(statistic.value()).english() : std::string("refused");
    };
    EXPECT_EQ(told("mean"), "the mean");
    EXPECT_EQ(told(" Median "), "the median");
    EXPECT_EQ(told("max"), "the max");
    EXPECT_EQ(told("min"), "the min");
    EXPECT_EQ(told("90%"), "the 90% percentile");
    EXPECT_EQ(told("97.5 %"), "the 97.5% percentile");
    EXPECT_EQ(told(0.9), "the 90% percentile") << "a cell formatted as a percentage";
    for (const Cell& cell : {Cell("average"), Cell("101%"), Cell("-1%"), Cell("0.9"), Cell(90.0),
                             Cell(1.0), Cell(), Cell::error()}) {
        EXPECT_EQ(told(cell), "refused");
    }
}

TEST(Statistics, AreTakenOfAllValues) {
    using timeliness::Statistic;
    using timeliness::statisticOf;
    std::vector<double> values{4, 1, 10};
    EXPECT_DOUBLE_EQ(statisticOf({Statistic::Kind::mean, 0}, values), 5);
    EXPECT_DOUBLE_EQ(statisticOf({Statistic::Kind::quantile, 0.5}, values), 4);
    EXPECT_DOUBLE_EQ(statisticOf({Statistic::Kind::quantile, 1}, values), 10);
}

}  // namespace
}  // namespace council
