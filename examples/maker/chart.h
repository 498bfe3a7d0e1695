// Charts: what they show and where they stand. The figures stay in the sheet; a chart only points
// at them.
#pragma once

#include <string>
#include <vector>

namespace council {

class XmlWriter;

struct ChartSeries {
    std::string label;   // a cell, "C13"
    std::string values;  // a row or column of cells, "C14:C17"
    std::string colour;  // empty: it only keeps the room that its values take
    std::string ink;     // the figures written on the bars; empty: none are
};

// Horizontal bars, one a category, each made of the series end to end.
struct Chart {
    std::string name;
    std::string description;  // for those who cannot see it
    std::string anchor;       // the cell its upper left corner stands in
    double width = 0;         // millimetres
    double height = 0;
    std::string categories;
    std::string valueTitle;
    int valueMaximum = 0;  // where the axis ends; 0: Calc chooses
    std::vector<ChartSeries> series;
};

void writeChart(XmlWriter& xml, const std::string& sheet, const Chart& chart);

}  // namespace council
