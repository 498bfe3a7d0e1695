// Saved with the extension, opened and saved by a colleague without it, opened with it again: the
// same formulas and the same answers, for every function, in both kinds of file.
#include "examples_workbook.h"
#include "shared_office.h"

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

namespace council::test {

using session::CellContent;
using session::CellError;
using session::ContentRows;
using session::Office;
using session::Workbook;

namespace {

namespace fs = std::filesystem;

std::string saved(const Workbook& workbook, const fs::path& file) {
    workbook.exportTo(file);
    return file.string();
}

}  // namespace

class RoundTrip : public ::testing::TestWithParam<const char*> {
 protected:
    RoundTrip() {
        writeExamples(workbook_);
        original_ = contents(workbook_);
    }

    fs::path file(const std::string& name) const {
        return office().scratchFolder() / (name + "." + GetParam());
    }
    static bool isOpenDocument() { return std::string(GetParam()) == "ods"; }

    Workbook workbook_ = office().newWorkbook();
    ContentRows original_;
};

TEST_P(RoundTrip, WithTheExtensionChangesNothing) {
    Workbook again = office().open(saved(workbook_, file("with")));
    const ContentRows found = contents(again);
    ASSERT_EQ(found.size(), original_.size());
    for (std::size_t row = 0; row < found.size(); ++row) {
        EXPECT_EQ(found[row][0].formula, original_[row][0].formula);
        if (original_[row][0].value.error() == nullptr) {  // .xlsx knows fewer kinds of error
            EXPECT_TRUE(sameAnswer(found[row][0].value, original_[row][0].value))
                << found[row][0].formula << " shows " << found[row][0].value;
        }
    }
    again.recalculate();
    expectExamples(again, "recalculated");
}

// What docs/known-limits.md says a colleague sees.
TEST_P(RoundTrip, WithoutTheExtensionShowsTheLastAnswers) {
    Office plain;
    const fs::path sent = saved(workbook_, file("sent"));
    const fs::path returned = file("returned");
    {
        Workbook colleague = plain.open(sent);
        const ContentRows found = contents(colleague);
        ASSERT_EQ(found.size(), original_.size());
        for (std::size_t row = 0; row < found.size(); ++row) {
            const CellContent& before = original_[row][0];
            const CellContent& after = found[row][0];
            if (before.formula.starts_with("=ISTEXT(")) {
                continue;  // Calc's own question, which a missing answer answers
            }
            const bool isKept = before.value.text() != nullptr ||
                                (before.value.number() != nullptr && !isOpenDocument());
            if (isKept) {
                EXPECT_TRUE(sameAnswer(before.value, after.value))
                    << before.formula << " showed " << before.value << ", shows " << after.value;
            } else if (before.value.number() != nullptr) {
                EXPECT_EQ(after.value, CellError::name) << before.formula;
            }
        }
        saved(colleague, returned);
    }
    Workbook again = office().open(returned);
    again.recalculate();
    expectExamples(again, "back from a colleague");
    for (std::size_t row = 0; row < original_.size(); ++row) {
        EXPECT_EQ(contents(again)[row][0].formula, original_[row][0].formula);
    }
}

INSTANTIATE_TEST_SUITE_P(Files, RoundTrip, ::testing::Values("ods", "xlsx"));

}  // namespace council::test
