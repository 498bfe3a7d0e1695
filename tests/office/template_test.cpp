// New from template: seven workbooks, each empty and with its figures, opened without a name.
#include "menu.h"
#include "office/commands.h"
#include "session/session_error.h"
#include "session/uno_text.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <string>
#include <vector>

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace council::test {

namespace star = com::sun::star;
using session::CellError;
using session::CellValue;

namespace {

using Workbooks = std::vector<session::Workbook::Handle>;

Workbooks openWorkbooks() {
    Workbooks found;
    const auto all =
        star::frame::Desktop::create(office().context())->getComponents()->createEnumeration();
    while (all->hasMoreElements()) {
        const session::Workbook::Handle workbook(all->nextElement(), star::uno::UNO_QUERY);
        if (workbook.is()) {
            found.push_back(workbook);
        }
    }
    return found;
}

// The workbook that the command opens.
session::Workbook opened(const session::Workbook& from, const std::string& command) {
    const Workbooks before = openWorkbooks();
    EXPECT_TRUE(choose(from, command).isDone) << command;
    for (const auto& workbook : openWorkbooks()) {
        if (std::find(before.begin(), before.end(), workbook) == before.end()) {
            return session::Workbook(workbook);
        }
    }
    throw session::SessionError(command + " has opened nothing");
}

// "=4/134", =#N/A and ="" are what people type, not what a workbook works out.
bool worksOut(const std::string& formula) {
    const bool isArray = formula.starts_with("{=");
    return (isArray || formula.starts_with("=")) && !formula.starts_with("=#") &&
           std::any_of(formula.begin(), formula.end(),
                       [](unsigned char letter) { return std::isalpha(letter) != 0; });
}

std::string told(const std::string& sheet, const std::string& cell, const std::string& formula,
                 const CellValue& value) {
    return sheet + "." + cell + " " + formula + " gives " + session::shown(value);
}

struct Count {
    int formulas = 0;
    std::vector<std::string> errors;  // except #N/A in a function's own table: a share of nothing
};

Count countFormulas(session::Workbook& workbook) {
    workbook.recalculate();
    Count count;
    for (const std::string& name : workbook.sheetNames()) {
        const session::Sheet sheet = workbook.sheet(name);
        const auto rows =
            sheet.read("A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn()));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                const auto& [value, formula] = rows[row][column];
                count.formulas += worksOut(formula) ? 1 : 0;
                const bool isOfATable =
                    formula.starts_with("{=") && value == CellValue(CellError::notAvailable);
                if (value.error() != nullptr && !isOfATable) {
                    count.errors.push_back(told(
                        name,
                        session::cellName(static_cast<int>(row) + 1, static_cast<int>(column) + 1),
                        formula, value));
                }
            }
        }
    }
    return count;
}

std::string titleOf(const session::Workbook& workbook) {
    return session::fromUno(as<star::frame::XTitle>(workbook.handle())->getTitle());
}

// A day from 2009 to 2064, but for the first days of Ofsted's frameworks.
bool isDateOfSomebody(double number) {
    constexpr double frameworks[] = {41579, 43101, 44927, 46113};
    return number > 40'000 && number < 60'000 &&
           std::find(std::begin(frameworks), std::end(frameworks), number) == std::end(frameworks);
}

}  // namespace

class TemplateTest : public ::testing::TestWithParam<office::Template> {
 protected:
    session::Workbook start_ = test::office().newWorkbook();
};

TEST_P(TemplateTest, OpensEmptyWithEveryFormulaAtWork) {
    session::Workbook filled = opened(start_, commandName(GetParam(), office::Filling::example));
    session::Workbook empty = opened(start_, commandName(GetParam(), office::Filling::empty));
    for (const session::Workbook* workbook : {&filled, &empty}) {
        EXPECT_EQ(as<star::frame::XModel>(workbook->handle())->getURL().getLength(), 0)
            << "a new workbook without a name";
    }
    const std::string title = office::plainTitle(std::string(GetParam().title.english));
    EXPECT_EQ(titleOf(filled), title + " 1") << "but for a title to tell them apart";
    EXPECT_EQ(titleOf(empty), title + " 2");
    const Count before = countFormulas(filled);
    const Count after = countFormulas(empty);
    EXPECT_EQ(after.errors, std::vector<std::string>{});
    EXPECT_GE(after.formulas, before.formulas) << "no formula is lost";
    EXPECT_EQ(empty.sheetNames(), filled.sheetNames());
}

