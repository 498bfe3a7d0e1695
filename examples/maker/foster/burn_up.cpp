#include "maker/foster/summary_parts.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::foster {
namespace {

constexpr int monthCount = 12;
constexpr int pointCount = 2 * monthCount;

constexpr TableColumn monthColumns[] = {
    {"A", "To the end of", style::formulaMonth, "=EOMONTH(PeriodFrom;ROWS($A$@:$A#)-1)"},
    {"B", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$A#);"–"))"},
    {"C", "Pace of the target", style::formulaDecimal,
     R"(=IFNA(FOSTER.EXPECTED($B#;PeriodFrom;PeriodTo;$A#;Pace);"–"))"},
    {"D", "Approved", style::formulaNumber,
     R"(=IF(EOMONTH($A#;-1)>=AsAt;"";FOSTER.RECRUITED(Approvals;PeriodFrom;$A#;AsAt;;Types;)"
     R"(Counted)))"},
    {"E", "Forecast (low to high)", style::formulaCentre,
     R"text(=IF($A#<=AsAt;"";IFNA(TEXT(FOSTER.FORECAST(Approvals;PeriodFrom;$A#;AsAt;"expected";)text"
     R"text(Level;LearnFrom;Types;Counted);"0.0")&" ("&FOSTER.FORECAST(Approvals;PeriodFrom;)text"
     R"text($A#;AsAt;"low";Level;LearnFrom;Types;Counted)&" to "&FOSTER.FORECAST(Approvals;)text"
     R"text(PeriodFrom;$A#;AsAt;"high";Level;LearnFrom;Types;Counted)&")";"–")))text"},
};

// The points the chart is drawn through: the first and the last day of every month, so that a
// target that changes on the first of a month changes at once; in the month the list is read at,
// the date itself instead of the last day. What was recruited ends there, and the forecast begins:
// a band that stands on low and reaches to high.
constexpr TableColumn pointColumns[] = {
    {"G", "Day", style::formulaDate},
    {"H", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$G#);""))"},
    {"I", "Pace of the target", style::formulaDecimal,
     R"(=IFNA(FOSTER.EXPECTED($H#;PeriodFrom;PeriodTo;$G#;Pace);""))"},
    {"J", "Approved", style::formulaNumber,
     R"(=IF($G#>AsAt;"";FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;$G#;;Types;Counted)))"},
    {"K", "Forecast", style::formulaDecimal,
     R"(=IF($G#<AsAt;"";IFNA(FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;"expected";Level;)"
     R"(LearnFrom;Types;Counted);"")))"},
    {"L", "Foot of the band", style::formulaNumber,
     R"(=IF($K#="";N($J#);FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;"low";Level;LearnFrom;)"
     R"(Types;Counted)))"},
    {"M", "Forecast, low to high", style::formulaNumber,
     R"(=IF($K#="";0;FOSTER.FORECAST(Approvals;PeriodFrom;$G#;AsAt;"high";Level;LearnFrom;)"
     R"(Types;Counted)-$L#))"},
};

Formula dayOfPoint(int point, int row) {
    const std::string month = std::to_string(point / 2);
    if (point % 2 == 0) {
        return {"=EDATE(PeriodFrom;" + month + ")"};
    }
    const std::string first = at("$G", row - 1);
    const std::string last = "EOMONTH(" + first + ";0)";
    return {"=IF(AND(AsAt>" + first + ";AsAt<=" + last + ");AsAt;" + last + ")"};
}

Chart burnUpChart(int anchorRow, int headRow) {
    const auto series = [headRow](std::string_view column, std::string_view colour,
                                  SeriesShape shape) -> ChartSeries {
        return {at(column, headRow), block(column, headRow + 1, headRow + pointCount),
                std::string(colour), "", shape};
    };
    Chart chart;
    chart.name = "Approved households, target and forecast";
    chart.description =
        "Month by month: the target, which rises in a step; the pace that would just meet it; the "
        "households approved so far; and from then on the forecast, with a band from low to high. "
        "The figures stand in the table below it.";
    chart.anchor = at("A", anchorRow);
    chart.width = 192;
    chart.height = 96;
    chart.categories = block("G", headRow + 1, headRow + pointCount);
    chart.areDates = true;
    chart.valueTitle = "Households approved in the year";
    chart.series = {
        series("L", "", SeriesShape::Area),          series("M", "#c3d9f0", SeriesShape::Area),
        series("H", "#b3261e", SeriesShape::Line),   series("I", "#8a929e", SeriesShape::Dashes),
        series("K", "#1f5fa8", SeriesShape::Dashes), series("J", "#1f3a5f", SeriesShape::Line),
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
    putTable(sheet, headRow, headRow + 1, headRow + pointCount, pointColumns);
    for (int point = 0; point < pointCount; ++point) {
        const int line = headRow + 1 + point;
        sheet.set(at("G", line), dayOfPoint(point, line));
    }
    return headRow + monthCount + 2;
}

}  // namespace council::foster
