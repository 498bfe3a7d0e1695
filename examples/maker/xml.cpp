#include "maker/xml.h"

#include "texts/xml.h"

#include <ostream>

#include <boost/algorithm/string/replace.hpp>

namespace council::maker {
namespace {

// One way for texts and attributes.
std::string escaped(std::string_view text) {
    return boost::algorithm::replace_all_copy(texts::escaped(text), "\"", "&quot;");
}

}  // namespace

XmlWriter::Element::Element(XmlWriter& writer, std::string_view name)
    : writer_(writer), name_(name) {
    ++writer_.depth_;
}

XmlWriter::Element::~Element() {
    --writer_.depth_;
    writer_.out_ << std::string(writer_.depth_, ' ') << "</" << name_ << ">\n";
}

XmlWriter::XmlWriter(std::ostream& out) : out_(out) {
    out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
}

XmlWriter::Element XmlWriter::open(std::string_view name, const XmlAttributes& attributes) {
    start(name, attributes);
    out_ << ">\n";
    return Element(*this, name);
}

void XmlWriter::line(std::string_view name, const XmlAttributes& attributes,
                     std::string_view text) {
    start(name, attributes);
    if (text.empty()) {
        out_ << "/>\n";
    } else {
        out_ << '>' << escaped(text) << "</" << name << ">\n";
    }
}

void XmlWriter::line(std::string_view name, const XmlAttributes& attributes, std::string_view inner,
                     std::string_view text) {
    start(name, attributes);
    if (text.empty()) {
        out_ << "/>\n";
    } else {
        out_ << "><" << inner << '>' << escaped(text) << "</" << inner << "></" << name << ">\n";
    }
}

void XmlWriter::start(std::string_view name, const XmlAttributes& attributes) {
    out_ << std::string(depth_, ' ') << '<' << name;
    for (const XmlAttribute& attribute : attributes) {
        if (!attribute.value.empty()) {
            out_ << ' ' << attribute.name << "=\"" << escaped(attribute.value) << '"';
        }
    }
}

}  // namespace council::maker
