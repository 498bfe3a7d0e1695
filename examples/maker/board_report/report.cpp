#include "maker/board_report/data.h"
#include "maker/board_report/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/month_points.h"
#include "maker/styles.h"

#include <algorithm>
#include <utility>

namespace council::maker::board_report {
namespace {

constexpr int keyRow = 6;
constexpr int figureHead = 10;
constexpr int firstFigure = figureHead + 1;
constexpr int chartRow = firstFigure + measureRoom + 3;
constexpr int priorityHead = chartRow + 3;
constexpr int firstPriority = priorityHead + 1;
constexpr int lastPriority = firstPriority + priorityRoom - 1;
constexpr int pointHead = priorityHead;

void addName(Workbook& book, std::string_view name, const std::string& cell) {
    book.names.push_back({std::string(name), std::string(sheet_name::report), cell});
}

// ---- Key figures ----

void putKeyFigures(Sheet& sheet, Workbook& book) {
    struct KeyFigure {
        std::string_view from;
        std::string_view to;
        std::string_view label;
        std::string_view formula;
        std::string_view style;
        std::string_view name;
    };
    constexpr KeyFigure figures[] = {
        {"A", "B", "Foster carers recruited this year",
         "=FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;AsAt)", style::keyNumber, "Recruited"},
        {"C", "C", "Target now", R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;AsAt);""))",
         style::keyNumber, "TargetNow"},
        {"D", "E", "Of the target", R"(=IFNA(FOSTER.PERCENT(Recruited;TargetNow);"–"))",
         style::keyPercent, "TargetShare"},
        {"F", "G", "Status", "=FOSTER.STATUS(Recruited;TargetNow;PeriodFrom;PeriodTo;AsAt)",
         style::keyWord, "RecruitmentStatus"},
        {"H", "J",
         R"(=IF($A$12="";"First measure";$A$12&IF(ISNUMBER($D$12);", "&)"
         R"(TEXT($D$12;"MMMM YYYY");"")))",
         R"(=IF($M$12="";"–";$M$12))", style::keyWord, "FirstMeasureNow"},
    };
    for (const KeyFigure& figure : figures) {
        Content label = std::string(figure.label);
        if (figure.label.starts_with('=')) {
            label = Formula{std::string(figure.label)};
        }
        sheet.merge(block(figure.from, figure.to, keyRow), std::move(label), style::keyLabel);
        sheet.merge(block(figure.from, figure.to, keyRow + 1), Formula{std::string(figure.formula)},
                    figure.style);
        addName(book, figure.name, at(figure.from, keyRow + 1));
    }
    sheet.height(keyRow, 6);
    sheet.height(keyRow + 1, 12);
    sheet.colours.push_back(wordColours(block("F", "G", keyRow + 1)));
}

// ---- Figures ----

constexpr int carersRow = firstFigure;
constexpr int firstMeasure = carersRow + 1;
constexpr int lastMeasure = carersRow + measureRoom;
static_assert(firstMeasure == 12);  // row 12 above: the first measure

// The latest reading up to the as-at date and the one before it; nothing where there is none.
constexpr std::string_view latestDate =
    R"(=IF(COUNTIFS(Measures;$A#&"";ReadingDays;"<="&MILESTONE.DATE(AsAt))=0;"";)"
    R"(MAXIFS(ReadingDays;Measures;$A#;ReadingDays;"<="&MILESTONE.DATE(AsAt))))";
constexpr std::string_view earlierDate =
    R"(=IF($D#="";"";IF(COUNTIFS(Measures;$A#;ReadingDays;"<"&$D#)=0;"";)"
    R"(MAXIFS(ReadingDays;Measures;$A#;ReadingDays;"<"&$D#))))";
constexpr std::string_view latest =
    R"(=IF($D#="";"";SUMIFS(Readings;Measures;$A#;ReadingDays;$D#)))";
constexpr std::string_view earlier =
    R"(=IF($A#="";"";IF($F#="";"–";SUMIFS(Readings;Measures;$A#;ReadingDays;$F#))))";
// A change of a share is in percentage points.
constexpr std::string_view change =
    R"(=IF($A#="";"";IFNA(IFERROR(TREND.CHANGE($C#;$E#)*IF($L#="per cent";100;1);"–");"–")))";
constexpr std::string_view changePercent =
    R"(=IF($A#="";"";IF($L#="per cent";"–";)"
    R"(IFNA(IFERROR(TREND.CHANGE($C#;$E#;"percent");"–");"–"))))";
