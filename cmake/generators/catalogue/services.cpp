// The C++ between Calc and the rules: argument places, rules' names and UNO services.
#include "catalogue/catalogue.h"
#include "core/values/letters.h"
#include "generators/catalogue/generator.h"

#include <map>
#include <string>

namespace council::catalogue {

namespace {

constexpr std::string_view written = "// Written from src/catalogue; change it there.\n";

// MilestoneStatus
std::string typeName(const Function& function) {
    std::string name(function.method);
    name.front() = upper(name.front());
    return std::string(function.service) + name;
}

// milestoneStatus
std::string objectName(const Function& function) {
    std::string name = typeName(function);
    name.front() = lower(name.front());
    return name;
}

std::string entryOf(const Argument& argument) {
    static const std::map<Shape, std::string> shapes{{Shape::each, "each"},
                                                     {Shape::list, "list"},
                                                     {Shape::column, "column"},
                                                     {Shape::pairs, "pairs"}};
    return "{Shape::" + shapes.at(argument.shape) +
           ", Need::" + (argument.need == Need::required ? "required" : "optional") + "}";
}

// How Calc hands an argument to the service.
std::string parameterType(Shape shape) {
    switch (shape) {
        case Shape::column:
            return "Range";
        case Shape::pairs:
            return "Pairs";
        case Shape::each:
        case Shape::list:
            break;
    }
    return "Any";
}

std::string placesOf(const Function& function) {
    std::string names;
    std::string entries;
    for (const Argument& argument : function.arguments) {
        names += (names.empty() ? "" : ", ") + idlName(argument);
        entries += (entries.empty() ? "" : ", ") + entryOf(argument);
    }
    const std::string count = std::to_string(function.arguments.size());
    return "struct " + typeName(function) + " {\n" +
           (names.empty() ? "" : "    enum : std::size_t { " + names + " };\n") +
           "    static constexpr std::array<Entry, " + count + "> entries{" +
           (entries.empty() ? "" : "{" + entries + "}") + "};\n};\n";
}

// A method of the service: it hands the call to the function of the same name.
std::string methodOf(const Function& function, std::size_t place) {
    std::string parameters = readsWorkbook(function) ? "const Document& document" : "";
    std::string anys;  // what is no Any yet becomes one
    std::string values;
    for (const Argument& argument : function.arguments) {
        const std::string name = idlName(argument);
        const std::string type = parameterType(argument.shape);
        const bool isAny = type == "Any";
        parameters += (parameters.empty() ? "const " : ", const ") + type + "& " + name;
        anys += isAny ? "" : "        const Any " + name + "Any(" + name + ");\n";
        values += (values.empty() ? "&" : ", &") + name + (isAny ? "" : "Any");
    }
    return "    Any SAL_CALL " + std::string(function.method) + "(" + parameters +
           ") override {\n" + anys + "        return run(allFunctions()[" + std::to_string(place) +
           "], " + (readsWorkbook(function) ? "document" : "{}") + ", {" + values + "});\n    }\n";
}

std::string interfaceHeader(const Family& family) {
    return "org/councilindicators/X" + std::string(family.service) + ".hpp";
}

std::string serviceOf(const Family& family, std::size_t firstPlace) {
    const std::string service(family.service);
    std::string text = "\nclass " + service + " : public Service<org::councilindicators::X" +
                       service + "> {\n public:\n    " + service +
                       "() : Service(\"org.councilindicators." + service + "\") {}\n\n";
    for (const Function& function : family.functions) {
        text += methodOf(function, firstPlace++);
    }
    return text + "};\n";
}

}  // namespace

std::string functionsHeader() {
    std::string places;
    std::string rules;
    for (const Function& function : functions()) {
        places += "\n// " + displayName(function) + "\n" + placesOf(function);
        rules += "extern const Rule " + objectName(function) + ";\n";
    }
    return std::string(written) + R"(#pragma once

#include "catalogue/catalogue.h"

#include <array>
#include <cstddef>

// Where the arguments of each function are, and what the catalogue says of them.
namespace council::addin::places {

using catalogue::Need;
using catalogue::Shape;

struct Entry {
    Shape shape;
    Need need;
};
)" + places +
           R"(
}  // namespace council::addin::places

// How each function answers: src/addin/families defines them.
namespace council::addin {

struct Rule;
)" + rules +
           "\n}  // namespace council::addin\n";
}

std::string servicesSource() {
    std::string includes;
    std::string services;
    std::string factories;
    std::string rules;
    std::size_t place = 0;
    for (const Family& family : families()) {
        const std::string service(family.service);
        includes += "#include <" + interfaceHeader(family) + ">\n";
        services += serviceOf(family, place);
        factories += "COUNCIL_SERVICE_FACTORY(org_councilindicators_" + service +
                     ", council::addin::" + service + ")\n";
        for (const Function& function : family.functions) {
            rules += "        &" + objectName(function) + ",\n";
        }
        place += family.functions.size();
    }
    return std::string(written) + R"(#include "addin/service.h"

)" + includes +
           R"(
namespace council::addin {

std::span<const Rule* const> allRules() {
    static const Rule* const rules[] = {
)" + rules +
           R"(    };
    return rules;
}

namespace {

using uno::Any;
using Range = uno::Reference<com::sun::star::table::XCellRange>;
using Pairs = uno::Sequence<Any>;
)" + services +
           R"(
}  // namespace

}  // namespace council::addin

)" + factories;
}

std::string components() {
    const auto implementation = [](const std::string& name, const std::string& service) {
        return "    <implementation name=\"org.councilindicators." + name +
               "Impl\" constructor=\"org_councilindicators_" + name +
               "\">\n      <service name=\"" + service + "\"/>\n    </implementation>\n";
    };
    std::string implementations;
    for (const Family& family : families()) {
        const std::string service(family.service);
        implementations += implementation(service, "org.councilindicators." + service);
    }
    // The commands of the menu are found by their protocol.
    implementations += implementation("Menu", "com.sun.star.frame.ProtocolHandler");
    implementations += implementation("Reopened", "org.councilindicators.Reopened");
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<components xmlns="http://openoffice.org/2010/uno-components">
  <component loader="com.sun.star.loader.SharedLibrary" environment="gcc3" uri="councilindicators.so">
)" + implementations +
           "  </component>\n</components>\n";
}

}  // namespace council::catalogue
