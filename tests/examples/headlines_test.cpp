// The sentence at the head of a sheet says the same as the figures below it. Worked out from the
// expected figures of each workbook, by hand.
#include "example_file.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace council::test {

namespace {

struct Headline {
    std::string_view workbook;
    std::string_view date;
    std::string_view sheet;
    std::string_view begins;
};

constexpr Headline headlines[] = {
    {"annex-a-timeliness", "2025-03-31", "Assessments",
     "72 of 89 assessments were finished within 45 working days; the target is 85 %. On that date "
     "26 were open, 4 of them overdue."},
    {"annex-a-timeliness", "2025-03-31", "Conferences",
     "20 of 28 conferences were held within 15 working days; the target is 80 %. On that date 7 "
     "were open, 1 of them overdue."},
    {"board-report-2021", "2021-08-31", "Report",
     "8 foster carers recruited against a target of 6: 133 %, Exceeded."},
    {"board-report-2021", "2021-10-05", "Report",
     "8 foster carers recruited against a target of 8: 100 %, Met."},
    {"improvement-plan-2016", "2016-12-21", "Summary",
     "Complete: 5 of 32 actions, 0 of them late. Overdue: 0. Rows that need the board's attention: "
     "11, of which 4 have dates that must be put right first."},
    {"improvement-plan-2016", "2017-04-19", "Summary",
     "Complete: 17 of 32 actions, 3 of them late. Overdue: 4. Rows that need the board's "
     "attention: 11, of which 4 have dates that must be put right first."},
    {"improvement-plan-2016", "2017-10-18", "Summary",
     "Complete: 17 of 32 actions, 3 of them late. Overdue: 9. Rows that need the board's "
     "attention: 13, of which 4 have dates that must be put right first."},
    {"inspection-2012", "2012-10-31", "Progress",
     "Of 19 actions 11 are complete, 2 of them late; 6 are overdue, 1 at risk and 1 on track."},
    {"inspection-2012", "2013-01-31", "Progress",
     "Of 19 actions 15 are complete, 5 of them late; 4 are overdue, 0 at risk and 0 on track."},
    {"inspection-2012", "2012-10-31", "Scorecard",
     "29 figures stand against a target: 20 green, 5 amber, 4 red. Of the 4 with an earlier figure "
     "4 are better than before."},
    {"inspection-2012", "2012-10-31", "Judgements",
     "22 judgements: 5 outstanding, 14 good, 3 adequate, none inadequate."},
    {"plan-quality", "2023-06-30", "Summary",
     "22 of 36 actions say who does what by when. 5 are loosely worded, 3 have no owner, 4 no "
     "readable date, and the dates of 2 contradict: each is told once, by its first fault."},
    // 4 of 12, and its interval by Wilson.
    {"plan-quality", "2023-06-30", "Audits",
     "4 of 12 audits raised concerns, 33 %. So few cases fit any true share from 14 % to 61 %"},
};

}  // namespace

class Headlines : public ExampleFile, public ::testing::WithParamInterface<Headline> {
 protected:
    Headlines() : ExampleFile(std::string(GetParam().workbook) + ".ods") {}
};

TEST_P(Headlines, SayWhatTheFiguresBelowSay) {
    readAt(GetParam().date);
    const std::string says = sheet(GetParam().sheet).text("A4");
    EXPECT_EQ(says.substr(0, GetParam().begins.size()), GetParam().begins);
}

INSTANTIATE_TEST_SUITE_P(Workbooks, Headlines, ::testing::ValuesIn(headlines));

}  // namespace council::test
