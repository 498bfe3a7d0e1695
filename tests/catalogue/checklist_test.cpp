// What the first person with a Windows PC is asked to type (docs/windows-checklist.md): examples of
// the catalogue, which Calc's own tests calculate, from every family.
#include "catalogue/catalogue.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <boost/algorithm/string/replace.hpp>
#include <gtest/gtest.h>

namespace council::catalogue {
namespace {

// Calc takes either between arguments.
std::string withCommas(const std::string& formula) {
    return boost::replace_all_copy(formula, ";", ",");
}

std::map<std::string, std::string> resultsOfExamples() {
    std::map<std::string, std::string> results;
    for (const Function& function : functions()) {
        for (const Example& example : function.examples) {
            results.emplace(withCommas(std::string(example.formula)), example.result);
        }
    }
    return results;
}

TEST(WindowsChecklist, AsksForExamplesOfTheCatalogueFromEveryFamily) {
    const auto examples = resultsOfExamples();
    std::map<std::string, int> ofFamily;
    std::ifstream lines(std::filesystem::path(COUNCIL_SOURCE_DIR) / "docs" /
                        "windows-checklist.md");
    for (std::string line; std::getline(lines, line);) {
        boost::replace_all(line, "\\|", "\v");
        if (!line.starts_with("| `=")) {
            continue;
        }
        const auto middle = line.find("` | ");
        ASSERT_NE(middle, std::string::npos) << line;
        std::string formula = line.substr(3, middle - 3);
        boost::replace_all(formula, "\v", "|");
        const auto found = examples.find(withCommas(formula));
        ASSERT_NE(found, examples.end()) << formula << " is not an example of the catalogue";
        EXPECT_EQ(line.substr(middle + 4, line.size() - middle - 6), found->second) << formula;
        for (const Function& function : functions()) {
            if (formula.find(displayName(function) + "(") != std::string::npos) {
                ++ofFamily[std::string(function.service)];
            }
        }
    }
    for (const Function& function : functions()) {
        EXPECT_GE(ofFamily[std::string(function.service)], function.service == "Ofsted" ? 2 : 3)
            << function.service;
    }
}

}  // namespace
}  // namespace council::catalogue
