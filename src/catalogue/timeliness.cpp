#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

// What starts, ends and limits the cases of a row function …
constexpr Argument start{
    "start", required, Shape::each, Reads::openingDate,
    "The date it started, such as the referral. A month alone means its first day."};
constexpr Argument end{
    "end", required, Shape::each, Reads::date,
    "The date it ended; blank while it has not. A month alone means its last day."};
constexpr Argument limit{
    "limit", required, Shape::each, Reads::term,
    "How long it may take: 45 working days, 3 months, 72 hours, or a code such as ASSESSMENT."};
constexpr Argument asAt{
    "as_at", required, Shape::each, Reads::date,
    "The date the list is read at, such as the end of a month or TODAY(). Never blank."};

// … and of a column function.
constexpr Argument starts{"starts", required, Shape::column, Reads::openingDate,
                          "The column of start dates; a whole column such as A:A is fine."};
constexpr Argument ends{"ends", required, Shape::column, Reads::date,
                        "The column of end dates, as tall as the starts; blank while not ended."};
constexpr Argument limits{"limit", required, Shape::list, Reads::term,
                          "How long a case may take: 45 working days, 3 months, 72 hours, or a "
                          "code such as ASSESSMENT; or a column of limits as tall as the starts."};
constexpr Argument readAt{
    "as_at", required, Shape::list, Reads::date,
    "The date the list is read at: what is dated after it has not happened yet. Never blank."};
constexpr Argument from{"from", optional, Shape::list, Reads::openingDate,
                        "The first day of the period. Left out: no bound."};
constexpr Argument to{"to", optional, Shape::list, Reads::date,
                      "The last day of the period, included. Left out: no bound."};
constexpr Argument basis{"basis", optional, Shape::list, Reads::word,
                         "Which cases are measured: completed in the period, due in it, started in "
                         "it, or current (open on as_at). Left out: completed."};
constexpr Argument statistic{
    "statistic", optional, Shape::list, Reads::word,
    "Which figure: mean, median, max, min, or a percentile such as 90%. Left out: mean."};
constexpr Argument calendar{
    "calendar", optional, Shape::list, Reads::word,
    "Whose bank holidays: England and Wales, Scotland, Northern Ireland, UK, None, or your own "
    "range of closures. Left out: England and Wales; for FOI, UK."};
constexpr Argument pairs{"pairs", optional, Shape::pairs, Reads::cells,
                         "Only rows that meet a condition: a range as tall as the columns, then "
                         "its criterion, as in COUNTIFS. Any number of pairs."};
constexpr Argument schedule{"schedule", required, Shape::list, Reads::schedule,
                            "The limits one after the other, the last repeating: 3 months, 6 "
                            "months; or a code such as CP REVIEW."};

constexpr Argument dueArguments[] = {start, limit, calendar};
constexpr Argument elapsedArguments[] = {
    start,
    {"end", required, Shape::each, Reads::date,
     "The date it ended. A month alone means its last day."},
    {"unit", required, Shape::each, Reads::word,
     "What to count: working days, days, weeks, months (complete ones) or hours; each also "
     "followed by including start."},
    calendar};
constexpr Argument statusArguments[] = {start, end, limit, asAt, calendar};
constexpr Argument percentArguments[] = {starts, ends,  limits,   readAt, from,
                                         to,     basis, calendar, pairs};
constexpr Argument countArguments[] = {
    starts,
    ends,
    limits,
    readAt,
    {"what", required, Shape::list, Reads::word,
     "Which cases: in time, late, open, overdue, unusable, numerator or denominator."},
    from,
    to,
    basis,
    calendar,
    pairs};
constexpr Argument delayArguments[] = {starts, ends, limits,   readAt, statistic,
                                       from,   to,   calendar, pairs};
constexpr Argument durationArguments[] = {
    starts,
    ends,
    {"unit", required, Shape::list, Reads::word,
     "What to count: working days, days, weeks, months (complete ones) or hours; each also "
     "followed by including start."},
    readAt,
    statistic,
    from,
    to,
    calendar,
    pairs};
