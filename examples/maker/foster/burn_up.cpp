#include "maker/foster/summary_parts.h"
#include "maker/layout.h"
#include "maker/month_points.h"
#include "maker/styles.h"

namespace council::maker::foster {
namespace {

constexpr int monthCount = 12;

constexpr TableColumn monthColumns[] = {
    {"A", "To the end of", style::formulaMonth,
     R"(=EOMONTH(MILESTONE.DATE(PeriodFrom;"start");ROWS($A$@:$A#)-1))"},
    {"B", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$A#);"–"))"},
    {"C", "Pace of the target", style::formulaDecimal,
     R"(=IF(ISNUMBER($B#);IFNA(FOSTER.EXPECTED($B#;PeriodFrom;PeriodTo;$A#;Pace);"–");"–"))"},
    {"D", "Approved", style::formulaNumber,
     R"(=IF((EOMONTH($A#;-1)>=MILESTONE.DATE(AsAt))+NOT(HasHouseholds)>0;"";)"
     R"(«FOSTER.RECRUITED(Approvals;PeriodFrom;$A#;AsAt;%;Types;Counted)»))"},
    {"E", "Forecast (low to high)", style::formulaCentre,
     R"text(=IF(($A#<=MILESTONE.DATE(AsAt))+NOT(HasHouseholds)>0;"";IFNA()text"
     R"text(TEXT(«FOSTER.FORECAST(Approvals;PeriodFrom;$A#;AsAt;"expected";Level;LearnFrom;%;)text"
     R"text(Types;Counted)»;"0.0")&" ("&«FOSTER.FORECAST(Approvals;PeriodFrom;$A#;AsAt;"low";)text"
     R"text(Level;LearnFrom;%;Types;Counted)»&" to "&«FOSTER.FORECAST(Approvals;PeriodFrom;$A#;)text"
     R"text(AsAt;"high";Level;LearnFrom;%;Types;Counted)»&")";"–")))text"},
};

// The points the chart is drawn through. What was recruited ends at the date the list is read at,
// and there the forecast begins: the likely figure between a low and a high one.
constexpr TableColumn pointColumns[] = {
    {"G", "Day", style::formulaDate},
    {"H", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$G#);""))"},
    {"I", "Pace of the target", style::formulaDecimal,
     R"(=IF(ISNUMBER($H#);IFNA(FOSTER.EXPECTED($H#;PeriodFrom;PeriodTo;$G#;Pace);"");""))"},
    {"J", "Approved", style::formulaNumber,
     R"(=IF(($G#>MILESTONE.DATE(AsAt))+NOT(HasHouseholds)>0;"";)"
     R"(«FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;$G#;%;Types;Counted)»))"},
    {"K", "Forecast", style::formulaDecimal,
     R"(=IF(($G#<MILESTONE.DATE(AsAt))+NOT(HasHouseholds)>0;"";IFNA()"
     R"(«FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;"expected";Level;LearnFrom;%;Types;)"
     R"(Counted)»;"")))"},
    {"L", "Forecast, low", style::formulaNumber,
     R"(=IF($K#="";"";«FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;"low";Level;LearnFrom;%;)"
     R"(Types;Counted)»))"},
    {"M", "Forecast, high", style::formulaNumber,
     R"(=IF($K#="";"";«FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;"high";Level;LearnFrom;%;)"
     R"(Types;Counted)»))"},
};

Chart burnUpChart(int anchorRow, int headRow) {
    const auto series = [headRow](std::string_view column, std::string_view colour,
                                  SeriesShape shape) -> ChartSeries {
        return {at(column, headRow), block(column, headRow + 1, headRow + monthPoints),
                std::string(colour), "", shape};
    };
    Chart chart;
    chart.name = "Approved, target and forecast";
    chart.description =
        "Month by month: the target, which rises in a step; the pace that would just meet it; what "
        "is approved so far; and from then on the forecast, between a low and a high one. "
        "The figures stand in the table below it.";
    chart.anchor = at("A", anchorRow);
    chart.width = 192;
    chart.height = 96;
    chart.categories = block("G", headRow + 1, headRow + monthPoints);
    chart.areDates = true;
    chart.valueTitle = "Approved in the year";
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
    putChartPlace(sheet, block("B", "E", chartRow), 98, "NOT(HasHouseholds)");
    sheet.charts.push_back(burnUpChart(chartRow, headRow));

    putSection(sheet, at("A", headRow - 1), "");
    sheet.set(at("A", headRow - 1), Formula{R"(="The figures of the chart, in "&CountIn)"});
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

}  // namespace council::maker::foster