// No arrow for a change that may be chance. With fewer than three readings nobody can tell, and the
// two are compared as they are.
constexpr std::string_view direction =
    R"(=IF($A#="";"";IF($Q#<>"–";IF($Q#="Improvement";"▲ ";IF($Q#="Concern";"▼ ";""))&$Q#;)"
    R"(IF(OR($P#="Neither";$P#="");"–";)"
    R"(IFERROR(TREND.ARROW($C#;$E#;$P#)&" "&TREND.DIRECTION($C#;$E#;$P#);"–")))))";
// Without a target of its own a measure is judged by its change: by the trend's word, or against
// the reading before where there is no trend yet. A change by chance is none for the rule “trend”.
constexpr std::string_view ragOfMeasure =
    R"(=IF($A#="";"";IF(OR($P#="Neither";$P#="");"–";IF(AND($O#="";$Q#="Common cause");"–";)"
    R"(IF(AND($O#="";$Q#<>"–");RAG.COLOUR($Q#);RAG.VALUE($C#:$C#;)"
    R"(IF($O#="";$E#;$O#);IF(INDEX(MeasureTolerances;$K#)="";0.1;INDEX(MeasureTolerances;$K#));)"
    R"($P#;IF($Q#="Common cause";$C#;$E#);)"
    R"(IF(INDEX(MeasureRules;$K#)="";"tolerance";INDEX(MeasureRules;$K#))))))))";

// Working columns: what Measures says of the measure in this line, and figures in words.
std::string inWords(const std::string& figure) {
    return "IF($L#=\"per cent\";TEXT(" + figure + R"(;"0.0 %");IF($L#="£";"£"&FIXED()" + figure +
           R"(;0);IF($L#="£m";"£"&TEXT()" + figure + R"(;"0.000")&"m";FIXED()" + figure +
           ";IF(INT(" + figure + ")=" + figure + ";0;1)))))";
}
std::string ofMeasure(std::string_view list) {
    const std::string cell = "INDEX(" + std::string(list) + ";$K#)";
    return "=IF(" + cell + R"(="";"";)" + cell + ")";
}

void putWorkingColumns(Sheet& sheet, int row) {
    const auto put = [&](std::string_view column, const std::string& formula) {
        sheet.put(at(column, row), Formula{forRow(formula, row)}, style::formula);
    };
    sheet.put(at("K", row), static_cast<double>(row - carersRow), style::formulaNumber);
    put("L", ofMeasure("MeasureUnits"));
    put("M", R"(=IF(ISNUMBER($C#);)" + inWords("$C#") + R"(;""))");
    // "45 fewer", "£300,000 less", "2.5 points less"
    put("N", R"(=IF(ISNUMBER($G#);IF($L#="per cent";TEXT(ABS($G#);"0.0")&" points";)" +
                 inWords("ABS($G#)") +
                 R"()&IF($G#<0;IF($L#="number";" fewer";" less");" more");""))");
    put("O", ofMeasure("MeasureTargets"));
    put("P", ofMeasure("MeasurePolarities"));
    put("Q", R"(=IF($A#="";"";INDEX(MeasureWords;$K#)))");
}

void putMeasures(Sheet& sheet) {
    sheet.colours.push_back(
        whiteWhileEmpty(block("A", firstMeasure, "Q", lastMeasure), "A", firstMeasure));
    for (int row = firstMeasure; row <= lastMeasure; ++row) {
        const auto put = [&](std::string_view column, std::string_view formula,
                             std::string_view look) {
            sheet.put(at(column, row), Formula{forRow(formula, row)}, look);
        };
        putWorkingColumns(sheet, row);
        put("A", ofMeasure("MeasureNames"), style::formula);
        sheet.widen(block("A", "B", row));
        put("C", latest, style::formulaFigure);
        put("D", latestDate, style::formulaDate);
        put("E", earlier, style::formulaFigure);
        put("F", earlierDate, style::formulaDate);
        put("G", change, style::formulaChange);
        put("H", changePercent, style::formulaPercentChange);
        put("I", direction, style::formulaCentre);
        put("J", ragOfMeasure, style::formulaWord);
        sheet.height(row, 6);
    }
    const std::string unit = at("L", firstMeasure);
    lookByUnit(sheet, block("C", firstMeasure, lastMeasure), unit, Shown::Figures);
    lookByUnit(sheet, block("E", firstMeasure, lastMeasure), unit, Shown::Figures);
    lookByUnit(sheet, block("G", firstMeasure, lastMeasure), unit, Shown::Changes);
}

