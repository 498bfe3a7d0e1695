// What the files say themselves, example or template: nothing is left to how Calc reads a slip, or
// to the settings of whoever opens them.
#include "example_file.h"
#include "shared_office.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <regex>
#include <set>
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

// Nothing while every bracket outside texts and names in quotation marks has its other half.
std::string unclosed(const std::string& formula) {
    int open = 0;
    char quote = 0;
    for (const char c : formula) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(') {
            ++open;
        } else if (c == ')' && --open < 0) {
            return "closes what is not open";
        }
    }
    return open == 0 && quote == 0 ? "" : "leaves something open";
}

std::string withoutEntities(std::string text) {
    for (const auto& [entity, sign] : {std::pair("&quot;", "\""), std::pair("&apos;", "'"),
                                       std::pair("&lt;", "<"), std::pair("&gt;", ">")}) {
        text = std::regex_replace(text, std::regex(entity), sign);
    }
    return text;
}

}  // namespace

class WrittenFile : public ::testing::TestWithParam<fs::path> {};

TEST_P(WrittenFile, ClosesEveryBracket) {
    const std::string parts = partsOf(GetParam());
    const std::regex formulas(
        R"re((?:table:formula|table:expression|table:condition|calcext:value)="([^"]*)")re");
    int seen = 0;
    std::set<std::string> told;
    for (std::sregex_iterator found(parts.begin(), parts.end(), formulas), end; found != end;
         ++found) {
        ++seen;
        const std::string formula = withoutEntities((*found)[1]);
        const std::string fault = unclosed(formula);
        if (!fault.empty() && told.insert(formula).second) {
            ADD_FAILURE() << formula << " " << fault;
        }
    }
    EXPECT_GT(seen, 100);
}

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

INSTANTIATE_TEST_SUITE_P(Files, WrittenFile, ::testing::ValuesIn(files()), [](const auto& row) {
    std::string name = row.param.stem().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

}  // namespace council::test
