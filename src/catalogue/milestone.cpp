#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

constexpr Argument due{
    "due", required, Shape::each, Reads::date,
    "The date the action is due. A month alone, such as September 2016, means its last day."};
constexpr Argument completed{
    "completed", required, Shape::each, Reads::date,
    "The date it was completed; blank while it is open. A date after as_at has not happened yet."};
constexpr Argument asAt{
    "as_at", required, Shape::each, Reads::date,
    "The date the plan is read at, such as a board date or TODAY(). Never blank."};
constexpr Argument forecast{"forecast", optional, Shape::each, Reads::date,
                            "The date it is now expected. Leave out when there is none."};
constexpr Argument start{
    "start", optional, Shape::each, Reads::openingDate,
    "The date it starts; before it the action is Not due. Leave out when there is none."};
constexpr Argument warning{
    "warning", optional, Shape::each, Reads::limit,
    "At risk this long before the due date: calendar days, or a limit such as 20 working days; "
    "none: never for being due soon. Left out: 30 days. A blank single cell counts as 0."};
constexpr Argument grace{
    "grace", optional, Shape::each, Reads::limit,
    "How long after the due date it is At risk rather than Overdue: calendar days, or a limit. "
    "Left out: 0."};
constexpr Argument judged{
    "judged", optional, Shape::each, Reads::word,
    "The officer's own rating, in any word that RAG.CODE knows. On hold and Withdrawn are taken as "
    "they are; any other can only make an open action worse. Left out: the dates alone decide."};
constexpr Argument action{"action", optional, Shape::each, Reads::text,
                          "What is to be done. A row where it is given and blank is not an action "
                          "and gives nothing, so that one formula can be filled down and no "
                          "undated action is lost. Left out: every row is one."};
constexpr Argument scheme{
    "scheme", optional, Shape::list, Reads::word,
    "Which colours: BRAG, RAG, RYGG, EVIDENCED, or your own range of two columns, status and word. "
    "Left out: BRAG, where Complete is Blue."};
constexpr Argument statuses{"statuses", required, Shape::list, Reads::cells,
                            "The column of MILESTONE.STATUS words, or MILESTONE.STATUS(…) itself."};
constexpr Argument pairs{"pairs", optional, Shape::pairs, Reads::cells,
                         "Only rows that meet a condition: a range as tall as the statuses, then "
                         "its criterion, as in COUNTIFS. Any number of pairs."};

constexpr Argument statusArguments[] = {due,     completed, asAt,   forecast, start,
                                        warning, grace,     judged, action};
constexpr Argument ragArguments[] = {due,     completed, asAt,   forecast, start,
                                     warning, grace,     judged, scheme,   action};
constexpr Argument slippageArguments[] = {
    due,
    completed,
    asAt,
    forecast,
    {"unit", optional, Shape::each, Reads::word,
     "Count in days or in working days. Left out: days."},
    {"calendar", optional, Shape::list, Reads::word,
     "Whose bank holidays: England and Wales, Scotland, Northern Ireland, UK, None, or your own "
     "range of closures. Left out: England and Wales."}};
constexpr Argument dateArguments[] = {
    {"text", required, Shape::each, Reads::date,
     "A date as text, such as 30/09/2021 or September 2016, or a date."},
    {"edge", optional, Shape::each, Reads::word,
     "Which day a month alone means: its start or its end; start of month or end of month moves "
     "every date there. Left out: end."}};
constexpr Argument checkArguments[] = {
    {"action", required, Shape::each, Reads::text, "What is to be done."},
    {"owner", required, Shape::each, Reads::text, "Who does it."},
    {"due", required, Shape::each, Reads::date, "The date it is due."},
    {"start", optional, Shape::each, Reads::openingDate,
     "The date it starts. Leave out when there is none."},
    {"completed", optional, Shape::each, Reads::date,
     "The date it was completed. Leave out when there is none."},
    {"judged", optional, Shape::each, Reads::word,
     "The officer's own rating; Complete or Blue asks for a completion date. Leave out when there "
     "is none."}};
constexpr Argument summaryArguments[] = {statuses, scheme, pairs};
constexpr Argument percentArguments[] = {statuses,
                                         {"measure", optional, Shape::list, Reads::word,
                                          "Which share: complete (of all), on time (of completed "
                                          "and overdue) or overdue (of all). Left out: complete."},
                                         pairs};