constexpr Argument bandsArguments[] = {
    starts,
    ends,
    {"upper_limits", required, Shape::list, Reads::number,
     "The last number of each band but the open one, ascending: {10,15,20}, or limits in words, or "
     "a range of them."},
    readAt,
    {"unit", optional, Shape::list, Reads::word,
     "What to count: working days, days, weeks, months or hours. Left out: working days."},
    from,
    to,
    {"basis", optional, Shape::list, Reads::word,
     "Which cases: completed (how long they took) or current (how old those open on as_at are). "
     "Left out: completed."},
    calendar,
    pairs};
constexpr Argument summaryArguments[] = {starts, ends, limits, readAt, from, to, calendar, pairs};
constexpr Argument uptodateArguments[] = {
    {"entered", required, Shape::column, Reads::openingDate,
     "The column of dates they came in: into care, into a placement, onto a plan."},
    {"left", required, Shape::column, Reads::date,
     "The column of dates they left, as tall as entered; blank while they are in."},
    {"last_done", required, Shape::column, Reads::date,
     "The column of dates of the last visit, check or contact; blank where there was none."},
    {"limit", required, Shape::list, Reads::term,
     "How long the last one counts: 6 weeks, 12 months, or a code such as DENTAL; or a column of "
     "limits."},
    readAt,
    {"first_limit", optional, Shape::list, Reads::term,
     "How soon after coming in the first one is due, such as 20 working days. Left out: the "
     "limit."},
    calendar,
    pairs};
constexpr Argument reviewsArguments[] = {
    {"ids", required, Shape::column, Reads::text,
     "The column of the children's ids, one row a plan or period of care."},
    {"starts", required, Shape::column, Reads::openingDate,
     "The column of dates it started, as tall as ids."},
    {"ends", required, Shape::column, Reads::date,
     "The column of dates it ended; blank while it goes on."},
    {"review_ids", required, Shape::column, Reads::text,
     "The column of the children's ids in the list of reviews, in any order."},
    {"review_dates", required, Shape::column, Reads::date,
     "The column of review dates, as tall as review_ids."},
    schedule,
    readAt,
    calendar,
    pairs};
constexpr Argument nextArguments[] = {{"start", required, Shape::list, Reads::openingDate,
                                       "The date the plan or period of care started."},
                                      {"review_dates", required, Shape::list, Reads::date,
                                       "The dates of the reviews so far, in any order: a cell, a "
                                       "range or an inline array; may be blank."},
                                      schedule,
                                      readAt,
                                      calendar};
constexpr Argument workingdayArguments[] = {
    {"date", required, Shape::each, Reads::date, "The date you want to know about."}, calendar};
constexpr Argument holidaysArguments[] = {
    {"calendar", optional, Shape::list, Reads::word,
     "Whose bank holidays: England and Wales, Scotland, Northern Ireland, UK, None, or your own "
     "range of closures. Left out: England and Wales."},
    {"from", optional, Shape::list, Reads::openingDate,
     "The first day to list. Left out: from 1 January 2000."},
    {"to", optional, Shape::list, Reads::date,
     "The last day to list, included. Left out: to 31 December 2040."}};
constexpr Argument standardArguments[] = {
    {"code", required, Shape::each, Reads::word,
     "The standard's code, such as ASSESSMENT or CLA REVIEW."},
    {"what", optional, Shape::each, Reads::word,
     "What to say about it: limit, name, from, to, kind (statutory, guidance, local) or source. "
     "Left out: limit."}};

constexpr Argument repeatsArguments[] = {
    {"ids", required, Shape::column, Reads::text,
     "The column of ids, one row an event: a referral, a plan, a placement."},
    {"dates", required, Shape::column, Reads::date, "The column of dates, as tall as the ids."},
    {"within", required, Shape::list, Reads::term,
     "How soon it has to come again to count: 12 months, 1 year; or ever."},
    readAt,
    from,
    to,
    {"count", optional, Shape::list, Reads::word,
     "What the share is of: events, or ids (each counted once). Left out: events."},
    {"occurrences", optional, Shape::list, Reads::number,
     "Which event of an id counts as a repeat: 2 the second, 3 the third within that time. Left "
     "out: 2."},
    pairs};
constexpr Argument trendArguments[] = {
    starts,
    ends,
    limits,
    readAt,
    {"months", optional, Shape::list, Reads::number,
     "How many months, up to the one of as_at: 1 to 240. Left out: 12."},
    basis,
    calendar,
    pairs};
constexpr Argument breakdownArguments[] = {
    {"groups", required, Shape::column, Reads::text,
     "The column of teams, wards or workers, as tall as the starts."},
    starts,
    ends,
    limits,
    readAt,
    from,
    to,
    basis,
    calendar,
    pairs};

