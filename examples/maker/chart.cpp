#include "maker/chart.h"

#include "maker/write_parts.h"

#include <algorithm>

namespace council::maker {
namespace {

std::string chartClass(SeriesShape shape) {
    switch (shape) {
        case SeriesShape::Bar:
            return "chart:bar";
        case SeriesShape::Line:
        case SeriesShape::Dashes:
        case SeriesShape::Edge:
        case SeriesShape::Points:
            break;
    }
    return "chart:line";
}

void writePlot(XmlWriter& xml, const std::string& sheet, const Chart& chart) {
    XmlAttributes attributes = {{"chart:style-name", "plot"},
                                {"chart:data-source-has-labels", "both"}};
    if (chart.areMonths) {
        // Left to itself, Calc cuts the name of the last month off.
        attributes.push_back({"svg:x", millimetres(6)});
        attributes.push_back({"svg:y", millimetres(2)});
        attributes.push_back({"svg:width", millimetres(chart.width - 14)});
        attributes.push_back({"svg:height", millimetres(chart.height - 11)});
    }
    const auto plot = xml.open("chart:plot-area", attributes);
    {
        const auto axis =
            xml.open("chart:axis", {{"chart:dimension", "x"},
                                    {"chart:name", "primary-x"},
                                    {"chart:style-name", "categories"},
                                    {"chartooo:axis-type", chart.areDates ? "date" : "text"}});
        if (chart.areDates && !chart.fitsValues) {
            xml.line("chartooo:date-scale", {{"chart:base-time-unit", "days"},
                                             {"chart:major-interval-value", "1"},
                                             {"chart:major-interval-unit", "months"}});
        }
        xml.line("chart:categories",
                 {{"table:cell-range-address", onSheet(sheet, chart.categories)}});
    }
    {
        const auto axis = xml.open("chart:axis", {{"chart:dimension", "y"},
                                                  {"chart:name", "primary-y"},
                                                  {"chart:style-name", "values"}});
        {
            const auto title = xml.open("chart:title", {{"chart:style-name", "title"}});
            xml.line("text:p", {}, chart.valueTitle);
        }
        if (!chart.fitsValues) {
            xml.line("chart:grid", {{"chart:class", "major"}, {"chart:style-name", "grid"}});
        }
    }
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries& series = chart.series[i];
        xml.line("chart:series",
                 {{"chart:style-name", seriesStyle(i)},
                  {"chart:values-cell-range-address", onSheet(sheet, series.values)},
                  {"chart:label-cell-address", onSheet(sheet, series.label)},
                  {"chart:class", chartClass(series.shape)},
                  {"loext:hide-legend", series.colour.empty() ? "true" : ""}});
    }
    xml.line("chart:wall", {{"chart:style-name", "wall"}});
}

// One colour needs no key.
bool needsLegend(const Chart& chart) {
    return std::count_if(chart.series.begin(), chart.series.end(),
                         [](const ChartSeries& series) { return !series.colour.empty(); }) > 1;
}

}  // namespace

bool hasBars(const Chart& chart) {
    return chart.series.front().shape == SeriesShape::Bar;
}

std::string seriesStyle(std::size_t index) {
    return "series" + std::to_string(index + 1);
}

void writeChartDashes(XmlWriter& xml) {
    const auto element = xml.open("office:styles");
    xml.line("draw:stroke-dash", {{"draw:name", std::string(chartDash)},
                                  {"draw:style", "rect"},
                                  {"draw:dots1", "1"},
                                  {"draw:dots1-length", "1.6mm"},
                                  {"draw:distance", "1.2mm"}});
}

void writeChartBody(XmlWriter& xml, const std::string& sheet, const Chart& chart) {
    const auto body = xml.open("office:body");
    const auto content = xml.open("office:chart");
    const auto plot =
        xml.open("chart:chart", {{"chart:class", chartClass(chart.series.front().shape)},
                                 {"chart:style-name", "chart"},
                                 {"svg:width", millimetres(chart.width)},
                                 {"svg:height", millimetres(chart.height)}});
    if (needsLegend(chart)) {
        xml.line("chart:legend", {{"chart:legend-position", "bottom"},
                                  {"style:legend-expansion", "wide"},
                                  {"chart:style-name", "legend"}});
    }
    writePlot(xml, sheet, chart);
}

void writeChart(XmlWriter& xml, const std::string& sheet, const Chart& chart,
                const ChartObject& object) {
    const auto frame = xml.open("draw:frame", {{"draw:name", chart.name},
                                               {"draw:style-name", std::string(chartFrameStyle)},
                                               {"draw:z-index", "0"},
                                               {"svg:width", millimetres(chart.width)},
                                               {"svg:height", millimetres(chart.height)},
                                               {"svg:x", "1mm"},
                                               {"svg:y", "1mm"}});
    object(xml, sheet, chart);
    xml.line("svg:title", {}, chart.name);
    xml.line("svg:desc", {}, chart.description);
}

}  // namespace council::maker
