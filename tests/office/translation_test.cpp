// A translation is one file; what it leaves out is said in English.
#include "texts/translation.h"

#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace council::texts {

namespace {

constexpr Text title{"command.explain.title", "~Explain this cell"};

Translation read(const std::string& lines) {
    return {"cy", lines};
}

}  // namespace

TEST(Translation, SaysATextInItsLanguage) {
    EXPECT_EQ(read("command.explain.title = ~Esbonio'r gell hon\n").say(title),
              "~Esbonio'r gell hon");
}

TEST(Translation, SaysInEnglishWhatItLeavesOut) {
    EXPECT_EQ(Translation().say(title), "~Explain this cell");
    EXPECT_EQ(read("command.explain.title =\n").say(title), "~Explain this cell")
        << "not translated yet";
}

TEST(Translation, SkipsRemarksAndEmptyLinesAndOuterSpaces) {
    const Translation translation = read("# Welsh\r\n\n  a.b  =  x = y  \r\n");
    EXPECT_EQ(translation.all().size(), 1U);
    EXPECT_EQ(translation.say({"a.b", ""}), "x = y");
}

TEST(Translation, RefusesWhatIsNoEntry) {
    EXPECT_THROW(read("no sign"), std::runtime_error);
    EXPECT_THROW(read("= no key"), std::runtime_error);
    EXPECT_THROW(read("twice = 1\ntwice = 2"), std::runtime_error);
}

TEST(Translation, FillsInBlanks) {
    EXPECT_EQ(filledIn("{count} of {all}: {count}", {{"count", "3"}, {"all", "9"}}), "3 of 9: 3");
}

}  // namespace council::texts
