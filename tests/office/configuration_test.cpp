// The menu, the toolbar and the Function Wizard's texts are made from tables, in every language
// there is: a second language is a file of texts and nothing else.
#include "generators/menu/configuration.h"

#include "generators/catalogue/generator.h"
#include "office/check/finding.h"
#include "office/commands.h"
#include "office/insert/questions.h"
#include "office/messages.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::office {

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

// The lines of a node, up to where the nodes within it close.
std::string node(const std::string& file, const std::string& name) {
    const std::size_t start = file.find("<node oor:name=\"" + name + "\"");
    const std::size_t line = file.rfind('\n', start) + 1;
    const std::string close = "\n" + file.substr(line, start - line) + "</node>";
    return start == std::string::npos ? "" : file.substr(start, file.find(close, start) - start);
}

std::string property(const std::string& name, std::string_view value, const char* language = "") {
    return "<prop oor:name=\"" + name + "\"><value" + language + ">" + std::string(value) +
           "</value></prop>";
}

// Every text there is, in a made-up language that cannot be mistaken for English.
texts::Translation secondLanguage() {
    std::istringstream english(textsToTranslate());
    std::string lines;
    for (std::string line; std::getline(english, line);) {
        lines +=
            line.substr(0, line.find(" = ")) + " = [" + line.substr(line.find(" = ") + 3) + "]\n";
    }
    lines += "function.MILESTONE.STATUS = [status]\n";
    lines += "function.MILESTONE.STATUS.as_at = [as at]\n";
    return {"cy", lines};
}

std::map<std::string, std::string> inTwoLanguages() {
    static const std::vector<texts::Translation> translations{secondLanguage()};
    return configuration(templates(), translations);
}

}  // namespace

TEST(Configuration, HasEveryCommandInTheMenuWithATooltip) {
    const auto files = configuration(templates(), {});
    for (const Command& command : commands()) {
        const std::string url = "org.councilindicators:" + std::string(command.name);
        EXPECT_GE(count(files.at("Addons.xcu"), "<value>" + url + "</value>"), 1U) << url;
        EXPECT_EQ(count(files.at("CalcCommands.xcu"), "\"" + url + "\""), 1U) << url;
        EXPECT_EQ(count(files.at("CalcCommands.xcu"), std::string(command.tooltip.english)), 1U);
        EXPECT_EQ(count(node(files.at("CalcCommands.xcu"), url),
                        property("Label", command.title.english, " xml:lang=\"en\"")),
                  1U)
            << url;
        EXPECT_TRUE(command.tooltip.english.ends_with('.')) << "a sentence: " << url;
    }
    EXPECT_NE(files.at("ProtocolHandler.xcu").find("<value>org.councilindicators:*</value>"),
              std::string::npos);
}

TEST(Configuration, OffersOnlyTemplatesThatAreThere) {
    const std::string addons = configuration(templates().subspan(0, 1), {}).at("Addons.xcu");
    EXPECT_EQ(count(addons, "org.councilindicators:new-improvement-plan</value>"), 1U);
    EXPECT_EQ(count(addons, "org.councilindicators:new-improvement-plan-example</value>"), 1U);
    EXPECT_EQ(count(addons, "org.councilindicators:new-annex-a"), 0U);
}

TEST(Configuration, OffersATemplateEmptyAndWithFigures) {
    const auto files = configuration(templates(), {});
    const std::string list =
        node(node(files.at("Addons.xcu"), "org.councilindicators.menu"), "entry00");
    const char* english = " xml:lang=\"en\"";
    for (const Template& row : templates()) {
        const std::string url = "org.councilindicators:new-" + std::string(row.name);
        for (const bool isFilled : {false, true}) {
            const std::string command = url + (isFilled ? "-example" : "");
            const std::string title =
                std::string(row.title.english) + (isFilled ? " (example figures)" : "");
            const std::size_t entry = list.find(property("URL", command));
            ASSERT_NE(entry, std::string::npos) << command;
            EXPECT_EQ(list.find(property("Title", title, english), entry),
                      list.find("<prop", entry + 1))
                << command;
            EXPECT_EQ(count(node(files.at("CalcCommands.xcu"), command),
                            isFilled ? filledTooltip.english.data() : emptyTooltip.english.data()),
                      1U)
                << command;
        }
    }
}

// LibreOffice sorts a menu's entries by their names.
TEST(Configuration, NamesTheEntriesOfAMenuInTheirOrder) {
    const std::string addons = configuration(templates(), {}).at("Addons.xcu");
    const std::string list = node(node(addons, "org.councilindicators.menu"), "entry00");
    std::vector<std::string> names;
    const std::string start = "<node oor:name=\"entry";
    for (std::size_t at = list.find(start, 1); at != std::string::npos;
         at = list.find(start, at + 1)) {
        names.push_back(list.substr(at, list.find("\" oor", at) - at));
    }
    EXPECT_EQ(names.size(), 2 * templates().size() + 1) << "a line parts the empty from the filled";
    EXPECT_TRUE(std::ranges::is_sorted(names));
}

// Elsewhere the menu would only refuse.
TEST(Configuration, ShowsTheMenuAndItsEntriesInSpreadsheetsOnly) {
    const std::string addons = configuration(templates(), {}).at("Addons.xcu");
    const std::string context = property("Context", "com.sun.star.sheet.SpreadsheetDocument");
    EXPECT_EQ(count(addons, context), 1 + count(addons, "<node oor:name=\"entry"))
        << "the menu, and each of the entries";
}