void putCarers(Sheet& sheet) {
    const auto put = [&](std::string_view column, std::string_view formula, std::string_view look) {
        sheet.put(at(column, carersRow), Formula{forRow(formula, carersRow)}, look);
    };
    sheet.merge(block("A", "B", carersRow),
                std::string("Foster carers against the target in force"), style::formula);
    put("C", R"(=IF(COUNTA(Approvals)+COUNT(Targets)=0;"–";Recruited))", style::formulaNumber);
    put("D", "=MILESTONE.DATE(AsAt)", style::formulaDate);
    put("E", R"(=IF(TargetNow="";"–";TargetNow))", style::formulaNumber);
    sheet.put(at("F", carersRow), std::string("target"), style::formulaCentre);
    put("G", R"(=IFNA(IFERROR(TREND.CHANGE($C#;$E#);"–");"–"))", style::formulaDays);
    put("H", R"(=IFNA(IFERROR(TREND.CHANGE($C#;$E#;"percent");"–");"–"))",
        style::formulaPercentChange);
    // Against a target there is no travel: below it and yet on pace would read as “Worse” and
    // Green.
    put("I",
        R"(=IF(TargetNow="";"–";TREND.ARROW($C#;$E#)&" "&)"
        R"(IF($C#>$E#;"Above";IF($C#<$E#;"Below";"Equal"))))",
        style::formulaCentre);
    put("J", "=FOSTER.RAG(Recruited;TargetNow;PeriodFrom;PeriodTo;AsAt)", style::formulaWord);
    sheet.height(carersRow, 6);
}

void putFigures(Sheet& sheet, Workbook& book) {
    struct Head {
        std::string_view column;
        std::string_view text;
    };
    constexpr Head heads[] = {
        {"C", "Latest"}, {"D", "on"},        {"E", "Before"},  {"F", "on"},   {"G", "Change"},
        {"H", "in %"},   {"I", "Direction"}, {"J", "RAG"},     {"L", "Unit"}, {"M", "Latest"},
        {"N", "Change"}, {"O", "Target"},    {"P", "Good is"}, {"Q", "Trend"}};
    putSection(sheet, at("A", figureHead - 1), "The figures");
    sheet.merge(block("A", "B", figureHead), std::string("Measure"), style::tableHead);
    for (const Head& head : heads) {
        sheet.put(at(head.column, figureHead), std::string(head.text), style::tableHeadCentre);
    }
    sheet.merge(block("L", "Q", figureHead - 1), std::string("Working columns (not printed)"),
                style::groupFormula);
    putCarers(sheet);
    putMeasures(sheet);
    const auto* overspend = std::ranges::find(measures, projectedOverspend, &Measure::name);
    book.names.push_back({"OverspendColour", std::string(sheet_name::report),
                          at("J", firstMeasure + static_cast<int>(overspend - measures.begin()))});
    sheet.colours.push_back(wordColours(block("J", carersRow, lastMeasure)));
    putNote(sheet, block("A", "J", lastMeasure + 1),
            std::string(
                "{{Placements (private, voluntary and independent): more or fewer than in "
                "September 2020, the baseline. Children and placements are judged against the "
                "reading before, the overspend against none; within 10 % is Amber. Fewer is "
                "read as better, as in the report: children's safety comes first. From three "
                "readings on, Trends decides. Visits and re-referrals are synthetic.||How each is "
                "judged: see Measures. From three readings on, Trends decides: no arrow and no "
                "colour for a change that may be chance.}}"));
    sheet.height(lastMeasure + 1, 13);
}

// ---- Recruitment, month by month ----

