// The parts that every OpenDocument spreadsheet is made of, in one file or in a package of several.
#pragma once

#include "maker/workbook.h"
#include "maker/xml.h"

namespace council::maker {

inline constexpr const char* odsMimeType = "application/vnd.oasis.opendocument.spreadsheet";

// The names that the parts use, for the element that holds them.
XmlAttributes odsNamespaces();

void writeMeta(XmlWriter& xml, const Workbook& workbook);
// Where a reader starts on each sheet, which headings stay in sight, and no grid behind the page.
void writeSettings(XmlWriter& xml, const Workbook& workbook);
void writeFonts(XmlWriter& xml);
void writeStyles(XmlWriter& xml);
void writeBody(XmlWriter& xml, const Workbook& workbook, const ChartObject& charts);

}  // namespace council::maker
