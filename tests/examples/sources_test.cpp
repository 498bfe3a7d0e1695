// The sources of the workbooks, opened and saved in Calc by somebody in Britain who changes
// nothing: the comparison with what is committed shows nothing either, whichever LibreOffice it
// was. What a window writes beside that is in TidyClean.
#include "session/office.h"
#include "tidy/clean.h"
#include "tidy/flat_file.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> sources() {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(SOURCES_FOLDER)) {
        if (entry.path().extension() == ".fods") {
            names.push_back(entry.path().filename().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

// Without the state of the window, which a document that no window shows does not keep.
std::vector<std::string> sortedLines(pugi::xml_document& workbook) {
    tidy::clean(workbook);
    workbook.document_element().remove_child("office:settings");
    std::stringstream text;
    tidy::write(workbook.document_element(), text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    std::ranges::sort(lines);
    return lines;
}

class Source : public ::testing::TestWithParam<std::string> {
 protected:
    static void SetUpTestSuite() {
        british_ = std::make_unique<session::Office>(COUNCIL_BUNDLE_DIR, std::chrono::seconds(60),
                                                     "en-GB");
    }
    static void TearDownTestSuite() { british_.reset(); }

    static std::unique_ptr<session::Office> british_;
};
std::unique_ptr<session::Office> Source::british_;

TEST_P(Source, IsTheSameAfterItWasOpenedAndSaved) {
    const fs::path saved = british_->scratchFolder() / GetParam();
    {
        const session::Workbook workbook = british_->open(fs::path(SOURCES_FOLDER) / GetParam());
        workbook.exportTo(saved);
    }
    pugi::xml_document before = tidy::read(fs::path(SOURCES_FOLDER) / GetParam());
    pugi::xml_document after = tidy::read(saved);
    std::vector<std::string> differing;
    std::ranges::set_symmetric_difference(sortedLines(before), sortedLines(after),
                                          std::back_inserter(differing));
    // 7.4 changes none; 26.8 up to four, about a format it writes for dates.
    constexpr std::size_t most = 8;
    std::ostringstream shown;
    std::ranges::copy(differing, std::ostream_iterator<std::string>(shown, "\n"));
    EXPECT_LE(differing.size(), most) << shown.str().substr(0, 4000);
}

INSTANTIATE_TEST_SUITE_P(Workbooks, Source, ::testing::ValuesIn(sources()), [](const auto& row) {
    std::string name = row.param.substr(0, row.param.find('.'));
    std::ranges::replace(name, '-', '_');
    return name;
});

}  // namespace
}  // namespace council::test
