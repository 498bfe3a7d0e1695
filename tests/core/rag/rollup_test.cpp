#include "core/rag/rollup.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::rag {
namespace {

WordCounts countsOf(const std::vector<Cell>& words) {
    WordCounts counts;
    for (const Cell& word : words) {
        counts.add(word);
    }
    return counts;
}

std::string shown(const Outcome<std::string_view>& outcome) {
    return outcome ? std::string(outcome.value()) : "#N/A";
}

struct RollupCase {
    std::vector<Cell> words;
    const char* worst;
    const char* mostCommon;
    const char* why;
};

const RollupCase rollupCases[] = {
    {{"Green", "Amber", "Green"}, "Amber", "Green", "one Amber among Greens"},
    {{"Blue", "Green", "Amber", "Red"}, "Red", "Red", "all equally common: the worst"},
    {{"Green", "Green", "Red", "Red"}, "Red", "Red", "two of each: the worst"},
    {{"Complete", "Complete", "On track"}, "On track", "Complete", "done is better than on track"},
    {{"Complete", "Not due", "Not due", "No data"},
     "On track",
     "On track",
     "what is done beside something still to come is not done"},
    {{"Complete", "No data", "No data"}, "Complete", "Complete", "what says nothing gives way"},
    {{"Complete late", "On hold"}, "On track", "On track", "nor is it beside something on hold"},
    {{"Blue", "Grey"}, "Green", "Green", "among colours it is Green"},
    {{"Blue", "Not due"}, "On track", "On track", "a colour and a status: the status"},
    {{"Complete", "Not due", "At risk"}, "At risk", "At risk", "what is worse decides"},
    {{"Complete", "Withdrawn"}, "Complete", "Complete", "what was withdrawn never counts"},
    {{"Withdrawn", "Not due"}, "Not due", "Not due", "not even among what is still to come"},
    {{"Withdrawn", "Withdrawn"}, "#N/A", "#N/A", "nothing is left to say"},
    {{"Withdrawn", "Check"}, "Check", "Check", "any Check is Check"},
    {{"On hold"}, "Not due", "Not due", "alone it is one of those words"},
    {{"Not due", "No data", "Grey"}, "Not due", "Not due", "nothing says how things stand"},
    {{"No target"}, "Not due", "Not due", "whichever of those words it is"},
    {{"Green", "Check", "Red"}, "Check", "Check", "any Check is Check"},
    {{"Green", "Green", "Delayd"}, "Check", "Check", "an unknown word is one, too"},
    {{"Green", 7.0}, "Check", "Check", "and so is a number"},
    {{"green", " GREEN ", "Amber"}, "Amber", "Green", "whatever the letter case"},
    {{"", "  ", Cell(), "Green"}, "Green", "Green", "blanks are not counted"},
    {{"", "  ", Cell()}, "#N/A", "#N/A", "only blanks"},
    {{}, "#N/A", "#N/A", "no cells left by the pairs"},
    {{"No date", "At risk"}, "At risk", "At risk", "No date would hide the Amber"},
    {{"At risk", "No date"}, "At risk", "At risk", "in whatever order they stand"},
    {{"Hit or miss", "No date", "Similar"}, "No date", "No date", "as the table lists them"},
    {{"Off track", "Overdue"}, "Overdue", "Overdue", "past its date is worse than heading there"},
    {{"Complete", "Complete late"}, "Complete late", "Complete late", "late is the worse end"},
    {{"Exceeded", "Met"}, "Met", "Met", "met is less than exceeded"},
    {{"Behind", "Missed", "Late"}, "Missed", "Missed", "missed for good is worse than behind"},
};

TEST(Rollup, AnswersForManyWords) {
    for (const auto& [words, worst, mostCommon, why] : rollupCases) {
        const WordCounts counts = countsOf(words);
        EXPECT_EQ(shown(rollUp(counts, RollupRule::worst)), worst) << why;
        EXPECT_EQ(shown(rollUp(counts, RollupRule::mostCommon)), mostCommon) << why;
    }
}

// The order of rows says nothing about the plan, so sorting the sheet must not change a board
// paper.
TEST(Rollup, DoesNotDependOnTheOrderOfTheWords) {
    for (const StatusWord& first : statusWords()) {
        for (const StatusWord& second : statusWords()) {
            const std::string a(first.text);
            const std::string b(second.text);
            for (const RollupRule rule : {RollupRule::worst, RollupRule::mostCommon}) {
                EXPECT_EQ(shown(rollUp(countsOf({a, b}), rule)),
                          shown(rollUp(countsOf({b, a}), rule)))
                    << a << ", " << b;
            }
        }
    }
}

TEST(Rollup, SaysWhy) {
    const auto why = [](const std::vector<Cell>& words, RollupRule rule = RollupRule::worst) {
        return because(countsOf(words), rule);
    };
    EXPECT_EQ(why({"Green", "Red", "Green"}), "1 of 3 words says Red, the worst there is");
    EXPECT_EQ(why({"Green", "Red", "Green"}, RollupRule::mostCommon),
              "2 of 3 words say Green, the most common");
    EXPECT_EQ(why({"Green", "Amber", "Red", "Red", "Amber"}, RollupRule::mostCommon),
              "2 of 5 words say Red, the worst of the most common");
    EXPECT_EQ(why({"Not due", "Green", "Not due", "No data"}, RollupRule::mostCommon),
              "1 of 4 words says Green, the most common, leaving out Not due and No data");
    EXPECT_EQ(why({"Green", "Delayd"}), "‘Delayd’ is not a status word and counts as Check");
    EXPECT_EQ(why({"Green", "Delayd", "Exempt", "Delayd"}),
              "‘Delayd’ and ‘Exempt’ are not status words and count as Check");
    EXPECT_EQ(why({"Green", 1, 2, 3, 4, 5}),
              "1, 2, 3, 4 and 5 are not status words and count as Check");
    EXPECT_EQ(why({"Green", 1, 2, 3, 4, 5, 5, 6, 7, 8, 9}),
              "1, 2, 3, 4, 5 and others are not status words and count as Check")
        << "a column of something else has thousands";
    EXPECT_EQ(why({"Complete", "Complete", "Not due"}),
              "2 of 3 words say Complete, but Not due is still to come");
    EXPECT_EQ(why({"Green", "Check"}), "1 of 2 words says Check, and any Check counts");
    EXPECT_EQ(why({"No data", "Grey"}), "none of the 2 words says how things are yet");
}

TEST(WordCounts, ListTheWordsThatOccurWorstFirst) {
    const WordCounts counts = countsOf({"Green", "No data", "Overdue", "Check", "Blue", "Red",
                                        "Green", "no date", "Amber", "Compleet"});
    std::vector<std::string> found;
    for (const StatusWord* word : counts.found()) {
        found.push_back(std::string(word->text) + " " + std::to_string(counts.of(*word)));
    }
    EXPECT_EQ(found, (std::vector<std::string>{"Check 2", "Red 1", "Overdue 1", "Amber 1",
                                               "No date 1", "Green 2", "Blue 1", "No data 1"}));
    EXPECT_EQ(counts.total(), 10);
    EXPECT_EQ(counts.unknown(), std::vector<Cell>{"Compleet"});
}

TEST(WordCounts, TakeAFirstCellThatIsNoWordForAHeading) {
    const auto rolled = [](const std::vector<Cell>& cells) {
        WordCounts counts;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            counts.add(cells[i], i == 0);
        }
        return shown(rollUp(counts, RollupRule::worst)) + " of " + std::to_string(counts.total());
    };
    EXPECT_EQ(rolled({"RAG status", "Green", "Amber"}), "Amber of 2");
    EXPECT_EQ(rolled({"RAG status", "Delayd"}), "Check of 2") << "no status word anywhere";
    EXPECT_EQ(rolled({"Green", "Delayd"}), "Check of 2") << "only the first cell is a heading";
    EXPECT_EQ(rolled({7.0, "Green"}), "Check of 2") << "a number is none";
    EXPECT_EQ(rolled({"RAG status"}), "Check of 1");
}

