#include "maker/layout.h"
#include "maker/plan_quality/data.h"
#include "maker/plan_quality/sheets.h"
#include "maker/styles.h"

namespace council::maker::plan_quality {
namespace {

constexpr int headRow = 5;
constexpr int firstRow = 6;
constexpr int wordRoom = 24;
constexpr int lastWord = firstRow + wordRoom - 1;
constexpr int lastTeam = firstRow + teamRoom - 1;
constexpr int lastLimit = firstRow + static_cast<int>(limits.size()) - 1;
constexpr int datesHead = lastTeam + 4;
constexpr int firstDate = datesHead + 1;
constexpr int lastDate = firstDate + static_cast<int>(reportDates.size()) - 1;
constexpr int fewestRow = lastLimit + 4;

void putLimits(Sheet& sheet) {
    putListHead(sheet, "C", headRow, "Local limits", "Of whom");
    sheet.put(at("D", headRow), std::string("At least every"), style::tableHead);
    sheet.put(at("E", headRow), std::string("What"), style::tableHead);
    int row = firstRow;
    for (const auto& [kind, limit, of] : limits) {
        sheet.put(at("C", row), std::string(kind), style::input);
        sheet.put(at("D", row), std::string(limit), style::inputCentre);
        sheet.put(at("E", row), std::string(of), style::input);
        ++row;
    }
    putListHead(sheet, "C", fewestRow - 1, "How long an action is at least", "Words");
    sheet.put(at("C", fewestRow), static_cast<double>(fewestWords), style::inputNumber);
}

}  // namespace

void addLists(Workbook& book) {
    Sheet sheet(sheet_name::lists, Paper::Portrait, {40, 6, 40, 36, 30, 6, 50});
    putHeading(sheet, "Lists", "What the other sheets choose from and look up: change it here.");
    putListHead(sheet, "A", headRow, "Teams", "Team");
    sheet.fill(block("A", firstRow, lastTeam), style::input);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        sheet.put(at("A", firstRow + static_cast<int>(i)), std::string(teams[i]), style::input);
    }
    putListHead(sheet, "A", datesHead, "Report dates", "Date");
    putDates(sheet, "A", firstDate, reportDates);
    putLimits(sheet);
    putListHead(sheet, "G", headRow, "Vague words", "When they begin a word");
    for (int i = 0; i < wordRoom; ++i) {
        const auto index = static_cast<std::size_t>(i);
        sheet.put(at("G", firstRow + i),
                  index < vagueWords.size() ? Content{std::string(vagueWords[index])} : Content{},
                  style::input);
    }
    sheet.printRange = block("A", 1, "G", lastWord);
    book.sheets.push_back(std::move(sheet));

    const auto name = [&](std::string_view title, std::string range) {
        book.names.push_back(
            {std::string(title), std::string(sheet_name::lists), std::move(range)});
    };
    name("Teams", block("A", firstRow, lastTeam));
    name("ReportDates", block("A", firstDate, lastDate));
    name("LimitKinds", block("C", firstRow, lastLimit));
    name("Limits", block("D", firstRow, lastLimit));
    name("PlanTypes", block("C", firstRow, firstRow + 1));
    name("Roles", block("C", firstRow + 2, lastLimit));
    name("FewestWords", at("C", fewestRow));
    name("VagueWords", block("G", firstRow, lastWord));
}

}  // namespace council::maker::plan_quality
