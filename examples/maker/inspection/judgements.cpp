#include "maker/formula.h"
#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <span>
#include <string>

namespace council::maker::inspection {
namespace {

constexpr int keyRow = 6;
constexpr int firstChart = 11;
constexpr int secondChart = firstChart + 2;
constexpr int tableRow = secondChart + 2;
constexpr int lastColumnGrade = 4;

// The four grades, as the charts draw them. Each column holds the grade of those judgements that
// got it, and nothing for the others.
struct Grade {
    std::string_view column;
    std::string_view title;
    std::string_view colour;
    std::string_view ink;
};
constexpr Grade grades[] = {
    {"I", "1 Outstanding", "#1f5fa8", "#ffffff"},
    {"J", "2 Good", "#2e7d32", "#ffffff"},
    {"K", "3 Adequate", "#ffb300", "#1a1a1a"},
    {"L", "4 Inadequate", "#b3261e", "#ffffff"},
};
static_assert(std::size(grades) == lastColumnGrade);

// The word of grade 3 has changed.
constexpr std::string_view wordOfThree =
    R"(IFERROR(OFSTED.JUDGEMENT(3;Inspected);"Requires improvement"))";

constexpr TableColumn columns[] = {
    {"A", "Judgement", style::published},
    {"B", "Para.", style::publishedCentre},
    {"C", "Grade printed", style::publishedCentre},
    {"D", "Record of main findings", style::publishedCentre},
    {"E", "Grade of that word", style::formulaCentre,
     R"(=IF(OR($A#="";$D#="");"";OFSTED.GRADE(D#)))"},
    {"F", "Word for the grade", style::formulaCentre,
     R"(=IF(N($E#)=0;"";OFSTED.JUDGEMENT(E#;Inspected)))"},
    {"G", "Do they agree?", style::formulaCentre,
     R"(=IF(OR($A#="";$D#="");"";IF(ISBLANK(C#);"Word only";IF(AND(C#=E#;D#=F#);"Yes";"Check"))))"},
    {"I", "1 Outstanding", style::formulaCount, R"(=IF($E#=1;1;0))"},
    {"J", "2 Good", style::formulaCount, R"(=IF($E#=2;2;0))"},
    {"K", "3 Adequate", style::formulaCount, R"(=IF($E#=3;3;0))"},
    {"L", "4 Inadequate", style::formulaCount, R"(=IF($E#=4;4;0))"},
};

struct Rows {
    int head;
    int first;
    int last;
};

Rows putJudgements(Sheet& sheet, int row, std::string_view title,
                   std::span<const Judgement> judgements) {
    putSection(sheet, at("A", row), title);
    const Rows rows{row + 1, row + 2, row + 1 + static_cast<int>(judgements.size())};
    putTable(sheet, rows.head, rows.first, rows.last, columns);
    sheet.set(at("K", rows.head), Formula{R"(="3 "&)" + std::string(wordOfThree)});
    sheet.height(rows.head, 10);
    for (int i = rows.first; i <= rows.last; ++i) {
        const Judgement& judgement = judgements[static_cast<std::size_t>(i - rows.first)];
        sheet.set(at("A", i), std::string(judgement.name));
        sheet.set(at("B", i), std::string(judgement.paragraph));
        if (judgement.grade != 0) {
            sheet.set(at("C", i), static_cast<double>(judgement.grade));
        }
        sheet.set(at("D", i), std::string(judgement.word));
        sheet.height(i, 6.2);
    }
    sheet.colours.push_back(
        {block("G", rows.first, rows.last), {{"=\"Check\"", std::string(style::ragCheck)}}});
    return rows;
}

Chart chartOf(std::string name, int anchor, double height, const Rows& rows) {
    Chart chart;
    chart.name = std::move(name);
    chart.description =
        "Bars from 1 to 4, one for each judgement: 1 outstanding, 2 good, 3 adequate or requires "
        "improvement, 4 inadequate. A shorter bar is the better judgement.";
    chart.anchor = at("A", anchor);
    chart.width = 226;
    chart.height = height;
    chart.categories = block("A", rows.first, rows.last);
    chart.valueTitle = "Grade: the shorter the bar, the better";
    chart.valueMaximum = lastColumnGrade;
    for (const Grade& grade : grades) {
        chart.series.push_back({at(grade.column, rows.head),
                                block(grade.column, rows.first, rows.last),
                                std::string(grade.colour), std::string(grade.ink)});
    }
    return chart;
}

void putChart(Sheet& sheet, std::string_view title, Chart chart, const Rows& rows) {
    const int row = positionOf(chart.anchor).row + 1;
    putSection(sheet, at("A", row - 1), title);
    putChartPlace(sheet, block("B", "G", row), chart.height + 3,
                  "COUNT(" + block("E", rows.first, rows.last) + ")=0");
    sheet.charts.push_back(std::move(chart));
}

void putKeyFigures(Sheet& sheet, const std::string& all) {
    struct KeyFigure {
        std::string_view from;
        std::string_view to;
        std::string_view label;
        int grade;
    };
    constexpr KeyFigure figures[] = {
        {"A", "A", "Outstanding (grade 1, the best)", 1},
        {"B", "C", "Good (2)", 2},
        {"D", "E", "Adequate (3)", 3},
        {"F", "G", "Inadequate (4, the worst)", 4},
    };
    for (const KeyFigure& figure : figures) {
        sheet.merge(block(figure.from, figure.to, keyRow), std::string(figure.label),
                    style::keyLabel);
        sheet.merge(block(figure.from, figure.to, keyRow + 1),
                    Formula{"=COUNTIF(" + all + ";" + std::to_string(figure.grade) + ")"},
                    style::keyNumber);
    }
    sheet.set(at("D", keyRow), Formula{"=" + std::string(wordOfThree) + "&\" (3)\""});
    sheet.height(keyRow, 6);
    sheet.height(keyRow + 1, 12);
    putHeadline(sheet, "A4:G4", "COUNT(" + all + ")=0",
                "type the judgements of the report and their words.",
                "COUNT(" + all +
                    R"()&" judgements: "&A7&" outstanding, "&B7&" good, "&D7&)"
                    R"(" "&LOWER()" +
                    std::string(wordOfThree) +
                    R"()&", "&IF(F7=0;"none";F7)&" inadequate. Grade 1 is the best and 4 the )"
                    R"(worst: in the charts a shorter bar is better.")");
    static_assert(keyRow + 1 == 7);  // A7, B7, D7 and F7
    sheet.height(4, 13);
    putNote(sheet, "A8:G8",
            std::string("{{The scale of the report: outstanding and good exceed the minimum "
                        "requirements, adequate meets them, inadequate does not.||Judgements of "
                        "several frameworks are compared one by one, never as one word.}}"));
    putNote(
        sheet, "A9:G9",
        Formula{
            R"(=IFERROR("In force on "&TEXT(MILESTONE.DATE(Inspected);"D MMMM YYYY")&": "&)"
            R"(INDEX(FrameworkNames;FirstInForce)&", "&COUNTIF(FrameworkFrom;)"
            R"(INDEX(FrameworkFrom;FirstInForce))&" judgements"&IF(COUNTIFS(FrameworkFrom;)"
            R"(INDEX(FrameworkFrom;FirstInForce);FrameworkJudgements;"Overall effectiveness")=0;)"
            R"(" and none overall";"")&" (Lists).";{{"What Ofsted judges since 2013 is in )"
            R"(Lists: from April 2026 four judgements, and none overall."||"Lists has no )"
            R"(framework for the day of the inspection: type the report's judgements."}}))"});
}

