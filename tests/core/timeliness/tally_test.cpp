#include "core/timeliness/tally.h"

#include "dates.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::limit;
using tests::moment;
using tests::reading;

// Limit 10 days, read at 31 March 2025.
const std::pair<const char*, const char*> cases[] = {
    {"03/03/2025", "13/03/2025"},  // in time, on the due date
    {"03/03/2025", "14/03/2025"},  // late
    {"24/03/2025", "26/03/2025"},  // in time, due in April only
    {"20/03/2025", ""},            // overdue since the 30th
    {"25/03/2025", ""},            // open, due in April
    {"05/03/2025", "02/04/2025"},  // not ended yet: overdue since the 15th
    {"03/02/2025", "10/02/2025"},  // in time, in February
    {"?", ""},                     // unusable
    {"10/03/2025", "05/03/2025"},  // unusable: reversed
    {"02/04/2025", ""},            // not started
    {"", ""},                      // nothing
};

Tally counted(Basis basis, const Period& period) {
    const Moment asAt = moment("31/03/2025");
    const Limit wanted = limit("10 days");
    Tally tally(basis, period, asAt);
    for (const auto& [start, end] : cases) {
        const Case row{reading(start), reading(end)};
        tally.add(row, judge(row, &wanted, HolidayChoice(), asAt));
    }
    return tally;
}

TEST(Tally, CountsByBasis) {
    const Period march{dayOf(2025, 3, 1), dayOf(2025, 3, 31)};
    struct Row {
        Basis basis;
        Period period;
        int inTime, late, open, overdue, numerator, denominator;
        const char* why;
    };
    const Row rows[] = {
        {Basis::completed, {}, 3, 1, 3, 2, 3, 4, "all that ended"},
        {Basis::completed, march, 2, 1, 3, 2, 2, 3, "ended in March; open ones in no period"},
        {Basis::due, {}, 2, 1, 3, 2, 2, 5, "due by as_at, the early bird of April left out"},
        {Basis::due, march, 1, 1, 2, 2, 1, 4, "due in March"},
        {Basis::started, march, 1, 1, 3, 2, 1, 4, "started in March and due by as_at"},
        {Basis::current, march, 0, 0, 3, 2, 1, 3, "open now, whatever the period"},
    };
    for (const Row& row : rows) {
        const Tally tally = counted(row.basis, row.period);
        EXPECT_EQ(tally.inTime(), row.inTime) << row.why;
        EXPECT_EQ(tally.late(), row.late) << row.why;
        EXPECT_EQ(tally.open(), row.open) << row.why;
        EXPECT_EQ(tally.overdue(), row.overdue) << row.why;
        EXPECT_EQ(tally.numerator(), row.numerator) << row.why;
        EXPECT_EQ(tally.denominator(), row.denominator) << row.why;
        EXPECT_EQ(tally.unusable(), 2) << row.why;
    }
}

TEST(Tally, SaysWhatItCounted) {
    const Period march{dayOf(2025, 3, 1), dayOf(2025, 3, 31)};
    EXPECT_EQ(counted(Basis::completed, march).sentence(),
              "2 of 3 cases completed from 1 March 2025 to 31 March 2025 were in time; 2 rows are "
              "unusable and left out");
    EXPECT_EQ(counted(Basis::due, {}).sentence(),
              "2 of 5 cases due by 31 March 2025 were in time, 1 was late and 2 are overdue; 2 "
              "rows are unusable and left out");
    EXPECT_EQ(counted(Basis::due, march).sentence(),
              "1 of 4 cases due from 1 March 2025 to 31 March 2025 and not after 31 March 2025 was "
              "in time, 1 was late and 2 are overdue; 2 rows are unusable and left out");
    EXPECT_EQ(counted(Basis::started, march).sentence(),
              "1 of 4 cases started from 1 March 2025 to 31 March 2025 and due by 31 March 2025 "
              "was in time, 1 was late and 2 are overdue; 2 rows are unusable and left out");
    EXPECT_EQ(counted(Basis::current, {}).sentence(),
              "1 of 3 cases open on 31 March 2025 is not overdue; 2 rows are unusable and left "
              "out");
    EXPECT_EQ(counted(Basis::completed, march).openSentence(),
              "3 cases are unfinished, 2 of them overdue; 2 rows are unusable and left out");
}

TEST(Tally, WithNothingToDivideByThereIsNothingToSay) {
    const auto share = counted(Basis::completed, {dayOf(2024, 1, 1), dayOf(2024, 1, 31)}).share();
    ASSERT_FALSE(share.has_value());
    EXPECT_EQ(share.error().kind, Problem::Kind::nothing);
    EXPECT_EQ(sentence(share.error()),
              "no case was completed from 1 January 2024 to 31 January 2024; 2 rows are unusable "
              "and left out: a percentage needs at least one such case.");
}

TEST(Tally, PeriodsAreToldWithTheBoundsTheyHave) {
    const auto it = texts::Phrase::asItIs("it was");
    EXPECT_EQ(within(Period{}, it), "it was");
    EXPECT_EQ(within(Period{dayOf(2025, 3, 1), {}}, it), "it was from 1 March 2025");
    EXPECT_EQ(within(Period{{}, dayOf(2025, 3, 31)}, it), "it was up to 31 March 2025");
}

}  // namespace
}  // namespace council::timeliness
