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

// milestone.status.fods is MILESTONE.STATUS, in whatever folder.
std::string functionOf(const fs::path& file) {
    return inCapitals(file.stem().string());
}

// The files, named from the folder: milestone.status.fods, and null-date-1904/milestone.status.fods
// for what also holds in workbooks that count days from another date.
std::vector<std::string> files() {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".fods") {
            names.push_back(fs::relative(entry.path(), folder).string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

// The functions that have a file of their own.
std::vector<std::string> functionsWithFile() {
    std::vector<std::string> names;
    for (const std::string& file : files()) {
        if (!fs::path(file).has_parent_path()) {
            names.push_back(functionOf(file));
        }
    }
    return names;
}

}  // namespace

TEST(FunctionFiles, EveryFunctionHasOneAndEveryOneHasAFunction) {
    std::vector<std::string> functions = functionsUnderTest();
    std::sort(functions.begin(), functions.end());
    EXPECT_EQ(functionsWithFile(), functions);
}

class FunctionFiles : public ::testing::TestWithParam<std::string> {};

TEST_P(FunctionFiles, EveryRowHolds) {
    const std::string file = GetParam();
    session::Workbook workbook = office().open(folder / file);
    workbook.recalculate();
    const Report report = checkFunctionFile(workbook, functionOf(file));
    EXPECT_GT(report.rows, 0) << file;
    for (const Finding& finding : report.findings) {
        ADD_FAILURE() << inFull(finding, file);
    }
}

INSTANTIATE_TEST_SUITE_P(Calc, FunctionFiles, ::testing::ValuesIn(files()), [](const auto& row) {
    std::string name = row.param;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

}  // namespace council::test
