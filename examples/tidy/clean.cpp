#include "tidy/clean.h"

#include "tidy/cells.h"
#include "tidy/clean_parts.h"
#include "tidy/flat_file.h"
#include "tidy/nodes.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace council::tidy {
namespace {

constexpr std::string_view known[] = {"table:calculation-settings",
                                      "table:content-validations",
                                      "table:table",
                                      "table:named-expressions",
                                      "table:database-ranges",
                                      "table:title",
                                      "table:desc",
                                      "table:table-column",
                                      "table:table-columns",
                                      "table:table-header-columns",
                                      "table:table-column-group",
                                      "table:table-row",
                                      "table:table-rows",
                                      "table:table-header-rows",
                                      "table:table-row-group",
                                      "table:shapes",
                                      "table:named-range",
                                      "table:named-expression",
                                      "table:database-range",
                                      "table:content-validation",
                                      "calcext:conditional-formats"};

void refuseUnknown(pugi::xml_node spreadsheet) {
    const auto look = [](pugi::xml_node parent, const auto& itself) -> void {
        for (const pugi::xml_node child : parent.children()) {
            if (std::ranges::find(known, named(child)) == std::end(known)) {
                throw std::runtime_error("there is no place for " + std::string(named(child)) +
                                         " in " + std::string(named(parent)) + " " +
                                         std::string(valueOf(parent, "table:name")));
            }
            if (named(child).starts_with("table:table") && named(child) != "table:table-row") {
                itself(child, itself);
            }
        }
    };
    look(spreadsheet, look);
    forEachElement(spreadsheet, [](pugi::xml_node node) {
        if (named(node) == "office:annotation" || named(node) == "table:tracked-changes" ||
            named(node) == "office:dde-source" || named(node) == "table:table-source") {
            throw std::runtime_error("there is no place for " + std::string(named(node)));
        }
    });
}

// Only the title, and what the sheets look like when they are opened.
void cleanFacts(pugi::xml_node document, const std::string& firstSheet) {
    forEachElement(document.child("office:scripts"), [](pugi::xml_node script) {
        if (named(script) == "ooo:module" || named(script).starts_with("script:")) {
            throw std::runtime_error("there is no place for macros");
        }
    });
    document.remove_child("office:scripts");
    forEachChild(document.child("office:meta"), [](pugi::xml_node fact) {
        if (named(fact) != "dc:title") {
            remove(fact);
        }
    });
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
    forEachElement(settings, [&](pugi::xml_node node) {
        if (valueOf(node, "config:name") == "ActiveTable") {
            node.text().set(firstSheet.c_str());
        }
    });
}

// What is typed stays: a text as its paragraphs, a number, a date or a truth as its value.
void cleanCells(pugi::xml_node sheet) {
    std::vector<Area> arrays;
    forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
        cell.remove_attribute("calcext:value-type");
        const int columns = cell.attribute("table:number-matrix-columns-spanned").as_int();
        const int rows = cell.attribute("table:number-matrix-rows-spanned").as_int();
        if (columns > 0) {
            arrays.push_back({{}, column, row, column + columns - 1, row + rows - 1});
        }
        const bool isAnswer =
            cell.attribute("table:formula") || std::ranges::any_of(arrays, [&](const Area& array) {
                return array.holds(row, column);
            });
        if (isAnswer) {
            dropValue(cell);
        } else if (cell.attribute("office:value-type") &&
                   valueOf(cell, "office:value-type") != "string") {
            dropParagraphs(cell);
        }
    });
}

template <class Name>
void sortChildren(pugi::xml_node parent, Name name) {
    std::vector<pugi::xml_node> children(parent.begin(), parent.end());
    std::ranges::stable_sort(children, {}, name);
    for (const pugi::xml_node child : children) {
        parent.append_move(child);
    }
}

// Those that are used, beside the two LibreOffice means without a prefix in front of a name.
void cleanNamespaces(pugi::xml_node document) {
    std::set<std::string, std::less<>> used = {"of", "ooo"};
    const auto add = [&](std::string_view name) { used.emplace(name.substr(0, name.find(':'))); };
    add(document.name());
    for (const pugi::xml_attribute attribute : document.attributes()) {
        add(attribute.name());
    }
    forEachElement(document, [&](pugi::xml_node node) {
        add(node.name());
        for (const pugi::xml_attribute attribute : node.attributes()) {
            add(attribute.name());
        }
    });
    forEachAttribute(document, [&](pugi::xml_attribute attribute) {
        const std::string_view name = attribute.name();
        if (name.starts_with("xmlns:") && !used.contains(name.substr(6))) {
            document.remove_attribute(attribute);
        }
    });
}

}  // namespace

void clean(pugi::xml_document& workbook) {
    const pugi::xml_node document = workbook.document_element();
    const pugi::xml_node spreadsheet = spreadsheetOf(workbook);
    refuseUnknown(spreadsheet);
    cleanFacts(document, spreadsheet.child("table:table").attribute("table:name").value());
    for (const pugi::xml_node sheet : spreadsheet.children("table:table")) {
        cleanCells(sheet);
    }
    sortChildren(spreadsheet.child("table:named-expressions"),
                 [](pugi::xml_node name) { return std::string(valueOf(name, "table:name")); });
    forEachElement(spreadsheet, [](pugi::xml_node node) {
        if (named(node) == "draw:object") {
            cleanChart(node);
            cleanNamespaces(node.child("office:document"));
        }
    });
    cleanStyles(document);
    set(document, "office:version", "1.3");
    cleanNamespaces(document);
}

}  // namespace council::tidy
