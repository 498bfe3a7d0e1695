// Workbooks saved by earlier versions of the extension (saved/1.0.0.ods): what they showed then is
// what this version answers now.
//
// A new version adds its own: COUNCIL_SAVE_WORKBOOKS=1.1.0 documents_tests --gtest_filter='Saved*'
#include "examples_workbook.h"
#include "shared_office.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

namespace council::test {

using session::ContentRows;
using session::Workbook;

namespace {

namespace fs = std::filesystem;

// What a version says about itself is not about a workbook's data.
bool tellsOfTheVersion(const std::string& formula) {
    return formula.find("INDICATORS.VERSION") != std::string::npos ||
           formula.find("INDICATORS.HELP") != std::string::npos;
}

}  // namespace

TEST(SavedWorkbook, AnswersAsItDidWhenItWasSaved) {
    if (const char* version = std::getenv("COUNCIL_SAVE_WORKBOOKS")) {
        Workbook workbook = office().newWorkbook();
        writeExamples(workbook);
        for (const char* ending : {".ods", ".xlsx"}) {
            workbook.exportTo(fs::path(SAVED_WORKBOOKS) / (std::string(version) + ending));
        }
    }
    int files = 0;
    for (const auto& entry : fs::directory_iterator(SAVED_WORKBOOKS)) {
        Workbook workbook = office().open(entry.path());
        // .xlsx is shown as it was saved; .ods is calculated as it is opened, so its own last
        // answers have to be compared through the other.
        const ContentRows then = contents(workbook);
        workbook.recalculate();
        const ContentRows now = contents(workbook);
        ASSERT_EQ(now.size(), then.size());
        EXPECT_GE(now.size(), 100U) << entry.path();
        for (std::size_t row = 0; row < now.size(); ++row) {
            const auto& [value, formula] = then[row][0];
            if (value.error() == nullptr && !tellsOfTheVersion(formula)) {
                EXPECT_TRUE(sameAnswer(now[row][0].value, value))
                    << entry.path().filename() << ": " << formula << " showed " << value
                    << " and answers " << now[row][0].value;
            }
        }
        ++files;
    }
    EXPECT_GE(files, 2) << "the saved workbooks are not where they should be";
}

}  // namespace council::test
