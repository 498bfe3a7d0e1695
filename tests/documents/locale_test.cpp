// On a German or Welsh machine the same workbook gives the same answers and stores the same names.
#include "examples_workbook.h"
#include "shared_office.h"

#include <string>

#include <gtest/gtest.h>

namespace council::test {

using session::CellValue;
using session::Office;
using session::Workbook;

namespace {

session::ContentRows usual() {
    Workbook workbook = office().newWorkbook();
    writeExamples(workbook);
    return contents(workbook);
}

// TEXT writes numbers and dates as the machine does: such an example is about TEXT, too.
bool dependsOnTheMachine(const std::string& formula) {
    return formula.find("TEXT(") != std::string::npos;
}

}  // namespace

class Locale : public ::testing::TestWithParam<const char*> {
 protected:
    Office foreign_{COUNCIL_BUNDLE_DIR, std::chrono::seconds(60), GetParam()};
};

TEST_P(Locale, ChangesNoAnswerAndNoStoredName) {
    const session::ContentRows expected = usual();
    Workbook workbook = foreign_.newWorkbook();
    writeExamples(workbook);
    const session::ContentRows found = contents(workbook);
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t row = 0; row < found.size(); ++row) {
        EXPECT_EQ(found[row][0].formula, expected[row][0].formula);
        if (!dependsOnTheMachine(found[row][0].formula)) {
            EXPECT_EQ(found[row][0].value, expected[row][0].value) << found[row][0].formula;
        }
    }
}

TEST_P(Locale, ReadsAWorkbookFromAnEnglishMachine) {
    Workbook english = office().newWorkbook();
    writeExamples(english);
    const auto file = office().scratchFolder() / "english.ods";
    english.exportTo(file);
    Workbook workbook = foreign_.open(file);
    workbook.recalculate();
    const session::ContentRows expected = contents(english);
    const session::ContentRows found = contents(workbook);
    for (std::size_t row = 0; row < found.size(); ++row) {
        EXPECT_EQ(found[row][0].formula, expected[row][0].formula);
        if (!dependsOnTheMachine(found[row][0].formula)) {
            EXPECT_EQ(found[row][0].value, expected[row][0].value) << found[row][0].formula;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Machines, Locale, ::testing::Values("de-DE", "cy-GB"),
                         [](const auto& locale) { return std::string(locale.param).substr(0, 2); });

// A locale that changed nothing would make the tests above empty.
TEST(Locale, OfAGermanMachineWritesADecimalComma) {
    Office german(COUNCIL_BUNDLE_DIR, std::chrono::seconds(60), "de-DE");
    Workbook workbook = german.newWorkbook();
    workbook.firstSheet().setFormula("A1", "=1/4");
    EXPECT_EQ(workbook.firstSheet().displayed("A1"), "0,25");
}

// Workbooks that count days from another date, as old Macintosh and StarCalc files do.
TEST(NullDate, ChangesNoAnswer) {
    for (const int year : {1900, 1904}) {
        Workbook workbook = office().newWorkbook();
        workbook.countDaysFrom(year, 1, 1);
        session::Sheet sheet = workbook.firstSheet();
        for (const ExampleCell& example : exampleCells()) {
            if (!example.formula.starts_with(
                    "=MILESTONE.DATE(")) {  // answers in the workbook's days
                sheet.setFormula(example.cell, example.formula);
                EXPECT_EQ(sheet.displayed(example.cell), example.result)
                    << "counted from " << year << ": " << example.formula;
            }
        }
        sheet.setFormula("C1", R"(=TEXT(MILESTONE.DATE("September 2016");"YYYY-MM-DD"))");
        EXPECT_EQ(sheet.text("C1"), "2016-09-30") << "counted from " << year;
    }
}

}  // namespace council::test
