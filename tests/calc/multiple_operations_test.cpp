// The limit docs/known-limits.md tells of: MULTIPLE.OPERATIONS gives another value to a cell, but
// not to one inside a range. That is Calc's own: its SUM is no different.
#include "shared_office.h"

#include <string>

#include <gtest/gtest.h>

namespace council::test {

class MultipleOperations : public EmptyWorkbook {
 protected:
    MultipleOperations() {
        sheet_.setRows("A1", {{43831, 43890, 43900}});  // its start, another start, its end
        sheet_.setFormula("A2", "=A1");
    }

    // What `formula` answers when A1 is 43890 instead.
    session::CellValue instead(const std::string& formula) {
        sheet_.setFormula("E1", formula);
        sheet_.setFormula("E2", "=TABLE(E1;A1;B1)");  // MULTIPLE.OPERATIONS, as macros name it
        return sheet_.value("E2");
    }
    static std::string percent(const std::string& starts) {
        return "=TIMELINESS.PERCENT(" + starts + ";C1:C1;\"30 days\";\"2021-01-01\")";
    }
};

TEST_F(MultipleOperations, ReplaceACellThatIsNamed) {
    EXPECT_EQ(instead("=RAG.VALUE(A1;43890)"), "Green");
    EXPECT_EQ(instead(percent("A2:A2")), 1) << "A2 is worked out from it";
}

TEST_F(MultipleOperations, ReplaceNoCellInARange) {
    EXPECT_EQ(instead(percent("A1:A1")), 0);
    EXPECT_EQ(instead("=SUM(A1:A1)"), 43831);
}

}  // namespace council::test
