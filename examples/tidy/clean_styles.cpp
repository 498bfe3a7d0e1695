#include "tidy/clean_parts.h"
#include "tidy/flat_file.h"
#include "tidy/nodes.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

#include <boost/crc.hpp>

namespace council::tidy {
namespace {

using Names = std::map<std::string, std::string, std::less<>>;

bool isNumberFormat(pugi::xml_node style) {
    return named(style).starts_with("number:");
}

// A style is named in many attributes: table:style-name, style:data-style-name,
// style:page-layout-name …
bool namesStyle(const pugi::xml_attribute& attribute) {
    const std::string_view name = attribute.name();
    return name.ends_with("style-name") || name.ends_with("page-layout-name") ||
           name.ends_with("page-name");
}

// What no English workbook of ours says, or only some versions of LibreOffice do.
bool isNoise(pugi::xml_node node, std::string_view attribute) {
    // LibreOffice forgets such decimals of General when it saves, and shows others from then on.
    constexpr std::string_view onlySome[] = {"fo:hyphenate", "style:writing-mode",
                                             "style:script-type", "style:decimal-places"};
    return attribute.ends_with("-asian") || attribute.ends_with("-complex") ||
           attribute.starts_with("loext:") ||
           (named(node.parent()) == "style:default-style" && attribute == "fo:wrap-option") ||
           (named(node.parent()) == "style:default-style" &&
            std::ranges::find(onlySome, attribute) != std::end(onlySome));
}

void cleanProperties(pugi::xml_node document) {
    for (const char* styles :
         {"office:styles", "office:automatic-styles", "office:master-styles"}) {
        forEachElement(document.child(styles), [](pugi::xml_node node) {
            forEachAttribute(node, [&](pugi::xml_attribute attribute) {
                if (isNoise(node, attribute.name())) {
                    node.remove_attribute(attribute);
                }
            });
            // How high its text makes a row is worked out when the workbook is opened.
            if (valueOf(node, "style:use-optimal-row-height") == "true") {
                node.remove_attribute("style:row-height");
            }
            if (valueOf(node, "style:family") == "graphic") {
                node.remove_attribute(
                    "style:parent-style-name");  // one of the defaults, which are dropped
            }
            // The conditional formats are in the sheet as well, and read from there.
            if (valueOf(node, "style:family") == "table-cell" &&
                named(node.parent()) == "office:automatic-styles") {
                while (node.remove_child("style:map")) {
                }
            }
        });
    }
}

// LibreOffice's own, in every file it saves, whether a cell looks like that or not.
constexpr std::string_view itsOwn[] = {"Accent",       "Accent_20_1",  "Accent_20_2", "Accent_20_3",
                                       "Bad",          "Error",        "Footnote",    "Good",
                                       "Heading_20_1", "Heading_20_2", "Hyperlink",   "Neutral",
                                       "Result",       "Result2",      "Status"};

bool isItsOwn(pugi::xml_node style) {
    return std::ranges::find(itsOwn, valueOf(style, "style:name")) != std::end(itsOwn);
}

// What lines, arrows and notes look like unless they say so.
void dropDefaults(pugi::xml_node document) {
    const bool isChart = named(document.parent()) == "draw:object";
    forEachChild(document.child("office:styles"), [&](pugi::xml_node style) {
        const bool isOurs = isNumberFormat(style) ||
                            valueOf(style, "style:family") == "table-cell" ||
                            (isChart && named(style).starts_with("draw:"));
        if (!isOurs) {
            remove(style);
        }
    });
}

std::string nameFor(pugi::xml_node style, const std::string& says) {
    boost::crc_32_type crc;
    crc.process_bytes(says.data(), says.size());
    char number[9];
    std::snprintf(number, sizeof number, "%08x", static_cast<unsigned>(crc.checksum()));
    std::string_view family = valueOf(style, "style:family");
    if (family.empty()) {
        family = isNumberFormat(style) ? "format" : "page";
    }
    family.remove_prefix(family.starts_with("table-") ? 6 : 0);
    return std::string(family) + "-" + number;
}

void rename(pugi::xml_node node, const Names& names) {
    for (pugi::xml_attribute attribute : node.attributes()) {
        if (const auto found = names.find(attribute.value());
            namesStyle(attribute) && found != names.end()) {
            attribute.set_value(found->second.c_str());
        }
    }
}

// Two with one name say the same.
void nameAfterContents(pugi::xml_node styles, Names& names, bool wantsFormats) {
    std::map<std::string, std::string> known;
    forEachChild(styles, [&](pugi::xml_node style) {
        if (isNumberFormat(style) != wantsFormats) {
            return;
        }
        const std::string before(valueOf(style, "style:name"));
        forEachElement(style, [&](pugi::xml_node part) { rename(part, names); });
        rename(style, names);
        set(style, "style:name", "");
        const std::string says = written(style);
        std::string name = nameFor(style, says);
        const bool saysNothing =
            valueOf(style, "style:family") == "table-cell" && !style.first_child() &&
            style.attribute("style:parent-style-name") && !style.attribute("style:data-style-name");
        if (saysNothing) {
            name = valueOf(style, "style:parent-style-name");
        }
        names[before] = name;
        set(style, "style:name", name.c_str());
        if (!known.emplace(name, says).second || saysNothing) {
            if (!saysNothing && known[name] != says) {
                throw std::logic_error("two styles would have one name: " + name);
            }
            remove(style);
        }
    });
}

// Of the pages, those that a sheet is printed on; of the others, what is named somewhere.
void dropUnused(pugi::xml_node document) {
    for (bool isDone = false; !isDone;) {
        isDone = true;
        std::set<std::string, std::less<>> used;
        std::set<std::string, std::less<>> pages;
        forEachOwnElement(document, [&](pugi::xml_node node) {
            for (const pugi::xml_attribute attribute : node.attributes()) {
                if (namesStyle(attribute)) {
                    used.emplace(attribute.value());
                }
            }
            pages.emplace(valueOf(node, "style:master-page-name"));
        });
        for (const char* styles :
             {"office:styles", "office:automatic-styles", "office:master-styles"}) {
            forEachChild(document.child(styles), [&](pugi::xml_node style) {
                const bool isKept = std::string_view(styles) == "office:styles" &&
                                    !isNumberFormat(style) && !isItsOwn(style);
                const auto& names =
                    std::string_view(styles) == "office:master-styles" ? pages : used;
                if (!isKept && !names.contains(valueOf(style, "style:name"))) {
                    remove(style);
                    isDone = false;
                }
            });
        }
    }
}

void sortByName(pugi::xml_node styles) {
    std::multimap<std::string, pugi::xml_node> sorted;
    for (const pugi::xml_node style : styles.children()) {
        const std::string_view order = isNumberFormat(style)                   ? "1"
                                       : named(style) == "style:default-style" ? "0"
                                                                               : "2";
        sorted.emplace(std::string(order) + std::string(valueOf(style, "style:name")) +
                           std::string(valueOf(style, "draw:name")),
                       style);
    }
    for (const auto& [name, style] : sorted) {
        styles.append_move(style);
    }
}

void cleanFonts(pugi::xml_node document) {
    std::set<std::string, std::less<>> used;
    forEachElement(document,
                   [&](pugi::xml_node node) { used.emplace(valueOf(node, "style:font-name")); });
    forEachChild(document.child("office:font-face-decls"), [&](pugi::xml_node font) {
        if (!used.contains(valueOf(font, "style:name"))) {
            remove(font);
        }
    });
}

}  // namespace

void cleanStyles(pugi::xml_node document) {
    cleanProperties(document);
    dropDefaults(document);
    Names names;
    const pugi::xml_node automatic = document.child("office:automatic-styles");
    nameAfterContents(document.child("office:styles"), names, true);
    nameAfterContents(automatic, names, true);
    forEachElement(document.child("office:styles"),
                   [&](pugi::xml_node node) { rename(node, names); });
    nameAfterContents(automatic, names, false);
    forEachElement(document.child("office:master-styles"),
                   [&](pugi::xml_node node) { rename(node, names); });
    forEachOwnElement(document.child("office:body"),
                      [&](pugi::xml_node node) { rename(node, names); });
    dropUnused(document);
    for (const char* styles :
         {"office:styles", "office:automatic-styles", "office:master-styles"}) {
        sortByName(document.child(styles));
    }
    cleanFonts(document);
}

}  // namespace council::tidy
