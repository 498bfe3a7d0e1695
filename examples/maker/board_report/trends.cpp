// Is a change of a measure more than chance? Every measure in one line, and one of them as a chart.
#include "maker/board_report/data.h"
#include "maker/board_report/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"
#include "maker/xmr.h"

namespace council::maker::board_report {
namespace {

constexpr int head = 7;
constexpr int first = head + 1;
constexpr int last = head + measureRoom;
constexpr int chooserRow = last + 4;
static_assert(chooserRow == 23);  // templates.cpp
constexpr int chartRow = chooserRow + 2;

constexpr XmrTable points = {"L", "M", "N", "O", "P", "Q", "R", "S", head, seriesRoom};

const std::string number = "ROWS($A$@:$A#)";  // of the measure in this line
const std::string series = "INDEX(SeriesValues;0;" + number + ")";
const std::string target = "INDEX(MeasureTargets;" + number + ")";
// A measure of which neither direction is good has words of its own.
const std::string polarity = "IF(OR(INDEX(MeasurePolarities;" + number +
                             R"()="High";INDEX(MeasurePolarities;)" + number +
                             R"()="Low");INDEX(MeasurePolarities;)" + number + R"();"Neutral"))";

std::string whileListed(const std::string& formula) {
    return R"(=IF($A#="";"";)" + formula + ")";
}
std::string orDash(const std::string& formula) {
    return whileListed("IFERROR(" + formula + R"(;"–"))");
}

void putMeasures(Sheet& sheet, Workbook& book) {
    const std::string name = "INDEX(MeasureNames;" + number + ")";
    const std::string names = "=IF(" + name + R"(="";"";)" + name + ")";
    const std::string count = whileListed("COUNT(" + series + ")");
    const std::string mean = orDash("TREND.LIMITS(" + series + R"(;"mean"))");
    const std::string lower = orDash("TREND.LIMITS(" + series + R"(;"lower"))");
    const std::string upper = orDash("TREND.LIMITS(" + series + R"(;"upper"))");
    const std::string latest = whileListed("IF($B#=0;\"–\";INDEX(SeriesValues;" +
                                           std::to_string(seriesRoom) + ";" + number + "))");
    const std::string says = orDash("TREND.VARIATION(" + series + ";" + polarity + ")");
    const std::string aim = whileListed("IF(" + target + R"(="";"–";)" + target + ")");
    const std::string kept = whileListed("IF($H#=\"–\";\"–\";IFERROR(TREND.ASSURANCE(" + series +
                                         ";" + target + ";" + polarity + R"();"–")))");
    const std::string unit = "=INDEX(MeasureUnits;" + number + R"()&"")";
    const TableColumn columns[] = {
        {"A", "Measure", style::formula, names},
        {"B", "Readings", style::formulaCount, count},
        {"C", "Mean", style::formulaFigure, mean},
        {"D", "Lower limit", style::formulaFigure, lower},
        {"E", "Upper limit", style::formulaFigure, upper},
        {"F", "Latest", style::formulaFigure, latest},
        {"G", "The latest says", style::formulaWord, says},
        {"H", "Target", style::formulaFigure, aim},
        {"I", "The target, as things are", style::formulaWord, kept},
        {"J", "Unit", style::formulaCentre, unit},
        {"K", "Signal", style::formula,
         R"text(=IF(OR($G#="";$G#="–";$G#="Common cause");"";$A#&" ("&LOWER($G#)&")"))text"},
    };
    putSection(sheet, at("A", head - 1), "Measure by measure");
    putTable(sheet, head, first, last, columns);
    sheet.height(head, 9);
    for (int row = first; row <= last; ++row) {
        sheet.height(row, 6);
    }
    sheet.colours.push_back(whiteWhileEmpty(block("A", first, "K", last), "A", first));
    sheet.colours.push_back(trendColours(block("G", first, last)));
    sheet.colours.push_back(trendColours(block("I", first, last)));
    lookByUnit(sheet, block("C", first, "F", last), at("J", first), Shown::Figures);
    lookByUnit(sheet, block("H", first, last), at("J", first), Shown::Figures);
    putNote(sheet, block("A", "I", last + 1),
            std::string("The limits are how far single readings vary by chance: mean ± 2.66 × mean "
                        "moving range (XmR). Fewer than three readings: no word. Fewer than "
                        "twelve: the limits are on trial."));
    sheet.height(last + 1, 9.8);
    book.names.push_back(
        {"MeasureWords", std::string(sheet_name::trends), block("G", first, last)});
}

// Of the measure that is drawn.
std::string ofDrawn(std::string_view column) {
    const std::string letter = "$" + std::string(column) + "$";
    return "INDEX(" + block(letter, first, last) + ";DrawnNumber)";
}

void putPoints(Sheet& sheet) {
    const std::string nth = ";ROWS($M$@:$M#);DrawnNumber)";
    const std::string hundred = "IF(" + ofDrawn("J") + "=\"per cent\";100;1)";
    const std::string day = "INDEX(SeriesDays" + nth;
    const std::string value = "INDEX(SeriesValues" + nth;
    const std::string days = "=IFERROR(" + day + R"(;""))";
    const std::string values =
        "=IFERROR(IF(" + value + R"(="";"";)" + hundred + "*" + value + R"();""))";
    const std::string targets = "=IF($M#=\"\";\"\";IF(ISNUMBER(" + ofDrawn("H") + ");" + hundred +
                                "*" + ofDrawn("H") + R"(;"")))";
    const TableColumn columns[] = {
        {points.day, "", style::formulaDate, days},
        {points.value, "", style::formulaFigure, values},
        {points.target, "", style::formulaFigure, targets},
    };
    sheet.merge(block(points.day, points.target, head - 1),
                std::string("Points of the chart (not printed); 85 % as 85"), style::groupFormula);
    putTable(sheet, head, points.first(), points.last(), columns);
    putXmrTable(sheet, points, "Reading");
}

// "85 %", "£1.5m", "120"
std::string targetInWords() {
    const std::string unit = ofDrawn("J");
    const std::string aim = ofDrawn("H");
    return "IF(" + unit + "=\"per cent\";TEXT(" + aim + ";\"0.# %\");IF(LEFT(" + unit +
           R"()="£";"£";"")&TEXT()" + aim + ";\"#,##0.###\")&IF(" + unit + R"(="£m";"m";"")))";
}

void putChart(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", chooserRow - 1), "One measure, reading by reading");
    sheet.put(at("A", chooserRow), std::string("Draw this measure:"), style::label);
    sheet.merge(block("B", "F", chooserRow), std::string(visitsInTime), style::input);
    sheet.choose(at("B", chooserRow), "drawn-measures");
    book.choices.push_back(
        {"drawn-measures", "cell-content-is-in-list(MeasureNames)", "Measure to draw", "", false});
    book.names.push_back({"DrawnMeasure", std::string(sheet_name::trends), at("B", chooserRow)});
    book.expressions.push_back(
        {"DrawnNumber", "MATCH(Trends." + at("$B$", chooserRow) + ";MeasureNames;0)"});
    const std::string drawn = "ISNUMBER(DrawnNumber)";
    const std::string sentence =
        xmrSentence({ofDrawn("G"), ofDrawn("I"), ofDrawn("B"), targetInWords(), "reading"});
    sheet.merge(block("A", "I", chooserRow + 1),
                Formula{"=IF(" + drawn + ";" + sentence +
                        R"(;"Choose a measure of the sheet Measures in the yellow cell."))"},
                style::text);
    sheet.height(chooserRow + 1, 11);
    XmrPicture picture;
    picture.name = "One measure, reading by reading";
    picture.description =
        "The readings of the measure named above it as a line, with their mean, the two limits, "
        "the target as dashes, and a diamond on each reading that is more than chance.";
    picture.valueTitle = "Value (85 % as 85)";
    picture.anchor = at("A", chartRow);
    picture.place = block("B", "I", chartRow);
    picture.width = 236;
    picture.height = 115;
    picture.nothingYet =
        R"("Nothing to show yet: type readings of this measure into Figures. Three give limits, )"
        R"(twelve firm ones.")";
    putXmrChart(sheet, points, picture);
    putNote(sheet, block("A", "I", chartRow + 1),
            std::string("A diamond: outside the limits, seven in a row on one side of the mean or "
                        "in one direction, or two of three near a limit."
                        "{{ Visits and re-referrals are synthetic, not Southend's.||}}"));
    sheet.height(chartRow + 1, 9.8);
}

Formula headline() {
    const std::string signals = "TEXTJOIN(\"; \";1;" + block("$K$", first, last) + ")";
    return {"=IF(COUNT(SeriesValues)=0;\"Nothing to show yet: type readings into Figures.\";IF(" +
            signals + R"text(="";"No measure shows a change that is more than chance.";)text" +
            R"text("More than chance: "&)text" + signals + R"text(&".")))text"};
}

}  // namespace

void addTrends(Workbook& book) {
    Sheet sheet(sheet_name::trends, Paper::OnePage,
                {60, 19, 24, 24, 24, 26, 31, 24, 27, 18, 74, 25, 19, 19, 19, 19, 28, 19, 19});
    putHeading(sheet, "Trends: change or chance?", sourceLine);
    putAsAt(sheet, "A3", style::asAt);
    sheet.merge("A4:I4", headline(), style::headline);
    sheet.height(4, 11);
    sheet.colours.push_back(greyWhileNothing("A4"));
    putMeasures(sheet, book);
    putPoints(sheet);
    putChart(sheet, book);
    sheet.printRange = block("A", 1, "I", chartRow + 1);
    sheet.cursor = at("B", chooserRow);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::board_report
