#include "tidy/cells.h"
#include "tidy/clean_parts.h"
#include "tidy/nodes.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace council::tidy {
namespace {

pugi::xml_node item(pugi::xml_node parent, const char* name) {
    return parent.find_child_by_attribute("config:name", name);
}

struct FirstCell {
    int row = 0;
    int column = 0;
};

FirstCell firstToFillIn(pugi::xml_node sheet) {
    FirstCell first;
    bool isFound = false;
    const CellLooks looks(sheet);
    forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
        if (!isFound && looks.of(cell, column).starts_with("Input")) {
            first = {row, column};
            isFound = true;
        }
    });
    return first;
}

}  // namespace

void cleanView(pugi::xml_node document) {
    constexpr std::string_view seen[] = {"ViewId",
                                         "ActiveTable",
                                         "CursorPositionX",
                                         "CursorPositionY",
                                         "HorizontalSplitMode",
                                         "VerticalSplitMode",
                                         "HorizontalSplitPosition",
                                         "VerticalSplitPosition",
                                         "PositionRight",
                                         "PositionBottom",
                                         "ShowGrid"};
    const pugi::xml_node settings = document.child("office:settings");
    removeElements(settings, [&](pugi::xml_node node) {
        const std::string_view name = valueOf(node, "config:name");
        const bool isItem = named(node) == "config:config-item";
        const bool isOfAll = named(node.parent().parent()) == "config:config-item-map-indexed";
        return (named(node) == "config:config-item-set" && name != "ooo:view-settings") ||
               (isItem && (std::ranges::find(seen, name) == std::end(seen) ||
                           (isOfAll && name == "ShowGrid")));
    });
    const pugi::xml_node spreadsheet = document.child("office:body").child("office:spreadsheet");
    forEachElement(settings, [&](pugi::xml_node node) {
        if (valueOf(node, "config:name") == "ActiveTable") {
            node.text().set(valueOf(spreadsheet.child("table:table"), "table:name").data());
        }
        const pugi::xml_node sheet = spreadsheet.find_child_by_attribute(
            "table:table", "table:name", node.attribute("config:name").value());
        if (named(node) != "config:config-item-map-entry" || !sheet) {
            return;
        }
        const FirstCell cursor = firstToFillIn(sheet);
        item(node, "CursorPositionX").text().set(cursor.column);
        item(node, "CursorPositionY").text().set(cursor.row);
        item(node, "PositionRight")
            .text()
            .set(item(node, "HorizontalSplitPosition").text().as_int());
        item(node, "PositionBottom")
            .text()
            .set(item(node, "VerticalSplitPosition").text().as_int());
    });
}

}  // namespace council::tidy
