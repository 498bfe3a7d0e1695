// Texts in the copy, of one line and of several, in the formats that show or hide them.
#include "save_copy.h"

#include <algorithm>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace council::test {

namespace star = com::sun::star;
using session::toUno;

TEST_F(SaveCopyTest, KeepsTheHeightOfRowsWithTwoLines) {
    const auto firstRow = [](const session::Sheet& sheet) {
        return as<star::beans::XPropertySet>(
            as<star::table::XColumnRowRange>(sheet.handle())->getRows()->getByIndex(0));
    };
    const auto height = [&](const session::Sheet& sheet) {
        return property<sal_Int32>(firstRow(sheet), "Height");
    };
    const sal_Int32 oneLine = height(sheet_);
    sheet_.setFormula("A1", "=INDICATORS.VERSION()&CHAR(10)&\"two\"");
    firstRow(sheet_)->setPropertyValue(toUno("OptimalHeight"), star::uno::Any(true));
    const sal_Int32 twoLines = height(sheet_);
    ASSERT_GT(twoLines, oneLine);
    for (const char* name : {"lines.ods", "lines.xlsx"}) {
        EXPECT_TRUE(saveCopy(workbook_, scratch(name)).isDone);
        EXPECT_EQ(height(plain_->open(scratch(name)).firstSheet()), twoLines) << name;
    }
}

// Calc shows a row to which it gives its height.
TEST_F(SaveCopyTest, KeepsRowsHiddenWhoseTextsHaveTwoLines) {
    const auto rows = as<star::table::XColumnRowRange>(sheet_.handle())->getRows();
    for (int row = 1; row <= 3; ++row) {
        sheet_.setFormula(session::cellName(row, 1), "=INDICATORS.VERSION()&CHAR(10)&\"two\"");
        as<star::beans::XPropertySet>(rows->getByIndex(row - 1))
            ->setPropertyValue(toUno("OptimalHeight"), star::uno::Any(true));
    }
    const auto set = [&](int row, const char* name, bool value) {
        as<star::beans::XPropertySet>(rows->getByIndex(row))
            ->setPropertyValue(toUno(name), star::uno::Any(value));
    };
    set(1, "IsVisible", false);
    set(2, "IsVisible", false);
    set(2, "IsFiltered", true);
    for (const char* name : {"rows.ods", "rows.xlsx"}) {
        EXPECT_TRUE(saveCopy(workbook_, scratch(name)).isDone);
        const session::Workbook copy = plain_->open(scratch(name));
        const auto copied = as<star::table::XColumnRowRange>(copy.firstSheet().handle())->getRows();
        for (int row = 0; row < 3; ++row) {
            EXPECT_EQ(property<bool>(copied->getByIndex(row), "IsVisible"), row == 0)
                << name << ", row " << row + 1;
        }
    }
}

// Calc shows a text of several lines without the number format of its cell, and gives one that
// reads as a number or TRUE another format.
TEST_F(SaveCopyTest, ShowsTextsInTheirFormats) {
    struct Row {
        std::string text;
        const char* format;
        const char* shown;
    };
    const std::string twoLines = "\"a \"\"b\"\"\"&CHAR(10)&\"two\"";
    const Row rows[] = {{twoLines, "0;0;0;", ""},
                        {twoLines, "@\" unit\"", "a \"b\"\ntwo unit"},
                        {twoLines, "@", "a \"b\"\ntwo"},
                        {"\"TRUE\"", ";;;", ""},
                        {"\"5.0%\"", "@\" unit\"", "5.0% unit"}};
    int row = 0;
    for (const auto& [text, format, shown] : rows) {
        const std::string cell = session::cellName(++row, 1);
        sheet_.setFormula(cell, "=IF(LEN(INDICATORS.VERSION())>0;" + text + ")");
        as<star::beans::XPropertySet>(sheet_.handle()->getCellRangeByName(toUno(cell)))
            ->setPropertyValue(toUno("NumberFormat"), numberFormat(workbook_, format));
        ASSERT_EQ(sheet_.displayed(cell), shown);
    }
    for (const char* name : {"formats.ods", "formats.xlsx"}) {
        const Answer answer = saveCopy(workbook_, scratch(name));
        EXPECT_TRUE(answer.text.starts_with(written(name, 5, 5))) << answer;
        const session::Workbook copy = plain_->open(scratch(name));
        row = 0;
        for (const auto& [text, format, shown] : rows) {
            EXPECT_EQ(copy.firstSheet().displayed(session::cellName(++row, 1)), shown)
                << name << ", " << text << " as " << format;
        }
    }
}