constexpr Example statusExamples[] = {
    {R"(=MILESTONE.STATUS("31/03/2017";"";"06/04/2017"))", "Overdue"},
    {R"(=MILESTONE.STATUS("March 2017";"";"15/03/2017"))", "At risk"},
    {R"(=MILESTONE.STATUS("31/03/2017";"28/03/2017";"06/04/2017"))", "Complete"},
    {R"(=MILESTONE.STATUS("June 2017";"";"06/04/2017";"";"December 2017"))", "Check"},
};
constexpr Example ragExamples[] = {
    {R"(=MILESTONE.RAG("31/03/2017";"";"06/04/2017"))", "Red"},
    {R"(=MILESTONE.RAG("31/03/2017";"28/03/2017";"06/04/2017"))", "Blue"},
    {R"(=MILESTONE.RAG("31/03/2017";"28/03/2017";"06/04/2017";"";"";30;0;"";"RAG"))", "Green"},
};
constexpr Example slippageExamples[] = {
    {R"(=MILESTONE.SLIPPAGE("31/03/2017";"";"06/04/2017"))", "6"},
    {R"(=MILESTONE.SLIPPAGE("31/03/2017";"28/03/2017";"06/04/2017"))", "-3"},
    {R"(=MILESTONE.SLIPPAGE("13/04/2017";"";"18/04/2017";"";"working days"))", "1"},
};
constexpr Example dateExamples[] = {
    {R"(=MILESTONE.DATE("September 2016"))", "42643"},
    {R"(=MILESTONE.DATE("September 2016";"start"))", "42614"},
    {R"(=TEXT(MILESTONE.DATE("30th September 2021");"YYYY-MM-DD"))", "2021-09-30"},
};
constexpr Example checkExamples[] = {
    {R"(=MILESTONE.CHECK("Audit contacts";"Head of Service";"31/12/2016"))", "OK"},
    {R"(=MILESTONE.CHECK("Audit contacts";"";"31/12/2016"))", "No owner"},
    {R"(=MILESTONE.CHECK("Review services";"Head of Service";"June 2017";"December 2017"))",
     "Start after due"},
};
constexpr Example summaryExamples[] = {
    {R"(=INDEX(MILESTONE.SUMMARY({"Complete"|"Overdue"|"Complete"});2;3))", "2"},
    {R"(=INDEX(MILESTONE.SUMMARY({"Complete"|"Overdue"|"Complete"});13;3))", "3"},
};
constexpr Example percentExamples[] = {
    {R"(=MILESTONE.PERCENT({"Complete"|"Complete late"|"Overdue"|"On track"}))", "0.5"},
    {R"(=MILESTONE.PERCENT({"Complete"|"Complete late"|"Overdue"|"On track"};"overdue"))", "0.25"},
};

