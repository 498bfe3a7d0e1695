// The parts of a flat OpenDocument spreadsheet, each written by a file of its own.
#pragma once

#include "maker/workbook.h"
#include "maker/xml.h"

#include <optional>
#include <string>
#include <string_view>

namespace council::maker {

// ---- Names that one part of the file gives and another uses ----

std::string columnStyle(double width);
// Rows without a height fit their text.
std::string rowStyle(std::optional<double> height, bool startsPage);
std::string sheetStyle(Paper paper);
inline constexpr std::string_view chartFrameStyle = "chart-frame";
inline constexpr std::string_view chartDash = "dash";

std::optional<double> heightOf(const Sheet& sheet, int row);
bool startsPage(const Sheet& sheet, int row);
int rowCount(const Sheet& sheet);

// "A7:Q46" on Plan -> "'Plan'.A7:'Plan'.Q46"
std::string onSheet(const std::string& sheet, std::string_view range);

std::string numberText(double number);
std::string millimetres(double length);

// ---- The parts ----

// Styles of columns, rows and sheets, and the printed pages: A4, one page wide, numbered.
void writeAutomaticStyles(XmlWriter& xml, const Workbook& workbook);
void writePages(XmlWriter& xml, const Workbook& workbook);
void writeSheet(XmlWriter& xml, const Sheet& sheet, const ChartObject& charts);

}  // namespace council::maker
