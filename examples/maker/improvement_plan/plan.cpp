#include "maker/improvement_plan/data.h"
#include "maker/improvement_plan/sheets.h"
#include "maker/record_table.h"
#include "maker/styles.h"

namespace council::maker::improvement_plan {
namespace {

constexpr const RecordRows& rows = planRows;
constexpr int firstRow = rows.first();
constexpr int lastRow = rows.last();

constexpr ColumnGroup groups[] = {
    {"A", "E", "{{As published||The plan}}", style::groupPublished},
    {"F", "F", "{{Illustrative||Yours}}", style::groupInput},
    {"G", "J", "As read", style::groupFormula},
    {"K", "M", "{{Illustrative: put your own here||Yours}}", style::groupInput},
    {"N", "Q", "As things stood on the board date", style::groupFormula},
    {"S", "T", "Working columns (not printed)", style::groupFormula},
};

const std::string themes =
    "=IFNA(" + themesAsRead("INDEX(RecommendationThemes;MATCH($H#;RecommendationNumbers;0))") +
    R"(;""))";

const TableColumn columns[] = {
    {"A", "No.", style::formulaCentre, R"(=IF($D#="";"";ROW()-ROW($A$6)))"},
    {"B", "Date commenced", style::publishedWhen},
    {"C", "Rec. No.", style::publishedCentre},
    {"D", "Action (short title)", style::published},
    {"E", "Outcome by", style::publishedWhen},
    {"F", "Owner", style::input},
    // One formula a row, so that rows can be put in, taken out and sorted. The row above the first
    // belongs to the range: it is blank, and stays when the first row is deleted.
    {"G", "Start", style::formulaWhen,
     R"(=IF($D#="";"";IF(BlankIsAbove="Yes";INDEX(INDICATORS.FILLDOWN(B$6:B#);ROWS(B$6:B#));)"
     R"(IF(B#="";"";B#))))"},
    {"H", "Rec.", style::formulaCentre,
     R"(=IF($D#="";"";IF(BlankIsAbove="Yes";INDEX(INDICATORS.FILLDOWN(C$6:C#);ROWS(C$6:C#));)"
     R"(IF(C#="";"";C#))))"},
    {"I", "Due", style::formulaWhen,
     R"(=IF($D#="";"";IF(BlankIsAbove="Yes";INDEX(INDICATORS.FILLDOWN(E$6:E#);ROWS(E$6:E#));)"
     R"(IF(E#="";"";E#))))"},
    {"J", "Themes", style::formulaCentre, themes},
    {"K", "Completed", style::inputDate},
    {"L", "Forecast", style::inputWhen},
    {"M", "Officer's rating", style::inputCentre},
    {"N", "Status", style::formulaWord,
     R"(=IF($D#="";"";MILESTONE.STATUS(I#;K#;AsAt;L#;G#;;;M#)))"},
    {"O", "Colour", style::formulaWord, R"(=IF($D#="";"";MILESTONE.RAG(I#;K#;AsAt;L#;G#;;;M#)))"},
    {"P", "Days late", style::formulaDays,
     R"(=IF($D#="";"";IFERROR(MILESTONE.SLIPPAGE(I#;K#;AsAt;L#);"–")))"},
    {"Q", "Row in order?", style::formulaCentre,
     R"(=IF($D#="";"";MILESTONE.CHECK(D#;F#;I#;G#;K#;M#)))"},
    // A rank and a number in one: the smallest comes first in Attention, and its last digits are
    // the number.
    {"S", "Order in “Rows that need attention”", style::formulaCentre,
     R"(=IFNA(MATCH($N#;{"Overdue";"Off track";"At risk";"Check"};0)*10000+$A#;""))"},
    {"T", "Order in “Put right first”", style::formulaCentre, R"(=IF(OR($Q#="";$Q#="OK");"";$A#))"},
};

// Millimetres, A to T; R is the gap between what is printed and what is not.
const std::vector<double> widths = {9,  22, 10, 60, 22, 34, 22, 10, 22, 16,
                                    24, 24, 22, 25, 16, 13, 32, 6,  34, 34};

constexpr ColumnName names[] = {
    {"Numbers", "A"},         {"PublishedStarts", "B"},
    {"Actions", "D"},         {"PublishedOutcomes", "E"},
    {"Owners", "F"},          {"Starts", "G"},
    {"Recommendations", "H"}, {"Due", "I"},
    {"Themes", "J"},          {"Completed", "K"},
    {"Forecasts", "L"},       {"Statuses", "N"},
    {"Colours", "O"},         {"DaysLate", "P"},
    {"Checks", "Q"},          {"AttentionOrder", "S"},
    {"DoubtOrder", "T"},
};

void putAction(Sheet& sheet, int row, const PublishedAction& action,
               const IllustrativeProgress& progress) {
    setText(sheet, at("B", row), action.start);
    if (action.recommendation != 0) {
        sheet.set(at("C", row), static_cast<double>(action.recommendation));
    }
    setText(sheet, at("D", row), action.title);
    setText(sheet, at("E", row), action.outcome);
    setText(sheet, at("F", row), progress.owner);
    if (progress.completed) {
        sheet.set(at("K", row), *progress.completed);
    }
    if (progress.forecast) {
        sheet.set(at("L", row), asTyped(*progress.forecast));
    }
    setText(sheet, at("M", row), progress.rating);
}

void putActions(Workbook& book, Sheet& sheet) {
    putRecordTable(book, sheet, {rows, groups, columns, "Q", "D"});
    for (std::size_t i = 0; i < publishedActions.size(); ++i) {
        putAction(sheet, firstRow + static_cast<int>(i), publishedActions[i],
                  illustrativeProgress[i]);
    }
    for (int row = firstRow; row <= lastRow; ++row) {
        sheet.choose(at("M", row), std::string(ratingChoice));
        sheet.choose(at("B", row), std::string(whenHint));
        sheet.choose(at("E", row), std::string(whenHint));
        sheet.choose(at("L", row), std::string(whenHint));
    }
    // Beside the buttons that filter and sort.
    sheet.set(
        at("K", rows.asAt()),
        Formula{R"(=IF(BlankIsAbove="Yes";"Do not sort: a blank means “as above” (Lists).";""))"});
    sheet.colours.push_back({at("K", rows.asAt()),
                             {{"formula-is(BlankIsAbove=\"Yes\")", std::string(style::warning)}}});
    // How long the two lists are. An error in the column is an error here too, never a smaller
    // number.
    sheet.put(at("S", rows.asAt()), Formula{R"(=SUMPRODUCT(--(AttentionOrder<>"")))"},
              style::totalCount);
    sheet.put(at("T", rows.asAt()), Formula{R"(=SUMPRODUCT(--(DoubtOrder<>"")))"},
              style::totalCount);
    sheet.colours.insert(
        sheet.colours.end(),
        {
            whiteWhileEmpty(block("A", firstRow, lastRow), "D", firstRow),
            whiteWhileEmpty(block("G", firstRow, "J", lastRow), "D", firstRow),
            whiteWhileEmpty(block("N", firstRow, "T", lastRow), "D", firstRow),
            wordColours(block("N", firstRow, "O", lastRow)),
            {block("Q", firstRow, lastRow),
             {{R"(formula-is(AND([.Q7]<>"";[.Q7]<>"OK")))", std::string(style::ragCheck)}}},
        });
}

}  // namespace

void addPlan(Workbook& book) {
    Sheet sheet(sheet_name::plan, Paper::Landscape, widths);
    putHeading(sheet, "The plan's actions",
               std::string(sourceLine) + ", part two: priority timeline");
    putNote(sheet, "A3:Q3",
            std::string(illustrativeLine) +
                "{{ ||}}Where a blank means “as above” (see Lists), fill the blanks in before you "
                "sort.");
    putActions(book, sheet);
    sheet.headerColumns = 4;
    sheet.cursor = at("K", firstRow);
    book.sheets.push_back(std::move(sheet));

    nameColumns(book, sheet_name::plan, rows, names);
    book.names.push_back({"AttentionCount", std::string(sheet_name::plan), at("S", rows.asAt())});
    book.names.push_back({"DoubtCount", std::string(sheet_name::plan), at("T", rows.asAt())});
    book.choices.push_back({std::string(whenHint), "", "When",
                            "Month and year, or a date: March 2027, or 31/03/2027."});
    book.choices.push_back(
        {std::string(ratingChoice),
         R"(cell-content-is-in-list("On track";"At risk";"Off track";"On hold";"Withdrawn";"Complete";"Not due"))",
         "Officer's rating",
         "Leave blank, or choose. A rating makes a status worse, never better; On hold and "
         "Withdrawn are taken as they are."});
}

}  // namespace council::maker::improvement_plan
