#include "maker/flat_ods.h"

#include "maker/ods_parts.h"
#include "maker/write_parts.h"

#include <ostream>

namespace council {

void writeFlatOds(std::ostream& out, const Workbook& workbook) {
    XmlWriter xml(out);
    XmlAttributes attributes = odsNamespaces();
    attributes.push_back({"office:mimetype", odsMimeType});
    const auto document = xml.open("office:document", attributes);
    writeMeta(xml, workbook);
    writeSettings(xml, workbook);
    writeFonts(xml);
    writeStyles(xml);
    writeAutomaticStyles(xml, workbook);
    writePages(xml, workbook);
    writeBody(xml, workbook, writeChartInside);
}

}  // namespace council
