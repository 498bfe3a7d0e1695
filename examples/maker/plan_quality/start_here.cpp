#include "maker/plan_quality/data.h"
#include "maker/plan_quality/sheets.h"
#include "maker/start_page.h"
#include "maker/styles.h"

namespace council::maker::plan_quality {
namespace {

constexpr Paragraph about[] = {
    {"What it is",
     "A check of the actions in child-in-need and child-protection plans: does each say who does "
     "what by when? Beside it the regularity of visits and supervision, and what a handful of "
     "audits can tell. Every list takes an extract from your own system."},
    {"{{Why these questions||}}",
     "{{Ofsted's focused visit of 23 and 24 May 2023 found that plans of some children lack "
     "specific, time-bound actions, and that the regularity of supervision improves without being "
     "there for every social worker yet (report to People Scrutiny, 6 December 2023, paragraphs "
     "3.8 and 3.10). The regional peer review of September 2015 had concerns in 4 of 12 audits, "
     "among them plans that were not clear or SMART (letter of 29 September 2015).||}}"},
    {"{{What is synthetic||}}",
     "{{Every plan, child, worker, team, date and monthly audit is invented. Only the 4 of 12 "
     "audits are published figures. The limits for visits and supervision are examples of local "
     "rules: no law gives them.||}}"},
    {"How the wording is tested",
     "An action is fit when its row is in order (an owner, a date that can be read, dates that do "
     "not contradict), when none of the vague words in Lists begins one of its words, and when it "
     "has at least five words. A computer reads words, not sense: use the verdict to choose which "
     "plans to read, never to judge a worker."},
    {"How dates are read",
     "A month stands for its last day. {{31/06/2023 is not a date, and “Ongoing” gives none: "
     "they||Cells that hold no date, such as “Ongoing”,}} "
     "are counted and "
     "shown, never guessed at. 01/01/1900 means that nothing was entered. What is dated after the "
     "date above has not happened yet."},
    {"Blank and zero",
     "A formula that points at a single blank cell would hand a function 0. Where a blank may "
     "stand, the formulas here point at a range of one cell, as in MILESTONE.CHECK(D7:D7;E7:E7; "
     "…): write your own the same way. A number that may be blank is best handed over as in "
     "RAG.VALUE(IF(C2=\"\";\"\";C2);D2)."},
    {"What to change",
     "Paste your own records over the yellow cells of Plan actions, Visits, Supervision and "
     "Audits; "
     "set teams, limits, vague words and dates in Lists. When a list is full, insert rows above "
     "its last one and copy the formulas down. Everything else is worked out."},
};

constexpr CellLook looks[] = {
    {"Yellow, blue letters", style::input, "Yours to fill in.{{ Here it is synthetic.||}}"},
    {"Grey", style::published,
     "{{As published in 2015. Replace it with a review of your own.||Left from the example. Type "
     "over it.}}"},
    {"White", style::formula, "Worked out. Colours stand behind words, never alone."},
};

constexpr Paragraph functions[] = {
    {"MILESTONE.CHECK", "The first thing not in order in an action: No owner, Date not readable …"},
    {"MILESTONE.STATUS", "Where an action stands on the date above."},
    {"MILESTONE.SLIPPAGE", "How many days late (+) or early (−)."},
    {"MILESTONE.PERCENT", "The share of actions overdue."},
    {"MILESTONE.DATE", "A text or a date as the date it stands for."},
    {"TIMELINESS.UPTODATE", "The share whose last visit or supervision is recent enough."},
    {"TIMELINESS.DUE", "The day the next one is due."},
    {"TIMELINESS.ELAPSED", "How many working days it has been."},
    {"BENCHMARK.CONFIDENCE", "How far a share of few may be from the true share."},
    {"TREND.DIRECTION", "Better, Worse or Same than the month before, and TREND.ARROW its arrow."},
    {"INDICATORS.UNUSABLE", "How many cells of a date column nobody could read as a date."},
    {"INDICATORS.VERSION", "Which version of the extension is at work."},
};

}  // namespace

void addStartHere(Workbook& book) {
    addStartPage(book, {"Quality of plans, visits and supervision", sourceLine, defaultAsAt,
                        "Choose the day of your extract. Every figure in the workbook then shows "
                        "how things stood on that day.",
                        dateChoice, about, looks, functions});
    book.choices.push_back(
        {std::string(dateChoice), "cell-content-is-in-list(ReportDates)", "", "", true});
}

}  // namespace council::maker::plan_quality
