#include "maker/chart.h"

#include "maker/write_parts.h"

namespace council {
namespace {

void writeStyle(XmlWriter& xml, const std::string& name, const XmlAttributes& chart,
                const XmlAttributes& graphic, const XmlAttributes& text,
                const std::string& numbers = {}) {
    const auto element = xml.open(
        "style:style",
        {{"style:name", name}, {"style:family", "chart"}, {"style:data-style-name", numbers}});
    xml.line("style:chart-properties", chart);
    xml.line("style:graphic-properties", graphic);
    xml.line("style:text-properties", text);
}

void writeStyles(XmlWriter& xml, const Chart& chart) {
    const XmlAttributes plain = {{"draw:stroke", "none"}, {"draw:fill", "none"}};
    const XmlAttributes text = {{"fo:font-family", "Liberation Sans"}, {"fo:font-size", "9pt"}};

    const auto element = xml.open("office:automatic-styles");
    // A bar of no length needs no figure.
    {
        const auto none =
            xml.open("number:number-style", {{"style:name", "none"}, {"style:volatile", "true"}});
        xml.line("number:text");
    }
    {
        const auto figures = xml.open("number:number-style", {{"style:name", "figures"}});
        xml.line("number:number",
                 {{"number:decimal-places", "0"}, {"number:min-integer-digits", "1"}});
        xml.line("style:map",
                 {{"style:condition", "value()=0"}, {"style:apply-style-name", "none"}});
    }
    {
        const auto whole = xml.open("number:number-style", {{"style:name", "whole"}});
        xml.line("number:number",
                 {{"number:decimal-places", "0"}, {"number:min-integer-digits", "1"}});
    }
    writeStyle(xml, "chart", {}, plain, text);
    writeStyle(xml, "legend", {}, plain, text);
    writeStyle(xml, "title", {}, plain, text);
    writeStyle(xml, "plot",
               {{"chart:vertical", "true"},
                {"chart:stacked", "true"},
                {"chart:include-hidden-cells", "false"}},
               {}, {});
    // The first category stands on top, as in the table.
    writeStyle(xml, "categories",
               {{"chart:display-label", "true"},
                {"chart:reverse-direction", "true"},
                {"chart:link-data-style-to-source", "false"}},
               {{"draw:stroke", "solid"}, {"svg:stroke-color", "#8a929e"}}, text);
    const bool hasFewSteps = chart.valueMaximum > 0 && chart.valueMaximum <= 10;
    writeStyle(xml, "values",
               {{"chart:display-label", "true"},
                {"chart:minimum", "0"},
                {"chart:maximum", chart.valueMaximum > 0 ? std::to_string(chart.valueMaximum) : ""},
                {"chart:interval-major", hasFewSteps ? "1" : ""},
                {"chart:overlap", "100"},
                {"chart:gap-width", "45"},
                {"chart:axis-position", "end"},
                {"chart:axis-label-position", "near-axis"},
                {"chart:link-data-style-to-source", "false"}},
               {{"draw:stroke", "none"}}, text, "whole");
    writeStyle(xml, "grid", {}, {{"draw:stroke", "solid"}, {"svg:stroke-color", "#dfe3e8"}}, {});
    writeStyle(xml, "wall", {}, plain, {});
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries& series = chart.series[i];
        writeStyle(xml, "series" + std::to_string(i + 1),
                   {{"chart:data-label-number", series.ink.empty() ? "none" : "value"},
                    {"chart:label-position", series.ink.empty() ? "" : "center"},
                    {"chart:link-data-style-to-source", "false"}},
                   {{"draw:fill", series.colour.empty() ? "none" : "solid"},
                    {"draw:fill-color", series.colour},
                    {"draw:stroke", series.colour.empty() ? "none" : "solid"},
                    {"svg:stroke-width", "0.2mm"},
                    {"svg:stroke-color", "#ffffff"}},
                   {{"fo:color", series.ink},
                    {"fo:font-family", "Liberation Sans"},
                    {"fo:font-size", "9pt"},
                    {"fo:font-weight", "bold"}},
                   "figures");
    }
}

void writePlot(XmlWriter& xml, const std::string& sheet, const Chart& chart) {
    const auto plot = xml.open("chart:plot-area", {{"chart:style-name", "plot"},
                                                   {"chart:data-source-has-labels", "both"}});
    {
        const auto axis = xml.open("chart:axis", {{"chart:dimension", "x"},
                                                  {"chart:name", "primary-x"},
                                                  {"chart:style-name", "categories"}});
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
        xml.line("chart:grid", {{"chart:class", "major"}, {"chart:style-name", "grid"}});
    }
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        xml.line("chart:series",
                 {{"chart:style-name", "series" + std::to_string(i + 1)},
                  {"chart:values-cell-range-address", onSheet(sheet, chart.series[i].values)},
                  {"chart:label-cell-address", onSheet(sheet, chart.series[i].label)},
                  {"chart:class", "chart:bar"}});
    }
    xml.line("chart:wall", {{"chart:style-name", "wall"}});
}

}  // namespace

void writeChart(XmlWriter& xml, const std::string& sheet, const Chart& chart) {
    const std::string width = millimetres(chart.width);
    const std::string height = millimetres(chart.height);
    const auto frame = xml.open("draw:frame", {{"draw:name", chart.name},
                                               {"draw:style-name", std::string(chartFrameStyle)},
                                               {"draw:z-index", "0"},
                                               {"svg:width", width},
                                               {"svg:height", height},
                                               {"svg:x", "1mm"},
                                               {"svg:y", "1mm"}});
    {
        const auto object = xml.open("draw:object");
        const auto document = xml.open(
            "office:document", {{"office:mimetype", "application/vnd.oasis.opendocument.chart"},
                                {"office:version", "1.3"}});
        writeStyles(xml, chart);
        const auto body = xml.open("office:body");
        const auto content = xml.open("office:chart");
        const auto bars = xml.open("chart:chart", {{"chart:class", "chart:bar"},
                                                   {"chart:style-name", "chart"},
                                                   {"svg:width", width},
                                                   {"svg:height", height}});
        xml.line("chart:legend", {{"chart:legend-position", "bottom"},
                                  {"style:legend-expansion", "wide"},
                                  {"chart:style-name", "legend"}});
        writePlot(xml, sheet, chart);
    }
    xml.line("svg:title", {}, chart.name);
    xml.line("svg:desc", {}, chart.description);
}

}  // namespace council
