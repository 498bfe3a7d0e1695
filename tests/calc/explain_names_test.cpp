// INDICATORS.EXPLAIN reads what Calc reads: a sheet's own name before the workbook's.
#include "session/uno_text.h"
#include "session/workbook.h"
#include "shared_office.h"

#include <string>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

#include <gtest/gtest.h>

namespace council::test {

namespace star = com::sun::star;
using star::uno::Reference;
using star::uno::UNO_QUERY_THROW;

class ExplainNamesTest : public EmptyWorkbook {
 protected:
    ExplainNamesTest() {
        sheet_.setRows("A1", {{"March 2017"}, {"September 2017"}});
        sheet_.setFormula("C1", "=INDICATORS.EXPLAIN(B1)");
    }
};

TEST_F(ExplainNamesTest, ASheetsOwnNameComesBeforeTheWorkbooks) {
    workbook_.addName("Deadline", sheet_, "$A$1");
    Reference<star::sheet::XNamedRanges> own;
    Reference<star::beans::XPropertySet>(sheet_.handle(), UNO_QUERY_THROW)
        ->getPropertyValue("NamedRanges") >>= own;
    own->addNewByName("Deadline", session::toUno("$'" + sheet_.name() + "'.$A$2"),
                      star::table::CellAddress(), 0);
    sheet_.setFormula("B1", "=MILESTONE.STATUS(Deadline;\"\";\"2017-05-01\")");
    EXPECT_EQ(sheet_.text("B1"), "On track");
    EXPECT_NE(sheet_.text("C1").find("due (Deadline) as 30 September 2017"), std::string::npos)
        << sheet_.text("C1");
}

// =$A1 as a name of the row: counted from the cell of the formula, as Calc does.
TEST_F(ExplainNamesTest, ARelativeNameIsOfTheRowOfItsFormula) {
    workbook_.addName("ThisDue", sheet_, "$A1");
    sheet_.setFormula("B2", "=MILESTONE.STATUS(ThisDue;\"\";\"2017-05-01\")");
    sheet_.setFormula("C2", "=INDICATORS.EXPLAIN(B2)");
    EXPECT_EQ(sheet_.text("B2"), "On track");
    EXPECT_NE(sheet_.text("C2").find("due (ThisDue) as 30 September 2017"), std::string::npos)
        << sheet_.text("C2");
}

}  // namespace council::test