// Nor does it show one in that of a conditional format.
TEST_F(SaveCopyTest, HidesTextsThatAConditionalFormatHides) {
    addStyle(workbook_, "Hidden", ";;;");
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.setFormula("A2", "=IF(A1;\"a\"&CHAR(10)&\"name\")");
    addConditions(sheet_, "A2", {{star::sheet::ConditionOperator_FORMULA, "$A$1", "Hidden"}});
    const std::string shown = pictureOf(workbook_, "hides-before");
    for (const char* name : {"hides.ods", "hides.xlsx"}) {
        EXPECT_TRUE(saveCopy(workbook_, scratch(name)).isDone);
        const session::Workbook copy = plain_->open(scratch(name));
        EXPECT_EQ(copy.firstSheet().text("A2"), "a\nname") << name;
        EXPECT_EQ(copy.firstSheet().formula("A2"), "=\"a\"&CHAR(10)&\"name\"") << name;
        if (std::string(name) == "hides.ods") {  // other files have other heights of rows
            EXPECT_TRUE(pictureOf(copy, "hides-after") == shown);
        }
    }
}

// Excel takes 255 characters in one text of a formula, and repairs a file with more.
TEST_F(SaveCopyTest, WritesLongTextsInPartsThatExcelTakes) {
    const auto set = [&](const char* cell, const char* content, const char* format) {
        sheet_.setFormula(cell, content);
        as<star::beans::XPropertySet>(sheet_.handle()->getCellRangeByName(toUno(cell)))
            ->setPropertyValue(toUno("NumberFormat"), numberFormat(workbook_, format));
    };
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    set("A2", "=REPT(\"\U0001F600\";200)&CHAR(10)&\"two\"", "@\" unit\"");
    set("A3", "=REPT(\"word \";80)&CHAR(10)&\"two\"", "_-* #,##0.00_-;_-* #,##0.00_-;_-@_-");
    const std::string units = sheet_.displayed("A2");
    for (const char* name : {"long.ods", "long.xlsx"}) {
        EXPECT_EQ(saveCopy(workbook_, scratch(name)).text, written(name, 3, 1));
        const session::Workbook copy = plain_->open(scratch(name));
        EXPECT_EQ(copy.firstSheet().displayed("A2"), units) << name;
        EXPECT_EQ(copy.firstSheet().value("A3"), sheet_.value("A3")) << name;
        EXPECT_EQ(copy.firstSheet().formula("A3").find("CHAR("), std::string::npos)
            << name << ": room at the edges is no reason for a formula";
        const std::string parts = copy.firstSheet().formula("A2");
        std::size_t longest = 0;
        std::size_t start = parts.find('"');
        while (start != std::string::npos) {
            const std::size_t end = parts.find('"', start + 1);
            longest = std::max(longest, toUno(parts.substr(start, end - start)).getLength() + 0UL);
            start = parts.find('"', end + 1);
        }
        EXPECT_LE(longest, 256U) << name;
        EXPECT_GT(longest, 200U) << "the test can fail";
    }
}

// LibreOffice 7.4 reads a text typed with tabs from an .ods file without them.
TEST_F(SaveCopyTest, NamesTextsThatLoseTheirTabs) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.set("A2", "Visit\tseen");
    for (const char* name : {"tabs.ods", "tabs.xlsx"}) {
        const Answer answer = saveCopy(workbook_, scratch(name));
        EXPECT_TRUE(answer.isDone) << answer;
        const bool isNamed = answer.text.find(
                                 "look different, because LibreOffice writes such "
                                 "files so (Sheet1.A2)") != std::string::npos;
        EXPECT_NE(plain_->open(scratch(name)).firstSheet().text("A2") == "Visit\tseen", isNamed)
            << answer;
    }
}

}  // namespace council::test
