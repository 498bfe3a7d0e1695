#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/start_page.h"
#include "maker/styles.h"

namespace council::maker::inspection {
namespace {

constexpr Paragraph about[] = {
    {"What it is",
     "An inspection report as a scorecard: each figure with its paragraph, the earlier figure, the "
     "direction, and a rating against a target; the judgements as grades with a chart; {{and the "
     "nineteen areas for improvement with their deadlines, followed to completion||and the areas "
     "for improvement with their deadlines, followed to completion}}."},
    {"Where the figures come from",
     "{{Ofsted's report “Inspection of safeguarding and looked after children services”, "
     "Southend-on-Sea Borough Council, 11 to 22 June 2012, published on 27 July 2012. Every figure "
     "carries the number of its paragraph. Names, titles and remarks are ours, in short.||Say here "
     "where your figures come from.}}"},
    {"{{What is illustrative||}}",
     "{{Targets and tolerances: the report gives none in figures, it compares in words (“below "
     "comparators”). Owners, completion dates and forecasts of the actions. None of them says "
     "anything about the council or its partners.||}}"},
    {"{{What the report leaves open||}}",
     "{{“At least 60 %” and “less than 2 %” stand as 60 % and 2 %. The 20 days of initial health "
     "assessments are not said to be working days. Care leavers are 102 in paragraph 9 and 134 in "
     "paragraph 109. Where the report says better or worse without an earlier figure, its words "
     "stand beside the figure and no direction is worked out.||}}"},
    {"How deadlines are read",
     "“Immediately” is the day of publication itself, so it is overdue on the day after. {{Three "
     "months from 27 July 2012 is Saturday 27 October 2012 and six months Sunday 27 January 2013: "
     "a deadline on a weekend stays there, and||A deadline on a weekend stays there, and}} an "
     "action done on the day is in time."},
    {"Blank and zero",
     "A blank is no figure; a zero is one (no permanent exclusions in five years). A formula that "
     "points at a single blank cell would hand a function 0, so every rating hands a blank over as "
     "an empty text, as in RAG.VALUE(IF(D12=\"\";\"\";D12);K12): write your own the same way."},
    {"What to change",
     "Type over the yellow cells: targets, tolerances and the rule on Scorecard; owners and dates "
     "on Actions, up to 450. {{To track an inspection of your own, type over the grey cells too, "
     "and "
     "its||Type the}} dates of the inspection into Lists. Everything else is worked out."},
};

constexpr CellLook looks[] = {
    {"Yellow, blue letters", style::input, "Yours to fill in.{{ Here it is illustrative.||}}"},
    {"Grey", style::published,
     "{{As published. Replace it when you report on an inspection of yours.||Left from the "
     "example. Type over it.}}"},
    {"White", style::formula, "Worked out. Colours stand behind words, never alone."},
};

constexpr Paragraph functions[] = {
    {"RAG.VALUE", "Green, Amber or Red for a figure against its target, high or low being good."},
    {"RAG.ROLLUP", "One word for many: the worst of them."},
    {"TREND.CHANGE", "The change since the earlier figure, in points or in per cent."},
    {"TREND.DIRECTION", "Better, Worse or Same, whichever way is good; TREND.ARROW as an arrow."},
    {"OFSTED.GRADE", "1 to 4 for a judgement's word; OFSTED.JUDGEMENT the word of its day."},
    {"BENCHMARK.CONFIDENCE", "How far a share of few may be from the true share."},
    {"TIMELINESS.DUE", "The day a deadline in words falls on."},
    {"MILESTONE.STATUS", "Where an action stands; MILESTONE.RAG as a colour."},
    {"MILESTONE.SLIPPAGE", "How many days late (+) or early (−)."},
    {"MILESTONE.PERCENT", "The share complete, done on time or overdue."},
    {"MILESTONE.DATE", "A text as the date it stands for."},
    {"INDICATORS.UNUSABLE", "Cells nobody could read as a date; INDICATORS.VERSION the version."},
};

}  // namespace

void addStartHere(Workbook& book) {
    addStartPage(book, {"Inspection scorecard and actions", sourceLine, defaultAsAt,
                        "Choose a date. The actions then stand as they stood on that day; the "
                        "published figures and judgements stay as they were published.",
                        dateChoice, about, looks, functions});
    book.choices.push_back(
        {std::string(dateChoice), "cell-content-is-in-list(ReportDates)", "", "", true});
}

}  // namespace council::maker::inspection
