// What INDICATORS.EXPLAIN says about recruitment figures: the reason, in the words an officer
// reads.
#include "foster_register.h"

#include <utility>

#include <gtest/gtest.h>

namespace council::test {

using session::CellValue;

// Read on 30 September 2021, half-way through the year.
const Sentence sentences[] = {
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|8};"05/10/2021"))",
     "FOSTER.TARGET answers 8, because the last effective date up to 5 October 2021 is 1 September "
     "2021."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";"monthly"))",
     "FOSTER.EXPECTED answers 4, because that is how much of the target of 8 is due in complete "
     "months by 30 September 2021, in the period from 1 April 2021 to 31 March 2022."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";{1;1;1;1;1}))",
     "FOSTER.EXPECTED answers Err:502, because profile is a list of 5 weights, which cannot divide "
     "the period from 1 April 2021 to 31 March 2022, 12 whole months: give as many weights as "
     "there are months, quarters or other equal parts of whole months."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";D2:D8))",
     "FOSTER.RECRUITED answers 7, because households with 7 units in all were approved from 1 "
     "April 2021 to 30 September 2021; 2 rows are unusable and left out."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022";"31/03/2021"))",
     "FOSTER.RECRUITED answers 0, because 0 were approved in the period, which begins only on 1 "
     "April 2021; 1 row is unusable and left out."},
    {R"(=FOSTER.RECRUITED(B2:B8;"31/03/2022";"01/04/2021";"30/09/2021"))",
     "FOSTER.RECRUITED answers Err:502, because to is 1 April 2021, which is before the period "
     "begins on 31 March 2022: give the first and the last day of the period in that order."},
    {R"(=FOSTER.PERCENT(8;0))",
     "FOSTER.PERCENT answers #N/A, because there is no target to divide by: give a target above "
     "0."},
    {R"(=FOSTER.PERCENT(B7;8))",
     "FOSTER.PERCENT answers Err:502, because recruited (B7) is ‘soon’, which is not a number: "
     "write a number such as 8."},
    {R"(=FOSTER.STATUS(4;10;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘At risk’, because 5.01 of the target of 10 were expected day by day "
     "by 30 September 2021, to the nearest household 5; recruited: 4, and 1 fewer is "
     "tolerated."},
    {R"(=FOSTER.STATUS(4;10;"31/06/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘Check’, because from is ‘31/06/2021’, which names a day "
     "that June 2021 does not have: write a date such as 30/09/2021 or 30 September 2021."},
    {R"(=FOSTER.RAG(8;6;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.RAG answers ‘Blue’, because its status is Exceeded: 8 recruited is more than the "
     "target of 6."},
    {R"(=FOSTER.NET(B2:B8;C2:C8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.NET answers 4, because 5 were approved and 1 left from 1 April 2021 to 30 September "
     "2021; 1 row is unusable and left out."},
    {R"(=FOSTER.STOCK(B2:B8;C2:C8;"30/09/2021"))",
     "FOSTER.STOCK answers 4, because 4 were approved by 30 September 2021 and had not left by "
     "then; 1 row is unusable and left out."},
    {R"(=FOSTER.LEAVINGRATE(B2:B8;C2:C8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.LEAVINGRATE answers 0.2, because 1 left from 1 April 2021 to 30 September 2021, and 4 "
     "were still approved on 30 September 2021; 1 row is unusable and left out."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2021";"30/04/2021";"31/08/2021"))",
     "FOSTER.CONVERSION answers 0.8, because of 5 with the earlier date in the period, 4 have the "
     "later one; 1 row is unusable and left out."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2021";"30/04/2021";"31/08/2021";"cohort";"4 months"))",
     "FOSTER.CONVERSION answers 0.4, because of 5 with the earlier date in the period who have had "
     "4 months, 2 have the later one in that time; 1 row is unusable and left out."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2021";"30/04/2021";"31/08/2021";"period";"4 months"))",
     "FOSTER.CONVERSION answers Err:502, because within is ‘4 months’, which means nothing for a "
     "period: leave it out, or use the basis ‘cohort’."},
    {R"(=FOSTER.FUNNEL(A1:B8;"01/01/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.FUNNEL answers a table of 3 rows and 5 columns, because the cohort is the 6 whose "
     "first stage is dated in the "
     "period, and a stage is reached when it or a later one is dated by as_at; 1 row is unusable "
     "and left out."},
    {R"(=FOSTER.FUNNEL(A2:B8;"01/01/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.FUNNEL answers Err:502, because stages (A2:B8) is ‘10/01/2021’, which is where the "
     "name of a stage should be: let the range begin at the row of headings."},
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";"low"))",
     "FOSTER.FORECAST answers 7, because 5 households were approved so far, and 5 approvals in 183 "
     "days say what to expect of the 182 days left; from low to high, 7 to 15, is 80 % sure; 1 row "
     "is unusable and left out."},
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"30/05/2021"))",
     "FOSTER.FORECAST answers #N/A, because there are 60 days to learn from, fewer than 90: wait, "
     "or give an earlier learn_from."},
    {R"(=FOSTER.CHANCE(B2:B8;8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.CHANCE answers 0.816353584140082, because 5 households were approved so far, and 5 "
     "approvals in 183 days say what to expect of the 182 days left; the target takes 3 more; 1 "
     "row is unusable and left out."},
    {R"(=FOSTER.NEEDED(5;8;"30/09/2021";"31/03/2023";"week";"12%";"8 months"))",
     "FOSTER.NEEDED answers 0.575657894736842, because 3 are still needed, which at a conversion "
     "of 12 % takes 25 enquiries, in the 304 days up to 31 July 2022, 8 months before the last "
     "day."},
    {R"(=FOSTER.NEEDED(5;8;"30/09/2021";"31/03/2022";"week";"12%";"8 months"))",
     "FOSTER.NEEDED answers #N/A, because no time is left: what is needed must arrive by 31 July "
     "2021, and this is read at 30 September 2021: give a later last day, or a shorter lead."},
};