using Shares = std::vector<double>;

TEST(Shares, AreNotRoundedUnlessAsked) {
    EXPECT_EQ(shares({64, 50}, Rounding::none), (Shares{64.0 / 114, 50.0 / 114}));
    EXPECT_EQ(shares({}, Rounding::none), Shares()) << "of nothing there are none";
    EXPECT_EQ(shares({}, Rounding::sumTo100), Shares());
}

struct RoundingCase {
    std::vector<int> counts;
    Shares expected;
    const char* why;
};

const RoundingCase roundingCases[] = {
    {{1, 1, 1}, {0.34, 0.33, 0.33}, "equal remainders: the odd per cent to the first row"},
    {{1, 1, 1, 1, 1, 1}, {0.17, 0.17, 0.17, 0.17, 0.16, 0.16}, "four odd per cents, first rows"},
    {{2, 1}, {0.67, 0.33}, "66.7 and 33.3"},
    {{1, 2}, {0.33, 0.67}, "the larger remainder, not the first row"},
    {{38, 2, 6}, {0.83, 0.04, 0.13}, "Havering: 38, 2 and 6 of 46 as published"},
    {{78, 3, 14}, {0.82, 0.03, 0.15}, "Havering: 78, 3 and 14 of 95 as published"},
    {{44, 26, 18}, {0.5, 0.3, 0.2}, "Sheffield: 50, 29.5 and 20.5 %, the half to the first row"},
    {{64, 1, 49}, {0.56, 0.01, 0.43}, "Bracknell: 64 of 114 is 56 %, not the published 55 %"},
    {{7}, {1.0}, "one word only"},
    {{999, 1}, {1.0, 0.0}, "99.9 and 0.1"},
    {{0, 3}, {0.0, 1.0}, "a row of none"},
};

TEST(Shares, CanAddUpToAHundredPerCent) {
    for (const auto& [counts, expected, why] : roundingCases) {
        EXPECT_EQ(shares(counts, Rounding::sumTo100), expected) << why;
    }
}

}  // namespace
}  // namespace council::rag
