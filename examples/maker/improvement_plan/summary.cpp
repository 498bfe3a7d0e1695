#include "maker/formula.h"
#include "maker/improvement_plan/data.h"
#include "maker/improvement_plan/sheets.h"
#include "maker/layout.h"
#include "maker/record_table.h"
#include "maker/styles.h"

#include <iterator>

namespace council::maker::improvement_plan {
namespace {

constexpr int keyRow = 6;

// What each row of MILESTONE.SUMMARY means, in its order: the heading, eleven statuses, the total.
constexpr std::string_view meanings[] = {
    "What it means on the board date",
    "done on or before its due date",
    "done after its due date",
    "under way, due in more than 30 days",
    "due within 30 days, or forecast or rated late",
    "rated off track by its officer",
    "not done, and the due date has passed",
    "its start is still ahead",
    "its officer has put it on hold",
    "no due date is known",
    "its dates contradict or cannot be read",
    "no longer required: in no share or total",
    "",
};
constexpr int statusHead = 11;
constexpr int statusTotal = statusHead + static_cast<int>(std::size(meanings)) - 1;

constexpr int themeHead = 27;
constexpr int firstTheme = themeHead + 1;
constexpr int lastTheme = firstTheme + themeRoom - 1;
constexpr int chartRow = lastTheme + 2;
// Totals come first, so that the unused rows of a table, which stay white, end it.
constexpr int recommendationHead = chartRow + 3;
constexpr int recommendationTotal = recommendationHead + 1;
constexpr int firstRecommendation = recommendationTotal + 1;
constexpr int lastRecommendation = firstRecommendation + recommendationRoom - 1;
constexpr int pairHead = lastRecommendation + 4;
constexpr int pairRoom = 60;
constexpr int pairsPrinted = 40;

// The word in the heading is what the cells below it count; the most pressing come first.
struct CountColumn {
    std::string_view letter;
    std::string_view colour;
};
constexpr CountColumn counts[] = {{"C", "Red"},  {"D", "Amber"}, {"E", "Green"},
                                  {"F", "Blue"}, {"G", "Grey"},  {"H", "Check"}};

void putHead(Sheet& sheet, int row, std::string_view first, std::string_view second) {
    sheet.put(at("A", row), std::string(first), style::tableHeadCentre);
    sheet.put(at("B", row), std::string(second), style::tableHead);
    for (const auto& [letter, colour] : counts) {
        sheet.put(at(letter, row), std::string(colour), style::tableHeadCentre);
    }
    sheet.put(at("I", row), std::string("Actions"), style::tableHeadCentre);
    sheet.put(at("J", row), std::string("Complete"), style::tableHeadCentre);
    sheet.colours.push_back(wordColours(block("C", "H", row)));
}

// A part of the plan, said twice: as a condition on the plan's rows, which turns an error in the
// plan into an error and never into a smaller number, and as the pair of range and criterion that
// the functions take.
struct Part {
    std::string condition;
    std::string pair;
};

Part ofTheme(int row) {
    return {forRow(R"(ISNUMBER(SEARCH(" "&$A#&" ";Themes)))", row),
            forRow(R"(Themes;"* "&$A#&" *")", row)};
}

Part ofRecommendation(const std::string& number) {
    return {"(Recommendations=" + number + ")", "Recommendations;" + number};
}

void putCounts(Sheet& sheet, int row, int head, const Part& part) {
    for (const auto& [letter, colour] : counts) {
        sheet.put(at(letter, row),
                  Formula{forRow(R"(=IF($A#="";"";SUMPRODUCT()", row) + part.condition +
                          "*(Colours=" + at(std::string(letter) + "$", head) + ")))"},
                  style::formulaCount);
    }
    sheet.put(at("I", row), Formula{forRow(R"(=IF($A#="";"";SUM(C#:H#)))", row)},
              style::totalCount);
    // Nothing to count is not 0 %.
    sheet.put(at("J", row),
              Formula{forRow(R"(=IF($A#="";"";IFNA(MILESTONE.PERCENT(Statuses;"complete";)", row) +
                      part.pair + R"();"–")))"},
              style::formulaPercent);
}

void putTotals(Sheet& sheet, int row, int first, int last) {
    sheet.put(at("A", row), {}, style::total);
    sheet.put(at("B", row), std::string("Total"), style::total);
    for (const std::string_view column : {"C", "D", "E", "F", "G", "H", "I"}) {
        sheet.put(at(column, row), Formula{"=SUM(" + block(column, first, last) + ")"},
                  style::totalCount);
    }
}

void putKeyFigures(Sheet& sheet) {
    const KeyFigure figures[] = {
        {"A", "B", "Actions in the plan", "=COUNT(Numbers)", style::keyNumber},
        {"C", "D", "Complete", R"(=IFNA(MILESTONE.PERCENT(Statuses);"–"))", style::keyPercent},
        {"E", "F", "Done on time", R"(=IFNA(MILESTONE.PERCENT(Statuses;"on time");"–"))",
         style::keyPercent},
        {"G", "H", "Overdue", R"(=IFNA(MILESTONE.PERCENT(Statuses;"overdue");"–"))",
         style::keyPercent},
        {"I", "J", "Need attention", "=AttentionCount", style::keyNumber},
    };
    putKeyFigures(sheet, keyRow, figures);
    putNote(sheet, block("A", "J", keyRow + 2),
            std::string("Complete and overdue: shares of all actions but withdrawn ones. Done on "
                        "time: of the actions done or "
                        "overdue, the share done by the due date."));
}

void putStatuses(Sheet& sheet) {
    putSection(sheet, at("A", statusHead - 1), "The whole plan by status");
    constexpr TableColumn columns[] = {{"B", "", style::formula},
                                       {"C", "", style::formulaWord},
                                       {"D", "", style::formulaCount},
                                       {"E", "", style::formulaPercent}};
    putTable(sheet, statusHead, statusHead + 1, statusTotal - 1, columns);
    sheet.fill(block("B", "E", statusHead), style::tableHeadFit);
    sheet.fill(block("B", "C", statusTotal), style::total);
    sheet.put(at("D", statusTotal), {}, style::totalCount);
    sheet.put(at("E", statusTotal), {}, style::totalPercent);
    sheet.put(at("B", statusHead),
              ArrayFormula{R"(=IFNA(MILESTONE.SUMMARY(Statuses);"–"))", 4,
                           static_cast<int>(std::size(meanings))},
              style::tableHeadFit);
    for (int row = statusHead; row <= statusTotal; ++row) {
        const auto look = row == statusHead    ? style::tableHead
                          : row == statusTotal ? style::total
                                               : style::formula;
        sheet.merge(block("F", "J", row), std::string(meanings[row - statusHead]), look);
        sheet.height(row, 5.8);
    }
    sheet.colours.push_back(wordColours(block("C", statusHead + 1, statusTotal)));
}

Chart themeChart() {
    Chart chart;
    chart.name = "Actions by theme and colour";
    chart.description =
        "Stacked bars, one for each theme, with the number of actions that are red, amber, green, "
        "blue, "
        "grey or to be checked: the same figures as in the table above.";
    chart.anchor = at("A", chartRow);
    chart.width = 208;
    chart.height = 78;
    chart.categories = block("B", firstTheme, lastTheme);
    chart.valueTitle = "Number of actions";
    for (const auto& [letter, word] : counts) {
        const RagColour colour = ragColour(word);
        chart.series.push_back({at(letter, themeHead), block(letter, firstTheme, lastTheme),
                                std::string(colour.fill), std::string(colour.ink)});
    }
    return chart;
}

// What stands in one row of a list, or nothing.
void putFromList(Sheet& sheet, std::string_view column, int row, const std::string& list, int index,
                 std::string_view look) {
    const std::string cell = "INDEX(" + list + ";" + std::to_string(index) + ")";
    sheet.put(at(column, row), Formula{"=IF(" + cell + R"(="";"";)" + cell + ")"}, look);
}

void whiteBelowLast(Sheet& sheet, int first, int last) {
    sheet.colours.push_back(whiteWhileEmpty(block("A", first, "J", last), "A", first));
}

void putThemes(Sheet& sheet) {
    putSection(sheet, at("A", themeHead - 1), "Actions by theme and colour");
    putHead(sheet, themeHead, "", "Theme");
    for (int row = firstTheme; row <= lastTheme; ++row) {
        putFromList(sheet, "A", row, "ThemeLetters", row - themeHead, style::formulaCentre);
        putFromList(sheet, "B", row, "ThemeNames", row - themeHead, style::formula);
        putCounts(sheet, row, themeHead, ofTheme(row));
    }
    whiteBelowLast(sheet, firstTheme, lastTheme);
    const std::string asRead = themesAsRead("RecommendationThemes");
    // Where the letters of the themes that are found are not all that is typed.
    const std::string unknown =
        R"(SUMPRODUCT(--(LEN(SUBSTITUTE()" + asRead +
        R"(;" ";""))<>MMULT(ISNUMBER(SEARCH(" "&TRANSPOSE(ThemeLetters)&" ";)" + asRead +
        R"())*LEN(SUBSTITUTE(TRANSPOSE(ThemeLetters);" ";""));ROW(ThemeLetters)^0))))";
    putNote(
        sheet, block("A", "J", lastTheme + 1),
        Formula{
            "=IF(" + unknown + R"(=0;"";)" + unknown +
            R"(&" recommendations name a theme that is not among the themes in Lists. ")&)"
            R"("An action counts in every theme of its recommendation: the themes add up to "&SUM()" +
            block("I", firstTheme, lastTheme) + R"()&", the plan has "&$A$7&" actions.")"});
    putChartPlace(sheet, block("C", "J", chartRow), 80, "$A$7=0");
    sheet.charts.push_back(themeChart());
}

void putRecommendations(Sheet& sheet) {
    putSection(sheet, at("A", recommendationHead - 2),
               "By recommendation: every action counted once");
    sheet.pageStarts.insert(recommendationHead - 2);
    putHead(sheet, recommendationHead, "Rec.", "Recommendation");
    for (int row = firstRecommendation; row <= lastRecommendation; ++row) {
        const int index = row - recommendationTotal;
        putFromList(sheet, "A", row, "RecommendationNumbers", index, style::formulaCentre);
        putFromList(sheet, "B", row, "RecommendationTitles", index, style::formula);
        putCounts(sheet, row, recommendationHead, ofRecommendation(at("$A", row)));
    }
    whiteBelowLast(sheet, firstRecommendation, lastRecommendation);
    const int total = recommendationTotal;
    putTotals(sheet, total, firstRecommendation, lastRecommendation);
    sheet.put(at("J", total), Formula{R"(=IFNA(MILESTONE.PERCENT(Statuses);"–"))"},
              style::totalPercent);
    putNote(sheet, block("A", "J", recommendationHead - 1),
            Formula{forRow(
                R"(=IF(I#=$A$7;"All "&$A$7&" actions are counted, each once. A row of dashes: the )"
                R"(recommendation has no row of its own in the timeline.";"Only "&I#&" of "&$A$7&)"
                R"(" actions are counted: a recommendation is missing in Lists."))",
                total)});
}

// The rows of the plan's theme tables: a recommendation stands in every theme that names it.
void putPairs(Sheet& sheet) {
    putSection(sheet, at("A", pairHead - 2),
               "By theme and recommendation, as in the plan's theme tables");
    sheet.pageStarts.insert(pairHead - 2);
    putHead(sheet, pairHead, "Theme", "Recommendation");
    const int total = pairHead + 1;
    const int first = total + 1;
    const int last = total + pairRoom;
    const int lastPrinted = total + pairsPrinted;
    // Theme and recommendation in one number, as Lists pairs them; the smallest comes first.
    const std::string pairs = R"(IF(ISNUMBER(SEARCH(" "&TRANSPOSE(ThemeLetters)&" ";)" +
                              themesAsRead("RecommendationThemes") +
                              R"())*)"
                              R"((TRANSPOSE(ThemeLetters)<>"")*(RecommendationNumbers<>"");)"
                              R"(TRANSPOSE(ROW(ThemeLetters)-MIN(ROW(ThemeLetters))+1)*1000+)"
                              R"(ROW(RecommendationNumbers)-MIN(ROW(RecommendationNumbers))+1;""))";
    sheet.merge(block("L", "M", pairHead), std::string("Working columns (not printed)"),
                style::groupFormula);
    for (int row = first; row <= last; ++row) {
        sheet.put(at("L", row),
                  Formula{"=IFERROR(SUMPRODUCT(SMALL(" + pairs + ";" + std::to_string(row - total) +
                          R"());""))"},
                  style::formulaNumber);
        sheet.put(
            at("M", row),
            Formula{forRow(R"(=IF($L#="";"";INDEX(RecommendationNumbers;MOD($L#;1000))))", row)},
            style::formulaNumber);
        sheet.put(at("A", row),
                  Formula{forRow(R"(=IF($L#="";"";INDEX(ThemeLetters;INT($L#/1000))))", row)},
                  style::formulaCentre);
        sheet.put(at("B", row),
                  Formula{forRow(
                      R"(=IF($L#="";"";$M#&"  "&INDEX(RecommendationTitles;MOD($L#;1000))))", row)},
                  style::formula);
        putCounts(sheet, row, pairHead, ofRecommendation(at("$M", row)));
    }
    whiteBelowLast(sheet, first, last);
    putTotals(sheet, total, first, last);
    sheet.put(at("J", total), {}, style::total);
    putNote(
        sheet, block("A", "J", pairHead - 1),
        Formula{forRow(
            "=IF(I#=SUM(" + block("I", firstTheme, lastTheme) +
                R"();"These rows add up to the themes above: an action counts once for each of )"
                R"(its themes.";"These rows do not add up to the themes above: a recommendation )"
                R"(has no number, or there are more pairs than rows.")&IF(COUNT()" +
                block("L", lastPrinted + 1, last) + R"()=0;"";" More of them lie below row )" +
                std::to_string(lastPrinted) + R"( and are not printed."))",
            total)});
    sheet.printRange = block("A", 1, "J", lastPrinted);
}

}  // namespace

