#include "maker/board_report/data.h"
#include "maker/board_report/sheets.h"
#include "maker/start_page.h"
#include "maker/styles.h"

namespace council::maker::board_report {
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
     "reading. The monthly readings of visits and re-referrals are synthetic, and so is the "
     "target of 85 %: the report has two readings a measure, and a trend needs more.||}}"},
    {"{{Read at two dates||}}",
     "{{On 31 August 2021 the 8 carers stand against a target of 6: 133 %, Exceeded. On 5 October "
     "they stand against 8: 100 %, Met. Both are right. The counts of children and placements are "
     "of September, so on 31 August there is nothing yet to compare.||}}"},
    {"{{How the figures are judged||}}",
     "{{Carers by the target in force. Children looked after and placements against the reading "
     "before: fewer is read as better because the report does, though children's safety comes "
     "first and no number is a target. The overspend against none at all: over budget but less "
     "than before is Amber.||}}"},
    {"Change or chance",
     "Single readings vary. From three readings of a measure on, Trends works out how far (an XmR "
     "chart), and Report shows an arrow and a colour only for a change that is more than that. "
     "With fewer, the two readings are compared as they are."},
    {"What to change",
     "Say in Measures what the report shows: any measures, each with its unit, which way is good "
     "and how it is judged, and your priorities. Type readings, approvals and targets into "
     "Figures, actions into Progress; choose in Trends which measure to draw. Everything on "
     "Report is worked out."},
};

constexpr CellLook looks[] = {
    {"{{Grey||}}", style::published, "{{As published. Replace it by your own.||}}"},
    {"Yellow, blue letters", style::input, "Yours to fill in.{{ Here it is illustrative.||}}"},
    {"White", style::formula, "Worked out. Colours stand behind words, never alone."},
};

constexpr Paragraph functions[] = {
    {"FOSTER.TARGET", "The target in force on a date, where targets change."},
    {"FOSTER.RECRUITED", "Carers approved in the year so far; FOSTER.PERCENT: of the target."},
    {"FOSTER.STATUS", "Exceeded, Met, On track, At risk, Behind, Missed; FOSTER.RAG: the colour."},
    {"RAG.VALUE", "The colour of a figure against a target; RAG.COLOUR: of a word."},
    {"RAG.ROLLUP", "One word for a priority: the worst of its parts."},
    {"TREND.CHANGE", "How much a figure has moved; TREND.DIRECTION, TREND.ARROW: which way."},
    {"TREND.VARIATION", "More than chance? TREND.ASSURANCE: can the target be relied on?"},
    {"TREND.XMR", "The readings with mean, limits and signals; TREND.LIMITS: one of them."},
    {"MILESTONE.STATUS", "Where an action stands; MILESTONE.DATE: a text as a date."},
    {"TIMELINESS.DUE", "When the next six-monthly update is due."},
    {"INDICATORS.UNUSABLE", "Cells of a date column that hold no date; INDICATORS.VERSION."},
};

}  // namespace

void addStartHere(Workbook& book) {
    addStartPage(book, {"Board report on one page", sourceLine, reportDate,
                        "Choose or type a date: the report shows what was known then.",
                        reportDateChoice, about, looks, functions});
    book.choices.push_back(
        {std::string(reportDateChoice), "cell-content-is-in-list(ReportDates)", "", "", true});
}

}  // namespace council::maker::board_report
