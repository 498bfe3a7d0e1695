#include "texts/xcu.h"

#include "texts/xml.h"

#include <stdexcept>

namespace council::texts {

namespace {

std::string value(std::string_view language, std::string_view text) {
    const std::string attribute =
        language.empty() ? "" : " xml:lang=\"" + std::string(language) + "\"";
    return "<value" + attribute + ">" + escaped(text) + "</value>";
}

std::string property(std::string_view name, const std::string& values) {
    return "<prop oor:name=\"" + std::string(name) + "\">" + values + "</prop>";
}

}  // namespace

Xcu::Xcu(std::string_view package, std::string_view name, std::span<const Translation> translations)
    : package_(package), name_(name), translations_(translations) {}

void Xcu::line(const std::string& text) {
    body_ << std::string(2 * depth_, ' ') << text << '\n';
}

void Xcu::open(std::string_view name, Node node) {
    constexpr std::string_view operations[] = {"", " oor:op=\"fuse\"", " oor:op=\"replace\""};
    line("<node oor:name=\"" + std::string(name) + "\"" +
         std::string(operations[static_cast<std::size_t>(node)]) + ">");
    ++depth_;
}

void Xcu::close() {
    --depth_;
    line("</node>");
}

void Xcu::text(std::string_view name, const Text& text, std::span<const Translation> translations) {
    std::string values = value("en", text.english);
    for (const Translation& translation : translations) {
        if (const std::string* translated = translation.find(text.key)) {
            values += value(translation.language(), *translated);
        }
    }
    line(property(name, values));
}

void Xcu::plain(std::string_view name, std::string_view text, std::string_view language) {
    line(property(name, value(language, text)));
}

std::string Xcu::str() const {
    if (depth_ != 1) {
        throw std::logic_error("a node of " + name_ + " is still open");
    }
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                    oor:name=")" +
           name_ + "\" oor:package=\"" + package_ + "\">\n" + body_.str() +
           "</oor:component-data>\n";
}

}  // namespace council::texts
