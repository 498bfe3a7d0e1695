// A template holds nothing of the council, the year and the figures of its example.
#include "shared_office.h"

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace council::test {

namespace {

struct Pair {
    const char* example;
    const char* emptied;
};
constexpr Pair pairs[] = {
    {"annex-a-timeliness", "annex-a"},
    {"benchmark", "benchmark"},
    {"board-report-2021", "board-report"},
    {"foster-recruitment", "foster-recruitment"},
    {"improvement-plan-2016", "improvement-plan"},
    {"inspection-2012", "inspection"},
    {"plan-quality", "plan-quality"},
};

// Every cell with a text or a number of its own, as "Plan.B7".
std::map<std::string, std::string> typedCells(const session::Workbook& book) {
    std::map<std::string, std::string> cells;
    for (const std::string& name : book.sheetNames()) {
        const session::Sheet sheet = book.sheet(name);
        int row = 0;
        for (const auto& line :
             sheet.read("A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn()))) {
            ++row;
            int column = 0;
            for (const session::CellContent& content : line) {
                ++column;
                if (content.formula.empty() && !content.value.isBlank()) {
                    const std::string* text = content.value.text();
                    cells[name + "." + session::cellName(row, column)] =
                        text != nullptr ? *text : session::shown(content.value);
                }
            }
        }
    }
    return cells;
}

// Names within a sentence, years, and numbers of three digits or more.
std::set<std::string> tellingWords(const std::string& text) {
    static const std::regex telling(
        R"([a-z,] ([A-Z][a-z]{2,})\b|\b((?:19|20)\d\d)\b|\b(\d{3,})\b)");
    std::set<std::string> words;
    for (std::sregex_iterator found(text.begin(), text.end(), telling), end; found != end;
         ++found) {
        for (std::size_t part = 1; part <= 3; ++part) {
            if ((*found)[part].matched) {
                words.insert((*found)[part]);
            }
        }
    }
    return words;
}

// Words of the law, of the workbooks themselves and of the functions' answers; and what is general
// knowledge: when a grade got its name, that 01/01/1900 means no date, the adoption scorecards'
// thresholds, a number of audits to compare with.
const std::set<std::string> general = {
    "Ofsted", "Annex", "England", "Wales", "List", "Red", "Amber", "Green", "Blue", "Grey",
    "Complete", "Behind", "Met", "Exceeded", "Check", "Missed", "Not", "Overdue", "Late", "Open",
    "Same", "Worse", "Better", "Date", "Kinship", "November", "2013", "1900", "426", "121", "192",
    // A national rate of 2022-23, and how far the lists reach.
    "2022", "450", "000",
    // Ofsted's frameworks with their first days, the national measure of February 2026, and the
    // units and polarities to choose from.
    "41579", "43101", "44927", "46113", "2026", "2027", "April", "February", "100", "1000", "10000",
    "Low", "Neutral", "Similar",
    // Where official figures are found, and their licence.
    "Department", "Education", "Children", "Local", "Interactive", "Licence",
    // A command of Calc, and a key.
    "Edit", "Paste", "Text", "Delete"};

std::set<std::string> wordsOfSheets(const session::Workbook& book) {
    std::set<std::string> words;
    for (const std::string& name : book.sheetNames()) {
        std::istringstream text(name);
        for (std::string word; text >> word;) {
            words.insert(word);
        }
    }
    return words;
}

// Ofsted's own headings.
bool isOfOfsted(const std::string& cell) {
    return cell.starts_with("Headings.") || cell.starts_with("List ") ||
           cell.starts_with("Problems.N");
}

}  // namespace

class TemplateWords : public ::testing::TestWithParam<Pair> {};

TEST_P(TemplateWords, AreNotThoseOfTheExample) {
    const session::Workbook example = office().open(std::filesystem::path(EXAMPLES_FOLDER) /
                                                    (std::string(GetParam().example) + ".ods"));
    const session::Workbook emptied =
        office().open(std::filesystem::path(TEMPLATES_FOLDER) /
                      (std::string(GetParam().emptied) + "-template.ods"));
    const std::set<std::string> sheets = wordsOfSheets(emptied);
    std::set<std::string> ofTheExample;
    for (const auto& [cell, text] : typedCells(example)) {
        ofTheExample.merge(tellingWords(text));
    }
    EXPECT_FALSE(ofTheExample.empty());
    for (const auto& [cell, text] : typedCells(emptied)) {
        if (isOfOfsted(cell)) {
            continue;
        }
        for (const std::string& word : tellingWords(text)) {
            EXPECT_TRUE(!ofTheExample.contains(word) || general.contains(word) ||
                        sheets.contains(word))
                << cell << ": “" << word << "” in “" << text << "”";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Templates, TemplateWords, ::testing::ValuesIn(pairs));

}  // namespace council::test
