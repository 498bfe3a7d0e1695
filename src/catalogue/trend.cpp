#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

constexpr Argument current{"current", required, Shape::each, Reads::number,
                           "The latest figure. A blank single cell arrives as 0: write "
                           "IF(C2=\"\",\"\",C2) where 0 is a real value."};
constexpr Argument previous{"previous", required, Shape::each, Reads::number,
                            "The figure before it, from the last quarter or year."};
constexpr Argument polarity{"polarity", optional, Shape::each, Reads::word,
                            "Which is good: High or Low. Left out: High."};

constexpr Argument changeArguments[] = {
    current,
    previous,
    {"kind", optional, Shape::each, Reads::word,
     "How the change is measured: points (current minus previous) or percent (of the previous "
     "figure). Left out: points."}};
constexpr Argument directionArguments[] = {
    current,
    previous,
    polarity,
    {"margin", optional, Shape::each, Reads::number,
     "A change of no more than this counts as Same, in the units of the figures: 0.005 is half a "
     "percentage point. Left out: 0."}};
constexpr Argument arrowArguments[] = {current,
                                       previous,
                                       polarity,
                                       {"convention", optional, Shape::each, Reads::word,
                                        "What up means: good (up means better) or number (up means "
                                        "a higher number). Left out: good."}};

constexpr Example changeExamples[] = {
    {R"(=TREND.CHANGE(0.026;0.169))", "-0.143"},
    {R"(=ROUND(TREND.CHANGE(0.026;0.169;"percent");3))", "-0.846"},
};
constexpr Example directionExamples[] = {
    {R"(=TREND.DIRECTION(0.026;0.169;"Low"))", "Better"},
    {R"(=TREND.DIRECTION(0.698;0.707))", "Worse"},
    {R"(=TREND.DIRECTION(0.698;0.707;"High";0.01))", "Same"},
};
constexpr Example arrowExamples[] = {
    {R"(=TREND.ARROW(0.026;0.169;"Low"))", "▲"},
    {R"(=TREND.ARROW(0.026;0.169;"Low";"number"))", "▼"},
    {R"(=TREND.ARROW(5;5))", "►"},
};

constexpr Argument series{
    "values", required, Shape::list, Reads::cells,
    "The figures in the order of time, one a month or quarter. Blanks, and texts that are not "
    "numbers, are not points."};
constexpr Argument baseline{
    "baseline", optional, Shape::list, Reads::number,
    "How many points at the beginning of a segment make its limits: 12, while what follows is "
    "compared with them. Left out: all. A blank single cell counts as 0 and is refused."};
constexpr Argument steps{
    "steps", optional, Shape::list, Reads::cells,
    "A range as tall as the values: a mark in a row begins new limits there, such as where the "
    "way of working changed. Left out: none."};
constexpr Argument outliers{
    "outliers", optional, Shape::list, Reads::word,
    "Unusually large differences between neighbours: screened (left out of the limits) or kept. "
    "Left out: screened."};
constexpr Argument whichIsGood{
    "polarity", optional, Shape::list, Reads::word,
    "Which is good: High, Low, or Neutral where neither is. Left out: High."};

constexpr Argument limitsArguments[] = {
    series,
    {"what", required, Shape::list, Reads::word,
     "Which figure of the chart: mean, lower, upper or moving range."},
    baseline,
    steps,
    outliers};
constexpr Argument variationArguments[] = {series, whichIsGood, baseline, steps, outliers};
constexpr Argument assuranceArguments[] = {
    series,
    {"target", required, Shape::list, Reads::number,
     "The target. Blank, or 0 where high is good: No target."},
    {"polarity", optional, Shape::list, Reads::word, "Which is good: High or Low. Left out: High."},
    baseline,
    steps,
    outliers};
constexpr Argument xmrArguments[] = {series, whichIsGood, baseline, steps, outliers};

