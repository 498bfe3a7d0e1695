#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

constexpr Argument pairs{"pairs", optional, Shape::pairs, Reads::cells,
                         "Only rows that meet a condition: a range as tall as the statuses, then "
                         "its criterion, as in COUNTIFS. Any number of pairs."};
constexpr Argument statuses{"statuses", required, Shape::list, Reads::cells,
                            "The cells with status or colour words, or another function's answer "
                            "such as MILESTONE.STATUS(…)."};

constexpr Argument valueArguments[] = {
    {"actual", required, Shape::each, Reads::number,
     "The figure. A blank single cell arrives as 0: write IF(C2=\"\",\"\",C2) where 0 is a real "
     "value."},
    {"target", required, Shape::each, Reads::number,
     "What it is measured against. Shares are fractions or cells formatted as percentages."},
    {"tolerance", optional, Shape::each, Reads::number,
     "How far it may miss the target: a share of it such as 0.1 or 10%, 5pp for percentage points, "
     "or 2 points for units. Left out: 10%. A blank single cell counts as 0."},
    {"polarity", optional, Shape::each, Reads::word, "Which is good: High or Low. Left out: High."},
    {"previous", optional, Shape::each, Reads::number,
     "The figure before, for the rule trend. Leave out when there is none. A blank single cell "
     "counts as 0."},
    {"rule", optional, Shape::each, Reads::word,
     "How it is rated: tolerance (within it is Amber) or trend (within it is Green; outside it "
     "Amber when no worse than before). Left out: tolerance."},
    {"words", optional, Shape::list, Reads::word,
     "Your words for green, amber and red: three cells, or one text such as On track|Watch|Off "
     "track. Left out: Green, Amber, Red."}};
constexpr Argument colourArguments[] = {
    {"status", required, Shape::each, Reads::word,
     "A status word of any indicator, such as At risk or Overdue."},
    {"scheme", optional, Shape::list, Reads::word,
     "Which colours: BRAG, RAG, RYGG, EVIDENCED, or your own range of two columns, status and "
     "word. Left out: BRAG."}};
constexpr Argument rollupArguments[] = {
    statuses,
    {"rule", optional, Shape::list, Reads::word,
     "Which word is the answer for all of them: worst, or most common (of equally common words the "
     "worst). Left out: worst."},
    pairs};
constexpr Argument summaryArguments[] = {statuses,
                                         {"rounding", optional, Shape::list, Reads::word,
                                          "How shares are rounded: none, or sum to 100 for whole "
                                          "percentages that add up. Left out: none."},
                                         pairs};
constexpr Argument codeArguments[] = {{"text", required, Shape::each, Reads::text,
                                       "A word as people type it: R, On-track, Done, Amber/Red."}};
constexpr Argument wordArguments[] = {{"word", required, Shape::each, Reads::word,
                                       "A status or colour word, such as Amber or Overdue."}};

