#include "maker/formula.h"
#include "maker/foster/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>

namespace council::maker::foster {
namespace {

constexpr int funnelHead = 7;
constexpr int stageCount = 5;
constexpr int chartRow = funnelHead + stageCount + 2;
constexpr int conversionHead = chartRow + 3;

// ---- The funnel ----

Chart funnelChart() {
    Chart chart;
    chart.name = "How far the enquiries have come";
    chart.description =
        "A bar for each stage from enquiry to approval, with the number of households that have "
        "reached it or a later one: the same figures as in the table above.";
    chart.anchor = at("A", chartRow);
    chart.width = 192;
    chart.height = 62;
    chart.categories = block("A", funnelHead + 1, funnelHead + stageCount);
    chart.valueTitle = "Households";
    chart.series = {{at("B", funnelHead), block("B", funnelHead + 1, funnelHead + stageCount),
                     "#1f5fa8", "#ffffff"}};
    return chart;
}

// The rows FOSTER.FUNNEL leaves out, as far as they belong to the cohort: a stage that cannot be
// read (five of the seven dates are stages), and an enquiry in its days or itself unreadable.
constexpr std::string_view leftOutOfFunnel =
    R"(SUMPRODUCT((Types<>LeftOut)*(Enquiries<>"")*)"
    R"((MMULT(--(MILESTONE.STATUS("";Dates;AsAt)="Check");{1|1|1|1|1|0|0})>0)*)"
    R"((IFERROR(MILESTONE.DATE(Enquiries);MILESTONE.DATE(CohortFrom;"start"))>=)"
    R"(MILESTONE.DATE(CohortFrom;"start"))*)"
    R"((IFERROR(MILESTONE.DATE(Enquiries);MILESTONE.DATE(CohortFrom;"start"))<=)"
    R"(MIN(MILESTONE.DATE(CohortTo);MILESTONE.DATE(AsAt)))))";

void putFunnel(Sheet& sheet) {
    putSection(sheet, at("A", funnelHead - 2), "How far the enquiries have come");
    putNote(
        sheet, block("A", "E", funnelHead - 1),
        Formula{R"(="Enquiries from "&TEXT(MILESTONE.DATE(CohortFrom;"start");"D MMMM YYYY")&" to )"
                R"("&TEXT(MILESTONE.DATE(CohortTo);"D MMMM YYYY")&". A household counts at every )"
                R"(stage up to its furthest. Left out, with a date that cannot be read: "&)" +
                std::string(leftOutOfFunnel) + R"(&".")"});
    constexpr TableColumn columns[] = {{"A", "", style::formula},
                                       {"B", "", style::formulaNumber},
                                       {"C", "", style::formulaPercent},
                                       {"D", "", style::formulaPercent},
                                       {"E", "", style::formulaDecimal}};
    putTable(sheet, funnelHead, funnelHead + 1, funnelHead + stageCount, columns);
    sheet.fill(block("A", "E", funnelHead), style::tableHeadCentre);
    sheet.height(funnelHead, 9.8);
    // The first stage has none before it: what the function has no answer for shows as a dash.
    sheet.put(at("A", funnelHead),
              ArrayFormula{R"(=IFNA(FOSTER.FUNNEL(Stages;CohortFrom;CohortTo;AsAt;)"
                           R"(TypesWithHeading;Counted);"–"))",
                           5, stageCount + 1},
              style::tableHeadCentre);
    sheet.height(funnelHead - 1, 9.8);  // the note takes two lines
    putChartPlace(sheet, block("B", "E", chartRow), 64, "N(" + at("B", funnelHead + 1) + ")=0");
    sheet.charts.push_back(funnelChart());
}

// ---- From enquiry to approval ----

struct Conversion {
    std::string_view label;
    std::string_view formula;
    std::string_view meaning;
};
constexpr Conversion conversions[] = {
    {"These enquiries, so far",
     R"(FOSTER.CONVERSION(Enquiries;Approvals;CohortFrom;CohortTo;AsAt;"cohort";;Types;Counted))",
     "Of the households that enquired then, the share approved by now. It still rises."},
    {"These enquiries, given time",
     R"(FOSTER.CONVERSION(Enquiries;Approvals;CohortFrom;CohortTo;AsAt;"cohort";Within;Types;Counted))",
     "Only those whose time (in Settings) has run out, and only approvals within it. Compare this "
     "one between years."},
    {"From application to approval",
     R"(FOSTER.CONVERSION(Applications;Approvals;CohortFrom;CohortTo;AsAt;"cohort";;Types;Counted))",
     "Of the households that applied in the same days."},
    {"Approvals over enquiries this year",
     R"(FOSTER.CONVERSION(Enquiries;Approvals;PeriodFrom;PeriodTo;AsAt;"period";;Types;Counted))",
     "Mostly other people: whoever is approved this year enquired last year."},
};

