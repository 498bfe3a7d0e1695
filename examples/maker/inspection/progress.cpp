#include "maker/formula.h"
#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>

namespace council::maker::inspection {
namespace {

constexpr int keyRow = 6;
constexpr int deadlineRow = 10;
constexpr int deadlineHead = deadlineRow + 1;
constexpr int firstDeadline = deadlineHead + 1;

struct Deadline {
    std::string_view title;
    std::string_view limit;
};
constexpr Deadline deadlines[] = {
    {"Immediately", "0 days"},
    {"Within three months", "3 months"},
    {"Within six months", "6 months"},
};
constexpr int lastDeadline = firstDeadline + static_cast<int>(std::size(deadlines)) - 1;
constexpr int otherDeadlines = lastDeadline + 1;
constexpr int deadlineTotal = otherDeadlines + 1;
constexpr int chartRow = deadlineTotal + 3;
constexpr int readableRow = chartRow + 2;
constexpr int partHead = readableRow + 5;
// Above the parts, whose unused rows stay white, and so at the end of the page.
constexpr int otherParts = partHead + 1;
constexpr int firstPart = otherParts + 1;
constexpr int lastPart = firstPart + partRoom - 1;

struct CountColumn {
    std::string_view letter;
    std::string_view colour;
};
constexpr CountColumn counts[] = {{"D", "Red"},  {"E", "Amber"}, {"F", "Green"},
                                  {"G", "Blue"}, {"H", "Grey"},  {"I", "Check"}};

void putHead(Sheet& sheet, int row, std::string_view first) {
    sheet.put(at("A", row), std::string(first), style::tableHead);
    sheet.put(at("B", row), std::string("Due"), style::tableHeadCentre);
    sheet.put(at("C", row), std::string("Day"), style::tableHeadCentre);
    for (const auto& [letter, colour] : counts) {
        sheet.put(at(letter, row), std::string(colour), style::tableHeadCentre);
    }
    sheet.put(at("J", row), std::string("Actions"), style::tableHeadCentre);
    sheet.put(at("K", row), std::string("Complete"), style::tableHeadCentre);
    sheet.put(at("L", row), std::string("Worst"), style::tableHeadCentre);
    sheet.colours.push_back(wordColours(block("D", "I", row)));
}

// An error among the actions is an error here too, never a smaller number.
void putCounts(Sheet& sheet, int row, int head, const std::string& range, std::string_view key) {
    const std::string cell = at("$" + std::string(key), row);
    const std::string ofKey =
        "=IF(" + cell + "=\"\";\"\";SUMPRODUCT((" + range + "=" + cell + ")*(Colours=";
    for (const auto& [letter, colour] : counts) {
        const std::string heading = at(std::string(letter) + "$", head);
        sheet.put(at(letter, row), Formula{ofKey + heading + ")))"}, style::formulaCount);
    }
    const std::string pair = range + ";" + cell;
    sheet.put(at("J", row), Formula{"=IF(" + cell + forRow("=\"\";\"\";SUM(D#:I#))", row)},
              style::totalCount);
    const std::string guard = "=IF(" + cell + "=\"\";\"\";IFNA(";
    sheet.put(at("K", row),
              Formula{guard + R"(MILESTONE.PERCENT(Statuses;"complete";)" + pair + R"();"–")))"},
              style::formulaPercent);
    sheet.put(at("L", row), Formula{guard + R"(RAG.ROLLUP(Colours;"worst";)" + pair + R"();"–")))"},
              style::formulaWord);
}

// Whatever the rows from `first` to `last` do not name: no action falls between them.
void putOthers(Sheet& sheet, int row, int head, int first, int last, std::string_view title) {
    sheet.put(at("A", row), std::string(title), style::formula);
    sheet.fill(block("B", "C", row), style::formula);
    for (const auto& [letter, colour] : counts) {
        sheet.put(at(letter, row),
                  Formula{"=SUMPRODUCT(--(Colours=" + at(std::string(letter) + "$", head) +
                          "))-SUM(" + block(letter, first, last) + ")"},
                  style::formulaCount);
    }
    sheet.put(at("J", row), Formula{forRow("=SUM(D#:I#)", row)}, style::totalCount);
    sheet.put(at("K", row), Formula{forRow(R"(=IF($J#=0;"–";$G#/$J#))", row)},
              style::formulaPercent);
    sheet.put(at("L", row), std::string("–"), style::formulaWord);
}

void putTotal(Sheet& sheet, int row, int first, int last) {
    sheet.put(at("A", row), std::string("Total"), style::total);
    sheet.fill(block("B", "C", row), style::total);
    for (const std::string_view column : {"D", "E", "F", "G", "H", "I", "J"}) {
        sheet.put(at(column, row), Formula{"=SUM(" + block(column, first, last) + ")"},
                  style::totalCount);
    }
    sheet.put(at("K", row), Formula{R"(=IFNA(MILESTONE.PERCENT(Statuses);"–"))"},
              style::totalPercent);
    sheet.put(at("L", row), Formula{R"(=IFNA(RAG.ROLLUP(Colours);"–"))"}, style::formulaWord);
}

Chart deadlineChart() {
    Chart chart;
    chart.name = "Actions by deadline and colour";
    chart.description =
        "Stacked bars, one for each deadline, with the number of actions that are red, amber, "
        "green, blue, grey or to be checked: the same figures as in the table above.";
    chart.anchor = at("A", chartRow);
    chart.width = 222;
    chart.height = 66;
    chart.categories = block("A", firstDeadline, otherDeadlines);
    chart.valueTitle = "Number of actions";
    for (const auto& [letter, word] : counts) {
        const RagColour colour = ragColour(word);
        chart.series.push_back({at(letter, deadlineHead),
                                block(letter, firstDeadline, otherDeadlines),
                                std::string(colour.fill), std::string(colour.ink)});
    }
    return chart;
}

void putDeadlines(Sheet& sheet) {
    putSection(sheet, at("A", deadlineRow), "By deadline");
    putHead(sheet, deadlineHead, "Deadline");
    int row = firstDeadline;
    for (const auto& [title, limit] : deadlines) {
        sheet.put(at("A", row), std::string(title), style::published);
        sheet.put(at("B", row), Formula{forRow("=TIMELINESS.DUE(Published;$A#)", row)},
                  style::formulaDate);
        sheet.put(at("C", row),
                  Formula{forRow(
                      R"(=INDEX({"Sun";"Mon";"Tue";"Wed";"Thu";"Fri";"Sat"};WEEKDAY($B#)))", row)},
                  style::formulaCentre);
        // By the date, since the report writes three months in two ways.
        putCounts(sheet, row, deadlineHead, "Due", "B");
        ++row;
    }
    putOthers(sheet, otherDeadlines, deadlineHead, firstDeadline, lastDeadline,
              "Other dates, or none");
    putTotal(sheet, deadlineTotal, firstDeadline, otherDeadlines);
    sheet.colours.push_back(wordColours(block("L", firstDeadline, deadlineTotal)));
    putNote(sheet, block("A", "L", deadlineTotal + 1),
            Formula{"=IF(" + at("J", deadlineTotal) +
                    R"(=COUNTA(Actions);"Every action counts once.";"Check: this table counts )"
                    R"(other actions than the sheet Actions has."))"});
    putChartPlace(sheet, block("B", "L", chartRow), 70, "COUNTA(Actions)=0");
    sheet.charts.push_back(deadlineChart());
}

void putParts(Sheet& sheet) {
    putSection(sheet, at("A", partHead - 1), "By part of the report");
    putHead(sheet, partHead, "Part");
    sheet.widen(block("A", "C", partHead));
    int row = firstPart;
    for (; row <= lastPart; ++row) {
        const std::string part = "INDEX(PartNames;" + std::to_string(row - otherParts) + ")";
        sheet.merge(block("A", "C", row), Formula{"=IF(" + part + R"(="";"";)" + part + ")"},
                    style::formula);
        putCounts(sheet, row, partHead, "Parts", "A");
    }
    putOthers(sheet, otherParts, partHead, firstPart, lastPart, "None given, or none of these");
    sheet.widen(block("A", "C", otherParts));
    sheet.colours.push_back(whiteWhileEmpty(block("A", firstPart, "L", lastPart), "A", firstPart));
    sheet.colours.push_back(wordColours(block("L", firstPart, lastPart)));
    sheet.printRange = block("A", 1, "L", lastPart);
}

void putReadable(Sheet& sheet) {
    putSection(sheet, at("A", readableRow), "Can the dates be read?");
    struct Dates {
        std::string_view title;
        std::string_view name;
    };
    constexpr Dates dates[] = {{"Completed: cells that are not readable dates", "Completed"},
                               {"Forecast: cells that are not readable dates", "Forecasts"}};
    int row = readableRow + 1;
    for (const auto& [title, name] : dates) {
        sheet.merge(block("A", "C", row), std::string(title), style::formula);
        sheet.put(at("D", row), Formula{"=INDICATORS.UNUSABLE(" + std::string(name) + ")"},
                  style::formulaNumber);
        ++row;
    }
}

void putKeyFigures(Sheet& sheet) {
    const KeyFigure figures[] = {
        {"A", "A", "Areas for improvement", "=COUNTA(Actions)", style::keyNumber},
        {"B", "D", "Complete", R"(=IFNA(MILESTONE.PERCENT(Statuses);"–"))", style::keyPercent},
        {"E", "G", "Done on time", R"(=IFNA(MILESTONE.PERCENT(Statuses;"on time");"–"))",
         style::keyPercent},
        {"H", "J", "Overdue", R"(=IFNA(MILESTONE.PERCENT(Statuses;"overdue");"–"))",
         style::keyPercent},
        {"K", "L", "Next deadline",
         R"(=IF(COUNTIF(Due;">"&MILESTONE.DATE(AsAt))=0;"none left";SMALL(Due;COUNTIF(Due;)"
         R"("<="&MILESTONE.DATE(AsAt))+1)))",
         style::keyDate},
    };
    putKeyFigures(sheet, keyRow, figures);
    putNote(sheet, block("A", "L", keyRow + 2),
            std::string("Complete and overdue: shares of all actions. Done on time: of those done "
                        "or overdue, the share done by the due date."));
}

}  // namespace