constexpr Example dueExamples[] = {
    {R"(=TEXT(TIMELINESS.DUE("20/12/2024";"15 working days");"YYYY-MM-DD"))", "2025-01-15"},
    {R"(=TEXT(TIMELINESS.DUE("31/03/2025";"1 month");"YYYY-MM-DD"))", "2025-04-30"},
    {R"(=TEXT(TIMELINESS.DUE("27/01/2023";"ASSESSMENT");"YYYY-MM-DD"))", "2023-03-31"},
    {R"(=TEXT(TIMELINESS.DUE("12/03/2009";"FOI");"YYYY-MM-DD"))", "2009-04-14"},
};
constexpr Example elapsedExamples[] = {
    {R"(=TIMELINESS.ELAPSED("27/01/2023";"31/03/2023";"working days"))", "45"},
    {R"(=TIMELINESS.ELAPSED("03/03/2025";"21/03/2025";"working days including start"))", "15"},
    {R"(=TIMELINESS.ELAPSED("30/09/1978";"30/01/1979";"months"))", "4"},
    {R"(=TIMELINESS.ELAPSED("31/03/2023";"27/01/2023";"days"))", "-63"},
};
constexpr Example statusExamples[] = {
    {R"(=TIMELINESS.STATUS("20/12/2024";"15/01/2025";"15 working days";"31/03/2025"))", "In time"},
    {R"(=TIMELINESS.STATUS("20/12/2024";"16/01/2025";"15 working days";"31/03/2025"))", "Late"},
    {R"(=TIMELINESS.STATUS("20/12/2024";"16/01/2025";"15 working days";"10/01/2025"))", "Open"},
    {R"(=TIMELINESS.STATUS("20/12/2024";"";"15 working days";"31/03/2025"))", "Overdue"},
    {R"(=TIMELINESS.STATUS("20/12/2024";"01/12/2024";"15 working days";"31/03/2025"))", "Check"},
};
// Two in time, the first on its last day; one five days late; one open, one overdue.
constexpr std::string_view someCases = R"(Started|Ended
06/01/2025|10/03/2025
13/01/2025|24/03/2025
03/02/2025|14/03/2025
17/02/2025|
02/12/2024|)";
// Of the three still in, the second has not been visited for six weeks.
constexpr std::string_view someVisits = R"(Entered|Left|Last visit
05/08/2024||03/03/2025
12/11/2024||27/01/2025
20/01/2025|14/03/2025|10/03/2025
24/03/2025||)";
// C1 was reviewed in time, C2 not a second time; C3 has no review to come yet.
constexpr std::string_view someReviews = R"(Child|Plan started|Ended|Review of|Review date
C1|02/09/2024||C1|25/11/2024
C2|01/07/2024||C2|27/09/2024
C3|03/02/2025||C2|15/04/2025)";

