#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::inspection {
namespace {

constexpr int headRow = 5;
constexpr int firstRow = headRow + 1;
constexpr int lastRow = firstRow + static_cast<int>(plainFigures.size()) - 1;
constexpr int smallRow = lastRow + 3;
constexpr int smallHead = smallRow + 2;

std::string_view lookOf(Unit unit) {
    switch (unit) {
        case Unit::Percent:
            return style::publishedPercent;
        case Unit::Decimal:
            return style::publishedDecimal;
        default:
            return style::publishedNumber;
    }
}

void putFigures(Sheet& sheet) {
    constexpr TableColumn columns[] = {
        {"A", "Figure", style::published},
        {"B", "Para.", style::publishedCentre},
        {"C", "Value", style::publishedCentre},
        {"D", "What to know", style::published},
    };
    putTable(sheet, headRow, firstRow, lastRow, columns);
    int row = firstRow;
    for (const PlainFigure& figure : plainFigures) {
        sheet.set(at("A", row), std::string(figure.name));
        sheet.set(at("B", row), std::string(figure.paragraph));
        sheet.put(at("C", row), figure.value, lookOf(figure.unit));
        if (!figure.says.empty()) {
            sheet.set(at("D", row), std::string(figure.says));
        }
        sheet.widen(block("D", "F", row));
        sheet.height(row, 6.5);
        ++row;
    }
    sheet.widen(block("D", "F", headRow));
}

// A share of a few says little; its interval says how little.
void putSmallNumbers(Sheet& sheet) {
    putSection(sheet, at("A", smallRow), "How sure is a share of few?");
    putNote(sheet, block("A", "F", smallRow + 1),
            std::string("95 % interval (Wilson): where the share may well lie when the same "
                        "service meets other children."));
    constexpr TableColumn columns[] = {
        {"A", "Share", style::published},
        {"B", "Para.", style::publishedCentre},
        {"C", "Of them", style::publishedNumber},
        {"D", "All", style::publishedNumber},
        {"E", "95 % low", style::formulaPercent,
         R"(=IF($A#="";"";BENCHMARK.CONFIDENCE(C#;D#;"low")))"},
        {"F", "95 % high", style::formulaPercent,
         R"(=IF($A#="";"";BENCHMARK.CONFIDENCE(C#;D#;"high")))"},
    };
    const int row = smallHead + 1;
    putTable(sheet, smallHead, row, row, columns);
    sheet.set(at("A", row), std::string("Care leavers not in education, employment or training"));
    sheet.set(at("B", row), std::string("109"));
    sheet.set(at("C", row), 4.0);
    sheet.set(at("D", row), 134.0);
    sheet.printRange = block("A", 1, "F", row);
}

}  // namespace

void addContext(Workbook& book) {
    Sheet sheet(sheet_name::context, Paper::Portrait, {100, 14, 22, 30, 28, 28});
    putHeading(sheet, "Other figures of the report", sourceLine);
    putNote(sheet, "A3:F3",
            std::string("Figures that are neither good nor bad in themselves: no target, no RAG."));
    putFigures(sheet);
    putSmallNumbers(sheet);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::inspection
