// What INDICATORS.EXPLAIN says when a recruitment figure has no answer, or not the one that was
// hoped for: which argument, what it holds, what would be right. Every function of FOSTER, and
// every way it can go wrong.
#include "foster_register.h"

#include <gtest/gtest.h>

namespace council::test {

const Sentence troubles[] = {
    // FOSTER.TARGET
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|8};"31/03/2021"))",
     "FOSTER.TARGET answers #N/A, because no target applies yet on 31 March 2021: give an "
     "effective date on or before it."},
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|""};"05/10/2021"))",
     "FOSTER.TARGET answers #N/A, because there is no target from 1 September 2021 on: "
     "write one beside that date."},
    {R"(=FOSTER.TARGET({"From"|"01/09/2021"};{6|8};"05/10/2021"))",
     "FOSTER.TARGET answers Err:502, because effective_dates is ‘From’, which is not a "
     "date this function can read (row 1): write a date such as 01/09/2021, and leave "
     "headings out."},
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|"eight"};"05/10/2021"))",
     "FOSTER.TARGET answers Err:502, because targets is ‘eight’, which is not a target "
     "(row 2): write a number of 0 or more."},
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|-8};"05/10/2021"))",
     "FOSTER.TARGET answers Err:502, because targets is -8, which is not a target (row 2): "
     "write a number of 0 or more."},
    {R"(=FOSTER.TARGET({"01/04/2021"|""};{6|8};"05/10/2021"))",
     "FOSTER.TARGET answers Err:502, because targets is 8, which has no date from which it "
     "applies (row 2): write the date beside it."},
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|8|9};"05/10/2021"))",
     "FOSTER.TARGET answers Err:502, because targets is a list of 3, which does not match "
     "the dates, a list of 2: give each effective date its target."},
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|8}))",
     "FOSTER.TARGET answers Err:502, because as_at is left out, which this function needs: "
     "give a cell or a value."},

    // FOSTER.EXPECTED
    {R"(=FOSTER.EXPECTED("eight";"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.EXPECTED answers Err:502, because target is ‘eight’, which is not a "
     "number: write a number such as 8."},
    {R"(=FOSTER.EXPECTED(-8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.EXPECTED answers Err:502, because target is -8, which is below 0: write a "
     "number such as 8."},
    {R"(=FOSTER.EXPECTED(F1:F1;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.EXPECTED answers #N/A, because there is no target: give the target."},
    {R"(=FOSTER.EXPECTED(8;F1;"31/03/2022";"30/09/2021"))",
     "FOSTER.EXPECTED answers #N/A, because the period has no first day: give both of its "
     "dates."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";F1;"30/09/2021"))",
     "FOSTER.EXPECTED answers #N/A, because the period has no last day: give both of its "
     "dates."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/06/2022";"30/09/2021"))",
     "FOSTER.EXPECTED answers Err:502, because to is ‘31/06/2022’, which names a day "
     "that June 2022 does not have: write a date such as 30/09/2021 or 30 September 2021."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"01/03/2021"))",
     "FOSTER.EXPECTED answers 0, because the period begins only on 1 April 2021."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"01/05/2022"))",
     "FOSTER.EXPECTED answers 8, because the period ended on 31 March 2022, when all of it "
     "was due."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";"weekly"))",
     "FOSTER.EXPECTED answers Err:502, because profile is ‘weekly’, which is not a "
     "profile: use ‘daily’, ‘monthly’ or ‘quarterly’, a list of weights, or two "
     "columns of effective dates and cumulative targets."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/01/2022";"30/09/2021";"quarterly"))",
     "FOSTER.EXPECTED answers Err:502, because profile is ‘quarterly’, which cannot "
     "divide the period from 1 April 2021 to 31 January 2022, 10 whole months: give a "
     "period of whole months or quarters, or the profile ‘daily’."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"20/04/2021";"10/04/2021";"monthly"))",
     "FOSTER.EXPECTED answers Err:502, because profile is ‘monthly’, which cannot "
     "divide the period from 1 April 2021 to 20 April 2021, not one whole month: give a "
     "period of whole months or quarters, or the profile ‘daily’."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";{0;0;0;0}))",
     "FOSTER.EXPECTED answers Err:502, because profile is a list of weights that add up to "
     "0, which spreads no target over the period: give at least one weight above 0."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";{1;-1;3;3}))",
     "FOSTER.EXPECTED answers Err:502, because profile is -1, which is not a weight (number "
     "2): give weights of 0 or more, one for each part of the period."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";{1;"";3;3}))",
     "FOSTER.EXPECTED answers Err:502, because profile is blank, which is not a weight "
     "(number 2): give weights of 0 or more, one for each part of the period."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";{1;1;1|2;2;2}))",
     "FOSTER.EXPECTED answers Err:502, because profile is a range of 3 columns, which is "
     "not a profile: use ‘daily’, ‘monthly’ or ‘quarterly’, a list of weights, "
     "or two columns of effective dates and cumulative targets."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";{"Date";2|"01/09/2021";5}))",
     "FOSTER.EXPECTED answers Err:502, because profile is ‘Date’, which is not a date "
     "this function can read (row 1): write a date such as 01/09/2021, and leave headings "
     "out."},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";{"01/04/2021";2|"01/09/2021";""}))",
     "FOSTER.EXPECTED answers Err:502, because profile is 1 September 2021, which has no "
     "cumulative target: write the target beside the date."},

    // FOSTER.RECRUITED
    {R"(=FOSTER.RECRUITED(B2:B8;F1;"31/03/2022";"30/09/2021"))",
     "FOSTER.RECRUITED answers Err:502, because from (F1) is blank, which is not a date "
     "this function can read: write a date such as 30/09/2021 or 30 September 2021."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/06/2022";"30/09/2021"))",
     "FOSTER.RECRUITED answers Err:502, because to is ‘31/06/2022’, which names a day "
     "that June 2022 does not have: write a date such as 30/09/2021 or 30 September 2021."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022"))",
     "FOSTER.RECRUITED answers Err:502, because as_at is left out, which this function "
     "needs: give a cell or a value."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";D2:D7))",
     "FOSTER.RECRUITED answers Err:502, because units (D2:D7) is a column of 6 rows, which "
     "does not line up with the dates: give one column of 7 rows."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";C2:D8))",
     "FOSTER.RECRUITED answers Err:502, because units (C2:D8) is a range of 7 rows by 2 "
     "columns, which does not line up with the dates: give one column of 7 rows."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";2))",
     "FOSTER.RECRUITED answers Err:502, because units is 2, which does not line up with the "
     "dates: give one column of 7 rows."},
    {R"(=FOSTER.RECRUITED(B2:C8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.RECRUITED answers Err:502, because approvals (B2:C8) is a range of 2 columns, "
     "which is not what this function reads: give one column, such as A2:A500 or A:A."},
    {R"(=FOSTER.RECRUITED("12/04/2021";"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.RECRUITED is not run (Err:504), because approvals must be cells of a sheet: "
     "give a range such as A2:A500."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";;D2:D8))",
     "FOSTER.RECRUITED answers Err:502, because pair 1 has a range but no criterion: give "
     "each range its criterion, as in COUNTIFS."},
    {R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";;D2:D7;">1"))",
     "FOSTER.RECRUITED answers Err:502, because pair 1 has a range of 6 rows, where the "
     "function reads 7 rows: give ranges of the same height and width."},

    // FOSTER.PERCENT
    {R"(=FOSTER.PERCENT(F1:F1;8))",
     "FOSTER.PERCENT answers #N/A, because nothing says how many were recruited: give the "
     "number."},
    {R"(=FOSTER.PERCENT(8;F1:F1))",
     "FOSTER.PERCENT answers #N/A, because there is no target to divide by: give a target "
     "above 0."},
    {R"(=FOSTER.PERCENT(8;"six"))",
     "FOSTER.PERCENT answers Err:502, because target is ‘six’, which is not a number: "
     "write a number such as 8."},
    {R"(=FOSTER.PERCENT(8;"50%"))",
     "FOSTER.PERCENT answers Err:502, because target is ‘50%’, which is not a number: "
     "write a number such as 8."},
    {R"(=FOSTER.PERCENT(8;-6))",
     "FOSTER.PERCENT answers Err:502, because target is -6, which is below 0: write a "
     "number such as 8."},

    // FOSTER.STATUS
    {R"(=FOSTER.STATUS("four";10;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘Check’, because recruited is ‘four’, which is not a "
     "number: write a number such as 8."},
    {R"(=FOSTER.STATUS(F1:F1;10;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘Check’, because nothing says how many were recruited: give "
     "the number."},
    {R"(=FOSTER.STATUS(4;"ten";"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘Check’, because target is ‘ten’, which is not a "
     "number: write a number such as 8."},
    {R"(=FOSTER.STATUS(4;-10;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘Check’, because target is -10, which is below 0: write a "
     "number such as 8."},
    {R"(=FOSTER.STATUS(4;0;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘No target’, because the target is 0 or blank."},
    {R"(=FOSTER.STATUS(4;10;F1;"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘Check’, because the period has no first day: give both of "
     "its dates."},
    {R"(=FOSTER.STATUS(4;10;"01/04/2021";F1;"30/09/2021"))",
     "FOSTER.STATUS answers ‘Check’, because the period has no last day: give both of "
     "its dates."},
    {R"(=FOSTER.STATUS(0;10;"01/04/2021";"31/03/2022";"01/03/2021"))",
     "FOSTER.STATUS answers ‘Not due’, because the period begins only on 1 April 2021; "
     "recruited: 0."},
    {R"(=FOSTER.STATUS(3;10;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.STATUS answers ‘Behind’, because 5.01 of the target of 10 were expected "
     "day by day by 30 September 2021, to the nearest household 5; recruited: 3, and 1 "
     "fewer is tolerated."},
    {R"(=FOSTER.STATUS(4;10;"01/04/2021";"31/03/2022";"01/04/2022"))",
     "FOSTER.STATUS answers ‘Missed’, because the last day of the period was 31 March "
     "2022, with 4 recruited of the target of 10."},
    {R"(=FOSTER.STATUS(4;10;"01/04/2021";"31/03/2022";"30/09/2021";1.5))",
     "FOSTER.STATUS answers Err:502, because tolerance is 1.5, which is not a fraction from "
     "0 to below 1: write 0.1 or ‘10%’ for ten per cent."},
    {R"(=FOSTER.STATUS(4;10;"01/04/2021";"31/03/2022";"30/09/2021";"ten"))",
     "FOSTER.STATUS answers Err:502, because tolerance is ‘ten’, which is not a "
     "fraction from 0 to below 1: write 0.1 or ‘10%’ for ten per cent."},
    {R"(=FOSTER.STATUS(4;10;"01/04/2021";"31/03/2022";"30/09/2021";0.1;"weekly"))",
     "FOSTER.STATUS answers Err:502, because profile is ‘weekly’, which is not a "
     "profile: use ‘daily’, ‘monthly’ or ‘quarterly’, a list of weights, or two "
     "columns of effective dates and cumulative targets."},

    // FOSTER.RAG
    {R"(=FOSTER.RAG("four";6;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.RAG answers ‘Check’, because its status is Check: recruited is ‘four’, "
     "which is not a number: write a number such as 8."},
    {R"(=FOSTER.RAG(4;F1:F1;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.RAG answers ‘Grey’, because its status is No target: the target is 0 or "
     "blank."},
    {R"(=FOSTER.RAG(8;6;"01/04/2021";"31/03/2022";"30/09/2021";;;"Traffic light"))",
     "FOSTER.RAG answers Err:502, because scheme is ‘Traffic light’, which is not a "
     "scheme: use ‘BRAG’, ‘RAG’, ‘RYGG’ or ‘EVIDENCED’, or a range of two "
     "columns: status and word."},

    // FOSTER.NET
    {R"(=FOSTER.NET(B2:B8;G2:G8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.NET answers 3, because 3 were approved and 0 left from 1 April 2021 to 30 "
     "September 2021; 4 rows are unusable and left out."},
    {R"(=FOSTER.NET(B2:B8;C2:C8;"01/04/2021";"31/03/2022";"30/09/2021";D2:D8))",
     "FOSTER.NET answers 6, because households with 7 units in all were approved and "
     "households with 1 unit in all left from 1 April 2021 to 30 September 2021; 2 rows are "
     "unusable and left out."},
    {R"(=FOSTER.NET(B2:B8;C2:C8;"01/04/2021";"31/03/2022";"31/03/2021"))",
     "FOSTER.NET answers 0, because 0 were approved and 0 left in the period, which begins "
     "only on 1 April 2021; 1 row is unusable and left out."},
    {R"(=FOSTER.NET(B2:B8;C2:C7;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.NET answers Err:502, because leavings (C2:C7) is a column of 6 rows, which is "
     "not what this function reads: give columns of the same height; the first has 7 rows."},
    {R"(=FOSTER.NET(B2:B8;"01/08/2021";"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.NET is not run (Err:504), because leavings must be cells of a sheet: give a "
     "range such as A2:A500."},

    // FOSTER.STOCK
    {R"(=FOSTER.STOCK(B2:B8;G2:G8;"30/09/2021"))",
     "FOSTER.STOCK answers 3, because 3 were approved by 30 September 2021 and had not left "
     "by then; 4 rows are unusable and left out."},
    {R"(=FOSTER.STOCK(B2:B8;C2:C7;"30/09/2021"))",
     "FOSTER.STOCK answers Err:502, because leavings (C2:C7) is a column of 6 rows, which "
     "is not what this function reads: give columns of the same height; the first has 7 "
     "rows."},
    {R"(=FOSTER.STOCK(B2:B8;C2:C8;F1))",
     "FOSTER.STOCK answers Err:502, because as_at (F1) is blank, which is not a date to "
     "read the figures at: write a date such as 30/09/2021 or 30 September 2021, a cell "
     "that holds one, or TODAY()."},
    {R"(=FOSTER.STOCK(B2:B8;C2:C8;"30/09/2021";;D2:D8))",
     "FOSTER.STOCK answers Err:502, because pair 1 has a range but no criterion: give each "
     "range its criterion, as in COUNTIFS."},

    // FOSTER.LEAVINGRATE
    {R"(=FOSTER.LEAVINGRATE(B2:B8;C2:C8;"01/04/2021";"31/03/2022";"31/03/2021"))",
     "FOSTER.LEAVINGRATE answers #N/A, because the period begins on 1 April 2021, after 31 "
     "March 2021: read it on a day of the period or later."},
    {R"(=FOSTER.LEAVINGRATE(E2:E8;E2:E8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.LEAVINGRATE answers #N/A, because no one was approved in the period: there is "
     "no rate until someone is."},
    {R"(=FOSTER.LEAVINGRATE(E2:E8;G2:G8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.LEAVINGRATE answers #N/A, because no one was approved in the period: there is "
     "no rate until someone is; 3 rows are unusable and left out."},

    // FOSTER.CONVERSION
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2021";"30/04/2021";"31/08/2021";"people"))",
     "FOSTER.CONVERSION answers Err:502, because basis is ‘people’, which is not a word "
     "known here: use ‘cohort’ or ‘period’."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2021";"30/04/2021";"31/08/2021";"cohort";8))",
     "FOSTER.CONVERSION answers Err:502, because within is 8, which is a number without a "
     "unit: say the unit, such as ‘8 working days’."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2021";"30/04/2021";"31/08/2021";"cohort";"soon"))",
     "FOSTER.CONVERSION answers Err:502, because within is ‘soon’, which is not a "
     "limit: write a number and a unit, such as ‘45 working days’, ‘6 weeks’, ‘3 "
     "months’ or ‘72 hours’, or the code of a standard, such as ‘ASSESSMENT’."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2021";"30/04/2021";"31/08/2021";"cohort";"8 months"))",
     "FOSTER.CONVERSION answers #N/A, because no one with the earlier date in the period "
     "has had time for the later one yet: there is no share until someone has; 1 row "
     "is unusable and left out."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2020";"30/04/2020";"31/08/2021"))",
     "FOSTER.CONVERSION answers #N/A, because no one has the earlier date in the period: "
     "there is no share until someone has; 1 row is unusable and left out."},
    {R"(=FOSTER.CONVERSION(A2:A8;G2:G8;"01/01/2021";"30/04/2021";"31/08/2021"))",
     "FOSTER.CONVERSION answers 0.25, because of 4 with the earlier date in the period, 1 "
     "has the later one; 1 row is unusable and left out."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/01/2021";"30/04/2021";"31/08/2021";"period"))",
     "FOSTER.CONVERSION answers 0.2, because 5 of the earlier dates and 1 of the later ones "
     "fall in the period; 1 row is unusable and left out."},
    {R"(=FOSTER.CONVERSION(A2:A8;B2:B7;"01/01/2021";"30/04/2021";"31/08/2021"))",
     "FOSTER.CONVERSION answers Err:502, because later (B2:B7) is a column of 6 rows, which "
     "is not what this function reads: give columns of the same height; the first has 7 "
     "rows."},

    // FOSTER.FUNNEL
    {R"(=FOSTER.FUNNEL(A1:B8;"01/01/2020";"31/03/2020";"30/09/2021"))",
     "FOSTER.FUNNEL answers a table of 3 rows and 5 columns, because no first stage "
     "is dated in the period by as_at; 1 row is unusable and left out."},
    {R"(=FOSTER.FUNNEL(A1:B8;"01/01/2021";"31/03/2022";"30/09/2021";D2:D8;">1"))",
     "FOSTER.FUNNEL answers Err:502, because pair 1 has a range of 7 rows, where the "
     "function reads 8 rows: give ranges of the same height and width."},
    {R"(=FOSTER.FUNNEL({"Enquiry"|"10/01/2021"};"01/01/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.FUNNEL is not run (Err:504), because stages must be cells of a sheet: give a "
     "range such as A2:A500."},

    // FOSTER.FORECAST
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";"median"))",
     "FOSTER.FORECAST answers Err:502, because part is ‘median’, which is not a word "
     "known here: use ‘expected’, ‘low’ or ‘high’."},
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";"low";80))",
     "FOSTER.FORECAST answers Err:502, because level is 80, which is not a fraction from 0 "
     "to below 1: write 0.1 or ‘10%’ for ten per cent."},
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"31/03/2021"))",
     "FOSTER.FORECAST answers #N/A, because the period begins on 1 April 2021, after 31 "
     "March 2021: forecast on a day of the period."},
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"01/04/2021"))",
     "FOSTER.FORECAST answers #N/A, because there is 1 day to learn from, fewer than 90: "
     "wait, or give an earlier learn_from."},
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";"low";0.8;"01/10/2021"))",
     "FOSTER.FORECAST answers #N/A, because there are 0 days to learn from, fewer than 90: "
     "wait, or give an earlier learn_from."},
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"30/09/2021";"low";0.8;"soon"))",
     "FOSTER.FORECAST answers Err:502, because learn_from is ‘soon’, which is not a "
     "date this function can read: write a date such as 30/09/2021 or 30 September 2021."},
    {R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";"01/04/2022"))",
     "FOSTER.FORECAST answers 5, because 5 households were approved in the period, and it "
     "is over; 1 row is unusable and left out."},

    // FOSTER.CHANCE
    {R"(=FOSTER.CHANCE(B2:B8;0;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.CHANCE answers #N/A, because there is no target to reach: give a target above "
     "0."},
    {R"(=FOSTER.CHANCE(B2:B8;"eight";"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.CHANCE answers Err:502, because target is ‘eight’, which is not a number "
     "of 0 or more: write a number such as 8."},
    {R"(=FOSTER.CHANCE(B2:B8;-8;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.CHANCE answers Err:502, because target is -8, which is not a number of 0 or "
     "more: write a number such as 8."},
    {R"(=FOSTER.CHANCE(B2:B8;8;"01/04/2021";"31/03/2022";"31/03/2021"))",
     "FOSTER.CHANCE answers #N/A, because the period begins on 1 April 2021, after 31 March "
     "2021: forecast on a day of the period."},
    {R"(=FOSTER.CHANCE(B2:B8;8;"01/04/2021";"31/03/2022";"30/05/2021"))",
     "FOSTER.CHANCE answers #N/A, because there are 60 days to learn from, fewer than 90: "
     "wait, or give an earlier learn_from."},
    {R"(=FOSTER.CHANCE(B2:B8;8;"01/04/2021";F1;"30/09/2021"))",
     "FOSTER.CHANCE answers Err:502, because to (F1) is blank, which is not a date this "
     "function can read: write a date such as 30/09/2021 or 30 September 2021."},
    {R"(=FOSTER.CHANCE(B2:B8;5;"01/04/2021";"31/03/2022";"30/09/2021"))",
     "FOSTER.CHANCE answers 1, because 5 households were approved so far, and 5 approvals "
     "in 183 days say what to expect of the 182 days left; the target is reached; 1 row is "
     "unusable and left out."},
    {R"(=FOSTER.CHANCE(B2:B8;8;"01/04/2021";"31/03/2022";"31/03/2022"))",
     "FOSTER.CHANCE answers 0, because 5 households were approved in the period, and it is "
     "over; the target takes 3 more; 1 row is unusable and left out."},

    // FOSTER.NEEDED
    {R"(=FOSTER.NEEDED("five";8;"30/09/2021";"31/03/2022"))",
     "FOSTER.NEEDED answers Err:502, because recruited is ‘five’, which is not a "
     "number: write a number such as 8."},
    {R"(=FOSTER.NEEDED(F1:F1;8;"30/09/2021";"31/03/2022"))",
     "FOSTER.NEEDED answers #N/A, because nothing says how many were recruited: give the "
     "number."},
    {R"(=FOSTER.NEEDED(5;F1:F1;"30/09/2021";"31/03/2022"))",
     "FOSTER.NEEDED answers #N/A, because there is no target: give the number."},
    {R"(=FOSTER.NEEDED(5;-8;"30/09/2021";"31/03/2022"))",
     "FOSTER.NEEDED answers Err:502, because target is -8, which is below 0: write a number "
     "such as 8."},
    {R"(=FOSTER.NEEDED(8;8;"30/09/2021";"31/03/2022"))",
     "FOSTER.NEEDED answers 0, because the target is met."},
    {R"(=FOSTER.NEEDED(5;8;"30/09/2021";F1))",
     "FOSTER.NEEDED answers #N/A, because there is no last day: give the date the target is "
     "for."},
    {R"(=FOSTER.NEEDED(5;8;"30/09/2021";"soon"))",
     "FOSTER.NEEDED answers Err:502, because to is ‘soon’, which is not a date this "
     "function can read: write a date such as 30/09/2021 or 30 September 2021."},
    {R"(=FOSTER.NEEDED(5;8;"31/03/2022";"31/03/2022"))",
     "FOSTER.NEEDED answers #N/A, because no time is left: what is needed must arrive by 31 "
     "March 2022, and this is read at 31 March 2022: give a later last day."},
    {R"(=FOSTER.NEEDED(5;8;"30/09/2021";"31/03/2022";"year"))",
     "FOSTER.NEEDED answers Err:502, because per is ‘year’, which is not a word known "
     "here: use ‘month’ or ‘week’."},
    {R"(=FOSTER.NEEDED(5;8;"30/09/2021";"31/03/2022";"month";20))",
     "FOSTER.NEEDED answers Err:502, because conversion is 20, which is not a fraction from "
     "0 to below 1: write 0.1 or ‘10%’ for ten per cent."},
    {R"(=FOSTER.NEEDED(5;8;"30/09/2021";"31/03/2022";"month";0))",
     "FOSTER.NEEDED answers #N/A, because with a conversion of 0 no number of enquiries is "
     "enough: give the share of enquiries that become approvals, or leave it out."},
    {R"(=FOSTER.NEEDED(5;8;"30/09/2021";"31/03/2022";"month";0.2;8))",
     "FOSTER.NEEDED answers Err:502, because lead is 8, which is a number without a unit: "
     "say the unit, such as ‘8 working days’."},
};

