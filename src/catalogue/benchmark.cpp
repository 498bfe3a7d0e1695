#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

constexpr Argument value{"value", required, Shape::each, Reads::number,
                         "The figure to place. A blank single cell arrives as 0: write "
                         "IF(C2=\"\",\"\",C2) where 0 is a real value."};
constexpr Argument values{"values", required, Shape::list, Reads::cells,
                          "The figures to place it among, its own included: all authorities, or "
                          "the neighbours. Blanks and texts drop out."};
constexpr Argument polarity{"polarity", optional, Shape::each, Reads::word,
                            "Which is good: High or Low. Left out: High."};

constexpr Argument pairs{
    "pairs", optional, Shape::pairs, Reads::cells,
    "Only values in rows that meet a condition, such as a year or level: a range of the shape of "
    "the values, then its criterion, as in COUNTIFS. Any number of pairs."};

constexpr Argument comparisonArguments[] = {value, values, polarity, pairs};
constexpr Argument confidenceArguments[] = {
    {"numerator", required, Shape::each, Reads::number,
     "How many, such as 4 audits that raised concerns."},
    {"denominator", required, Shape::each, Reads::number,
     "Of how many, such as 12 audits; with the method rate, the population."},
    {"side", required, Shape::each, Reads::word, "Which end of the interval: low or high."},
    {"level", optional, Shape::each, Reads::number,
     "How sure the interval is to hold the true share: 0.95 or 95%. Left out: 95%. A blank single "
     "cell counts as 0."},
    {"method", optional, Shape::each, Reads::word,
     "Wilson, exact (Clopper-Pearson), or rate (a count per population). Left out: Wilson."}};
constexpr Argument compareArguments[] = {
    {"numerator", required, Shape::each, Reads::number,
     "How many, such as 412 assessments in time."},
    {"denominator", required, Shape::each, Reads::number,
     "Of how many, such as 500 assessments; with the method rate, the population."},
    {"benchmark", required, Shape::each, Reads::number,
     "The share to compare with, such as England's 0.84 or 84%; with the method rate, the rate."},
    {"polarity", optional, Shape::each, Reads::word,
     "Which is good: High, Low, or Neutral where neither is. Left out: High."},
    {"level", optional, Shape::each, Reads::number,
     "How sure to be: 0.95 or 95%. Left out: 95%. A blank single cell counts as 0."},
    {"method", optional, Shape::each, Reads::word,
     "Wilson, exact (Clopper-Pearson), or rate (a count per population). Left out: Wilson."}};

constexpr Example bandExamples[] = {
    {R"(=BENCHMARK.BAND(95;{70|80|90|95|99}))", "B"},
    {R"(=BENCHMARK.BAND(70;{70|80|90|95|99};"Low"))", "A"},
    {R"(=BENCHMARK.BAND(100;{70|80|90|95|99}))", "A"},
};
constexpr Example rankExamples[] = {
    {R"(=BENCHMARK.RANK(90;{70|90|90|99}))", "2"},
    {R"(=BENCHMARK.RANK(90;{70|90|90|99};"Low"))", "2"},
};
constexpr Example topExamples[] = {
    {R"(=BENCHMARK.TOP(99;{70|80|90|99}))", "0.25"},
    {R"(=BENCHMARK.TOP(80;{70|80|90|99};"Low"))", "0.5"},
};
constexpr Example confidenceExamples[] = {
    {R"(=ROUND(BENCHMARK.CONFIDENCE(4;12;"low");4))", "0.1381"},
    {R"(=ROUND(BENCHMARK.CONFIDENCE(4;12;"high");4))", "0.6094"},
    {R"(=ROUND(BENCHMARK.CONFIDENCE(4;12;"high";"95%";"exact");4))", "0.6511"},
    {R"(=ROUND(BENCHMARK.CONFIDENCE(65;100;"low";0.95;"rate");4))", "0.5016"},
};
constexpr Example compareExamples[] = {
    {R"(=BENCHMARK.COMPARE(412;500;"78%"))", "Better"},
    {R"(=BENCHMARK.COMPARE(412;500;0.84))", "Similar"},
    {R"(=BENCHMARK.COMPARE(412;500;0.84;"Low";0.5))", "Better"},
    {R"(=BENCHMARK.COMPARE(65;100;0.5;"Neutral";0.95;"rate"))", "Higher"},
};

