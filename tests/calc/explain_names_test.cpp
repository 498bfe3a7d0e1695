// INDICATORS.EXPLAIN reads what Calc reads: a sheet's own name before the workbook's, the cells of
// a table reference, texts as the workbook compares them.
#include "session/uno_text.h"
#include "session/workbook.h"
#include "shared_office.h"

#include <string>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/XCellRange.hpp>

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

class ExplainTablesTest : public EmptyWorkbook {
 protected:
    ExplainTablesTest() {
        sheet_.setRows("A1", {{"Team", "Started", "Ended"},
                              {"N", "06/01/2025", "10/03/2025"},
                              {"S", "31/06/2025", "14/03/2025"},
                              {"N", "13/01/2025", "28/03/2025"}});
        Reference<star::sheet::XDatabaseRanges> ranges;
        property("DatabaseRanges") >>= ranges;
        const Reference<star::table::XCellRange> cells(sheet_.handle(), UNO_QUERY_THROW);
        ranges->addNewByName("Cases", Reference<star::sheet::XCellRangeAddressable>(
                                          cells->getCellRangeByName("A1:C4"), UNO_QUERY_THROW)
                                          ->getRangeAddress());
    }

    star::uno::Any property(const char* name) const {
        return Reference<star::beans::XPropertySet>(workbook_.handle(), UNO_QUERY_THROW)
            ->getPropertyValue(session::toUno(name));
    }
    std::string explained(const char* cell, const char* formula) {
        sheet_.setFormula(cell, formula);
        sheet_.setFormula("J1", "=INDICATORS.EXPLAIN(" + std::string(cell) + ")");
        return sheet_.text("J1");
    }
};

TEST_F(ExplainTablesTest, AColumnOfATableIsItsCells) {
    EXPECT_EQ(
        explained("E2",
                  "=TIMELINESS.PERCENT(Cases[Started];Cases[Ended];\"45 wd\";\"31/03/2025\";;;;;"
                  "Cases[Team];\"N\")"),
        "TIMELINESS.PERCENT answers 0.5, because 1 of 2 cases completed was in time. It read "
        "starts from B2:B4; ends from C2:C4; limit as 45 working days; as_at as 31 March 2025. 2 "
        "of 3 rows meet A2:A4 = N.");
    workbook_.addSheet("Figures").setFormula("A1", "=INDICATORS.UNUSABLE(Cases[Started])");
    EXPECT_NE(explained("E3", "=Figures.A1").find("dates from " + sheet_.name() + ".B2:B4"),
              std::string::npos)
        << sheet_.text("J1");
}

TEST_F(ExplainTablesTest, ThisRowOfATableIsOneCell) {
    EXPECT_EQ(
        explained("E2", "=TIMELINESS.DUE(Cases[[#This Row];[Started]];\"45 wd\")"),
        "TIMELINESS.DUE answers 45726, because that is 10 March 2025, 45 working days from 6 "
        "January 2025; format the cell as a date to see it. It read start (B2) as 6 January 2025; "
        "limit as 45 working days.");
    EXPECT_EQ(
        explained("E3",
                  "=TIMELINESS.STATUS(Cases[[#This Row];[Started]];Cases[[#This Row];[Ended]];"
                  "\"45 wd\";\"31/03/2025\")")
            .find("TIMELINESS.STATUS answers ‘Check’, because its start cannot be read as a date."),
        0);
}

TEST_F(ExplainTablesTest, TheRowsOfATableAreThoseItsWordsChoose) {
    constexpr std::pair<const char*, const char*> cells[] = {
        {"Cases", "A1:C4"},
        {"Cases[]", "A2:C4"},
        {"Cases[[#Headers];[#Data];[Started]:[Ended]]", "B1:C4"},
        {"Cases[[Started]:[Ended]]", "B2:C4"},
        {"Cases[[#All];[Started]]", "B1:B4"},
    };
    for (const auto& [reference, area] : cells) {
        const std::string text =
            explained("E2", ("=INDICATORS.UNUSABLE(" + std::string(reference) + ")").c_str());
        EXPECT_NE(text.find("It read dates from " + std::string(area)), std::string::npos)
            << reference << ": " << text;
    }
}

// Where the reference means no cells it is named, and the other arguments stay in their places.
TEST_F(ExplainTablesTest, ATableReferenceWithoutCellsIsOneArgument) {
    EXPECT_NE(
        explained("E9", "=TIMELINESS.DUE(Cases[[#This Row];[Started]];\"45 wd\")")
            .find("start as worked out by Cases inside the formula; limit as 45 working days."),
        std::string::npos)
        << sheet_.text("J1");
    EXPECT_NE(
        explained("E2", "=INDICATORS.UNUSABLE(Cases[Closed])").find("knows nothing called closed"),
        std::string::npos)
        << sheet_.text("J1");
}

TEST_F(ExplainTablesTest, ANameMayStandForAColumnOfATable) {
    Reference<star::sheet::XNamedRanges> names;
    property("NamedRanges") >>= names;
    names->addNewByName("Began", "Cases[Started]", star::table::CellAddress(), 0);
    EXPECT_NE(explained("E2", "=INDICATORS.UNUSABLE(Began)").find("answers 1, because"),
              std::string::npos)
        << sheet_.text("J1");
}

// Whether letter case counts is a setting that a workbook keeps; files of Excel come without it.
TEST_F(ExplainTablesTest, TextsAreEqualAsTheWorkbookComparesThem) {
    const Reference<star::beans::XPropertySet> settings(workbook_.handle(), UNO_QUERY_THROW);
    for (const bool ignoresCase : {false, true, false}) {
        settings->setPropertyValue("IgnoreCase", star::uno::Any(ignoresCase));
        sheet_.setFormula("E2", "=RAG.CODE(IF(\"École\"=\"éCOLE\";\"Red\";\"Green\"))");
        const std::string shown = sheet_.text("E2");
        EXPECT_EQ(shown, ignoresCase ? "Red" : "Green");
        sheet_.setFormula("J1", "=INDICATORS.EXPLAIN(E2)");
        EXPECT_EQ(sheet_.text("J1").find("RAG.CODE answers ‘" + shown + "’"), 0)
            << sheet_.text("J1");
    }
}

}  // namespace council::test
