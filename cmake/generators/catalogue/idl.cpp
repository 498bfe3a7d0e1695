#include "catalogue/catalogue.h"
#include "generators/catalogue/generator.h"

#include <map>
#include <string>
#include <vector>

namespace council::catalogue {

namespace {

constexpr std::string_view open = "module org { module councilindicators {\n\n";
constexpr std::string_view close = "\n}; };\n";

std::string typeOf(Shape shape) {
    switch (shape) {
        case Shape::column:
            return "com::sun::star::table::XCellRange";
        case Shape::pairs:
            return "sequence<any>";
        case Shape::each:
        case Shape::list:
            break;
    }
    return "any";
}

// `any name([in] any first, [in] any second)`, wrapped below the first parameter.
std::string method(const Function& function) {
    constexpr std::size_t width = 119;
    std::vector<std::string> parameters;
    if (readsWorkbook(function)) {
        parameters.emplace_back("com::sun::star::beans::XPropertySet document");
    }
    for (const Argument& argument : function.arguments) {
        parameters.push_back(typeOf(argument.shape) + " " + idlName(argument));
    }
    std::string text;
    std::string line = "    any " + std::string(function.method) + "(";
    const std::string indent(line.size(), ' ');
    bool isFirst = true;
    for (const std::string& parameter : parameters) {
        const std::string word = "[in] " + parameter;
        const std::size_t needed = line.size() + word.size() + 2;  // with the blank and the comma
        if (!isFirst && needed > width) {
            text += line + "\n";
            line = indent + word;
        } else {
            line += (isFirst ? "" : " ") + word;
        }
        line += &parameter == &parameters.back() ? "" : ",";
        isFirst = false;
    }
    text += line + ")";
    if (!function.arguments.empty()) {
        text += "\n        raises (com::sun::star::lang::IllegalArgumentException)";
    }
    return text + ";\n";
}

// MILESTONE
std::string prefixOf(const Family& family) {
    const std::string name = displayName(family.functions.front());
    return name.substr(0, name.find('.'));
}

std::string interfaceOf(const Family& family) {
    const std::string service(family.service);
    std::string text = "// " + prefixOf(family) + ": " + std::string(family.about) +
                       "\n// Names and order here are a file format: add, never rename. Written "
                       "from src/catalogue; change it there.\n" +
                       std::string(open) + "interface X" + service + "\n{\n";
    for (const Function& function : family.functions) {
        text += method(function);
    }
    return text + "};\n" + std::string(close);
}

std::string serviceOf(const Family& family) {
    const std::string service(family.service);
    return "// The UNO service behind " + prefixOf(family) + ".*; workbooks store its name.\n" +
           std::string(open) + "service " + service + " : X" + service + ";\n" + std::string(close);
}

}  // namespace

std::map<std::string, std::string> idlFiles() {
    std::map<std::string, std::string> files;
    for (const Family& family : families()) {
        const std::string service(family.service);
        files.emplace("X" + service + ".idl", interfaceOf(family));
        files.emplace(service + ".idl", serviceOf(family));
    }
    return files;
}

}  // namespace council::catalogue
