#include "tidy/flat_file.h"

#include "tidy/nodes.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace council::tidy {
namespace {

bool isIndentation(pugi::xml_node node) {
    const std::string_view text = node.type() == pugi::node_pcdata ? node.value() : "";
    return text.find('\n') != std::string_view::npos &&
           text.find_first_not_of(" \t\n") == std::string_view::npos;
}

// Inside a paragraph it is a blank, which does not count at the ends. A blank alone may be a text:
// what a number format writes between month and year.
void dropIndentation(pugi::xml_node node) {
    forEachChild(node, [](pugi::xml_node child) {
        const bool isInside =
            isParagraph(child.parent()) && child.previous_sibling() && child.next_sibling();
        if (!isIndentation(child)) {
            dropIndentation(child);
        } else if (isInside) {
            child.set_value(" ");
        } else {
            remove(child);
        }
    });
}

void writeEscaped(std::ostream& out, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&':
                out << "&amp;";
                break;
            case '<':
                out << "&lt;";
                break;
            case '"':
                out << "&quot;";
                break;
            case '\n':
                out << "&#10;";
                break;
            case '\t':
                out << "&#9;";
                break;
            default:
                out << c;
        }
    }
}

void writeTag(pugi::xml_node node, std::ostream& out) {
    out << '<' << node.name();
    for (const pugi::xml_attribute& attribute : sortedAttributes(node)) {
        out << ' ' << attribute.name() << "=\"";
        writeEscaped(out, attribute.value());
        out << '"';
    }
    out << (node.first_child() ? ">" : "/>");
}

void writeLines(pugi::xml_node node, std::ostream& out, std::size_t depth);

// Blanks between the parts of a paragraph would be read as text.
void writeInside(pugi::xml_node node, std::ostream& out) {
    if (node.type() == pugi::node_pcdata) {
        writeEscaped(out, node.value());
        return;
    }
    writeTag(node, out);
    if (node.first_child()) {
        for (const pugi::xml_node child : node.children()) {
            writeInside(child, out);
        }
        out << "</" << node.name() << '>';
    }
}

void writeLines(pugi::xml_node node, std::ostream& out, std::size_t depth) {
    out << std::string(depth, ' ');
    if (isParagraph(node) || !node.first_child() ||
        node.first_child().type() == pugi::node_pcdata) {
        writeInside(node, out);
        out << '\n';
        return;
    }
    writeTag(node, out);
    out << '\n';
    for (const pugi::xml_node child : node.children()) {
        writeLines(child, out, depth + 1);
    }
    out << std::string(depth, ' ') << "</" << node.name() << ">\n";
}

}  // namespace

pugi::xml_document read(const std::filesystem::path& file) {
    pugi::xml_document document;
    const pugi::xml_parse_result result =
        document.load_file(file.c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!result) {
        throw std::runtime_error(result.description());
    }
    if (!spreadsheetOf(document)) {
        throw std::runtime_error("is no spreadsheet in one file (.fods)");
    }
    dropIndentation(document);
    return document;
}

void write(pugi::xml_node document, std::ostream& out) {
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    writeLines(document, out, 0);
}

std::string written(pugi::xml_node document) {
    std::ostringstream out;
    write(document, out);
    return out.str();
}

// Beside it first: what somebody edited is not lost when there is no room for it.
void write(const pugi::xml_document& document, const std::filesystem::path& file) {
    const std::filesystem::path beside = file.string() + ".new";
    std::ofstream out(beside, std::ios::binary);
    write(document.document_element(), out);
    out.close();
    if (!out) {
        throw std::runtime_error("there is no room for " + beside.string());
    }
    std::filesystem::rename(beside, file);
}

pugi::xml_node spreadsheetOf(const pugi::xml_document& document) {
    return document.child("office:document").child("office:body").child("office:spreadsheet");
}

}  // namespace council::tidy