void addSummary(Workbook& book) {
    Sheet sheet(sheet_name::summary, Paper::Portrait, {14, 66, 15, 21, 15, 15, 15, 15, 17, 18});
    putHeading(sheet, "Summary for the {{Improvement Board||board}}", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    sheet.merge("C3:J3", std::string(illustrativeLine), style::note);
    putHeadline(
        sheet, "A4:J4", "$A$7=0",
        "type your themes and recommendations into Lists and your actions into Plan.",
        R"x("Complete: "&D12+D13&" of "&$A$7-D22&" actions"&)x"
        R"x(IF(D22=0;"";" ("&D22&" more withdrawn)")&", "&D13&" of them late. Overdue: "&D17&)x"
        R"x(". Rows that need the board's attention: "&AttentionCount&", of which "&D21&)x"
        R"x(" have dates that must be put right first.")x");
    static_assert(statusHead == 11);  // D12, D13, D17, D21 and D22: counts by MILESTONE.SUMMARY
    sheet.height(4, 13);
    constexpr RecordList lists[] = {{sheet_name::plan, planRows, "D"}};
    putBeyond(sheet, "A5:J5", lists);
    putKeyFigures(sheet);
    putStatuses(sheet);
    putThemes(sheet);
    putRecommendations(sheet);
    putPairs(sheet);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::improvement_plan
