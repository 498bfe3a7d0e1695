#include "texts/xcu.h"

#include "catalogue/catalogue.h"
#include "generators/catalogue/generator.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace council::catalogue {

namespace {

using texts::Xcu;

// Calc knows eleven categories and shows any other as Add-In; one place for all our functions is
// where people look.
constexpr std::string_view category = "Add-In";

// "as at": the Function Wizard's names of arguments are read, never typed.
std::string spoken(const Argument& argument) {
    std::string words(argument.name);
    std::ranges::replace(words, '_', ' ');
    return words;
}

// Names are a file format and stay the same in every language: no key, no translation.
void name(Xcu& xcu, std::string_view property, const std::string& english) {
    xcu.text(property, {{}, english});
}

void writeFunction(Xcu& xcu, const Function& function) {
    xcu.open(function.method, Xcu::Node::replaced);
    name(xcu, "DisplayName", displayName(function));
    // The same string: with another one the name people type is unknown while "Use English function
    // names" is on.
    name(xcu, "CompatibilityName", displayName(function));
    const std::string key = summaryKey(function);
    xcu.text("Description", {key, function.summary});
    xcu.plain("Category", category);
    xcu.open("Parameters");
    for (const Argument& argument : function.arguments) {
        xcu.open(idlName(argument), Xcu::Node::replaced);
        name(xcu, "DisplayName", spoken(argument));
        const std::string helpKey = argumentKey(function, argument);
        const std::string help = wizardText(argument);
        xcu.text("Description", {helpKey, help});
        xcu.close();
    }
    xcu.close();
    xcu.close();
}

}  // namespace

std::string summaryKey(const Function& function) {
    return "function." + displayName(function);
}

std::string argumentKey(const Function& function, const Argument& argument) {
    return summaryKey(function) + "." + std::string(argument.name);
}

std::string calcAddIns(std::span<const texts::Translation> translations) {
    Xcu xcu("org.openoffice.Office", "CalcAddIns", translations);
    xcu.open("AddInInfo");
    std::string_view service;
    for (const Function& function : functions()) {
        if (function.service != service) {
            if (!service.empty()) {
                xcu.close();
                xcu.close();
            }
            service = function.service;
            xcu.open(serviceName(function), Xcu::Node::replaced);
            xcu.open("AddInFunctions");
        }
        writeFunction(xcu, function);
    }
    xcu.close();
    xcu.close();
    xcu.close();
    return xcu.str();
}

}  // namespace council::catalogue