constexpr Function rows[] = {
    {"Benchmark", "band", "Which quarter of the others a figure falls into, from A (best) to D.",
     "A, B, C or D; #N/A when the figure is missing, there are none to compare with, or most of "
     "them are the same.",
     comparisonArguments, bandExamples,
     R"(The boundaries are the quartiles of the values, of type 7 as in QUARTILE.INC. A figure on a boundary belongs to the numerically lower band, whichever way is good, as in DfE's Local Authority Interactive Tool:

| Figure | Low is good | High is good |
|---|---|---|
| up to the lower quartile | A | D |
| above it, up to the median | B | C |
| above it, up to the upper quartile | C | B |
| above it | D | A |

Where the lower quartile is the upper one, bands would not tell apart figures that most authorities share, and the answer is #N/A.

So with High a figure on the upper quartile is B. A figure below the lowest or above the highest takes the end band: a provisional figure may well be the best. (DfE's tool shows an error there.) Figures that differ only in the last digits of a computer's arithmetic are equal.

Blanks and texts among the values are missing figures and drop out. A value that is blank or not a number is missing too: #N/A. DfE's files hold years and levels in one table, so choose: `=BENCHMARK.BAND(C2,C2:C5000,"High",A2:A5000,2024,B2:B5000,"LA")`. A blank single cell arrives as 0 and is placed as 0: write `IF(C2="","",C2)`, or one array formula over the column.)"},
    {"Benchmark", "rank", "The place of a figure among others, 1 being the best.",
     "A whole number from 1; #N/A when the figure is missing or there are none to compare with.",
     comparisonArguments, rankExamples,
     R"(The rank is one more than the number of better figures, so equal figures share the smaller rank: 1, 2, 2, 4. Missing figures are not ranked: blanks and texts among the values drop out, and a value that is blank or not a number is #N/A. A value that is not among the values gets the rank it would have.

A blank single cell arrives as 0 and is ranked as 0: write `IF(C2="","",C2)`, or one array formula over the column.)"},
    {"Benchmark", "top", "The share of the others that are as good as a figure or better.",
     "A fraction: at most 0.25 is the top quarter, at most 0.1 the top tenth. #N/A when the figure "
     "is missing or there are none to compare with.",
     comparisonArguments, topExamples,
     R"(The figure itself counts when it is among the values, so the best of 150 authorities gets 1/150 and the worst gets 1. A figure better than all values gets 0.

Missing figures are not counted: blanks and texts among the values drop out, and a value that is blank or not a number is #N/A. A blank single cell arrives as 0: write `IF(C2="","",C2)`, or one array formula over the column.)"},
    {"Benchmark", "confidence", "How low or high the true share may be behind a small sample.",
     "A fraction, the lower or upper bound of the share; #N/A when the denominator is 0.",
     confidenceArguments, confidenceExamples,
     R"(4 of 12 audits is 33 %, but with so few audits the true share lies anywhere from 14 % to 61 %: too far apart to call 33 % better than 40 %.

- `Wilson` (default): the score interval without continuity correction (E. B. Wilson, 1927), as public-health statistics in England use it.
- `exact`: Clopper and Pearson (1934). It is never narrower than its level promises, and so wider than Wilson's. The low end is 0 for none, the high end 1 for all.
- `rate`: a count per population, such as 65 referrals per 100 children. Byar's limits, and below a count of 10 the exact ones of a Poisson count, as England's public-health tools publish them; the bound is a rate, count ÷ population. The population need not be whole, and the count may be larger than it.

`level` is a share from 0 to below 1. Counts are whole numbers: a numerator above the denominator, a negative number or part of a case is wrong data, Err:502 for its row. A denominator of 0 and a missing figure are #N/A. A blank single cell arrives as 0: write `IF(C2="","",C2)` where the numerator may be blank.)"},
    {"Benchmark", "compare",
     "Whether a share or rate is better or worse than a benchmark, beyond "
     "chance.",
     "Better, Similar or Worse; with polarity Neutral, Higher, Similar or Lower. #N/A when a "
     "figure is missing or the denominator is 0.",
     compareArguments, compareExamples,
     R"(With few cases a share of 78 % may well come from a service whose true share is 84 %. `Similar` says that the benchmark lies within the interval of BENCHMARK.CONFIDENCE, or on one of its ends; `Better` and `Worse` say that it lies outside. The words and colours (RAG.COLOUR: Green, Amber, Red) are those of the public-health profiles.

The benchmark counts as exact, as England's figure nearly is. Two samples, such as your figure and a neighbour's, are not compared like this: their intervals may overlap and the shares still differ.

`method` as in BENCHMARK.CONFIDENCE; with `rate` numerator and benchmark are per the same population, such as 65 per 100 (in hundreds, thousands or ten thousands of children, as the denominator is). For a share, a benchmark above 1 is Err:502: write 58.7 per cent as 0.587 or 58.7%. A blank single cell arrives as 0: write `IF(C2="","",C2)` where the benchmark may be blank.)"},
};

}  // namespace

std::span<const Function> benchmarkFunctions() {
    return rows;
}

}  // namespace council::catalogue
