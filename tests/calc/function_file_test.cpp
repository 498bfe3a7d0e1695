// The checker itself, on two workbooks about Calc's own DAYS: one in which all is well, and one
// with mistakes planted in it. A checker that lets a mistake pass would let a wrong function pass.
#include "function_file.h"

#include "shared_office.h"

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

namespace {

Report reportOn(const std::string& file) {
    session::Workbook workbook = office().open(std::filesystem::path(CALC_TEST_FILES) / file);
    workbook.recalculate();
    return checkFunctionFile(workbook, "DAYS");
}

std::vector<std::string> findingsIn(const Report& report) {
    std::vector<std::string> lines;
    for (const Finding& finding : report.findings) {
        lines.push_back(shortly(finding));
    }
    return lines;
}

}  // namespace

TEST(FunctionFile, FindsNothingWrongWhereAllIsWell) {
    const Report report = reportOn("green/days.fods");
    EXPECT_EQ(findingsIn(report), std::vector<std::string>{});
    EXPECT_EQ(report.rows, 12);
}

TEST(FunctionFile, FindsEveryPlantedMistakeAndNoOther) {
    const std::vector<std::string> planted{
        "wrong input.A1: the sheet is missing",
        // normal: one mistake a row, beside rows that are right
        "normal.A3: the result is not the expected one",
        "normal.C3: Correct is not TRUE",
        "normal.A4: the result is not the expected one",
        "normal.C4: Correct does not compare A4 with B4",
        "normal.A5: the result is #NAME?",
        "normal.A5: the result is not the expected one",
        "normal.D5: the formula does not call DAYS",
        "normal.C6: Correct is not a formula",
        "normal.C6: Correct is not TRUE",
        "normal.C7: Correct is not a formula",
        "normal.C7: Correct is not TRUE",
        "normal.B8: Expected is blank",
        "normal.A9: Function is not a formula",
        "normal.D10: the formula does not call DAYS",
        "normal.D11: FunctionString is not the formula of A11",
        "normal.E12: Comment is blank",
        "normal.A13: the result is not the expected one",
        "normal.A14: Function is not a formula",
        "normal.A1: 14 rows were checked, but column A holds 12 formulas",
        // blanks: errors of the wrong kind
        "blanks.A2: the result is not the expected one",
        "blanks.C2: Correct is not TRUE",
        "blanks.A3: the result is not the expected one",
        "blanks.A4: the result is #NAME?",
        "boundaries.A1: the header is not Function | Expected | Correct | FunctionString | Comment",
        "array.A2: the sheet has no rows",
        "other.A1: the sheet's name is no theme",
    };
    EXPECT_EQ(findingsIn(reportOn("red/days.fods")), planted);
}

TEST(FunctionFile, SaysEverythingNeededToMendARow) {
    const Report report = reportOn("red/days.fods");
    ASSERT_GT(report.findings.size(), 1U);
    EXPECT_EQ(inFull(report.findings[1], "days.fods"),
              "days.fods, normal.A3: the result is not the expected one\n"
              "  formula:  =DAYS(DATE(2021;9;30);DATE(2021;9;1))\n"
              "  result:   29\n"
              "  expected: 30\n"
              "  comment:  planted: a wrong value");
}

}  // namespace council::test
