#include "catalogue/catalogue.h"
#include "core/values/words.h"
#include "generators/catalogue/generator.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>

#include <boost/algorithm/string/replace.hpp>
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

Pages reasons() {
    return readReasons(COUNCIL_SOURCE_DIR "/docs/why");
}

// Names and their order are a file format: what changes here changes workbooks that people have.
TEST(Agreement, CommittedIdlIsThatOfTheCatalogue) {
    expectCommitted("idl/org/councilindicators", idlFiles());
}

TEST(Agreement, CommittedPagesAreThoseOfTheCatalogue) {
    expectCommitted("docs/functions", functionPages(reasons()));
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

// Calc finds category and arguments' texts here and nowhere else.
TEST(Agreement, TheFunctionWizardSaysWhatTheCatalogueSays) {
    const auto entry = [](std::string_view property, std::string_view language,
                          std::string_view text) {
        std::string value(text);
        boost::replace_all(value, "&", "&amp;");
        boost::replace_all(value, "<", "&lt;");
        boost::replace_all(value, ">", "&gt;");
        return "<prop oor:name=\"" + std::string(property) + "\"><value" + std::string(language) +
               ">" + value + "</value></prop>";
    };
    constexpr const char* english = " xml:lang=\"en\"";
    const std::string xcu = calcAddIns();
    std::size_t at = 0;  // all of it in the catalogue's order
    const auto expectNext = [&](const std::string& line, const std::string& what) {
        const std::size_t found = xcu.find(line, at);
        EXPECT_NE(found, std::string::npos) << what << ": " << line;
        at = found == std::string::npos ? at : found;
    };
    for (const Function& function : functions()) {
        const std::string name = displayName(function);
        expectNext(entry("DisplayName", english, name), name);
        expectNext(entry("Description", english, function.summary), name);
        expectNext(entry("Category", "", "Add-In"), name);
        for (const Argument& argument : function.arguments) {
            std::string spoken(argument.name);
            std::ranges::replace(spoken, '_', ' ');
            expectNext(entry("DisplayName", english, spoken), name);
            expectNext(entry("Description", english,
                             (argument.need == Need::required ? "Required. " : "") +
                                 std::string(argument.help)),
                       name);
        }
    }
}

TEST(Agreement, EveryMethodOfAServiceCallsTheFunctionOfItsPlace) {
    const std::string source = servicesSource();
    std::size_t at = 0;
    for (std::size_t place = 0; place < functions().size(); ++place) {
        const std::size_t call = source.find("run(allFunctions()[", at);
        ASSERT_NE(call, std::string::npos) << place;
        EXPECT_EQ(source.substr(call, source.find(']', call) - call),
                  "run(allFunctions()[" + std::to_string(place));
        const std::size_t method = source.rfind("Any SAL_CALL ", call) + 13;
        EXPECT_EQ(source.substr(method, source.find('(', method) - method),
                  functions()[place].method);
        std::size_t argumentEnd = call;
        for (const Argument& argument : functions()[place].arguments) {
            const std::size_t found = source.find("&" + idlName(argument), argumentEnd);
            EXPECT_LT(found, source.find(");", call))
                << displayName(functions()[place]) << ": " << argument.name << " in its place";
            argumentEnd = found == std::string::npos ? argumentEnd : found + 1;
        }
        at = call + 1;
    }
}

TEST(Agreement, TheAddInKnowsWhichArgumentsMayBeLeftOut) {
    const std::string header = functionsHeader();
    for (const Function& function : functions()) {
        const std::size_t start = header.find("\n// " + displayName(function) + "\n");
        ASSERT_NE(start, std::string::npos) << displayName(function);
        std::string needs;
        for (const Argument& argument : function.arguments) {
            needs += argument.need == Need::required ? "required " : "optional ";
        }
        static const std::regex need(R"(Need::(\w+))");
        const std::string place = header.substr(start, header.find("};\n};", start) - start);
        std::string written;
        for (std::sregex_iterator found(place.begin(), place.end(), need), end; found != end;
             ++found) {
            written += (*found)[1].str() + " ";
        }
        EXPECT_EQ(written, needs) << displayName(function);
    }
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

TEST(Agreement, TheGuideHasEveryFunctionWithItsRulesAndWithoutLinksOutOfThePackage) {
    const std::string guide = functionGuide(reasons());
    for (const Function& function : functions()) {
        const std::string name = displayName(function);
        EXPECT_NE(guide.find("\">\n<h2>" + name + "</h2>"), std::string::npos) << name;
    }
    EXPECT_NE(guide.find("<li>Otherwise: <strong>On track</strong>.</li>"), std::string::npos)
        << "numbered rules are a list";
    // Once in the list of contents; the others are links between functions.
    std::size_t links = 0;
    for (std::size_t at = 0; (at = guide.find("<a href=\"#milestone.summary\">", at)) != guide.npos;
         ++at) {
        ++links;
    }
    EXPECT_GT(links, 1U);
    const std::string families = readFile("docs/guide/index.html");
    for (const Function& function : functions()) {
        const std::string family = lowered(std::string(function.service));
        EXPECT_NE(guide.find("<a href=\"index.html#" + family + "\">"), std::string::npos);
        EXPECT_NE(families.find("<h3 id=\"" + family + "\">"), std::string::npos) << family;
    }
    EXPECT_NE(guide.find("<label for=\"find\">"), std::string::npos) << "a box to search with";
    EXPECT_EQ(guide.find("<th>"), std::string::npos) << "headings say what they are the heading of";
    EXPECT_EQ(guide.find(".md"), std::string::npos);
}

}  // namespace
}  // namespace council::catalogue
