#include "core/rag/symbol.h"

#include <gtest/gtest.h>

namespace council::rag {
namespace {

struct SymbolCase {
    const char* word;
    const char* expected;
};

const SymbolCase symbolCases[] = {
    {"Grey", "○ Grey"},         {"Not due", "○ Not due"},   {"Blue", "✔ Blue"},
    {"Complete", "✔ Complete"}, {"Exceeded", "✔ Exceeded"}, {"Green", "● Green"},
    {"On track", "● On track"}, {"Amber", "▲ Amber"},       {"Yellow", "▲ Yellow"},
    {"No date", "▲ No date"},   {"Red", "■ Red"},           {"Overdue", "■ Overdue"},
    {"Behind", "■ Behind"},     {"Check", "✖ Check"},
};

TEST(Symbol, TellsTheRanksApartWithoutColour) {
    for (const auto& [word, expected] : symbolCases) {
        EXPECT_EQ(withSymbol(*findStatusWord(word)), expected);
    }
}

TEST(Symbol, ComesOffAgain) {
    for (const StatusWord& word : statusWords()) {
        EXPECT_EQ(withoutSymbol(withSymbol(word)), word.text);
    }
    EXPECT_EQ(withoutSymbol(" ■Red "), "Red");
    EXPECT_EQ(withoutSymbol("Red"), "Red");
    EXPECT_EQ(withoutSymbol("▲"), "");
}

}  // namespace
}  // namespace council::rag