constexpr Example percentExamples[] = {
    {R"(=ROUND(TIMELINESS.PERCENT(A2:A6;B2:B6;"45 working days";"31/03/2025");4))", "0.6667",
     someCases},
};
constexpr Example countExamples[] = {
    {R"(=TIMELINESS.COUNT(A2:A6;B2:B6;"45 working days";"31/03/2025";"late"))", "1", someCases},
    {R"(=TIMELINESS.COUNT(A2:A6;B2:B6;"45 working days";"31/03/2025";"overdue"))", "1", someCases},
    {R"(=TIMELINESS.COUNT(A2:A6;B2:B6;"45 working days";"31/03/2025";"open"))", "2", someCases},
};
constexpr Example delayExamples[] = {
    {R"(=TIMELINESS.DELAY(A2:A6;B2:B6;"45 working days";"31/03/2025"))", "5", someCases},
};
constexpr Example durationExamples[] = {
    {R"(=TIMELINESS.DURATION(A2:A6;B2:B6;"working days";"31/03/2025";"median"))", "45", someCases},
    {R"(=ROUND(TIMELINESS.DURATION(A2:A6;B2:B6;"days";"31/03/2025");2))", "57.33", someCases},
};
constexpr Example bandsExamples[] = {
    {R"(=INDEX(TIMELINESS.BANDS(A2:A6;B2:B6;{30;45;60};"31/03/2025");3;1))", "31-45", someCases},
    {R"(=INDEX(TIMELINESS.BANDS(A2:A6;B2:B6;{30;45;60};"31/03/2025");3;2))", "1", someCases},
};
constexpr Example summaryExamples[] = {
    {R"(=INDEX(TIMELINESS.SUMMARY(A2:A6;B2:B6;"45 working days";"31/03/2025");3;1))", "In time",
     someCases},
    {R"(=INDEX(TIMELINESS.SUMMARY(A2:A6;B2:B6;"45 working days";"31/03/2025");3;2))", "2",
     someCases},
};
constexpr Example uptodateExamples[] = {
    {R"(=ROUND(TIMELINESS.UPTODATE(A2:A5;B2:B5;C2:C5;"6 weeks";"31/03/2025";"1 week");4))",
     "0.6667", someVisits},
};
constexpr Example reviewsExamples[] = {
    {R"(=TIMELINESS.REVIEWS(A2:A4;B2:B4;C2:C4;D2:D4;E2:E4;"CP REVIEW";"31/03/2025"))", "0.5",
     someReviews},
};
constexpr Example nextExamples[] = {
    {R"(=TEXT(TIMELINESS.NEXT("31/08/2024";"";"CP REVIEW";"01/10/2024");"YYYY-MM-DD"))",
     "2024-11-30"},
    {R"(=TEXT(TIMELINESS.NEXT("31/08/2024";{"27/11/2024"};"CP REVIEW";"01/02/2025");"YYYY-MM-DD"))",
     "2025-05-27"},
};
constexpr Example workingdayExamples[] = {
    {R"(=TIMELINESS.WORKINGDAY("18/04/2025"))", "0"},
    {R"(=TIMELINESS.WORKINGDAY("17/03/2025";"Northern Ireland"))", "0"},
    {R"(=TIMELINESS.WORKINGDAY("17/03/2025"))", "1"},
};
constexpr Example holidaysExamples[] = {
    {R"(=INDEX(TIMELINESS.HOLIDAYS("";"01/04/2025";"30/04/2025");2;2))", "Good Friday"},
    {R"(=INDEX(TIMELINESS.HOLIDAYS("Scotland";"01/01/2030");2;3))", "provisional"},
    {R"(=ROWS(TIMELINESS.HOLIDAYS("None")))", "1"},
};
constexpr Example standardExamples[] = {
    {R"(=TIMELINESS.STANDARD("ICPC"))", "15 working days"},
    {R"(=TIMELINESS.STANDARD("CLA REVIEW"))", "20 working days, 3 months, 6 months"},
    {R"(=TIMELINESS.STANDARD("CLA REVIEW";"kind"))", "statutory"},
};
constexpr Example standardsExamples[] = {
    {R"(=INDEX(TIMELINESS.STANDARDS();2;1))", "REFERRAL"},
    {R"(=ROWS(TIMELINESS.STANDARDS()))", "32"},
};

// Of the referrals since April one child's second came within twelve months.
constexpr std::string_view someReferrals = R"(Child|Referral
1001|01/02/2024
1002|05/05/2024
1001|31/01/2025
1003|10/03/2025)";
constexpr Example repeatsExamples[] = {
    {R"(=ROUND(TIMELINESS.REPEATS(A2:A5;B2:B5;"12 months";"31/03/2025";"01/04/2024";"31/03/2025");4))",
     "0.3333", someReferrals},
    {R"(=TIMELINESS.REPEATS(A2:A5;B2:B5;"ever";"31/03/2025"))", "0.25", someReferrals},
};
constexpr Example trendExamples[] = {
    {R"(=INDEX(TIMELINESS.TREND(A2:A6;B2:B6;"45 working days";"31/03/2025";3);4;2))", "3",
     someCases},
    {R"(=ROUND(INDEX(TIMELINESS.TREND(A2:A6;B2:B6;"45 working days";"31/03/2025";3);4;4);4))",
     "0.6667", someCases},
};
constexpr std::string_view someTeams = R"(Team|Started|Ended
North|06/01/2025|10/03/2025
north|13/01/2025|24/03/2025
South|03/02/2025|14/03/2025)";
constexpr Example breakdownExamples[] = {
    {R"(=INDEX(TIMELINESS.BREAKDOWN(A2:A4;B2:B4;C2:C4;"45 working days";"31/03/2025");2;4))", "0.5",
     someTeams},
    {R"(=INDEX(TIMELINESS.BREAKDOWN(A2:A4;B2:B4;C2:C4;"45 working days";"31/03/2025");4;1))", "All",
     someTeams},
};

