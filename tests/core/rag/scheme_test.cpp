#include "core/rag/scheme.h"

#include "core/rag/status_word.h"

#include <string_view>

#include <gtest/gtest.h>

namespace council::rag {
namespace {

struct ColourCase {
    std::string_view status;
    std::string_view brag, rag, rygg, evidenced;
};

const ColourCase colourCases[] = {
    {"Complete", "Blue", "Green", "Green", "Green"},
    {"Complete late", "Blue", "Green", "Green", "Green"},
    {"On track", "Green", "Green", "Yellow", "Amber"},
    {"At risk", "Amber", "Amber", "Yellow", "Red"},
    {"Off track", "Red", "Red", "Red", "Red"},
    {"Overdue", "Red", "Red", "Red", "Red"},
    {"Not due", "Grey", "Grey", "Grey", "Grey"},
    {"No date", "Amber", "Amber", "Yellow", "Amber"},
    {"On hold", "Grey", "Grey", "Grey", "Grey"},
    {"Withdrawn", "Grey", "Grey", "Grey", "Grey"},
    {"Check", "Check", "Check", "Check", "Check"},
    {"Met", "Blue", "Green", "Green", "Green"},
    {"Exceeded", "Blue", "Green", "Green", "Green"},
    {"In time", "Green", "Green", "Yellow", "Amber"},
    {"Open", "Green", "Green", "Yellow", "Amber"},
    {"Late", "Red", "Red", "Red", "Red"},
    {"Behind", "Red", "Red", "Red", "Red"},
    {"Missed", "Red", "Red", "Red", "Red"},
    {"No data", "Grey", "Grey", "Grey", "Grey"},
    {"No target", "Grey", "Grey", "Grey", "Grey"},
    {"No start", "Grey", "Grey", "Grey", "Grey"},
    {"Common cause", "Grey", "Grey", "Grey", "Grey"},
    {"Higher", "Grey", "Grey", "Grey", "Grey"},
    {"Lower", "Grey", "Grey", "Grey", "Grey"},
    {"Same", "Grey", "Grey", "Grey", "Grey"},
    {"Passing", "Green", "Green", "Yellow", "Amber"},
    {"Improvement", "Green", "Green", "Yellow", "Amber"},
    {"Better", "Green", "Green", "Yellow", "Amber"},
    {"Hit or miss", "Amber", "Amber", "Yellow", "Red"},
    {"Similar", "Amber", "Amber", "Yellow", "Red"},
    {"Failing", "Red", "Red", "Red", "Red"},
    {"Concern", "Red", "Red", "Red", "Red"},
    {"Worse", "Red", "Red", "Red", "Red"},
    {"Green", "Green", "Green", "Green", "Green"},
    {"Blue", "Blue", "Blue", "Blue", "Blue"},
    {"Red", "Red", "Red", "Red", "Red"},
    {"Grey", "Grey", "Grey", "Grey", "Grey"},
    {"Amber", "Amber", "Amber", "Amber", "Amber"},
    {"Yellow", "Amber", "Amber", "Yellow", "Amber"},
};

TEST(Scheme, ColoursEveryWordInEveryScheme) {
    for (const auto& [status, brag, rag, rygg, evidenced] : colourCases) {
        EXPECT_EQ(Scheme(Scheme::Kind::brag).colourOf(status), brag) << status;
        EXPECT_EQ(Scheme(Scheme::Kind::rag).colourOf(status), rag) << status;
        EXPECT_EQ(Scheme(Scheme::Kind::rygg).colourOf(status), rygg) << status;
        EXPECT_EQ(Scheme(Scheme::Kind::evidenced).colourOf(status), evidenced) << status;
    }
    EXPECT_EQ(std::size(colourCases), statusWords().size())
        << "a word without a row here is untested";
}

TEST(Scheme, RefusesAStatusNamedTwice) {
    const auto scheme =
        readScheme(Grid(2, {"Overdue", "Crimson", "On track", "Lime", " OVERDUE ", "Red"}));
    ASSERT_FALSE(scheme.has_value());
    EXPECT_EQ(sentence(scheme.error()),
              "‘ OVERDUE ’ is named twice (row 3): give each status one word.");
}

TEST(Scheme, DoesNotGuessAWord) {
    EXPECT_EQ(Scheme().colourOf("Done"), "");
    EXPECT_EQ(Scheme().colourOf("On trac"), "");
    EXPECT_EQ(Scheme().colourOf(""), "");
    EXPECT_EQ(Scheme().colourOf(" on TRACK "), "Green");
}

TEST(Scheme, ReadsItsNameOrNothing) {
    EXPECT_EQ(readScheme(Grid(1, 1)).value().colourOf("Complete"), "Blue");
    EXPECT_EQ(readScheme(Grid(1, {"rag"})).value().colourOf("Complete"), "Green");
    for (const Cell& wrong : {Cell("BRAGG"), Cell(3.0), Cell("Blue")}) {
        EXPECT_FALSE(readScheme(Grid(1, {wrong})));
    }
}

TEST(Scheme, TakesACouncilsOwnColoursAndBragForTheRest) {
    const auto own = readScheme(Grid(2, {"Complete", "Green", "at risk", "Orange ", Cell(), Cell(),
                                         "Overdue", Cell()}))
                         .value();
    EXPECT_EQ(own.colourOf("Complete"), "Green");
    EXPECT_EQ(own.colourOf("At risk"), "Orange");
    EXPECT_EQ(own.colourOf("Complete late"), "Blue") << "left out";
    EXPECT_EQ(own.colourOf("Overdue"), "Red") << "a blank word is left out too";
}

TEST(Scheme, RefusesARowThatWouldNeverApply) {
    auto misspelt = readScheme(Grid(2, {"Complete", "Green", "Overdu", "Red"}));
    ASSERT_FALSE(misspelt);
    EXPECT_EQ(sentence(std::move(misspelt.error()).about("scheme")),
              "scheme is ‘Overdu’, which is not a status (row 2): give rows of a status, such as "
              "‘Overdue’, and its word, "
              "such as ‘Red’.");
    EXPECT_FALSE(readScheme(Grid(3, {"Complete", "Green", "x"})));
    EXPECT_FALSE(readScheme(Grid(1, {"Complete", "Overdue"})));
}

}  // namespace
}  // namespace council::rag
