#include "tidy/clean_parts.h"
#include "tidy/nodes.h"

#include <string_view>

namespace council::tidy {
namespace {

// 26.8 writes a title's words in a span, 7.4 does not.
void unwrap(pugi::xml_node paragraph) {
    forEachChild(paragraph, [&](pugi::xml_node part) {
        if (named(part) == "text:span") {
            forEachChild(part,
                         [&](pugi::xml_node inner) { paragraph.insert_move_before(inner, part); });
            remove(part);
        }
    });
}

}  // namespace

void cleanChart(pugi::xml_node object) {
    object.parent().remove_child("draw:image");
    pugi::xml_node document = object.child("office:document");
    document.remove_child("office:meta");
    document.remove_child("office:settings");
    document.remove_child("office:scripts");
    set(document, "office:version", "1.3");
    removeElements(document.child("office:body"), [](pugi::xml_node node) {
        return named(node) == "table:table" || named(node) == "chart:coordinate-region";
    });
    forEachElement(document.child("office:body"), [](pugi::xml_node node) {
        const std::string_view name = named(node);
        if (name == "chart:legend" || name == "chart:title" || name == "chart:plot-area") {
            for (const char* place : {"svg:x", "svg:y", "svg:width", "svg:height"}) {
                node.remove_attribute(place);
            }
            // Each series says where its figures are, and has its name in a cell. Without the
            // second, 7.4 takes dates below the axis for words; newer ones do not write it.
            node.remove_attribute("table:cell-range-address");
            if (name == "chart:plot-area") {
                set(node, "chart:data-source-has-labels", "both");
            }
        } else if (name == "chart:chart") {
            // Of the table that went: which of its columns was which series.
            node.remove_attribute("chart:column-mapping");
        } else if (isParagraph(node)) {
            unwrap(node);
        }
    });
    cleanStyles(document);
}

}  // namespace council::tidy
