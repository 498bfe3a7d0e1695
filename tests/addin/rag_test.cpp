// RAG.* with the values Calc passes: blanks and zeros, ranges, pairs, and what EXPLAIN says.
#include "catalogue/catalogue.h"
#include "core/rag/status_word.h"
#include "values.h"

#include <string>
#include <vector>

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <boost/algorithm/string/predicate.hpp>
#include <gtest/gtest.h>

namespace council::addin {
namespace {

using com::sun::star::lang::IllegalArgumentException;
using tests::any;
using tests::call;
using tests::range;
using tests::reason;
using tests::shown;

const uno::Any omitted;

TEST(RagValue, TellsABlankFromAZeroInARange) {
    EXPECT_EQ(shown(call("RAG.VALUE", {any(0.0), any(0.9)})), "Red")
        << "a blank single cell arrives as 0";
    EXPECT_EQ(shown(call("RAG.VALUE", {range({{""}}), any(0.9)})), "No data");
    EXPECT_EQ(shown(call("RAG.VALUE", {range({{""}, {0.0}, {0.95}}), range({{0.9}, {0.9}, {""}})})),
              "No data|Red|No data");
}

TEST(RagValue, LetsEveryArgumentDifferByRow) {
    EXPECT_EQ(shown(call("RAG.VALUE", {range({{88.0}, {88.0}, {88.0}, {88.0}}), any(90.0),
                                       range({{"2 points"}, {"1%"}, {"1%"}, {""}}),
                                       range({{"High"}, {"High"}, {"Low"}, {""}})})),
              "Amber|Red|Green|Amber")
        << "blank in a range is the default, as left out";
    EXPECT_EQ(shown(call("RAG.VALUE", {any(80.0), any(100.0), omitted, omitted,
                                       range({{75.0}, {""}, {85.0}}), any("trend")})),
              "Amber|Red|Red");
}

TEST(RagValue, TakesAWrongElementAsAnErrorOfItsRow) {
    EXPECT_EQ(shown(call("RAG.VALUE", {range({{0.8}, {0.8}, {0.8}}), any(0.9),
                                       range({{0.1}, {10.0}, {"lots"}})})),
              "Red|Err:502|Err:502");
    EXPECT_EQ(shown(call("RAG.VALUE", {any(0.8), range({{0.9}, {"tbc"}})})), "Red|No data");
}

TEST(RagValue, RefusesWrongArguments) {
    const std::vector<uno::Any> wrong[] = {
        {any(0.8)},
        {omitted, any(0.9)},
        {any(0.8), any(0.9), any(1.0)},
        {any(0.8), any(0.9), any(-0.1)},
        {any(0.8), any(0.9), any("5 percent")},
        {any(0.8), any(0.9), any(0.1), any("Up")},
        {any(0.8), any(0.9), any(0.1), any("High"), omitted, any("trends")},
        {any(0.8), any(0.9), any(0.1), any("High"), omitted, omitted, any("Good|Bad")},
        {range({{0.8}, {0.9}}), range({{0.8}, {0.9}, {1.0}})},
    };
    for (const auto& arguments : wrong) {
        EXPECT_THROW(call("RAG.VALUE", arguments), IllegalArgumentException);
    }
}

TEST(RagValue, CountsBlankOptionalCellsAsTheCatalogueSays) {
    // As polarity, rule and words a blank cell is left out; as tolerance and previous it is 0.
    EXPECT_EQ(shown(call("RAG.VALUE",
                         {any(0.89), any(0.9), omitted, any(0.0), omitted, any(0.0), any(0.0)})),
              "Amber");
    EXPECT_EQ(shown(call("RAG.VALUE", {any(0.89), any(0.9), any(0.0)})), "Red");
    EXPECT_EQ(
        shown(call("RAG.VALUE", {any(0.5), any(0.9), omitted, omitted, any(0.0), any("trend")})),
        "Amber")
        << "better than a previous 0";
}

TEST(RagValue, TakesOwnWordsFromARangeOrAText) {
    const uno::Any actual = range({{0.95}, {0.85}, {0.5}, {""}, {0.1}});
    for (const uno::Any& words :
         {range({{"On track"}, {"Watch"}, {"Off track"}}),
          range({{"On track", "Watch", "Off track"}}), any("On track|Watch|Off track")}) {
        EXPECT_EQ(
            shown(call("RAG.VALUE", {actual, any(0.9), omitted, omitted, omitted, omitted, words})),
            "On track|Watch|Off track|No data|Off track");
    }
}

TEST(RagValue, Explains) {
    EXPECT_EQ(reason("RAG.VALUE", {any(0.86), any(0.9)}),
              "actual 0.86 is 0.04 below the target 0.9, within the tolerance of 0.09 (10 %)");
    EXPECT_EQ(reason("RAG.VALUE", {any(0.86), any(0.9), any(10.0)}),
              "tolerance is 10, which is not a tolerance: write a share of the target from 0 to "
              "below 1 such as 0.1 or ‘10%’, ‘5pp’ for percentage points, or ‘2 points’ for "
              "units.");
    EXPECT_EQ(
        reason("RAG.VALUE", {any(0.86), any(0.9), omitted, omitted, omitted, omitted, any("RAG")}),
        "words is ‘RAG’, which is not three words: give three words for green, amber and "
        "red: a range of three cells, or ‘On track|Watch|Off track’.");
}

uno::Any pairs(std::initializer_list<uno::Any> values) {
    return uno::Any(uno::Sequence<uno::Any>(values.begin(), static_cast<sal_Int32>(values.size())));
}

TEST(RagRollup, AnswersForARangeAndItsPairs) {
    const uno::Any words = range({{"Green"}, {"Red"}, {"Green"}, {""}});
    const uno::Any themes = range({{"A"}, {"B"}, {"A"}, {"C"}});
    EXPECT_EQ(shown(call("RAG.ROLLUP", {words})), "Red");
    EXPECT_EQ(shown(call("RAG.ROLLUP", {words, any("most common")})), "Green");
    EXPECT_EQ(shown(call("RAG.ROLLUP", {words, omitted, pairs({themes, any("A")})})), "Green");
    EXPECT_EQ(shown(call("RAG.ROLLUP", {words, omitted, pairs({themes, any("C")})})), "#N/A")
        << "only a blank";
    EXPECT_EQ(shown(call("RAG.ROLLUP", {range({{"Green", "Amber"}, {"Blue", ""}})})), "Amber")
        << "a block of cells";
    EXPECT_EQ(shown(call("RAG.ROLLUP", {any("Amber")})), "Amber") << "a single cell";
    EXPECT_EQ(shown(call("RAG.ROLLUP", {any(0.0)})), "#N/A") << "a blank single cell";
}

TEST(RagRollup, RefusesWrongArguments) {
    const uno::Any words = range({{"Green"}, {"Red"}});
    EXPECT_THROW(call("RAG.ROLLUP", {}), IllegalArgumentException);
    EXPECT_THROW(call("RAG.ROLLUP", {words, any("best")}), IllegalArgumentException);
    EXPECT_THROW(call("RAG.ROLLUP", {words, range({{"worst"}, {"worst"}})}),
                 IllegalArgumentException);
    EXPECT_THROW(call("RAG.ROLLUP", {words, omitted, pairs({words})}), IllegalArgumentException);
    EXPECT_THROW(call("RAG.ROLLUP", {words, omitted, pairs({any("A"), any("A")})}),
                 IllegalArgumentException);
}

TEST(RagRollup, Explains) {
    EXPECT_EQ(reason("RAG.ROLLUP", {range({{"Green"}, {"Red"}})}),
              "1 of 2 words says Red, the worst there is");
    EXPECT_EQ(reason("RAG.ROLLUP", {range({{"Green"}, {"Reed"}})}),
              "‘Reed’ is not a status word and counts as Check");
}

TEST(RagSummary, ListsTheWordsThatOccurWorstFirst) {
    const uno::Any words = range({{"Green"}, {"No data"}, {"Red"}, {""}, {"Green"}, {"Grene"}});
    EXPECT_EQ(shown(call("RAG.SUMMARY", {words})),
              "Word;Count;Share|Check;1;0.2|Red;1;0.2|Green;2;0.4|No data;1;0.2");
    EXPECT_EQ(
        shown(call("RAG.SUMMARY", {range({{"Green"}, {"Red"}, {"Amber"}}), any("sum to 100")})),
        "Word;Count;Share|Red;1;0.34|Amber;1;0.33|Green;1;0.33");
    EXPECT_EQ(shown(call("RAG.SUMMARY", {range({{""}, {""}})})), "Word;Count;Share|;0;#N/A");
    EXPECT_EQ(shown(call("RAG.SUMMARY", {words, any(0.0), pairs({words, any("G*")})})),
              "Word;Count;Share|Check;1;0.333333333333333|Green;2;0.666666666666667");
}

TEST(RagSummary, RefusesWrongArguments) {
    EXPECT_THROW(call("RAG.SUMMARY", {}), IllegalArgumentException);
    EXPECT_THROW(call("RAG.SUMMARY", {range({{"Green"}}), any("100")}), IllegalArgumentException);
}

TEST(RagWords, AreTranslatedCellByCell) {
    EXPECT_EQ(shown(call("RAG.CODE",
                         {range({{"R"}, {"Done"}, {"Amber/Red"}, {"soon"}, {""}, {1.0}, {"b"}})})),
              "Red|Complete|Red|Check||Check|Blue");
    EXPECT_EQ(shown(call("RAG.SYMBOL", {range({{"amber"}, {"Overdue"}, {"Done"}})})),
              "▲ Amber|■ Overdue|#N/A");
    EXPECT_EQ(shown(call("RAG.SCORE",
                         {range({{"Not due", "Met", "Open", "No date", "Late", "Check", "x"}})})),
              "0;1;2;3;4;5;#N/A");
    EXPECT_EQ(shown(call("RAG.CODE", {any(0.0)})), "") << "a blank single cell";
    for (const char* function : {"RAG.CODE", "RAG.SYMBOL", "RAG.SCORE"}) {
        EXPECT_THROW(call(function, {}), IllegalArgumentException) << function;
    }
}

TEST(RagWords, Explain) {
    EXPECT_EQ(reason("RAG.CODE", {any("A/R")}), "‘A/R’ names two colours, and the worse counts");
    EXPECT_EQ(reason("RAG.CODE", {any("Done")}), "‘Done’ is another word for it");
    EXPECT_EQ(reason("RAG.CODE", {any("ON-TRACK")}), "that is a standard word already");
    EXPECT_EQ(reason("RAG.CODE", {any("Exempt")}),
              "‘Exempt’ is not a word this function knows: its page lists them");
    EXPECT_EQ(reason("RAG.SCORE", {any("overdue")}), "Overdue has rank 4: it needs action");
    EXPECT_EQ(reason("RAG.SYMBOL", {any("Done")}),
              "‘Done’ is not a status or colour word: give a word such as ‘Amber’ or ‘Overdue’; "
              "RAG.CODE reads loose ones.");
}

// The words of a rank as the pages list them: which word a roll-up answers with hangs on their
// order.
TEST(RagPages, ListTheWordsInTheOrderTheyRankIn) {
    std::vector<std::string> lists(rag::checkRank + 1);
    for (const rag::StatusWord& word : rag::statusWords()) {
        std::string& list = lists.at(word.rank);
        list += (list.empty() ? "| " : ", ") + std::string(word.text);
    }
    for (const char* page : {"RAG.ROLLUP", "RAG.COLOUR", "RAG.SYMBOL"}) {
        for (int rank = 0; rank < rag::checkRank; ++rank) {
            EXPECT_TRUE(boost::contains(catalogue::find(page)->notes, lists[rank] + " |"))
                << page << " lists otherwise: " << lists[rank];
        }
    }
}

}  // namespace
}  // namespace council::addin
