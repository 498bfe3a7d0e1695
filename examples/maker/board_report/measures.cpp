// What Report shows: the measures, how each is judged, and the priorities.
#include "maker/board_report/data.h"
#include "maker/board_report/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <string>

namespace council::maker::board_report {
namespace {

constexpr int firstMeasure = 6;
constexpr int lastMeasure = firstMeasure + measureRoom - 1;
constexpr int priorityHead = lastMeasure + 4;
constexpr int firstPriority = priorityHead + 1;
constexpr int lastPriority = firstPriority + priorityRoom - 1;

void addName(Workbook& book, std::string_view name, const std::string& range) {
    book.names.push_back({std::string(name), std::string(sheet_name::measures), range});
}

void putMeasures(Sheet& sheet, Workbook& book) {
    constexpr TableColumn columns[] = {
        {"A", "Measure", style::input},
        {"B", "Unit", style::inputCentre},
        {"C", "Good is", style::inputCentre},
        {"D", "Target; blank: the reading before", style::inputCentre},
        {"E", "Tolerance; blank: 10 %", style::inputCentre},
        {"F", "Rule; blank: tolerance", style::inputCentre},
    };
    putSection(sheet, at("A", firstMeasure - 2), "Measures on Report, in this order");
    putTable(sheet, firstMeasure - 1, firstMeasure, lastMeasure, columns);
    int row = firstMeasure;
    for (const Measure& measure : measures) {
        sheet.set(at("A", row), std::string(measure.name));
        sheet.set(at("B", row), std::string(measure.unit));
        sheet.set(at("C", row), std::string(measure.polarity));
        if (!measure.target.empty()) {
            sheet.set(at("D", row), std::stod(std::string(measure.target)));
        }
        setText(sheet, at("F", row), measure.rule);
        ++row;
    }
    for (row = firstMeasure; row <= lastMeasure; ++row) {
        sheet.choose(at("B", row), "units");
        sheet.choose(at("C", row), "polarities");
        sheet.choose(at("F", row), "rules");
    }
    book.choices.push_back({"units", R"(cell-content-is-in-list("number";"per cent";"£";"£m"))",
                            "Unit",
                            "number, per cent (type readings as 84%), £ (in pounds) or £m (in "
                            "millions of pounds)."});
    book.choices.push_back({"polarities", R"(cell-content-is-in-list("High";"Low";"Neither"))",
                            "Good is", "High, Low, or Neither: no colour and no direction."});
    book.choices.push_back({"rules", R"(cell-content-is-in-list("tolerance";"trend"))", "Rule",
                            "tolerance: missed by more than it is Red. trend: Amber then, unless "
                            "worse than before."});
    struct ColumnName {
        std::string_view name;
        std::string_view column;
    };
    constexpr ColumnName names[] = {{"MeasureNames", "A"},      {"MeasureUnits", "B"},
                                    {"MeasurePolarities", "C"}, {"MeasureTargets", "D"},
                                    {"MeasureTolerances", "E"}, {"MeasureRules", "F"}};
    for (const auto& [name, column] : names) {
        addName(book, name, block(column, firstMeasure, lastMeasure));
    }
}

void putPriorities(Sheet& sheet, Workbook& book) {
    putListHead(sheet, "A", priorityHead, "Priorities", "Priority, the first is number 1");
    sheet.fill(block("A", firstPriority, lastPriority), style::input);
    int row = firstPriority;
    for (const std::string_view priority : priorities) {
        sheet.put(at("A", row++), std::string(priority), style::published);
    }
    addName(book, "Priorities", block("A", firstPriority, lastPriority));
}

}  // namespace

void addMeasures(Workbook& book) {
    Sheet sheet(sheet_name::measures, Paper::Landscape, {110, 30, 30, 40, 40, 40});
    putHeading(sheet, "Measures and priorities", "What Report shows, and how it is judged.");
    putMeasures(sheet, book);
    putPriorities(sheet, book);
    sheet.printRange = block("A", 1, "F", lastPriority);
    sheet.cursor = at("A", firstMeasure + static_cast<int>(measures.size()));
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::board_report