int putConversions(Sheet& sheet) {
    putSection(sheet, at("A", conversionHead - 1), "How many enquiries become approvals");
    sheet.put(at("A", conversionHead), std::string("Conversion"), style::tableHead);
    sheet.put(at("B", conversionHead), std::string("Share"), style::tableHeadCentre);
    sheet.merge(block("C", "E", conversionHead), std::string("What it says"), style::tableHead);
    int row = conversionHead;
    for (const Conversion& conversion : conversions) {
        ++row;
        sheet.put(at("A", row), std::string(conversion.label), style::formula);
        sheet.put(at("B", row), Formula{"=IFNA(" + std::string(conversion.formula) + ";\"–\")"},
                  style::formulaPercent);
        sheet.merge(block("C", "E", row), std::string(conversion.meaning), style::formula);
        sheet.height(row, 9.8);
    }
    ++row;
    putNote(sheet, block("A", "E", row),
            Formula{R"(="Left out, because the approval is before the enquiry: "&COUNTIFS(Checks;)"
                    R"("Approved before enquiry";Types;Counted)&". The funnel above counts such a )"
                    R"(row as approved. Dates that cannot be read, so left out too: enquiry "&)"
                    R"(INDICATORS.UNUSABLE(Enquiries)&", application "&)"
                    R"(INDICATORS.UNUSABLE(Applications)&", approved "&)"
                    R"(INDICATORS.UNUSABLE(Approvals)&".")"});
    sheet.height(row, 9.8);
    return row;
}

// ---- Councils of a hub ----

int putCouncils(Sheet& sheet, int row) {
    putSection(sheet, at("A", row), "The same enquiries, by council or team");
    sheet.pageStarts.insert(row);
    putNote(sheet, block("A", "E", row + 1),
            std::string("Households that have reached the stage or a later one, as above. Their "
                        "names are in Settings."));
    const int head = row + 2;
    const int others = head + 1;
    const int first = others + 1;
    const int last = others + councilRoom;
    // One call a cell: in an array formula Calc would call it for every household.
    const auto reached = [](int stage) {
        const std::string call =
            "INDEX(FOSTER.FUNNEL(Stages;CohortFrom;CohortTo;AsAt;TypesWithHeading;Counted;"
            "CouncilsWithHeading;$A#);" +
            std::to_string(stage + 1) + ";2)";
        return R"(=IF($A#="";"";IFNA()" + call + ";0))";
    };
    struct Reached {
        std::string_view column;
        std::string_view heading;
        int stage;
    };
    constexpr Reached stages[] = {
        {"B", "Enquiry", 1}, {"C", "Application", 3}, {"D", "Approved", 5}};
    sheet.put(at("A", head), std::string("Council or team"), style::tableHead);
    sheet.put(at("E", head), std::string("Approved, of enquiries"), style::tableHeadCentre);
    for (int line = others; line <= last; ++line) {
        const bool isOthers = line == others;
        sheet.put(at("A", line),
                  isOthers ? Content{std::string("None of these")}
                           : Content{Formula{"=INDEX(CouncilNames;" +
                                             std::to_string(line - others) + ")&\"\""}},
                  style::formula);
        for (const auto& [column, heading, stage] : stages) {
            sheet.put(at(column, head), std::string(heading), style::tableHeadCentre);
            sheet.put(at(column, line),
                      Formula{isOthers ? "=" + at("B", funnelHead + stage) + "-SUM(" +
                                             block(column, first, last) + ")"
                                       : forRow(reached(stage), line)},
                      style::formulaCount);
        }
        sheet.put(at("E", line), Formula{forRow(R"(=IF(N($B#)=0;"";$D#/$B#))", line)},
                  style::formulaPercent);
        sheet.height(line, 5.4);
    }
    sheet.colours.push_back(whiteWhileEmpty(block("A", first, "E", last), "A", first));
    return last;
}

// ---- Eight months from application to panel ----

constexpr std::string_view assessed =
    R"(Applications;Panels;"FOSTER ASSESSMENT";AsAt;PeriodFrom;PeriodTo;;Types;Counted;)"
    R"(Assessments;"<>Closed")";