constexpr Example valueExamples[] = {
    {R"(=RAG.VALUE(0.86;0.9))", "Amber"},
    {R"(=RAG.VALUE(0.8;0.9;"5pp"))", "Red"},
    {R"(=RAG.VALUE(0.104;0.1;"10%";"Low"))", "Amber"},
    {R"(=RAG.VALUE(0.7;0.9;0.1;"High";0.65;"trend"))", "Amber"},
    {R"(=RAG.VALUE(0.86;0.9;0.1;"High";"";"";"On track|Watch|Off track"))", "Watch"},
};
constexpr Example colourExamples[] = {
    {R"(=RAG.COLOUR("At risk"))", "Amber"},
    {R"(=RAG.COLOUR("Complete"))", "Blue"},
    {R"(=RAG.COLOUR("Complete";"RAG"))", "Green"},
};
constexpr Example rollupExamples[] = {
    {R"(=RAG.ROLLUP({"Green"|"Amber"|"Green"}))", "Amber"},
    {R"(=RAG.ROLLUP({"Green"|"Amber"|"Green"};"most common"))", "Green"},
    {R"(=RAG.ROLLUP({"Complete"|"Not due"|"Overdue"}))", "Overdue"},
};
constexpr Example summaryExamples[] = {
    {R"(=INDEX(RAG.SUMMARY({"Green"|"Red"|"Green"});2;1))", "Red"},
    {R"(=INDEX(RAG.SUMMARY({"Green"|"Red"|"Green"};"sum to 100");3;3))", "0.67"},
};
constexpr Example codeExamples[] = {
    {R"(=RAG.CODE("A/R"))", "Red"},           {R"(=RAG.CODE("done"))", "Complete"},
    {R"(=RAG.CODE("On-track"))", "On track"}, {R"(=RAG.CODE("Not started"))", "Not due"},
    {R"(=RAG.CODE("Exempt"))", "Check"},
};
constexpr Example symbolExamples[] = {
    {R"(=RAG.SYMBOL("Amber"))", "▲ Amber"},
    {R"(=RAG.SYMBOL("Overdue"))", "■ Overdue"},
};
constexpr Example scoreExamples[] = {
    {R"(=RAG.SCORE("Overdue"))", "4"},
    {R"(=RAG.SCORE("On track"))", "2"},
};

