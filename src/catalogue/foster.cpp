#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

// A figure of a row function …
constexpr Argument recruited{"recruited", required, Shape::each, Reads::number,
                             "How many were recruited, such as the answer of FOSTER.RECRUITED. A "
                             "blank single cell counts as 0."};
constexpr Argument target{"target", required, Shape::each, Reads::number,
                          "The target, such as the answer of FOSTER.TARGET."};
constexpr Argument from{"from", required, Shape::each, Reads::openingDate,
                        "The first day of the period, such as 1 April."};
constexpr Argument to{"to", required, Shape::each, Reads::date,
                      "The last day of the period, included."};
constexpr Argument asAt{
    "as_at", required, Shape::each, Reads::date,
    "The date the figure is read at, such as a board date or TODAY(). Never blank."};
constexpr Argument tolerance{
    "tolerance", optional, Shape::each, Reads::number,
    "How much below the pace is still At risk rather than Behind: a fraction from 0 to below 1, or "
    "10%. Left out: 10%. A blank single cell counts as 0."};
constexpr Argument profile{
    "profile", optional, Shape::list, Reads::word,
    "How the target is spread: daily, monthly, quarterly, a list of weights, or two columns of "
    "effective dates and cumulative targets. Left out: daily."};
constexpr Argument scheme{
    "scheme", optional, Shape::list, Reads::word,
    "Which colours: BRAG, RAG, RYGG, EVIDENCED, or your own range of two columns, status and word. "
    "Left out: BRAG, where Met and Exceeded are Blue."};

// … and of a column function.
constexpr Argument approvals{"approvals", required, Shape::column, Reads::date,
                             "The column of approval dates, one row for each household; blank "
                             "while not approved. A whole column such as A:A is fine."};
constexpr Argument leavings{
    "leavings", required, Shape::column, Reads::date,
    "The column of dates they left, as tall as the approvals; blank while they are approved."};
constexpr Argument periodFrom{"from", required, Shape::list, Reads::openingDate,
                              "The first day of the period, such as 1 April."};
constexpr Argument periodTo{"to", required, Shape::list, Reads::date,
                            "The last day of the period, included."};
constexpr Argument readAt{
    "as_at", required, Shape::list, Reads::date,
    "The date the list is read at: what is dated after it has not happened yet. Never blank."};
constexpr Argument units{"units", optional, Shape::list, Reads::cells,
                         "A column as tall as the approvals that says how many carers or places "
                         "each row is. Left out: every row is one household."};
constexpr Argument unitsToCome{
    "units", optional, Shape::list, Reads::cells,
    "A column as tall as the approvals that says how many carers or places each row is: whole "
    "numbers from 0 to 20. Left out: every row is one household."};
constexpr Argument learnFrom{"learn_from", optional, Shape::list, Reads::openingDate,
                             "The first day to learn the rate from: earlier to use earlier years, "
                             "later when a campaign has changed. Left out: from."};
constexpr Argument pairs{
    "pairs", optional, Shape::pairs, Reads::cells,
    "Only rows that meet a condition, such as a type other than kinship: a range as tall as the "
    "columns, then its criterion, as in COUNTIFS. Any number of pairs."};

constexpr Argument targetArguments[] = {
    {"effective_dates", required, Shape::list, Reads::openingDate,
     "The dates from which each target applies. A month alone means its first day."},
    {"targets", required, Shape::list, Reads::cells,
     "The targets, one beside each date. Blank: from then on there is none."},
    readAt};
constexpr Argument expectedArguments[] = {target, from, to, asAt, profile};
constexpr Argument recruitedArguments[] = {approvals, periodFrom, periodTo, readAt, units, pairs};
constexpr Argument percentArguments[] = {recruited, target};
constexpr Argument statusArguments[] = {recruited, target, from, to, asAt, tolerance, profile};
constexpr Argument ragArguments[] = {recruited, target, from, to, asAt, tolerance, profile, scheme};
constexpr Argument netArguments[] = {approvals, leavings, periodFrom, periodTo,
                                     readAt,    units,    pairs};
