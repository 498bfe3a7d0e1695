#include "core/fostering/register.h"

#include "days.h"

#include <gtest/gtest.h>

namespace council::fostering {
namespace {

using tests::day;
using tests::number;
using tests::on;
using tests::year2021;

struct RowCase {
    const char* why;
    const char* approved;
    const char* left;
    double approvals, leavers, stock;
    int unusable;
};

// April 2021 to March 2022, read on 30 September 2021.
const RowCase rowCases[] = {
    {"approved before the period", "31/03/2021", "", 0, 0, 1, 0},
    {"approved on its first day", "01/04/2021", "", 1, 0, 1, 0},
    {"approved on as_at", "30/09/2021", "", 1, 0, 1, 0},
    {"approved after as_at: not yet", "01/10/2021", "", 0, 0, 0, 0},
    {"never approved", "", "", 0, 0, 0, 0},
    {"left before the period", "01/04/2019", "31/03/2021", 0, 0, 0, 0},
    {"left on its first day", "01/04/2019", "01/04/2021", 0, 1, 0, 0},
    {"leaving on as_at has left", "01/04/2019", "30/09/2021", 0, 1, 0, 0},
    {"left after as_at: not yet", "01/04/2019", "01/10/2021", 0, 0, 1, 0},
    {"approved and left in the period", "01/05/2021", "01/08/2021", 1, 1, 0, 0},
    {"approved and left on one day", "01/05/2021", "01/05/2021", 1, 1, 0, 0},
    {"a leaver who was never approved", "", "01/05/2021", 0, 0, 0, 1},
    {"a leaver approved after as_at was not approved", "01/10/2021", "01/05/2021", 0, 0, 0, 1},
    {"left before the approval", "01/06/2021", "01/05/2021", 0, 0, 0, 1},
    {"a leaver-to-be who was never approved: not yet", "", "01/10/2021", 0, 0, 0, 0},
    {"unreadable approval", "soon", "", 0, 0, 0, 1},
    {"unreadable leaving", "01/05/2021", "31/06/2021", 0, 0, 0, 1},
    {"a placeholder is a blank", "01/05/2021", "31/12/9999", 1, 0, 1, 0},
};

TEST(Register, CountsAHouseholdWhereItBelongs) {
    for (const auto& [why, approved, left, approvals, leavers, stock, unusable] : rowCases) {
        Register households(year2021, day("30/09/2021"));
        households.add(on(approved), on(left));
        EXPECT_EQ(households.approvals(), approvals) << why;
        EXPECT_EQ(households.leavers(), leavers) << why;
        EXPECT_EQ(households.stock(), stock) << why;
        EXPECT_EQ(households.unusable(), unusable) << why;
    }
}

TEST(Register, ReadAfterThePeriodCountsItsEnd) {
    Register households(year2021, day("30/09/2022"));
    households.add(on("31/03/2022"), on(""));            // approved on the last day
    households.add(on("01/04/2022"), on(""));            // and a day after it
    households.add(on("01/04/2019"), on("01/04/2022"));  // left after it: in stock at its end
    households.add(on("01/04/2019"), on("31/03/2022"));
    EXPECT_EQ(households.approvals(), 1);
    EXPECT_EQ(households.leavers(), 1);
    EXPECT_EQ(households.stock(), 2);
}

TEST(Register, CountsUnits) {
    Register carers(year2021, day("30/09/2021"));
    carers.add(on("01/05/2021"), on(""), number(2));
    carers.add(on("01/05/2021"), on("01/06/2021"), number(1));
    carers.add(on("01/05/2021"), on(""), number(0));
    EXPECT_EQ(carers.approvals(), 3);
    EXPECT_EQ(carers.leavers(), 1);
    EXPECT_EQ(carers.stock(), 2);
}

TEST(Register, LeavesOutWhoseUnitsNobodyKnows) {
    Register carers(year2021, day("30/09/2021"));
    for (const Quantity& units : {number(-2), Quantity::blank(), Quantity::unreadable()}) {
        carers.add(on("01/05/2021"), on(""), units);
    }
    EXPECT_EQ(carers.approvals(), 0);
    EXPECT_EQ(carers.unusable(), 3);
    carers.add(on(""), on(""), Quantity::blank());
    EXPECT_EQ(carers.unusable(), 3) << "an empty row is not a household";
}

// Ofsted, 2022-23: 5,125 of 40,130 left, one in eight; 35,005 were approved at the end.
TEST(LeavingRate, IsOfstedsFigure) {
    Register households({dayOf(2022, 4, 1), dayOf(2023, 3, 31)}, dayOf(2023, 3, 31));
    for (int i = 0; i < 35005; ++i) {
        households.add(on("01/04/2015"), on(""));
    }
    for (int i = 0; i < 5125; ++i) {
        households.add(on("01/04/2015"), on("31/03/2023"));
    }
    EXPECT_DOUBLE_EQ(households.leavingRate().value(), 5125.0 / 40130);
    EXPECT_NEAR(households.leavingRate().value(), 0.128, 0.0005);
}

TEST(LeavingRate, HasNothingToSayWithoutHouseholdsOrBeforeThePeriod) {
    EXPECT_EQ(Register(year2021, day("30/09/2021")).leavingRate().error().kind,
              Problem::Kind::nothing);
    Register early(year2021, day("31/03/2021"));
    early.add(on("01/04/2015"), on(""));
    EXPECT_EQ(early.leavingRate().error().kind, Problem::Kind::nothing)
        << "0 % would be no finding";
    EXPECT_EQ(early.stock(), 1);
}

}  // namespace
}  // namespace council::fostering
