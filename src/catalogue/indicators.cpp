#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

constexpr Argument helpArguments[] = {
    {"name", optional, Shape::each, Reads::word,
     "The function to describe, such as MILESTONE.STATUS. Left out: a list of all functions."}};
constexpr Argument explainArguments[] = {
    {"cell", required, Shape::column, Reads::cells,
     "The cell whose formula you want explained, such as F2."}};
constexpr Argument filldownArguments[] = {
    {"range", required, Shape::list, Reads::cells,
     "The column with blanks, such as merged cells leave behind."}};
constexpr Argument unusableArguments[] = {
    {"dates", required, Shape::column, Reads::cells,
     "The column of dates; a whole column such as A:A is fine."}};

constexpr Argument problemsArguments[] = {
    {"starts", required, Shape::column, Reads::openingDate,
     "The column of start dates; a whole column such as A:A is fine."},
    {"ends", required, Shape::column, Reads::date,
     "The column of end dates, as tall as the starts; blank while not ended."},
    {"as_at", required, Shape::list, Reads::date, "The date the list is read at. Never blank."},
    {"limit", optional, Shape::list, Reads::term,
     "How long a case may take, or a column of limits as tall as the starts. Left out: nothing is "
     "overdue."},
    {"calendar", optional, Shape::list, Reads::word,
     "Whose bank holidays: England and Wales, Scotland, Northern Ireland, UK, None, or your own "
     "range of closures. Left out: England and Wales; for FOI, UK."}};

constexpr Example versionExamples[] = {{R"(=ISTEXT(INDICATORS.VERSION()))", "TRUE"}};
constexpr Example helpExamples[] = {
    {R"(=INDEX(INDICATORS.HELP("MILESTONE.DATE");2;1))", "text"},
    {R"(=INDEX(INDICATORS.HELP();1;1))", "Function"},
};
constexpr Example filldownExamples[] = {
    {R"(=INDEX(INDICATORS.FILLDOWN({"September 2016"|""|"December 2016"});2;1))", "September 2016"},
};

constexpr Example explainExamples[] = {
    {"=INDICATORS.EXPLAIN(A2)",
     "MILESTONE.STATUS answers ‘Complete’, because it was completed on 25 August 2021, by its due "
     "date 31 August 2021. It read due as 31 August 2021; completed as 25 August 2021; as_at as 30 "
     "September 2021.",
     R"(Status
=MILESTONE.STATUS("31/08/2021";"25/08/2021";"30/09/2021"))"},
};
constexpr Example unusableExamples[] = {
    {"=INDICATORS.UNUSABLE(A2:A5)", "2",
     R"(Due
31/03/2025
soon

31/06/2025)"},
};

constexpr std::string_view someCases = R"(Started|Ended
06/01/2025|10/03/2025
31/06/2024|24/03/2025
02/12/2024|)";
constexpr Example problemsExamples[] = {
    {R"(=INDEX(INDICATORS.PROBLEMS(A2:A4;B2:B4;"31/03/2025";"45 working days");2;4))",
     "start is not a date: ‘31/06/2024’", someCases},
    {R"(=INDEX(INDICATORS.PROBLEMS(A2:A4;B2:B4;"31/03/2025";"45 working days");3;4))",
     "37 working days overdue", someCases},
};

constexpr Function rows[] = {
    {"Indicators",
     "version",
     "The version of Council Indicators that is installed.",
     "A text such as 1.0.0.",
     {},
     versionExamples,
     "Quote it when you ask for help."},
    {"Indicators", "help", "Describes a function of Council Indicators, or lists them all.",
     "A table: of all functions and what each is for, or of one function's arguments, result and "
     "example. Select the cells it may need, spare rows included, and "
     "enter it with Ctrl+Shift+Enter.",
     helpArguments, helpExamples,
     "A name that is not a function of Council Indicators is Err:502."},
    {"Indicators", "explain",
     "Explains in a sentence how an indicator formula read its arguments and why it answers so.",
     "A sentence. It also explains a cell in error: which argument, what it holds, what would be "
     "right.",
     explainArguments, explainExamples,
     R"(Give the cell that holds the formula: `=INDICATORS.EXPLAIN(F2)`. References, also those to a table (`Cases[Started]`), and values are read as the function reads them, and a share formatted in per cent is said as one. Inside an argument, arithmetic and comparisons of literals and single cells, `IF`, `DATE` and `TODAY` are worked out; anything else is named. Where a formula has several indicator functions, the outermost is explained and the others are named; of those that `IF` or `CHOOSE` chooses from, the one whose answer the cell shows. A cell that only refers to another (`=F2`) is followed.

Of lists it says how many rows the pairs left, which row is the first that cannot be used and why, which words are not a status, and how many rows at the end of an array formula hold nothing. Of a formula that Calc cannot read or does not know (Err:501, Err:508, Err:509, #NAME?) it says which words or dates need quotes, or which function was meant. A cell without an indicator function gets a sentence saying so.

The sentence follows the cell: it is made anew when the cell itself is recalculated, and with Ctrl+Shift+F9 where rows above the list were inserted or deleted.)"},
    {"Indicators", "filldown",
     "Fills the blanks below a value with that value, as merged cells mean.",
     "The range with its blanks filled; blanks above the first value stay blank. Select the cells "
     "it may need, spare rows included, and "
     "enter it with Ctrl+Shift+Enter.",
     filldownArguments, filldownExamples,
     "Every column of the range is filled by itself, down to the end of the range; where the range "
     "is a whole column, down to its last filled row."},
    {"Indicators", "unusable", "Counts the cells of a date column that are not readable dates.",
     "A number: text that is not a date, dates outside 1950 to 2199, and error cells. Blank cells "
     "do not count.",
     unusableArguments, unusableExamples,
     R"(Put it beside every figure that reads a date column, so that a dropped row is never silent. A text without a digit in the first row (of a whole column: in the first row that holds anything) is a heading and does not count; where it looks like a row of the list, because a heading stands above it, INDICATORS.EXPLAIN and *Check this workbook* say that it was taken for one.

A whole column (`A:A`) costs no more than its used cells. Blank cells, the placeholders 0, 30/12/1899, 31/12/1899, 01/01/1900 and 31/12/9999, and words such as `TBC` and `n/a` do not count.)"},
    {"Indicators", "problems", "The rows a timeliness function leaves out or finds overdue.",
     "A table: row in the sheet, start, end, what is wrong. Select the cells it may need, spare "
     "rows included, and enter it with Ctrl+Shift+Enter.",
     problemsArguments, problemsExamples,
     R"(TIMELINESS.COUNT says how many rows are unusable or overdue; this is the list of them, to send to the teams: `=INDICATORS.PROBLEMS(A2:A5000,B2:B5000,AsAt,"45 working days")`. First come the rows that cannot be used, in their order, each with what is wrong: `end before start`, `end without a start`, `start is not a date: ‘31/06/2023’`. Then the open cases that are overdue, longest first: `12 working days overdue`. Where there is nothing to mend the table says `none`.

Without `limit` only the dates are looked at. Start and end show what the cells hold; format both columns as dates. A first row of headings is passed over. Keep the table on a sheet of its own, so that rows of the list can be deleted and inserted. After rows were inserted or deleted above the list, press Ctrl+Shift+F9: until then the table gives the old numbers of its rows. A case that starts after `as_at` is none yet, and what ended late has ended: neither is listed.)"},
};

}  // namespace

std::span<const Function> indicatorsFunctions() {
    return rows;
}

}  // namespace council::catalogue
