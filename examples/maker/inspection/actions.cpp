#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/record_table.h"
#include "maker/styles.h"

namespace council::maker::inspection {
namespace {

constexpr const RecordRows& rows = actionRows;
constexpr int firstRow = rows.first();
constexpr int lastRow = rows.last();

constexpr ColumnGroup groups[] = {
    {"A", "F", "{{As published, titles in our words||The areas for improvement}}",
     style::groupPublished},
    {"G", "H", "Worked out", style::groupFormula},
    {"I", "K", "{{Illustrative: put your own here||Yours}}", style::groupInput},
    {"L", "N", "As things stood on that date", style::groupFormula},
};

constexpr TableColumn columns[] = {
    {"A", "No.", style::formulaCentre, R"(=IF($D#="";"";ROW()-ROW($A$6)))"},
    {"B", "Para.", style::publishedCentre},
    {"C", "Part", style::published},
    {"D", "Action", style::published},
    {"E", "Named in the report", style::published},
    {"F", "Deadline as printed", style::publishedWhen},
    // A date, or a period from the day of publication; whatever else stands there is shown, and
    // MILESTONE.STATUS says Check to it.
    {"G", "Due", style::formulaDate,
     R"(=IF(($D#="")+($F#="");"";IFERROR(MILESTONE.DATE($F#:$F#);)"
     R"(IFERROR(TIMELINESS.DUE(Published;$F#);$F#))))"},
    // Not TEXT(…;"ddd"): its letters differ from language to language.
    {"H", "Day", style::formulaCentre,
     R"(=IF(ISNUMBER($G#);INDEX({"Sun";"Mon";"Tue";"Wed";"Thu";"Fri";"Sat"};WEEKDAY($G#));""))"},
    {"I", "Owner", style::input},
    {"J", "Completed", style::inputDate},
    {"K", "Forecast", style::inputWhen},
    {"L", "Status", style::formulaWord, R"(=IF($D#="";"";MILESTONE.STATUS(G#;J#;AsAt;K#)))"},
    {"M", "RAG", style::formulaWord, R"(=IF($D#="";"";MILESTONE.RAG(G#;J#;AsAt;K#)))"},
    {"N", "Days late", style::formulaDays,
     R"(=IF($D#="";"";IFERROR(MILESTONE.SLIPPAGE(G#;J#;AsAt;K#);"–")))"},
};
static_assert(firstRow == 7);  // $A$6 above

constexpr ColumnName names[] = {
    {"Parts", "C"},     {"Actions", "D"},   {"Deadlines", "F"}, {"Due", "G"},
    {"Completed", "J"}, {"Forecasts", "K"}, {"Statuses", "L"},  {"Colours", "M"},
};

void putActions(Workbook& book, Sheet& sheet) {
    putRecordTable(book, sheet, {rows, groups, columns, "N", "D"});
    for (int line = firstRow; line <= lastRow; ++line) {
        sheet.choose(at("C", line), std::string(partChoice));
        sheet.choose(at("F", line), std::string(deadlineHint));
        sheet.choose(at("K", line), std::string(whenHint));
    }
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
            sheet.set(at("K", row), asTyped(*action.forecast));
        }
        ++row;
    }
    sheet.colours.insert(sheet.colours.end(),
                         {
                             whiteWhileEmpty(block("A", firstRow, lastRow), "D", firstRow),
                             whiteWhileEmpty(block("G", firstRow, "H", lastRow), "D", firstRow),
                             whiteWhileEmpty(block("L", firstRow, "N", lastRow), "D", firstRow),
                             wordColours(block("L", firstRow, "M", lastRow)),
                         });
}

}  // namespace

void addActions(Workbook& book) {
    Sheet sheet(sheet_name::actions, Paper::Landscape,
                {10, 12, 26, 70, 42, 36, 24, 12, 38, 24, 24, 27, 18, 14});
    putHeading(sheet, "The areas for improvement", sourceLine);
    putNote(
        sheet, "A3:N3",
        std::string("Deadlines count from publication{{ on 27 July 2012||, the date of which is "
                    "in Lists}}. One that falls on a weekend stays there{{: three months end "
                    "on a Saturday, six on a Sunday. Illustrative: owners, completion dates "
                    "and forecasts||}}."));
    putActions(book, sheet);
    sheet.headerColumns = 4;
    sheet.cursor = at("J", firstRow);
    book.sheets.push_back(std::move(sheet));

    nameColumns(book, sheet_name::actions, rows, names);
    book.choices.push_back({std::string(partChoice), "cell-content-is-in-list(PartNames)", "Part",
                            "Choose a part of the service; Lists says which there are."});
    book.choices.push_back({std::string(deadlineHint), "", "Deadline",
                            "A period from the day of publication (Within three months), month and "
                            "year, or a date."});
    book.choices.push_back({std::string(whenHint), "", "When",
                            "Month and year, or a date: March 2027, or 31/03/2027."});
}

}  // namespace council::maker::inspection
