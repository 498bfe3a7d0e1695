// What the pages print, typed at the keyboard of a LibreOffice in English (UK), as a reader does.
#include "catalogue/catalogue.h"
#include "session/uno_text.h"
#include "shared_office.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>

#include <boost/algorithm/string/predicate.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <gtest/gtest.h>

namespace council::test {

namespace fs = std::filesystem;
using session::Office;
using session::Sheet;
using session::Workbook;

namespace {

std::string textOf(const fs::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Formulas in backticks or in <code>; those with … in them are only sketched.
void addFormulas(const fs::path& file, std::set<std::string>& formulas) {
    static const std::regex marked("`(=[^`]+)`|<code>(=[^<]+)</code>");
    const std::string text = textOf(file);
    for (std::sregex_iterator found(text.begin(), text.end(), marked), end; found != end; ++found) {
        std::string formula = (*found)[1].matched ? (*found)[1].str() : (*found)[2].str();
        for (const auto& [entity, sign] :
             {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}) {
            boost::replace_all(formula, entity, sign);
        }
        if (formula.find("…") == std::string::npos) {
            formulas.insert(formula);
        }
    }
}

std::set<std::string> printedFormulas() {
    std::set<std::string> formulas;
    for (const auto& entry : fs::recursive_directory_iterator(PROJECT_FOLDER "/docs")) {
        if (entry.path().extension() == ".md" || entry.path().extension() == ".html") {
            addFormulas(entry.path(), formulas);
        }
    }
    addFormulas(PROJECT_FOLDER "/README.md", formulas);
    for (const catalogue::Function& function : catalogue::functions()) {
        formulas.erase("=" + catalogue::usage(function));  // names its arguments
    }
    return formulas;
}

}  // namespace

class Typing : public ::testing::Test {
 protected:
    std::string formulaIn(const std::string& cell) const {
        return session::fromUno(sheet_.handle()
                                    ->getCellRangeByName(session::toUno(cell))
                                    ->getCellByPosition(0, 0)
                                    ->getFormula());
    }
    sal_Int32 errorIn(const std::string& cell) const {
        return sheet_.handle()
            ->getCellRangeByName(session::toUno(cell))
            ->getCellByPosition(0, 0)
            ->getError();
    }

