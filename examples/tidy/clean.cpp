#include "tidy/clean.h"

#include "tidy/cells.h"
#include "tidy/clean_parts.h"
#include "tidy/flat_file.h"
#include "tidy/nodes.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace council::tidy {
namespace {

constexpr std::string_view knownParts[] = {"table:calculation-settings",
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

// As Calc calls it.
std::string inWords(pugi::xml_node node) {
    constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"office:annotation", "a comment"},
        {"office:dde-source", "a link to another program"},
        {"office:forms", "a button or another control"},
        {"table:consolidation", "a consolidation"},
        {"table:data-pilot-tables", "a pivot table"},
        {"table:dde-links", "a link to another program"},
        {"table:scenario", "a scenario"},
        {"table:table-source", "a link to another file"},
        {"table:tracked-changes", "recorded changes"}};
    const auto* found = std::ranges::find(words, named(node),
                                          &std::pair<std::string_view, std::string_view>::first);
    return std::string(found == std::end(words) ? named(node) : found->second);
}

void refuse(pugi::xml_node node) {
    std::string sheet;
    for (pugi::xml_node outer = node; outer; outer = outer.parent()) {
        if (named(outer) == "table:table") {
            sheet = "sheet " + std::string(valueOf(outer, "table:name")) + ": ";
        }
    }
    throw std::runtime_error(sheet + "there is no place for " + inWords(node) +
                             ": take it out in Calc");
}

void refuseUnknown(pugi::xml_node spreadsheet) {
    const auto look = [](pugi::xml_node parent, const auto& itself) -> void {
        for (const pugi::xml_node child : parent.children()) {
            if (std::ranges::find(knownParts, named(child)) == std::end(knownParts)) {
                refuse(child);
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
            refuse(node);
        }
    });
}

// Only the title.
void cleanFacts(pugi::xml_node document) {
    forEachElement(document.child("office:scripts"), [](pugi::xml_node script) {
        if (named(script) == "ooo:module" || named(script).starts_with("script:")) {
            throw std::runtime_error("there is no place for macros: take them out in Calc");
        }
    });
    document.remove_child("office:scripts");
    forEachChild(document.child("office:meta"), [](pugi::xml_node fact) {
        if (named(fact) != "dc:title") {
            remove(fact);
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

// Saved without the extension: LibreOffice writes names that it does not know in small letters.
void cleanNames(pugi::xml_node spreadsheet) {
    constexpr std::string_view ours = "org.councilindicators.";
    forEachElement(spreadsheet, [&](pugi::xml_node node) {
        for (const char* attribute : formulaAttributes) {
            std::string formula(valueOf(node, attribute));
            std::size_t at = formula.find(ours);
            if (at == std::string::npos) {
                continue;
            }
            for (; at != std::string::npos; at = formula.find(ours, at)) {
                const auto begin = formula.begin() + static_cast<std::ptrdiff_t>(at);
                std::transform(begin, std::find(begin, formula.end(), '('), begin,
                               [](unsigned char c) { return std::toupper(c); });
            }
            set(node, attribute, formula.c_str());
        }
    });
}

// Where a condition without references is counted from, the last change to the sheet decides.
void cleanConditions(pugi::xml_node sheet) {
    for (const pugi::xml_node format :
         sheet.child("calcext:conditional-formats").children("calcext:conditional-format")) {
        const std::string corner = topLeft(valueOf(format, "calcext:target-range-address"));
        for (const pugi::xml_node condition : format.children("calcext:condition")) {
            if (valueOf(condition, "calcext:value").find('[') == std::string_view::npos) {
                set(condition, "calcext:base-cell-address", corner.c_str());
            }
        }
    }
}

template <class Name>
void sortChildren(pugi::xml_node parent, Name name) {
    std::vector<pugi::xml_node> children(parent.begin(), parent.end());
    std::ranges::stable_sort(children, {}, name);
    for (const pugi::xml_node child : children) {
        parent.append_move(child);
    }
}

// Equal columns beside each other stand once, as Calc writes them.
void joinColumns(pugi::xml_node spreadsheet) {
    const auto look = [](pugi::xml_node column) {
        std::map<std::string_view, std::string_view> attributes;
        for (const pugi::xml_attribute attribute : column.attributes()) {
            attributes[attribute.name()] = attribute.value();
        }
        attributes.erase(columnsRepeated);
        return attributes;
    };
    std::vector<pugi::xml_node> columns;
    forEachElement(spreadsheet, [&](pugi::xml_node node) {
        if (named(node) == "table:table-column") {
            columns.push_back(node);
        }
    });
    for (const pugi::xml_node column : columns) {
        const pugi::xml_node before = column.previous_sibling();
        if (named(before) == named(column) && look(before) == look(column)) {
            const int count = repeated(before, columnsRepeated) + repeated(column, columnsRepeated);
            set(column, columnsRepeated, std::to_string(count).c_str());
            column.parent().remove_child(before);
        }
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
    removeElements(spreadsheet, [](pugi::xml_node node) {
        return named(node) == "office:forms" && !node.first_child();  // a window writes it
    });
    refuseUnknown(spreadsheet);
    cleanFacts(document);
    for (const pugi::xml_node sheet : spreadsheet.children("table:table")) {
        cleanCells(sheet);
        cleanConditions(sheet);
    }
    cleanNames(spreadsheet);
    sortChildren(spreadsheet.child("table:named-expressions"),
                 [](pugi::xml_node name) { return std::string(valueOf(name, "table:name")); });
    forEachElement(spreadsheet, [](pugi::xml_node node) {
        if (named(node) == "draw:object") {
            cleanChart(node);
            cleanNamespaces(node.child("office:document"));
        }
    });
    cleanLengths(document);
    cleanStyles(document);
    joinColumns(spreadsheet);
    cleanView(document);
    set(document, "office:version", "1.3");
    cleanNamespaces(document);
}

}  // namespace council::tidy
