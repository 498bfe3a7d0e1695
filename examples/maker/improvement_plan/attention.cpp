#include "maker/improvement_plan/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::improvement_plan {
namespace {

constexpr int doubtHead = 7;
constexpr int doubtRoom = 6;
constexpr int firstDoubt = doubtHead + 1;
constexpr int lastDoubt = firstDoubt + doubtRoom - 1;

constexpr int readableHead = lastDoubt + 3;

constexpr int listHead = readableHead + 5;
constexpr int listRoom = 22;  // with these the sheet prints on one page
constexpr int firstRow = listHead + 1;
constexpr int lastRow = firstRow + listRoom - 1;

// "Overdue first: 11 of 32 actions." A list that has run out of room says so.
Formula howMany(const std::string& count, int room, const std::string& what) {
    const std::string rows = std::to_string(room);
    return {"=\"" + what + ": \"&" + count + R"(&" of "&COUNT(Numbers)&" actions."&IF()" + count +
            ">" + rows + R"(;" Only the first )" + rows +
            R"( are listed: see Plan for the others.";""))"};
}

void putList(Sheet& sheet, int head, int rows, std::span<const TableColumn> columns) {
    const int first = head + 1;
    const int last = head + rows;
    putTable(sheet, head, first, last, columns);
    sheet.colours.push_back(whiteWhileEmpty(block("A", first, "H", last), "A", first));
}

void putDoubts(Sheet& sheet) {
    constexpr TableColumn columns[] = {
        {"A", "No.", style::formulaCentre,
         R"(=IF(ROWS(A$8:A#)>DoubtCount;"";SMALL(DoubtOrder;ROWS(A$8:A#))))"},
        {"B", "Action", style::formula, R"(=IF($A#="";"";INDEX(Actions;$A#)))"},
        {"C", "Owner", style::formula, R"(=IF($A#="";"";INDEX(Owners;$A#)&""))"},
        {"D", "Rec.", style::formulaCentre, R"(=IF($A#="";"";INDEX(Recommendations;$A#)))"},
        {"E", "Start", style::formulaDate, R"(=IF($A#="";"";INDEX(Starts;$A#)))"},
        {"F", "Due", style::formulaDate, R"(=IF($A#="";"";INDEX(Due;$A#)))"},
        {"G", "What is wrong", style::formulaWord, R"(=IF($A#="";"";INDEX(Checks;$A#)))"},
    };
    static_assert(firstDoubt == 8);  // A$8 above
    putSection(sheet, at("A", doubtHead - 2), "Put right first");
    putNote(sheet, block("A", "H", doubtHead - 1),
            howMany("DoubtCount", doubtRoom, "Rows whose dates or owner are not in order"));
    putList(sheet, doubtHead, doubtRoom, columns);
    for (int row = doubtHead; row <= lastDoubt; ++row) {
        sheet.widen(block("G", "H", row));
    }
    sheet.colours.push_back({block("G", firstDoubt, lastDoubt),
                             {{"formula-is([.$G" + std::to_string(firstDoubt) + "]<>\"\")",
                               std::string(style::ragCheck)}}});
}

void putReadable(Sheet& sheet) {
    struct Dates {
        std::string_view from;
        std::string_view to;
        std::string_view heading;
        std::string_view name;
    };
    constexpr Dates dates[] = {{"C", "C", "Date commenced", "PublishedStarts"},
                               {"D", "E", "Outcome by", "PublishedOutcomes"},
                               {"F", "F", "Completed", "Completed"},
                               {"G", "H", "Forecast", "Forecasts"}};
    const int row = readableHead + 1;
    putSection(sheet, at("A", readableHead - 1), "Can the dates be read?");
    sheet.merge(block("A", "B", readableHead), std::string("Column of the plan"), style::tableHead);
    sheet.merge(block("A", "B", row), std::string("Cells that are not readable dates"),
                style::formula);
    for (const Dates& column : dates) {
        sheet.merge(block(column.from, column.to, readableHead), std::string(column.heading),
                    style::tableHeadCentre);
        sheet.merge(block(column.from, column.to, row),
                    Formula{"=INDICATORS.UNUSABLE(" + std::string(column.name) + ")"},
                    style::formulaNumber);
    }
}

void putAttention(Sheet& sheet) {
    constexpr TableColumn columns[] = {
        {"A", "No.", style::formulaCentre,
         R"(=IF(ROWS(A$22:A#)>AttentionCount;"";MOD(SMALL(AttentionOrder;ROWS(A$22:A#));10000)))"},
        {"B", "Action", style::formula, R"(=IF($A#="";"";INDEX(Actions;$A#)))"},
        {"C", "Owner", style::formula, R"(=IF($A#="";"";INDEX(Owners;$A#)&""))"},
        {"D", "Rec.", style::formulaCentre, R"(=IF($A#="";"";INDEX(Recommendations;$A#)))"},
        {"E", "Due", style::formulaDate,
         R"(=IF($A#="";"";IFERROR(MILESTONE.DATE(INDEX(Due;$A#));INDEX(Due;$A#))))"},
        {"F", "Status", style::formulaWord, R"(=IF($A#="";"";INDEX(Statuses;$A#)))"},
        {"G", "Colour", style::formulaWord, R"(=IF($A#="";"";RAG.COLOUR($F#)))"},
        {"H", "Days late", style::formulaDays, R"(=IF($A#="";"";INDEX(DaysLate;$A#)))"},
    };
    static_assert(firstRow == 22);  // A$22 above
    putSection(sheet, at("A", listHead - 2), "Rows that need attention");
    putNote(sheet, block("A", "H", listHead - 1),
            howMany("AttentionCount", listRoom,
                    "Overdue first, then off track, at risk, and dates to check"));
    putList(sheet, listHead, listRoom, columns);
    sheet.colours.push_back(wordColours(block("F", firstRow, "G", lastRow)));
}

}  // namespace

void addAttention(Workbook& book) {
    Sheet sheet(sheet_name::attention, Paper::Portrait, {11, 70, 42, 12, 30, 26, 18, 15});
    putHeading(sheet, "What needs the board's attention", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    sheet.merge("C3:H3", std::string(illustrativeLine), style::note);
    putDoubts(sheet);
    putReadable(sheet);
    putAttention(sheet);
    sheet.printRange = block("A", 1, "H", lastRow);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::improvement_plan