    Office office_{COUNCIL_BUNDLE_DIR, std::chrono::seconds(60), "en-GB"};
    Workbook workbook_ = office_.newWorkbook();
    Sheet sheet_ = workbook_.firstSheet();
};

TEST_F(Typing, GivesTheFormulaOfTheExample) {
    int examples = 0;
    for (const catalogue::Function& function : catalogue::functions()) {
        for (const catalogue::Example& example : function.examples) {
            sheet_.setFormula("Z1", std::string(example.formula));
            const std::string expected = formulaIn("Z1");
            workbook_.type("Z1", catalogue::typed(example.formula));
            EXPECT_EQ(formulaIn("Z1"), expected);
            ++examples;
        }
    }
    EXPECT_GE(examples, 100);
}

TEST_F(Typing, UnderstandsEveryFormulaThatIsPrinted) {
    workbook_.addName("AsAt", sheet_, "$B$1");
    const std::set<std::string> formulas = printedFormulas();
    EXPECT_GE(formulas.size(), 200U);
    // What Calc says of a formula that is not well formed, or that names what is not there.
    constexpr std::array<sal_Int32, 8> malformed{501, 507, 508, 509, 510, 511, 516, 525};
    for (const std::string& formula : formulas) {
        workbook_.type("Z1", formula);
        EXPECT_TRUE(formulaIn("Z1").starts_with("=")) << formula;
        EXPECT_EQ(std::ranges::count(malformed, errorIn("Z1")), 0)
            << formula << " is Err:" << errorIn("Z1");
    }
}

// The guide's first tracker, letter by letter, with the actions of its picture.
TEST_F(Typing, MakesTheGuidesFirstTracker) {
    const std::string guide = textOf(PROJECT_FOLDER "/docs/guide/index.html");
    const std::string status = "=MILESTONE.STATUS(B4,C4,$B$1)";
    const std::string slippage = "=MILESTONE.SLIPPAGE(B4,C4,$B$1)";
    ASSERT_TRUE(boost::contains(guide, status) && boost::contains(guide, slippage));

    const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> dates(
        sheet_.handle()->getCellRangeByName("B4:C100"), com::sun::star::uno::UNO_QUERY_THROW);
    constexpr sal_Int32 textFormat = 100;  // "@" in every language, from LibreOffice's own table
    dates->setPropertyValue("NumberFormat", com::sun::star::uno::Any(textFormat));
    const std::vector<std::array<const char*, 5>> actions{
        {"Publish the recruitment plan", "September 2025", "12/09/2025", "Complete", "-18"},
        {"Train all team managers", "31/10/2025", "14/11/2025", "Complete late", "14"},
        {"Audit twelve case files", "30 November 2025", "", "Overdue", "31"},
        {"Review the visiting policy", "28/02/2026", "", "On track", "0"},
        {"Agree the joint protocol", "soon", "", "Check", "Err:502"}};
    workbook_.type("A1", "As at");
    workbook_.type("B1", "31 December 2025");
    int row = 4;
    for (const auto& [action, due, completed, word, late] : actions) {
        const std::string number = std::to_string(row++);
        workbook_.type("A" + number, action);
        workbook_.type("B" + number, due);
        if (*completed != '\0') {
            workbook_.type("C" + number, completed);
        }
        workbook_.type("D" + number, boost::replace_all_copy(status, "4", number));
        workbook_.type("E" + number, boost::replace_all_copy(slippage, "4", number));
        EXPECT_EQ(sheet_.displayed("D" + number), word) << action;
        EXPECT_EQ(sheet_.displayed("E" + number), late) << action;
    }
}

// The guide's helper column, in a list with a filter.
TEST_F(Typing, CountsOnlyWhatAFilterShowsWithTheGuidesHelperColumn) {
    const std::string guide = textOf(PROJECT_FOLDER "/docs/guide/index.html");
    const std::string helper = "=SUBTOTAL(103,A4)";
    const std::string share =
        R"(=TIMELINESS.PERCENT(B4:B500,C4:C500,"45 working days",$B$1,,,,,H4:H500,1))";
    ASSERT_TRUE(boost::contains(guide, helper) && boost::contains(guide, share));

    workbook_.type("B1", "31/03/2025");
    sheet_.setRows("A3", {{"Case", "Referral", "Ended", "Team"},
                          {"C1", "06/01/2025", "10/03/2025", "East"},
                          {"C2", "13/01/2025", "24/03/2025", "West"},
                          {"C3", "03/02/2025", "14/03/2025", "East"},
                          {"C4", "17/02/2025", "20/02/2025", "West"}});
    for (const char* row : {"4", "5", "6", "7"}) {
        workbook_.type(std::string("H") + row, boost::replace_all_copy(helper, "4", row));
    }
    workbook_.type("J1", share);
    EXPECT_EQ(sheet_.number("J1"), 0.75);

    namespace filter = com::sun::star::sheet;
    const com::sun::star::uno::Reference<filter::XSheetFilterable> list(
        sheet_.handle()->getCellRangeByName("A3:D7"), com::sun::star::uno::UNO_QUERY_THROW);
    const auto wanted = list->createFilterDescriptor(true);
    filter::TableFilterField east;
    east.Field = 3;
    east.Operator = filter::FilterOperator_EQUAL;
    east.StringValue = session::toUno("East");
    wanted->setFilterFields({&east, 1});
    const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> properties(
        wanted, com::sun::star::uno::UNO_QUERY_THROW);
    properties->setPropertyValue("ContainsHeader", com::sun::star::uno::Any(true));
    list->filter(wanted);
    EXPECT_EQ(sheet_.number("J1"), 1) << "at once";
    list->filter(list->createFilterDescriptor(true));
    EXPECT_EQ(sheet_.number("J1"), 0.75) << "everything is shown again";
}

// Why the guide asks for cells formatted as Text: without it, Calc stores the first of the month.
TEST_F(Typing, StoresAMonthAsItsFirstDayUnlessTheCellIsText) {
    workbook_.type("A1", "September 2025");
    workbook_.type("B1", "=TEXT(A1,\"YYYY-MM-DD\")");
    EXPECT_EQ(sheet_.displayed("B1"), "2025-09-01");
    workbook_.type("C1", "=TEXT(MILESTONE.DATE(A1,\"end of month\"),\"YYYY-MM-DD\")");
    EXPECT_EQ(sheet_.displayed("C1"), "2025-09-30");
}

// In Turkish the small i is the letter of a capital İ, and not of I: Calc finds our names all the
// same.
TEST(TypingInTurkish, TakesFunctionNamesInSmallLetters) {
    Office office(COUNCIL_BUNDLE_DIR, std::chrono::seconds(60), "tr-TR");
    Workbook workbook = office.newWorkbook();
    const Sheet sheet = workbook.firstSheet();
    workbook.type("A1", "=1/4");
    EXPECT_EQ(sheet.displayed("A1"), "0,25") << "or it is no Turkish Calc";
    for (const char* name : {"TIMELINESS.DUE", "timeliness.due", "Timeliness.Due"}) {
        workbook.type("A2", std::string("=") + name + R"(("20/12/2024";"15 working days"))");
        EXPECT_EQ(sheet.value("A2"), session::CellValue(45672.0)) << name;
    }
    workbook.type("A3", R"(=milestone.status("30/09/2021";"";"01/10/2021"))");
    EXPECT_EQ(sheet.displayed("A3"), "Overdue");
}

}  // namespace council::test
