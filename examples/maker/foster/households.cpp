#include "maker/foster/data.h"
#include "maker/foster/sheets.h"
#include "maker/record_table.h"
#include "maker/styles.h"

namespace council::maker::foster {
namespace {

constexpr const RecordRows& rows = householdRows;
constexpr int firstRow = rows.first();
constexpr int lastRow = rows.last();
static_assert(households.size() < rows.room);

constexpr ColumnGroup groups[] = {
    {"A", "D", "Household: put your own here", style::groupInput},
    {"E", "I", "Stages, first to last", style::groupInput},
    {"J", "K", "Ends", style::groupInput},
    {"L", "L", "Of a hub", style::groupInput},
    {"M", "P", "Worked out, on the date in Start here", style::groupFormula},
    {"R", "S", "Working columns (not printed)", style::groupFormula},
};

constexpr TableColumn columns[] = {
    {"A", "Household", style::inputCentre},
    {"B", "Type", style::inputCentre},
    {"C", "Carers", style::inputCentre},
    {"D", "Places", style::inputCentre},
    {"E", "Enquiry", style::inputDate},
    {"F", "Visit", style::inputDate},
    {"G", "Application", style::inputDate},
    {"H", "Panel", style::inputDate},
    {"I", "Approved", style::inputDate},
    {"J", "Closed", style::inputDate},
    {"K", "Left", style::inputDate},
    {"L", "Council or team", style::inputCentre},
    // The last stage whose day has come; the names are those of the headings. Dates are only ever
    // compared by the functions, which read a typed date and a text alike: MILESTONE.STATUS says
    // Complete for a date that has come and Check for one that cannot be read.
    {"M", "Stage", style::formulaCentre,
     R"(=IF($A#="";"";IFNA(LOOKUP(2;1/(MILESTONE.STATUS("";$E#:$K#;AsAt)="Complete");$E$5:$K$5);)"
     R"("Ahead")))"},
    {"N", "Panel due", style::formulaDate,
     R"(=IF($G#="";"";IFERROR(TIMELINESS.DUE($G#:$G#;"FOSTER ASSESSMENT");"?")))"},
    // Whoever withdrew before panel is neither late nor under way.
    {"O", "Assessment", style::formulaWord,
     R"(=IF($G#="";"";IF(($M#="Closed")*(MILESTONE.STATUS("";$H#:$H#;AsAt)<>"Complete");"Closed";)"
     R"(TIMELINESS.STATUS($G#:$G#;$H#:$H#;"FOSTER ASSESSMENT";AsAt))))"},
    {"P", "Row in order?", style::formulaCentre,
     R"(=IF($A#="";"";IF(SUMPRODUCT(--(MILESTONE.STATUS("";$E#:$K#;AsAt)="Check"))>0;)"
     R"("Date not readable";)"
     R"(IF(ISNUMBER($C#)*ISNUMBER($D#)*($C#>0)*($D#>0)=0;"Carers or places";)"
     R"(IF(($E#<>"")*(TIMELINESS.STATUS($E#:$E#;$I#:$I#;"1 day";AsAt)="Check");)"
     R"("Approved before enquiry";)"
     R"(IF(($G#<>"")*(TIMELINESS.STATUS($G#:$G#;$H#:$H#;"1 day";AsAt)="Check");)"
     R"("Panel before application";)"
     R"(IF(TIMELINESS.STATUS($I#:$I#;$K#:$K#;"1 day";AsAt)="Check";)"
     R"("Left before approval";"OK")))))))"},
    // The due date and the row in one number: the smallest comes first in the list.
    {"R", "Order in “Assessments under way”", style::formulaCentre,
     R"(=IF((($O#="Open")+($O#="Overdue"))*($B#<>LeftOut);$N#*10000+ROW()-ROW($A$5);""))"},
    {"S", "Order in “Rows to put right”", style::formulaCentre,
     R"(=IF(($P#="")+($P#="OK");"";ROW()-ROW($A$5)))"},
};
static_assert(rows.head() == 5);  // $A$5 and $E$5:$K$5 above

// Millimetres, A to S; Q is the gap between what is printed and what is not.
const std::vector<double> widths = {24, 25, 19, 19, 26, 26, 28, 26, 26, 26,
                                    26, 34, 25, 26, 30, 44, 6,  48, 44};

constexpr ColumnName names[] = {
    {"Households", "A"},      {"Types", "B"},      {"Carers", "C"},       {"Places", "D"},
    {"Enquiries", "E"},       {"Visits", "F"},     {"Applications", "G"}, {"Panels", "H"},
    {"Approvals", "I"},       {"Closings", "J"},   {"Leavings", "K"},     {"Councils", "L"},
    {"StageReached", "M"},    {"PanelsDue", "N"},  {"Assessments", "O"},  {"Checks", "P"},
    {"AssessmentOrder", "R"}, {"CheckOrder", "S"},
};

void putHousehold(Sheet& sheet, int row, int number, const Household& household) {
    std::string reference = std::to_string(number);
    reference.insert(0, 3 - reference.size(), '0');
    sheet.set(at("A", row), "H" + reference);
    sheet.set(at("B", row), std::string(household.type));
    sheet.set(at("C", row), static_cast<double>(household.carers));
    sheet.set(at("D", row), static_cast<double>(household.places));
    sheet.set(at("E", row), dateOrText(household.enquiry));
    sheet.set(at("F", row), dateOrText(household.visit));
    sheet.set(at("G", row), dateOrText(household.application));
    sheet.set(at("H", row), dateOrText(household.panel));
    sheet.set(at("I", row), dateOrText(household.approved));
    sheet.set(at("J", row), dateOrText(household.closed));
    sheet.set(at("K", row), dateOrText(household.left));
    sheet.set(at("L", row), std::string(councilOf(number)));
}

}  // namespace

void addHouseholds(Workbook& book) {
    Sheet sheet(sheet_name::households, Paper::Landscape, widths);
    putHeading(sheet, "Households, from enquiry to approval", sourceLine);
    putNote(
        sheet, "A3:P3",
        std::string(
            "One row a household. A row put in between gets its formulas by copying columns M "
            "to S of the row above it down. Sort by a yellow column: by a white one, empty rows "
            "come first."));
    putRecordTable(book, sheet, {rows, groups, columns, "P", "A"});
    for (std::size_t i = 0; i < households.size(); ++i) {
        const int index = static_cast<int>(i);
        putHousehold(sheet, firstRow + index, index + 1, households[i]);
    }
    for (int row = firstRow; row <= lastRow; ++row) {
        sheet.choose(at("B", row), "household-types");
        sheet.choose(at("L", row), "councils");
    }
    sheet.colours.insert(
        sheet.colours.end(),
        {
            whiteWhileEmpty(block("M", firstRow, "S", lastRow), "A", firstRow),
            wordColours(block("O", firstRow, lastRow)),
            {block("P", firstRow, lastRow),
             {{R"(formula-is(AND([.P6]<>"";[.P6]<>"OK")))", std::string(style::ragCheck)}}},
        });
    sheet.headerColumns = 1;
    sheet.cursor = at("A", firstRow + static_cast<int>(households.size()));
    book.sheets.push_back(std::move(sheet));

    nameColumns(book, sheet_name::households, rows, names);
    book.names.push_back(
        {"Dates", std::string(sheet_name::households), block("E", firstRow, "K", lastRow)});
    // With their headings, for FOSTER.FUNNEL.
    book.names.push_back(
        {"Stages", std::string(sheet_name::households), block("E", rows.head(), "I", lastRow)});
    book.names.push_back({"TypesWithHeading", std::string(sheet_name::households),
                          block("B", rows.head(), lastRow)});
    book.names.push_back({"CouncilsWithHeading", std::string(sheet_name::households),
                          block("L", rows.head(), lastRow)});
    book.choices.push_back({"councils", "cell-content-is-in-list(CouncilNames)", "Council or team",
                            "Whose household it is, where several share this tracker; otherwise "
                            "leave it blank. Settings has their names."});
    book.choices.push_back({"household-types", R"(cell-content-is-in-list("Mainstream";"Kinship"))",
                            "Type",
                            "Mainstream, or Kinship for family and friends. Settings says which "
                            "type does not count."});
}

}  // namespace council::maker::foster
