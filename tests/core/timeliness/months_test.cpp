#include "core/timeliness/months.h"

#include "random_cases.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::limit;
using tests::moment;
using tests::RandomCases;
using tests::reading;

constexpr Basis bases[] = {Basis::completed, Basis::due, Basis::started, Basis::current};

TEST(Months, EndWithTheMonthOfAsAt) {
    const MonthlyTallies months(Basis::completed, 3, moment("15/01/2025"));
    ASSERT_EQ(months.size(), 3U);
    EXPECT_EQ(isoText(months.lastDay(0)), "2024-11-30");
    EXPECT_EQ(isoText(months.lastDay(1)), "2024-12-31");
    EXPECT_EQ(isoText(months.lastDay(2)), "2025-01-31");
    EXPECT_EQ(isoText(MonthlyTallies(Basis::due, 1, moment("29/02/2024")).lastDay(0)),
              "2024-02-29");
}

// A month as TIMELINESS.PERCENT counts it: every row judged at its as-at date, for its period.
TEST(Months, EachEqualATallyAskedForThatMonth) {
    RandomCases random(20261128);
    for (int round = 0; round < 120; ++round) {
        const auto rows = random.rows(150);
        const Moment asAt = random.asAt();
        const int howMany = 1 + random.upTo(30);
        for (const Basis basis : bases) {
            MonthlyTallies months(basis, howMany, asAt);
            for (const auto& row : rows) {
                months.add(row.dates, row.limit, random.holidays());
            }
            for (std::size_t i = 0; i < months.size(); ++i) {
                const std::chrono::year_month_day last(months.lastDay(i));
                const Day first = last.year() / last.month() / 1;
                const bool isLast = i + 1 == months.size();
                const Moment readAt = isLast ? asAt : Moment{months.lastDay(i), std::nullopt};
                Tally alone(basis,
                            basis == Basis::current ? Period{} : Period{first, months.lastDay(i)},
                            readAt);
                for (const auto& row : rows) {
                    alone.add(row.dates, judge(row.dates, row.limit, random.holidays(), readAt));
                }
                ASSERT_EQ(months.tally(i).numerator(), alone.numerator()) << round << " " << i;
                ASSERT_EQ(months.tally(i).denominator(), alone.denominator()) << round << " " << i;
                if (isLast) {
                    ASSERT_EQ(months.tally(i).unusable(), alone.unusable()) << round;
                    ASSERT_EQ(months.tally(i).open(), alone.open()) << round;
                }
            }
        }
    }
}

// What a report said in March must still be what the April sheet says of March.
TEST(Months, DoNotChangeWhenTheSheetIsReadAMonthLater) {
    RandomCases random(7);
    const auto rows = random.rows(400);
    for (const Basis basis : bases) {
        MonthlyTallies then(basis, 12, moment("31/03/2024"));
        MonthlyTallies later(basis, 13, moment("30/04/2024"));
        for (const auto& row : rows) {
            then.add(row.dates, row.limit, random.holidays());
            later.add(row.dates, row.limit, random.holidays());
        }
        for (std::size_t i = 0; i < 12; ++i) {
            EXPECT_EQ(then.tally(i).numerator(), later.tally(i).numerator()) << i;
            EXPECT_EQ(then.tally(i).denominator(), later.tally(i).denominator()) << i;
        }
        EXPECT_GT(then.tally(6).denominator(), 0);
    }
}

TEST(Months, SayWhatTheyAre) {
    MonthlyTallies months(Basis::completed, 12, moment("31/03/2025"));
    const Limit tenDays = limit("10 days");
    months.add({reading("03/03/2025"), reading("13/03/2025")}, &tenDays, HolidayChoice());
    months.add({reading("?"), reading("")}, &tenDays, HolidayChoice());
    EXPECT_EQ(
        months.sentence(),
        "it shows 12 months to 31 March 2025, each read at its end; in the last one 1 of 1 case "
        "completed from 1 March 2025 to 31 March 2025 was in time; 1 row is unusable and "
        "left out");
}

TEST(Months, AreAWholeNumberUpTo240) {
    EXPECT_EQ(readMonths(Cell(1.0)).value(), 1);
    EXPECT_EQ(readMonths(Cell(240.0)).value(), 240);
    for (const Cell& cell :
         {Cell(0.0), Cell(-1.0), Cell(241.0), Cell(1.5), Cell("12"), Cell(), Cell::error()}) {
        EXPECT_FALSE(readMonths(cell).has_value());
    }
}

}  // namespace
}  // namespace council::timeliness
