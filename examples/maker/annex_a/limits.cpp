// What everything is measured by: limits, targets, teams, the period.
#include "maker/annex_a/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>
#include <utility>

namespace council::maker::annex_a {
namespace {

constexpr int headRow = 6;
constexpr int firstRow = headRow + 1;

struct Measure {
    std::string_view what;
    std::string_view limit;      // as typed
    std::string_view limitName;  // of its cell
    std::string_view code;       // of the standard it is compared with; empty: there is none
    double target = 0;
    std::string_view targetName = {};  // empty: the row before has the target
};
constexpr Measure measures[] = {
    {"Assessment", "45 working days", assessment.limit, "ASSESSMENT", 0.85, assessment.target},
    {"Initial child protection conference", "15 working days", conference.limit, "ICPC", 0.8,
     conference.target},
    {"Adopters, stage 1", "2 months", stageOne.limit, "ADOPTION STAGE 1", 0.75, stageOne.target},
    {"Adopters, stage 2", "4 months", stageTwo.limit, "ADOPTION STAGE 2", 0.75, stageTwo.target},
    {"Child in need: seen at least every", "6 weeks", "NeedLimit", "", 0.9, "NeedTarget"},
    {"Child protection: first review", "3 months", "PlanReviewFirst", "CP REVIEW", 0.95,
     "PlanReviewTarget"},
    {"Child protection: later reviews", "6 months", "PlanReviewLimit", "CP REVIEW"},
    {"Child protection: visited at least every", "4 weeks", "PlanVisitLimit", "", 0.9,
     "PlanVisitTarget"},
    {"Looked after: first review", "20 working days", "CareReviewFirst", "CLA REVIEW", 0.95,
     "CareReviewTarget"},
    {"Looked after: second review", "3 months", "CareReviewSecond", "CLA REVIEW"},
    {"Looked after: later reviews", "6 months", "CareReviewLater", "CLA REVIEW"},
    {"Looked after: first visit in a placement", "1 week", "CareVisitFirst", "CLA VISIT", 0.9,
     "CareVisitTarget"},
    {"Looked after: later visits", "6 weeks", "CareVisitLimit", "CLA VISIT"},
    {"Looked after: initial health assessment", "20 working days", "HealthFirst", "IHA", 0.9,
     "HealthTarget"},
    {"Looked after: health assessment, under five", "6 months", "HealthUnderFive", "RHA UNDER 5"},
    {"Looked after: health assessment, five and over", "12 months", "HealthFiveAndOver", "RHA"},
    {"Looked after: dental check", "12 months", "DentalLimit", "DENTAL", 0.85, "DentalTarget"},
    {"Care leaver: in contact", "8 weeks", "ContactLimit", "CARE LEAVER CONTACT", 0.9,
     "ContactTarget"},
    {"Care leaver: pathway plan reviewed", "6 months", "PathwayLimit", "PATHWAY PLAN", 0.9,
     "PathwayTarget"},
};
constexpr int lastRow = firstRow + static_cast<int>(std::size(measures)) - 1;

struct Other {
    std::string_view label;
    std::string_view name;
    Content content;
    std::string_view style;
    std::string_view meaning;
};

void addName(Workbook& book, std::string_view name, const std::string& range) {
    book.names.push_back({std::string(name), std::string(sheet_name::limits), range});
}

void putMeasures(Workbook& book, Sheet& sheet) {
    putSection(sheet, at("A", headRow - 1), "Limits and targets");
    constexpr TableColumn columns[] = {
        {"A", "What is measured", style::formula},
        {"B", "Limit used", style::inputCentre},
        {"C", "Target", style::formulaPercent},
        {"D", "Code of the standard", style::formula},
        {"E", "The standard says", style::formula,
         R"(=IF($D#="";"no national standard";TIMELINESS.STANDARD($D#)))"},
        {"F", "Kind", style::formulaCentre,
         R"(=IF($D#="";"local";TIMELINESS.STANDARD($D#;"kind")))"},
        {"G", "Source of the standard", style::formula,
         R"(=IF($D#="";"–";TIMELINESS.STANDARD($D#;"source")))"},
    };
    putTable(sheet, headRow, firstRow, lastRow, columns);
    int row = firstRow;
    for (const Measure& measure : measures) {
        sheet.set(at("A", row), std::string(measure.what));
        sheet.set(at("B", row), std::string(measure.limit));
        addName(book, measure.limitName, at("B", row));
        if (!measure.targetName.empty()) {
            sheet.put(at("C", row), measure.target, style::inputPercent);
            addName(book, measure.targetName, at("C", row));
        }
        if (!measure.code.empty()) {
            sheet.set(at("D", row), std::string(measure.code));
        }
        ++row;
    }
}

int putOthers(Workbook& book, Sheet& sheet, int row) {
    const Other others[] = {
        {"The lists were taken on", "ExtractTaken", extractTaken, style::inputDate,
         "Visits, reviews and checks are known only as on this day."},
        {"The period begins on", "PeriodFrom", Formula{"=EDATE(MILESTONE.DATE(AsAt)+1;-6)"},
         style::formulaDate,
         "Worked out: the six months of Annex A, up to the date in Start here."},
        {"Amber down to", "AmberMargin", std::string("10pp"), style::inputCentre,
         "So far a share may miss its target and still be Amber, in percentage points."},
        {"A1 threshold, mean days", "MoveInThreshold", 426.0, style::inputNumber,
         "Fourteen months from entering care to moving in with adopters (adoption scorecards)."},
        {"A2 threshold, mean days", "MatchThreshold", 121.0, style::inputNumber,
         "Four months from placement order to match (adoption scorecards)."},
    };
    putSection(sheet, at("A", row), "Period and thresholds");
    for (const Other& other : others) {
        ++row;
        sheet.put(at("A", row), std::string(other.label), style::formula);
        sheet.put(at("B", row), other.content, other.style);
        sheet.merge(block("C", "G", row), std::string(other.meaning), style::text);
        addName(book, other.name, at("B", row));
    }
    return row + 2;
}

int putMonthEnds(Workbook& book, Sheet& sheet, int row) {
    constexpr Date ends[] = {day(2024, 12, 31), day(2025, 1, 31), day(2025, 2, 28),
                             day(2025, 3, 31)};
    putSection(sheet, at("A", row), "Month ends offered in Start here");
    const int first = row + 1;
    for (const Date& end : ends) {
        ++row;
        sheet.put(at("A", row), end, style::inputDate);
    }
    addName(book, "MonthEnds", block("A", first, row));
    return row;
}

}  // namespace

void addLimits(Workbook& book) {
    Sheet sheet(sheet_name::limits, Paper::Landscape, {74, 36, 20, 43, 44, 22, 78});
    putHeading(sheet, "Limits", "What everything is measured by: change it here.");
    putNote(sheet, "A3:G3",
            std::string("Targets and the limits without a standard are examples: put your own. "
                        "Statutory is only what was read in the law itself."));
    putMeasures(book, sheet);
    const int row = putOthers(book, sheet, lastRow + 3);
    const int last = putMonthEnds(book, sheet, row);
    sheet.printRange = block("A", 1, "G", last);
    sheet.cursor = at("B", firstRow);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::annex_a