// A council's own workbook must not say that its figures are invented, or someone else's.
TEST_P(TemplateTest, SaysNothingAboutTheFiguresOfTheExample) {
    const session::Workbook empty = opened(start_, commandName(GetParam(), office::Filling::empty));
    for (const std::string& name : empty.sheetNames()) {
        const session::Sheet sheet = empty.sheet(name);
        for (const auto& row :
             sheet.read("A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn()))) {
            for (const auto& [value, formula] : row) {
                EXPECT_FALSE(value.number() != nullptr && isDateOfSomebody(*value.number()) &&
                             !worksOut(formula))
                    << name << ": a date of the example, " << session::shown(value);
                EXPECT_TRUE(formula.empty() || worksOut(formula)) << name << ": " << formula;
                for (const char* word : {"llustrative", "ynthetic", "nvented", "As published"}) {
                    EXPECT_EQ(session::shown(value).find(word), std::string::npos)
                        << name << ": " << session::shown(value);
                }
            }
        }
    }
}

TEST_P(TemplateTest, IsReadAsAtTodayUntilADateIsTyped) {
    session::Workbook empty = opened(start_, commandName(GetParam(), office::Filling::empty));
    const session::NamedPlace asAt = empty.named("AsAt");
    const std::string cell = session::cellName(asAt.firstRow, asAt.firstColumn);
    EXPECT_EQ(asAt.sheet.formula(cell), "=TODAY()");
}

INSTANTIATE_TEST_SUITE_P(Menu, TemplateTest,
                         ::testing::ValuesIn(office::templates().begin(),
                                             office::templates().end()),
                         [](const auto& row) {
                             std::string name(row.param.name);
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(FosterTemplate, LeavesItsTargetsAndTheirDaysToTheCouncil) {
    const session::Workbook start = office().newWorkbook();
    session::Workbook foster = opened(start, "new-foster-recruitment");
    const session::NamedPlace asAt = foster.named("AsAt");
    session::Sheet(asAt.sheet)
        .set(session::cellName(asAt.firstRow, asAt.firstColumn), "15 October 2031");
    foster.recalculate();
    const session::Sheet settings = foster.sheet("Settings");
    EXPECT_EQ(settings.text("A14"), "In force from");
    EXPECT_EQ(settings.displayed("A15"), "")
        << "a day that moved with the date would be no target's";
    EXPECT_EQ(settings.displayed("B15"), "");
    EXPECT_EQ(settings.displayed("A16"), "");
}

// What people would look for first: nothing of the example's own is in the rows to fill in.
TEST(ImprovementPlanTemplate, HasNoActionsOfAnybodyElse) {
    const session::Workbook start = office().newWorkbook();
    session::Workbook plan = opened(start, "new-improvement-plan");
    plan.recalculate();
    const session::Sheet sheet = plan.sheet("Plan");
    for (const auto& row : sheet.values("B7:F46")) {
        EXPECT_EQ(row, std::vector<CellValue>(5));
    }
    session::Sheet filled = plan.sheet("Plan");
    filled.setRows("D7", {{"Publish the plan", "March 2017", "Head of Service"}});
    filled.set("B7", "January 2017");
    plan.recalculate();
    EXPECT_EQ(filled.text("N7"), "Overdue") << "the first row typed in is rated";
}

// A row without a name is not a figure: it must not count as one without a target.
TEST(InspectionTemplate, CountsOnlyFiguresThatAreNamed) {
    const session::Workbook start = office().newWorkbook();
    session::Workbook inspection = opened(start, "new-inspection");
    inspection.recalculate();
    session::Sheet scorecard = inspection.sheet("Scorecard");
    EXPECT_EQ(scorecard.text("A6"), "Figures on the scorecard");
    EXPECT_EQ(scorecard.number("A7"), 0);
    EXPECT_EQ(scorecard.text("M11"), "–") << "nor is there a worst of none";
    scorecard.set("A12", "Re-referrals within a year");
    inspection.recalculate();
    EXPECT_EQ(scorecard.text("M12"), "No target");
    EXPECT_EQ(scorecard.number("A7"), 1);
}

}  // namespace council::test
