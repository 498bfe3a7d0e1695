// IF and IFERROR over a list, inside one of our functions: the limit docs/known-limits.md tells of,
// and the way out.
#include "shared_office.h"

#include <gtest/gtest.h>

namespace council::test {

class ChosenList : public EmptyWorkbook {
 protected:
    ChosenList() { sheet_.setRows("A2", {{"Green"}, {"Red"}, {"Amber"}}); }
};

TEST_F(ChosenList, IsOfThePlainFormulasOwnRow) {
    const std::string formula = R"(=RAG.ROLLUP(IFERROR(A2:A4;"Green")))";
    sheet_.setFormula("C3", formula);
    sheet_.setFormula("C9", formula);
    EXPECT_EQ(sheet_.value("C3"), "Red") << "A3 is no error, and Calc hands over the whole list";
    EXPECT_EQ(sheet_.value("C9"), "Green") << "no cell of the list is in row 9";
}

TEST_F(ChosenList, IsWholeInAnArrayFormula) {
    sheet_.setArrayFormula("C9:C9", R"(=RAG.ROLLUP(IFERROR(A2:A4;"Green")))");
    EXPECT_EQ(sheet_.value("C9"), "Red");
}

}  // namespace council::test
