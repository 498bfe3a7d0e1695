// Every function has a table in cases/, and every row of it holds.
#include "case_check.h"
#include "catalogue/catalogue.h"
#include "shared_office.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <boost/algorithm/string/case_conv.hpp>
#include <gtest/gtest.h>

namespace council::test {

namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(CALC_TEST_FILES) / "cases";

// milestone.status.txt is MILESTONE.STATUS, in whatever folder.
std::string functionOf(const fs::path& file) {
    return boost::to_upper_copy(file.stem().string());
}

// The tables, named from the folder: milestone.status.txt, and null-date-1904/milestone.status.txt
// for what also holds in workbooks that count days from another date.
std::vector<std::string> tables() {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            names.push_back(fs::relative(entry.path(), folder).string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST(Cases, EveryFunctionHasATableAndEveryTableAFunction) {
    std::vector<std::string> functions;
    for (const catalogue::Function& function : catalogue::functions()) {
        functions.push_back(catalogue::displayName(function));
    }
    std::sort(functions.begin(), functions.end());
    std::vector<std::string> tested;
    for (const std::string& table : tables()) {
        const std::string function = functionOf(table);
        EXPECT_TRUE(std::binary_search(functions.begin(), functions.end(), function)) << table;
        if (!fs::path(table).has_parent_path()) {
            tested.push_back(function);
        }
    }
    EXPECT_EQ(tested, functions);
}

class Cases : public ::testing::TestWithParam<std::string> {};

TEST_P(Cases, EveryRowHolds) {
    const fs::path file = GetParam();
    const CaseTable table = readCaseTable(folder / file);
    session::Workbook workbook = office().newWorkbook();
    typeCases(table, workbook);
    workbook.recalculate();
    if (const char* target = std::getenv("COUNCIL_CASE_WORKBOOKS")) {  // case_workbooks asks
        workbook.exportTo(fs::path(target) / fs::path(file).replace_extension(".ods"));
    }
    const Report report = checkCases(table, workbook, functionOf(file));
    EXPECT_GT(report.rows, 0);
    for (const Finding& finding : report.findings) {
        ADD_FAILURE() << inFull(finding, (folder / file).string());
    }
}

INSTANTIATE_TEST_SUITE_P(Calc, Cases, ::testing::ValuesIn(tables()), [](const auto& row) {
    std::string name = row.param;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

}  // namespace council::test