constexpr Argument stockArguments[] = {approvals, leavings, readAt, units, pairs};
constexpr Argument leavingrateArguments[] = {approvals, leavings, periodFrom,
                                             periodTo,  readAt,   pairs};
constexpr Argument conversionArguments[] = {
    {"earlier", required, Shape::column, Reads::openingDate,
     "The column of dates of the earlier step, such as the enquiry. A month alone means its first "
     "day."},
    {"later", required, Shape::column, Reads::date,
     "The column of dates of the later step, such as the approval, as tall as the earlier; blank "
     "while it has not happened."},
    periodFrom,
    periodTo,
    readAt,
    {"basis", optional, Shape::list, Reads::word,
     "What is compared: cohort (of those with the earlier date in the period, the share with the "
     "later) or period (later dates in the period over earlier dates in it). Left out: cohort."},
    {"within", optional, Shape::list, Reads::term,
     "Only those who have had this long, such as 8 months, and only what happened in that time; "
     "for a cohort. Left out: no limit."},
    pairs};
constexpr Argument funnelArguments[] = {
    {"stages", required, Shape::column, Reads::date,
     "The columns of dates of all stages side by side, first to last, with their names in the "
     "first row: A1:F500."},
    periodFrom,
    periodTo,
    readAt,
    {"pairs", optional, Shape::pairs, Reads::cells,
     "Only rows that meet a condition: a range as tall as the stages, the row of names included, "
     "then its criterion, as in COUNTIFS. Any number of pairs."}};
constexpr Argument forecastArguments[] = {
    approvals,
    periodFrom,
    periodTo,
    readAt,
    {"part", optional, Shape::list, Reads::word,
     "Which end of the forecast: expected, low or high. Left out: expected."},
    {"level", optional, Shape::list, Reads::number,
     "How sure low and high are together: a fraction from 0 to below 1, or 80%. Left out: 80%. A "
     "blank single cell counts as 0, which gives the middle."},
    learnFrom,
    unitsToCome,
    pairs};
constexpr Argument chanceArguments[] = {approvals,
                                        {"target", required, Shape::list, Reads::number,
                                         "The number to be reached by the last day of the period."},
                                        periodFrom,
                                        periodTo,
                                        readAt,
                                        learnFrom,
                                        unitsToCome,
                                        pairs};
constexpr Argument neededArguments[] = {
    recruited,
    target,
    asAt,
    {"to", required, Shape::each, Reads::date, "The last day on which the target can be met."},
    {"per", optional, Shape::each, Reads::word, "How often: month or week. Left out: month."},
    {"conversion", optional, Shape::each, Reads::number,
     "The share of enquiries that become approvals, such as 12%: the answer is then in enquiries. "
     "Left out: the answer is in approvals. A blank single cell counts as 0, and #N/A follows."},
    {"lead", optional, Shape::each, Reads::term,
     "How long it takes from enquiry to approval, such as 8 months: what is needed must arrive "
     "that long before the last day. Left out: no time."}};

