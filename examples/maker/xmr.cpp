#include "maker/xmr.h"

#include "maker/formula.h"
#include "maker/layout.h"

#include <utility>

namespace council::maker {
namespace {

std::string dollars(std::string_view column, int row) {
    return at("$" + std::string(column) + "$", row);
}

// A column of TREND.XMR's table, row by row.
std::string ofXmr(const XmrTable& table, int column) {
    const std::string value = "$" + std::string(table.value) + "#";
    return "=IF(" + value + R"(="";"";IFERROR(INDEX(TREND.XMR()" + table.values() + ");ROWS(" +
           dollars(table.value, table.first()) + ":" + value + ")+1;" + std::to_string(column) +
           R"();"")))";
}

}  // namespace

std::string XmrTable::values() const {
    return dollars(value, first()) + ":" + dollars(value, last());
}

void putXmrTable(Sheet& sheet, const XmrTable& table, std::string_view valueHeading) {
    const std::string signal = "$" + std::string(table.signal) + "#";
    const std::string mean = ofXmr(table, 2);
    const std::string lower = ofXmr(table, 3);
    const std::string upper = ofXmr(table, 4);
    const std::string rule = ofXmr(table, 5);
    const std::string mark = "=IF(OR(" + signal + R"(="";)" + signal + R"(="Common cause");"";$)" +
                             std::string(table.value) + "#)";
    const TableColumn columns[] = {
        {table.mean, "Mean", table.look, mean},
        {table.lower, "Lower limit", table.look, lower},
        {table.upper, "Upper limit", table.look, upper},
        {table.signal, "Rule", style::formulaCentre, rule},
        {table.mark, "Signal", table.look, mark},
    };
    putTable(sheet, table.head, table.first(), table.last(), columns);
    for (const auto& [column, heading] :
         {std::pair{table.day, std::string_view("Day")}, std::pair{table.value, valueHeading},
          std::pair{table.target, std::string_view("Target")}}) {
        sheet.put(at(column, table.head), std::string(heading), style::tableHeadCentre);
    }
}

void putXmrChart(Sheet& sheet, const XmrTable& table, const XmrPicture& picture) {
    const auto series = [&](std::string_view column, std::string_view colour,
                            SeriesShape shape) -> ChartSeries {
        return {at(column, table.head), block(column, table.first(), table.last()),
                std::string(colour), "", shape};
    };
    Chart chart;
    chart.name = picture.name;
    chart.description = picture.description;
    chart.anchor = picture.anchor;
    chart.width = picture.width;
    chart.height = picture.height;
    chart.categories = block(table.day, table.first(), table.last());
    chart.areDates = true;
    chart.fitsValues = true;
    chart.inPercent = picture.inPercent;
    chart.valueTitle = picture.valueTitle;
    chart.series = {series(table.value, "#1f3a5f", SeriesShape::Line),
                    series(table.mean, "#2e7d6b", SeriesShape::Edge),
                    series(table.lower, "#8a929e", SeriesShape::Edge),
                    series(table.upper, "#8a929e", SeriesShape::Edge),
                    series(table.target, "#b3261e", SeriesShape::Dashes),
                    series(table.mark, "#c2410c", SeriesShape::Points)};
    sheet.put(picture.anchor, {}, style::text);
    sheet.merge(picture.place,
                Formula{"=IF(COUNT(" + table.values() + R"()>0;"";)" + picture.nothingYet + ")"},
                style::hint);
    sheet.height(positionOf(chart.anchor).row + 1, picture.height + 2);
    sheet.charts.push_back(std::move(chart));
}

std::string xmrSentence(const XmrWords& words) {
    const auto is = [](const std::string& cell, std::string_view word) {
        return "IF(" + cell + "=\"" + std::string(word) + "\";";
    };
    const std::string& said = words.variation;
    const std::string& kept = words.assurance;
    return "IF(" + words.count + "<3;\"Fewer than three " + words.point +
           "s: too few to tell a change from chance.\";" + is(said, "Common cause") +
           "\"Common cause: the latest " + words.point +
           " is within what they vary by, so nothing says that anything has changed.\";" + said +
           "&\": the latest " + words.point + " is more than chance. Ask what has changed.\")&" +
           is(kept, "Passing") + "\" The target of \"&" + words.target +
           "&\" can be relied on to be met.\";" + is(kept, "Failing") + "\" The target of \"&" +
           words.target + "&\" will be missed unless something changes.\";" +
           is(kept, "Hit or miss") + "\" The target of \"&" + words.target +
           "&\" is hit or missed by chance.\";\"\")))&IF(" + words.count +
           "<12;\" Fewer than twelve " + words.point + "s: the limits are on trial.\";\"\"))";
}

ConditionalFormat trendColours(std::string range) {
    return {std::move(range),
            {{R"(="Improvement")", std::string(style::ragGreen)},
             {R"(="Concern")", std::string(style::ragRed)},
             {R"(="Passing")", std::string(style::ragGreen)},
             {R"(="Failing")", std::string(style::ragRed)},
             {R"(="Hit or miss")", std::string(style::ragAmber)}}};
}

}  // namespace council::maker
