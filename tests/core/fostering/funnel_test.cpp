#include "core/fostering/funnel.h"

#include "days.h"

#include <gtest/gtest.h>

namespace council::fostering {
namespace {

using tests::day;
using tests::on;
using tests::year2021;

class FunnelOfFour : public ::testing::Test {
 protected:
    void add(const char* enquiry, const char* visit, const char* applied, const char* approved) {
        const DateReading dates[] = {on(enquiry), on(visit), on(applied), on(approved)};
        funnel_.add(dates);
    }
    FunnelStage stage(std::size_t index) const { return funnel_.stages().at(index); }

    Funnel funnel_{{"Enquiry", "Visit", "Application", "Approval"}, year2021, day("31/12/2021")};
};

TEST_F(FunnelOfFour, CountsThoseWhoReachedAStageOrALaterOne) {
    add("01/04/2021", "11/04/2021", "01/06/2021", "01/12/2021");
    add("01/04/2021", "05/04/2021", "", "");
    add("01/04/2021", "", "", "");
    add("01/04/2021", "", "10/06/2021", "");                      // the visit was not recorded
    add("01/04/2021", "15/04/2021", "20/06/2021", "01/01/2022");  // approved after as_at
    EXPECT_EQ(stage(0).name, "Enquiry");
    EXPECT_EQ(stage(0).reached, 5);
    EXPECT_EQ(stage(1).reached, 4);
    EXPECT_EQ(stage(2).reached, 3);
    EXPECT_EQ(stage(3).reached, 1);
    EXPECT_EQ(stage(0).shareOfFirst, 1.0);
    EXPECT_EQ(stage(2).shareOfFirst, 0.6);
    EXPECT_EQ(stage(0).shareOfStageBefore, std::nullopt);
    EXPECT_EQ(stage(2).shareOfStageBefore, 0.75);
    EXPECT_EQ(stage(0).medianDays, std::nullopt);
    EXPECT_EQ(stage(1).medianDays, 10) << "of 4, 10 and 14 days";
    EXPECT_EQ(stage(2).medianDays, 58.5) << "of 51 and 66 days; without a visit there is no count";
    EXPECT_EQ(stage(3).medianDays, 183);
}

TEST_F(FunnelOfFour, IsACohortOfTheFirstStage) {
    add("31/03/2021", "05/04/2021", "", "");  // before the period
    add("01/01/2022", "", "", "");            // after as_at
    add("", "05/04/2021", "", "");            // no first date
    EXPECT_EQ(stage(0).reached, 0);
    EXPECT_EQ(stage(1).reached, 0);
    EXPECT_EQ(stage(0).shareOfFirst, std::nullopt);
    EXPECT_EQ(funnel_.unusable(), 0);
}

TEST_F(FunnelOfFour, CountsDatesOutOfOrderButMeasuresNothingFromThem) {
    add("01/05/2021", "20/04/2021", "01/06/2021", "");  // visited before the enquiry
    add("01/05/2021", "01/05/2021", "", "");            // on the same day
    EXPECT_EQ(stage(1).reached, 2);
    EXPECT_EQ(stage(1).medianDays, 0);
    EXPECT_EQ(stage(2).medianDays, 42);
}

TEST_F(FunnelOfFour, LeavesOutRowsWithADateItCannotRead) {
    add("01/04/2021", "soon", "", "");
    EXPECT_EQ(stage(0).reached, 0);
    EXPECT_EQ(funnel_.unusable(), 1);
}

}  // namespace
}  // namespace council::fostering
