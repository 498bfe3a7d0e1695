#include "maker/ods_parts.h"

#include "maker/formula.h"
#include "maker/styles.h"
#include "maker/write_parts.h"

#include <algorithm>

namespace council::maker {
namespace {

void writeItem(XmlWriter& xml, const std::string& name, const std::string& type,
               const std::string& value) {
    xml.line("config:config-item", {{"config:name", name}, {"config:type", type}}, value);
}

void writeFrozen(XmlWriter& xml, const std::string& direction, const std::string& side, int count) {
    if (count > 0) {
        writeItem(xml, direction + "SplitMode", "short", "2");  // 2: frozen
        writeItem(xml, direction + "SplitPosition", "int", std::to_string(count));
        writeItem(xml, "Position" + side, "int", std::to_string(count));
    }
}

// What the figures rest on. A file that does not say it has its names taken for regular
// expressions: "Costs (net)" would then not be found. A name is the whole cell, in capitals or not,
// and every sign in it stands for itself. Of a year typed with two digits, 30 to 99 are in the last
// century.
void writeCalculation(XmlWriter& xml) {
    const auto element = xml.open("table:calculation-settings",
                                  {{"table:case-sensitive", "false"},
                                   {"table:precision-as-shown", "false"},
                                   {"table:search-criteria-must-apply-to-whole-cell", "true"},
                                   {"table:automatic-find-labels", "false"},
                                   {"table:use-regular-expressions", "false"},
                                   {"table:use-wildcards", "false"},
                                   {"table:null-year", "1930"}});
    xml.line("table:null-date", {{"table:date-value", "1899-12-30"}});
    xml.line("table:iteration", {{"table:status", "disable"}});
}

void writeChoices(XmlWriter& xml, const Workbook& workbook) {
    const auto element = xml.open("table:content-validations");
    for (const Choice& choice : workbook.choices) {
        const auto validation =
            xml.open("table:content-validation",
                     {{"table:name", choice.name},
                      {"table:condition", choice.condition.empty() ? "" : "of:" + choice.condition},
                      {"table:allow-empty-cell", "true"},
                      {"table:display-list", "unsorted"},
                      {"table:base-cell-address", onSheet(workbook.sheets.front().name(), "A1")}});
        if (choice.hasHint && !choice.help.empty()) {
            const auto help = xml.open("table:help-message",
                                       {{"table:title", choice.title}, {"table:display", "true"}});
            xml.line("text:p", {}, choice.help);
        }
        const auto error = xml.open("table:error-message",
                                    {{"table:title", choice.title},
                                     {"table:display", choice.welcomesOthers ? "false" : "true"},
                                     {"table:message-type", "warning"}});
        xml.line("text:p", {}, choice.help);
    }
}

// "A7" -> "$A$7"
std::string absolute(std::string_view cell) {
    const std::size_t digits = cell.find_first_of("0123456789");
    return "$" + std::string(cell.substr(0, digits)) + "$" + std::string(cell.substr(digits));
}

// "A7:Q46" on Plan -> "$'Plan'.$A$7:.$Q$46"
std::string absoluteOnSheet(const std::string& sheet, std::string_view range) {
    const std::size_t colon = range.find(':');
    std::string result = "$'" + sheet + "'." + absolute(range.substr(0, colon));
    if (colon != std::string_view::npos) {
        result += ":." + absolute(range.substr(colon + 1));
    }
    return result;
}

void writeNames(XmlWriter& xml, const Workbook& workbook) {
    const auto element = xml.open("table:named-expressions");
    for (const NamedRange& name : workbook.names) {
        xml.line("table:named-range",
                 {{"table:name", name.name},
                  {"table:base-cell-address", absoluteOnSheet(name.sheet, "A1")},
                  {"table:cell-range-address", absoluteOnSheet(name.sheet, name.range)}});
    }
    for (const NamedExpression& name : workbook.expressions) {
        xml.line("table:named-expression", {{"table:name", name.name},
                                            {"table:base-cell-address",
                                             absoluteOnSheet(workbook.sheets.front().name(), "A1")},
                                            {"table:expression", storedExpression(name.formula)}});
    }
}

void writeFilters(XmlWriter& xml, const Workbook& workbook) {
    const auto hasFilter = [](const Sheet& sheet) { return !sheet.filtered.empty(); };
    if (std::ranges::none_of(workbook.sheets, hasFilter)) {
        return;
    }
    const auto element = xml.open("table:database-ranges");
    int number = 0;
    for (const Sheet& sheet : workbook.sheets) {
        if (hasFilter(sheet)) {
            xml.line("table:database-range",
                     {{"table:name", "Rows_" + std::to_string(++number)},
                      {"table:target-range-address", onSheet(sheet.name(), sheet.filtered)},
                      {"table:display-filter-buttons", "true"}});
        }
    }
}

}  // namespace

XmlAttributes odsNamespaces() {
    const std::string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    return {
        {"xmlns:office", oasis + "office:1.0"},
        {"xmlns:style", oasis + "style:1.0"},
        {"xmlns:text", oasis + "text:1.0"},
        {"xmlns:table", oasis + "table:1.0"},
        {"xmlns:draw", oasis + "drawing:1.0"},
        {"xmlns:fo", oasis + "xsl-fo-compatible:1.0"},
        {"xmlns:number", oasis + "datastyle:1.0"},
        {"xmlns:svg", oasis + "svg-compatible:1.0"},
        {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
        {"xmlns:chart", oasis + "chart:1.0"},
        {"xmlns:chartooo", "http://openoffice.org/2010/chart"},
        {"xmlns:config", oasis + "config:1.0"},
        {"xmlns:of", oasis + "of:1.2"},                      // in the formulas
        {"xmlns:ooo", "http://openoffice.org/2004/office"},  // in the name ooo:view-settings
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
        {"xmlns:calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"},
        {"xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"},
        {"office:version", "1.3"},
    };
}

void writeMeta(XmlWriter& xml, const Workbook& workbook) {
    const auto element = xml.open("office:meta");
    xml.line("dc:title", {}, workbook.title);
}

void writeSettings(XmlWriter& xml, const Workbook& workbook) {
    const auto settings = xml.open("office:settings");
    const auto set = xml.open("config:config-item-set", {{"config:name", "ooo:view-settings"}});
    const auto views = xml.open("config:config-item-map-indexed", {{"config:name", "Views"}});
    const auto view = xml.open("config:config-item-map-entry");
    writeItem(xml, "ViewId", "string", "view1");
    writeItem(xml, "ActiveTable", "string", workbook.sheets.front().name());
    const auto tables = xml.open("config:config-item-map-named", {{"config:name", "Tables"}});
    for (const Sheet& sheet : workbook.sheets) {
        const auto entry =
            xml.open("config:config-item-map-entry", {{"config:name", sheet.name()}});
        const Position cursor = positionOf(sheet.cursor);
        writeItem(xml, "CursorPositionX", "int", std::to_string(cursor.column));
        writeItem(xml, "CursorPositionY", "int", std::to_string(cursor.row));
        writeFrozen(xml, "Horizontal", "Right", sheet.headerColumns);
        writeFrozen(xml, "Vertical", "Bottom", sheet.headerRows);
        writeItem(xml, "ShowGrid", "boolean", "false");
    }
}

void writeFonts(XmlWriter& xml) {
    const auto element = xml.open("office:font-face-decls");
    for (const std::string font : {"Liberation Sans", "Liberation Mono"}) {
        xml.line("style:font-face", {{"style:name", font}, {"svg:font-family", "'" + font + "'"}});
    }
}

void writeStyles(XmlWriter& xml) {
    const auto styles = xml.open("office:styles");
    writeCellStyles(xml);
}

void writeBody(XmlWriter& xml, const Workbook& workbook, const ChartObject& charts) {
    const auto body = xml.open("office:body");
    const auto spreadsheet = xml.open("office:spreadsheet");
    writeCalculation(xml);
    writeChoices(xml, workbook);
    for (const Sheet& sheet : workbook.sheets) {
        writeSheet(xml, sheet, charts);
    }
    writeNames(xml, workbook);
    writeFilters(xml, workbook);
}

}  // namespace council::maker