TEST_F(ExplainFoster, SaysWhyInWords) {
    for (const auto& [formula, expected] : sentences) {
        EXPECT_EQ(explained(formula), expected);
    }
}

// Ofsted's figure for 2022-23: of 40,130 households 5,125 left, 12.8 %, one in eight.
class LeavingRateOfEngland : public EmptyWorkbook {};

TEST_F(LeavingRateOfEngland, IsThePublishedOne) {
    constexpr int left = 5125;
    constexpr int stayed = 35005;
    session::ValueRows rows{{"Approved", "Left"}};
    for (int i = 0; i < left + stayed; ++i) {
        rows.push_back({"01/04/2015", i < left ? CellValue("31/03/2023") : CellValue()});
    }
    sheet_.setRows("A1", rows);
    const std::string year = ";\"01/04/2022\";\"31/03/2023\";\"31/03/2023\")";
    sheet_.setFormula("H1", "=FOSTER.LEAVINGRATE(A1:A1048576;B1:B1048576" + year);
    sheet_.setFormula("H2", "=FOSTER.NET(A1:A1048576;B1:B1048576" + year);
    sheet_.setFormula("H3", "=FOSTER.STOCK(A1:A1048576;B1:B1048576;\"31/03/2023\")");
    EXPECT_NEAR(sheet_.number("H1"), 5125.0 / 40130, 1e-12);
    EXPECT_EQ(sheet_.number("H2"), -5125);
    EXPECT_EQ(sheet_.number("H3"), 35005);
}

// The same sheet answers for any past date: a register read at each month's end.
TEST_F(ExplainFoster, FollowsTheAsAtDate) {
    sheet_.setFormula("H1", "=FOSTER.STOCK(B2:B8;C2:C8;G1)");
    const std::pair<const char*, int> stocks[] = {
        {"31/03/2021", 0}, {"30/04/2021", 1}, {"31/05/2021", 2}, {"31/08/2021", 3}};
    for (const auto& [asAt, stock] : stocks) {
        sheet_.set("G1", asAt);
        EXPECT_EQ(sheet_.value("H1"), stock) << asAt;
    }
}

}  // namespace council::test
