// Every workbook in examples/: it opens, every formula gives an answer, and no person's name or
// printer is in it.
#include "example_file.h"
#include "session/uno_text.h"
#include "shared_office.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>

#include <gtest/gtest.h>

namespace council::test {

namespace {

namespace fs = std::filesystem;
namespace star = com::sun::star;

std::vector<std::string> workbooks() {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(EXAMPLES_FOLDER)) {
        if (entry.path().extension() == ".ods") {
            names.push_back(entry.path().filename().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

fs::path fileOf(const std::string& name) {
    return fs::path(EXAMPLES_FOLDER) / name;
}

session::ContentRows everything(const session::Sheet& sheet) {
    return sheet.read("A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn()));
}

session::ValueRows valuesOf(const session::Sheet& sheet) {
    return sheet.values("A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn()));
}

// Calls `look` with the name of each cell that holds a formula, as "Plan.B7", and what is in it.
template <class Look>
void forEachFormula(const session::Workbook& workbook, Look look) {
    for (const std::string& name : workbook.sheetNames()) {
        const session::ContentRows rows = everything(workbook.sheet(name));
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (std::size_t c = 0; c < rows[r].size(); ++c) {
                if (!rows[r][c].formula.empty()) {
                    look(name + "." +
                             session::cellName(static_cast<int>(r) + 1, static_cast<int>(c) + 1),
                         rows[r][c]);
                }
            }
        }
    }
}

// A file holds 15 digits of a number that a formula gave.
bool isHeldAs(const session::CellValue& value, const session::CellValue& held) {
    const double* number = value.number();
    const double* read = held.number();
    return value == held || (number != nullptr && read != nullptr &&
                             std::abs(*number - *read) <= 5e-15 * std::abs(*number));
}

// "=#N/A": an error typed in on purpose, as real extracts have them.
bool isTypedError(const std::string& formula) {
    return formula.starts_with("=#");
}

}  // namespace

TEST(Examples, AreThere) {
    EXPECT_FALSE(workbooks().empty());
}

class Example : public ::testing::TestWithParam<std::string> {
 protected:
    session::Workbook workbook_ = office().open(fileOf(GetParam()));
};

TEST_P(Example, HasAnAnswerInEveryFormula) {
    workbook_.recalculate();
    forEachFormula(workbook_, [](const std::string& cell, const session::CellContent& content) {
        if (!isTypedError(content.formula)) {
            EXPECT_EQ(content.value.error(), nullptr)
                << cell << ": " << content.formula << " gives " << content.value;
        }
    });
}

// Before the test's own recalculation: LibreOffice 7.4 leaves some formulas above the rows that are
// repeated on each page at 0.
TEST_P(Example, ShowsOnOpeningWhatItShowsRecalculated) {
    std::vector<session::ValueRows> onOpening;
    for (const std::string& name : workbook_.sheetNames()) {
        onOpening.push_back(valuesOf(workbook_.sheet(name)));
    }
    workbook_.recalculate();
    std::size_t sheet = 0;
    for (const std::string& name : workbook_.sheetNames()) {
        const session::ValueRows recalculated = valuesOf(workbook_.sheet(name));
        for (std::size_t r = 0; r < recalculated.size(); ++r) {
            EXPECT_EQ(onOpening[sheet][r], recalculated[r]) << name << ", row " << r + 1;
        }
        ++sheet;
    }
}

TEST_P(Example, UsesTheExtensionAndNeverTheClock) {
    bool usesExtension = false;
    forEachFormula(workbook_, [&](const std::string& cell, const session::CellContent& content) {
        usesExtension =
            usesExtension || content.formula.find("ORG.COUNCILINDICATORS.") != std::string::npos;
        EXPECT_EQ(content.formula.find("TODAY("), std::string::npos) << cell;
        EXPECT_EQ(content.formula.find("NOW("), std::string::npos) << cell;
    });
    EXPECT_TRUE(usesExtension);
}

TEST_P(Example, NamesEveryFunctionItUsesOnItsFirstSheet) {
    std::string page;
    for (const auto& row : valuesOf(workbook_.sheet("Start here"))) {
        for (const session::CellValue& value : row) {
            page += value.text() != nullptr ? *value.text() + "\n" : "";
        }
    }
    constexpr std::string_view prefix = "ORG.COUNCILINDICATORS.";
    std::set<std::string> used;
    forEachFormula(workbook_, [&](const std::string&, const session::CellContent& content) {
        const std::string& formula = content.formula;
        for (auto at = formula.find(prefix); at != std::string::npos;
             at = formula.find(prefix, at + 1)) {
            const auto begin = at + prefix.size();
            used.insert(formula.substr(begin, formula.find('(', begin) - begin));
        }
    });
    for (const std::string& name : used) {
        const std::string listed = ", " + name.substr(name.find('.') + 1);  // PERCENT, COUNT
        EXPECT_TRUE(page.find(name) != std::string::npos || page.find(listed) != std::string::npos)
            << name;
    }
}

TEST_P(Example, HasOneCellForTheDateItIsReadAt) {
    const session::NamedPlace asAt = workbook_.named("AsAt");
    EXPECT_EQ(asAt.firstRow, asAt.lastRow);
    EXPECT_EQ(asAt.firstColumn, asAt.lastColumn);
    EXPECT_TRUE(asAt.sheet.formula(session::cellName(asAt.firstRow, asAt.firstColumn)).empty())
        << "a date to type over, not a formula";
}

// Calc takes any text for more than any number: `>` and COUNTIF would answer without an error, and
// wrongly.
TEST_P(Example, AnswersTheSameWhenItsDateIsTypedAsText) {
    workbook_.recalculate();
    const session::NamedPlace asAt = workbook_.named("AsAt");
    const std::string cell = session::cellName(asAt.firstRow, asAt.firstColumn);
    std::vector<session::ValueRows> asDate;
    for (const std::string& name : workbook_.sheetNames()) {
        asDate.push_back(valuesOf(workbook_.sheet(name)));
    }
    session::Sheet start = asAt.sheet;
    start.set(cell, start.displayed(cell));
    ASSERT_NE(start.value(cell).text(), nullptr);
    workbook_.recalculate();
    std::size_t sheet = 0;
    for (const std::string& name : workbook_.sheetNames()) {
        const session::ValueRows asText = valuesOf(workbook_.sheet(name));
        for (std::size_t r = 0; r < asText.size(); ++r) {
            const bool isTheDateItself =
                name == start.name() && static_cast<int>(r) + 1 == asAt.firstRow;
            if (!isTheDateItself) {
                EXPECT_EQ(asText[r], asDate[sheet][r]) << name << ", row " << r + 1;
            }
        }
        ++sheet;
    }
}

TEST_P(Example, AnswersTheSameAfterATripThroughEachFileFormat) {
    workbook_.recalculate();
    for (const char* ending : {".ods", ".xlsx"}) {
        const fs::path file = office().scratchFolder() / (GetParam() + ending);
        workbook_.exportTo(file);
        session::Workbook copy = office().open(file);
        // What the file holds is worked with until everything is worked out again.
        for (const std::string when : {"on opening", "recalculated"}) {
            const bool isRounded = when == "on opening";
            const auto isSame = [&](const session::CellValue& value,
                                    const session::CellValue& again) {
                return isRounded ? isHeldAs(value, again) : value == again;
            };
            for (const std::string& name : workbook_.sheetNames()) {
                const session::Sheet before = workbook_.sheet(name);
                const std::string range =
                    "A1:" + session::cellName(before.lastRow(), before.lastColumn());
                const session::ValueRows values = before.values(range);
                const session::ValueRows again = copy.sheet(name).values(range);
                for (std::size_t r = 0; r < values.size(); ++r) {
                    EXPECT_TRUE(std::equal(values[r].begin(), values[r].end(), again[r].begin(),
                                           again[r].end(), isSame))
                        << ending << " " << when << ", " << name << ", row " << r + 1;
                }
            }
            copy.recalculate();
        }
    }
}

TEST_P(Example, PrintsEverySheetWithinItsPrintRange) {
    for (const std::string& name : workbook_.sheetNames()) {
        const star::uno::Reference<star::sheet::XPrintAreas> areas(workbook_.sheet(name).handle(),
                                                                   star::uno::UNO_QUERY_THROW);
        // The points of the board report's chart are for the chart.
        EXPECT_EQ(areas->getPrintAreas().getLength(), name == "Series" ? 0 : 1) << name;
    }
    const fs::path pdf = office().scratchFolder() / (GetParam() + ".pdf");
    workbook_.exportTo(pdf);
    EXPECT_GT(fs::file_size(pdf), 10'000U);
}

// LibreOffice works out an array formula of several cells, or with IF in it, before all the sheets
// have moved.
TEST_P(Example, ShowsTheSameWhenASheetIsMoved) {
    workbook_.recalculate();
    const star::uno::Reference<star::sheet::XSpreadsheets> sheets(workbook_.handle()->getSheets(),
                                                                  star::uno::UNO_SET_THROW);
    const std::vector<std::string> names = workbook_.sheetNames();
    for (const std::string& name : names) {
        if (name == "Data" || name.starts_with("List ")) {
            continue;  // typed, and large
        }
        const session::ValueRows before = valuesOf(workbook_.sheet(name));
        sheets->moveByName(session::toUno(name), static_cast<sal_Int16>(names.size()));
        EXPECT_EQ(valuesOf(workbook_.sheet(name)), before) << name;
    }
}

// LibreOffice forgets a limit to the decimals of General when it saves: the sheet would show 0.17
// before and 0.169 from then on.
TEST_P(Example, DoesNotLimitTheDecimalsOfGeneral) {
    const star::uno::Reference<star::beans::XPropertySet> properties(workbook_.handle(),
                                                                     star::uno::UNO_QUERY_THROW);
    sal_Int16 decimals = 0;
    properties->getPropertyValue("StandardDecimals") >>= decimals;
    EXPECT_EQ(decimals, -1);
}

// Pages that nobody has looked at since are worked out while they are drawn, and LibreOffice ends
// where a first number then gives a cell of a conditional format its number format.
TEST_P(Example, IsPrintedBeforeWhatWasTypedIsWorkedOut) {
    const session::NamedPlace asAt = workbook_.named("AsAt");
    const std::string cell = session::cellName(asAt.firstRow, asAt.firstColumn);
    session::Sheet sheet = asAt.sheet;
    sheet.set(cell, *sheet.value(cell).number() - 139);
    const fs::path pdf = office().scratchFolder() / ("waiting-" + GetParam() + ".pdf");
    workbook_.exportTo(pdf);
    EXPECT_GT(fs::file_size(pdf), 10'000U);
}

// A date in a cell formatted as text shows as a number of days, which nobody can read.
TEST_P(Example, ShowsNoDateAsANumberOfDays) {
    for (const std::string& name : workbook_.sheetNames()) {
        if (name == "Data") {
            continue;  // a pasted table, with counts of that size
        }
        const session::Sheet sheet = workbook_.sheet(name);
        const session::ValueRows rows = valuesOf(sheet);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (std::size_t c = 0; c < rows[r].size(); ++c) {
                const double* number = rows[r][c].number();
                if (number != nullptr && *number > 41'000 && *number < 47'000) {
                    const std::string cell =
                        session::cellName(static_cast<int>(r) + 1, static_cast<int>(c) + 1);
                    EXPECT_NE(sheet.displayed(cell), std::to_string(static_cast<int>(*number)))
                        << name << "." << cell;
                }
            }
        }
    }
}

TEST_P(Example, NamesNobody) {
    const std::string file = partsOf(fileOf(GetParam()));
    EXPECT_NE(file.find("office:spreadsheet"), std::string::npos) << "it was read";
    for (const std::string_view word :
         {"meta:initial-creator", "dc:creator", "meta:printed-by", "PrinterName", "PrinterSetup",
          "office:scripts", "script:event-listener", "xlink:href=\"file:"}) {
        EXPECT_EQ(file.find(word), std::string::npos) << word;
    }
}

INSTANTIATE_TEST_SUITE_P(Workbooks, Example, ::testing::ValuesIn(workbooks()), [](const auto& row) {
    std::string name = fs::path(row.param).stem().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

}  // namespace council::test
