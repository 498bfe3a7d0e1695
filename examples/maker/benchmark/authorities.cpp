// Every authority of the chosen year, the best first.
#include "maker/benchmark/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::benchmark {
namespace {

constexpr int headRow = 3;
constexpr int bandRow = headRow + 1;
constexpr int firstRow = bandRow + 1;
constexpr int lastRow = bandRow + authorityRoom;

// What is printed comes from the working columns, put in order by them.
constexpr TableColumn columns[] = {
    {"A", "Rank", style::formulaCentre,
     R"(=IF($G#="";"";IF(INDEX(AuthorityRanks;$G#)="";"–";INDEX(AuthorityRanks;$G#))))"},
    {"B", "Authority", style::formula, R"(=IF($G#="";"";INDEX(AuthorityNames;$G#)))"},
    {"C", "Region", style::formula, R"(=IF($G#="";"";INDEX($K$@:$K$204;$G#)))"},
    {"D", "Figure", style::formulaDecimal, R"(=IF($G#="";"";INDEX(AuthorityFigures;$G#)))"},
    {"E", "Band", style::formulaCentre,
     R"(=IF(OR(NOT(ISNUMBER($D#));Polarity="Neutral");"";)"
     R"(IFNA(BENCHMARK.BAND($D#;AuthorityFigures;Polarity);"–")))"},
    {"F", "", style::formulaCentre,
     R"(=IF($B#="";"";IF($B#=Council;"our council";IF(COUNTIF(Neighbours;$B#)>0;"neighbour";""))))"},
    {"G", "Place in the columns at the right", style::formulaNumber,
     R"(=IFNA(MATCH(ROWS($G$@:$G#);$N$@:$N$204;0);""))"},
    {"I", "Row of Data", style::formulaNumber},
    {"J", "Authority", style::formula, R"(=IF($I#="";"";INDEX(DataAuthorities;$I#)&""))"},
    {"K", "Region", style::formula, R"(=IF($I#="";"";INDEX(DataRegions;$I#)&""))"},
    {"L", "Figure", style::formulaDecimal,
     R"(=IF($I#="";"";IF(ISNUMBER(INDEX(DataFigures;$I#));INDEX(DataFigures;$I#);)"
     R"(INDEX(DataFigures;$I#)&"")))"},
    {"M", "Rank", style::formulaNumber,
     R"(=IF(ISNUMBER($L#);BENCHMARK.RANK($L#;AuthorityFigures;IF(Polarity="Low";"Low";"High"));""))"},
    // Equal ranks in the order of Data; those without a figure behind the others.
    {"N", "Order", style::formulaNumber,
     R"(=IF($I#="";"";IF($M#="";COUNT($M$@:$M$204)+ROWS($M$@:$M#)-COUNT($M$@:$M#);)"
     R"($M#+COUNTIF($M$@:$M#;$M#)-1)))"},
};
static_assert(lastRow == 204);  // in the formulas above

}  // namespace

void addAuthorities(Workbook& book) {
    Sheet sheet(sheet_name::authorities, Paper::Portrait,
                {18, 62, 48, 24, 18, 30, 24, 6, 22, 44, 34, 22, 22, 22});
    putHeading(sheet, "Authorities in order", sourceLine);
    sheet.merge("I2:N2", std::string("Working columns (not printed)"), style::groupFormula);
    putTable(sheet, headRow, firstRow, lastRow, columns);
    sheet.height(headRow, 14);
    putAsAt(sheet, block("A", "B", bandRow), style::asAtBand);
    sheet.merge(block("C", "F", bandRow),
                Formula{R"(=IF(Measure="";"";Measure&" ("&Unit&"), "&ChosenYear))"}, style::note);
    sheet.set(at("I", firstRow),
              ArrayFormula{"=IFERROR(SMALL(IF((DataYears&\"\"=ChosenYear&\"\")*(DataLevels="
                           "AuthorityLevel)*RowFits;ROW(DataYears)-1);ROW($A$1:$A$" +
                               std::to_string(authorityRoom) + "));\"\")",
                           1, authorityRoom});
    const std::string first = std::to_string(firstRow);
    sheet.colours = {
        whiteWhileEmpty(block("A", firstRow, "N", lastRow), "I", firstRow),
        {block("A", firstRow, "F", lastRow),
         {{"formula-is([.$F" + first + "]=\"our council\")", std::string(style::total)},
          {"formula-is([.$F" + first + "]=\"neighbour\")", std::string(style::published)}}},
    };
    sheet.printRange = block("A", 1, "F", lastRow);
    sheet.repeatedRows = block("A", "A", headRow);
    sheet.headerRows = bandRow;
    book.sheets.push_back(std::move(sheet));
    const auto name = [&](std::string_view words, std::string_view column) {
        book.names.push_back({std::string(words), std::string(sheet_name::authorities),
                              block(column, firstRow, lastRow)});
    };
    name("AuthorityRows", "I");
    name("AuthorityNames", "J");
    name("AuthorityFigures", "L");
    name("AuthorityRanks", "M");
}

}  // namespace council::maker::benchmark
