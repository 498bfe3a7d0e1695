#include "maker/board_report/data.h"
#include "maker/board_report/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/month_points.h"
#include "maker/styles.h"

#include <iterator>
#include <utility>

namespace council::board_report {
namespace {

constexpr int keyRow = 6;
constexpr int figureHead = 10;
constexpr int firstFigure = figureHead + 1;
constexpr int chartRow = firstFigure + 6;
constexpr int priorityHead = chartRow + 3;
constexpr int firstPriority = priorityHead + 1;
constexpr int lastPriority = firstPriority + static_cast<int>(priorities.size()) - 1;
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
         R"(="Children looked after"&IF(ISNUMBER($D$12);", "&TEXT($D$12;"MMMM YYYY");""))",
         R"(=IF($C$12="";"–";$C$12))", style::keyNumber, "ChildrenNow"},
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

struct Figure {
    std::string_view measure;
    std::string_view numbers;
    std::string_view changes;
    std::string_view rag;  // with # for the row
    std::string_view against;
};
constexpr Figure figures[] = {
    {childrenLookedAfter, style::formulaNumber, style::formulaDays, R"(=RAG.VALUE($C#;$E#;;"Low"))",
     "before"},
    {residentialPlacements, style::formulaDays, style::formulaDays, R"(=RAG.VALUE($C#;$E#;;"Low"))",
     "before"},
    {projectedOverspend, style::formulaSum, style::formulaPounds,
     R"(=RAG.VALUE($C#;0;;"Low";$E#;"trend"))", "no overspend"},
};
constexpr int carersRow = firstFigure;
static_assert(carersRow + 1 == 12);  // $C$12 above: children looked after
constexpr int overspendRow = firstFigure + static_cast<int>(std::size(figures));

// The latest reading up to the as-at date and the one before it; nothing where there is none.
constexpr std::string_view latestDate =
    R"(=IF(COUNTIFS(Measures;$A#;ReadingDays;"<="&MILESTONE.DATE(AsAt))=0;"";)"
    R"(MAXIFS(ReadingDays;Measures;$A#;ReadingDays;"<="&MILESTONE.DATE(AsAt))))";
constexpr std::string_view earlierDate =
    R"(=IF($D#="";"";IF(COUNTIFS(Measures;$A#;ReadingDays;"<"&$D#)=0;"";)"
    R"(MAXIFS(ReadingDays;Measures;$A#;ReadingDays;"<"&$D#))))";
constexpr std::string_view latest =
    R"(=IF($D#="";"";SUMIFS(Readings;Measures;$A#;ReadingDays;$D#)))";
constexpr std::string_view earlier =
    R"(=IF($F#="";"–";SUMIFS(Readings;Measures;$A#;ReadingDays;$F#)))";
constexpr std::string_view change = R"(=IFNA(IFERROR(TREND.CHANGE($C#;$E#);"–");"–"))";
constexpr std::string_view changePercent =
    R"(=IFNA(IFERROR(TREND.CHANGE($C#;$E#;"percent");"–");"–"))";

void putFigureRow(Sheet& sheet, int row, std::string_view polarity) {
    sheet.widen(block("A", "B", row));
    sheet.put(at("G", row), Formula{forRow(change, row)}, style::formulaDays);
    sheet.put(at("H", row), Formula{forRow(changePercent, row)}, style::formulaPercentChange);
    const std::string arguments = forRow("($C#;$E#;\"", row) + std::string(polarity) + "\")";
    sheet.put(at("I", row),
              Formula{"=IFERROR(TREND.ARROW" + arguments + "&\" \"&TREND.DIRECTION" + arguments +
                      ";\"–\")"},
              style::formulaCentre);
    sheet.height(row, 7.2);
}

void putFigures(Sheet& sheet, Workbook& book) {
    struct Head {
        std::string_view column;
        std::string_view text;
    };
    constexpr Head heads[] = {{"C", "Latest"}, {"D", "on"},   {"E", "Before"},    {"F", "on"},
                              {"G", "Change"}, {"H", "in %"}, {"I", "Direction"}, {"J", "RAG"}};
    putSection(sheet, at("A", figureHead - 1), "The figures");
    sheet.merge(block("A", "B", figureHead), std::string("Measure"), style::tableHead);
    for (const Head& head : heads) {
        sheet.put(at(head.column, figureHead), std::string(head.text), style::tableHeadCentre);
    }
    sheet.put(at("A", carersRow), std::string("Foster carers against the target in force"),
              style::formula);
    sheet.put(at("C", carersRow), Formula{"=Recruited"}, style::formulaNumber);
    sheet.put(at("D", carersRow), Formula{"=MILESTONE.DATE(AsAt)"}, style::formulaDate);
    sheet.put(at("E", carersRow), Formula{R"(=IF(TargetNow="";"–";TargetNow))"},
              style::formulaNumber);
    sheet.put(at("F", carersRow), std::string("target"), style::formulaCentre);
    putFigureRow(sheet, carersRow, "High");
    // Against a target there is no travel: below it and yet on pace would read as “Worse” and
    // Green.
    sheet.set(at("I", carersRow),
              Formula{forRow(R"(=IF(TargetNow="";"–";TREND.ARROW($C#;$E#)&" "&)"
                             R"(IF($C#>$E#;"Above";IF($C#<$E#;"Below";"Equal"))))",
                             carersRow)});
    sheet.put(at("J", carersRow),
              Formula{"=FOSTER.RAG(Recruited;TargetNow;PeriodFrom;PeriodTo;AsAt)"},
              style::formulaWord);
    int row = carersRow;
    for (const Figure& figure : figures) {
        ++row;
        sheet.put(at("A", row), std::string(figure.measure), style::formula);
        sheet.put(at("C", row), Formula{forRow(latest, row)}, figure.numbers);
        sheet.put(at("D", row), Formula{forRow(latestDate, row)}, style::formulaDate);
        sheet.put(at("E", row), Formula{forRow(earlier, row)}, figure.numbers);
        sheet.put(at("F", row), Formula{forRow(earlierDate, row)}, style::formulaDate);
        putFigureRow(sheet, row, "Low");
        sheet.put(at("G", row), Formula{forRow(change, row)}, figure.changes);
        sheet.put(at("J", row), Formula{forRow(figure.rag, row)}, style::formulaWord);
    }
    addName(book, "OverspendColour", at("J", overspendRow));
    sheet.colours.push_back(wordColours(block("J", carersRow, overspendRow)));
    putNote(sheet, block("A", "J", overspendRow + 1),
            std::string(
                "{{Placements (private, voluntary and independent): more or fewer than in "
                "September 2020, the baseline. ||}}Children and placements are judged against "
                "the reading before, the overspend against none; within 10 % is Amber. "
                "Fewer is read as better{{, as in the report: children's safety comes first||}}."));
    sheet.height(overspendRow + 1, 9.8);
}

// ---- Recruitment, month by month ----

constexpr TableColumn pointColumns[] = {
    {"L", "Day", style::formulaDate},
    {"M", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$L#);""))"},
    {"N", "Recruited", style::formulaNumber,
     R"(=IF($L#>MILESTONE.DATE(AsAt);"";FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;$L#)))"},
};

void putBurnUp(Sheet& sheet) {
    putSection(sheet, at("A", chartRow - 1), "Foster carers recruited, against the target");
    sheet.put(at("A", chartRow), {}, style::text);
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
        "The target steps up from 6 to 8 on 1 September 2021; the carers recruited rise towards it "
        "until the date the report is read at.";
    chart.anchor = at("A", chartRow);
    chart.width = 226;
    chart.height = 98;
    chart.categories = block("L", pointHead + 1, pointHead + monthPoints);
    chart.areDates = true;
    chart.valueTitle = "Carers in the year so far";
    chart.valueMaximum = 10;
    chart.series = {series("M", "#b3261e"), series("N", "#1f3a5f")};
    sheet.charts.push_back(chart);
}

// ---- The six priorities ----

void putPriorities(Sheet& sheet) {
    putSection(sheet, at("A", priorityHead - 1), "The six priorities");
    sheet.put(at("A", priorityHead), std::string("No."), style::tableHeadCentre);
    sheet.merge(block("B", "D", priorityHead), std::string("Priority"), style::tableHead);
    struct Count {
        std::string_view column;
        std::string_view heading;
        std::string_view formula;
        std::string_view style;
    };
    constexpr Count counts[] = {
        {"E", "Parts", "=COUNTIFS(ActionPriorities;$A#)", style::formulaCount},
        {"F", "Done",
         R"(=SUMPRODUCT(COUNTIFS(ActionPriorities;$A#;ActionStatuses;)"
         R"({"Complete";"Complete late";"Met";"Exceeded"})))",
         style::formulaCount},
        {"G", "Not due", R"(=COUNTIFS(ActionPriorities;$A#;ActionStatuses;"Not due"))",
         style::formulaCount},
        {"H", "Next due",
         R"(=IF(COUNTIFS(ActionPriorities;$A#;OpenDues;">0")=0;"–";)"
         R"(MINIFS(OpenDues;ActionPriorities;$A#;OpenDues;">0")))",
         style::formulaDate},
        {"I", "Status", R"(=IFNA(RAG.ROLLUP(ActionStatuses;"worst";ActionPriorities;$A#);"–"))",
         style::formulaWord},
    };
    for (const Count& count : counts) {
        sheet.put(at(count.column, priorityHead), std::string(count.heading),
                  style::tableHeadCentre);
    }
    sheet.widen(block("I", "J", priorityHead));
    for (std::size_t i = 0; i < priorities.size(); ++i) {
        const int row = firstPriority + static_cast<int>(i);
        sheet.put(at("A", row), static_cast<double>(i + 1), style::formulaCentre);
        sheet.merge(block("B", "D", row), std::string(priorities[i]), style::formula);
        for (const Count& count : counts) {
            sheet.put(at(count.column, row), Formula{forRow(count.formula, row)}, count.style);
        }
        sheet.widen(block("I", "J", row));
        sheet.height(row, 7.2);
    }
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

// With # for the row of the children and @ for that of the overspend.
constexpr std::string_view headline =
    R"text(=IF(TargetNow="";"No target is in force on this day";Recruited&" foster carers recruited )text"
    R"text(against a target of "&TargetNow&": "&TEXT(TargetShare;"0 %")&", "&RecruitmentStatus)&".")text"
    R"text(&IF(ISNUMBER($C#);" Children looked after: "&$C#&" ("&TEXT($D#;"MMMM YYYY")&")"&)text"
    R"text(IF(ISNUMBER($G#);", "&ABS($G#)&IF($G#<0;" fewer";" more")&" than before";"")&".";""))text"
    R"text(&IF(ISNUMBER($C@);" Projected overspend: £"&TEXT($C@/1000000;"0.000")&"m"&)text"
    R"text(IF(ISNUMBER($G@);", £"&TEXT(ABS($G@)/1000000;"0.0")&"m "&IF($G@<0;"less";"more")&)text"
    R"text(" than before";"")&".";""))text";

}  // namespace

void addReport(Workbook& book) {
    Sheet sheet(sheet_name::report, Paper::OnePage,
                {10, 54, 23, 23, 23, 23, 21, 23, 20, 18, 8, 26, 20, 20});
    putHeading(sheet, "Children's services improvement: where we stand", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    sheet.merge("C3:J3", std::string("{{Figures as published; days of approval illustrative.||}}"),
                style::note);
    sheet.merge("A4:J4", Formula{forRow(headline, carersRow + 1, overspendRow)}, style::headline);
    sheet.height(4, 13);
    putKeyFigures(sheet, book);
    putFigures(sheet, book);
    putBurnUp(sheet);
    putPriorities(sheet);
    sheet.printRange = block("A", 1, "J", lastPriority + 2);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::board_report
