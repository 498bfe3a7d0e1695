#include "core/timeliness/currency.h"

#include "dates.h"

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::limit;
using tests::moment;
using tests::reading;

TEST(Currency, LooksAtTheLastOneOrElseAtTheDayTheyCameIn) {
    struct Row {
        const char* entered;
        const char* left;
        const char* lastDone;
        Currency expected;
        const char* why;
    };
    const Row rows[] = {
        {"10/01/2024", "", "17/02/2025", Currency::upToDate, "six weeks end on as_at"},
        {"10/01/2024", "", "16/02/2025", Currency::outOfDate, "the day before"},
        {"24/03/2025", "", "", Currency::upToDate, "never seen: the first week ends on as_at"},
        {"23/03/2025", "", "", Currency::outOfDate, "never seen, and the week is over"},
        {"23/03/2025", "", "20/03/2025", Currency::outOfDate, "seen before they came in: never"},
        {"23/03/2025", "", "23/03/2025", Currency::upToDate, "seen on the day they came in"},
        {"23/03/2025", "", "01/04/2025", Currency::outOfDate, "to be seen tomorrow: not yet"},
        {"10/01/2024", "31/03/2025", "16/02/2025", Currency::notIn, "leaves on as_at: has left"},
        {"10/01/2024", "01/04/2025", "17/02/2025", Currency::upToDate, "leaves tomorrow: is in"},
        {"01/04/2025", "", "", Currency::notIn, "comes in tomorrow"},
        {"", "", "17/02/2025", Currency::notIn, "never came in"},
        {"?", "", "", Currency::unusable, "no date"},
        {"10/01/2024", "", "?", Currency::unusable, "no date"},
        {"10/01/2024", "09/01/2024", "", Currency::unusable, "left before they came"},
        {"", "09/01/2024", "", Currency::unusable, "left without coming"},
    };
    const Limit sixWeeks = limit("6 weeks");
    const Limit oneWeek = limit("1 week");
    for (const Row& row : rows) {
        EXPECT_EQ(judgeCurrency({reading(row.entered), reading(row.left), reading(row.lastDone)},
                                &sixWeeks, &oneWeek, HolidayChoice(), moment("31/03/2025")),
                  row.expected)
            << row.why;
    }
}

TEST(Currency, WithoutALimitNobodyWhoIsInCanBeJudged) {
    const Moment asAt = moment("31/03/2025");
    const Limit week = limit("1 week");
    const Stay isIn{reading("24/03/2025"), {}, {}};
    const Stay hasLeft{reading("01/03/2025"), reading("24/03/2025"), {}};
    EXPECT_EQ(judgeCurrency(isIn, nullptr, &week, HolidayChoice(), asAt), Currency::unusable);
    EXPECT_EQ(judgeCurrency(isIn, &week, nullptr, HolidayChoice(), asAt), Currency::unusable);
    EXPECT_EQ(judgeCurrency(hasLeft, nullptr, nullptr, HolidayChoice(), asAt), Currency::notIn);
}

}  // namespace
}  // namespace council::timeliness
