#include "maker/annex_a/sheets.h"
#include "maker/start_page.h"
#include "maker/styles.h"

namespace council::maker::annex_a {
namespace {

constexpr Paragraph about[] = {
    {"What it is",
     "The timescales and visits that Ofsted asks about, worked out from the eleven lists of Annex "
     "A by formulas: assessments, conferences, reviews, visits, health, care leavers, adoption. "
     "Nothing has to be prepared: the lists stand here as case systems write them."},
    {"{{What is synthetic||}}",
     "{{Every child, worker, team and date is invented, by a small program, and the same on every "
     "machine. Many columns that no figure reads are left empty. Only the layout of the lists is "
     "Ofsted's.||}}"},
    {"Your own lists",
     "Paste each list over the one here, headings in row 1, the columns in any order: Headings "
     "says where each was found, and what is missing. Then set the day they were taken in Limits "
     "and choose the date above. The teams are found in the lists."},
    {"{{What lists are like||}}",
     "{{These have the trouble of real ones: dates as text, 01/01/1900 and 31/12/9999 for “none”, "
     "dates nobody can read (31/11/2024, “Oct”), an end before its start, an error cell, codes in "
     "several spellings, rows that only look empty. Such a row is left out and counted as unusable "
     "beside the figure; the others stay right.||}}"},
    {"How days are counted",
     "The day of the start is day 0; on the due date is in time. Working days leave out weekends "
     "and the bank holidays of England and Wales. What is dated after the date above has not "
     "happened yet, so that the sheet also answers for an earlier month end."},
    {"What a list cannot say",
     "Annex A holds the last visit and review only. For a date before the lists were taken the "
     "shares of visits and reviews come out too low; the sheet says so then. Nor does it hold "
     "cases that ended before its six months, too few for a trend: ask your system for two "
     "years of List 4 and List 5 and paste those.{{ Here they go back two years.||}}"},
    {"Small numbers",
     "Beside each share stands its 95 % interval (Wilson): how far the true rate may lie from it "
     "with so few cases. Two teams whose intervals overlap may differ by chance."},
};

constexpr CellLook looks[] = {
    {"Yellow, blue letters", style::input, "Yours to fill in: limits and targets."},
    {"White", style::formula, "Worked out. Leave it alone."},
    {"Red, Amber, Green", style::formulaWord,
     "Against the target: Green reached, Amber missed by no more than the margin in Limits, Red "
     "by more."},
};

constexpr Paragraph functions[] = {
    {"TIMELINESS.PERCENT", "The share finished in time; TIMELINESS.COUNT: what it is made of."},
    {"TIMELINESS.SUMMARY", "A list at a glance; TIMELINESS.BANDS: how long cases took."},
    {"TIMELINESS.TREND", "The same month by month; TIMELINESS.BREAKDOWN: team by team."},
    {"TREND.VARIATION", "More than chance? TREND.ASSURANCE: can the target be relied on?"},
    {"TREND.XMR", "Mean, limits and signals of the months, for the chart."},
    {"TIMELINESS.UPTODATE", "Visits, reviews, checks: is the last one recent enough?"},
    {"TIMELINESS.STATUS", "Row by row: what is overdue; TIMELINESS.DUE: since when."},
    {"TIMELINESS.DURATION", "Days of adoption; TIMELINESS.ELAPSED: between two dates."},
    {"TIMELINESS.STANDARD", "What law or guidance says, with its source."},
    {"BENCHMARK.CONFIDENCE", "The interval around a share."},
    {"RAG.VALUE", "The colour of a figure against its target."},
    {"MILESTONE.DATE", "A date out of whatever a cell has."},
    {"INDICATORS.PROBLEMS", "The rows that cannot be used; INDICATORS.UNUSABLE: how many cells."},
    {"INDICATORS.VERSION", "Which version of the extension is at work."},
};

}  // namespace

void addStartHere(Workbook& book) {
    addStartPage(book, {"Timeliness on Annex A lists", sourceLine, extractTaken,
                        "Choose a month end or type a date: every figure is as at that day.",
                        monthEndChoice, about, looks, functions});
    book.choices.push_back(
        {std::string(monthEndChoice), "cell-content-is-in-list(MonthEnds)", "", "", true});
}

}  // namespace council::maker::annex_a