struct SummaryRow {
    std::string_view style;
    std::string_view meaning;
};
// What stands beside each row of TIMELINESS.SUMMARY, in its order.
constexpr SummaryRow summaryRows[] = {
    {style::formulaNumber, "Came to panel this year."},
    {style::formulaNumber, "Within eight months: on the corresponding day or before."},
    {style::formulaNumber, "Later than that."},
    {style::formulaPercent, "Of those that came to panel."},
    {style::formulaPercent, "With so few cases, chance alone can move it from here …"},
    {style::formulaPercent, "… to here."},
    {style::formulaNumber, "Applied and not been to panel yet, overdue ones included."},
    {style::formulaNumber, "Of these, the eight months have passed."},
    {style::formulaNumber, "Application to panel."},
    {style::formulaDecimal, "Of the late ones."},
    {style::formulaNumber, "Dates that cannot be read, or a panel before the application."},
};
constexpr int summaryCount = static_cast<int>(std::size(summaryRows));

int putAssessments(Sheet& sheet, int row) {
    putSection(sheet, at("A", row), "Eight months from application to panel");
    putNote(
        sheet, block("A", "E", row + 1),
        Formula{R"(="Limit: "&TIMELINESS.STANDARD("FOSTER ASSESSMENT")&" ("&)"
                R"(TIMELINESS.STANDARD("FOSTER ASSESSMENT";"kind")&"). Households that withdrew )"
                R"(before panel are left out.")"});
    // Row by row, and not as one array: in an array formula Calc would call the function once for
    // every household, because it has more than one pair.
    const int head = row + 2;
    const auto cell = [](int line, int column) {
        return "INDEX(TIMELINESS.SUMMARY(" + std::string(assessed) + ");" + std::to_string(line) +
               ";" + std::to_string(column) + ")";
    };
    for (int i = 0; i <= summaryCount; ++i) {
        const int line = head + i;
        const bool isHead = i == 0;
        sheet.put(at("A", line), Formula{"=" + cell(i + 1, 1)},
                  isHead ? style::tableHeadFit : style::formula);
        sheet.put(at("B", line),
                  Formula{isHead ? "=" + cell(1, 2) : "=IFNA(" + cell(i + 1, 2) + ";\"–\")"},
                  isHead ? style::tableHeadFit : summaryRows[i - 1].style);
        sheet.merge(block("C", "E", line),
                    std::string(isHead ? "What it says" : summaryRows[i - 1].meaning),
                    isHead ? style::tableHead : style::formula);
        if (!isHead) {
            sheet.height(line, 5.8);
        }
    }
    return head + summaryCount;
}

void putUnderWay(Sheet& sheet, int row) {
    constexpr int listRoom = 12;
    putSection(sheet, at("A", row), "Assessments under way");
    putNote(sheet, block("A", "E", row + 1),
            Formula{R"(="Applied, not been to panel, not withdrawn: "&COUNT(AssessmentOrder)&)"
                    R"(". The first due comes first."&IF(COUNT(AssessmentOrder)>12;)"
                    R"(" Only the first 12 are listed: see Households for the others.";""))"});
    static_assert(listRoom == 12);
    const int head = row + 2;
    constexpr TableColumn columns[] = {
        {"A", "Household", style::formulaCentre,
         R"(=IF(ROWS($A$@:$A#)>COUNT(AssessmentOrder);"";INDEX(Households;)"
         R"(MOD(SMALL(AssessmentOrder;ROWS($A$@:$A#));10000))))"},
        {"B", "Application", style::formulaDate,
         R"(=IF($A#="";"";INDEX(Applications;MOD(SMALL(AssessmentOrder;ROWS($A$@:$A#));10000))))"},
        {"C", "Panel due", style::formulaDate,
         R"(=IF($A#="";"";INDEX(PanelsDue;MOD(SMALL(AssessmentOrder;ROWS($A$@:$A#));10000))))"},
        {"D", "Days past due", style::formulaDays, R"(=IF($A#="";"";MILESTONE.DATE(AsAt)-$C#))"},
        {"E", "Status", style::formulaWord, R"(=IF($A#="";"";IF($D#>0;"Overdue";"Open")))"},
    };
    putTable(sheet, head, head + 1, head + listRoom, columns);
    sheet.colours.push_back(
        whiteWhileEmpty(block("A", head + 1, "E", head + listRoom), "A", head + 1));
    sheet.colours.push_back(wordColours(block("E", head + 1, head + listRoom)));
    sheet.printRange = block("A", 1, "E", head + listRoom);
}

}  // namespace

void addPipeline(Workbook& book) {
    Sheet sheet(sheet_name::pipeline, Paper::Portrait, {62, 30, 30, 34, 36});
    putHeading(sheet, "From enquiry to approval", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    putFunnel(sheet);
    const int conversionEnd = putConversions(sheet);
    const int councilEnd = putCouncils(sheet, conversionEnd + 2);
    const int assessmentEnd = putAssessments(sheet, councilEnd + 2);
    putUnderWay(sheet, assessmentEnd + 2);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::foster
