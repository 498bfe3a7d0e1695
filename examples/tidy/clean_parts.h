// The parts of a workbook that take more than a line to clean.
#pragma once

#include <pugixml.hpp>

namespace council::tidy {

// draw:object: what a chart copied from the sheets, its picture, and places LibreOffice works out
// from its size.
void cleanChart(pugi::xml_node object);

// office:document, of the workbook or of a chart: unused styles go, and those without a name of
// their own are named after what they say instead of counted.
void cleanStyles(pugi::xml_node document);

// Lengths outside charts: a window in a country that measures in centimetres writes them all anew.
void cleanLengths(pugi::xml_node document);

// What the window looked like. After the styles: each sheet opens at its first cell to fill in.
void cleanView(pugi::xml_node document);

}  // namespace council::tidy
