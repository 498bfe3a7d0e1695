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

}  // namespace council::tidy
