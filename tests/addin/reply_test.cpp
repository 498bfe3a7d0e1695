#include "addin/reply.h"

#include "values.h"

#include <limits>
#include <stdexcept>
#include <string>

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <gtest/gtest.h>

namespace council::addin {
namespace {

using com::sun::star::lang::IllegalArgumentException;
using tests::shown;

const auto trouble = texts::Phrase::asItIs("is not a date");
const auto fix = texts::Phrase::asItIs("write 30/09/2021");
const Outcome<Cell> wrong = Problem::inArgument(Cell("soon"), trouble, fix).about("as_at");
const Outcome<Cell> badData = Problem::inData(Cell("soon"), trouble, fix).about("due");
const Outcome<Cell> nothing =
    Problem::nothing(texts::Phrase::asItIs("there is nothing to count"), {});

TEST(Reply, GivesNumbersTextsAndNotAvailable) {
    EXPECT_EQ(reply(Outcome<Cell>(Cell(0.25))), uno::Any(0.25));
    EXPECT_EQ(reply(Outcome<Cell>(Cell("On track"))), uno::Any(toCalc("On track")));
    EXPECT_EQ(reply(Outcome<Cell>(Cell())), uno::Any(rtl::OUString())) << "an empty text";
    EXPECT_FALSE(reply(nothing).hasValue()) << "void is #N/A";
}

TEST(Reply, ThrowsWhatIsWrongWithItsSentence) {
    for (const auto& outcome : {wrong, badData}) {
        EXPECT_THROW(reply(outcome), IllegalArgumentException);
    }
    try {
        reply(wrong);
    } catch (const IllegalArgumentException& exception) {
        EXPECT_EQ(toUtf8(exception.Message),
                  "as_at is ‘soon’, which is not a date: write 30/09/2021.");
    }
}

TEST(Reply, PutsErrorsOfAMatrixIntoTheirElements) {
    EXPECT_EQ(shown(element(wrong)), "Err:502");
    EXPECT_EQ(shown(element(badData)), "Err:502");
    EXPECT_EQ(shown(element(nothing)), "#N/A");
    EXPECT_EQ(shown(element(Cell(3.0))), "3");
}

// An infinite number would show as #NUM!, which none of our pages explains.
TEST(Reply, TakesAnAnswerThatIsNoNumberForAProblem) {
    for (const double answer :
         {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
          std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_THROW(reply(Outcome<Cell>(Cell(answer))), IllegalArgumentException) << answer;
        EXPECT_EQ(shown(element(Cell(answer))), "Err:502") << answer;
    }
}

TEST(Reply, WritesATableWithItsHeader) {
    Table table{"Status", "Share"};
    table.addRow({Cell("Complete"), Cell(0.5)});
    table.addRow({Cell(), nothing});
    EXPECT_EQ(shown(reply(Outcome<Table>(table))), "Status;Share|Complete;0.5|;#N/A");
    EXPECT_THROW(reply(Outcome<Table>(wrong.error())), IllegalArgumentException);
}

// Calc interns only texts that come as strings; the others equal nothing in a later formula.
TEST(Reply, SendsAMatrixOfNothingButTextsAsStrings) {
    Matrix texts(2, 1);
    texts.add(Cell("Overdue"));
    texts.add(Cell());
    EXPECT_EQ(texts.toAny().getValueType(),
              (cppu::UnoType<uno::Sequence<uno::Sequence<rtl::OUString>>>::get()));
    EXPECT_EQ(shown(texts.toAny()), "Overdue|");

    Matrix mixed(2, 3);
    for (const auto& cell :
         {Outcome<Cell>(Cell("Overdue")), Outcome<Cell>(Cell()), Outcome<Cell>(nothing),
          Outcome<Cell>(Cell("On track")), Outcome<Cell>(Cell(2.0)), Outcome<Cell>(Cell())}) {
        mixed.add(cell);
    }
    EXPECT_EQ(mixed.toAny().getValueType(),
              (cppu::UnoType<uno::Sequence<uno::Sequence<uno::Any>>>::get()));
    EXPECT_EQ(shown(mixed.toAny()), "Overdue;;#N/A|On track;2;");
}

TEST(Reply, RefusesAMatrixThatIsNotFull) {
    Matrix texts(2, 1);
    texts.add(Cell("Overdue"));
    EXPECT_THROW(texts.toAny(), std::logic_error);
}

// A matrix makes its first words once only, and the others as they come.
TEST(Reply, TellsAnyNumberOfTextsApart) {
    constexpr sal_Int32 words = 40;
    Matrix texts(2 * words, 1);
    std::string expected;
    for (sal_Int32 row = 0; row < 2 * words; ++row) {
        const std::string text = "Word " + std::to_string(row % words);
        texts.add(Cell(text));
        expected += (row == 0 ? "" : "|") + text;
    }
    EXPECT_EQ(shown(texts.toAny()), expected);
}

TEST(Reply, NamesErrorsAsCalcDoes) {
    EXPECT_EQ(calcErrorText(502), "Err:502");
    EXPECT_EQ(calcErrorText(503), "#NUM!");
    EXPECT_EQ(calcErrorText(504), "Err:504");
    EXPECT_EQ(calcErrorText(519), "#VALUE!");
    EXPECT_EQ(calcErrorText(524), "#REF!");
    EXPECT_EQ(calcErrorText(525), "#NAME?");
    EXPECT_EQ(calcErrorText(532), "#DIV/0!");
    EXPECT_EQ(calcErrorText(32767), "#N/A");
}

}  // namespace
}  // namespace council::addin