constexpr TableColumn pointColumns[] = {
    {"L", "Day", style::formulaDate},
    {"M", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$L#);""))"},
    {"N", "Recruited", style::formulaNumber,
     R"(=IF(OR($L#>MILESTONE.DATE(AsAt);COUNTA(Approvals)+COUNT(Targets)=0);"";)"
     R"(FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;$L#)))"},
};

void putBurnUp(Sheet& sheet) {
    putSection(sheet, at("A", chartRow - 1), "Foster carers recruited, against the target");
    sheet.put(at("A", chartRow), {}, style::text);
    sheet.merge(block("C", "J", chartRow),
                Formula{R"(=IF(COUNTA(Approvals)+COUNT(Targets)=0;"Nothing to show yet: type the )"
                        R"(target and the days of approval into Figures.";""))"},
                style::hint);
    sheet.height(chartRow, 100);
    sheet.merge(block("L", "N", pointHead - 1), std::string("Points of the chart (not printed)"),
                style::groupFormula);
    putTable(sheet, pointHead, pointHead + 1, pointHead + monthPoints, pointColumns);
    putMonthPoints(sheet, "L", pointHead + 1);
    const auto series = [](std::string_view column, std::string_view colour) -> ChartSeries {
        return {at(column, pointHead), block(column, pointHead + 1, pointHead + monthPoints),
                std::string(colour), "", SeriesShape::Line};
    };
    Chart chart;
    chart.name = "Foster carers recruited, against the target";
    chart.description =
        "{{The target steps up from 6 to 8 on 1 September 2021; the||The target, which may change "
        "during the year, and the}} carers recruited rise towards it until the date the report is "
        "read at.";
    chart.anchor = at("A", chartRow);
    chart.width = 244;
    chart.height = 98;
    chart.categories = block("L", pointHead + 1, pointHead + monthPoints);
    chart.areDates = true;
    chart.valueTitle = "Carers in the year so far";
    chart.series = {series("M", "#b3261e"), series("N", "#1f3a5f")};
    sheet.charts.push_back(chart);
}

// ---- The six priorities ----

void putPriorities(Sheet& sheet) {
    putSection(sheet, at("A", priorityHead - 1), "{{The six priorities||Priorities}}");
    sheet.put(at("A", priorityHead), std::string("No."), style::tableHeadCentre);
    sheet.merge(block("B", "D", priorityHead), std::string("Priority"), style::tableHead);
    struct Count {
        std::string_view column;
        std::string_view heading;
        std::string_view formula;
        std::string_view style;
    };
    constexpr Count counts[] = {
        {"E", "Parts", R"(=IF($A#="";"";COUNTIFS(ActionPriorities;$A#)))", style::formulaCount},
        {"F", "Done",
         R"(=IF($A#="";"";SUMPRODUCT(COUNTIFS(ActionPriorities;$A#;ActionStatuses;)"
         R"({"Complete";"Complete late";"Met";"Exceeded"}))))",
         style::formulaCount},
        {"G", "Not due",
         R"(=IF($A#="";"";COUNTIFS(ActionPriorities;$A#;ActionStatuses;"Not due")))",
         style::formulaCount},
        {"H", "Next due",
         R"(=IF($A#="";"";IF(COUNTIFS(ActionPriorities;$A#;OpenDues;">0")=0;"–";)"
         R"(MINIFS(OpenDues;ActionPriorities;$A#;OpenDues;">0"))))",
         style::formulaDate},
        {"I", "Status",
         R"(=IF($A#="";"";IFNA(RAG.ROLLUP(ActionStatuses;"worst";ActionPriorities;$A#);"–")))",
         style::formulaWord},
    };
    for (const Count& count : counts) {
        sheet.put(at(count.column, priorityHead), std::string(count.heading),
                  style::tableHeadCentre);
    }
    sheet.widen(block("I", "J", priorityHead));
    for (int row = firstPriority; row <= lastPriority; ++row) {
        const std::string priority = "INDEX(Priorities;" + std::to_string(row - priorityHead) + ")";
        sheet.put(
            at("A", row),
            Formula{"=IF(" + priority + R"(="";"";)" + std::to_string(row - priorityHead) + ")"},
            style::formulaCentre);
        sheet.merge(block("B", "D", row),
                    Formula{"=IF(" + priority + R"(="";"";)" + priority + ")"}, style::formula);
        for (const Count& count : counts) {
            sheet.put(at(count.column, row), Formula{forRow(count.formula, row)}, count.style);
        }
        sheet.widen(block("I", "J", row));
        sheet.height(row, 7.2);
    }
    sheet.colours.push_back(
        whiteWhileEmpty(block("A", firstPriority, "J", lastPriority), "A", firstPriority));
    sheet.colours.push_back(wordColours(block("I", firstPriority, "J", lastPriority)));
    putNote(
        sheet, block("A", "J", lastPriority + 1),
        std::string("The status is the worst of a priority's parts, which stand in Progress; "
                    "what is not due yet does not count. Blue: done, or the target is reached."));
    putNote(sheet, block("A", "J", lastPriority + 2),
            Formula{R"(="Next update to the committee, if every six months: "&)"
                    R"(TEXT(TIMELINESS.DUE(ReportDate;"6 months");"D MMMM YYYY")&". Dates that )"
                    R"(cannot be read: approvals "&INDICATORS.UNUSABLE(Approvals)&", readings "&)"
                    R"(INDICATORS.UNUSABLE(ReadingDates)&", completions "&)"
                    R"(INDICATORS.UNUSABLE(ActionCompletions)&".")"});
}

