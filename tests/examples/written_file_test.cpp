// What the files say themselves, example or template: nothing is left to the settings of whoever
// opens them.
#include "example_file.h"
#include "shared_office.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>

#include <gtest/gtest.h>

namespace council::test {

namespace {

namespace fs = std::filesystem;
namespace star = com::sun::star;

std::vector<fs::path> files() {
    std::vector<fs::path> found;
    for (const char* folder : {EXAMPLES_FOLDER, TEMPLATES_FOLDER}) {
        for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() == ".ods") {
                found.push_back(entry.path());
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

class WrittenFile : public ::testing::TestWithParam<fs::path> {};

// What a file does not say, Calc takes from the format's own defaults: names as regular
// expressions.
TEST_P(WrittenFile, SaysHowNamesAndNumbersAreToBeTaken) {
    const session::Workbook book = office().open(GetParam());
    const star::uno::Reference<star::beans::XPropertySet> settings(book.handle(),
                                                                   star::uno::UNO_QUERY_THROW);
    for (const auto& [name, expected] :
         {std::pair("RegularExpressions", false), std::pair("Wildcards", false),
          std::pair("MatchWholeCell", true), std::pair("IgnoreCase", true),
          std::pair("CalcAsShown", false), std::pair("IsIterationEnabled", false)}) {
        bool isSo = !expected;
        settings->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= isSo;
        EXPECT_EQ(isSo, expected) << name;
    }
}

TEST_P(WrittenFile, IsSmall) {
    EXPECT_LT(fs::file_size(GetParam()), 400'000U);
}

INSTANTIATE_TEST_SUITE_P(Files, WrittenFile, ::testing::ValuesIn(files()), [](const auto& row) {
    std::string name = row.param.stem().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

}  // namespace council::test
