// The checker itself, on two tables about Calc's own DAYS: one in which all is well, and one with
// mistakes planted in it. A checker that lets a mistake pass would let a wrong function pass.
#include "case_check.h"

#include "shared_office.h"

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

namespace {

Report reportOn(const std::string& file) {
    const CaseTable table = readCaseTable(std::filesystem::path(CALC_TEST_FILES) / file);
    session::Workbook workbook = office().newWorkbook();
    typeCases(table, workbook);
    workbook.recalculate();
    return checkCases(table, workbook, "DAYS");
}

std::vector<std::string> findingsIn(const Report& report) {
    std::vector<std::string> lines;
    for (const Finding& finding : report.findings) {
        lines.push_back(shortly(finding));
    }
    return lines;
}

std::string refusal(const std::string& text) {
    std::istringstream lines(text);
    try {
        readCaseTable(lines, "days.txt");
    } catch (const TableError& error) {
        return error.what();
    }
    return "nothing was wrong";
}

}  // namespace

TEST(CaseCheck, FindsNothingWrongWhereAllIsWell) {
    const Report report = reportOn("green/days.txt");
    EXPECT_EQ(findingsIn(report), std::vector<std::string>{});
    EXPECT_EQ(report.rows, 12);
}

TEST(CaseCheck, FindsEveryPlantedMistakeAndNoOther) {
    const std::vector<std::string> planted{
        "5: the result is not the expected one",
        "5: Calc does not take the result for the expected one",
        "6: the result is not the expected one",
        "6: Calc does not take the result for the expected one",
        "7: the result is not the expected one",
        "7: Calc does not take the result for the expected one",
        "8: the result is not the expected one",
        "8: Calc does not take the result for the expected one",
        "9: the result is not the expected one",
        "9: Calc does not take the result for the expected one",
        "10: the result is #NAME?",
        "10: Calc does not take the result for the expected one",
        "10: the formula does not call DAYS",
        "11: the formula does not call DAYS",
        "12: the result is not the expected one",
        "12: Calc does not take the result for the expected one",
        "14: the result is not the expected one",
        "14: Calc does not take the result for the expected one",
        "17: the formula does not call DAYS",
        "27: the result is not the expected one",
        "27: Calc does not take the result for the expected one",
        "28: the result is not the expected one",
        "28: Calc does not take the result for the expected one",
        "29: the result is #NAME?",
        "29: Calc does not take the result for the expected one",
        "33: the result is not the expected one",
        "33: Calc does not take the result for the expected one",
    };
    EXPECT_EQ(findingsIn(reportOn("red/days.txt")), planted);
}

TEST(CaseCheck, SaysEverythingNeededToMendARow) {
    const Report report = reportOn("red/days.txt");
    ASSERT_FALSE(report.findings.empty());
    EXPECT_EQ(inFull(report.findings[0], "days.txt"),
              "days.txt:5: the result is not the expected one\n"
              "  formula:  =DAYS(DATE(2021;9;30);DATE(2021;9;1))\n"
              "  result:   29\n"
              "  expected: 30\n"
              "  why:      planted: a wrong value");
}

TEST(CaseTable, RefusesALineThatMeansNothing) {
    const std::string normal = "[normal]\n=DAYS(2;1)\t1\twhy\n";
    const std::string rest = "[wrong input]\n=DAYS(\"x\";1)\t#VALUE!\twhy\n";
    EXPECT_EQ(refusal("# DAYS\n\n" + normal + rest), "nothing was wrong");
    const struct {
        const char* line;
        const char* trouble;
    } lines[] = {
        {"=DAYS(2;1)\t1", "a case is a formula, what it gives and why, with a tab between them"},
        {"=DAYS(2;1)\t1\twhy\tmore",
         "a case is a formula, what it gives and why, with a tab between them"},
        {"29\t29\twhy",
         "a case begins with a formula, =… or {=…}; only further cells of an array have none"},
        {"\t29\twhy",
         "a case begins with a formula, =… or {=…}; only further cells of an array have none"},
        {"=DAYS(2;1)\t\twhy", "what the formula gives is missing; an empty text is \"\""},
        {"=DAYS(2;1)\t=1\twhy",
         "what the formula gives is a value, not a formula; a text is quoted: \"=1+1\""},
        {"=DAYS(2;1)\t1\t", "why the case is there is missing"},
        {"=DAIS(2;1)\t#NAME?\twhy", "#NAME? is never right"},
        {"=DAYS(2;1)\t2021-02-30\twhy", "a date is written as 2021-09-30; a text is quoted"},
        {"=DAYS(2;1)\t one\twhy", "a text that begins or ends with a space is quoted: \" x \""},
        {"=DAYS(2;1)\t\"one\twhy",
         "a quoted text ends with a quote, and a quote inside it is doubled"},
        {"=DAYS(2;1)\t\"o\"ne\"\twhy",
         "a quoted text ends with a quote, and a quote inside it is doubled"},
        {"[data",
         "[data is not a heading: [normal], [boundaries], [blanks], [wrong input], [array] and "
         "[data] are"},
        {"[other]",
         "[other] is not a heading: [normal], [boundaries], [blanks], [wrong input], [array] and "
         "[data] are"},
        {"[normal]", "[normal] is there already"},
        {"at G",
         "cells begin with a line such as: at G1 (then their rows) or: at G1:G5, a tab and an "
         "array formula, {=…}"},
        {"at G1\t=1",
         "cells begin with a line such as: at G1 (then their rows) or: at G1:G5, a tab and an "
         "array formula, {=…}"},
        {"at G1:G5",
         "cells begin with a line such as: at G1 (then their rows) or: at G1:G5, a tab and an "
         "array formula, {=…}"},
        {"name AsAt", "a name is written as: name AsAt data.$B$3"},
        {"null date 1904", "a date is written as 2021-09-30; a text is quoted"},
    };
    for (const auto& [line, trouble] : lines) {
        EXPECT_EQ(refusal(normal + line + "\n" + rest), std::string("days.txt:3: ") + trouble);
    }
    EXPECT_EQ(refusal("=DAYS(2;1)\t1\twhy\n"),
              "days.txt:1: this belongs below a heading such as [normal]");
    EXPECT_EQ(refusal(normal + "[data]\n=DAYS(2;1)\t1\twhy\n"),
              "days.txt:4: [data] holds no cases: begin cells with a line such as: at A1");
    EXPECT_EQ(refusal("[normal]\nat G1\n#N/A\n"),
              "days.txt:3: an error cannot be typed into a cell: write a formula such as =NA()");
    EXPECT_EQ(refusal(normal + "at G1\n\n" + rest),
              "days.txt:4: rows belong below G1, without an empty line between");
    EXPECT_EQ(refusal("[normal]\n" + rest), "days.txt:2: [normal], which ends here, has no cases");
    EXPECT_EQ(refusal(normal), "days.txt:2: there is no [wrong input]");
}

}  // namespace council::test
