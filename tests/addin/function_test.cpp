#include "addin/function.h"

#include "addin/shape.h"
#include "values.h"

#include <string>
#include <vector>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

#include <gtest/gtest.h>

namespace council::addin {
namespace {

using com::sun::star::lang::IllegalArgumentException;
using tests::any;
using tests::call;
using tests::range;
using tests::reason;
using tests::shown;

const uno::Any asAt = any("06/04/2017");

TEST(Functions, ImplementTheWholeCatalogueInItsOrder) {
    const auto rows = catalogue::functions();
    const auto functions = allFunctions();
    ASSERT_EQ(functions.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(functions[i].row, &rows[i]) << catalogue::displayName(rows[i]);
    }
}

TEST(RowFunctions, AnswerASingleCell) {
    EXPECT_EQ(shown(call("MILESTONE.STATUS", {any(42825.0), any(0.0), asAt})), "Overdue");
    EXPECT_EQ(shown(call("MILESTONE.RAG", {any(42825.0), any(42822.0), asAt})), "Blue");
    EXPECT_EQ(shown(call("RAG.COLOUR", {any("no such word")})), "#N/A");
}

TEST(RowFunctions, AnswerAMatrixForRanges) {
    EXPECT_EQ(shown(call("MILESTONE.STATUS",
                         {range({{"31/03/2017"}, {"soon"}, {42916.0}, {""}}), any(""), asAt})),
              "Overdue|Check|On track|")
        << "one bad row spoils no other, and the blank row at the end stays empty";
}

TEST(RowFunctions, AnswerARangeOfOneCellAsASingleCell) {
    EXPECT_EQ(call("MILESTONE.STATUS", {range({{"31/03/2017"}}), range({{""}}), asAt}),
              uno::Any(toCalc("Overdue")));
    EXPECT_EQ(shown(call("MILESTONE.STATUS", {range({{""}}), any(""), asAt})), "No date")
        << "also a blank one";
    EXPECT_THROW(call("MILESTONE.SLIPPAGE", {range({{"soon"}}), any(""), asAt}),
                 IllegalArgumentException);
}

TEST(RowFunctions, ExplainOnlyTheCellsOfTheirAnswer) {
    const Function& function = *findFunction("MILESTONE.STATUS");
    const uno::Any due = range({{"31/03/2017"}, {""}});
    const uno::Any blank = any("");
    const uno::Any nothing;
    const uno::Any* values[] = {&due,     &blank,   &asAt,    &nothing, &nothing,
                                &nothing, &nothing, &nothing, &nothing};
    const Document none;  // a call keeps a reference to it
    const Call call(*function.row, none, values, std::size(values));
    EXPECT_EQ(function.rule.explain(call, {0, 0}).answer.value(), Cell("Overdue"));
    EXPECT_TRUE(function.rule.explain(call, {1, 0}).answer.value().isBlank());
    EXPECT_FALSE(function.rule.explain(call, {2, 0}).answer)
        << "the array formula was entered in too many cells";
    EXPECT_EQ(function.rule.explain(call, {0, 1}).answer.value(), Cell("Overdue"))
        << "Calc repeats a column";
}

TEST(RowFunctions, KeepRowsThatHaveAValueInAnyRange) {
    EXPECT_EQ(shown(call("MILESTONE.STATUS", {range({{"31/03/2017"}, {""}, {""}}),
                                              range({{""}, {"01/04/2017"}, {""}}), asAt})),
              "Overdue|Complete|");
    EXPECT_EQ(shown(call("MILESTONE.STATUS", {range({{"31/03/2017"}, {""}}), any(""), asAt})),
              "Overdue|")
        << "also when it is the first row";
}

TEST(RowFunctions, RepeatRowsColumnsAndCells) {
    EXPECT_EQ(shown(call("MILESTONE.STATUS", {range({{"31/03/2017"}, {"31/12/2017"}}), any(""),
                                              range({{"06/04/2017", "01/01/2018"}})})),
              "Overdue;Overdue|On track;Overdue");
}

TEST(RowFunctions, RefuseRangesThatDoNotFit) {
    EXPECT_THROW(
        call("MILESTONE.STATUS", {range({{"31/03/2017"}, {""}}), range({{""}, {""}, {""}}), asAt}),
        IllegalArgumentException);
    EXPECT_THROW(
        call("MILESTONE.STATUS", {range({{"31/03/2017", ""}}), range({{"", "", ""}}), asAt}),
        IllegalArgumentException);
}

TEST(RowFunctions, TakeAWrongSingleArgumentAsAWrongCall) {
    EXPECT_THROW(call("MILESTONE.STATUS", {range({{"31/03/2017"}, {""}}), any(""), any("soon")}),
                 IllegalArgumentException);
    EXPECT_THROW(call("MILESTONE.STATUS", {any("31/03/2017"), any("")}), IllegalArgumentException)
        << "as_at left out";
    EXPECT_THROW(call("MILESTONE.STATUS", {any("31/03/2017"), any(""), any(0.0)}),
                 IllegalArgumentException)
        << "as_at blank";
}

TEST(RowFunctions, TellTheFirstOfSeveralWrongArguments) {
    const std::string told =
        reason("MILESTONE.STATUS", {any("31/03/2017"), any(""), any("soon"), {}, {}, any("many")});
    EXPECT_TRUE(told.starts_with("as_at is ‘soon’")) << told;
}

TEST(RowFunctions, TakeAWrongElementAsAnErrorOfItsRow) {
    EXPECT_EQ(shown(call("MILESTONE.STATUS", {range({{"31/03/2017"}, {"31/03/2017"}}), any(""),
                                              range({{"06/04/2017"}, {"soon"}})})),
              "Overdue|Err:502");
    EXPECT_EQ(shown(call("MILESTONE.SLIPPAGE",
                         {range({{"31/03/2017"}, {"soon"}, {""}, {"05/04/2017"}}), any(""), asAt})),
              "6|Err:502|#N/A|1");
}

TEST(RowFunctions, EndAWholeColumnAtItsLastFilledRow) {
    uno::Sequence<uno::Sequence<uno::Any>> column(1048576);
    uno::Sequence<uno::Any>* row = column.getArray();
    for (sal_Int32 i = 0; i < column.getLength(); ++i) {
        row[i] = uno::Sequence<uno::Any>(1);
        row[i].getArray()[0] <<= rtl::OUString();
    }
    row[2].getArray()[0] <<= toCalc("At risk");
    EXPECT_EQ(shown(call("RAG.COLOUR", {uno::Any(column)})), "#N/A|#N/A|Amber");
}

// A sheet has 1,048,576 rows. A2:A1048576 leaves out one row of headings; some sheets have many.
TEST(RowFunctions, TakeARangeForAWholeColumnWithUpToAThousandRowsOfHeadingsLeftOut) {
    EXPECT_TRUE(isOpenEnded(1048576));
    EXPECT_TRUE(isOpenEnded(1048576 - 1000));
    EXPECT_FALSE(isOpenEnded(1048576 - 1001));
}

TEST(RowFunctions, AnswerAWholeColumnThatIsEmptyWithOneEmptyRow) {
    const uno::Any empty(rtl::OUString{});
    const uno::Sequence<uno::Any> row(&empty, 1);
    const std::vector<uno::Sequence<uno::Any>> column(1048576, row);
    const uno::Any range(uno::Sequence<uno::Sequence<uno::Any>>(column.data(), 1048576));
    uno::Sequence<uno::Sequence<rtl::OUString>> answer;
    ASSERT_TRUE(call("RAG.COLOUR", {range}) >>= answer);
    EXPECT_EQ(answer.getLength(), 1);
}

TEST(Functions, SurviveWhateverIsThrownInside) {
    const Function broken{findFunction("INDICATORS.VERSION")->row,
                          {[](const Call&) -> uno::Any { throw std::bad_alloc(); }, nullptr}};
    EXPECT_THROW(run(broken, {}, {}), uno::RuntimeException);
    EXPECT_THROW(run(*findFunction("MILESTONE.DATE"), {}, {}), IllegalArgumentException)
        << "too few values";
}

TEST(FillDown, RepeatsTheValueAbove) {
    EXPECT_EQ(shown(call("INDICATORS.FILLDOWN",
                         {range({{"", "x"}, {"a", ""}, {"", ""}, {0.0, ""}, {"", ""}})})),
              ";x|a;x|a;x|0;x|0;x");
}

TEST(Help, DescribesOneFunctionOrListsAll) {
    const std::string one = shown(call("INDICATORS.HELP", {any("milestone.date")}));
    EXPECT_EQ(one.substr(0, one.find('|')), "MILESTONE.DATE;Needed;Meaning");
    EXPECT_NE(one.find("|edge;optional;"), std::string::npos);
    EXPECT_NE(shown(call("INDICATORS.HELP", {})).find("|MILESTONE.STATUS;"), std::string::npos);
    EXPECT_NE(shown(call("INDICATORS.HELP", {any(0.0)})).find("|MILESTONE.STATUS;"),
              std::string::npos)
        << "a blank cell counts as left out";
    EXPECT_THROW(call("INDICATORS.HELP", {any("SUM")}), IllegalArgumentException);
}

TEST(Pairs, ChooseRows) {
    const uno::Any words = range({{"Complete"}, {"Overdue"}, {"Complete"}, {"On track"}});
    const uno::Any themes = range({{"A"}, {"A"}, {"B"}, {""}});
    const auto pairs = [](std::initializer_list<uno::Any> values) {
        return uno::Any(
            uno::Sequence<uno::Any>(values.begin(), static_cast<sal_Int32>(values.size())));
    };
    EXPECT_EQ(shown(call("MILESTONE.PERCENT", {words, {}, pairs({themes, any("A")})})), "0.5");
    EXPECT_EQ(shown(call("MILESTONE.PERCENT", {words, {}, pairs({themes, any("<>A")})})), "0.5");
    EXPECT_EQ(shown(call("MILESTONE.PERCENT",
                         {words, {}, pairs({themes, any("A"), words, any("Over*")})})),
              "0");
    EXPECT_EQ(shown(call("MILESTONE.PERCENT", {words, {}, pairs({themes, any("Z")})})), "#N/A");
    EXPECT_THROW(call("MILESTONE.PERCENT", {words, {}, pairs({themes})}), IllegalArgumentException);
    EXPECT_THROW(call("MILESTONE.PERCENT", {words, {}, pairs({themes, range({{"A", "B"}})})}),
                 IllegalArgumentException);
    const uno::Any visits = range({{0.0}, {0.0}, {2.0}, {""}});
    EXPECT_EQ(shown(call("MILESTONE.PERCENT", {words, {}, pairs({visits, any(0.0)})})), "0.5")
        << "a blank criterion arrives as 0 and means 0";
    EXPECT_THROW(call("MILESTONE.PERCENT", {words, {}, pairs({range({{"A"}, {"B"}}), any("A")})}),
                 IllegalArgumentException);
}

}  // namespace
}  // namespace council::addin
