#include "maker/foster/summary_parts.h"
#include "maker/layout.h"
#include "maker/month_points.h"
#include "maker/styles.h"

namespace council::foster {
namespace {

constexpr int monthCount = 12;

constexpr TableColumn monthColumns[] = {
    {"A", "To the end of", style::formulaMonth,
     R"(=EOMONTH(MILESTONE.DATE(PeriodFrom;"start");ROWS($A$@:$A#)-1))"},
    {"B", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$A#);"–"))"},
    {"C", "Pace of the target", style::formulaDecimal,
     R"(=IF(ISNUMBER($B#);IFNA(FOSTER.EXPECTED($B#;PeriodFrom;PeriodTo;$A#;Pace);"–");"–"))"},
    {"D", "Approved", style::formulaNumber,
     R"(=IF(EOMONTH($A#;-1)>=MILESTONE.DATE(AsAt);"";)"
     R"(FOSTER.RECRUITED(Approvals;PeriodFrom;$A#;AsAt;;Types;Counted)))"},
    {"E", "Forecast (low to high)", style::formulaCentre,
     R"text(=IF($A#<=MILESTONE.DATE(AsAt);"";IFNA(TEXT(FOSTER.FORECAST(Approvals;PeriodFrom;)text"
     R"text($A#;AsAt;"expected";Level;LearnFrom;;Types;Counted);"0.0")&" ("&)text"
     R"text(FOSTER.FORECAST(Approvals;PeriodFrom;$A#;AsAt;"low";Level;LearnFrom;;Types;)text"
     R"text(Counted)&" to "&FOSTER.FORECAST(Approvals;PeriodFrom;$A#;AsAt;"high";Level;)text"
     R"text(LearnFrom;;Types;Counted)&")";"–")))text"},
};

// The points the chart is drawn through. What was recruited ends at the date the list is read at,
// and there the forecast begins: the likely figure between a low and a high one.
constexpr TableColumn pointColumns[] = {
    {"G", "Day", style::formulaDate},
    {"H", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$G#);""))"},
    {"I", "Pace of the target", style::formulaDecimal,
     R"(=IF(ISNUMBER($H#);IFNA(FOSTER.EXPECTED($H#;PeriodFrom;PeriodTo;$G#;Pace);"");""))"},
    {"J", "Approved", style::formulaNumber,
     R"(=IF($G#>MILESTONE.DATE(AsAt);"";)"
     R"(FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;$G#;;Types;Counted)))"},
    {"K", "Forecast", style::formulaDecimal,
     R"(=IF($G#<MILESTONE.DATE(AsAt);"";IFNA(FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;)"
     R"("expected";Level;LearnFrom;;Types;Counted);"")))"},
    {"L", "Forecast, low", style::formulaNumber,
     R"(=IF($K#="";"";FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;"low";Level;LearnFrom;;)"
     R"(Types;Counted)))"},
    {"M", "Forecast, high", style::formulaNumber,
     R"(=IF($K#="";"";FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;"high";Level;LearnFrom;;)"
     R"(Types;Counted)))"},
};

Chart burnUpChart(int anchorRow, int headRow) {
    const auto series = [headRow](std::string_view column, std::string_view colour,
                                  SeriesShape shape) -> ChartSeries {
        return {at(column, headRow), block(column, headRow + 1, headRow + monthPoints),
                std::string(colour), "", shape};
    };
    Chart chart;
    chart.name = "Approved households, target and forecast";
    chart.description =
        "Month by month: the target, which rises in a step; the pace that would just meet it; the "
        "households approved so far; and from then on the forecast, between a low and a high one. "
        "The figures stand in the table below it.";
    chart.anchor = at("A", anchorRow);
    chart.width = 192;
    chart.height = 96;
    chart.categories = block("G", headRow + 1, headRow + monthPoints);
    chart.areDates = true;
    chart.valueTitle = "Households approved in the year";
    chart.series = {
        series("H", "#b3261e", SeriesShape::Line), series("I", "#8a929e", SeriesShape::Dashes),
        series("M", "#5b9bd5", SeriesShape::Edge), series("K", "#1f5fa8", SeriesShape::Dashes),
        series("L", "#5b9bd5", SeriesShape::Edge), series("J", "#1f3a5f", SeriesShape::Line),
    };
    return chart;
}

}  // namespace

int putBurnUp(Sheet& sheet, int row) {
    const int chartRow = row + 1;
    const int headRow = chartRow + 3;
    putSection(sheet, at("A", row), "Month by month");
    sheet.put(at("A", chartRow), {}, style::text);
    sheet.height(chartRow, 98);
    sheet.charts.push_back(burnUpChart(chartRow, headRow));

    putSection(sheet, at("A", headRow - 1), "The figures of the chart, in households");
    sheet.pageStarts.insert(headRow - 1);
    putTable(sheet, headRow, headRow + 1, headRow + monthCount, monthColumns);
    for (int line = headRow + 1; line <= headRow + monthCount; ++line) {
        sheet.height(line, 5.8);
    }

    sheet.merge(block("G", "M", headRow - 1), std::string("Points of the chart (not printed)"),
                style::groupFormula);
    putTable(sheet, headRow, headRow + 1, headRow + monthPoints, pointColumns);
    putMonthPoints(sheet, "G", headRow + 1);
    return headRow + monthCount + 2;
}

}  // namespace council::foster
