#include "maker/improvement_plan/data.h"
#include "maker/improvement_plan/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::improvement_plan {
namespace {

constexpr int headRow = 5;
constexpr int firstRow = 6;
constexpr int lastDate = firstRow + static_cast<int>(boardDates.size()) - 1;
constexpr int lastRecommendation = firstRow + recommendationRoom - 1;
constexpr int themeHead = lastRecommendation + 4;
constexpr int firstTheme = themeHead + 1;
constexpr int lastTheme = firstTheme + themeRoom - 1;

void putHead(Sheet& sheet, std::string_view column, int row, std::string_view text) {
    sheet.put(at(column, row), std::string(text), style::tableHead);
}

void putRecommendations(Sheet& sheet) {
    putListHead(sheet, "C", headRow, "Recommendations of the inspection", "Rec.");
    putHead(sheet, "D", headRow, "In short{{ (our words)||}}");
    putHead(sheet, "E", headRow, "Themes");
    for (int row = firstRow; row <= lastRecommendation; ++row) {
        sheet.put(at("C", row), {}, style::publishedCentre);
        sheet.put(at("D", row), {}, style::published);
        sheet.put(at("E", row), {}, style::publishedCentre);
    }
    for (std::size_t i = 0; i < recommendations.size(); ++i) {
        const int row = firstRow + static_cast<int>(i);
        sheet.put(at("C", row), static_cast<double>(i + 1), style::publishedCentre);
        sheet.put(at("D", row), std::string(recommendations[i].title), style::published);
        sheet.put(at("E", row), std::string(recommendations[i].themes), style::publishedCentre);
    }
}

void putThemes(Sheet& sheet) {
    putListHead(sheet, "C", themeHead, "Themes of the plan", "Theme");
    putHead(sheet, "D", themeHead, "Name");
    for (int row = firstTheme; row <= lastTheme; ++row) {
        sheet.put(at("C", row), {}, style::publishedCentre);
        sheet.put(at("D", row), {}, style::published);
    }
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const int row = firstTheme + static_cast<int>(i);
        sheet.put(at("C", row), std::string(themes[i].letter), style::publishedCentre);
        sheet.put(at("D", row), std::string(themes[i].name), style::published);
    }
}

void addName(Workbook& book, std::string_view name, std::string_view column, int last,
             int first = firstRow) {
    book.names.push_back(
        {std::string(name), std::string(sheet_name::lists), block(column, first, last)});
}

}  // namespace

std::string themesAsRead(std::string_view typed) {
    return R"(" "&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE()" + std::string(typed) +
           R"(;",";" ");";";" ");"/";" ")&" ")";
}

void addLists(Workbook& book) {
    Sheet sheet(sheet_name::lists, Paper::Portrait, {42, 8, 16, 96, 26});
    putHeading(sheet, "Lists", "What the other sheets choose from and look up: change it here.");
    putListHead(sheet, "A", headRow, "Board dates", "Date{{ (the days are ours)||}}");
    putDates(sheet, "A", firstRow, boardDates);
    putRecommendations(sheet);
    putThemes(sheet);
    const int question = lastDate + 3;
    putListHead(sheet, "A", question, "How the plan is written", "A blank means “as above”");
    sheet.put(at("A", question + 1), std::string("{{Yes||No}}"), style::inputCentre);
    sheet.choose(at("A", question + 1), "yes-or-no");
    sheet.printRange = block("A", 1, "E", lastTheme);
    book.sheets.push_back(std::move(sheet));

    book.choices.push_back({"yes-or-no", R"(cell-content-is-in-list("Yes";"No"))", "As above",
                            "Yes where cells of the plan were merged: a blank date or "
                            "recommendation then repeats the one above. Otherwise No."});
    addName(book, "BoardDates", "A", lastDate);
    addName(book, "BlankIsAbove", "A", lastDate + 4, lastDate + 4);
    addName(book, "RecommendationNumbers", "C", lastRecommendation);
    addName(book, "RecommendationTitles", "D", lastRecommendation);
    addName(book, "RecommendationThemes", "E", lastRecommendation);
    addName(book, "ThemeLetters", "C", lastTheme, firstTheme);
    addName(book, "ThemeNames", "D", lastTheme, firstTheme);
}

}  // namespace council::maker::improvement_plan