constexpr Example targetExamples[] = {
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|8};"31/08/2021"))", "6"},
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|8};"05/10/2021"))", "8"},
    {R"(=FOSTER.TARGET({"01/04/2021"|"01/09/2021"};{6|8};"31/03/2021"))", "#N/A"},
};
constexpr Example expectedExamples[] = {
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";"quarterly"))", "4"},
    {R"(=FOSTER.EXPECTED(365;"01/04/2021";"31/03/2022";"30/09/2021"))", "183"},
    {R"(=FOSTER.EXPECTED(8;"01/04/2021";"31/03/2022";"30/09/2021";{1;1;3;3}))", "2"},
};
constexpr Example percentExamples[] = {
    {R"(=ROUND(FOSTER.PERCENT(8;6);4))", "1.3333"},
    {R"(=FOSTER.PERCENT(8;8))", "1"},
    {R"(=FOSTER.PERCENT(8;0))", "#N/A"},
};
constexpr Example statusExamples[] = {
    {R"(=FOSTER.STATUS(8;6;"01/04/2021";"31/03/2022";"31/08/2021"))", "Exceeded"},
    {R"(=FOSTER.STATUS(8;8;"01/04/2021";"31/03/2022";"05/10/2021"))", "Met"},
    {R"(=FOSTER.STATUS(4;10;"01/04/2021";"31/03/2022";"30/09/2021"))", "At risk"},
};
constexpr Example ragExamples[] = {
    {R"(=FOSTER.RAG(8;6;"01/04/2021";"31/03/2022";"31/08/2021"))", "Blue"},
    {R"(=FOSTER.RAG(4;10;"01/04/2021";"31/03/2022";"30/09/2021"))", "Amber"},
    {R"(=FOSTER.RAG(8;8;"01/04/2021";"31/03/2022";"05/10/2021";0.1;"monthly";"RAG"))", "Green"},
};
// Four approved in the year, one of them kinship; one of them left, and one of an earlier year.
constexpr std::string_view someRegister = R"(Approved|Left|Carers|Type
15/04/2021||2|Mainstream
03/06/2021||1|Kinship
10/09/2021|20/01/2022|2|Mainstream
22/11/2021||2|Mainstream
14/02/2019|30/09/2021|1|Mainstream)";
// Of four enquiries two led to approval, one of them after more than eight months.
constexpr std::string_view someStages = R"(Enquiry|Visit|Application|Approval
12/04/2021|26/04/2021|01/06/2021|15/11/2021
03/05/2021|20/05/2021||
20/05/2021||12/07/2021|10/02/2022
14/06/2021|||)";

constexpr Example recruitedExamples[] = {
    {R"(=FOSTER.RECRUITED(A2:A6;"01/04/2021";"31/03/2022";"31/03/2022"))", "4", someRegister},
    {R"(=FOSTER.RECRUITED(A2:A6;"01/04/2021";"31/03/2022";"31/03/2022";C2:C6))", "7", someRegister},
    {R"(=FOSTER.RECRUITED(A2:A6;"01/04/2021";"31/03/2022";"31/03/2022";"";D2:D6;"<>Kinship"))", "3",
     someRegister},
};
constexpr Example netExamples[] = {
    {R"(=FOSTER.NET(A2:A6;B2:B6;"01/04/2021";"31/03/2022";"31/03/2022"))", "2", someRegister},
};
constexpr Example stockExamples[] = {
    {R"(=FOSTER.STOCK(A2:A6;B2:B6;"31/03/2022"))", "3", someRegister},
    {R"(=FOSTER.STOCK(A2:A6;B2:B6;"31/03/2022";C2:C6))", "5", someRegister},
};
constexpr Example leavingrateExamples[] = {
    {R"(=FOSTER.LEAVINGRATE(A2:A6;B2:B6;"01/04/2021";"31/03/2022";"31/03/2022"))", "0.4",
     someRegister},
};
constexpr Example conversionExamples[] = {
    {R"(=FOSTER.CONVERSION(A2:A5;D2:D5;"01/04/2021";"31/03/2022";"31/03/2022"))", "0.5",
     someStages},
    {R"(=FOSTER.CONVERSION(A2:A5;D2:D5;"01/04/2021";"31/03/2022";"31/03/2022";"cohort";"8 months"))",
     "0.25", someStages},
};
constexpr Example funnelExamples[] = {
    {R"(=INDEX(FOSTER.FUNNEL(A1:D5;"01/04/2021";"31/03/2022";"31/03/2022");3;1))", "Visit",
     someStages},
    {R"(=INDEX(FOSTER.FUNNEL(A1:D5;"01/04/2021";"31/03/2022";"31/03/2022");3;2))", "3", someStages},
};
constexpr Example forecastExamples[] = {
    {R"(=ROUND(FOSTER.FORECAST(A2:A6;"01/04/2021";"31/03/2022";"30/09/2021");2))", "6.48",
     someRegister},
    {R"(=ROUND(FOSTER.FORECAST(A2:A6;"01/04/2021";"31/03/2022";"30/09/2021";"expected";;;C2:C6);2))",
     "10.8", someRegister},
    {R"(=FOSTER.FORECAST(A2:A6;"01/04/2021";"31/03/2022";"30/09/2021";"low"))", "4", someRegister},
    {R"(=FOSTER.FORECAST(A2:A6;"01/04/2021";"31/03/2022";"30/09/2021";"high"))", "10",
     someRegister},
};
constexpr Example chanceExamples[] = {
    {R"(=ROUND(FOSTER.CHANCE(A2:A6;6;"01/04/2021";"31/03/2022";"30/09/2021");2))", "0.58",
     someRegister},
};
constexpr Example neededExamples[] = {
    {R"(=ROUND(FOSTER.NEEDED(5;8;"30/09/2021";"31/03/2022");2))", "0.5"},
    {R"(=ROUND(FOSTER.NEEDED(5;8;"30/09/2021";"31/03/2023";"week";"12%";"8 months");2))", "0.58"},
    {R"(=FOSTER.NEEDED(8;8;"30/09/2021";"31/03/2022"))", "0"},
};