constexpr Function
    rows[] =
        {
            {"Rag", "value", "Rates a figure against its target: Green, Amber or Red.",
             "Green, Amber, Red or your own words; No data when a figure is missing.",
             valueArguments, valueExamples,
             R"(The shortfall is how much worse than the target the figure is: below it when High is good, above it when Low is good.

| Rule | Green | Amber | Red |
|---|---|---|---|
| `tolerance` (default) | on target or better | missed by no more than the tolerance | missed by more |
| `trend` | missed by no more than the tolerance, or better | missed by more, but as good as `previous` or better | missed by more, and worse than `previous` or no `previous` |

`tolerance` is what most councils publish, for example Reigate and Banstead: on or above target, within an agreed tolerance, below. `trend` is Havering's rule: within 10 % of the target, otherwise whether the figure improved on the same quarter last year.

**The tolerance.** `0.1` and `"10%"` are a share of the target (a tenth of it, whatever its sign), from 0 to below 1. `"5pp"` is percentage points of a fraction: 0.05; against a target beyond 2, such as 60 for 60 %, it is refused: write `"5 points"`. `"2 points"` is plain units: 2. Comparisons allow for the way computers store decimals: 0.9 against 1.0 with 10 % is Amber.

**No data** when the actual or the target is blank or not a number (published tables write missing figures as `-`, `c` or `x`), and when the target is 0, High is good and the tolerance is a share: no share of 0 is a tolerance. With a tolerance in points, such as a net change of `-1` against `0` with `"2 points"`, it is rated like any other. A number written as text, such as `97.9%`, is read. A `previous` that is not a number counts as none.

**Blank and zero.** Calc hands a blank single cell over as 0, which is a real figure: `RAG.VALUE(C2,D2)` rates a blank C2 as 0. Write `RAG.VALUE(IF(C2="","",C2),D2)`, or one array formula over the whole column, and a blank stays blank: No data. A blank single cell as `tolerance` or `previous` counts as 0; as `polarity`, `rule` or `words` it counts as left out.)"},
            {"Rag", "colour", "The colour of a status word.",
             "A colour word; #N/A for a word that is not a status.", colourArguments,
             colourExamples,
             R"(| BRAG colour | Words |
|---|---|
| Grey | Grey, Not due, On hold, Withdrawn, No data, No target, No start, Common cause, Lower, Higher, Same |
| Blue | Blue, Complete late, Complete, Met, Exceeded |
| Green | Green, On track, Open, In time, Passing, Improvement, Better |
| Amber | Amber, Yellow, At risk, No date, Hit or miss, Similar |
| Red | Red, Overdue, Missed, Late, Off track, Behind, Failing, Concern, Worse |
| Check | Check |

The table shows BRAG. In RAG, Blue becomes Green; in RYGG, Blue becomes Green, and Green and Amber become Yellow; in EVIDENCED, Blue becomes Green, Green becomes Amber and Amber becomes Red, but No date is Amber there, too: without a date an action cannot be shown to be on time. A colour's own name stays as it is in every scheme; Yellow is Amber where a scheme has no Yellow. In a range of your own a status named twice is refused. Words match in full, whatever their letter case.)"},
            {"Rag", "rollup", "One status word for many: the worst, or the most common.",
             "One of the words; Not due when none of them has anything to report yet; #N/A "
             "when all are blank.",
             rollupArguments, rollupExamples,
             R"(Words by rank, from best to worst; within a rank the worse word comes first:

| Rank | Words |
|---|---|
| 0 | Grey, Not due, On hold, Withdrawn, No data, No target, No start, Common cause, Lower, Higher, Same |
| 1 | Blue, Complete late, Complete, Met, Exceeded |
| 2 | Green, On track, Open, In time, Passing, Improvement, Better |
| 3 | Amber, Yellow, At risk, No date, Hit or miss, Similar |
| 4 | Red, Overdue, Missed, Late, Off track, Behind, Failing, Concern, Worse |

Of several words of one rank the first in the table is the answer, so sorting the sheet changes nothing. Words of rank 0 have nothing to report yet: they are left out while any other word remains, and on their own the answer is Not due. But what is done beside something still to come is not done: where Complete, Blue, Met and the like meet Not due, On hold or Grey, and nothing worse, the answer is On track (Green among colour words). Withdrawn never counts. A single Check makes the answer Check. A word that is not in the table counts as Check, so that a misspelt status is seen; only a first cell that is not a status, above at least one that is, is taken for the heading of the list. RAG.CODE turns loose words into standard ones. Blank cells are not counted.

Ranges in pairs must be as tall and as wide as the statuses, otherwise the answer is Err:502. An error cell among the statuses makes the formula an error. `RAG.ROLLUP(RAG.CODE(A1:A9))` rolls loose words up; one that is not known is Check, and is seen.)"},
            {"Rag", "summary",
             "Counts status or colour words, as a table with shares, worst first.",
             "A table: word, count, share; the words that occur, worst first. Select the cells "
             "it may need, spare rows included, and "
             "enter it with Ctrl+Shift+Enter.",
             summaryArguments, summaryExamples,
             R"(The order is Check, then rank 4 to 0 as listed with RAG.ROLLUP. Only words that occur have a row; without any word there is one row that counts 0. A word that is not a status or colour counts as Check, so that nothing is lost unseen. Blank cells are not counted.

The shares are fractions of all words. With `none` they are not rounded: 64 of 114 is 0.5614…. With `sum to 100` they are whole percentages (as fractions) that add up to 1: each is rounded down, and the percentage points left over go to the largest remainders, the first row first where they are equal. Shares rounded one by one need not add up to 100 %: three thirds become 0.34, 0.33 and 0.33 here.

To look a word up in the table, take cells out of it with INDEX or count the column itself: in Calc the texts of a table that also holds numbers are not equal to anything.

Ranges in pairs must be as tall and as wide as the statuses, otherwise the answer is Err:502. An error cell among the statuses makes the formula an error.)"},
            {"Rag", "code", "The standard word for a loose one, as trackers hold them.",
             "A standard status or colour word; Check for a word it does not know, nothing for "
             "a blank.",
             codeArguments, codeExamples,
             R"(A colour stays a colour, and a status stays a status. Letter case, outer spaces, hyphens, brackets and a full stop at the end are ignored; the symbols of RAG.SYMBOL, ticks, arrows and a leading `RAG:` are removed.

| Standard word | Also read |
|---|---|
| every standard word | in any letter case: `on track`, `ON-TRACK`, `Complete (late)` |
| Red, Amber, Yellow, Green, Blue | `R`, `A`, `G`, `B`; 🔴 🟠 🟡 🟢 🔵; `Orange` is Amber, `Gray` is Grey |
| the worse of two colours | `Amber/Red`, `A/R`, `Green-Amber`, `Red & Amber`: delivery-confidence ratings and undecided ones |
| a status behind a colour | `Green - on track`, `Blue - Complete`: the status, unless the colour is a worse one (`Amber - on track` is Amber) |
| Complete | done, completed, closed, achieved, finished, delivered, implemented, fully implemented, action complete(d), signed off, complete(d) and embedded, complete(d) and evidenced |
| Complete late | completed, done, closed, finished or delivered late |
| On track | ontrack, on schedule, on target, on plan, on course, to plan, as planned, progressing well, progressing to plan |
| Open | in progress, ongoing, underway, started, in hand, WIP, work in progress |
| At risk | atrisk, blocked, delay, delayed, slipping, slipped, slippage, some or minor delay or slippage, slight delay, needs attention |
| Off track | offtrack, not on track, off target, off schedule, off plan, major or significant delay or slippage, serious delay |
| Overdue | over due, past due (date), past deadline, deadline passed, deadline missed, missed deadline |
| Not due | not (yet) started, planned, to do, not yet due, not due yet |
| On hold | paused, suspended, deferred, rescheduled |
| Withdrawn | cancelled, superseded, no longer required |
| No date | no due date, no deadline, date TBC, date to be confirmed |
| In time | on time, within time, in or within timescale(s) |
| Late | out of time, out of or outside timescale(s), not in or within timescale |
| Met, Exceeded | target met, met target, target achieved, achieved target; target exceeded, exceeded target |
| Missed, Behind | not met, target not met, target missed, missed target, target not achieved; behind target, schedule or plan |
| No target, No data, No start | no target set, target not set; no data available, data not (yet) available, awaiting data, data awaited; no start date |
| Check | to check, check data, data error |

The words are those of published action plans, highlight reports and common task tools. Whatever could mean two things, or is not in the table, is Check: one odd word then neither empties a whole column, as #N/A would, nor is lost unseen. Y (yes, or yellow?), TBC, N/A, Black and three colours are among these words. `B` is Blue, as in BRAG; where your B is Black, do not translate it.)"},
            {"Rag", "symbol",
             "A status or colour word with a symbol that can be read without colour.",
             "Symbol and word, such as ▲ Amber; #N/A for a word that is not a status or "
             "colour.",
             wordArguments, symbolExamples,
             R"(| Symbol | Rank | Words |
|---|---|---|
| ✔ | 1 | Blue, Complete late, Complete, Met, Exceeded |
| ● | 2 | Green, On track, Open, In time, Passing, Improvement, Better |
| ▲ | 3 | Amber, Yellow, At risk, No date, Hit or miss, Similar |
| ■ | 4 | Red, Overdue, Missed, Late, Off track, Behind, Failing, Concern, Worse |
| ○ | 0 | Grey, Not due, On hold, Withdrawn, No data, No target, No start, Common cause, Lower, Higher, Same |
| ✖ | 5 | Check |

The shapes can be told apart without colour: on a black-and-white print, and by readers who cannot tell red from green. The word stays, for screen readers. RAG.CODE removes the symbol again.)"},
            {"Rag", "score", "The rank of a status or colour word, for sorting.",
             "A number from 0 (nothing to say yet) to 4 (needs action); Check is 5; #N/A for "
             "any other word.",
             wordArguments, scoreExamples,
             R"(The rank of a word is that of the table of RAG.ROLLUP: 0 for Grey, Not due and the like, 1 for Blue and Complete, 2 for Green and On track, 3 for Amber and At risk, 4 for Red and Overdue; Check is 5.

Sort by it from largest to smallest, and what needs work is at the top. It is a rank, not a quantity: an average of ranks means nothing.)"},
};

}  // namespace

std::span<const Function> ragFunctions() {
    return rows;
}

}  // namespace council::catalogue
