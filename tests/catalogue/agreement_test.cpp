#include "catalogue/catalogue.h"
#include "generators/catalogue/generator.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace council::catalogue {

namespace {

std::string readFile(const std::string& pathInProject) {
    std::ifstream file(std::string(COUNCIL_SOURCE_DIR "/") + pathInProject, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The files of a folder are those the catalogue's writers would write.
void expectCommitted(const std::string& folder, const std::map<std::string, std::string>& files) {
    std::set<std::string> committed;
    for (const auto& entry : std::filesystem::directory_iterator(COUNCIL_SOURCE_DIR "/" + folder)) {
        committed.insert(entry.path().filename().string());
    }
    std::set<std::string> written;
    for (const auto& [name, text] : files) {
        written.insert(name);
        if (committed.contains(name)) {
            EXPECT_EQ(readFile(folder + "/" + name), text)
                << "build the target function_pages and commit " << name;
        }
    }
    EXPECT_EQ(committed, written) << "build the target function_pages and commit what it wrote";
}

// Names and their order are a file format: what changes here changes workbooks that people have.
TEST(Agreement, CommittedIdlIsThatOfTheCatalogue) {
    expectCommitted("idl/org/councilindicators", idlFiles());
}

TEST(Agreement, CommittedPagesAreThoseOfTheCatalogue) {
    expectCommitted("docs/functions", functionPages());
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

TEST(Agreement, CommittedGuideIsThatOfTheCatalogue) {
    EXPECT_EQ(readFile("docs/guide/functions.html"), functionGuide())
        << "build the target function_pages and commit what it wrote";
    EXPECT_NE(functionGuide().find("<li>Otherwise: <strong>On track</strong>.</li>"),
              std::string::npos)
        << "numbered rules stand below each other";
}

}  // namespace
}  // namespace council::catalogue
