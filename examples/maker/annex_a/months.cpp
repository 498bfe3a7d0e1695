// Month by month: how the share in time moved over two years, and what of that is more than chance.
#include "maker/annex_a/cases.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"
#include "maker/xmr.h"

#include <iterator>
#include <utility>

namespace council::maker::annex_a {
namespace {

constexpr int months = 24;
constexpr int firstBlock = 5;
constexpr int blockRows = 5;

// TIMELINESS.TREND answers in four columns; beside them stand the points of the chart.
struct Answer {
    std::string_view month;
    std::string_view cases;
    std::string_view inTime;
    std::string_view share;
};
struct Kind {
    const Timescale& timescale;
    std::string_view name;  // as the names of the two words begin
    std::string_view title;
    std::string_view list;
    std::string_view from;  // the printed columns
    std::string_view cases;
    std::string_view inTime;
    std::string_view share;
    std::string_view rule;
    Answer answer;
    XmrTable points;
};

constexpr int tableHead = firstBlock + 2 * blockRows + 2;
constexpr int first = tableHead + 1;
constexpr int last = tableHead + months;
constexpr Kind kinds[] = {
    {assessment,
     "Assessment",
     "Assessments finished in time",
     "List 4",
     "B",
     "B",
     "C",
     "D",
     "E",
     {"K", "L", "M", "N"},
     {"O", "P", "Q", "R", "S", "T", "U", "V", tableHead, months, style::formulaPercent}},
    {conference,
     "Conference",
     "Initial child protection conferences held in time",
     "List 5",
     "F",
     "F",
     "G",
     "H",
     "I",
     {"X", "Y", "Z", "AA"},
     {"AB", "AC", "AD", "AE", "AF", "AG", "AH", "AI", tableHead, months, style::formulaPercent}},
};

void addName(Workbook& book, const std::string& name, const std::string& cell) {
    book.names.push_back({name, std::string(sheet_name::months), cell});
}

void putPoints(Sheet& sheet, const Kind& kind) {
    const auto& [month, cases, inTime, share] = kind.answer;
    sheet.merge(block(month, kind.points.target, tableHead - 1),
                std::string("Working columns (not printed): ") + std::string(kind.title),
                style::groupFormula);
    for (const auto& [column, look] :
         {std::pair{month, style::formulaMonth}, std::pair{cases, style::formulaCount},
          std::pair{inTime, style::formulaCount}, std::pair{share, style::formulaPercent}}) {
        sheet.put(at(column, tableHead), {}, style::tableHeadFit);
        sheet.fill(block(column, first, last), look);
    }
    sheet.set(
        at(month, tableHead),
        ArrayFormula{"=IFERROR(" + Cases(kind.timescale).trend(months) + R"(;""))", 4, months + 1});
    const std::string from = "$" + std::string(cases) + "$";
    const std::string so = "$" + std::string(cases) + "#";
    // The months before the list begins are none.
    const std::string days =
        "=IF(SUM(" + from + "@:" + so + R"()=0;"";$)" + std::string(month) + "#)";
    const std::string value = "$" + std::string(share) + "#";
    const std::string values = "=IF(ISNUMBER(" + value + ");" + value + R"(;""))";
    const std::string targets = "=IF($" + std::string(kind.points.value) + R"(#="";"";)" +
                                std::string(kind.timescale.target) + ")";
    const TableColumn columns[] = {
        {kind.points.day, "", style::formulaDate, days},
        {kind.points.value, "", style::formulaPercent, values},
        {kind.points.target, "", style::formulaPercent, targets},
    };
    putTable(sheet, tableHead, first, last, columns);
    putXmrTable(sheet, kind.points, "In time");
}

void putWords(Sheet& sheet, Workbook& book, const Kind& kind, int row) {
    const std::string values = kind.points.values();
    const std::string target(kind.timescale.target);
    const auto put = [&](std::string_view from, std::string_view to, std::string_view label,
                         std::string_view cell, std::string_view lastCell,
                         const std::string& formula) {
        sheet.merge(block(from, to, row), std::string(label), style::label);
        sheet.merge(block(cell, lastCell, row), Formula{"=IFERROR(" + formula + R"(;"–"))"},
                    style::formulaWord);
        sheet.colours.push_back(trendColours(block(cell, lastCell, row)));
    };
    put("A", "B", "The latest month says", "C", "D", "TREND.VARIATION(" + values + R"(;"High"))");
    put("E", "F", "The target, as things are", "G", "H",
        "TREND.ASSURANCE(" + values + ";" + target + R"(;"High"))");
    addName(book, std::string(kind.name) + "Variation", at("C", row));
    addName(book, std::string(kind.name) + "Assurance", at("G", row));
    sheet.height(row, 6.5);
    const std::string count = "COUNT(" + values + ")";
    const std::string sentence =
        xmrSentence({std::string(kind.name) + "Variation", std::string(kind.name) + "Assurance",
                     count, "ROUND(100*" + target + R"()&" %")", "month"});
    sheet.merge(block("A", "I", row + 1),
                Formula{"=IF(" + count + "=0;\"Nothing to show yet: paste " +
                        std::string(kind.list) + ".\";" + sentence + ")"},
                style::text);
    sheet.height(row + 1, 10);
    sheet.colours.push_back(greyWhileNothing(at("A", row + 1)));
}

void putBlock(Sheet& sheet, Workbook& book, const Kind& kind, int row) {
    putSection(sheet, at("A", row), kind.title);
    putWords(sheet, book, kind, row + 1);
    XmrPicture picture;
    picture.name = std::string(kind.title) + ", month by month";
    picture.description =
        "The share in time of each month as a line, with its mean, the two limits within which "
        "months vary by chance, the target as dashes, and a diamond on each month that is more "
        "than chance.";
    picture.valueTitle = "In time";
    picture.inPercent = true;
    picture.anchor = at("A", row + 3);
    picture.place = block("C", "I", row + 3);
    picture.width = 222;
    picture.height = 66;
    picture.nothingYet = "\"Nothing to show yet: paste " + std::string(kind.list) + ".\"";
    putXmrChart(sheet, kind.points, picture);
}

void putFigures(Sheet& sheet) {
    putSection(sheet, at("A", tableHead - 2), "The figures, by the day they were finished");
    sheet.put(at("A", tableHead), std::string("Month"), style::tableHead);
    sheet.put(at("A", tableHead - 1), {}, style::groupFormula);
    for (int row = first; row <= last; ++row) {
        sheet.put(at("A", row), Formula{forRow(R"(=IF(ISNUMBER($K#);$K#;$X#))", row)},
                  style::formulaMonth);
    }
    for (const Kind& kind : kinds) {
        sheet.merge(block(kind.from, kind.rule, tableHead - 1), std::string(kind.title),
                    style::groupFormula);
        const std::string cases = "=IF(ISNUMBER($" + std::string(kind.answer.cases) + "#);$" +
                                  std::string(kind.answer.cases) + R"(#;"–"))";
        const std::string inTime = "=IF(ISNUMBER($" + std::string(kind.answer.inTime) + "#);$" +
                                   std::string(kind.answer.inTime) + R"(#;"–"))";
        const std::string share = "=IF($" + std::string(kind.points.value) + R"(#="";"–";$)" +
                                  std::string(kind.points.value) + "#)";
        const std::string signal = "$" + std::string(kind.points.signal) + "#";
        const std::string rule =
            "=IF(OR(" + signal + R"(="";)" + signal + R"(="Common cause");"";)" + signal + ")";
        const TableColumn columns[] = {
            {kind.cases, "Finished", style::formulaCount, cases},
            {kind.inTime, "In time", style::formulaCount, inTime},
            {kind.share, "Share", style::formulaPercent, share},
            {kind.rule, "Signal", style::formulaCentre, rule},
        };
        putTable(sheet, tableHead, first, last, columns);
    }
    putNote(sheet, block("A", "I", last + 1),
            std::string("The last month counts up to the date above. With few cases a month one "
                        "case is worth many points: the limits are wide then, and rightly so. The "
                        "limits: mean ± 2.66 × mean moving range (XmR)."));
    sheet.height(last + 1, 9.8);
}

}  // namespace

void addMonths(Workbook& book) {
    Sheet sheet(sheet_name::months, Paper::OnePage,
                {36, 20, 20, 20, 34, 22, 20, 20, 34, 8,  34, 16, 16, 16, 25, 18, 18, 18,
                 18, 28, 18, 18, 6,  34, 16, 16, 16, 25, 18, 18, 18, 18, 28, 18, 18});
    putHeading(sheet, "Month by month: change or chance?", sourceLine);
    putAsAt(sheet, "A3:C3", style::asAt);
    sheet.merge("A4:I4", Formula{"=HeadingsWarning"}, style::warning);
    int row = firstBlock;
    for (const Kind& kind : kinds) {
        putPoints(sheet, kind);
        putBlock(sheet, book, kind, row);
        row += blockRows;
    }
    putFigures(sheet);
    sheet.printRange = block("A", 1, "I", last + 1);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::annex_a