constexpr Function rows[] = {
    {"Timeliness", "due", "The last day on which something is still in time.",
     "A date serial number; format the cell as a date to see it as one. #N/A without a "
     "start.",
     dueArguments, dueExamples,
     R"(The day of the event is day 0, so within 15 working days means that at most 15 working days pass after it, and the due date itself is in time (*Lester v Garland* 1808; *Dodds v Walker* 1981).

Limits: `45 working days`, `45 wd`, `45 business days`, `20 days`, `20 calendar days`, `6 weeks`, `3 months`, `1 year`, `72 hours`, the number also as a word from one to twelve, with or without `within` or `every`; `immediately`, `same day`, `next working day`; `weekly`, `fortnightly`, `monthly`, `quarterly`, `six-weekly`, `six-monthly`, `yearly`; or a standard's code (TIMELINESS.STANDARDS lists them). The unit is required: a bare number is Err:502, and so is a code that has several steps. Working hours are not supported.

- Months and years end on the corresponding date, or on the last day of the month when there is none: 31 March + 1 month is 30 April.
- A due date on a weekend is moved only by `, or next working day` at the end: `1 month, or next working day`.
- `5 working days before` counts back from the date; only TIMELINESS.DUE takes it.
- A nation in brackets, `20 working days (UK)`, is the calendar while `calendar` is left out.
- Hours count from the time of day, where the start has one; otherwise 72 hours are three days.
- `including start` after the limit makes the first working day on or after the start day 1, as NETWORKDAYS counts; in days, weeks, months and years the due date is a day earlier.

Working days leave out Saturdays, Sundays and the bank holidays of the calendar. A calendar of your own is a range. Its first column holds dates of closures, and in place of a date the name of the nation whose holidays it starts from (left out: that of the limit, otherwise England and Wales). A second column may hold the last day of a closure of several days. The last column may say `closed`, as nothing does, or `open` for a bank holiday that is worked. The bank holidays are known from 2000 to 2040, after 2028 by rule; a row whose working days lead outside those years is Err:502. For FOI a holiday anywhere in the United Kingdom counts while `calendar` is left out (Freedom of Information Act 2000, section 10).)"},
    {"Timeliness", "elapsed", "How much time lies between two dates.",
     "A number, below 0 when the end is before the start. #N/A when a date is blank.",
     elapsedArguments, elapsedExamples,
     R"(The start day is day 0 and does not count; the end day does. `weeks` are days divided by 7, `months` complete months by the corresponding-date rule, `hours` exact by the clock when both dates have a time of day (the change to or from summer time is not taken into account), otherwise 24 for each day. Swapped dates give the same number with a minus sign.

`including start` counts the start day too: `working days including start` is what NETWORKDAYS counts. In months it asks how many complete months end by the day after.

A date that cannot be read, or working days outside 2000 to 2040, is Err:502 for its row.)"},
    {"Timeliness", "status", "Whether a case was in time, is open, or is overdue, on a date.",
     "In time, Late, Open, Overdue, No start or Check.", statusArguments, statusExamples,
     R"(What is dated after `as_at` has not happened yet, so the same row answers for any past date.

- **In time**, **Late**: it ended; the due date itself is in time. Within 45 working days means that no more than 45 have passed, so an end on the Saturday after a Friday's due date is in time, as NETWORKDAYS counts it.
- **Open**: not ended, and no more than the limit has passed. **Overdue**: not ended, and more has passed: on the Saturday after a Friday's due date a case is still Open, so no case goes from Overdue to In time.
- **No start**: the start is blank, or after `as_at`.
- **Check**: a date cannot be read, the end is before the start, there is an end without a start, or the limit leads outside the years whose bank holidays are known.

The time of day matters only with a limit in hours. With a time on both dates the answer is exact to the second, by the clock (the change to or from summer time is not taken into account); without, days are compared, three for 72 hours. An `as_at` without a time counts whole days, too.)"},
    {"Timeliness", "percent", "The share of cases that were in time.",
     "A fraction such as 0.979: format the cell as a percentage. #N/A when no case "
     "counts.",
     percentArguments, percentExamples,
     R"(`=TIMELINESS.PERCENT(A2:A5000,B2:B5000,"45 working days",AsAt,"01/04/2024","31/03/2025")` is the published figure of a year: of the cases completed in it, the share in time. `basis` chooses what is measured:

| Basis | Which cases | In time |
|---|---|---|
| `completed` | ended in the period, as in national figures | ended by their due date |
| `due` | due in the period: ended ones due by `as_at`, open ones overdue on it | ended by their due date; overdue is not in time |
| `started` | started in the period, then as `due` | the same |
| `current` | open on `as_at`, whatever the period | not overdue |

Under `started` and `due` a case whose due date is still ahead is left out even when it has ended, so a month that is not over cannot look better than it is. The first and the last day of the period count; blank means without a bound.

Rows that cannot be used are left out and counted by TIMELINESS.COUNT with `unusable`: a date that cannot be read, an error cell, an end before its start, an end without a start. A heading in the first row (of whole columns: in the first row that holds anything) is not one of them: a row whose start and end are both texts without a digit. With something else above the headings, give the rows of the list: A4:A5000. Empty rows and rows that start after `as_at` are not cases.

`limit` may be a column of limits as tall as the starts, where limits differ by row; a blank or unreadable one makes its row unusable. Whole columns are cheap as starts and ends; a limit column and the ranges of pairs are copied by Calc, so give those only the filled rows.)"},
    {"Timeliness", "count", "How many cases were in time, late, open, overdue or unusable.",
     "A whole number.", countArguments, countExamples,
     R"(`=TIMELINESS.COUNT(A2:A5000,B2:B5000,"ASSESSMENT",AsAt,"overdue")` counts the cases that are open past their due date. `numerator` and `denominator` are those of TIMELINESS.PERCENT with the same arguments.

`open` counts all unfinished cases, those overdue included. Under the basis `completed` `open`, `overdue` and `unusable` do not look at the period: an open case has not ended in it. Under `due` and `started` the period chooses by due date or by start, and in time + late + overdue is the denominator. Under `current` no ended case counts. `unusable` never looks at the period: such a row cannot be placed in one.)"},
    {"Timeliness", "delay", "How late the late cases were.",
     "Days past the due date: working days when the limit is in working days. #N/A "
     "when "
     "none was late.",
     delayArguments, delayExamples,
     R"(Only cases that ended late count; those in time do not pull the mean down. With a period, those that ended in it. Percentiles are of type 7, as PERCENTILE gives them.

A limit in hours gives days with their fraction where the dates have times of day.)"},
    {"Timeliness", "duration", "How long completed cases took.",
     "The mean, median or other statistic in the unit asked for. #N/A when none was "
     "completed.",
     durationArguments, durationExamples,
     R"(All cases that ended count, in time or not; with a period, those that ended in it. `=TIMELINESS.DURATION(C2:C90,H2:H90,"days",AsAt)` over the dates of entering care and of moving in with adopters is the adoption scorecard's A1. Time is counted as TIMELINESS.ELAPSED counts it; percentiles are of type 7, as PERCENTILE gives them.)"},
    {"Timeliness", "bands", "Counts cases by how long they took, or how old they are.",
     "A table: band, cases, share. Select the cells it may need, spare rows included, "
     "and "
     "enter it with Ctrl+Shift+Enter.",
     bandsArguments, bandsExamples,
     R"(`{10,15,20}` gives the bands `0-10`, `11-15`, `16-20` and `21+`: each case belongs to the first band whose limit it keeps, by the rule of limits, so that the first band never contradicts TIMELINESS.PERCENT. `=TIMELINESS.BANDS(A2:A500,B2:B500,{10,15,20},AsAt)` over strategy discussions and initial conferences is the published table. The limits are whole numbers, each above the one before, otherwise the answer is Err:502; blank cells of a range are skipped. They may be limits in words: `{"3 months","6 months","under 1 year","under 2 years"}` gives DfE's bands of plan durations, where under means before the year is full. Units that are not whole days are labelled `up to 3`, `over 3 to 6`, `over 6`.

With `completed` the period chooses by the end date. With `current` the bands show the age on `as_at` of the cases that are open then, whatever the period. Months go by the corresponding date: 3 months and 5 days are over 3. Shares are of all cases in the table; without any they are #N/A.)"},
    {"Timeliness", "summary", "The timeliness of a list in one table, with a 95 % interval.",
     "A table of labels and values, from Completed in period to Unusable rows. Select "
     "the "
     "cells it may need, spare rows included, and "
     "enter it with Ctrl+Shift+Enter.",
     summaryArguments, summaryExamples,
     R"(Completed in period, In time, Late and Percent in time are those of the basis `completed`; Open, Open and overdue and Unusable rows do not look at the period. 95% low and 95% high are Wilson's interval without continuity correction: how far the percentage of so few cases could be from what the service usually achieves. Median days and Mean days late count in working days when the limit is in working days. Where nothing was completed, or nothing late, the figure is #N/A.)"},
    {"Timeliness", "uptodate",
     "The share of those who are in whose last visit, check or contact is recent "
     "enough.",
     "A fraction: format the cell as a percentage. #N/A when there is no one in.",
     uptodateArguments, uptodateExamples,
     R"(Those counted as in have entered by `as_at` and not left by then; a person who leaves on that day has left. Up to date means that no more than the limit has passed since the last one: with working days, a weekend after the last of them is in time, as in TIMELINESS.STATUS. Where it is blank, or before they entered, the first limit counts from the day they entered, so a child never seen counts as soon as the first visit is overdue.

`=TIMELINESS.UPTODATE(A2:A500,B2:B500,C2:C500,"6 weeks",AsAt,"1 week")` is visits to children in placement. A list without a leaving date needs an empty column as `left`: Calc does not let a range be left out. A row with a date that cannot be read, a leaving date before or without entering, or no limit is left out.)"},
    {"Timeliness", "reviews", "The share of children whose every review was in time.",
     "A fraction: format the cell as a percentage. #N/A when no child counts.", reviewsArguments,
     reviewsExamples,
     R"(The plans or periods of care that are open on `as_at` and whose first deadline has come are measured. In time means: every review from the start to `as_at` within its limit, counted from the start and then from the review before, and the next one not overdue on `as_at`.

`CP REVIEW` is 3 months, then 6 months; `CLA REVIEW` 20 working days, 3 months, 6 months (SI 2010/959, regulation 33). Ids match as trimmed text, in capitals or not: 1001 is "1001", and ab12 is AB12, as to COUNTIF. Reviews may be in any order; the same day twice is one review; reviews before the start belong to an earlier plan. A review whose date cannot be read is left out; a plan without an id or with contradictory dates is left out of the percentage.)"},
    {"Timeliness", "next", "The date the next review is due.",
     "A date serial number; format the cell as a date to see it as one. #N/A before "
     "the "
     "start.",
     nextArguments, nextExamples,
     R"(The deadline after the last review from the start to `as_at`, or after the start when there was none; it may be in the past. Reviews after `as_at` have not happened yet, reviews before the start belong to an earlier plan, and the same day twice is one review. A review date that cannot be read is Err:502: without it the next deadline would be a guess.)"},
    {"Timeliness", "workingday", "Whether a date is a working day.",
     "Answers 1 for a working day, 0 for any other. #N/A when the date is blank.",
     workingdayArguments, workingdayExamples,
     R"(A working day is a day that is not a Saturday, a Sunday or a bank holiday of the calendar (SI 2006/1738, regulation 2). A date that cannot be read, or outside 2000 to 2040, is Err:502 for its row.)"},
    {"Timeliness", "holidays", "The bank holidays that the working-day functions use.",
     "A table: date, name, published or provisional. Select the cells it may need, "
     "spare "
     "rows included, and enter it with Ctrl+Shift+Enter.",
     holidaysArguments, holidaysExamples,
     R"(Dates the government has announced, up to 2028, and your own closures (named Local closure) are published; later ones follow the rules, may be changed by proclamation, and are provisional. With a range of your own as calendar, closures on weekdays are added and re-opened days are removed. Under UK a holiday that only one nation keeps names it. Format the first column as dates.)"},
    {"Timeliness", "standard", "What a standard's code means.",
     "A text: its limit in full words, name, events, kind or source. #N/A when the "
     "code is "
     "blank.",
     standardArguments, standardExamples,
     R"(The kind is `statutory` only where the text of the law itself was read, `guidance` where a national body says it, and `local` for the rest, however common. An unknown code is Err:502 for its row. Where your own limit differs, write the limit in place of the code.)"},
    {"Timeliness",
     "standards",
     "All standards the functions know by code.",
     "A table: code, limit, name, from, to, kind, source. Select the cells it may "
     "need, "
     "spare rows included, and "
     "enter it with Ctrl+Shift+Enter.",
     {},
     standardsExamples,
     R"(Sources say where each timescale was read. The law and guidance change: check the source before you quote it.)"},
    {"Timeliness", "repeats", "The share of events that came again: re-referrals, second plans.",
     "A fraction: format the cell as a percentage. #N/A without an event in the "
     "period.",
     repeatsArguments, repeatsExamples,
     R"(`=TIMELINESS.REPEATS(A2:A5000,B2:B5000,"12 months",AsAt,"01/04/2024","31/03/2025")` over ids and referral dates is the share of the year's referrals that followed another of the same child within 12 months, as the children in need census counts them; with `"ids"` the share of children. `"ever"` as `within` counts every earlier one: children on a plan for a second time. With `"ids"` and 3 as `occurrences`, `within` `"1 year"`, it is the share of children with three placements in a year.

An event is a repeat when it is at least the second (or what `occurrences` says) of its id within that time, up to and including its own day; on the very day 12 months later is within. Earlier events may lie before the period. So the list has to begin early enough: where its first event is later than `from` less that time, the figure may be too low, and INDICATORS.EXPLAIN says so.

Two events of one id on one day are two events, and the later row is the repeat. Ids match as trimmed text, in capitals or not: 1001 is "1001", and ab12 is AB12, as to COUNTIF. Rows without an id, or without a date that can be read, are left out; what is dated after `as_at` has not happened. Working days are those of England and Wales.)"},
    {"Timeliness", "trend", "The share of cases in time, month by month.",
     "A table: month (its last day), cases, in time, share; oldest first. Select the "
     "cells "
     "it may need, spare rows included, and "
     "enter it with Ctrl+Shift+Enter.",
     trendArguments, trendExamples,
     R"(One formula for the twelve months a board wants to see: `=TIMELINESS.TREND(A2:A5000,B2:B5000,"45 working days",AsAt)`. Each row is what TIMELINESS.COUNT and PERCENT answer for that month as `from` and `to`, with its last day as `as_at`; the last row is the month of `as_at`, read at `as_at` itself. `basis` as in PERCENT; with `current` a row shows the cases open at the end of its month.

So a month that is complete keeps its figures when the next one is added, except for what is recorded late. A month without cases has #N/A as its share, which a chart leaves out. Format the months below the heading as dates, and the last column as percentages; where the heading is formatted as a date, too, Calc shows the counts as dates.

The share column feeds TREND.VARIATION and TREND.XMR: `=TREND.VARIATION(IFERROR(INDEX(TIMELINESS.TREND(A2:A5000,B2:B5000,"45 working days",AsAt,24),0,4),""))`; IFERROR makes a gap of a month without cases, whose #N/A Calc would pass on. Rows that cannot be used are left out, as in PERCENT; `months` is a whole number from 1 to 240, else Err:502.)"},
    {"Timeliness", "breakdown", "The share of cases in time by team, ward or worker, and of all.",
     "A table: group, cases, in time, share, its 95 % interval, open, overdue, "
     "unusable rows; last row All. Select the cells it may need, spare rows included, "
     "and "
     "enter it with Ctrl+Shift+Enter.",
     breakdownArguments, breakdownExamples,
     R"(`=TIMELINESS.BREAKDOWN(D2:D5000,A2:A5000,B2:B5000,"45 working days",AsAt)`: one formula for all teams. Calc fixes the number of cells when you enter it, so select more rows than there are teams: spare ones show #N/A until a new team needs them. Groups are in the order in which they appear, under their first spelling; spaces around them and letter case do not count. Rows without a group are `(blank)`, those with an error cell `(error)` and unusable; `All` is all of them.

Cases, in time and share are those of TIMELINESS.COUNT and PERCENT for that group; open, overdue and unusable rows are what COUNT answers, so with the basis `completed` they do not look at the period. 95% low and 95% high are Wilson's interval: where a team's interval holds the share of All, its difference may well be chance. A share of nothing is #N/A.

More than 1,000 groups are Err:502: such a column holds ids.)"},
};

}  // namespace

std::span<const Function> timelinessFunctions() {
    return rows;
}

}  // namespace council::catalogue
