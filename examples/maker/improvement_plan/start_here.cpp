#include "maker/improvement_plan/data.h"
#include "maker/improvement_plan/sheets.h"
#include "maker/start_page.h"
#include "maker/styles.h"

namespace council::maker::improvement_plan {
namespace {

constexpr Paragraph about[] = {
    {"What it is",
     "A tracker that shows an improvement board where each action stands, what is late and by how "
     "many days, "
     "and which rows cannot be trusted yet. It is built on a real, published plan, so that every "
     "rule meets the "
     "trouble real plans have."},
    {"Where the figures come from",
     "{{Part two, Priority timeline, of Southend-on-Sea Borough Council's Children's Services "
     "Improvement Plan V.4 of August 2016: 32 actions in the published order, with start month, "
     "recommendation and outcome month as printed. The titles are ours, in short. Which "
     "recommendation belongs to which theme (24 pairs) is in the plan's tables of themes A to "
     "D.||Say here where your figures come from.}}"},
    {"{{What is illustrative||}}",
     "{{Owners, completion dates, forecasts and officers' ratings are invented to show the "
     "workbook at work. They say nothing about the council's progress. The plan says that the "
     "board meets every two months from October 2016, not on which days: the days offered here are "
     "third Wednesdays.||}}"},
    {"{{What the plan leaves open||}}",
     "{{Actions 22 to 25 start in December 2017 and are due in June 2017 (December 2016 was "
     "probably meant): they keep the published dates and show Check until somebody decides. "
     "Recommendation 4 has no row of its own. Action 10 stands under recommendation 8 in the "
     "timeline and under 1 in theme B; actions 20 and 21 have no outcome of their own and read "
     "March 2017. Everywhere the timeline is followed.||}}"},
    {"What to change",
     "Type over the yellow cells on Plan with your own owners, dates and ratings; add actions in "
     "the next white "
     "rows, up to 450; a row put in between gets its formulas by copying those of the row above it "
     "down. Put your own plan{{ into the grey cells||}}, board dates, recommendations and themes "
     "into Plan and Lists. "
     "Everything else is worked out."},
    {"How dates are read",
     "A month stands for its first day as a start and for its last day as an outcome: {{December "
     "2016 is due on 31 December 2016, and ||}}an action done on that day is in time. {{A blank in "
     "the published columns means “as above”.||Where Lists says so, a blank means “as above”.}} "
     "What is dated after the board date has not happened yet; forecasts and ratings carry "
     "no date of "
     "their own and count on every board date."},
};

constexpr CellLook looks[] = {
    {"Yellow, blue letters", style::input, "Yours to fill in.{{ Here it is illustrative.||}}"},
    {"{{Grey||}}", style::published,
     "{{As published. Replace it when you track a plan of your own.||}}"},
    {"White", style::formula, "Worked out. Colours stand behind words, never alone."},
};

constexpr Paragraph functions[] = {
    {"MILESTONE.STATUS", "Where an action stands on the board date: Complete, On track, Overdue …"},
    {"MILESTONE.RAG", "The same as a colour: Blue for complete, then Green, Amber, Red, Grey."},
    {"MILESTONE.SLIPPAGE",
     "How many days late (+) or early (−) it was done, is, or is forecast to be."},
    {"MILESTONE.CHECK", "The first thing not in order in a row: No owner, Start after due …"},
    {"MILESTONE.SUMMARY", "How many actions have each status."},
    {"MILESTONE.PERCENT",
     "The share complete, done on time or overdue, of the plan or of a part of it."},
    {"MILESTONE.DATE", "A month or a text as the date it stands for."},
    {"RAG.COLOUR", "The colour of a status."},
    {"INDICATORS.FILLDOWN", "Merged cells filled: a blank repeats what stands above it."},
    {"INDICATORS.UNUSABLE", "How many cells of a date column nobody could read as a date."},
    {"INDICATORS.VERSION", "Which version of the extension is at work."},
};

}  // namespace

void addStartHere(Workbook& book) {
    addStartPage(book, {"Improvement plan tracker", sourceLine, defaultAsAt,
                        "Choose a board date. Every figure in the workbook then shows the plan as "
                        "it stood on that day.",
                        boardDateChoice, about, looks, functions});
    book.choices.push_back(
        {std::string(boardDateChoice), "cell-content-is-in-list(BoardDates)", "", "", true});
}

}  // namespace council::maker::improvement_plan
