#include "maker/chart.h"
#include "maker/write_parts.h"

namespace council::maker {
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

const XmlAttributes plain = {{"draw:stroke", "none"}, {"draw:fill", "none"}};
const XmlAttributes smallText = {{"fo:font-family", "Liberation Sans"}, {"fo:font-size", "9pt"}};

void writeNumberFormats(XmlWriter& xml) {
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
        const auto months = xml.open("number:date-style", {{"style:name", "months"}});
        xml.line("number:month", {{"number:textual", "true"}});
        xml.line("number:text", {}, " ");
        xml.line("number:year");
    }
    {
        const auto percent = xml.open("number:percentage-style", {{"style:name", "percent"}});
        xml.line("number:number",
                 {{"number:decimal-places", "0"}, {"number:min-integer-digits", "1"}});
        xml.line("number:text", {}, "%");
    }
    const auto whole = xml.open("number:number-style", {{"style:name", "whole"}});
    xml.line("number:number", {{"number:decimal-places", "0"}, {"number:min-integer-digits", "1"}});
}

void writeAxes(XmlWriter& xml, const Chart& chart) {
    const bool bars = hasBars(chart);
    const bool hasFewSteps = chart.valueMaximum > 0 && chart.valueMaximum <= 10;
    const std::string wholeMaximum =
        chart.valueMaximum > 0 ? std::to_string(chart.valueMaximum) : "";
    const bool isWholeScale = chart.inPercent && !chart.fitsValues;
    const std::string maximum = isWholeScale ? "1" : wholeMaximum;
    const std::string wholeStep = hasFewSteps ? "1" : "";
    const std::string step = isWholeScale ? "0.25" : wholeStep;
    const std::string valueFormat = chart.fitsValues ? "" : "whole";
    // "leave-gap" would be drawn as 0 where LibreOffice opens the chart from an .xlsx file.
    writeStyle(xml, "plot",
               {{"chart:vertical", bars ? "true" : ""},
                {"chart:stacked", bars ? "true" : ""},
                {"chart:treat-empty-cells", bars ? "" : "ignore"},
                {"chart:include-hidden-cells", "false"}},
               {}, {});
    // Of bars, the first category stands on top, as in the table.
    writeStyle(xml, "categories",
               {{"chart:display-label", "true"},
                {"chart:reverse-direction", bars ? "true" : ""},
                {"chart:link-data-style-to-source", "false"}},
               {{"draw:stroke", "solid"}, {"svg:stroke-color", "#8a929e"}}, smallText,
               chart.areDates || chart.areMonths ? "months" : "");
    writeStyle(xml, "values",
               {{"chart:display-label", "true"},
                {"chart:minimum", chart.fitsValues ? "" : "0"},
                {"chart:maximum", maximum},
                {"chart:interval-major", step},
                {"chart:overlap", bars ? "100" : ""},
                {"chart:gap-width", bars ? "45" : ""},
                {"chart:axis-position", bars ? "end" : ""},
                {"chart:axis-label-position", bars ? "near-axis" : ""},
                {"chart:link-data-style-to-source", "false"}},
               {{"draw:stroke", "none"}}, smallText, chart.inPercent ? "percent" : valueFormat);
    writeStyle(xml, "grid", {}, {{"draw:stroke", "solid"}, {"svg:stroke-color", "#dfe3e8"}}, {});
}

void writeBar(XmlWriter& xml, const std::string& name, const ChartSeries& series) {
    writeStyle(xml, name,
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

std::string widthOf(SeriesShape line) {
    switch (line) {
        case SeriesShape::Dashes:
            return "0.5mm";
        case SeriesShape::Edge:
            return "0.3mm";
        default:
            return "0.8mm";
    }
}

void writeLine(XmlWriter& xml, const std::string& name, const ChartSeries& series) {
    const bool dashed = series.shape == SeriesShape::Dashes;
    writeStyle(xml, name, {{"chart:symbol-type", "none"}},
               {{"draw:stroke", dashed ? "dash" : "solid"},
                {"draw:stroke-dash", dashed ? std::string(chartDash) : ""},
                {"svg:stroke-width", widthOf(series.shape)},
                {"svg:stroke-color", series.colour}},
               {});
}

void writePoints(XmlWriter& xml, const std::string& name, const ChartSeries& series) {
    writeStyle(xml, name,
               {{"chart:symbol-type", "named-symbol"},
                {"chart:symbol-name", "diamond"},
                {"chart:symbol-width", "3mm"},
                {"chart:symbol-height", "3mm"}},
               {{"draw:stroke", "none"},
                {"svg:stroke-color", series.colour},
                {"draw:fill-color", series.colour}},
               {});
}

}  // namespace

void writeChartStyles(XmlWriter& xml, const Chart& chart) {
    const auto element = xml.open("office:automatic-styles");
    writeNumberFormats(xml);
    writeStyle(xml, "chart", {}, plain, smallText);
    writeStyle(xml, "legend", {}, plain, smallText);
    writeStyle(xml, "title", {}, plain, smallText);
    writeAxes(xml, chart);
    writeStyle(xml, "wall", {}, plain, {});
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries& series = chart.series[i];
        switch (series.shape) {
            case SeriesShape::Bar:
                writeBar(xml, seriesStyle(i), series);
                break;
            case SeriesShape::Line:
            case SeriesShape::Dashes:
            case SeriesShape::Edge:
                writeLine(xml, seriesStyle(i), series);
                break;
            case SeriesShape::Points:
                writePoints(xml, seriesStyle(i), series);
                break;
        }
    }
}

}  // namespace council::maker
