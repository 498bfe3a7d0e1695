#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/record_table.h"
#include "maker/styles.h"

namespace council::inspection {
namespace {

constexpr RecordRows rows{.room = 24};
constexpr int firstRow = rows.first();
constexpr int lastRow = rows.last();

constexpr ColumnGroup groups[] = {
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

constexpr ColumnName names[] = {
    {"Parts", "C"},     {"Actions", "D"},   {"Deadlines", "F"}, {"Due", "G"},
    {"Completed", "J"}, {"Forecasts", "K"}, {"Statuses", "L"},  {"Colours", "M"},
};

void putActions(Sheet& sheet) {
    putRecordTable(sheet, {rows, groups, columns, "N"});
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
    putActions(sheet);
    sheet.headerColumns = 4;
    sheet.cursor = at("J", firstRow);
    book.sheets.push_back(std::move(sheet));

    nameColumns(book, sheet_name::actions, rows, names);
}

}  // namespace council::inspection
