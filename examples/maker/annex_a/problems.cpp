// The rows of the lists that no figure can use, to send to the teams: list, row, child and reason.
#include "maker/annex_a/cases.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>
#include <utility>

namespace council::maker::annex_a {
namespace {

struct Looked {
    int list;
    std::string_view id;
    std::string_view start;
    std::string_view end;
};
constexpr Looked looked[] = {
    {assessment.list, "Child Unique ID", assessment.startHeading, assessment.endHeading},
    {conference.list, "Child Unique ID", conference.startHeading, conference.endHeading},
    {6, "Child Unique ID", "CIN Start Date", "CIN Closure Date"},
    {7, "Child Unique ID", "Child Protection Plan Start Date", "Child Protection Plan End Date"},
    {8, "Child Unique ID", "Date Started to be Looked After", "Date Ceased to be Looked After"},
    {10, "Child Unique ID", "Date the Child Entered Care", "Date Placed for Adoption"},
    {stageOne.list, "Individual adopter identifier", stageOne.startHeading, stageOne.endHeading},
    {stageTwo.list, "Individual adopter identifier", stageTwo.startHeading, stageTwo.endHeading},
};
constexpr int kinds = static_cast<int>(std::size(looked));

constexpr int head = 7;
constexpr int first = head + 1;
constexpr int room = 200;
constexpr int printed = 40;
constexpr int last = head + room;
constexpr int roomOfKind = 100;
constexpr int lastOfKind = head + roomOfKind;
constexpr int lastKind = head + kinds;

// Beside the page: one answer of INDICATORS.PROBLEMS after another: row, start, end and problem.
constexpr int firstAnswer = 15;  // column P

void putKinds(Sheet& sheet) {
    constexpr TableColumn columns[] = {
        {"K", "List", style::formulaCentre},
        {"L", "Rows", style::formulaCount},
        {"M", "Before", style::formulaNumber},
        {"N", "Dates looked at", style::formula},
    };
    putTable(sheet, head, first, lastKind, columns);
    for (int i = 0; i < kinds; ++i) {
        const Looked& kind = looked[i];
        const int row = first + i;
        const std::string answer = columnLetter(firstAnswer + 4 * i);
        const std::string rows = block("$" + answer + "$", first, lastOfKind);
        sheet.set(at("K", row), static_cast<double>(kind.list));
        sheet.set(at("L", row), Formula{"=COUNT(" + rows + ")"});
        sheet.set(at("M", row),
                  i == 0 ? Content(0.0) : Content(Formula{forRow("=$M@+$L@", row, row - 1)}));
        sheet.set(at("N", row), std::string(kind.start) + " → " + std::string(kind.end));
        for (int column = 0; column < 4; ++column) {
            const std::string letter = columnLetter(firstAnswer + 4 * i + column);
            sheet.put(at(letter, head), {}, style::tableHeadFit);
            sheet.fill(block(letter, first, lastOfKind),
                       column == 1 || column == 2 ? style::formulaDate : style::formula);
        }
        sheet.set(at(answer, head),
                  ArrayFormula{filledUp("INDICATORS.PROBLEMS(" + rowsOf(kind.list, kind.start) +
                                            ";" + rowsOf(kind.list, kind.end) + ";AsAt)",
                                        block("$" + answer + "$", head,
                                              "$" + columnLetter(firstAnswer + 4 * i + 3) + "$",
                                              lastOfKind)),
                               4, roomOfKind + 1});
    }
}

// The cell of the answer that a line shows.
std::string fromAnswer(int column) {
    const std::string from = "$" + columnLetter(firstAnswer) + "$";
    const std::string to = "$" + columnLetter(firstAnswer + 4 * kinds - 1) + "$";
    return R"(=IF($I#="";"";INDEX()" + block(from, first, to, lastOfKind) + ";$J#;4*($I#-1)+" +
           std::to_string(column) + "))";
}

std::string ofKind(std::string_view column) {
    const std::string letter = "$" + std::string(column) + "$";
    return R"(=IF($I#="";"";INDEX()" + block(letter, first, lastKind) + ";$I#))";
}

void putLines(Sheet& sheet) {
    std::string ids = R"(=IF($I#="";"";IFERROR(CHOOSE($I#)";
    for (const Looked& kind : looked) {
        ids += ";INDEX(" + rowsOf(kind.list, kind.id) + ";$B#-1)";
    }
    ids += R"()&"";"–")))";
    const std::string list = ofKind("K");
    const std::string dates = ofKind("N");
    const std::string rows = fromAnswer(1);
    const std::string starts = fromAnswer(2);
    const std::string ends = fromAnswer(3);
    const std::string wrong = fromAnswer(4);
    const std::string number = "ROWS($A$@:$A#)-1";
    const std::string kind = "=IF(" + number + ">=SUM(" + block("$L$", first, lastKind) +
                             R"();"";MATCH()" + number + ";" + block("$M$", first, lastKind) +
                             ";1))";
    const std::string within =
        R"(=IF($I#="";"";)" + number + "-INDEX(" + block("$M$", first, lastKind) + ";$I#)+1)";
    const TableColumn columns[] = {
        {"A", "List", style::formulaCentre, list},
        {"B", "Row in the list", style::formulaCentre, rows},
        {"C", "Child or adopter", style::formulaCentre, ids},
        {"D", "What is wrong", style::formula, wrong},
        {"E", "Start", style::formulaDate, starts},
        {"F", "End", style::formulaDate, ends},
        {"G", "Dates looked at", style::formula, dates},
        {"I", "Which", style::formulaNumber, kind},
        {"J", "Its line", style::formulaNumber, within},
    };
    putTable(sheet, head, first, last, columns);
    sheet.height(head, 9);
    sheet.merge(block("I", "N", head - 1), std::string("Working columns (not printed)"),
                style::groupFormula);
    sheet.colours.push_back(whiteWhileEmpty(block("A", first, "G", last), "I", first));
}

std::string headline() {
    const std::string found = "SUM(" + block("$L$", first, lastKind) + ")";
    const std::string full = "OR(" + found + ">" + std::to_string(room) + ";MAX(" +
                             block("$L$", first, lastKind) + ")=" + std::to_string(roomOfKind) +
                             ")";
    std::string anything = "SUM(";
    for (const Looked& kind : looked) {
        anything += (anything.back() == '(' ? "" : ";") +
                    ("IFERROR(COUNTA(" + rowsOf(kind.list, kind.start)) + ");0)";
    }
    return "=IF(" + anything + ")=0;\"Nothing to show yet: paste your lists.\";IF(" + found +
           "=0;\"Every start and end in the lists can be used.\";" + found +
           "&\" rows cannot be used and are left out of the figures: mend them where they come "
           "from.\"&IF(" +
           full + ";\" Not all are listed here: mend these first.\";\"\")))";
}

}  // namespace

void addProblems(Workbook& book) {
    std::vector<double> widths = {12, 18, 26, 62, 25, 25, 70, 6, 16, 16, 14, 14, 16, 90, 6};
    widths.resize(static_cast<std::size_t>(firstAnswer + 4 * kinds), 26);
    Sheet sheet(sheet_name::problems, Paper::OnePage, widths);
    putHeading(sheet, "Rows that cannot be used", sourceLine);
    putAsAt(sheet, "A3:D3", style::asAt);
    sheet.merge("A4:G4", Formula{headline()}, style::headline);
    sheet.height(4, 8);
    sheet.colours.push_back(greyWhileNothing("A4"));
    putNote(sheet, "A5:G5",
            std::string("A date nobody can read, an end without a start or before it. Rows of "
                        "conferences that were deemed unnecessary stand here too. Last visits and "
                        "reviews that cannot be read are counted in Indicators."));
    sheet.height(5, 9.8);
    putKinds(sheet);
    putLines(sheet);
    sheet.printRange = block("A", 1, "G", head + printed);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::annex_a
