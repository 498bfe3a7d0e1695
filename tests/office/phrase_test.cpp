// What a rule says, in the language it is said in; and the Welsh that is in the package.
#include "texts/phrase.h"

#include "addin/explain/texts.h"
#include "generators/menu/configuration.h"
#include "texts/read_translations.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace council::texts {

namespace fs = std::filesystem;

namespace {

constexpr Text table[] = {
    {"due", "it is due on {date}"},
    {"because", "{answer}, because {reason}"},
    {"days.one", "{count} day"},
    {"days.other", "{count} days"},
};
constexpr const Text& due = rowOf(table, "", "due");
constexpr const Text& because = rowOf(table, "", "because");

Phrase days(int count) {
    return Phrase::counted(formsOf(table, "", "days"), count);
}
Phrase dueOn(const std::string& date) {
    return {due, {{"date", Phrase::asItIs(date)}}};
}

std::set<std::string> blanksIn(std::string_view text) {
    std::set<std::string> blanks;
    for (auto open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
        blanks.insert(std::string(text.substr(open, text.find('}', open) - open)));
    }
    return blanks;
}

const Translation& welsh() {
    static const auto all = readTranslations(COUNCIL_SOURCE_DIR "/extension/translations");
    return *std::ranges::find(all, "cy", &Translation::language);
}

std::string stemOf(const std::string& key) {
    for (const char* form : {".zero", ".one", ".two", ".few", ".many", ".other"}) {
        if (key.ends_with(form)) {
            return key.substr(0, key.rfind('.'));
        }
    }
    return key;
}

}  // namespace

TEST(Phrase, IsSaidInEnglishAndInATranslation) {
    const Translation translation("cy", "due = y dyddiad yw {date}\nbecause = {reason}: {answer}");
    const Phrase phrase(because, {{"answer", Phrase::asItIs("‘Overdue’")}, {"reason", dueOn("3")}});
    EXPECT_EQ(phrase.english(), "‘Overdue’, because it is due on 3");
    EXPECT_EQ(phrase.in(translation), "y dyddiad yw 3: ‘Overdue’");
    EXPECT_EQ(phrase.in(Translation()), phrase.english());
}

TEST(Phrase, IsNeverHalfTranslated) {
    const Translation translation("cy", "because = {reason}: {answer}");
    const Phrase missing(because, {{"answer", Phrase::asItIs("1")}, {"reason", dueOn("3")}});
    EXPECT_EQ(missing.in(translation), "1, because it is due on 3");
    EXPECT_EQ(missing.in(Translation("cy", "due = y dyddiad yw {date}")), missing.english());
}

TEST(Phrase, LeavesWhatPeopleWroteAlone) {
    EXPECT_EQ(dueOn("{date} {other} {").english(), "it is due on {date} {other} {");
}

TEST(Phrase, HasTheFormsForNumbersOfItsLanguage) {
    const Translation translation("cy",
                                  "days.other = {count} diwrnod\ndays.two = {count} ddiwrnod\n");
    EXPECT_EQ(days(1).english(), "1 day");
    EXPECT_EQ(days(2).english(), "2 days");
    EXPECT_EQ(days(0).english(), "0 days");
    EXPECT_EQ(days(1).in(translation), "1 diwrnod") << "no form of its own";
    EXPECT_EQ(days(2).in(translation), "2 ddiwrnod");
    EXPECT_EQ(days(6).in(translation), "6 diwrnod");
    for (const auto& [number, form] : std::map<int, std::string_view>{
             {0, "zero"}, {1, "one"}, {2, "two"}, {3, "few"}, {4, "other"}, {6, "many"}}) {
        EXPECT_EQ(formFor(number, "cy"), form) << number;
    }
}

TEST(Phrase, IsPutTogether) {
    Phrase all = dueOn("3") + Phrase::asItIs("; ") + days(2);
    EXPECT_EQ(all.english(), "it is due on 3; 2 days");
    EXPECT_EQ(Phrase::joined({{{}, days(1)}, {{}, days(2)}}, Phrase::asItIs(", ")).english(),
              "1 day, 2 days");
    EXPECT_TRUE(Phrase().isEmpty());
    EXPECT_FALSE(all.isEmpty());
}

// What is in no table does not compile; a row that nothing says would be translated in vain. Some
// tables are read by place, such as the months.
TEST(Sentences, AreAllSaidSomewhere) {
    const std::set<const Text*> readByPlace{
        dates::longDates,  dates::months, dates::weekdays,      limits::amounts,
        timeliness::units, rag::ranks,    benchmarks::quarters, addin::arguments::shapes,
    };
    std::string sources;
    for (const auto& entry : fs::recursive_directory_iterator(COUNCIL_SOURCE_DIR "/src")) {
        const fs::path& file = entry.path();
        if (file.extension() == ".cpp" ||
            (file.extension() == ".h" && file.stem() != "sentences")) {
            std::ifstream stream(file);
            sources.append(std::istreambuf_iterator<char>(stream), {});
        }
    }
    // As says("rows.month") names explain.rows.month, and tells("bands") explain.cases.bands.
    const auto isSaid = [&](const std::string& key) {
        const std::string named = key.substr(key.find('.') + 1);
        return sources.find('"' + named + '"') != std::string::npos ||
               sources.find('"' + named.substr(named.find('.') + 1) + '"') != std::string::npos;
    };
    std::set<std::string_view> keys;
    for (const auto& table : addin::explanation::tables) {
        for (const Text& text : table) {
            EXPECT_TRUE(keys.insert(text.key).second) << text.key << " is there twice";
            EXPECT_TRUE(readByPlace.contains(table.data()) || isSaid(std::string(text.key)) ||
                        isSaid(stemOf(std::string(text.key))))
                << text.key;
        }
    }
}

// Spaces around a text do not survive a file of texts.
TEST(Sentences, NeitherBeginNorEndWithASpace) {
    for (const auto& table : addin::explanation::tables) {
        for (const Text& text : table) {
            EXPECT_FALSE(text.english.starts_with(' ') || text.english.ends_with(' ')) << text.key;
            EXPECT_TRUE(text.key.starts_with("explain.")) << text.key;
        }
    }
}

TEST(WelshFile, TranslatesTheTablesWithTheirBlanks) {
    EXPECT_GT(welsh().all().size(), 200U);
    std::map<std::string, std::set<std::string>> known;  // by stem
    for (const auto& table : addin::explanation::tables) {
        // A table is translated as a whole, or waits for its turn.
        const bool waits = std::ranges::none_of(
            table, [](const Text& text) { return welsh().find(text.key) != nullptr; });
        for (const Text& text : table) {
            const std::string stem = stemOf(std::string(text.key));
            known[stem].merge(blanksIn(text.english));
            const bool isOne = text.key.ends_with(".one");
            EXPECT_TRUE(isOne || waits || welsh().find(text.key) != nullptr) << text.key;
        }
    }
    for (const auto& [key, text] : welsh().all()) {
        ASSERT_TRUE(known.contains(stemOf(key))) << key << " is no text of ours";
        EXPECT_TRUE(std::ranges::includes(known[stemOf(key)], blanksIn(text))) << key;
        const bool mayLeaveOut = key.ends_with(".one") || stemOf(key) == "explain.rows.emptyEnd" ||
                                 stemOf(key) == "explain.rows.noStatusWord";
        EXPECT_TRUE(mayLeaveOut || blanksIn(text) == known[stemOf(key)]) << key << ": " << text;
    }
}

}  // namespace council::texts
