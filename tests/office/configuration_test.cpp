// The menu, the toolbar and the Function Wizard's texts are made from tables, in every language
// there is: a second language is a file of texts and nothing else.
#include "generators/menu/configuration.h"

#include "generators/catalogue/generator.h"
#include "office/commands.h"
#include "office/messages.h"

#include <algorithm>
#include <fstream>
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
    for (const texts::Text& message : messages()) {
        EXPECT_TRUE(keys.contains(std::string(message.key))) << message.key;
    }
    EXPECT_TRUE(keys.contains("template.annex-a"));
}

TEST(Commands, FindTheirTemplates) {
    EXPECT_EQ(findTemplate("new-annex-a").row->example, "annex-a-timeliness.ods");
    EXPECT_EQ(findTemplate("new-annex-a-example").filling, Filling::example);
    EXPECT_EQ(findTemplate("new-nothing").row, nullptr);
    EXPECT_EQ(plainTitle("~Save a copy…"), "Save a copy");
}

}  // namespace council::office
