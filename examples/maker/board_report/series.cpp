// The readings of each measure in the order of time, the latest at the bottom: what Trends works
// with.
#include "maker/board_report/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::board_report {
namespace {

constexpr int dayHead = 6;
constexpr int firstDay = dayHead + 1;
constexpr int lastDay = dayHead + seriesRoom;
constexpr int valueHead = lastDay + 3;
constexpr int unitRow = valueHead + 1;
constexpr int firstValue = unitRow + 1;
constexpr int lastValue = unitRow + seriesRoom;
constexpr double columnWidth = 23;

// Of a measure's readings, on or before a day.
std::string latestDay(const std::string& measure, std::string_view comparison,
                      const std::string& than) {
    const std::string asked = measure + ";ReadingDays;\"" + std::string(comparison) + "\"&" + than;
    return "IF(COUNTIFS(Measures;" + asked + ")=0;\"\";MAXIFS(ReadingDays;Measures;" + asked + "))";
}

void putSeries(Sheet& sheet, int measure) {
    const std::string column = columnLetter(measure);
    const std::string name = "$" + at(column + "$", dayHead);
    const std::string listed = "INDEX(MeasureNames;" + std::to_string(measure + 1) + ")";
    const std::string isNone = "=IF(" + name + R"(="";"";)";
    for (const int head : {dayHead, valueHead}) {
        sheet.put(at(column, head), Formula{"=IF(" + listed + R"(="";"";)" + listed + ")"},
                  style::tableHeadCentre);
        sheet.height(head, 14);
    }
    sheet.put(at(column, lastDay),
              Formula{isNone + latestDay(name, "<=", "MILESTONE.DATE(AsAt)") + ")"},
              style::formulaDate);
    for (int row = lastDay - 1; row >= firstDay; --row) {
        const std::string below = at(column, row + 1);
        sheet.put(at(column, row),
                  Formula{"=IF(" + below + R"(="";"";)" + latestDay(name, "<", below) + ")"},
                  style::formulaDate);
    }
    const std::string unit = "INDEX(MeasureUnits;" + std::to_string(measure + 1) + ")";
    sheet.put(at(column, unitRow), Formula{"=IF(" + unit + R"(="";"";)" + unit + ")"},
              style::formulaCentre);
    for (int row = 0; row < seriesRoom; ++row) {
        const std::string on = at(column, firstDay + row);
        sheet.put(at(column, firstValue + row),
                  Formula{"=IF(" + on + R"(="";"";SUMIFS(Readings;Measures;)" + name +
                          ";ReadingDays;" + on + "))"},
                  style::formulaFigure);
    }
}

}  // namespace

void addSeries(Workbook& book) {
    Sheet sheet(sheet_name::series, Paper::OnePage, std::vector<double>(measureRoom, columnWidth));
    putHeading(sheet, "Series", "The readings of each measure in the order of time.");
    putAsAt(sheet, "A3:C3", style::asAt);
    putNote(sheet, block("A", columnLetter(measureRoom - 1), 4),
            std::string("Worked out of Figures: the latest at the bottom, up to " +
                        std::to_string(seriesRoom) + " readings a measure. Trends reads it."));
    putSection(sheet, at("A", dayHead - 1), "On");
    putSection(sheet, at("A", valueHead - 1), "Value");
    for (int measure = 0; measure < measureRoom; ++measure) {
        putSeries(sheet, measure);
    }
    const std::string last = columnLetter(measureRoom - 1);
    sheet.printRange = block("A", 1, last, lastValue);
    sheet.colours.push_back(
        {block("A", firstDay, last, lastDay),
         {{"formula-is([.A" + std::to_string(firstDay) + "]=\"\")", std::string(style::unused)}}});
    sheet.colours.push_back({block("A", firstValue, last, lastValue),
                             {{"formula-is([.A" + std::to_string(firstValue) + "]=\"\")",
                               std::string(style::unused)}}});
    for (int measure = 0; measure < measureRoom; ++measure) {
        const std::string column = columnLetter(measure);
        lookByUnit(sheet, block(column, firstValue, lastValue), at(column + "$", unitRow),
                   Shown::Figures);
    }
    book.sheets.push_back(std::move(sheet));
    book.names.push_back(
        {"SeriesDays", std::string(sheet_name::series), block("A", firstDay, last, lastDay)});
    book.names.push_back(
        {"SeriesValues", std::string(sheet_name::series), block("A", firstValue, last, lastValue)});
}

}  // namespace council::maker::board_report