// Returns the last row.
int putLater(Sheet& sheet, int row) {
    putSection(sheet, at("A", row), "The same grade under two names");
    putNote(sheet, block("A", "G", row + 1),
            std::string("Since November 2013 grade 3 is called “Requires improvement”. Frameworks "
                        "changed too: compare the words with care, and grades only within one "
                        "framework."));
    sheet.height(row + 1, 9);
    const int head = row + 2;
    constexpr TableColumn table[] = {
        {"A", "Overall judgement of", style::published},
        {"B", "Year", style::publishedCentre},
        {"C", "Grade", style::publishedCentre},
        {"D", "Word at the time", style::formulaCentre,
         R"(=IF(OR($A#="";$B#="";$C#="");"";OFSTED.JUDGEMENT(C#;B#)))"},
        {"E", "{{Word in June 2012||Word of the time}}", style::formulaCentre,
         R"(=IF(OR($A#="";$C#="");"";OFSTED.JUDGEMENT(C#;Inspected)))"},
        {"F", "Source", style::published},
    };
    const int first = head + 1;
    const int last = head + static_cast<int>(inspections.size());
    putTable(sheet, head, first, last, table);
    sheet.height(head, 10);
    sheet.widen(block("F", "G", head));
    for (int i = first; i <= last; ++i) {
        const LaterInspection& inspection = inspections[static_cast<std::size_t>(i - first)];
        sheet.set(at("A", i), std::string(inspection.what));
        sheet.set(at("B", i), static_cast<double>(inspection.year));
        sheet.set(at("C", i), static_cast<double>(inspection.grade));
        sheet.set(at("F", i), std::string(inspection.source));
        sheet.widen(block("F", "G", i));
        sheet.height(i, 10);
    }
    return last;
}

}  // namespace

void addJudgements(Workbook& book) {
    Sheet sheet(sheet_name::judgements, Paper::Portrait,
                {74, 16, 20, 34, 22, 34, 28, 6, 20, 20, 20, 20});
    putHeading(sheet, "Judgements{{ of the inspection of June 2012||}}", sourceLine);
    const Rows first =
        putJudgements(sheet, tableRow, "{{Safeguarding services||Judgements in force on the day}}",
                      safeguardingJudgements);
    const Rows second = putJudgements(sheet, first.last + 2,
                                      "{{Services for looked-after children||Other judgements}}",
                                      lookedAfterJudgements);
    putKeyFigures(sheet, block("E", first.first, second.last));
    putChart(sheet, "{{Safeguarding services||Judgements in force on the day}}",
             chartOf("{{Grades of safeguarding services||Grades of the judgements in force}}",
                     firstChart, 100, first),
             first);
    putChart(sheet, "{{Services for looked-after children||Other judgements}}",
             chartOf("{{Grades of services for looked-after children||Grades of other judgements}}",
                     secondChart, 112, second),
             second);
    sheet.pageStarts.insert(tableRow);
    putNote(sheet, block("A", "G", second.last + 1),
            std::string("{{Equality and diversity carries a word in the record of main findings "
                        "and no printed grade. That record prints the heading “Services for looked "
                        "after children” twice; the first time it belongs to safeguarding.||}}"));
    sheet.height(second.last + 1, 9);
    sheet.printRange = block("A", 1, "G", putLater(sheet, second.last + 3));
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::inspection