TEST(Configuration, SaysTheKeysInTheGuide) {
    std::ifstream file(COUNCIL_SOURCE_DIR "/docs/guide/index.html");
    const std::string guide((std::istreambuf_iterator<char>(file)), {});
    std::set<std::string_view> keys;
    for (const Command& command : commands()) {
        std::string line = "<tr><td>" + std::string(command.title.english) + "</td><td>";
        std::erase(line, '~');
        ASSERT_NE(guide.find(line), std::string::npos) << line;
        const std::string cell = guide.substr(guide.find(line) + line.size(), 40);
        const std::string key(command.key);
        EXPECT_EQ(cell.find("Ctrl+Shift+" + key + "<") != std::string::npos, !key.empty()) << line;
        EXPECT_TRUE(key.empty() || keys.insert(command.key).second) << key;
    }
}

TEST(Configuration, ShowsAToolbarOfTheCommandsChosenForItWithTheirIcons) {
    const auto files = configuration(templates(), {});
    EXPECT_EQ(count(files.at("CalcWindowState.xcu"), property("Visible", "true")), 1U);
    const std::string toolbar = node(files.at("Addons.xcu"), "org.councilindicators.toolbar");
    const std::string images = node(files.at("Addons.xcu"), "Images");
    for (const Command& command : commands()) {
        const std::string name(command.name);
        EXPECT_EQ(count(toolbar, property("URL", "org.councilindicators:" + name)),
                  command.inToolbar ? 1U : 0U)
            << name;
        EXPECT_EQ(count(images, property("ImageSmallURL", "%origin%/icons/" + name + "_16.png")),
                  1U);
        EXPECT_EQ(count(images, property("ImageBigURL", "%origin%/icons/" + name + "_32.png")), 1U);
    }
}

TEST(Configuration, ChoosesEveryEntryOfAMenuWithAnotherLetter) {
    const auto letterOf = [](std::string_view title) { return title.at(title.find('~') + 1); };
    std::set<char> letters{letterOf(newMenuTitle.english)};
    for (const Command& command : commands()) {
        EXPECT_TRUE(letters.insert(letterOf(command.title.english)).second) << command.name;
    }
    letters.clear();
    for (const Template& row : templates()) {
        EXPECT_TRUE(letters.insert(letterOf(row.title.english)).second) << row.name;
    }
}

TEST(Configuration, SaysEveryTextInASecondLanguage) {
    const auto english = configuration(templates(), {});
    for (const auto& [name, file] : inTwoLanguages()) {
        EXPECT_EQ(count(file, "xml:lang=\"cy\">["), count(english.at(name), "xml:lang=\"en\">"))
            << name << " has a text that no translation reaches";
    }
}

TEST(Configuration, TranslatesTheFunctionWizardButNoNames) {
    const std::vector<texts::Translation> translations{secondLanguage()};
    const std::string xcu = catalogue::calcAddIns(translations);
    EXPECT_EQ(count(xcu, "<value xml:lang=\"cy\">[status]</value>"), 1U);
    EXPECT_EQ(count(xcu, "<value xml:lang=\"cy\">[as at]</value>"), 1U);
    EXPECT_EQ(count(xcu, "xml:lang=\"cy\""), 2U) << "names are a file format";
}

TEST(Configuration, ListsEveryTextForTranslatorsOnce) {
    std::istringstream lines(textsToTranslate());
    std::set<std::string> keys;
    for (std::string line; std::getline(lines, line);) {
        EXPECT_TRUE(keys.insert(line.substr(0, line.find(" = "))).second) << line;
    }
    std::vector<texts::Text> all{messages().begin(), messages().end()};
    std::ranges::copy(check::findingTexts(), std::back_inserter(all));
    std::ranges::copy(insert::questionTexts(), std::back_inserter(all));
    for (const Command& command : commands()) {
        all.insert(all.end(), {command.title, command.tooltip});
    }
    for (const texts::Text& text : all) {
        EXPECT_TRUE(keys.contains(std::string(text.key))) << text.key;
    }
    EXPECT_TRUE(keys.contains("template.annex-a"));
}

TEST(Configuration, NamesOnlyFunctionsThatExist) {
    const std::string texts = textsToTranslate();
    const std::regex name("\\b[A-Z]{3,}\\.[A-Z]{2,}\\b");
    std::size_t found = 0;
    for (std::sregex_iterator each(texts.begin(), texts.end(), name);
         each != std::sregex_iterator(); ++each, ++found) {
        EXPECT_NE(catalogue::find(each->str()), nullptr) << each->str();
    }
    EXPECT_GT(found, 0U) << "the test can fail";
}

TEST(Commands, FindTheirTemplates) {
    EXPECT_EQ(findTemplate("new-annex-a").row->example, "annex-a-timeliness.ods");
    EXPECT_EQ(findTemplate("new-annex-a-example").filling, Filling::example);
    EXPECT_EQ(findTemplate("new-annex-a").filling, Filling::empty);
    for (const char* name : {"new-nothing", "new", "new-", "new-annex", "annex-a"}) {
        EXPECT_EQ(findTemplate(name).row, nullptr) << name;
    }
    EXPECT_EQ(fileName(*findTemplate("new-annex-a").row, Filling::example),
              "annex-a-timeliness.ods");
    EXPECT_EQ(fileName(*findTemplate("new-annex-a").row, Filling::empty), "annex-a-template.ods");
    EXPECT_EQ(plainTitle("~Save a copy…"), "Save a copy");
}

}  // namespace council::office
