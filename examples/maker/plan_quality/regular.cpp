// Visits to children and supervision of workers: two sheets of one make, since both ask whether the
// last time is recent enough.
#include "maker/plan_quality/data.h"
#include "maker/plan_quality/sheets.h"
#include "maker/record_table.h"
#include "maker/styles.h"

#include <span>
#include <string>

namespace council::maker::plan_quality {
namespace {

struct Kind {
    std::string_view sheet;
    std::string_view title;
    std::string_view note;
    std::string_view who;
    std::string_view kind;
    std::string_view last;
    std::string_view names;  // begin with this
    std::string_view choice;
    RecordRows rows;
};

constexpr std::string_view limitFormula =
    R"(=IF($A#="";"";IFNA(INDEX(Limits;MATCH($B#;LimitKinds;0));"")))";
// From the last time, or from the start when there was none since: as TIMELINESS.UPTODATE does.
constexpr std::string_view fromFormula =
    R"(=IF(OR($K#="In time";$K#="Overdue");MAX(MILESTONE.DATE(D#:D#;"start");)"
    R"(IFERROR((MILESTONE.DATE(F#:F#)<=MILESTONE.DATE(AsAt))*MILESTONE.DATE(F#:F#);0));IF($A#="";)"
    R"("";"–")))";
constexpr std::string_view dueFormula =
    R"(=IF(ISNUMBER($H#);TIMELINESS.DUE($H#;$G#);IF($A#="";"";"–")))";
constexpr std::string_view sinceFormula =
    R"(=IF(ISNUMBER($H#);TIMELINESS.ELAPSED($H#;AsAt;"working days");IF($A#="";"";"–")))";
constexpr std::string_view stateFormula =
    R"(=IF($A#="";"";)"
    R"(IF(INDICATORS.UNUSABLE(D#:D#)+INDICATORS.UNUSABLE(E#:E#)+INDICATORS.UNUSABLE(F#:F#)>0;)"
    R"("Check";IFNA(IF(TIMELINESS.UPTODATE(D#:D#;E#:E#;F#:F#;G#:G#;AsAt)=1;"In time";"Overdue");)"
    R"(IF(MILESTONE.DATE(D#:D#;"start")>MILESTONE.DATE(AsAt);"Not yet";"Ended")))))";

void setEntry(Sheet& sheet, const std::string& address, const Entry& entry) {
    sheet.set(address, entry.content());
}

void addRegular(Workbook& book, const Kind& kind, std::span<const Regular> records) {
    const RecordRows& rows = kind.rows;
    const int firstRow = rows.first();
    const int lastRow = rows.last();
    Sheet sheet(kind.sheet, Paper::Landscape, {30, 34, 26, 27, 27, 27, 36, 27, 27, 22, 26});
    putHeading(sheet, kind.title, sourceLine);
    putNote(sheet, "A3:K3", std::string(kind.note));
    putNote(sheet, "A4:K4",
            std::string("Only the last date is held: choose the day of the extract as the date, or "
                        "a later one. Limits are local ones from Lists; no law gives them."));
    constexpr ColumnGroup groups[] = {
        {"A", "F", "{{Synthetic: put||Put}} your own extract here", style::groupInput},
        {"G", "K", "As things stood on that date", style::groupFormula},
    };
    const TableColumn columns[] = {
        {"A", kind.who, style::input},
        {"B", kind.kind, style::input},
        {"C", "Team", style::input},
        {"D", "Started", style::inputDate},
        {"E", "Ended", style::inputDate},
        {"F", kind.last, style::inputDate},
        {"G", "At least every", style::formulaCentre, limitFormula},
        {"H", "Counts from", style::formulaDate, fromFormula},
        {"I", "Next one due", style::formulaDate, dueFormula},
        {"J", "Working days since", style::formulaNumber, sinceFormula},
        {"K", "State", style::formulaWord, stateFormula},
    };
    putRecordTable(book, sheet, {rows, groups, columns, "K", "A"});
    for (int row = firstRow; row <= lastRow; ++row) {
        sheet.choose(at("B", row), std::string(kind.choice));
        sheet.choose(at("C", row), std::string(teamChoice));
    }
    int row = firstRow;
    for (const Regular& record : records) {
        sheet.set(at("A", row), std::string(record.who));
        sheet.set(at("B", row), std::string(record.kind));
        sheet.set(at("C", row), std::string(record.team));
        setEntry(sheet, at("D", row), record.started);
        setEntry(sheet, at("E", row), record.ended);
        setEntry(sheet, at("F", row), record.last);
        ++row;
    }
    sheet.colours.insert(sheet.colours.end(),
                         {
                             whiteWhileEmpty(block("G", firstRow, "K", lastRow), "A", firstRow),
                             wordColours(block("K", firstRow, lastRow)),
                         });
    sheet.headerColumns = 1;
    sheet.cursor = at("F", firstRow);
    book.sheets.push_back(std::move(sheet));

    constexpr ColumnName names[] = {{"Teams", "C"}, {"Starts", "D"}, {"Ends", "E"},
                                    {"Lasts", "F"}, {"Limits", "G"}, {"States", "K"}};
    nameColumns(book, kind.sheet, rows, names, kind.names);
}

}  // namespace

void addVisits(Workbook& book) {
    addRegular(
        book,
        {sheet_name::visits, "Visits to children with a plan",
         "{{Synthetic. ||}}In time: the last visit, or the start of the plan when there was none "
         "since, is not longer ago than the limit. An unreadable date is shown as Check and "
         "left out of every share.",
         "Child", "Plan", "Last visit", "Visit", planChoice, visitRows},
        visits);
}

void addSupervision(Workbook& book) {
    addRegular(
        book,
        {sheet_name::supervision, "Supervision of social workers",
         "{{Synthetic. ||}}In time: the last supervision, or the first day at work when there was "
         "none since, is not longer ago than the limit.",
         "Worker", "Role", "Last supervision", "Supervision", roleChoice, supervisionRows},
        supervision);
    book.choices.push_back({std::string(roleChoice), "cell-content-is-in-list(Roles)", "Role",
                            "Choose a role from Lists."});
}

}  // namespace council::maker::plan_quality
