// Adoption: child by child, and the averages of the adoption scorecards.
#include "maker/annex_a/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <utility>

namespace council::maker::annex_a {
namespace {

constexpr int list = 10;
constexpr int averageHead = 6;
constexpr int headRow = 13;
constexpr int firstRow = headRow + 1;
constexpr int room = 300;
constexpr int printed = 50;
constexpr int lastRow = firstRow + room - 1;

// The dates are read from a range of one cell, where a blank stays blank; one that nobody can read
// is shown as Check.
std::string cellOf(std::string_view heading, int row) {
    const std::string cell =
        "INDEX(" + rowsOf(list, heading) + ";" + std::to_string(row - firstRow + 1) + ")";
    return cell + ":" + cell;
}

// A formula for as many rows as the list has.
std::string ifListed(int row, const std::string& formula) {
    return "=IF(ROWS(AdoptionChildren)<" + std::to_string(row - firstRow + 1) + R"(;"";)" +
           formula + ")";
}

std::string dateOf(std::string_view heading, int row) {
    return ifListed(row,
                    "IFERROR(IFNA(MILESTONE.DATE(" + cellOf(heading, row) + R"();"");"Check"))");
}

void putChildren(Sheet& sheet) {
    putSection(sheet, at("A", headRow - 1), "Child by child, from List 10");
    constexpr TableColumn columns[] = {
        {"A", "Child", style::formulaCentre},
        {"B", "Entered care", style::formulaDate},
        {"C", "Placement order", style::formulaDate},
        {"D", "Matched", style::formulaDate},
        {"E", "Moved in", style::formulaDate},
        {"F", "Fostered there from", style::formulaDate},
        {"G", "Adopted", style::formulaDate},
        {"H", "A1 days", style::formulaNumber,
         R"(=IF($A#="";"";IFERROR(IFNA(TIMELINESS.ELAPSED($B#:$B#;$E#:$E#;"days");"–");"Check")))"},
        {"I", "A10 days", style::formulaNumber,
         R"(=IF($A#="";"";IFERROR(IFNA(TIMELINESS.ELAPSED($B#:$B#;$L#:$L#;"days");"–");"Check")))"},
        {"J", "A2 days", style::formulaNumber,
         R"(=IF($A#="";"";IFERROR(IFNA(TIMELINESS.ELAPSED($C#:$C#;$M#:$M#;"days");"–");"Check")))"},
        {"K", "Counted", style::formulaCentre,
         R"(=IF($A#="";"";IF(ISNUMBER($G#);IF(($G#<=MILESTONE.DATE(AsAt))*)"
         R"((TIMELINESS.DUE($G#;"3 years")>MILESTONE.DATE(AsAt));"Yes";"No");"No")))"},
        {"L", "A10 ends", style::formulaDate, R"(=IF(ISNUMBER($F#);$F#;$E#))"},
        // A match made before the order took no time after it.
        {"M", "A2 ends", style::formulaDate,
         R"(=IF(ISNUMBER($C#)*ISNUMBER($D#);MAX($C#;$D#);$D#))"},
    };
    putTable(sheet, headRow, firstRow, lastRow, columns);
    sheet.height(headRow, 10);
    struct Dates {
        std::string_view column;
        std::string_view heading;
    };
    constexpr Dates dates[] = {
        {"B", "Date the Child Entered Care"},
        {"C", "Date of Placement Order"},
        {"D", "Date of Matching Child and Prospective Adopters"},
        {"E", "Date Placed for Adoption"},
        {"F", "Date the child was placed for fostering in FFA or concurrent planning placement"},
        {"G", "Date of Adoption Order"},
    };
    for (int row = firstRow; row <= lastRow; ++row) {
        const std::string child = cellOf("Child Unique ID", row);
        sheet.set(at("A", row), Formula{ifListed(row, "IF(" + child + R"(="";"";)" + child + ")")});
        for (const auto& [column, heading] : dates) {
            sheet.set(at(column, row), Formula{dateOf(heading, row)});
        }
    }
    sheet.colours = {whiteWhileEmpty(block("A", firstRow, "K", lastRow), "A", firstRow),
                     wordColours(block("B", firstRow, "J", lastRow))};
}

struct Average {
    std::string_view name;
    std::string_view what;
    std::string_view starts;
    std::string_view ends;
    std::string_view threshold;
};
constexpr Average averages[] = {
    {"A1", "From entering care to moving in with adopters", "B", "E", "MoveInThreshold"},
    {"A10", "The same, ended by the day the child was first fostered there", "B", "L",
     "MoveInThreshold"},
    {"A2", "From placement order to match", "C", "M", "MatchThreshold"},
};

void putAverages(Workbook& book, Sheet& sheet) {
    putSection(sheet, at("A", averageHead - 1), "Children adopted in the three years to that date");
    sheet.put(at("A", averageHead), std::string("Measure"), style::tableHeadCentre);
    sheet.merge(block("B", "E", averageHead), std::string("What"), style::tableHead);
    constexpr std::string_view titles[] = {"Mean days", "Median days", "Children",
                                           "Threshold", "RAG",         "Unusable"};
    char letter = 'F';
    for (const std::string_view title : titles) {
        sheet.put(at(std::string(1, letter), averageHead), std::string(title),
                  style::tableHeadCentre);
        ++letter;
    }
    int row = averageHead;
    for (const Average& average : averages) {
        ++row;
        const std::string columns =
            block(average.starts, firstRow, lastRow) + ";" + block(average.ends, firstRow, lastRow);
        const std::string counted = ";" + block("K", firstRow, lastRow) + R"(;"Yes")";
        const auto duration = [&](std::string_view statistic) {
            return Formula{"=IFNA(TIMELINESS.DURATION(" + columns + R"(;"days";AsAt;")" +
                           std::string(statistic) + R"(";;;)" + counted + R"();"–"))"};
        };
        const auto count = [&](std::string_view what) {
            return Formula{"=TIMELINESS.COUNT(" + columns + R"(;"1 day";AsAt;")" +
                           std::string(what) + R"(";;;;)" + counted + ")"};
        };
        const std::string threshold(average.threshold);
        sheet.put(at("A", row), std::string(average.name), style::formulaCentre);
        sheet.merge(block("B", "E", row), std::string(average.what), style::formula);
        sheet.put(at("F", row), duration("mean"), style::formulaDecimal);
        sheet.put(at("G", row), duration("median"), style::formulaDecimal);
        sheet.put(at("H", row), count("denominator"), style::formulaCount);
        sheet.put(at("I", row), Formula{"=" + threshold}, style::formulaNumber);
        sheet.put(at("J", row),
                  Formula{forRow("=RAG.VALUE($F#:$F#;", row) + threshold + R"(;0.1;"Low"))"},
                  style::formulaWord);
        sheet.put(at("K", row), count("unusable"), style::formulaCount);
        book.names.push_back(
            {std::string(average.name) + "_Mean", std::string(sheet_name::adoption), at("F", row)});
        book.names.push_back({std::string(average.name) + "_Children",
                              std::string(sheet_name::adoption), at("H", row)});
        book.names.push_back({std::string(average.name) + "_Unusable",
                              std::string(sheet_name::adoption), at("K", row)});
    }
    sheet.colours.push_back(wordColours(block("J", averageHead + 1, row)));
    const std::string rows = "ROWS(AdoptionChildren)";
    putNote(
        sheet, block("A", "K", row + 1),
        Formula{"=IF(" + rows + "<=" + std::to_string(room) +
                R"(;"Only children with an adoption order are counted, as in the scorecards. )"
                R"(A match made before the placement order counts as no days.";"Check: List 10 )"
                R"(has "&)" +
                rows + R"(&" children, and this sheet has room for )" + std::to_string(room) +
                R"(. Copy its last row down."))"});
}

}  // namespace

void addAdoption(Workbook& book) {
    Sheet sheet(sheet_name::adoption, Paper::Portrait,
                {22, 25, 25, 25, 25, 25, 25, 22, 22, 22, 22, 25, 25});
    putHeading(sheet, "Adoption", sourceLine);
    putAsAt(sheet, "A3:D3", style::asAt);
    putChildren(sheet);
    putAverages(book, sheet);
    sheet.printRange = block("A", 1, "K", firstRow + printed - 1);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::annex_a
