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
};

}  // namespace

std::span<const Function> trendFunctions() {
    return rows;
}

}  // namespace council::catalogue
