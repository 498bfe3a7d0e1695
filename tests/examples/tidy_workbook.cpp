#include "tidy_workbook.h"

#include "tidy/flat_file.h"

#include <stdexcept>

namespace council::test {
namespace {

std::string sheet(const std::string& name, const std::string& rows) {
    return "<table:table table:name=\"" + name +
           "\" table:style-name=\"ta1\"><table:table-column table:style-name=\"co1\"/>" + rows +
           "</table:table>";
}

}  // namespace

pugi::xml_document workbookOf(const TidyWorkbook& parts) {
    const std::string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    const std::string text =
        "<office:document xmlns:office=\"" + oasis + "office:1.0\" xmlns:table=\"" + oasis +
        "table:1.0\" xmlns:text=\"" + oasis + "text:1.0\" xmlns:style=\"" + oasis +
        "style:1.0\" xmlns:fo=\"" + oasis + "xsl-fo-compatible:1.0\" xmlns:number=\"" + oasis +
        "datastyle:1.0\" xmlns:of=\"" + oasis +
        "of:1.2\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"" + oasis +
        "meta:1.0\" xmlns:config=\"" + oasis +
        "config:1.0\" office:version=\"1.3\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
        "<office:meta><dc:title>A plan of "
        "2016</dc:title><meta:editing-duration>PT1M</meta:editing-duration></office:meta>"
        "<office:settings>" +
        parts.settings +
        "</office:settings><office:font-face-decls/>"
        "<office:styles><style:style style:name=\"Input\" style:family=\"table-cell\"/>"
        "<style:style style:name=\"Default\" style:family=\"table-cell\" "
        "style:data-style-name=\"N1\"/>"
        "<style:style style:name=\"Published\" style:family=\"table-cell\"/>"
        "<style:style style:name=\"Bad\" style:family=\"table-cell\"/></office:styles>"
        "<office:automatic-styles>"
        "<style:style style:name=\"ta1\" style:family=\"table\" "
        "style:master-page-name=\"portrait\"/>"
        "<style:style style:name=\"co1\" style:family=\"table-column\"/>" +
        parts.styles +
        "</office:automatic-styles>"
        "<office:master-styles><style:master-page style:name=\"portrait\"><style:footer><text:p>A "
        "plan of 2016</text:p></style:footer>"
        "</style:master-page></office:master-styles>"
        "<office:body><office:spreadsheet>" +
        sheet("Start here", parts.start) + sheet("Plan", parts.plan) +
        sheet("Template", parts.templateRows) + parts.beside +
        "</office:spreadsheet></office:body></office:document>";
    pugi::xml_document document;
    if (!document.load_string(text.c_str(), pugi::parse_default | pugi::parse_ws_pcdata)) {
        throw std::logic_error("no XML: " + text);
    }
    return document;
}

std::string row(const std::string& cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
}

std::string textCell(const std::string& text, const std::string& attributes) {
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

std::string formulaCell(const std::string& formula, const std::string& attributes) {
    return "<table:table-cell table:formula=\"of:=" + formula +
           "\" office:value-type=\"float\" office:value=\"3\" " + attributes +
           "><text:p>3</text:p></table:table-cell>";
}

bool says(const pugi::xml_document& workbook, const std::string& text) {
    return tidy::written(workbook.document_element()).find(text) != std::string::npos;
}

}  // namespace council::test
