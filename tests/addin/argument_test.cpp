#include "addin/argument.h"

#include "values.h"

#include <limits>
#include <string>

#include <gtest/gtest.h>

namespace council::addin {
namespace {

using catalogue::Need;
using catalogue::Reads;
using catalogue::Shape;
using tests::any;
using tests::range;

constexpr catalogue::Argument date{"due", Need::required, Shape::each, Reads::date, "A date."};
constexpr catalogue::Argument word{"unit", Need::optional, Shape::each, Reads::word, "A word."};
constexpr catalogue::Argument number{"level", Need::optional, Shape::each, Reads::number,
                                     "A number."};
constexpr catalogue::Argument limit{"warning", Need::optional, Shape::each, Reads::limit,
                                    "A limit."};
constexpr catalogue::Argument list{"calendar", Need::optional, Shape::list, Reads::word, "A list."};

TEST(Argument, KnowsTheThreeBlanksOfCalc) {
    const uno::Any omitted;
    EXPECT_TRUE(Argument(date, omitted).isOmitted());
    EXPECT_TRUE(Argument(date, omitted).at({}).isBlank());
    const uno::Any blankSingleCell = any(0.0);
    EXPECT_FALSE(Argument(date, blankSingleCell).isOmitted());
    EXPECT_TRUE(Argument(date, blankSingleCell).at({}).isBlank());
    EXPECT_TRUE(Argument(word, blankSingleCell).at({}).isBlank());
    const uno::Any blankInRange = range({{""}});
    EXPECT_TRUE(Argument(date, blankInRange).isRange());
    EXPECT_TRUE(Argument(date, blankInRange).at({}).isBlank());
}

TEST(Argument, KeepsAZeroWhereANumberIsAskedFor) {
    const uno::Any zero = any(0.0);
    EXPECT_EQ(Argument(number, zero).at({}), Cell(0.0));
    EXPECT_EQ(Argument(limit, zero).at({}), Cell(0.0));
    const uno::Any zeroInRange = range({{0.0}});
    EXPECT_EQ(Argument(word, zeroInRange).at({}), Cell(0.0))
        << "a range tells a blank from a zero by itself";
}

TEST(Argument, TakesEveryKindCalcOrAMacroPasses) {
    EXPECT_EQ(cellOf(any(1.5)), Cell(1.5));
    EXPECT_EQ(cellOf(any("Ŵyn €")), Cell("Ŵyn €"));
    EXPECT_EQ(cellOf(uno::Any(sal_Int32(7))), Cell(7.0));
    EXPECT_EQ(cellOf(uno::Any(sal_Int16(-7))), Cell(-7.0));
    EXPECT_EQ(cellOf(uno::Any(true)), Cell(1.0));
    EXPECT_EQ(cellOf(uno::Any(false)), Cell(0.0));
    EXPECT_TRUE(cellOf(any(std::numeric_limits<double>::quiet_NaN())).isError());
    EXPECT_TRUE(cellOf(any(-std::numeric_limits<double>::infinity())).isError());
    EXPECT_TRUE(cellOf(uno::Any()).isBlank());
    EXPECT_TRUE(cellOfData(uno::Any()).isError()) << "in cell data a void is an error cell";
}

TEST(Argument, RepeatsSingleRowsAndColumns) {
    const uno::Any column = range({{"a"}, {"b"}});
    const uno::Any row = range({{"x", "y", "z"}});
    EXPECT_EQ(Argument(word, column).at({1, 2}), Cell("b"));
    EXPECT_EQ(Argument(word, row).at({1, 2}), Cell("z"));
    const uno::Any single = any("s");
    EXPECT_EQ(Argument(word, single).at({99, 99}), Cell("s"));
}

TEST(Argument, HasNothingBelowOrBesideItsRange) {
    const uno::Any block = range({{"a", "b"}, {"c", "d"}});
    EXPECT_EQ(Argument(word, block).at({1, 1}), Cell("d"));
    EXPECT_TRUE(Argument(word, block).at({2, 0}).isBlank());
    EXPECT_TRUE(Argument(word, block).at({0, 2}).isBlank());
}

TEST(Argument, ReadsAListWholeUpToItsLimit) {
    const uno::Any rows = range({{"Complete", "Green"}, {"", 3.0}});
    const Grid grid = Argument(list, rows).list().value();
    EXPECT_EQ(grid.rows(), 2U);
    EXPECT_EQ(grid.columns(), 2U);
    EXPECT_EQ(grid.at(0, 1), Cell("Green"));
    EXPECT_TRUE(grid.at(1, 0).isBlank());
    uno::Sequence<uno::Sequence<uno::Any>> many(2001);
    for (uno::Sequence<uno::Any>* each = many.getArray(); each != many.getArray() + 2001; ++each) {
        *each = uno::Sequence<uno::Any>(1);
    }
    const uno::Any tooMany(many);
    const auto outcome = Argument(list, tooMany).list();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(sentence(outcome.error()),
              "calendar is a range of 2001 rows, which is longer than the 2000 rows a list may "
              "have: give only the "
              "filled rows.");
}

TEST(Text, SurvivesTheRoundTripThroughCalc) {
    for (const std::string text : {"", "plain", "Siân Ŵyn", "emoji 👪", "שלום"}) {
        EXPECT_EQ(toUtf8(toCalc(text)), text);
    }
    const sal_Unicode half[] = {'a', 0xD800, 'b'};
    EXPECT_NO_THROW(toUtf8(rtl::OUString(half, 3))) << "half a character must not end Calc";
}

}  // namespace
}  // namespace council::addin
