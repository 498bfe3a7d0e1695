#include "core/rag/loose_word.h"

#include "core/rag/symbol.h"

#include <string>

#include <boost/algorithm/string/case_conv.hpp>
#include <gtest/gtest.h>

namespace council::rag {
namespace {

std::string code(std::string_view text) {
    const LooseWord loose = readLooseWord(text);
    return loose.word == nullptr ? "#N/A" : std::string(loose.word->text);
}

struct CodeCase {
    const char* loose;
    const char* expected;
};

const CodeCase codeCases[] = {
    // Colours stay colours.
    {"R", "Red"},
    {"red ", "Red"},
    {"a", "Amber"},
    {"g", "Green"},
    {"B", "Blue"},
    {"Gray", "Grey"},
    {"ORANGE", "Amber"},
    {"🔴", "Red"},
    {"🟠", "Amber"},
    {"🟡", "Yellow"},
    {"🟢", "Green"},
    {"🔵", "Blue"},
    {"🟢 Green", "Green"},
    {"Red.", "Red"},
    {"(A)", "Amber"},
    {"RAG: Red", "Red"},
    {"RAG status: amber", "Amber"},
    {"Amber →", "Amber"},
    {"Yellow", "Yellow"},
    // A colour and a status: the status, unless the colour is a worse one.
    {"Green - on track", "On track"},
    {"Blue - Complete", "Complete"},
    {"Green: complete", "Complete"},
    {"Amber - on track", "Amber"},
    {"Green - delayed", "At risk"},
    {"Red - at risk", "Red"},
    {"Red/Overdue", "#N/A"},
    {"Amber - at risk", "At risk"},
    // Two colours: the worse.
    {"Amber/Red", "Red"},
    {"A/R", "Red"},
    {"R/A", "Red"},
    {"Amber/Green", "Amber"},
    {"G / A", "Amber"},
    {"Green-Amber", "Amber"},
    {"red & amber", "Red"},
    {"Green and Amber", "Amber"},
    {"Amber or Red", "Red"},
    {"Green, Red", "Red"},
    {"Blue/Green", "Green"},
    {"Grey/Blue", "Blue"},
    {"Red/Red", "Red"},
    {"Amber Red", "Red"},
    // Statuses stay statuses.
    {"✅ Completed", "Complete"},
    {"☑ Done", "Complete"},
    {"Achieved", "Complete"},
    {"Blocked", "At risk"},
    {"Behind schedule", "Behind"},
    {"Not started", "Not due"},
    {"Not Yet Started", "Not due"},
    {"Planned", "Not due"},
    {"To do", "Not due"},
    {"To-do", "Not due"},
    {"On hold", "On hold"},
    {"on-hold", "On hold"},
    {"Paused", "On hold"},
    {"Suspended", "On hold"},
    {"Deferred", "On hold"},
    {"Rescheduled", "On hold"},
    {"Cancelled", "Withdrawn"},
    {"Withdrawn", "Withdrawn"},
    {"Superseded", "Withdrawn"},
    {"No longer required", "Withdrawn"},
    {"Done", "Complete"},
    {"COMPLETED", "Complete"},
    {"Closed", "Complete"},
    {"signed-off", "Complete"},
    {"Completed and embedded", "Complete"},
    {"Complete (late)", "Complete late"},
    {"Complete - late", "Complete late"},
    {"Completed late", "Complete late"},
    {"On-track", "On track"},
    {"on\xE2\x80\x91track", "On track"},
    {"on\xC2\xA0track", "On track"},
    {"On  track", "On track"},
    {"ontrack", "On track"},
    {"On schedule", "On track"},
    {"In progress", "Open"},
    {"On-going", "Open"},
    {"under way", "Open"},
    {"Delayed", "At risk"},
    {"Slipping", "At risk"},
    {"at-risk", "At risk"},
    {"Minor slippage", "At risk"},
    {"Off-track", "Off track"},
    {"Not on track", "Off track"},
    {"Significant delay", "Off track"},
    {"Over due", "Overdue"},
    {"PAST DUE", "Overdue"},
    {"Not yet due", "Not due"},
    {"no deadline", "No date"},
    {"Within timescale", "In time"},
    {"on time", "In time"},
    {"Out of timescale", "Late"},
    {"Target met", "Met"},
    {"Target exceeded", "Exceeded"},
    {"Not met", "Missed"},
    {"Behind target", "Behind"},
    {"Target not set", "No target"},
    {"Awaiting data", "No data"},
    {"No start date", "No start"},
    {"data error", "Check"},
    // What could mean two things, and what is not a word at all.
    {"Y", "#N/A"},
    {"Exempt", "#N/A"},
    {"Escalated", "#N/A"},
    {"Black", "#N/A"},
    {"TBC", "#N/A"},
    {"n/a", "#N/A"},
    {"R/A/G", "#N/A"},
    {"RAG", "#N/A"},
    {"Red team", "#N/A"},
    {"Amber to Green", "#N/A"},
    {"Greenish", "#N/A"},
    {"soon", "#N/A"},
    {"/", "#N/A"},
    {"-", "#N/A"},
    {"▲", "#N/A"},
    {"", "#N/A"},
    {"  ", "#N/A"},
};

TEST(LooseWord, IsReadAsTheTableSaysAndNoFurther) {
    for (const auto& [loose, expected] : codeCases) {
        EXPECT_EQ(code(loose), expected) << '"' << loose << '"';
    }
}

TEST(LooseWord, LeavesStandardWordsAsTheyAre) {
    for (const StatusWord& word : statusWords()) {
        EXPECT_EQ(code(word.text), word.text);
        EXPECT_EQ(code(boost::to_upper_copy(std::string(word.text))), word.text);
        EXPECT_EQ(code(withSymbol(word)), word.text) << "RAG.SYMBOL’s own answer";
        EXPECT_EQ(readLooseWord(word.text).kind, LooseWord::Kind::standard);
    }
}

TEST(LooseWord, KnowsHowItWasRead) {
    EXPECT_EQ(readLooseWord("On-Track").kind, LooseWord::Kind::standard);
    EXPECT_EQ(readLooseWord("R").kind, LooseWord::Kind::synonym);
    EXPECT_EQ(readLooseWord("Done").kind, LooseWord::Kind::synonym);
    EXPECT_EQ(readLooseWord("A/R").kind, LooseWord::Kind::twoColours);
    EXPECT_EQ(readLooseWord("perhaps").kind, LooseWord::Kind::unknown);
}

}  // namespace
}  // namespace council::rag
