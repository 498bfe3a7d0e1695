#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::inspection {
namespace {

constexpr int groupRow = 4;
constexpr int headRow = 5;
constexpr int asAtRow = 6;
constexpr int firstRow = 7;
constexpr int room = 24;
constexpr int lastRow = firstRow + room - 1;

struct Group {
    std::string_view from;
    std::string_view to;
    std::string_view title;
    std::string_view style;
};
constexpr Group groups[] = {
    {"A", "F", "As published, titles in our words", style::groupPublished},
    {"G", "H", "Worked out", style::groupFormula},
    {"I", "K", "Illustrative: put your own here", style::groupInput},
    {"L", "N", "As things stood on that date", style::groupFormula},
};

constexpr TableColumn columns[] = {
    {"A", "No.", style::formulaCentre, R"(=IF($D#="";"";ROWS($D$7:$D#)))"},
    {"B", "Para.", style::publishedCentre},
    {"C", "Part", style::published},
    {"D", "Action", style::published},
    {"E", "Named in the report", style::published},
    {"F", "Deadline as printed", style::published},
    {"G", "Due", style::formulaDate, R"(=IF($D#="";"";TIMELINESS.DUE(Published;$F#)))"},
    // Not TEXT(…;"ddd"): its letters differ from language to language.
    {"H", "Day", style::formulaCentre,
     R"(=IF($D#="";"";INDEX({"Sun";"Mon";"Tue";"Wed";"Thu";"Fri";"Sat"};WEEKDAY($G#))))"},
    {"I", "Owner", style::input},
    {"J", "Completed", style::inputDate},
    {"K", "Forecast", style::inputDate},
    {"L", "Status", style::formulaWord, R"(=IF($D#="";"";MILESTONE.STATUS(G#;J#;AsAt;K#)))"},
    {"M", "RAG", style::formulaWord, R"(=IF($D#="";"";MILESTONE.RAG(G#;J#;AsAt;K#)))"},
    {"N", "Days late", style::formulaDays, R"(=IF($D#="";"";MILESTONE.SLIPPAGE(G#;J#;AsAt;K#)))"},
};
static_assert(firstRow == 7);  // $D$7 above

struct ColumnName {
    std::string_view name;
    std::string_view column;
};
constexpr ColumnName names[] = {
    {"Parts", "C"},     {"Actions", "D"},   {"Deadlines", "F"}, {"Due", "G"},
    {"Completed", "J"}, {"Forecasts", "K"}, {"Statuses", "L"},  {"Colours", "M"},
};

void putActions(Sheet& sheet) {
    putTable(sheet, headRow, firstRow, lastRow, columns);
    sheet.height(headRow, 10);
    int row = firstRow;
    for (const Action& action : actions) {
        sheet.set(at("B", row), std::string(action.paragraph));
        sheet.set(at("C", row), std::string(action.part));
        sheet.set(at("D", row), std::string(action.title));
        sheet.set(at("E", row), std::string(action.named));
        sheet.set(at("F", row), std::string(action.deadline));
        sheet.set(at("I", row), std::string(action.owner));
        if (action.completed) {
            sheet.set(at("J", row), *action.completed);
        }
        if (action.forecast) {
            sheet.set(at("K", row), *action.forecast);
        }
        ++row;
    }
    sheet.colours = {
        whiteWhileEmpty(block("A", firstRow, "N", lastRow), "D", firstRow),
        wordColours(block("L", firstRow, "M", lastRow)),
    };
}

}  // namespace

void addActions(Workbook& book) {
    Sheet sheet(sheet_name::actions, Paper::Landscape,
                {10, 12, 26, 70, 42, 36, 24, 12, 38, 24, 24, 27, 18, 14});
    putHeading(sheet, "The nineteen areas for improvement", sourceLine);
    putNote(sheet, "A3:N3",
            std::string("Deadlines count from publication on 27 July 2012. One that falls on a "
                        "weekend stays there: three months end on a Saturday, six on a Sunday. "
                        "Illustrative: owners, completion dates and forecasts."));
    for (const Group& group : groups) {
        sheet.merge(block(group.from, group.to, groupRow), std::string(group.title), group.style);
    }
    sheet.height(groupRow, 6.5);
    putAsAt(sheet, block("A", "N", asAtRow), style::asAtBand);
    putActions(sheet);
    sheet.printRange = block("A", 1, "N", lastRow);
    sheet.repeatedRows = block("A", groupRow, headRow);
    sheet.headerRows = asAtRow;
    sheet.headerColumns = 4;
    sheet.cursor = at("J", firstRow);
    book.sheets.push_back(std::move(sheet));

    for (const auto& [name, column] : names) {
        book.names.push_back({std::string(name), std::string(sheet_name::actions),
                              block(column, firstRow, lastRow)});
    }
}

}  // namespace council::inspection
