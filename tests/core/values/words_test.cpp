#include "core/values/words.h"

#include <string>

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(Words, OuterSpacesOfAnyKindAreTrimmed) {
    EXPECT_EQ(trimmed("  On track\t\r\n"), "On track");
    EXPECT_EQ(trimmed("\xC2\xA0On track\xC2\xA0 "), "On track") << "no-break spaces";
    EXPECT_EQ(trimmed("\xE2\x80\xAF\xE2\x80\x89On track\xE2\x80\x87"), "On track")
        << "narrow, thin and figure spaces";
    EXPECT_EQ(trimmed(" \xC2\xA0 "), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("Siân"), "Siân") << "other letters beyond ASCII stay whole";
    EXPECT_EQ(trimmed("à"), "à") << "its last byte is that of a no-break space";
    EXPECT_EQ(trimmed("…"), "…") << "punctuation is not a space";
}

TEST(Words, SpacesInsideCanBeLevelledOrDropped) {
    EXPECT_EQ(withPlainSpaces("30\xC2\xA0Sep\t2021"), "30 Sep 2021");
    EXPECT_EQ(withPlainSpaces("\xE2\x80\x89"), " ");
    EXPECT_EQ(withoutSpaces(" 30\xC2\xA0Sep \t2021\n"), "30Sep2021");
    EXPECT_EQ(withoutSpaces("Siân à …"), "Siânà…");
    EXPECT_EQ(withoutSpaces(""), "");
}

TEST(Words, MatchInFullWhateverTheCase) {
    EXPECT_TRUE(sameWord("On track", " ON TRACK "));
    EXPECT_FALSE(sameWord("On track", "On trac")) << "never from a beginning";
    EXPECT_FALSE(sameWord("On track", "On tracks"));
    EXPECT_FALSE(sameWord("On track", "Ontrack")) << "inner spaces count in a word";
    EXPECT_TRUE(sameWord("", "  "));
}

TEST(Words, OnlyTheLettersOfEnglishChangeCase) {
    EXPECT_EQ(lowered("On TRACK 30/9 Ä"), "on track 30/9 Ä");
    EXPECT_EQ(uppered("On TRACK 30/9 ä"), "ON TRACK 30/9 ä");
}

constexpr Word<int> numbers[] = {{"one", 1}, {"two", 2}, {"half a dozen", 6}};

TEST(Words, AreFoundInATable) {
    EXPECT_EQ(findWord(numbers, " Two "), 2);
    EXPECT_EQ(findWord(numbers, "half a dozen"), 6);
    EXPECT_EQ(findWord(numbers, "three"), std::nullopt);
    EXPECT_EQ(findWord(numbers, ""), std::nullopt);
}

TEST(Words, ChoicesAreListedForASentence) {
    constexpr Word<int> one[] = {{"High", 1}};
    constexpr Word<int> two[] = {{"High", 1}, {"Low", 2}};
    EXPECT_EQ(choices(one), "‘High’");
    EXPECT_EQ(choices(two), "‘High’ or ‘Low’");
    EXPECT_EQ(choices(numbers), "‘one’, ‘two’ or ‘half a dozen’");
}

}  // namespace
}  // namespace council
