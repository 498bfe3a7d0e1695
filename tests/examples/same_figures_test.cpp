// A template into which the cells of its example are typed says what the example says, on two days.
#include "example_file.h"
#include "session/uno_text.h"
#include "shared_office.h"

#include <algorithm>
#include <filesystem>
#include <string>

#include <com/sun/star/beans/XPropertySet.hpp>

#include <gtest/gtest.h>

namespace council::test {

namespace star = com::sun::star;

namespace {

struct Pair {
    const char* example;
    const char* emptied;
    const char* dates[2];
    int figures;                   // so many formulas at least are compared
    const char* choice = nullptr;  // a named cell in which the template chooses otherwise
    const char* chosen = nullptr;
};
constexpr Pair pairs[] = {
    {"benchmark", "benchmark", {"2025-11-27", "2026-02-01"}, 1500},
    {"foster-recruitment", "foster-recruitment", {"2025-08-31", "2025-12-31"}, 1000},
    {"improvement-plan-2016",
     "improvement-plan",
     {"2017-04-19", "2017-10-18"},
     1000,
     "BlankIsAbove",
     "Yes"},
    {"inspection-2012", "inspection", {"2012-10-31", "2013-03-31"}, 500},
    {"plan-quality", "plan-quality", {"2025-03-31", "2025-06-30"}, 500},
};

std::string all(const session::Sheet& sheet) {
    return "A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn());
}

// Types what the example has where the template has nothing, or something to type over.
void fill(session::Sheet sheet, const session::Sheet& from) {
    const session::ContentRows example = from.read(all(from));
    const session::ContentRows own = sheet.read(all(sheet));
    for (std::size_t row = 0; row < example.size(); ++row) {
        for (std::size_t column = 0; column < example[row].size(); ++column) {
            const session::CellContent& wanted = example[row][column];
            const bool isThere = row < own.size() && column < own[row].size();
            const bool isTyped =
                isThere && own[row][column].formula.empty() && !own[row][column].value.isBlank();
            if (wanted.isBlank() || isTyped) {
                continue;
            }
            const std::string cell =
                session::cellName(static_cast<int>(row) + 1, static_cast<int>(column) + 1);
            if (wanted.formula.empty()) {
                sheet.set(cell, wanted.value);
            } else if (!isThere || own[row][column].isBlank()) {
                sheet.setFormula(cell, wanted.formula);  // a figure typed as =4/134, an error
            }
            if (from.displayed(cell).ends_with('%') && !sheet.displayed(cell).ends_with('%')) {
                constexpr int perCent = 10;  // as Calc formats what is typed with its sign
                star::uno::Reference<star::beans::XPropertySet>(
                    sheet.handle()->getCellRangeByName(session::toUno(cell)),
                    star::uno::UNO_QUERY_THROW)
                    ->setPropertyValue("NumberFormat", star::uno::Any(perCent));
            }
        }
    }
}

}  // namespace

class SameFigures : public ::testing::TestWithParam<Pair> {};

TEST_P(SameFigures, AreInTheTemplateOnceItIsFilled) {
    session::Workbook example = office().open(std::filesystem::path(EXAMPLES_FOLDER) /
                                              (std::string(GetParam().example) + ".ods"));
    session::Workbook filled = office().open(std::filesystem::path(TEMPLATES_FOLDER) /
                                             (std::string(GetParam().emptied) + "-template.ods"));
    for (const std::string& name : example.sheetNames()) {
        if (name != "Start here") {
            fill(filled.sheet(name), example.sheet(name));
        }
    }
    if (GetParam().choice != nullptr) {
        enter(filled, GetParam().choice, GetParam().chosen);
    }
    for (const char* date : GetParam().dates) {
        SCOPED_TRACE(date);
        for (session::Workbook* book : {&example, &filled}) {
            enter(*book, "AsAt", date);
            book->recalculate();
        }
        int compared = 0;
        for (const std::string& name : example.sheetNames()) {
            const session::Sheet sheet = example.sheet(name);
            const session::ContentRows expected = sheet.read(all(sheet));
            const session::ContentRows own = filled.sheet(name).read(all(sheet));
            for (std::size_t row = 0; row < expected.size(); ++row) {
                for (std::size_t column = 0; column < expected[row].size(); ++column) {
                    const session::CellContent& figure = expected[row][column];
                    if (!figure.formula.empty() && figure.formula == own[row][column].formula) {
                        ++compared;
                        EXPECT_EQ(own[row][column].value, figure.value)
                            << name << "."
                            << session::cellName(static_cast<int>(row) + 1,
                                                 static_cast<int>(column) + 1);
                    }
                }
            }
        }
        EXPECT_GT(compared, GetParam().figures);
    }
}

INSTANTIATE_TEST_SUITE_P(Templates, SameFigures, ::testing::ValuesIn(pairs), [](const auto& row) {
    std::string name = row.param.emptied;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

}  // namespace council::test