TEST_F(ExplainFoster, NamesWhatIsWrongAndWhatWouldBeRight) {
    for (const auto& [formula, expected] : troubles) {
        EXPECT_EQ(explained(formula), expected) << formula;
    }
}

// The same mistake in every function that has the argument; ## is its place.
struct Mistake {
    const char* name;
    const char* formula;
};

std::string with(const Mistake& mistake, const std::string& argument) {
    std::string formula = mistake.formula;
    return formula.replace(formula.find("##"), 2, argument);
}

const Mistake asAtDates[] = {
    {"FOSTER.TARGET", R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|8};##))"},
    {"FOSTER.EXPECTED", R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.RECRUITED", R"(=FOSTER.RECRUITED(B2:B8;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.STATUS", R"(=FOSTER.STATUS(4;10;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.RAG", R"(=FOSTER.RAG(4;10;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.NET", R"(=FOSTER.NET(B2:B8;C2:C8;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.STOCK", R"(=FOSTER.STOCK(B2:B8;C2:C8;##))"},
    {"FOSTER.LEAVINGRATE", R"(=FOSTER.LEAVINGRATE(B2:B8;C2:C8;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.CONVERSION", R"(=FOSTER.CONVERSION(A2:A8;B2:B8;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.FUNNEL", R"(=FOSTER.FUNNEL(A1:B8;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.FORECAST", R"(=FOSTER.FORECAST(B2:B8;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.CHANCE", R"(=FOSTER.CHANCE(B2:B8;8;"01/04/2021";"31/03/2022";##))"},
    {"FOSTER.NEEDED", R"(=FOSTER.NEEDED(5;8;##;"31/03/2022"))"},
};

TEST_F(ExplainFoster, SaysThatADateToReadAtCannotBeRead) {
    for (const Mistake& mistake : asAtDates) {
        EXPECT_EQ(explained(with(mistake, "\"soon\"")),
                  std::string(mistake.name) +
                      " answers Err:502, because as_at is ‘soon’, which is not a date to read the "
                      "figures at: write a date such as 30/09/2021 or 30 September 2021, a cell "
                      "that holds one, or TODAY().");
    }
}

TEST_F(ExplainFoster, SaysThatADateToReadAtIsBlank) {
    for (const Mistake& mistake : asAtDates) {
        EXPECT_EQ(explained(with(mistake, "F1")),
                  std::string(mistake.name) +
                      " answers Err:502, because as_at (F1) is blank, which is not a date to read "
                      "the figures at: write a date such as 30/09/2021 or 30 September 2021, a "
                      "cell that holds one, or TODAY().");
    }
}

const Mistake reversed[] = {
    {"FOSTER.EXPECTED", R"(=FOSTER.EXPECTED(8;##;"30/09/2021"))"},
    {"FOSTER.RECRUITED", R"(=FOSTER.RECRUITED(B2:B8;##;"30/09/2021"))"},
    {"FOSTER.STATUS", R"(=FOSTER.STATUS(4;10;##;"30/09/2021"))"},
    {"FOSTER.RAG", R"(=FOSTER.RAG(4;10;##;"30/09/2021"))"},
    {"FOSTER.NET", R"(=FOSTER.NET(B2:B8;C2:C8;##;"30/09/2021"))"},
    {"FOSTER.LEAVINGRATE", R"(=FOSTER.LEAVINGRATE(B2:B8;C2:C8;##;"30/09/2021"))"},
    {"FOSTER.CONVERSION", R"(=FOSTER.CONVERSION(A2:A8;B2:B8;##;"30/09/2021"))"},
    {"FOSTER.FUNNEL", R"(=FOSTER.FUNNEL(A1:B8;##;"30/09/2021"))"},
    {"FOSTER.FORECAST", R"(=FOSTER.FORECAST(B2:B8;##;"30/09/2021"))"},
    {"FOSTER.CHANCE", R"(=FOSTER.CHANCE(B2:B8;8;##;"30/09/2021"))"},
};

TEST_F(ExplainFoster, SaysThatAPeriodIsReversed) {
    for (const Mistake& mistake : reversed) {
        EXPECT_EQ(explained(with(mistake, R"("31/03/2022";"01/04/2021")")),
                  std::string(mistake.name) +
                      " answers Err:502, because to is 1 April 2021, which is before the period "
                      "begins on 31 March 2022: give the first and the last day of the period in "
                      "that order.");
    }
}

}  // namespace council::test