constexpr Function rows[] = {
    {"Milestone", "status",
     "The status of an action in an improvement plan, on the date you read the plan at.",
     "Complete, Complete late, On track, At risk, Off track, Overdue, Not due, On hold, No date, "
     "Check or Withdrawn.",
     statusArguments, statusExamples,
     R"(The first rule that applies decides:

1. `action` is given and its cell is blank: nothing.
2. A date cannot be read, `judged` is an unknown word, the due date is before the start, or the completion is before the start: **Check**.
3. Completed: **Complete** when there is no due date or it was met, otherwise **Complete late**. Completion on the due date is in time.
4. `judged` says Withdrawn or On hold: **Withdrawn**, **On hold**.
5. No due date: **Off track** where judged Red, **At risk** where judged Amber, otherwise **No date**.
6. `as_at` is after the due date and the grace: **Overdue**.
7. `as_at` is after the due date, within the grace: **At risk**.
8. The forecast is after the due date: **At risk**.
9. The start is after `as_at`: **Not due**.
10. The due date is no more than the warning ahead: **At risk**. With a warning of `none` this rule never applies; 0 still warns on the day itself.
11. Otherwise: **On track**.

`judged` takes every word that RAG.CODE knows. Apart from rule 4 it can only make the answer worse (Not due, On track, No date, At risk, Off track, Overdue, from mild to severe); On track leaves Not due alone. Blue, Complete, Grey, Not due and In progress change nothing: a completion needs its date.

A month typed into a cell of the usual format is stored by Calc as its first day, and the action would be due up to 30 days too early. Give the column of due dates the format Text before you type, or write `MILESTONE.STATUS(MILESTONE.DATE(C2,"end of month"),D2,AsAt)`.

A blank single cell counts as a blank date, or as a word left out. A blank single cell given as `warning` or `grace` counts as 0 days.)"},
    {"Milestone", "rag",
     "The colour of an action in an improvement plan, on the date you read the plan at.",
     "The colour word of its status in the scheme: Blue, Green, Amber, Red, Grey or Check in BRAG.",
     ragArguments, ragExamples,
     R"(The status is that of MILESTONE.STATUS; the scheme gives its colour. A month typed into a cell is read as its first day, as MILESTONE.STATUS explains.

| Scheme | Complete, Complete late | On track | At risk | No date | Off track, Overdue | Not due, On hold, Withdrawn |
|---|---|---|---|---|---|---|
| `BRAG` (default) | Blue | Green | Amber | Amber | Red | Grey |
| `RAG` | Green | Green | Amber | Amber | Red | Grey |
| `RYGG` | Green | Yellow | Yellow | Yellow | Red | Grey |
| `EVIDENCED` | Green | Amber | Red | Amber | Red | Grey |

Check stays Check in every scheme. Colours differ between councils; to use your own, give a range of two columns, status and word. A status it leaves out has its BRAG colour, and a status named twice is refused. A range of more than 2,000 rows is refused: give only the filled rows.)"},
    {"Milestone", "slippage", "How many days an action is late, or was completed early.",
     "Days, or working days: late is above 0, early below, on time 0. #N/A without a due date.",
     slippageArguments, slippageExamples,
     R"(Completed: the completion date minus the due date. Open: the later of the forecast and `as_at`, minus the due date, when that is past due; otherwise 0.

Working days leave out Saturdays, Sundays and the bank holidays of the calendar, which covers 2000 to 2040; a row with a date outside those years is Err:502 when working days are asked for. A date that cannot be read is Err:502 for its row.)"},
    {"Milestone", "date",
     "Turns a date written as text into a date that can be sorted and compared.",
     "A date serial number; format the cell as a date to see it as one. #N/A when blank.",
     dateArguments, dateExamples,
     R"(These are read, whatever the spaces and letter case: `2021-09-30`, `2021/09/30`, `30/9/2021`, `30-09-2021`, `30.09.2021`, `30/9/21`, `30 September 2021`, `30-Sep-21`, `30th of September, 2021`, `Thu 30 Sept. 2021`. A year of two digits is read where the day comes first: 00 to 79 are 2000 to 2079, 80 to 99 are 1980 to 1999. A time may follow, `30/09/2021 9:15` or `2021-09-30T09:15:00`; midnight is a date without a time, and a time zone is Err:502, because the day in London may be another.

A month alone, `September 2016`, `Sep-2016`, `by September 2016`, is its last day, or its first with the edge `start`; `end of` or `start of` before it decides for itself. A month typed into a cell is different: Calc stores `September 2016` as 1 September before any function sees it. Give the column the format Text before you type, or write `MILESTONE.DATE(C2,"end of month")`, which moves every date to the last day of its month, numbers too.

Nothing is guessed: `31/06/2021`, `09/30/2021`, `Sep-16` (16 September, or September 2016?), `Q2 2017` and `soon` are Err:502. An empty cell, 0, the dates 30/12/1899, 31/12/1899, 01/01/1900 and 31/12/9999, and the words `-`, `n/a`, `none`, `nil`, `null`, `TBC`, `TBD`, `TBA`, `to be confirmed` and `ongoing` are how systems and people write "no date"; they count as blank. Usable dates are 1 January 1950 to 31 December 2199. The answer shows as a plain number until the cell is formatted as a date.)"},
    {"Milestone", "check", "What is missing or contradictory in a row of an improvement plan.",
     "OK, or the first that applies: No action, No owner, No date, Date not readable, Start after "
     "due, Completed before start, Complete without date, Rating not known.",
     checkArguments, checkExamples,
     R"(Complete without date means that `judged` says Complete or Blue and no completion date is given. Rating not known means that `judged` holds a word that is not a rating, for which MILESTONE.STATUS answers Check.

The answer is a word, never an error, so a whole column of it can be counted and filtered.)"},
    {"Milestone", "summary", "Counts the statuses of a plan, as a table with colours and shares.",
     "A table: status, colour, milestones, share; every status, zero or not; and the Total last. "
     "Select the cells it may need, spare rows included, and "
     "enter it with Ctrl+Shift+Enter.",
     summaryArguments, summaryExamples,
     R"(Blank cells are not counted. A word that is not a status counts as Check, so that nothing is lost unseen; only a first cell that is not a status, above at least one that is, is taken for the heading of the column (in a whole column such as E:E, the first cell that holds anything). The Total and the shares leave Withdrawn out: they are of what the plan still contains. The shares are fractions, not rounded; without any word they are #N/A. With pairs, a blank status counts as No date where the row meets them and one of their cells is filled, so that undated actions at the end of a plan are not lost.

Ranges in pairs must be as tall as the statuses, otherwise the answer is Err:502. An error cell among the statuses makes the whole formula an error: wrap the formula in that cell in IFERROR.)"},
    {"Milestone", "percent", "The percentage of a plan that is complete, on time or overdue.",
     "A fraction such as 0.875: format the cell as a percentage. #N/A when there is nothing to "
     "divide by.",
     percentArguments, percentExamples,
     R"(- `complete`: Complete and Complete late, of all words.
- `on time`: Complete, of Complete, Complete late and Overdue.
- `overdue`: Overdue, of all words.

All words means every cell that is not blank, Check and No date included, Withdrawn left out. A first cell that is not a status is taken for the heading of the column where any other cell is one. The answer is never rounded.

A grace does not make a late completion on time: an action completed after its due date is Complete late, in the grace or not. Only while it is open does the grace keep it At risk rather than Overdue, and out of `on time` and `overdue`.

With pairs, a blank status counts as No date where the row meets them and one of their cells is filled: an array of statuses ends at its last date, and undated actions below it would otherwise be lost.)"},
};

}  // namespace

std::span<const Function> milestoneFunctions() {
    return rows;
}

}  // namespace council::catalogue
