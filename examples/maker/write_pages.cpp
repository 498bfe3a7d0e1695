#include "maker/write_parts.h"

#include <set>
#include <utility>

namespace council::maker {
namespace {

const std::string papers[] = {"portrait", "landscape", "one-page", "one-landscape-page",
                              "wide-landscape"};

void writeColumnStyles(XmlWriter& xml, const Workbook& workbook) {
    std::set<double> widths;
    for (const Sheet& sheet : workbook.sheets) {
        widths.insert(sheet.columnWidths.begin(), sheet.columnWidths.end());
    }
    for (const double width : widths) {
        const auto style = xml.open(
            "style:style", {{"style:name", columnStyle(width)}, {"style:family", "table-column"}});
        xml.line("style:table-column-properties", {{"style:column-width", millimetres(width)}});
    }
}

void writeRowStyles(XmlWriter& xml, const Workbook& workbook) {
    std::set<std::pair<std::optional<double>, bool>> looks;
    for (const Sheet& sheet : workbook.sheets) {
        for (int row = 0; row < rowCount(sheet); ++row) {
            looks.insert({heightOf(sheet, row), startsPage(sheet, row)});
        }
    }
    for (const auto& [height, isFirst] : looks) {
        const auto style = xml.open("style:style", {{"style:name", rowStyle(height, isFirst)},
                                                    {"style:family", "table-row"}});
        xml.line("style:table-row-properties",
                 {{"style:row-height", height ? millimetres(*height) : ""},
                  {"style:use-optimal-row-height", height ? "false" : "true"},
                  {"fo:break-before", isFirst ? "page" : ""}});
    }
}

void writeSheetStyle(XmlWriter& xml, Paper paper, const std::string& page) {
    const auto style = xml.open("style:style", {{"style:name", sheetStyle(paper)},
                                                {"style:family", "table"},
                                                {"style:master-page-name", page}});
    xml.line("style:table-properties", {{"table:display", "true"}});
}

void writeChartFrameStyle(XmlWriter& xml) {
    // Without it, Calc fills the frame around a chart with its own blue.
    const auto style = xml.open(
        "style:style", {{"style:name", std::string(chartFrameStyle)}, {"style:family", "graphic"}});
    xml.line("style:graphic-properties", {{"draw:stroke", "none"}, {"draw:fill", "none"}});
}

struct PageSize {
    std::string orientation;
    std::string width;
    std::string height;
};
const PageSize portrait = {"portrait", "210mm", "297mm"};
const PageSize landscape = {"landscape", "297mm", "210mm"};

// As many pages high as it takes, unless it must be a given number; mostly one wide.
void writePageLayout(XmlWriter& xml, const std::string& paper, const PageSize& size,
                     int pagesHigh = 0, int pagesWide = 1) {
    const auto layout = xml.open("style:page-layout", {{"style:name", "layout-" + paper}});
    xml.line("style:page-layout-properties",
             {{"fo:page-width", size.width},
              {"fo:page-height", size.height},
              {"style:print-orientation", size.orientation},
              {"fo:margin-top", "12mm"},
              {"fo:margin-bottom", "10mm"},
              {"fo:margin-left", "11mm"},
              {"fo:margin-right", "11mm"},
              {"style:print", "objects charts drawings zero-values"},
              {"style:first-page-number", "continue"},
              {"style:table-centering", "horizontal"},
              {"style:scale-to-X", std::to_string(pagesWide)},
              {"style:scale-to-Y", std::to_string(pagesHigh)}});
    const auto footer = xml.open("style:footer-style");
    xml.line("style:header-footer-properties", {{"fo:min-height", "8mm"},
                                                {"fo:margin-top", "3mm"},
                                                {"fo:margin-left", "0mm"},
                                                {"fo:margin-right", "0mm"}});
}

void writeFooter(XmlWriter& xml, const std::string& text) {
    const auto footer = xml.open("style:footer");
    const XmlAttributes small = {{"text:style-name", "footer"}};
    {
        const auto left = xml.open("style:region-left");
        const auto paragraph = xml.open("text:p");
        xml.line("text:span", small, text);
    }
    const auto right = xml.open("style:region-right");
    const auto paragraph = xml.open("text:p");
    const auto span = xml.open("text:span", small);
    xml.line("text:sheet-name", {}, "Sheet");
    xml.line("text:span", {}, "· page");
    xml.line("text:page-number", {}, "1");
    xml.line("text:span", {}, "of");
    xml.line("text:page-count", {}, "1");
}

}  // namespace

void writeAutomaticStyles(XmlWriter& xml, const Workbook& workbook) {
    const auto element = xml.open("office:automatic-styles");
    writeColumnStyles(xml, workbook);
    writeRowStyles(xml, workbook);
    writeSheetStyle(xml, Paper::Portrait, "portrait");
    writeSheetStyle(xml, Paper::Landscape, "landscape");
    writeSheetStyle(xml, Paper::OnePage, "one-page");
    writeSheetStyle(xml, Paper::OneLandscapePage, "one-landscape-page");
    writeSheetStyle(xml, Paper::WideLandscape, "wide-landscape");
    writeChartFrameStyle(xml);
    writePageLayout(xml, "portrait", portrait);
    writePageLayout(xml, "landscape", landscape);
    writePageLayout(xml, "one-page", portrait, 1);
    writePageLayout(xml, "one-landscape-page", landscape, 1);
    writePageLayout(xml, "wide-landscape", landscape, 0, 2);
    const auto footer =
        xml.open("style:style", {{"style:name", "footer"}, {"style:family", "text"}});
    xml.line("style:text-properties", {{"fo:font-size", "8pt"}, {"fo:color", "#595f69"}});
}

void writePages(XmlWriter& xml, const Workbook& workbook) {
    const auto masters = xml.open("office:master-styles");
    for (const std::string& paper : papers) {
        const auto master =
            xml.open("style:master-page",
                     {{"style:name", paper}, {"style:page-layout-name", "layout-" + paper}});
        xml.line("style:header", {{"style:display", "false"}});
        writeFooter(xml, workbook.footer);
    }
}

}  // namespace council::maker
