// Charts: what they show and where they stand. The figures stay in the sheet; a chart only points
// at them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace council {

class XmlWriter;

// How a series is drawn. Bars are horizontal, one a category, made of the series end to end; they
// go with nothing else. The others share one plot over the categories: put the areas first, so that
// the lines are drawn over them. A cell without a number is a gap in a line.
enum class SeriesShape {
    Bar,
    Line,
    Dashes,
    Area,  // stacked on the areas before it
};

struct ChartSeries {
    std::string label;   // a cell, "C13"
    std::string values;  // a row or column of cells, "C14:C17"
    std::string colour;  // empty: it only keeps the room that its values take
    std::string ink;     // the figures written on the bars; empty: none are
    SeriesShape shape = SeriesShape::Bar;
};

struct Chart {
    std::string name;
    std::string description;  // for those who cannot see it
    std::string anchor;       // the cell its upper left corner stands in
    double width = 0;         // millimetres
    double height = 0;
    std::string categories;
    bool areDates = false;  // the categories: each stands where its day is, with a mark a month
    std::string valueTitle;
    int valueMaximum = 0;  // where the axis ends; 0: Calc chooses
    std::vector<ChartSeries> series;
};

// Horizontal bars, or lines and areas?
bool hasBars(const Chart& chart);
std::string seriesStyle(std::size_t index);  // the name of a series' style

void writeChart(XmlWriter& xml, const std::string& sheet, const Chart& chart);
// The styles inside a chart: a chart is a document of its own.
void writeChartStyles(XmlWriter& xml, const Chart& chart);

}  // namespace council
