#include "maker/foster/sheets.h"
#include "maker/start_page.h"
#include "maker/styles.h"

namespace council::maker::foster {
namespace {

constexpr Paragraph about[] = {
    {"What it is",
     "A tracker of fostering households from enquiry to approval, and what it says about the "
     "year's "
     "recruitment: how many are approved against a target that rises during the year, whether that "
     "is on pace, how likely the target is to be met and how many enquiries it still takes."},
    {"Where the figures come from",
     "{{Nowhere: the council, its households and its targets are invented, so that the workbook "
     "can be passed on and taken apart. Five rows have the troubles that real lists have: a date "
     "that is none, wrong years, a date typed as text. Summary lists the rows to put right.||Say "
     "here where your figures come from.}}"},
    {"What to change",
     "Type over the yellow cells: first the year, the targets and their dates in Settings, then "
     "the households, up to 3,000. Councils or teams that share the tracker are named in Settings "
     "and "
     "chosen for each household."},
    {"What counts",
     "Households, on the day the decision-maker approves them. Kinship (family and friends) is "
     "left "
     "out by the criterion in Settings, as in Ofsted's mainstream figures. Settings says whether "
     "target, forecast and chance count households or places; enquiries are households. A blank "
     "approval means not "
     "approved, and what is dated after the as-at date has not happened yet."},
    {"What the forecast knows",
     "Only how many were approved on which days: it takes them to go on arriving at the same, "
     "uncertain rate. It knows neither who is in assessment nor when panels sit, is not said "
     "before "
     "90 days, and is worth little after a campaign has changed."},
    {"What others may see differently",
     "Whether a raised target is judged by the new figure at once, as here; whether the pace is "
     "daily; which types count; when an enquiry becomes one. Conversion by people who enquired and "
     "by events of the year are different figures: Pipeline shows both."},
};

constexpr CellLook looks[] = {
    {"Yellow, blue letters", style::input, "Yours to fill in.{{ Here it is invented.||}}"},
    {"White", style::formula, "Worked out. Colours stand behind words, never alone."},
};

constexpr Paragraph functions[] = {
    {"FOSTER.TARGET", "The target in force on a date, where targets change."},
    {"FOSTER.RECRUITED", "Households, carers or places approved; FOSTER.PERCENT: of the target."},
    {"FOSTER.EXPECTED", "What the target asks for by a date, at its pace."},
    {"FOSTER.STATUS",
     "Exceeded, Met, Not due, On track, At risk, Behind, Missed; FOSTER.RAG is its colour."},
    {"FOSTER.FORECAST", "Where the year may end: expected, low and high."},
    {"FOSTER.CHANCE", "How likely the target is to be met."},
    {"FOSTER.NEEDED", "What is still needed a month, in approvals or in enquiries."},
    {"FOSTER.STOCK", "Who is approved on a date; FOSTER.NET: approvals less leavers."},
    {"FOSTER.LEAVINGRATE", "The share that left, as Ofsted counts it."},
    {"FOSTER.FUNNEL", "How far the enquiries of a period have come, stage by stage."},
    {"FOSTER.CONVERSION", "How many enquiries become approvals."},
    {"TIMELINESS.STATUS", "In time, Late, Open or Overdue; TIMELINESS.DUE: the day it is due."},
    {"TIMELINESS.SUMMARY", "How many came to panel in the time that TIMELINESS.STANDARD gives."},
    {"MILESTONE.STATUS", "Has a date come, can it be read? MILESTONE.DATE: a text as a date."},
    {"INDICATORS.UNUSABLE", "How many cells of a date column nobody could read as a date."},
    {"INDICATORS.VERSION", "Which version of the extension is at work."},
};

}  // namespace

void addStartHere(Workbook& book) {
    addStartPage(book,
                 {"Foster carer recruitment", sourceLine, day(2025, 12, 31),
                  "Choose or type a date. Every figure in the workbook then shows recruitment "
                  "as it stood on that day.",
                  reportDateChoice, about, looks, functions});
    book.choices.push_back(
        {std::string(reportDateChoice), "cell-content-is-in-list(ReportDates)", "", "", true});
}

}  // namespace council::maker::foster
