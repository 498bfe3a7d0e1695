// The sheet to read first: every indicator with its target, colour and the rows it could not use.
#include "maker/annex_a/cases.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>
#include <utility>

namespace council::maker::annex_a {
namespace {

constexpr int caseHead = 7;

struct CaseRow {
    const Timescale& timescale;
    std::string_view what;
};
constexpr CaseRow caseRows[] = {
    {assessment, "Assessments finished in time"},
    {conference, "Initial child protection conferences held in time"},
    {stageOne, "Adopters: stage 1 in time"},
    {stageTwo, "Adopters: stage 2 in time"},
};
constexpr int currencyHead = caseHead + static_cast<int>(std::size(caseRows)) + 4;

// Is the last one recent enough? By the dates of the list, the limit and that of the first one.
struct CurrencyRow {
    std::string_view what;
    std::string_view starts;
    std::string_view ends;
    std::string_view last;
    std::string_view limit;
    std::string_view first;  // empty: as the limit
    std::string_view target;
};
constexpr CurrencyRow currencyRows[] = {
    {"Children in need: seen", "NeedStarts", "NeedEnds", "NeedSeen", "NeedLimit", "", "NeedTarget"},
    {"Child protection: plan reviewed", "PlanStarts", "PlanEnds", "PlanReviews", "PlanReviewLimit",
     "PlanReviewFirst", "PlanReviewTarget"},
    {"Child protection: child visited", "PlanStarts", "PlanEnds", "PlanVisits", "PlanVisitLimit",
     "", "PlanVisitTarget"},
    {"Looked after: care plan reviewed", "CareStarts", "CareEnds", "CareReviews", "", "",
     "CareReviewTarget"},
    {"Looked after: child visited", "PlacementStarts", "CareEnds", "CareVisits", "CareVisitLimit",
     "CareVisitFirst", "CareVisitTarget"},
    {"Looked after: health assessed", "CareStarts", "CareEnds", "CareHealth", "", "",
     "HealthTarget"},
    {"Looked after: teeth checked", "CareStarts", "CareEnds", "CareDental", "DentalLimit", "",
     "DentalTarget"},
    {"Care leavers: in contact", "LeaverBirths", "LeaverEnds", "LeaverContacts", "ContactLimit", "",
     "ContactTarget"},
    {"Care leavers: pathway plan reviewed", "LeaverBirths", "LeaverEnds", "LeaverPlans",
     "PathwayLimit", "", "PathwayTarget"},
};
constexpr int careReviewRow = 3;
constexpr int healthRow = 5;
constexpr int adoptionHead = currencyHead + static_cast<int>(std::size(currencyRows)) + 4;

// The heading of a table; where two letters are given, the cells between them are one.
struct Head {
    std::string_view from;
    std::string_view to;
    std::string_view title;
};

void putHead(Sheet& sheet, int row, std::initializer_list<Head> heads) {
    for (const auto& [from, to, title] : heads) {
        const auto look = from == "A" ? style::tableHead : style::tableHeadCentre;
        if (from == to) {
            sheet.put(at(from, row), std::string(title), look);
        } else {
            sheet.merge(block(from, to, row), std::string(title), look);
        }
    }
}

std::string orDash(const std::string& formula) {
    return "=IFNA(" + formula + R"(;"–"))";
}

void putCases(Sheet& sheet) {
    putSection(sheet, at("A", caseHead - 1), "In the six months up to that date");
    putHead(sheet, caseHead,
            {{"A", "A", "Timescale"},
             {"B", "B", "Limit"},
             {"C", "C", "Finished"},
             {"D", "D", "In time"},
             {"E", "E", "Share"},
             {"F", "F", "95 % low"},
             {"G", "G", "95 % high"},
             {"H", "H", "Target"},
             {"I", "I", "RAG"},
             {"J", "J", "Open, overdue"},
             {"K", "K", "Unusable rows"}});
    int row = caseHead;
    for (const auto& [timescale, what] : caseRows) {
        ++row;
        const Cases cases(timescale);
        const auto put = [&](std::string_view column, const std::string& formula,
                             std::string_view look) {
            sheet.put(at(column, row), Formula{formula}, look);
        };
        sheet.put(at("A", row), std::string(what), style::formula);
        put("B", "=" + std::string(timescale.limit), style::formulaCentre);
        put("C", "=" + cases.count("denominator"), style::formulaCount);
        put("D", "=" + cases.count("numerator"), style::formulaCount);
        put("E", orDash(cases.percent()), style::formulaPercent);
        put("F", forRow(orDash(R"(BENCHMARK.CONFIDENCE($D#;$C#;"low"))"), row),
            style::formulaPercent);
        put("G", forRow(orDash(R"(BENCHMARK.CONFIDENCE($D#;$C#;"high"))"), row),
            style::formulaPercent);
        put("H", "=" + std::string(timescale.target), style::formulaPercent);
        put("I", forRow("=RAG.VALUE($E#:$E#;$H#;AmberMargin)", row), style::formulaWord);
        put("J", "=" + cases.count("overdue"), style::formulaCount);
        put("K", "=" + cases.count("unusable"), style::formulaCount);
    }
    putNote(sheet, block("A", "K", row + 1),
            std::string("Unusable: a date nobody can read, an end without a start or before it. "
                        "Those rows are left out of every figure."));
}

// An error cell must not take the other children's limits down: it is one more unreadable date.
std::string survived(std::string_view heading) {
    return "IFERROR(" + rowsOf(8, heading) + R"(;"?"))";
}

// Two measures have a limit that differs by child, worked out row by row.
std::string byChild(std::string_view last, const std::string& limits, std::string_view first) {
    return "TIMELINESS.UPTODATE(" + rowsOf(8, "Date Started to be Looked After") + ";" +
           rowsOf(8, "Date Ceased to be Looked After") + ";" + rowsOf(8, last) + ";" + limits +
           ";AsAt;" + std::string(first) + ")";
}

// A review within the first limit is the first one, and the second limit follows it.
std::string careReviews() {
    constexpr std::string_view last = "Date of Latest Statutory Review";
    return byChild(last,
                   "IF(IFERROR(MILESTONE.DATE(" + survived(last) + ");0)<=IFERROR(TIMELINESS.DUE(" +
                       survived("Date Started to be Looked After") +
                       ";CareReviewFirst);0);CareReviewSecond;CareReviewLater)",
                   "CareReviewFirst");
}

// The age on the day of the last assessment decides when the next is due.
std::string healthAssessments() {
    constexpr std::string_view last = "Date of Last Health Assessment";
    return byChild(last,
                   "IF(IFERROR(MILESTONE.DATE(" + survived(last) +
                       ");MILESTONE.DATE(AsAt))<IFERROR(TIMELINESS.DUE(" +
                       survived("Date of Birth") +
                       R"(;"5 years");0);HealthUnderFive;HealthFiveAndOver))",
                   "HealthFirst");
}

struct CurrencyFormula {
    std::string limits;  // in words
    Content share;
};

CurrencyFormula currencyFormula(int index) {
    if (index == careReviewRow) {
        return {R"(=CareReviewFirst&", "&CareReviewSecond&", "&CareReviewLater)",
                ArrayFormula{orDash(careReviews())}};
    }
    if (index == healthRow) {
        return {R"(=HealthFirst&", then "&HealthUnderFive&" or "&HealthFiveAndOver)",
                ArrayFormula{orDash(healthAssessments())}};
    }
    const CurrencyRow& row = currencyRows[index];
    const std::string limit(row.limit);
    const std::string first(row.first);
    const std::string columns =
        std::string(row.starts) + ";" + std::string(row.ends) + ";" + std::string(row.last);
    return {"=" + (first.empty() ? "" : first + R"(&", ")" + "&") + limit,
            Formula{orDash("TIMELINESS.UPTODATE(" + columns + ";" + limit + ";AsAt" +
                           (first.empty() ? "" : ";" + first) + ")")}};
}

void putCurrency(Sheet& sheet) {
    putSection(sheet, at("A", currencyHead - 1), "Of the children on the lists on that date");
    putHead(sheet, currencyHead,
            {{"A", "A", "Last one recent enough"},
             {"B", "D", "Limit"},
             {"E", "E", "Share"},
             {"F", "G", "Children"},
             {"H", "H", "Target"},
             {"I", "I", "RAG"},
             {"J", "K", "Unusable rows"}});
    int row = currencyHead;
    for (int i = 0; i < static_cast<int>(std::size(currencyRows)); ++i) {
        ++row;
        const CurrencyRow& measure = currencyRows[i];
        const CurrencyFormula formula = currencyFormula(i);
        const std::string starts(measure.starts);
        const std::string ends(measure.ends);
        sheet.put(at("A", row), std::string(measure.what), style::formula);
        sheet.merge(block("B", "D", row), Formula{formula.limits}, style::formulaCentre);
        sheet.put(at("E", row), formula.share, style::formulaPercent);
        sheet.merge(
            block("F", "G", row),
            Formula{"=TIMELINESS.COUNT(" + starts + ";" + ends + R"(;"1 day";AsAt;"open"))"},
            style::formulaCount);
        sheet.put(at("H", row), Formula{"=" + std::string(measure.target)}, style::formulaPercent);
        sheet.put(at("I", row), Formula{forRow("=RAG.VALUE($E#:$E#;$H#;AmberMargin)", row)},
                  style::formulaWord);
        sheet.merge(block("J", "K", row),
                    Formula{"=TIMELINESS.COUNT(" + starts + ";" + ends +
                            R"(;"1 day";AsAt;"unusable")+INDICATORS.UNUSABLE()" +
                            std::string(measure.last) + ")"},
                    style::formulaCount);
    }
    putNote(
        sheet, block("A", "K", row + 1),
        Formula{R"(=IF(MILESTONE.DATE(AsAt)<MILESTONE.DATE(ExtractTaken);"Check: the lists hold )"
                R"(only the last visit and review. On a day before they were taken an earlier )"
                R"(one is not known, and these shares come out too low.";"A child who was )"
                R"(never seen counts from the start. What is unusable is left out."))"});
}

void putAdoption(Sheet& sheet) {
    putSection(sheet, at("A", adoptionHead - 1),
               "Children adopted in the three years to that date");
    putHead(sheet, adoptionHead,
            {{"A", "A", "Adoption scorecard"},
             {"B", "D", "Counted"},
             {"E", "E", "Mean days"},
             {"F", "G", "Children"},
             {"H", "H", "Threshold"},
             {"I", "I", "RAG"},
             {"J", "K", "Unusable rows"}});
    struct Measure {
        std::string_view name;
        std::string_view what;
        std::string_view counted;
        std::string_view threshold;
    };
    constexpr Measure measures[] = {
        {"A1", "A1: entering care to moving in", "from entering care", "MoveInThreshold"},
        {"A2", "A2: placement order to match", "from placement order", "MatchThreshold"},
    };
    int row = adoptionHead;
    for (const auto& [name, what, counted, threshold] : measures) {
        ++row;
        const std::string of(name);
        sheet.put(at("A", row), std::string(what), style::formula);
        sheet.merge(block("B", "D", row), std::string(counted), style::formulaCentre);
        sheet.put(at("E", row), Formula{"=" + of + "_Mean"}, style::formulaNumber);
        sheet.merge(block("F", "G", row), Formula{"=" + of + "_Children"}, style::formulaCount);
        sheet.put(at("H", row), Formula{"=" + std::string(threshold)}, style::formulaNumber);
        sheet.put(at("I", row), Formula{forRow(R"(=RAG.VALUE($E#:$E#;$H#;0.1;"Low"))", row)},
                  style::formulaWord);
        sheet.merge(block("J", "K", row), Formula{"=" + of + "_Unusable"}, style::formulaCount);
    }
    sheet.printRange = block("A", 1, "K", row);
    sheet.colours.push_back(wordColours(block("I", caseHead + 1, row)));
}

}  // namespace

