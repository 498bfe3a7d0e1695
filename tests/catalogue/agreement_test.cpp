#include "catalogue/catalogue.h"
#include "generators/catalogue/generator.h"
#include "idl_file.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::catalogue {

void PrintTo(const Shape& shape, std::ostream* stream) {
    *stream << static_cast<int>(shape);
}

namespace {

using tests::IdlMethod;
using tests::readFile;
using tests::readInterface;

std::map<std::string, std::vector<const Function*>> byService() {
    std::map<std::string, std::vector<const Function*>> services;
    for (const Function& function : functions()) {
        services[std::string(function.service)].push_back(&function);
    }
    return services;
}

std::string idlTypeOf(Shape shape) {
    switch (shape) {
        case Shape::column:
            return "com::sun::star::table::XCellRange";
        case Shape::pairs:
            return "sequence<any>";
        default:
            return "any";
    }
}

TEST(Agreement, IdlHasTheMethodsOfTheCatalogueInItsOrder) {
    for (const auto& [service, rows] : byService()) {
        const auto methods = readInterface(service);
        ASSERT_EQ(methods.size(), rows.size()) << service;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            EXPECT_EQ(methods[i].name, rows[i]->method) << service;
        }
    }
}

TEST(Agreement, IdlHasTheArgumentsOfTheCatalogueInItsOrder) {
    for (const auto& [service, rows] : byService()) {
        const auto methods = readInterface(service);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto parameters = methods.at(i).parameters;
            // The document is hidden from people: Calc hands it over by itself.
            if (!parameters.empty() &&
                parameters.front().type == "com::sun::star::beans::XPropertySet") {
                EXPECT_EQ(parameters.front().name, "document");
                parameters.erase(parameters.begin());
            }
            std::vector<tests::IdlParameter> expected;
            for (const Argument& argument : rows[i]->arguments) {
                expected.push_back({idlTypeOf(argument.shape), idlName(argument)});
            }
            EXPECT_EQ(parameters, expected) << displayName(*rows[i]);
        }
    }
}

TEST(Agreement, EveryServiceHasItsIdlAndItsFactory) {
    const std::string components = readFile("extension/councilindicators.components");
    for (const auto& [service, rows] : byService()) {
        EXPECT_NE(readFile("idl/org/councilindicators/" + service + ".idl")
                      .find("service " + service + " : X" + service),
                  std::string::npos)
            << service;
        EXPECT_NE(components.find("constructor=\"org_councilindicators_" + service + "\""),
                  std::string::npos)
            << service;
        EXPECT_NE(components.find("<service name=\"org.councilindicators." + service + "\"/>"),
                  std::string::npos)
            << service;
    }
}

TEST(Agreement, EveryIdlFileBelongsToAService) {
    std::set<std::string> expected;
    for (const auto& [service, rows] : byService()) {
        expected.insert({service + ".idl", "X" + service + ".idl"});
    }
    std::set<std::string> found;
    for (const auto& entry :
         std::filesystem::directory_iterator(COUNCIL_SOURCE_DIR "/idl/org/councilindicators")) {
        found.insert(entry.path().filename().string());
    }
    EXPECT_EQ(found, expected);
}

// The Function Wizard finds argument texts by the IDL's parameter names and shows ### where one is
// missing.
TEST(Agreement, WizardTextsAreNamedAfterIdlParameters) {
    const std::string xcu = calcAddIns();
    for (const auto& [service, rows] : byService()) {
        for (const IdlMethod& method : readInterface(service)) {
            EXPECT_NE(xcu.find("<node oor:name=\"" + method.name + "\" oor:op=\"replace\">"),
                      std::string::npos);
            for (const auto& parameter : method.parameters) {
                if (parameter.name != "document") {
                    EXPECT_NE(
                        xcu.find("<node oor:name=\"" + parameter.name + "\" oor:op=\"replace\">"),
                        std::string::npos)
                        << method.name;
                }
            }
        }
    }
}

TEST(Agreement, CompatibilityNameIsTheDisplayName) {
    const std::string xcu = calcAddIns();
    for (const Function& function : functions()) {
        const std::string value =
            "<value xml:lang=\"en\">" + displayName(function) + "</value></prop>";
        EXPECT_NE(xcu.find("<prop oor:name=\"DisplayName\">" + value), std::string::npos)
            << displayName(function);
        EXPECT_NE(xcu.find("<prop oor:name=\"CompatibilityName\">" + value), std::string::npos)
            << displayName(function);
    }
}

Pages reasons() {
    return readReasons(COUNCIL_SOURCE_DIR "/docs/why");
}

TEST(Agreement, EveryReasonBelongsToAFunction) {
    std::set<std::string> pages;
    for (const Function& function : functions()) {
        pages.insert(pageName(function));
    }
    for (const auto& [name, text] : reasons()) {
        EXPECT_TRUE(pages.contains(name)) << "docs/why/" << name;
    }
}

// A link of a page, and of the text it is written from, leads to a file.
TEST(Agreement, LinksOfThePagesLeadSomewhere) {
    static const std::regex link(R"(\]\(([^)#:]+)\))");
    for (const auto& [name, text] : functionPages(reasons())) {
        for (std::sregex_iterator found(text.begin(), text.end(), link), end; found != end;
             ++found) {
            EXPECT_TRUE(
                std::filesystem::exists(COUNCIL_SOURCE_DIR "/docs/functions/" + (*found)[1].str()))
                << name << ": " << (*found)[1];
        }
    }
}

TEST(Agreement, DecisionsAreNumberedWithoutGapsAndListed) {
    const std::string index = readFile("docs/decisions/README.md");
    std::set<std::string> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(COUNCIL_SOURCE_DIR "/docs/decisions")) {
        files.insert(entry.path().filename().string());
    }
    files.erase("README.md");
    int number = 0;
    for (const std::string& file : files) {
        const std::string counted = std::to_string(++number);
        EXPECT_EQ(file.substr(0, 5), std::string(4 - counted.size(), '0') + counted + "-");
        EXPECT_NE(index.find("](" + file + ")"), std::string::npos) << file << " is not listed";
    }
}

TEST(Agreement, CommittedPagesAreThoseOfTheCatalogue) {
    std::set<std::string> committed;
    for (const auto& entry :
         std::filesystem::directory_iterator(COUNCIL_SOURCE_DIR "/docs/functions")) {
        committed.insert(entry.path().filename().string());
    }
    std::set<std::string> written;
    for (const auto& [name, text] : functionPages(reasons())) {
        written.insert(name);
        if (committed.contains(name)) {
            EXPECT_EQ(readFile("docs/functions/" + name), text)
                << "build the target function_pages and commit " << name;
        }
    }
    EXPECT_EQ(committed, written) << "build the target function_pages and commit what it wrote";
}

TEST(Agreement, TheGuideHasEveryFunctionWithItsRulesAndWithoutLinksOutOfThePackage) {
    const std::string guide = functionGuide(reasons());
    for (const Function& function : functions()) {
        const std::string name = displayName(function);
        EXPECT_NE(guide.find("\">\n<h2>" + name + "</h2>"), std::string::npos) << name;
    }
    EXPECT_NE(guide.find("<li>Otherwise: <strong>On track</strong>.</li>"), std::string::npos)
        << "numbered rules are a list";
    EXPECT_NE(guide.find("<a href=\"#milestone.summary\">"), std::string::npos);
    EXPECT_EQ(guide.find(".md"), std::string::npos);
}

}  // namespace
}  // namespace council::catalogue
