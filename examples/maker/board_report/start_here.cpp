#include "maker/board_report/data.h"
#include "maker/board_report/sheets.h"
#include "maker/start_page.h"
#include "maker/styles.h"

namespace council::board_report {
namespace {

constexpr Paragraph about[] = {
    {"What it is",
     "One page for a board or a scrutiny committee: the {{six ||}}priorities, the figures behind "
     "them, "
     "each with its change and colour, and foster-carer recruitment against a target that rises "
     "during the year. Print the sheet Report: it is one page of A4."},
    {"Where the figures come from",
     "{{The report of Southend-on-Sea Borough Council's Executive Director (Children and Public "
     "Health) to People Scrutiny on 5 October 2021, paragraphs 3.7 to 3.10. Figures and Progress "
     "say for each what was published and where. The wording is ours, in short.||Say here where "
     "your figures come from.}}"},
    {"{{What is illustrative||}}",
     "{{The days on which the 8 carers were approved: the report gives their number. That the "
     "target of 6 began on 1 April 2021 and 8 on 1 September. What the report gives no date for "
     "counts from 30 September 2021, and which priority the next steps belong to is our "
     "reading.||}}"},
    {"{{Read at two dates||}}",
     "{{On 31 August 2021 the 8 carers stand against a target of 6: 133 %, Exceeded. On 5 October "
     "they stand against 8: 100 %, Met. Both are right. The counts of children and placements are "
     "of September, so on 31 August there is nothing yet to compare.||}}"},
    {"{{How the figures are judged||}}",
     "{{Carers by the target in force. Children looked after and placements against the reading "
     "before: fewer is read as better because the report does, though children's safety comes "
     "first and no number is a target. The overspend against none at all: over budget but less "
     "than before is Amber.||}}"},
    {"What to change",
     "Say in Measures what the report shows: any measures, each with its unit, which way is good "
     "and how it is judged, and your priorities. Type readings, approvals and targets into "
     "Figures, actions into Progress. Everything on Report is worked out."},
};

constexpr CellLook looks[] = {
    {"Grey", style::published,
     "{{As published. Replace it by your own.||Left from the example. Type over it.}}"},
    {"Yellow, blue letters", style::input, "Yours to fill in.{{ Here it is illustrative.||}}"},
    {"White", style::formula, "Worked out. Colours stand behind words, never alone."},
};

constexpr Paragraph functions[] = {
    {"FOSTER.TARGET", "The target in force on a date, where targets change."},
    {"FOSTER.RECRUITED", "Carers approved in the year so far."},
    {"FOSTER.PERCENT", "The same as a share of the target."},
    {"FOSTER.STATUS", "Exceeded, Met, On track, At risk, Behind, Missed."},
    {"FOSTER.RAG", "The same as a colour."},
    {"RAG.VALUE", "The colour of a figure against a target or the reading before."},
    {"RAG.ROLLUP", "One word for a priority: the worst of its parts."},
    {"TREND.CHANGE", "How much a figure has moved, in points or in per cent."},
    {"TREND.DIRECTION", "Better, Worse or Same; TREND.ARROW shows it as an arrow."},
    {"MILESTONE.STATUS", "Where an action stands on the date."},
    {"MILESTONE.DATE", "A text as the date it stands for."},
    {"TIMELINESS.DUE", "When the next six-monthly update is due."},
    {"INDICATORS.UNUSABLE", "How many cells of a date column nobody could read as a date."},
    {"INDICATORS.VERSION", "Which version of the extension is at work."},
};

}  // namespace

void addStartHere(Workbook& book) {
    addStartPage(book, {"Board report on one page", sourceLine, reportDate,
                        "Choose or type a date. The report then shows what was known on that day.",
                        reportDateChoice, about, looks, functions});
    book.choices.push_back({std::string(reportDateChoice), "cell-content-is-in-list(ReportDates)",
                            "Report date", "Choose a date, or type any other."});
}

}  // namespace council::board_report
