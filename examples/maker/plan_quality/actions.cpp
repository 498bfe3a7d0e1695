#include "maker/formula.h"
#include "maker/plan_quality/data.h"
#include "maker/plan_quality/sheets.h"
#include "maker/record_table.h"
#include "maker/styles.h"

namespace council::maker::plan_quality {
namespace {

constexpr const RecordRows& rows = actionRows;
constexpr int firstRow = rows.first();
constexpr int lastRow = rows.last();

constexpr ColumnGroup groups[] = {
    {"A", "H", "{{Synthetic: put||Put}} your own extract here", style::groupInput},
    {"I", "L", "Is it specific and time-bound?", style::groupFormula},
    {"M", "N", "On that date", style::groupFormula},
};

// A blank single cell would reach a function as 0: inside a range of one cell it stays blank.
constexpr TableColumn columns[] = {
    {"A", "Plan", style::input},
    {"B", "Type", style::input},
    {"C", "Team", style::input},
    {"D", "Action", style::input},
    {"E", "Owner", style::input},
    {"F", "Agreed", style::inputDate},
    {"G", "Due", style::inputWhen},
    {"H", "Completed", style::inputDate},
    {"I", "Row in order?", style::formulaCentre,
     R"(=IF($A#="";"";MILESTONE.CHECK(D#:D#;E#:E#;G#:G#;F#:F#;H#:H#)))"},
    // The first word of the list that begins a word of the action. FIND takes every text as it
    // stands, whatever the workbook's settings for wildcards are; SUMPRODUCT makes MATCH look at
    // all words without an array formula, which could not be sorted.
    {"J", "Vague words", style::formulaCentre,
     R"(=IF($A#="";"";IFNA(INDEX(VagueWords;SUMPRODUCT(MATCH(1;(VagueWords<>"")*)"
     R"(ISNUMBER(FIND(" "&LOWER(VagueWords);" "&LOWER($D#)));0)));"")))"},
    {"K", "Words", style::formulaNumber,
     R"(=IF($A#="";"";LEN(TRIM($D#))-LEN(SUBSTITUTE($D#;" ";""))+($D#<>"")))"},
    {"L", "Verdict", style::formulaWord,
     R"(=IF($A#="";"";IF($I#<>"OK";$I#;IF($J#<>"";"Vague";IF($K#<FewestWords;"Too short";)"
     R"("Fit")))))"},
    {"M", "Status", style::formulaWord,
     R"(=IF($A#="";"";MILESTONE.STATUS(G#:G#;H#:H#;AsAt;;F#:F#;"14 days")))"},
    {"N", "Days late", style::formulaDays,
     R"(=IF($A#="";"";IFERROR(MILESTONE.SLIPPAGE(G#:G#;H#:H#;AsAt);"–")))"},
};

constexpr ColumnName names[] = {
    {"Plans", "A"},         {"PlanTeams", "C"},  {"PlanActions", "D"},
    {"PlanOwners", "E"},    {"PlanStarts", "F"}, {"PlanDue", "G"},
    {"PlanCompleted", "H"}, {"Verdicts", "L"},   {"PlanStatuses", "M"},
};

void putActions(Workbook& book, Sheet& sheet) {
    putRecordTable(book, sheet, {rows, groups, columns, "N", "A"});
    for (int row = firstRow; row <= lastRow; ++row) {
        sheet.choose(at("G", row), std::string(whenHint));
        sheet.choose(at("B", row), std::string(planChoice));
        sheet.choose(at("C", row), std::string(teamChoice));
    }
    int row = firstRow;
    for (const PlanAction& action : planActions) {
        setText(sheet, at("A", row), action.plan);
        setText(sheet, at("B", row), action.type);
        setText(sheet, at("C", row), action.team);
        setText(sheet, at("D", row), action.action);
        setText(sheet, at("E", row), action.owner);
        sheet.set(at("F", row), action.agreed.content());
        const Entry& due = action.due;
        sheet.set(at("G", row), due.date.ok() ? Content{asTyped(due.date)} : due.content());
        sheet.set(at("H", row), action.completed.content());
        ++row;
    }
    const std::string first = std::to_string(firstRow);
    sheet.colours.insert(
        sheet.colours.end(),
        {
            whiteWhileEmpty(block("I", firstRow, "N", lastRow), "A", firstRow),
            {block("L", firstRow, lastRow),
             {{"=\"Fit\"", std::string(style::ragGreen)},
              {R"(formula-is(OR([.$L)" + first + R"(]="Vague";[.$L)" + first + R"(]="Too short")))",
               std::string(style::ragAmber)},
              {"formula-is([.$L" + first + R"(]<>""))", std::string(style::ragRed)}}},
            wordColours(block("M", firstRow, lastRow)),
        });
}

}  // namespace

void addActions(Workbook& book) {
    Sheet sheet(sheet_name::actions, Paper::Landscape,
                {15, 27, 20, 80, 34, 23, 29, 23, 33, 30, 13, 33, 25, 14});
    putHeading(sheet, "Actions of child-in-need and child-protection plans", sourceLine);
    putNote(sheet, "A3:N3",
            std::string("{{Synthetic. ||}}Fit: an owner, a readable date, dates in order, no vague "
                        "words and at least as many words as Lists says. A green verdict says "
                        "that an action can be checked, not that it is right for the child."));
    putActions(book, sheet);
    sheet.headerColumns = 1;
    sheet.cursor = at("D", firstRow);
    book.sheets.push_back(std::move(sheet));

    nameColumns(book, sheet_name::actions, rows, names);
    book.choices.push_back({std::string(whenHint), "", "When",
                            "Month and year, or a date: March 2027, or 31/03/2027."});
    book.choices.push_back({std::string(planChoice), "cell-content-is-in-list(PlanTypes)",
                            "Type of plan", "Choose a type of plan from Lists."});
    book.choices.push_back({std::string(teamChoice), "cell-content-is-in-list(Teams)", "Team",
                            "Choose a team from Lists."});
}

}  // namespace council::maker::plan_quality
