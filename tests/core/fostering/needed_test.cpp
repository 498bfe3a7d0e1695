#include "core/fostering/needed.h"

#include "core/limits/due_date.h"
#include "days.h"

#include <gtest/gtest.h>

namespace council::fostering {
namespace {

using tests::day;
using tests::number;

const Limit eightMonths{8, Unit::months, false};

double needed(double recruited, double target, const char* asAt, const char* to, const Plan& plan) {
    return shortfall(number(recruited), number(target), day(asAt), day(to), plan).value().perPace;
}

TEST(Needed, IsWhatIsMissingOverTheTimeLeft) {
    // 182 days from 30 September to 31 March: 182 ÷ (365.2425 ÷ 12) = 5.97958... months, 26 weeks.
    EXPECT_NEAR(needed(5, 8, "30/09/2021", "31/03/2022", {}), 3 * 365.2425 / 12 / 182, 1e-12);
    EXPECT_NEAR(needed(5, 8, "30/09/2021", "31/03/2022", {}), 0.5017067307692308, 1e-12);
    EXPECT_NEAR(needed(5, 8, "30/09/2021", "31/03/2022", {Pace::perWeek, {}, {}}), 3.0 / 26, 1e-12);
}

TEST(Needed, InEnquiriesIsSoManyMoreAndSooner) {
    // At one in eight, three approvals take 24 enquiries.
    EXPECT_NEAR(needed(5, 8, "30/09/2021", "31/03/2022", {Pace::perWeek, 0.125, {}}), 24.0 / 26,
                1e-12);
    // Less eight months for the assessment they must arrive by 31 July 2022: 304 days.
    const auto ahead = shortfall(number(5), number(8), day("30/09/2021"), day("31/03/2023"),
                                 {Pace::perWeek, 0.125, eightMonths});
    EXPECT_EQ(ahead.value().by, day("31/07/2022"));
    EXPECT_EQ(ahead.value().days, 304);
    EXPECT_NEAR(ahead.value().perPace, 24.0 / (304 / 7.0), 1e-12);
}

TEST(Needed, IsNoughtWhenMetEvenWithoutTime) {
    EXPECT_EQ(needed(8, 8, "30/09/2021", "31/03/2022", {}), 0);
    EXPECT_EQ(needed(9, 8, "01/04/2022", "31/03/2022", {}), 0);
    EXPECT_EQ(needed(0, 0, "30/09/2021", "31/03/2022", {Pace::perMonth, 0.0, {}}), 0);
}

struct NoNeedCase {
    const char* why;
    Quantity recruited;
    Quantity target;
    const char* asAt;
    Plan plan;
    Problem::Kind kind;
};

const NoNeedCase noNeedCases[] = {
    {"the last day itself", number(5), number(8), "31/03/2022", {}, Problem::Kind::nothing},
    {"after it", number(5), number(8), "01/04/2022", {}, Problem::Kind::nothing},
    {"enquiries would have had to arrive by 31 July",
     number(5),
     number(8),
     "31/07/2021",
     {Pace::perMonth, 0.1, eightMonths},
     Problem::Kind::nothing},
    {"no number of enquiries is enough",
     number(5),
     number(8),
     "30/09/2021",
     {Pace::perMonth, 0.0, {}},
     Problem::Kind::nothing},
    {"nothing recruited is known",
     Quantity::blank(),
     number(8),
     "30/09/2021",
     {},
     Problem::Kind::nothing},
    {"no target", number(5), Quantity::blank(), "30/09/2021", {}, Problem::Kind::nothing},
    {"recruited is not a number",
     Quantity::unreadable(),
     number(8),
     "30/09/2021",
     {},
     Problem::Kind::data},
    {"the target is not a number",
     number(5),
     Quantity::unreadable(),
     "30/09/2021",
     {},
     Problem::Kind::data},
    {"the target is below 0", number(-9), number(-8), "30/09/2021", {}, Problem::Kind::data},
};

TEST(Needed, SaysWhyThereIsNoAnswer) {
    for (const auto& [why, recruited, target, asAt, plan, kind] : noNeedCases) {
        const auto outcome = shortfall(recruited, target, day(asAt), day("31/03/2022"), plan);
        ASSERT_FALSE(outcome) << why;
        EXPECT_EQ(outcome.error().kind, kind) << why;
    }
}

struct BeforeCase {
    const char* why;
    const char* day;
    const char* limit;
    const char* expected;
};

const BeforeCase beforeCases[] = {
    {"the corresponding date", "31/03/2022", "8 months", "31/07/2021"},
    {"clamped to the month's end", "31/03/2022", "4 months", "30/11/2021"},
    {"a year", "31/03/2022", "1 year", "31/03/2021"},
    {"weeks", "31/03/2022", "2 weeks", "17/03/2022"},
    {"days", "31/03/2022", "30 days", "01/03/2022"},
    {"including the start gives a day more", "31/03/2022", "30 days including start", "02/03/2022"},
    {"hours are whole days", "31/03/2022", "72 hours", "28/03/2022"},
    {"at once", "31/03/2022", "immediately", "31/03/2022"},
    {"Thursday: a working day before is Wednesday", "31/03/2022", "1 working day", "30/03/2022"},
    {"five working days are a week", "31/03/2022", "5 working days", "24/03/2022"},
    {"Easter Monday counts for nothing", "19/04/2022", "1 working day", "18/04/2022"},
    {"two reach back over Easter", "19/04/2022", "2 working days", "13/04/2022"},
    {"working days including the start", "31/03/2022", "5 working days including start",
     "25/03/2022"},
};

TEST(Lead, EndsOnTheDay) {
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    for (const auto& [why, end, limit, expected] : beforeCases) {
        const Limit lead = readLimit(Cell(limit)).value();
        EXPECT_EQ(isoText(before(day(end), lead, calendar).value()), isoText(day(expected))) << why;
    }
    EXPECT_FALSE(before(day("10/01/2000"), {20, Unit::workingDays, false}, calendar))
        << "before the years whose bank holidays are known";
}

// Counting forwards again: the day found is the last from which the limit ends in time.
TEST(Lead, OfWorkingDaysIsTheLastDayThatLeavesSoMany) {
    const auto& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    for (Day end = dayOf(2021, 12, 1); end < dayOf(2022, 6, 30); end += Days(1)) {
        for (const int amount : {1, 2, 10, 45}) {
            const Limit lead{amount, Unit::workingDays, false};
            const Day start = before(end, lead, calendar).value();
            EXPECT_LE(dueDate({start, {}}, lead, calendar).value().day, end);
            EXPECT_GT(dueDate({start + Days(1), {}}, lead, calendar).value().day, end);
        }
    }
}

}  // namespace
}  // namespace council::fostering