void addProgress(Workbook& book) {
    Sheet sheet(sheet_name::progress, Paper::Portrait,
                {54, 25, 13, 15, 16, 16, 15, 15, 16, 17, 20, 20});
    putHeading(sheet, "Progress on the areas for improvement", sourceLine);
    putAsAt(sheet, "A3:C3", style::asAt);
    sheet.merge("D3:L3", std::string("{{Illustrative: owners, completion dates and forecasts.||}}"),
                style::note);
    putHeadline(
        sheet, "A4:L4", "COUNTA(Actions)=0",
        "type the areas for improvement into Actions, and the dates of the inspection into Lists.",
        R"("Of "&COUNTA(Actions)&" actions "&COUNTIF(Colours;"Blue")&" are complete, )"
        R"("&COUNTIF(Statuses;"Complete late")&" of them late; "&COUNTIF(Statuses;"Overdue")&)"
        R"(" are overdue, "&COUNTIF(Statuses;"At risk")&" at risk and "&)"
        R"(COUNTIF(Statuses;"On track")&" on track.")");
    sheet.height(4, 12);
    constexpr RecordList lists[] = {{sheet_name::actions, actionRows, "D"}};
    putBeyond(sheet, "A5:L5", lists);
    putKeyFigures(sheet);
    putDeadlines(sheet);
    putReadable(sheet);
    putParts(sheet);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::inspection