void addIndicators(Workbook& book) {
    Sheet sheet(sheet_name::indicators, Paper::OneLandscapePage,
                {76, 38, 21, 21, 21, 21, 21, 21, 25, 22, 22});
    putHeading(sheet, "Timeliness", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    const std::string first = std::to_string(caseHead + 1);
    std::string nothing;
    for (int list = assessment.list; list <= stageTwo.list; ++list) {
        nothing += (nothing.empty() ? "AND(" : ";") + nothingOn(list);
    }
    putHeadline(sheet, "A4:K4", nothing + ")", "paste your lists.",
                "IF(C" + first + R"(=0;"No assessment was finished in the period.";D)" + first +
                    R"(&" of "&C)" + first + R"(&" assessments were finished within "&B)" + first +
                    R"(&", "&ROUND(100*E)" + first +
                    R"()&" %: with so few cases the true rate may be anything from "&)" +
                    "ROUND(100*F" + first + R"()&" to "&ROUND(100*G)" + first +
                    R"()&" %. The target is "&ROUND(100*H)" + first + R"()&" %."))");
    sheet.height(4, 13);
    sheet.merge("A5:K5", Formula{"=HeadingsWarning"}, style::warning);
    putCases(sheet);
    putCurrency(sheet);
    putAdoption(sheet);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::annex_a
