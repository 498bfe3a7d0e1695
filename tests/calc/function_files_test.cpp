// Every function has a workbook in functions/, and every row of it holds.
#include "function_file.h"
#include "functions_under_test.h"
#include "shared_office.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(CALC_TEST_FILES) / "functions";

std::string inCapitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return std::toupper(c); });
    return text;
}

// The functions that have a file: milestone.status.fods is MILESTONE.STATUS.
std::vector<std::string> functionsWithFile() {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(fs::path(CALC_TEST_FILES) / "functions")) {
        if (entry.path().extension() == ".fods") {
            names.push_back(inCapitals(entry.path().stem().string()));
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string fileName(std::string function) {
    std::transform(function.begin(), function.end(), function.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    return function + ".fods";
}

}  // namespace

TEST(FunctionFiles, EveryFunctionHasOneAndEveryOneHasAFunction) {
    std::vector<std::string> functions = functionsUnderTest();
    std::sort(functions.begin(), functions.end());
    EXPECT_EQ(functionsWithFile(), functions);
}

class FunctionFiles : public ::testing::TestWithParam<std::string> {};

TEST_P(FunctionFiles, EveryRowHolds) {
    const std::string file = fileName(GetParam());
    session::Workbook workbook = office().open(folder / file);
    workbook.recalculate();
    const Report report = checkFunctionFile(workbook, GetParam());
    EXPECT_GT(report.rows, 0) << file;
    for (const Finding& finding : report.findings) {
        ADD_FAILURE() << inFull(finding, file);
    }
}

INSTANTIATE_TEST_SUITE_P(Calc, FunctionFiles, ::testing::ValuesIn(functionsWithFile()),
                         [](const auto& row) {
                             std::string name = row.param;
                             std::replace(name.begin(), name.end(), '.', '_');
                             return name;
                         });

}  // namespace council::test
