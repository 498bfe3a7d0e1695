#include "core/values/outcome.h"

#include "core/values/cell.h"
#include "core/values/grid.h"

#include <string>

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(Cells, HoldOneKindAtATime) {
    const Cell blank;
    EXPECT_TRUE(blank.isBlank());
    EXPECT_EQ(blank.number(), nullptr);
    EXPECT_EQ(blank.text(), nullptr);

    const Cell number(0.0);
    EXPECT_FALSE(number.isBlank()) << "whether 0 is blank is each rule's own question";
    ASSERT_NE(number.number(), nullptr);
    EXPECT_EQ(*number.number(), 0.0);
    EXPECT_EQ(number.text(), nullptr);

    const Cell text("Amber");
    ASSERT_NE(text.text(), nullptr);
    EXPECT_EQ(*text.text(), "Amber");
    EXPECT_EQ(text.number(), nullptr);

    const Cell error = Cell::error();
    EXPECT_TRUE(error.isError());
    EXPECT_FALSE(error.isBlank());
}

TEST(Cells, AnEmptyTextIsABlank) {
    EXPECT_EQ(Cell(""), Cell());
    EXPECT_NE(Cell(" "), Cell()) << "a space is something";
}

TEST(Cells, AreEqualInKindAndContent) {
    EXPECT_EQ(Cell(1.0), Cell(1.0));
    EXPECT_NE(Cell(1.0), Cell("1"));
    EXPECT_NE(Cell(), Cell::error());
    EXPECT_EQ(Cell::error(), Cell::error());
}

TEST(Cells, AreQuotedAsASentenceNeedsThem) {
    EXPECT_EQ(quoted(Cell()), "blank");
    EXPECT_EQ(quoted(Cell(45.0)), "45");
    EXPECT_EQ(quoted(Cell(0.1)), "0.1");
    EXPECT_EQ(quoted(Cell("soon")), "‘soon’");
    EXPECT_EQ(quoted(Cell::error()), "an error");
}

TEST(Cells, ALongTextIsQuotedInPart) {
    EXPECT_EQ(quoted(Cell(std::string(60, 'x'))), "‘" + std::string(60, 'x') + "’");
    EXPECT_EQ(quoted(Cell(std::string(61, 'x'))), "‘" + std::string(60, 'x') + "…’");
    // The 60th byte is the first of the two of é: the letter goes as a whole.
    const std::string whole(59, 'x');
    EXPECT_EQ(quoted(Cell(whole + "é and more")), "‘" + whole + "…’");
}

TEST(Grids, AreReadRowByRow) {
    const Grid grid(2, {"a", 1.0, "b", 2.0, "c", 3.0});
    EXPECT_EQ(grid.rows(), 3U);
    EXPECT_EQ(grid.columns(), 2U);
    EXPECT_EQ(grid.at(0, 1), Cell(1.0));
    EXPECT_EQ(grid.at(2, 0), Cell("c"));
    EXPECT_EQ(Grid().rows(), 0U);
}

TEST(Problems, BecomeOneSentence) {
    const auto said = texts::Phrase::asItIs;
    EXPECT_EQ(sentence(Problem::inArgument("soon", said("is not a date"),
                                           said("write a date such as 30/09/2021"))
                           .about("as_at")),
              "as_at is ‘soon’, which is not a date: write a date such as 30/09/2021.");
    EXPECT_EQ(sentence(Problem::nothing(said("there is nothing to divide by"),
                                        said("fill in the target"))),
              "there is nothing to divide by: fill in the target.");
    EXPECT_EQ(sentence(Problem::nothing(said("there is nothing to say"), {})),
              "there is nothing to say.");
    EXPECT_EQ(
        sentence(Problem{
            Problem::Kind::data, {}, said("5 May 1999"), said("is too early"), said("check it")}),
        "5 May 1999 is too early: check it.");
}

TEST(Problems, KnowWhetherTheFormulaOrTheDataAreWrong) {
    EXPECT_EQ(Problem::inArgument(45.0, {}, {}).kind, Problem::Kind::argument);
    EXPECT_EQ(Problem::inData(45.0, {}, {}).kind, Problem::Kind::data);
    EXPECT_EQ(Problem::nothing({}, {}).kind, Problem::Kind::nothing);
    EXPECT_EQ(Problem::inArgument(45.0, {}, {}).asData().kind, Problem::Kind::data);
}

Outcome<int> halfOf(int number) {
    if (number % 2 != 0) {
        return Problem::inArgument(static_cast<double>(number), {}, {});
    }
    return number / 2;
}

Outcome<int> quarterOf(int number) {
    COUNCIL_TRY(half, halfOf(number));
    COUNCIL_CHECK(halfOf(half));
    return half / 2;
}

TEST(Outcomes, CarryAValueOrTheFirstProblemOnTheWay) {
    EXPECT_EQ(quarterOf(12).value(), 3);
    EXPECT_EQ(quarterOf(6).error().given.english(), "3") << "from the second step";
    EXPECT_EQ(quarterOf(5).error().given.english(), "5") << "from the first";
}

TEST(Outcomes, AskedForWhatTheyDoNotHaveTheyThrow) {
    EXPECT_THROW(static_cast<void>(halfOf(5).value()), NoValue);
    EXPECT_THROW(static_cast<void>(halfOf(4).error()), NoValue);
}

}  // namespace
}  // namespace council
