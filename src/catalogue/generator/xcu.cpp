#include "catalogue/catalogue.h"
#include "catalogue/generator/generator.h"

#include <sstream>
#include <string>
#include <string_view>

namespace council::catalogue {

namespace {

// Calc knows eleven categories and shows any other as Add-In; one place for all our functions is
// where people look.
constexpr std::string_view category = "Add-In";

std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        switch (letter) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            default:
                result += letter;
        }
    }
    return result;
}

class Writer {
 public:
    void line(const std::string& text) { xml_ << std::string(2 * depth_, ' ') << text << '\n'; }
    void open(const std::string& name, bool replace) {
        line("<node oor:name=\"" + name + "\"" + (replace ? " oor:op=\"replace\"" : "") + ">");
        ++depth_;
    }
    void close() {
        --depth_;
        line("</node>");
    }
    void text(std::string_view name, std::string_view value) {
        line("<prop oor:name=\"" + std::string(name) + "\"><value xml:lang=\"en\">" +
             escaped(value) + "</value></prop>");
    }
    void plain(std::string_view name, std::string_view value) {
        line("<prop oor:name=\"" + std::string(name) + "\"><value>" + escaped(value) +
             "</value></prop>");
    }
    std::string str() const { return xml_.str(); }

 private:
    std::ostringstream xml_;
    std::size_t depth_ = 1;
};

void writeFunction(Writer& writer, const Function& function) {
    const std::string name = displayName(function);
    writer.open(std::string(function.method), true);
    writer.text("DisplayName", name);
    // The same string: with another one the name people type is unknown while "Use English function
    // names" is on.
    writer.text("CompatibilityName", name);
    writer.text("Description", function.summary);
    writer.plain("Category", category);
    writer.open("Parameters", false);
    for (const Argument& argument : function.arguments) {
        writer.open(idlName(argument), true);
        writer.text("DisplayName", argument.name);
        writer.text("Description", wizardText(argument));
        writer.close();
    }
    writer.close();
    writer.close();
}

}  // namespace

std::string calcAddIns() {
    Writer writer;
    writer.open("AddInInfo", false);
    std::string_view service;
    for (const Function& function : functions()) {
        if (function.service != service) {
            if (!service.empty()) {
                writer.close();
                writer.close();
            }
            service = function.service;
            writer.open(serviceName(function), true);
            writer.open("AddInFunctions", false);
        }
        writeFunction(writer, function);
    }
    writer.close();
    writer.close();
    writer.close();
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                    oor:name="CalcAddIns" oor:package="org.openoffice.Office">
)" + writer.str() +
           "</oor:component-data>\n";
}

}  // namespace council::catalogue