constexpr Function
    rows[] =
        {
            {"Foster", "target", "The recruitment target in force on a date, where targets change.",
             "The target of the latest effective date on or before the date; #N/A before the "
             "first.",
             targetArguments, targetExamples,
             R"(The dates may be in any order; of two targets for one day the one further down applies. Rows without a date and a target do no harm. A date with a blank target means that from then on there is none: #N/A.

A date that cannot be read (a heading, for example), a target that is not a number of 0 or more, a target without a date, and lists of different size are Err:502, because it would be unknown which target is in force.)"},
            {"Foster", "expected", "How much of a target should have been reached by a date.",
             "The cumulative target by that date: 0 before the period, the target after it. Not "
             "rounded. #N/A when a figure or date is blank.",
             expectedArguments, expectedExamples,
             R"(| Profile | Cumulative target |
|---|---|
| `daily` (default) | target × days elapsed, `as_at` included, ÷ days in the period |
| `monthly`, `quarterly` | target × complete months or quarters ÷ all of them |
| a list of weights | target × weights of the complete parts ÷ sum of the weights |
| two columns | the cumulative target of the last effective date up to `as_at`; 0 before the first |

Months are counted from the first day of the period by the corresponding date. The number of weights must divide the whole months of the period (4 or 12 weights for a year), and quarters must divide them too; otherwise the answer is Err:502. Days beyond the last whole month belong to the last part, which is complete on the last day.

A row of just two cells is two weights, unless the first holds a date. A range of more than 2,000 rows is refused: give only the filled rows. A reversed period is Err:502.)"},
            {"Foster", "recruited",
             "How many households, carers or places were approved in a period.",
             "The sum of the units of all rows approved in the period and by the date; 0 when "
             "there are none.",
             recruitedArguments, recruitedExamples,
             R"(`=FOSTER.RECRUITED(B2:B500,"01/04/2021","31/03/2022",AsAt)` counts households; with `C2:C500` as units it adds up their carers or places. Leave kinship out through pairs: `=FOSTER.RECRUITED(B2:B500,"01/04/2021","31/03/2022",AsAt,,D2:D500,"<>Kinship")`.

Approvals count from the first day of the period to its last or to `as_at`, whichever is earlier. A blank approval date means not approved.

Rows whose approval date cannot be read, or whose units are blank, negative or not a number, are unusable and left out; EXPLAIN says how many, INDICATORS.UNUSABLE counts unreadable dates. Numbers stored as text count as numbers.)"},
            {"Foster", "percent", "What was recruited, as a percentage of the target.",
             "A fraction such as 1.333: format the cell as a percentage. #N/A when the target is 0 "
             "or blank.",
             percentArguments, percentExamples,
             R"(Eight carers against a target of six are 133 %, and against a target of eight 100 %: use FOSTER.TARGET to divide by the target in force on the day. The answer is never rounded. A figure that is not a number, and a target below 0, are Err:502 for their row.)"},
            {"Foster", "status", "The status of a recruitment target on a date.",
             "No target, Exceeded, Met, Not due, On track, At risk, Behind, Missed or Check.",
             statusArguments, statusExamples,
             R"(The first rule that applies decides:

1. A figure is not a number, a date cannot be read, the target is below 0, or something is missing beside a target: **Check**.
2. The target is 0 or blank: **No target**.
3. Recruited is more than the target: **Exceeded**; exactly the target: **Met**.
4. `as_at` is before the period: **Not due**.
5. `as_at` is its last day or later: **Missed**. The last day is over when it is read.
6. Recruited is at least the pace, what the profile expects by `as_at` to the nearest whole household: **On track**.
7. It is fewer by no more than one household, or the tolerance of what is expected where that is more: **At risk**.
8. Otherwise: **Behind**.

When 2.7 should have been recruited, the pace is three and two are At risk: one family's decision is not a trend. The profiles are those of FOSTER.EXPECTED.

A blank single cell counts as 0 recruited; in a range a blank beside a target is Check. A reversed period, a wrong tolerance or a profile that does not divide the period is Err:502.)"},
            {"Foster", "rag", "The colour of a recruitment target on a date.",
             "The colour word of its status in the scheme: Blue, Green, Amber, Red, Grey or Check "
             "in BRAG.",
             ragArguments, ragExamples,
             R"(The status is that of FOSTER.STATUS. In BRAG, Exceeded and Met are Blue, On track is Green, At risk is Amber, Behind and Missed are Red, No target is Grey. Your own scheme is a range of two columns, status and word; what it leaves out has its BRAG colour.)"},
            {"Foster", "net", "Approvals less leavers in a period.",
             "A number, below 0 when more left than were approved.", netArguments, netExamples,
             R"(`=FOSTER.NET(B2:B500,C2:C500,"01/04/2021","31/03/2022",AsAt)` is 5 when eight were approved and three left.

Approvals and leavers count from the first day of the period to its last or to `as_at`, whichever is earlier. It is the flow; the stock can change for other reasons too, such as transfers that a register does not date. FOSTER.STOCK on two dates gives that change.

A leaver without an approval date, or who left before the approval, is unusable and left out, like rows with a date that cannot be read and approved rows whose units are blank, negative or not a number. EXPLAIN says how many.)"},
            {"Foster", "stock", "How many households, carers or places are approved on a date.",
             "The sum of the units of all rows approved by the date and not left by it.",
             stockArguments, stockExamples,
             R"(`=FOSTER.STOCK(B2:B500,C2:C500,AsAt)`, with one formula for each month's end, makes the line of a chart.

A household approved on the date counts; one that leaves on the date has left. Rows are unusable as in FOSTER.NET and left out; EXPLAIN says how many.)"},
            {"Foster", "leavingrate",
             "The share of foster carers who left in a period, as Ofsted counts it.",
             "A fraction such as 0.128: format the cell as a percentage. #N/A when there were no "
             "approved households, or before the period.",
             leavingrateArguments, leavingrateExamples,
             R"(`=FOSTER.LEAVINGRATE(B2:B500,C2:C500,"01/04/2022","31/03/2023","31/03/2023")` is the year's rate.

Leavers ÷ (approved at the end + leavers), where the end is the last day of the period or `as_at`, whichever is earlier. Rows are households. It is not annualised: half a year shows about half of a year's rate.

Source: Ofsted, recruitment and retention in mainstream fostering (2024): 5,125 of 40,130 households left in 2022-23, 12.8 %, one in eight. Rows are unusable as in FOSTER.NET.)"},
            {"Foster", "conversion", "How many of those who took an earlier step took a later one.",
             "A fraction such as 0.12: format the cell as a percentage. #N/A when there is no one "
             "to divide by.",
             conversionArguments, conversionExamples,
             R"(`=FOSTER.CONVERSION(A2:A500,B2:B500,"01/04/2021","31/03/2022",AsAt,"cohort","8 months")`: of those who enquired in the year and have had eight months, the share approved within them.

A **cohort** follows people: of those who enquired in the period, the share approved by `as_at`. It rises for months after the period, because approvals are still to come. With `within` only those count whose time has run out by `as_at`, and only approvals within it: cohorts of different age can then be compared.

A **period** compares events: approvals in the period over enquiries in the period, mostly of other people. It can be more than 100 %. `within` does not apply to it and is Err:502.

A later date before the earlier one, and a date that cannot be read, make a row unusable; EXPLAIN says how many.)"},
            {"Foster", "funnel", "How far the enquiries of a period have come, stage by stage.",
             "A table: stage, reached, share of the first, share of the stage before, median days "
             "from the stage before. Select the cells it may need, spare rows included, and enter "
             "it with Ctrl+Shift+Enter.",
             funnelArguments, funnelExamples,
             R"(`=FOSTER.FUNNEL(A1:F500,"01/04/2021","31/03/2022",AsAt)` over columns such as Enquiry, Visit, Application, Panel, Approval. Take one cell out with INDEX.

The cohort is every row whose first stage is dated in the period and by `as_at`. It has reached a stage when that stage or any later one is dated by `as_at`, so a forgotten date in the middle loses no one. Medians take only rows with both dates in order. A share with nothing to divide by is #N/A, as is the share of the stage before in the first row.

A month alone is its first day in the first column and its last in the others, as in FOSTER.CONVERSION. A row with a date that cannot be read is unusable and left out. A date in the first row, where the names should be, is Err:502.)"},
            {"Foster", "forecast", "How many approvals to expect in all by the end of the period.",
             "A number of households, or of units; low and high are whole. #N/A before the period "
             "and on fewer than 90 days.",
             forecastArguments, forecastExamples,
             R"(`=FOSTER.FORECAST(B2:B500,"01/04/2021","31/03/2022",AsAt,"low")`, and the same with high, is the range to quote.

Approvals are taken to arrive one by one at a steady but unknown rate (a Poisson process with a Jeffreys prior). The rate is learnt from the m approvals of the t days from `learn_from` to `as_at`, that day included. With n approvals in the period so far and τ days left, what remains is negative binomial with r = m + ½ and success probability t ÷ (t + τ).

expected = n + r × τ ÷ t; low and high = n + the (1 ∓ level) ÷ 2 quantiles, the smallest number whose cumulative probability reaches it. With a level of 80 % the total ends below low in at most one case in ten, and above high in at most one in ten. From the last day of the period on the total is certain.

The model knows neither the applications in the pipeline nor when panels sit, and takes the future to be like the past. When not to trust it: [what a recruitment forecast says](../forecast.md).

With `units` the forecast is in carers or places, as the national target is: n counts units, while m and the days say how many households come, and each of them brings as many as one of the m, drawn at random. The sum is worked out exactly, not by simulation. A row whose units are not a whole number from 0 to 20 is unusable; before the first approval there is nothing to learn a household's size from: #N/A.)"},
            {"Foster", "chance",
             "The chance that approvals reach a target by the end of the period.",
             "A probability from 0 to 1: format the cell as a percentage. #N/A before the period, "
             "on fewer than 90 days, and without a target.",
             chanceArguments, chanceExamples,
             R"(`=FOSTER.CHANCE(B2:B500,8,"01/04/2021","31/03/2022",AsAt)`: 0.82 is likely, not safe; about one such year in five misses.

The model is that of FOSTER.FORECAST. A target that is not whole takes the next whole one; with `units` it is a target of carers or places. From the last day of the period on the answer is 1 or 0.

It knows neither the pipeline nor panel dates: read [what a recruitment forecast says](../forecast.md) before quoting it.)"},
            {"Foster", "needed", "How many a month are still needed to meet a target.",
             "Approvals, or enquiries with a conversion, a month or a week; not rounded. 0 when "
             "the target is met, #N/A when no time is left.",
             neededArguments, neededExamples,
             R"(What is missing is divided by the time from `as_at` to the last day, in months of 365.2425 ÷ 12 days or weeks of 7. A conversion turns approvals into enquiries (at 12 %, three approvals take 25); one of 100 % or more is Err:502: leave it out. An enquiry needs time to become an approval: with a `lead` of 8 months what is needed must arrive by the last day less 8 months.

The 8 months from application to panel are National Minimum Standard 14.4; yours may differ. Working days in a lead are those of England and Wales.)"},
};

}  // namespace

std::span<const Function> fosterFunctions() {
    return rows;
}

}  // namespace council::catalogue
