// What pugixml leaves to its users.
#pragma once

#include <algorithm>
#include <pugixml.hpp>
#include <string_view>
#include <vector>

namespace council::tidy {

inline void remove(pugi::xml_node node) {
    node.parent().remove_child(node);
}

// `visit` may remove the child it is given.
template <class Visit>
void forEachChild(pugi::xml_node node, Visit visit) {
    for (pugi::xml_node child = node.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        visit(child);
        child = next;
    }
}

// Every element below the node, parents before their children.
template <class Visit>
void forEachElement(pugi::xml_node node, Visit visit) {
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element) {
            visit(child);
            forEachElement(child, visit);
        }
    }
}

// The same without what is in a chart, which is a document in the document.
template <class Visit>
void forEachOwnElement(pugi::xml_node node, Visit visit) {
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element &&
            std::string_view(child.name()) != "office:document") {
            visit(child);
            forEachOwnElement(child, visit);
        }
    }
}

// Takes out every element below the node for which `isToGo` says so, with all that is in it.
template <class IsToGo>
void removeElements(pugi::xml_node node, IsToGo isToGo) {
    forEachChild(node, [&](pugi::xml_node child) {
        if (child.type() == pugi::node_element && isToGo(child)) {
            remove(child);
        } else {
            removeElements(child, isToGo);
        }
    });
}

// `visit` may remove the attribute it is given.
template <class Visit>
void forEachAttribute(pugi::xml_node node, Visit visit) {
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute;) {
        const pugi::xml_attribute next = attribute.next_attribute();
        visit(attribute);
        attribute = next;
    }
}

inline std::vector<pugi::xml_attribute> sortedAttributes(pugi::xml_node node) {
    std::vector<pugi::xml_attribute> result(node.attributes_begin(), node.attributes_end());
    std::ranges::sort(result, {}, [](const pugi::xml_attribute& attribute) {
        return std::string_view(attribute.name());
    });
    return result;
}

inline void set(pugi::xml_node node, const char* name, const char* value) {
    (node.attribute(name) ? node.attribute(name) : node.append_attribute(name)).set_value(value);
}

inline std::string_view named(pugi::xml_node node) {
    return node.name();
}
inline std::string_view valueOf(pugi::xml_node node, const char* attribute) {
    return node.attribute(attribute).value();
}

// Where a workbook keeps formulas.
inline constexpr const char* formulaAttributes[] = {"table:formula", "table:expression",
                                                    "table:condition", "calcext:value"};

inline bool isParagraph(pugi::xml_node node) {
    return named(node) == "text:p";
}

// What a cell says; a chart that stands in it stays.
inline void dropParagraphs(pugi::xml_node cell) {
    forEachChild(cell, [](pugi::xml_node child) {
        if (isParagraph(child)) {
            remove(child);
        }
    });
}

}  // namespace council::tidy
