// The private LibreOffice and its workbooks: what every other test here relies on, and how such
// tests are written.
#include "session/workbook.h"

#include "session/session_error.h"
#include "shared_office.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

using session::CellError;
using session::CellValue;
using session::ValueRows;
using session::Workbook;

class WorkbookTest : public EmptyWorkbook {};

TEST_F(WorkbookTest, ReadsWhatAFormulaGives) {
    struct Row {
        const char* formula;
        CellValue result;
        const char* why;
    };
    const std::vector<Row> rows{
        {"=1/4", 0.25, "a number"},
        {"=\"Am\"&\"ber\"", "Amber", "a text"},
        {"=\"\"", "", "a formula that answers an empty text is not blank"},
        {"=TRUE()", 1, "Calc keeps truth as 1"},
        {"=NA()", CellError::notAvailable, "an error keeps its kind"},
        {"=1/0", CellError::division, "an error keeps its kind"},
        {"=NOSUCHFUNCTION(1)", CellError::name, "a misspelt function is an error, not a text"},
        {"=DATE(2021;9;30)", 44469, "a date is its serial number"},
        {"=\"£ ✔ é\"", "£ ✔ é", "any character survives"},
    };
    for (const Row& row : rows) {
        sheet_.setFormula("B2", row.formula);
        EXPECT_EQ(sheet_.value("B2"), row.result) << row.formula << ": " << row.why;
    }
}

TEST_F(WorkbookTest, KeepsWhatIsWrittenAsItIs) {
    sheet_.setRows("A1", {{1, "31/12/2021"}, {CellValue(), "=1+1"}, {-0.5, "Grün"}});
    EXPECT_EQ(sheet_.values("A1:B3"),
              (ValueRows{{1, "31/12/2021"}, {CellValue(), "=1+1"}, {-0.5, "Grün"}}));
    EXPECT_EQ(sheet_.formula("B2"), "") << "a text that looks like a formula is none";
    sheet_.set("A1", CellValue());
    EXPECT_TRUE(sheet_.value("A1").isBlank());
    EXPECT_EQ(sheet_.lastRow(), 3);
    EXPECT_EQ(sheet_.lastColumn(), 2);
}

TEST_F(WorkbookTest, FollowsAChangeThroughFormulas) {
    sheet_.setRows("A1", {{1}, {2}, {3}});
    sheet_.setFormula("B1", "=A1*10");
    sheet_.fillDown("B1:B3");
    sheet_.setArrayFormula("C1:C3", "=A1:A3+B1:B3");
    EXPECT_EQ(sheet_.values("B1:C3"), (ValueRows{{10, 11}, {20, 22}, {30, 33}}));
    EXPECT_EQ(sheet_.formula("C2"), "{=A1:A3+B1:B3}");
    sheet_.set("A2", 5);
    EXPECT_EQ(sheet_.value("C2"), 55);
}

TEST_F(WorkbookTest, FindsSheetsAndNames) {
    workbook_.addSheet("Plan 2016").set("B3", "here");
    workbook_.addName("Place", workbook_.sheet("Plan 2016"), "$B$3:$C$4");
    const session::NamedPlace place = workbook_.named("Place");
    EXPECT_EQ(place.sheet.name(), "Plan 2016");
    EXPECT_EQ(place.range, "B3:C4");
    EXPECT_EQ(place.firstRow, 3);
    EXPECT_EQ(place.lastColumn, 3);
    EXPECT_EQ(place.sheet.text("B3"), "here");
}

TEST_F(WorkbookTest, CountsDaysFromTheFirstDayItIsGiven) {
    workbook_.countDaysFrom(1904, 1, 1);
    sheet_.setFormula("A1", "=DATE(1904;1;2)");
    EXPECT_EQ(sheet_.value("A1"), 1);
}

TEST_F(WorkbookTest, SaysWhatIsWrong) {
    const auto sentence = [](auto&& step) -> std::string {
        try {
            step();
        } catch (const session::SessionError& error) {
            return error.what();
        }
        return "nothing was wrong";
    };
    EXPECT_EQ(sentence([&] { workbook_.sheet("Plan"); }),
              "There is no sheet Plan; there are: Sheet1.");
    EXPECT_EQ(sentence([&] { workbook_.named("AsAt"); }), "The workbook has no name AsAt.");
    EXPECT_EQ(sentence([&] { sheet_.number("A1"); }), "Sheet1.A1 holds blank, not a number.");
    EXPECT_EQ(sentence([&] { workbook_.exportTo("plan.docx"); }),
              "A workbook cannot be written as plan.docx: its name should end in .ods, .fods, "
              ".xlsx, .xls or .pdf.");
    EXPECT_EQ(sentence([] { office().open("/nowhere/plan.ods"); }),
              "There is no file /nowhere/plan.ods.");
}

TEST_F(WorkbookTest, SurvivesEveryFileFormat) {
    sheet_.setRows("A1", {{2, "two"}});
    sheet_.setFormula("C1", "=A1*2");
    for (const char* ending : {".ods", ".fods", ".xlsx", ".xls"}) {
        const std::filesystem::path file =
            office().scratchFolder() / (std::string("copy") + ending);
        workbook_.exportTo(file);
        const Workbook copy = office().open(file);
        EXPECT_EQ(copy.firstSheet().values("A1:C1"), (ValueRows{{2, "two", 4}})) << ending;
    }
    const std::filesystem::path pdf = office().scratchFolder() / "copy.pdf";
    workbook_.exportTo(pdf);
    EXPECT_GT(std::filesystem::file_size(pdf), 1000U);
}

TEST_F(WorkbookTest, StaysOpenWhenItIsMoved) {
    Workbook moved = std::move(workbook_);
    moved.firstSheet().set("A1", 7);
    EXPECT_EQ(moved.firstSheet().value("A1"), 7);
}

TEST_F(WorkbookTest, OpensACopySoThatTheFileStaysFree) {
    const std::filesystem::path file = office().scratchFolder() / "open.ods";
    workbook_.exportTo(file);
    const Workbook copy = office().open(file);
    EXPECT_FALSE(std::filesystem::exists(office().scratchFolder() / ".~lock.open.ods#"));
}

TEST(Office, KnowsCalcsFunctions) {
    const auto functions = office().functions();
    const auto days = std::find_if(
        functions.begin(), functions.end(),
        [](const session::KnownFunction& function) { return function.name == "DAYS"; });
    ASSERT_NE(days, functions.end());
    EXPECT_EQ(days->arguments.size(), 2U);
    EXPECT_FALSE(days->arguments.front().optional);
}

}  // namespace council::test
