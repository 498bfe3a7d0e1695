// Texts that come back in an array. LibreOffice 7.4 compares texts by a number it gives to each,
// and numbers those of an add-in's array only when the whole array is texts. Otherwise =, COUNTIF
// and MATCH take none of them for equal to anything, without a word. What our pages promise must
// hold all the same.
#include "shared_office.h"

#include <string>

#include <gtest/gtest.h>

namespace council::test {

using session::CellValue;
using session::ValueRows;

class ArrayText : public EmptyWorkbook {
 protected:
    ArrayText() {
        sheet_.setRows("A1", {{"31/08/2021", CellValue()},
                              {"30/11/2021", CellValue()},
                              {"31/08/2021", "01/08/2021"},
                              {"31/07/2021", CellValue()}});
    }

    CellValue answer(const std::string& formula) {
        sheet_.setFormula("H1", formula);
        return sheet_.value("H1");
    }

    const std::string statuses_ = "MILESTONE.STATUS(A1:A4;B1:B4;\"30/09/2021\")";
};

TEST_F(ArrayText, OfOneCellIsCountedAsItIs) {
    sheet_.setFormula("C1", "=MILESTONE.STATUS(A1;B1;\"30/09/2021\")");
    sheet_.fillDown("C1:C4");
    EXPECT_EQ(answer("=COUNTIF(C1:C4;\"Overdue\")"), 2);
    EXPECT_EQ(answer("=C3=\"Complete\""), 1);
}

// A reference such as B2:B2, which tells blank from 0, is a range to Calc: the answer must not
// become an array for it.
TEST_F(ArrayText, OfARangeOfOneCellIsCountedAsItIs) {
    sheet_.setFormula("C1", "=MILESTONE.STATUS(A1:A1;B1:B1;\"30/09/2021\")");
    EXPECT_EQ(answer("=COUNTIF(C1;\"Overdue\")"), 1);
    EXPECT_EQ(answer("=C1=\"Overdue\""), 1);
}

TEST_F(ArrayText, OfAnArrayOfTextsIsCountedAsItIs) {
    sheet_.setArrayFormula("C1:C4", "=" + statuses_);
    EXPECT_EQ(answer("=COUNTIF(C1:C4;\"Overdue\")"), 2);
    EXPECT_EQ(answer("=MATCH(\"Complete\";C1:C4;0)"), 3);
    EXPECT_EQ(answer("=C2=\"On track\""), 1);
    EXPECT_EQ(answer("=SUMPRODUCT(" + statuses_ + "=\"Overdue\")"), 2);
}

// The limit docs/known-limits.md tells of: an error among the texts, and joining them with "" as
// the way out.
TEST_F(ArrayText, BesideAnErrorIsCountedOnlyJoinedWithNothing) {
    sheet_.setRows("D1", {{"30/09/2021"}, {"30/09/2021"}, {"soon"}, {"30/09/2021"}});
    const std::string mixed = "=MILESTONE.STATUS(A1:A4;B1:B4;D1:D4)";
    sheet_.setArrayFormula("C1:C4", mixed);
    EXPECT_EQ(sheet_.displayed("C3"), "Err:502");
    sheet_.setArrayFormula("E1:E4", mixed + "&\"\"");
    EXPECT_EQ(answer("=COUNTIF(E1:E4;\"Overdue\")"), 2);
}

TEST_F(ArrayText, TakenOutByIndexIsCountedAsItIs) {
    sheet_.setFormula("C1", "=INDEX(" + statuses_ + ";3;1)");
    EXPECT_EQ(answer("=COUNTIF(C1;\"Complete\")"), 1);
}

TEST_F(ArrayText, JoinedWithNothingIsCountedAsItIs) {
    sheet_.setArrayFormula("C1:C4", "=" + statuses_ + "&\"\"");
    EXPECT_EQ(answer("=COUNTIF(C1:C4;\"Overdue\")"), 2);
    EXPECT_EQ(answer("=MATCH(\"Complete\";C1:C4;0)"), 3);
    EXPECT_EQ(answer("=C2=\"On track\""), 1);
}

TEST_F(ArrayText, IsReadByOurOwnFunctionsAsItIs) {
    sheet_.setArrayFormula("C1:C4", "=" + statuses_);
    EXPECT_EQ(sheet_.values("C1:C4"),
              (ValueRows{{"Overdue"}, {"On track"}, {"Complete"}, {"Overdue"}}));
    EXPECT_EQ(answer("=MILESTONE.PERCENT(C1:C4;\"overdue\")"), 0.5);
    EXPECT_EQ(answer("=MILESTONE.PERCENT(" + statuses_ + ";\"overdue\")"), 0.5);
    EXPECT_EQ(answer("=RAG.COLOUR(C1)"), "Red");
}

}  // namespace council::test