constexpr Example limitsExamples[] = {
    {R"(=ROUND(TREND.LIMITS({0.82|0.79|0.84|0.8|0.83|0.78|0.85|0.81|0.8|0.84|0.79|0.83};"lower");3))",
     "0.706"},
    {R"(=ROUND(TREND.LIMITS({1|2|1|2|10|1|2|1|2|1|2|1|2|1|2|1|2|1};"upper");4))", "4.6044"},
    {R"(=ROUND(TREND.LIMITS({1|2|1|2|10|1|2|1|2|1|2|1|2|1|2|1|2|1};"upper";;;"kept");4))",
     "6.9515"},
};
constexpr Example variationExamples[] = {
    {R"(=TREND.VARIATION({0.82|0.79|0.84|0.8|0.83|0.78|0.85|0.81|0.8|0.84|0.79|0.83}))",
     "Common cause"},
    {R"(=TREND.VARIATION({4|6|4|6|4|6|4|6|4|6|6|6|6|6|6|6};"High"))", "Improvement"},
    {R"(=TREND.VARIATION({4|6|4|6|4|6|4|6|4|6|6|6|6|6|6|6};"Low"))", "Concern"},
    {R"(=TREND.VARIATION({4|6|4|6|4|6|4|6|4|6|6|6|6|6|6|6};"Neutral"))", "Higher"},
};
constexpr Example assuranceExamples[] = {
    {R"(=TREND.ASSURANCE({0.82|0.79|0.84|0.8|0.83|0.78|0.85|0.81|0.8|0.84|0.79|0.83};0.7))",
     "Passing"},
    {R"(=TREND.ASSURANCE({0.82|0.79|0.84|0.8|0.83|0.78|0.85|0.81|0.8|0.84|0.79|0.83};"80%"))",
     "Hit or miss"},
    {R"(=TREND.ASSURANCE({0.82|0.79|0.84|0.8|0.83|0.78|0.85|0.81|0.8|0.84|0.79|0.83};0.95))",
     "Failing"},
};
constexpr Example xmrExamples[] = {
    {R"(=INDEX(TREND.XMR({1|2|1|2|10|1|2|1|2|1|2|1|2|1|2|1|2|1});6;5))", "Outside limits"},
    {R"(=ROUND(INDEX(TREND.XMR({1|2|1|2|10|1|2|1|2|1|2|1|2|1|2|1|2|1});6;2);4))", "1.9444"},
};

