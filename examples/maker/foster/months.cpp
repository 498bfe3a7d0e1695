#include "maker/foster/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::foster {
namespace {

constexpr int headRow = 6;
constexpr int firstRow = headRow + 1;
constexpr int lastRow = firstRow + 11;

// Before the date the list is read at there is no forecast, after it nothing has been recruited
// yet; the band stands on what was recruited and fans out from there.
constexpr TableColumn columns[] = {
    {"A", "Month", style::formulaCentre, R"(=TEXT($B#;"MMM YY"))"},
    {"B", "To the end of", style::formulaDate, "=EOMONTH(PeriodFrom;ROWS($B$7:$B#)-1)"},
    {"C", "Target", style::formulaNumber, R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;$B#);""))"},
    {"D", "Pace of the target", style::formulaDecimal,
     R"(=IFNA(FOSTER.EXPECTED($C#;PeriodFrom;PeriodTo;$B#;Pace);""))"},
    {"E", "Approved", style::formulaNumber,
     R"(=IF(EOMONTH($B#;-1)>=AsAt;"";FOSTER.RECRUITED(Approvals;PeriodFrom;$B#;AsAt;;Types;"<>"&LeftOut)))"},
    {"F", "Forecast", style::formulaDecimal,
     R"(=IF($B#<AsAt;"";IFNA(FOSTER.FORECAST(Approvals;PeriodFrom;$B#;AsAt;"expected";Level;)"
     R"(LearnFrom;Types;"<>"&LeftOut);"")))"},
    {"G", "Low", style::formulaNumber,
     R"(=IF($B#<AsAt;"";IFNA(FOSTER.FORECAST(Approvals;PeriodFrom;$B#;AsAt;"low";Level;)"
     R"(LearnFrom;Types;"<>"&LeftOut);"")))"},
    {"H", "High", style::formulaNumber,
     R"(=IF($B#<AsAt;"";IFNA(FOSTER.FORECAST(Approvals;PeriodFrom;$B#;AsAt;"high";Level;)"
     R"(LearnFrom;Types;"<>"&LeftOut);"")))"},
    {"I", "Foot of the band", style::formulaNumber, R"(=IF($G#<>"";$G#;N($E#)))"},
    {"J", "Low to high", style::formulaNumber, R"(=IF($G#<>"";$H#-$G#;0))"},
};
static_assert(firstRow == 7);  // $B$7 above

ChartSeries series(std::string_view column, std::string_view colour, SeriesShape shape) {
    return {at(column, headRow), block(column, firstRow, lastRow), std::string(colour), "", shape};
}

}  // namespace

Chart burnUpChart() {
    Chart chart;
    chart.name = "Approved households, target and forecast";
    chart.description =
        "Month by month: the target, which rises in a step; the pace that would just meet it; the "
        "households approved so far; and from then on the forecast with a band from low to high. "
        "The same figures as on the sheet Months.";
    chart.sheet = sheet_name::months;
    chart.categories = block("A", firstRow, lastRow);
    chart.valueTitle = "Households approved in the year";
    chart.series = {
        series("I", "", SeriesShape::Footing),       series("J", "#cfe0f3", SeriesShape::Area),
        series("C", "#b3261e", SeriesShape::Step),   series("D", "#8a929e", SeriesShape::Dashes),
        series("F", "#1f5fa8", SeriesShape::Dashes), series("E", "#1f3a5f", SeriesShape::Line),
    };
    return chart;
}

void addMonths(Workbook& book) {
    Sheet sheet(sheet_name::months, Paper::Portrait, {22, 26, 18, 22, 20, 20, 16, 16, 18, 18});
    putHeading(sheet, "Month by month", sourceLine);
    putAsAt(sheet, "A3:J3", style::asAt);
    putNote(sheet, "A4:J4",
            std::string("The figures behind the burn-up chart in Summary. Forecast, low and high: "
                        "FOSTER.FORECAST, at the level in Settings."));
    putTable(sheet, headRow, firstRow, lastRow, columns);
    sheet.height(headRow, 10);
    sheet.printRange = block("A", 1, "J", lastRow);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::foster
