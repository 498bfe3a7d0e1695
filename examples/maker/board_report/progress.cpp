#include "maker/board_report/data.h"
#include "maker/board_report/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::board_report {
namespace {

constexpr int headRow = 5;
constexpr int firstRow = headRow + 1;
constexpr int room = 300;
constexpr int printed = 24;
constexpr int lastRow = firstRow + room - 1;

constexpr TableColumn columns[] = {
    {"A", "Priority", style::inputCentre},
    {"B", "What", style::input},
    {"C", "Start", style::inputWhen},
    {"D", "Due", style::inputWhen},
    {"E", "Completed", style::inputWhen},
    {"F", "{{As published (paragraph)||Source}}", style::input},
    {"G", "Status", style::formulaWord, R"(=IF($B#="";"";MILESTONE.STATUS($D#;$E#;AsAt;;$C#)))"},
    {"H", "Still due", style::formulaDate,
     R"(=IF(OR($G#="";$G#="Complete";$G#="Complete late");"";IFERROR(MILESTONE.DATE($D#);"")))"},
};

// A figure of the report that speaks for a priority too: its word comes from Report.
struct Linked {
    int priority;
    std::string_view title;
    std::string_view published;
    std::string_view status;
};
constexpr Linked linked[] = {
    {3, "Foster carers recruited against the target", "3.8: figure, see Report",
     "RecruitmentStatus"},
    {5, "Projected overspend brought down", "3.10: figure, see Report", "OverspendColour"},
};

void putAction(Sheet& sheet, int row, const Action& action) {
    sheet.put(at("A", row), static_cast<double>(action.priority), style::publishedCentre);
    sheet.put(at("B", row), std::string(action.title), style::published);
    setText(sheet, at("C", row), action.start);
    setText(sheet, at("D", row), action.due);
    setText(sheet, at("E", row), action.completed);
    sheet.put(at("F", row), std::string(action.published), style::published);
}

void putLinked(Sheet& sheet, int row, const Linked& figure) {
    sheet.put(at("A", row), static_cast<double>(figure.priority), style::publishedCentre);
    sheet.put(at("B", row), std::string(figure.title), style::published);
    sheet.put(at("F", row), std::string(figure.published), style::published);
    const std::string own = forRow(columns[6].formula, row).substr(1);
    sheet.put(at("G", row), Formula{"={{" + std::string(figure.status) + "||" + own + "}}"},
              style::formulaWord);
}

}  // namespace

void addProgress(Workbook& book) {
    Sheet sheet(sheet_name::progress, Paper::Landscape, {20, 86, 30, 30, 34, 66, 26, 26});
    putHeading(sheet, "Progress by priority", sourceLine);
    putNote(sheet, "A3:H3",
            std::string("{{Due: the end of plan v1.1 (August to December 2021), or six months from "
                        "the report for its next steps. Done without a date: counted from 30 "
                        "September 2021, the end of the half-year reported on.||One row an "
                        "action. Priorities are numbered as in Report.}}"));
    putTable(sheet, headRow, firstRow, lastRow, columns);
    int row = firstRow;
    for (const Action& action : actions) {
        putAction(sheet, row++, action);
    }
    for (const Linked& figure : linked) {
        putLinked(sheet, row++, figure);
    }
    sheet.colours = {whiteWhileEmpty(block("G", firstRow, "H", lastRow), "B", firstRow),
                     wordColours(block("G", firstRow, lastRow))};
    sheet.printRange = block("A", 1, "H", firstRow + printed - 1);
    sheet.filtered = block("A", headRow, "H", lastRow);
    for (int each = firstRow; each <= lastRow; ++each) {
        for (const std::string_view column : {"C", "D", "E"}) {
            sheet.choose(at(column, each), std::string(whenHint));
        }
    }
    book.choices.push_back({std::string(whenHint), "", "When",
                            "Month and year, or a date: March 2027, or 31/03/2027."});
    sheet.headerRows = headRow;
    sheet.cursor = at("A", row);
    book.sheets.push_back(std::move(sheet));

    struct ColumnName {
        std::string_view name;
        std::string_view column;
    };
    constexpr ColumnName names[] = {{"ActionPriorities", "A"},
                                    {"ActionCompletions", "E"},
                                    {"ActionStatuses", "G"},
                                    {"OpenDues", "H"},
                                    {"ActionTitles", "B"}};
    for (const auto& [name, column] : names) {
        book.names.push_back({std::string(name), std::string(sheet_name::progress),
                              block(column, firstRow, lastRow)});
    }
}

}  // namespace council::maker::board_report
