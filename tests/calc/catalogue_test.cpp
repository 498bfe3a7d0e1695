// What the catalogue says is what Calc knows, and every example in it runs.
#include "catalogue/catalogue.h"

#include "shared_office.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

namespace {

// The extension's functions as Calc's Function Wizard offers them, by the name users type.
std::map<std::string, session::KnownFunction> offered() {
    std::map<std::string, session::KnownFunction> result;
    for (session::KnownFunction& function : office().functions()) {
        // Calc's own names have dots, too (ERROR.TYPE, CHISQ.DIST), but none of these words before
        // one.
        static const std::vector<std::string> families{"MILESTONE.", "RAG.",       "TIMELINESS.",
                                                       "FOSTER.",    "BENCHMARK.", "TREND.",
                                                       "OFSTED.",    "INDICATORS."};
        const bool ours = std::any_of(
            families.begin(), families.end(),
            [&](const std::string& family) { return function.name.starts_with(family); });
        if (ours) {
            std::string name = function.name;
            result.emplace(std::move(name), std::move(function));
        }
    }
    return result;
}

}  // namespace

TEST(Catalogue, ListsExactlyTheFunctionsCalcOffers) {
    std::vector<std::string> listed;
    for (const catalogue::Function& function : catalogue::functions()) {
        listed.push_back(catalogue::displayName(function));
    }
    std::sort(listed.begin(), listed.end());
    std::vector<std::string> known;
    for (const auto& [name, function] : offered()) {
        known.push_back(name);
    }
    EXPECT_EQ(known, listed);
}

TEST(Catalogue, TellsTheFunctionWizardWhatEachArgumentMeans) {
    const auto known = offered();
    for (const catalogue::Function& function : catalogue::functions()) {
        const auto found = known.find(catalogue::displayName(function));
        ASSERT_NE(found, known.end()) << catalogue::displayName(function);
        EXPECT_EQ(found->second.description, function.summary) << found->first;
        ASSERT_EQ(found->second.arguments.size(), function.arguments.size()) << found->first;
        for (std::size_t i = 0; i < function.arguments.size(); ++i) {
            std::string spoken(function.arguments[i].name);
            std::ranges::replace(spoken, '_', ' ');
            EXPECT_EQ(found->second.arguments[i].name, spoken) << found->first;
            EXPECT_EQ(found->second.arguments[i].description,
                      catalogue::wizardText(function.arguments[i]))
                << found->first;
        }
    }
}

namespace {

bool isNumber(const std::string& cell) {
    return !cell.empty() && cell.find_first_not_of("0123456789.-") == std::string::npos;
}

// The data of an example: its rows are lines, its cells are separated by bars.
void write(session::Sheet& sheet, std::string_view data) {
    std::istringstream lines{std::string(data)};
    int row = 0;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream cells(line);
        ++row;
        int column = 0;
        for (std::string cell; std::getline(cells, cell, '|');) {
            const std::string place = session::cellName(row, ++column);
            if (cell.starts_with('=')) {
                sheet.setFormula(place, cell);
            } else if (isNumber(cell)) {
                sheet.set(place, std::stod(cell));
            } else {
                sheet.set(place, cell);
            }
        }
    }
}

}  // namespace

class CatalogueExample : public EmptyWorkbook {
 protected:
    // A sheet for each table of data, and one for the examples that need none.
    session::Sheet& sheetWith(std::string_view data) {
        const auto known = sheets_.find(data);
        if (known != sheets_.end()) {
            return known->second;
        }
        session::Sheet sheet = workbook_.addSheet("Data " + std::to_string(sheets_.size()));
        write(sheet, data);
        return sheets_.emplace(data, sheet).first->second;
    }

 private:
    std::map<std::string_view, session::Sheet> sheets_;
};

TEST_F(CatalogueExample, GivesTheResultItNames) {
    constexpr int beside = 26;  // a column the data do not reach
    int row =
        0;  // a cell of its own for each: one that has shown a date would show a number as one
    for (const catalogue::Function& function : catalogue::functions()) {
        for (const catalogue::Example& example : function.examples) {
            session::Sheet& sheet = sheetWith(example.data);
            const std::string cell = session::cellName(++row, beside);
            sheet.setFormula(cell, example.formula);
            EXPECT_EQ(sheet.displayed(cell), example.result) << example.formula;
        }
    }
}

}  // namespace council::test