constexpr Function rows[] = {
    {"Trend", "change", "The change from one figure to the next, in points or per cent.",
     "A number, below 0 for a fall; per cent as a fraction. #N/A when a figure is missing.",
     changeArguments, changeExamples,
     R"(A share that falls from 16.9 % to 2.6 % falls by 14.3 percentage points (`points`: -0.143, as the figures are fractions) and by 84.6 per cent (`percent`: -0.846). Say in the report which one you mean.

`percent` divides by the previous figure without its sign, so a rise is above 0 even from a negative figure. From a previous figure of 0 there is no percentage: #N/A. A figure that is blank or not a number is missing: #N/A. A blank single cell arrives as 0: write `IF(C2="","",C2)`, or one array formula over the column.)"},
    {"Trend", "direction", "Whether a figure became better, worse or stayed the same.",
     "Better, Worse or Same; #N/A when a figure is missing.", directionArguments, directionExamples,
     R"(The answer is Same when the two figures are no further apart than the margin, which is 0 unless given: DfE's Local Authority Interactive Tool also counts any change, however small. Figures that differ only in the last digits of a computer's arithmetic are the same.

A figure that is blank or not a number is missing: #N/A. A blank single cell arrives as 0: write `IF(C2="","",C2)`, or one array formula over the column.)"},
    {"Trend", "arrow", "An arrow for the direction of travel.",
     "One of ▲, ▼ and ►; #N/A when a figure is missing.", arrowArguments, arrowExamples,
     R"(Two conventions are in use, and they contradict each other where low is good:

- `good` (default): ▲ better, ▼ worse, ► the same, as on councils' scorecards (Havering).
- `number`: ▲ higher, ▼ lower, ► the same, as in DfE's Local Authority Interactive Tool, which leaves better and worse to the arrow's colour.

Say in the report which one the arrows follow. A figure that is blank or not a number is missing: #N/A. A blank single cell arrives as 0: write `IF(C2="","",C2)`, or one array formula over the column.)"},
    {"Trend", "limits", "The mean and limits of an XmR chart: how far a figure varies by chance.",
     "A number in the units of the values. #N/A for fewer than 3 points.", limitsArguments,
     limitsExamples,
     R"(Any monthly figure goes up and down. An XmR chart (individuals and moving range), the method of NHS England's *Making Data Count*, learns from the differences between neighbouring months how much of that is chance: the mean, and limits 2.66 mean moving ranges above and below it. They are not cut off at 0 or 100 %.

- `steps`: a mark beside a value (anything but blank and 0) begins a new segment, with limits of its own. The limits are those of the last one.
- `baseline`: how many points at the beginning of a segment make its limits; with fewer points there, all of them. A whole number from 3 on.
- `outliers`: `screened` leaves out moving ranges above 3.267 times their mean, once, so that one odd month does not widen the limits; `kept` does not. NHS England's Excel tool keeps them, the R package NHSRplotthedots screens them.

Blanks, and texts that are not numbers, a heading too, are not points. Fewer than 3 points say nothing (#N/A); with fewer than 12 the limits are on trial, and INDICATORS.EXPLAIN says so. Do not chart percentages of few cases: of 8 assessments a month, each moves the figure by 12 points. Chart counts, or quarters. TREND.XMR draws the whole chart.)"},
    {"Trend", "variation", "What the latest figure of a series says, beyond chance.",
     "Common cause, Improvement or Concern; with polarity Neutral, Higher or Lower. #N/A "
     "for fewer than 3 points.",
     variationArguments, variationExamples,
     R"(Comparing a month with the one before calls a stable series better one month and worse the next. This word changes only when a rule finds more than chance in the latest point; the first that fits decides:

1. It lies outside the limits (TREND.LIMITS). On a limit is inside.
2. It ends seven points or more that all rise, or all fall. Equal neighbours end a run.
3. Of three points on one side of the mean it is one of two in the outer third of the way to the limit.
4. It ends seven points or more on one side of the mean. A point on the mean is on neither.

Better or worse is told by the side of the mean, for a run of rising or falling points by its direction. `Common cause` is not news: explain the process, not the month. The words have ranks: RAG.COLOUR shows Common cause Grey, Improvement Green, Concern Red.

Rules and their order are those of the R package NHSRplotthedots 0.2.2. Others differ: NHS England's Power BI visual counts points beyond the limit in rule 3 too, and does not ask for the side of the third. Figures that differ only in the last digits of a computer's arithmetic are equal. Limits, steps, baseline and outliers: TREND.LIMITS.

`=TREND.VARIATION(IFERROR(INDEX(TIMELINESS.TREND(A2:A5000,B2:B5000,"45 working days",AsAt,24),0,4),""))` reads the percentage in time of 24 months straight from a list of cases. Calc passes an error among the values on, so IFERROR makes a gap of a month without cases. Over a range that may hold #N/A, enter `=TREND.VARIATION(IFERROR(D2:D25,""))` as an array formula (Ctrl+Shift+Enter).)"},
    {"Trend", "assurance", "Whether a target can be relied on, as a series of figures varies.",
     "Passing, Failing or Hit or miss; No target where there is none. #N/A for fewer than "
     "3 points.",
     assuranceArguments, assuranceExamples,
     R"(A target inside the limits is hit in one month and missed in the next by chance alone: `Hit or miss`, and only another way of working will change that. A target beyond the limits on the bad side is met month after month: `Passing`. On the good side it will not be met: `Failing`. On a limit is inside. A measure that never moves and is at its target passes.

A blank target answers `No target`. A blank single cell arrives as 0, so 0 is not a target where high is good; where low is good, 0 is a target like any other. A target above 2 for values that are fractions is Err:502: write 90 per cent as 0.9 or 90%. NHS England's Excel tool rounds the target for its icon; here nothing is rounded. Limits, steps, baseline and outliers: TREND.LIMITS. RAG.COLOUR shows Passing Green, Hit or miss Amber, Failing Red.)"},
    {"Trend", "xmr", "The XmR chart of a series as a table, ready to be drawn.",
     "A table: value, mean, lower limit, upper limit, signal; a row for each value. Select the "
     "cells it may need, spare rows included, and "
     "enter it with Ctrl+Shift+Enter.",
     xmrArguments, xmrExamples,
     R"(The signal of each point is `Common cause`, `Outside limits`, `Trend` (seven points that rise or fall, all seven marked), `Two of three` (those in the outer third are marked) or `Shift` (seven on one side of the mean), by the rules of TREND.VARIATION, whose word the last signal decides; `polarity` is there so that INDICATORS.EXPLAIN can say whether it is an improvement.

Enter it with Ctrl+Shift+Enter beside the months, one row taller than the values, select the first four columns and insert a line chart: value, mean and both limits. A blank value has a blank row, and a segment of fewer than 3 points has #N/A for its limits, so the lines of the chart leave a gap there. Limits, steps, baseline and outliers: TREND.LIMITS.)"},
};

}  // namespace

std::span<const Function> trendFunctions() {
    return rows;
}

}  // namespace council::catalogue
