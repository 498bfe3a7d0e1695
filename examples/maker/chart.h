// Charts: what they show and where they stand. The figures stay in the sheet; a chart only points
// at them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace council::maker {

class XmlWriter;

// How a series is drawn. Bars are horizontal, one a category, made of the series end to end; they
// go with nothing else. There are no areas: stacked ones make LibreOffice stack the lines as well
// in an .xlsx file, and others stand in another order there. A line passes over cells without a
// number.
enum class SeriesShape {
    Bar,
    Line,
    Dashes,
    Edge,    // a thin line: of what lies between low and high
    Points,  // diamonds without a line
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
    bool areDates = false;   // the categories: each stands where its day is, with a mark a month
    bool areMonths = false;  // the categories are first days of months, a step apart
    std::string valueTitle;
    bool inPercent = false;   // the values are shares: the axis goes from 0 to 100 %
    int valueMaximum = 0;     // where the axis ends; 0: Calc chooses
    bool fitsValues = false;  // Calc chooses both ends of the axis; no grid behind the lines
    std::vector<ChartSeries> series;
};

// Horizontal bars, or lines?
bool hasBars(const Chart& chart);
std::string seriesStyle(std::size_t index);  // the name of a series' style

// A chart is a document of its own: its frame names the place in the package where it is. Writes
// the element draw:object.
using ChartObject =
    std::function<void(XmlWriter& xml, const std::string& sheet, const Chart& chart)>;
void writeChart(XmlWriter& xml, const std::string& sheet, const Chart& chart,
                const ChartObject& object);

// The parts of that document.
void writeChartDashes(XmlWriter& xml);  // a dash is a style of the document
void writeChartStyles(XmlWriter& xml, const Chart& chart);
void writeChartBody(XmlWriter& xml, const std::string& sheet, const Chart& chart);

}  // namespace council::maker
