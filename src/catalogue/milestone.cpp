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
    "At risk this long before the due date: calendar days, or a limit such as 20 working days. "
    "Left out: 30 days. A blank single cell counts as 0."};
constexpr Argument grace{"grace", optional, Shape::each, Reads::limit,
                         "How long after the due date it is At risk rather than Overdue: calendar "
                         "days, or a limit. Left out: 0."};
constexpr Argument judged{
    "judged", optional, Shape::each, Reads::word,
    "The officer's own rating: Green, Amber, Red, On track, At risk, Off track. It can only make "
    "an open action worse. Left out: the dates alone decide."};
constexpr Argument scheme{"scheme", optional, Shape::list, Reads::word,
                          "Which colours: BRAG, RAG, RYGG, EVIDENCED, or your own range of two "
                          "columns, status and word. Left out: BRAG, where Complete is Blue."};
constexpr Argument statuses{"statuses", required, Shape::list, Reads::cells,
                            "The column of MILESTONE.STATUS words, or MILESTONE.STATUS(…) itself."};
constexpr Argument pairs{"pairs", optional, Shape::pairs, Reads::cells,
                         "Only rows that meet a condition: a range as tall as the statuses, then "
                         "its criterion, as in COUNTIFS. Any number of pairs."};

constexpr Argument statusArguments[] = {due,   completed, asAt,  forecast,
                                        start, warning,   grace, judged};
constexpr Argument ragArguments[] = {due,     completed, asAt,   forecast, start,
                                     warning, grace,     judged, scheme};
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
     "Which day a month alone means: its start or its end. Left out: end."}};
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
    {R"(=INDEX(MILESTONE.SUMMARY({"Complete"|"Overdue"|"Complete"});11;3))", "3"},
};
constexpr Example percentExamples[] = {
    {R"(=MILESTONE.PERCENT({"Complete"|"Complete late"|"Overdue"|"On track"}))", "0.5"},
    {R"(=MILESTONE.PERCENT({"Complete"|"Complete late"|"Overdue"|"On track"};"overdue"))", "0.25"},
};

constexpr Function rows[] = {
    {"Milestone", "status",
     "The status of an action in an improvement plan, on the date you read the plan at.",
     "Complete, Complete late, On track, At risk, Off track, Overdue, Not due, No date or Check.",
     statusArguments, statusExamples,
     R"(The first rule that applies decides:

1. A date cannot be read, `judged` is an unknown word, the due date is before the start, or the completion is before the start: **Check**.
2. Completed: **Complete** when there is no due date or it was met, otherwise **Complete late**. Completion on the due date is in time.
3. No due date: **No date**.
4. `as_at` is after the due date and the grace: **Overdue**.
5. `as_at` is after the due date, within the grace: **At risk**.
6. The forecast is after the due date: **At risk**.
7. The start is after `as_at`: **Not due**.
8. The due date is no more than the warning ahead: **At risk**.
9. Otherwise: **On track**.

`judged` can only make rules 4 to 9 worse (Not due, On track, No date, At risk, Off track, Overdue, from mild to severe); On track leaves Not due alone. Blue, Complete, Grey and Not due change nothing: a completion needs its date.

A blank single cell counts as a blank date, or as a word left out. A blank single cell given as `warning` or `grace` counts as 0 days.)"},
    {"Milestone", "rag",
     "The colour of an action in an improvement plan, on the date you read the plan at.",
     "The colour word of its status in the scheme: Blue, Green, Amber, Red, Grey or Check in BRAG.",
     ragArguments, ragExamples,
     R"(The status is that of MILESTONE.STATUS; the scheme gives its colour.

| Scheme | Complete, Complete late | On track | At risk | Off track, Overdue | Not due, No date |
|---|---|---|---|---|---|
| `BRAG` (default) | Blue | Green | Amber | Red | Grey |
| `RAG` | Green | Green | Amber | Red | Grey |
| `RYGG` | Green | Yellow | Yellow | Red | Grey |
| `EVIDENCED` | Green | Amber | Red | Red | Grey |

Check stays Check in every scheme. Colours differ between councils; to use your own, give a range of two columns, status and word. A status it leaves out has its BRAG colour. A range of more than 2,000 rows is refused: give only the filled rows.)"},
    {"Milestone", "slippage", "How many days an action is late, or was completed early.",
     "Days, or working days: late is above 0, early below, on time 0. #N/A without a due date.",
     slippageArguments, slippageExamples,
     R"(Completed: the completion date minus the due date. Open: the later of the forecast and `as_at`, minus the due date, when that is past due; otherwise 0.

Working days leave out Saturdays, Sundays and the bank holidays of the calendar, which covers 2000 to 2040; a row with a date outside those years is Err:502 when working days are asked for. A date that cannot be read is Err:502 for its row.)"},
    {"Milestone", "date",
     "Turns a date written as text into a date that can be sorted and compared.",
     "A date serial number; format the cell as a date to see it as one. #N/A when blank.",
     dateArguments, dateExamples,
     R"(These are read, whatever the spaces and letter case: `2021-09-30`, `30/9/2021`, `30/09/2021`, `30-09-2021`, `30.09.2021`, `30 September 2021`, `30 Sep 2021`, `30-Sep-2021`, `30th September 2021`, each also followed by a time, and a month alone: `September 2016`, `Sep 2016`. Nothing is guessed: `31/06/2021`, `09/30/2021`, `30/9/21` and `soon` are Err:502.

An empty cell, 0, 30/12/1899, 31/12/1899, 01/01/1900 and 31/12/9999 are how systems write "no date"; they count as blank. Usable dates are 2 January 1900 to 31 December 2199. The answer shows as a plain number until the cell is formatted as a date.)"},
    {"Milestone", "check", "What is missing or contradictory in a row of an improvement plan.",
     "OK, or the first that applies: No action, No owner, No date, Date not readable, Start after "
     "due, Completed before start, Complete without date, Rating not known.",
     checkArguments, checkExamples,
     R"(Complete without date means that `judged` says Complete or Blue and no completion date is given. Rating not known means that `judged` holds a word that is not a rating, for which MILESTONE.STATUS answers Check.

The answer is a word, never an error, so a whole column of it can be counted and filtered.)"},
    {"Milestone", "summary", "Counts the statuses of a plan, as a table with colours and shares.",
     "A table: status, colour, milestones, share; every status, zero or not; and the Total last. "
     "Enter it as an array formula.",
     summaryArguments, summaryExamples,
     R"(Blank cells are not counted. A word that is not a status counts as Check, so the Total is always the number of words and nothing is lost unseen. The shares are fractions of all words, not rounded; without any word they are #N/A.

Ranges in pairs must be as tall as the statuses, otherwise the answer is Err:502. An error cell among the statuses makes the whole formula an error: wrap the formula in that cell in IFERROR.)"},
    {"Milestone", "percent", "The percentage of a plan that is complete, on time or overdue.",
     "A fraction such as 0.875: format the cell as a percentage. #N/A when there is nothing to "
     "divide by.",
     percentArguments, percentExamples,
     R"(- `complete`: Complete and Complete late, of all words.
- `on time`: Complete, of Complete, Complete late and Overdue.
- `overdue`: Overdue, of all words.

All words means every cell that is not blank, Check and No date included. The answer is never rounded.)"},
};

}  // namespace

std::span<const Function> milestoneFunctions() {
    return rows;
}

}  // namespace council::catalogue