// Carers, then measure by measure what its working columns say.
std::string headline() {
    const auto column = [](std::string_view letter) {
        return block("$" + std::string(letter) + "$", firstMeasure, lastMeasure);
    };
    return R"text(=IF(COUNTA(Approvals)+COUNTA(Targets)+COUNTA(Measures)=0;)text"
           R"text("Nothing to show yet: type targets, approvals and readings into Figures.";)text"
           R"text(IF(TargetNow="";"No target is in force on this day";Recruited&" foster carers )text"
           R"text(recruited against a target of "&TargetNow&": "&TEXT(TargetShare;"0 %")&", "&)text"
           R"text(RecruitmentStatus)&"."&TEXTJOIN("";1;IF()text" +
           column("Q") + R"text(="Common cause";"";IF()text" + column("M") +
           R"text(="";"";" "&)text" + column("A") + R"text(&": "&)text" + column("M") +
           R"text(&" ("&TEXT()text" + column("D") + R"text(;"MMMM YYYY")&")"&IF()text" +
           column("N") + R"text(="";"";", "&)text" + column("N") +
           R"text(&" than before")&".")))))text";
}

// What would otherwise be left out in silence.
constexpr std::string_view leftOut =
    R"text(=IF(COUNTA(ApprovalsBeyond)+COUNTA(ReadingsBeyond)=0;"";)text"
    R"text(COUNTA(ApprovalsBeyond)+COUNTA(ReadingsBeyond)&" filled rows of Figures lie too far )text"
    R"text(down and are not counted. ")&)text"
    R"text(IF(SUMPRODUCT((Measures<>"")*(COUNTIF(MeasureNames;Measures)=0))=0;"";)text"
    R"text(SUMPRODUCT((Measures<>"")*(COUNTIF(MeasureNames;Measures)=0))&" readings are of a )text"
    R"text(measure that Measures does not have. ")&)text"
    R"text(IF(SUMPRODUCT((Measures<>"")*(ReadingDays=""))=0;"";)text"
    R"text(SUMPRODUCT((Measures<>"")*(ReadingDays=""))&" readings lack a number or a date that )text"
    R"text(can be read. ")&)text"
    R"text(IF(SUMPRODUCT((ReadingDays<>"")*(COUNTIFS(Measures;Measures;ReadingDays;ReadingDays)>1)))text"
    R"text(=0;"";"Two readings of a measure on one day are added together: look for them in )text"
    R"text(Figures. ")&)text"
    R"text(IF(SUMPRODUCT((ActionTitles<>"")*ISBLANK(ActionStatuses))=0;"";)text"
    R"text(SUMPRODUCT((ActionTitles<>"")*ISBLANK(ActionStatuses))&" actions lack formulas (copy )text"
    R"text(the white cells of the row above): they are not counted. ")&)text"
    R"text(IF(SUMPRODUCT((ActionTitles<>"")*(ISERROR(MATCH(ActionPriorities;)text"
    R"text(IF(Priorities="";"";ROW(Priorities)-MIN(ROW(Priorities))+1);0))))=0;"";)text"
    R"text(SUMPRODUCT((ActionTitles<>"")*(ISERROR(MATCH(ActionPriorities;)text"
    R"text(IF(Priorities="";"";ROW(Priorities)-MIN(ROW(Priorities))+1);0))))&" actions are of no )text"
    R"text(priority in Measures."))text";

}  // namespace

void addReport(Workbook& book) {
    Sheet sheet(sheet_name::report, Paper::OnePage,
                {10, 56, 22, 23, 22, 23, 22, 23, 29, 18, 8, 26, 28, 40, 20, 20, 32});
    putHeading(sheet, "Children's services improvement: where we stand", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    sheet.merge("C3:J3",
                std::string("{{Figures as published; days of approval illustrative, visits and "
                            "re-referrals synthetic.||}}"),
                style::note);
    sheet.merge("A4:J4", ArrayFormula{headline()}, style::headline);
    sheet.height(4, 18);
    sheet.colours.push_back(greyWhileNothing("A4"));
    sheet.merge("A5:J5", Formula{std::string(leftOut)}, style::warning);
    putKeyFigures(sheet, book);
    putFigures(sheet, book);
    putBurnUp(sheet);
    putPriorities(sheet);
    sheet.printRange = block("A", 1, "J", lastPriority + 2);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::board_report
