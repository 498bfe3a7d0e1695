// What the copy holds: the values of all formulas.
#include "save_copy.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fstream>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XAreaLinks.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetLinkable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

// LibreOffice marks the links of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::CellError;
using session::CellValue;
using session::toUno;
using session::ValueRows;

namespace {

// What people see of a sheet, cell by cell.
std::vector<std::string> shown(const session::Sheet& sheet, int rows, int columns) {
    std::vector<std::string> texts;
    for (int row = 1; row <= rows; ++row) {
        for (int column = 1; column <= columns; ++column) {
            texts.push_back(session::cellName(row, column) + " " +
                            sheet.displayed(session::cellName(row, column)));
        }
    }
    return texts;
}

// Every cell of the sheet that still has a formula, but for the constants no cell can hold
// otherwise: an empty text, an error, and TRUE, which LibreOffice reads from .xlsx in this way.
std::vector<std::string> formulasLeft(const session::Sheet& sheet) {
    std::vector<std::string> left;
    for (const auto& row : sheet.read(extent(sheet))) {
        for (const auto& cell : row) {
            if (!cell.formula.empty() && cell.formula != "=\"\"" && cell.formula != "=TRUE()" &&
                !cell.formula.starts_with("=#")) {
                left.push_back(cell.formula);
            }
        }
    }
    return left;
}

star::uno::Reference<star::uno::XInterface> validityOf(const session::Sheet& sheet,
                                                       const char* range) {
    return property<star::uno::Reference<star::uno::XInterface>>(
        sheet.handle()->getCellRangeByName(toUno(range)), "Validation");
}

}  // namespace

TEST_F(SaveCopyTest, ReplacesIndicatorFormulasByWhatTheyShow) {
    sheet_.setRows("A1", {{"March 2017"}, {"September 2017"}, {"soon"}});
    struct Row {
        const char* cell;
        const char* formula;
        CellValue ods;
        CellValue xlsx;
        const char* why;
    };
    const std::vector<Row> rows{
        {"B1", "=MILESTONE.STATUS(A1;\"\";\"2017-05-01\")", "Overdue", "Overdue", "a text"},
        {"B2", "=IF(TRUE();MILESTONE.SLIPPAGE(A1;\"\";\"2017-05-01\");0)", 31, 31,
         "a number, inside another function"},
        {"B3", "=MILESTONE.SLIPPAGE(A3;\"\";\"2017-05-01\")", CellError::argument, CellError::value,
         "Excel has no Err:502"},
        {"B4", "=MILESTONE.SLIPPAGE(\"\";\"\";\"2017-05-01\")", CellError::notAvailable,
         CellError::notAvailable, "#N/A stays #N/A"},
        {"B5", "=IF(MILESTONE.STATUS(A1;\"\";\"2017-05-01\")=\"x\";1;\"\")", "", "",
         "an empty text is not an empty cell"},
        {"B6", "=COUNTIF(B1:B2;\"Overdue\")", 1, 1, "an ordinary formula, too"},
        {"B7", "=INDICATORS.VERSION()=\"\"", 0, 0, "a truth value"},
    };
    for (const Row& row : rows) {
        sheet_.setFormula(row.cell, row.formula);
    }
    const auto before = shown(sheet_, 7, 2);
    for (const char* ending : {".ods", ".xlsx"}) {
        const fs::path file = scratch(std::string("copy") + ending);
        EXPECT_EQ(saveCopy(workbook_, file),
                  (Answer{true, written(file.filename().string(), 7, 6)}));
        session::Workbook copy = plain_->open(file);
        copy.recalculate();
        const session::Sheet sheet = copy.firstSheet();
        const bool isOds = std::string(ending) == ".ods";
        for (const Row& row : rows) {
            EXPECT_EQ(sheet.value(row.cell), isOds ? row.ods : row.xlsx)
                << ending << " " << row.cell << ": " << row.why;
        }
        EXPECT_EQ(sheet.formula("B1"), "") << "a value";
        EXPECT_EQ(sheet.formula("B6"), "");
        if (isOds) {
            EXPECT_EQ(shown(sheet, 7, 2), before);
        }
    }
    EXPECT_EQ(sheet_.formula("B1"),
              "=ORG.COUNCILINDICATORS.MILESTONE.STATUS(A1;\"\";\"2017-05-01\")")
        << "the original is untouched";
}

TEST_F(SaveCopyTest, ReplacesWholeArrayFormulas) {
    sheet_.setRows("A1", {{"March 2017"}, {"September 2017"}});
    sheet_.setArrayFormula("B1:C3", "=MILESTONE.STATUS(A1:A2;\"\";\"2017-05-01\")");
    sheet_.setArrayFormula("E1:E2", "=LEN(B1:B2)");
    const fs::path file = scratch("array.ods");
    EXPECT_EQ(saveCopy(workbook_, file).text, written("array.ods", 8, 6));
    const session::Workbook copy = plain_->open(file);
    EXPECT_EQ(copy.firstSheet().values("B1:C3"),
              (ValueRows{{"Overdue", "Overdue"},
                         {"On track", "On track"},
                         {CellError::notAvailable, CellError::notAvailable}}));
    EXPECT_EQ(copy.firstSheet().formula("B2"), "");
    EXPECT_EQ(copy.firstSheet().formula("E2"), "");
    EXPECT_EQ(copy.firstSheet().value("E2"), 8);
}

TEST_F(SaveCopyTest, KeepsTheLookOfNumbersThatHaveNoFormat) {
    sheet_.setRows("A1", {{44469, "2021-09-30"}});
    sheet_.setFormula("B2", "=DATE(2021;9;1)+MILESTONE.SLIPPAGE(\"2021-09-01\";\"2021-09-11\";B1)");
    sheet_.setFormula("B3", "=MILESTONE.STATUS(\"2021-09-01\";\"\";B1)=\"Overdue\"");
    const fs::path file = scratch("look.ods");
    saveCopy(workbook_, file);
    const session::Workbook copy = plain_->open(file);
    EXPECT_EQ(copy.firstSheet().displayed("B2"), sheet_.displayed("B2"));
    EXPECT_EQ(copy.firstSheet().value("B2"), 44450);
    EXPECT_EQ(copy.firstSheet().displayed("B3"), "TRUE");
}

// A lookup of an empty cell shows nothing; in the copy it is an empty text.
TEST_F(SaveCopyTest, ShowsNothingForLookupsOfEmptyCells) {
    sheet_.set("D1", "here");
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.setFormula("A2", "=VLOOKUP(\"here\";D1:E1;2;0)");
    ASSERT_EQ(sheet_.displayed("A2"), "");
    for (const std::string name : {"lookup.ods", "lookup.xlsx"}) {
        EXPECT_EQ(saveCopy(workbook_, scratch(name)), (Answer{true, written(name, 2, 1)}));
        const session::Workbook copy = plain_->open(scratch(name));
        session::Sheet sheet = copy.firstSheet();
        EXPECT_EQ(sheet.displayed("A2"), "") << name;
        sheet.setFormula("B1", "=A2=\"\"");
        sheet.setFormula("B2", "=A2=0");
        EXPECT_EQ(sheet.value("B1"), 1) << name;
        EXPECT_EQ(sheet.value("B2"), 0) << name;
    }
}

TEST_F(SaveCopyTest, FollowsNamesThatStandForAFormula) {
    const auto names = property<star::uno::Reference<star::sheet::XNamedRanges>>(workbook_.handle(),
                                                                                 "NamedRanges");
    names->addNewByName(toUno("Rated"),
                        toUno("MILESTONE.STATUS(\"March 2017\";\"\";\"2017-05-01\")"), {}, 0);
    names->addNewByName(toUno("Shouted"), toUno("UPPER(Rated)"), {}, 0);
    names->addNewByName(toUno("Ratedly"), toUno("$Sheet1.$C$1"), {}, 0);
    names->addNewByName(toUno("Overrated"), toUno("7"), {}, 0);
    sheet_.set("C1", 7);
    sheet_.setFormula("A1", "=Rated");
    sheet_.setFormula("A2", "=Shouted&\"!\"");
    sheet_.setFormula("A3", "=Ratedly+1");
    sheet_.setFormula("A4", "=Overrated+1");
    const fs::path file = scratch("names.ods");
    EXPECT_EQ(saveCopy(workbook_, file).text, written("names.ods", 4, 2));
    const session::Workbook copy = plain_->open(file);
    EXPECT_EQ(copy.firstSheet().values("A1:A3"), (ValueRows{{"Overdue"}, {"OVERDUE!"}, {8}}));
    EXPECT_FALSE(copy.hasName("Rated")) << "nothing in the copy needs the extension";
    EXPECT_TRUE(copy.hasName("Ratedly"));
}

// What depends on a cell that became a value would change with it: nothing is worked out again.
TEST_F(SaveCopyTest, ShowsWhatDependsOnIndicatorsAsBefore) {
    auto other = workbook_.addSheet("Other");
    namesOf(sheet_.handle())
        ->addNewByName(toUno("Local"), toUno("LEN(INDICATORS.VERSION())*0+7"), {}, 0);
    sheet_.setRows("A1", {{1}, {2}});
    sheet_.setFormula("A3", "=SUBTOTAL(9;A1:A2)+0*LEN(INDICATORS.VERSION())");
    sheet_.setFormula("A4", "=SUBTOTAL(9;A1:A3)");
    sheet_.set("B1", 0.1);
    sheet_.setFormula("B2", "=B1+0*LEN(INDICATORS.VERSION())");
    sheet_.setRows("C1", {{0.2}, {0.5}});
    sheet_.setFormula("D1", "=TABLE(B2;B1;C1)");
    sheet_.setFormula("D2", "=TABLE(B2;B1;C2)");
    sheet_.setFormula("E1", "=ISFORMULA(A3)");
    sheet_.setFormula("E2", "=FORMULA(A3)");
    sheet_.setFormula("E3", "=RAND()");
    sheet_.setFormula("E4", "=TODAY()");
    sheet_.setFormula("F1", "=NOW()");
    sheet_.setFormula("F2", "=DATE(2017;3;1)+19797.0049/86400");  // as far off as can be
    other.setFormula("A1", "=Sheet1.Local");
    const auto before = sheet_.values("A1:E4");
    const CellValue moment = sheet_.value("F1");
    ASSERT_EQ(before[3][0], 3);
    ASSERT_EQ(before[0][3], 0.2);
    ASSERT_EQ(other.value("A1"), 7);
    for (const char* name : {"depends.ods", "depends.xlsx"}) {
        ASSERT_EQ(saveCopy(workbook_, scratch(name)).text, written(name, 12, 3)) << name;
        session::Workbook copy = plain_->open(scratch(name));
        copy.recalculate();
        const auto after = copy.firstSheet().values("A1:E4");
        for (std::size_t row = 0; row < before.size(); ++row) {
            for (std::size_t column = 0; column < before[row].size(); ++column) {
                EXPECT_TRUE(same(before[row][column], after[row][column], true))
                    << name << " " << row << " " << column << ": " << before[row][column] << " "
                    << after[row][column];
            }
        }
        constexpr double hundredthOfASecond = 0.01 / 86'400;  // what an .ods file keeps
        EXPECT_NEAR(*copy.firstSheet().value("F1").number(), *moment.number(), hundredthOfASecond)
            << name;
        EXPECT_EQ(copy.sheet("Other").value("A1"), 7) << name;
        EXPECT_EQ(formulasLeft(copy.firstSheet()), std::vector<std::string>()) << name;
    }
}

TEST_F(SaveCopyTest, KeepsNamesOfCellsAndTakesOutCalculations) {
    const auto names = namesOf(workbook_.handle());
    const auto add = [&](const char* name, const char* content) {
        names->addNewByName(toUno(name), toUno(content), {}, 0);
    };
    add("Cells", "$Sheet1.$A$1:$A$3");
    add("Both", "$Sheet1.$A$1~$Sheet1.$C$1");
    add("Unread", "7");
    add("Words", "\"nobody's business\"");
    add("Most", "9");
    add("Doubled", "$Sheet1.$A$1*2");
    add("Choices", "OFFSET($Sheet1.$A$1;0;0;3;1)");
    setCustomValidity(sheet_, "F1:F3", "COUNTIF(Choices;F1)>0");
    setCustomValidity(sheet_, "E1:E3", "AND(E1<Most;E1<>\"Words\")");
    setCustomValidity(sheet_, "G1:G3", "RAG.SCORE(G1)>2");
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())");
    sheet_.setFormula("B1", "=Doubled+SUM(Choices)");
    const fs::path file = scratch("kept-names.ods");
    const Answer answer = saveCopy(workbook_, file);
    EXPECT_TRUE(answer.text.starts_with(written("kept-names.ods", 2, 1))) << answer.text;
    EXPECT_NE(answer.text.find("Validity rules that call indicator functions or read another "
                               "file: 1."),
              std::string::npos);
    const session::Workbook copy = plain_->open(file);
    for (const char* name : {"Cells", "Both"}) {
        EXPECT_TRUE(copy.hasName(name)) << name;
    }
    for (const char* name : {"Doubled", "Unread", "Words"}) {
        EXPECT_FALSE(copy.hasName(name)) << name;
    }
    for (const char* name : {"Choices", "Most"}) {
        EXPECT_TRUE(copy.hasName(name)) << "a rule that stays reads " << name;
    }
    EXPECT_EQ(
        as<star::sheet::XSheetCondition>(validityOf(copy.firstSheet(), "F1:F3"))->getFormula1(),
        toUno("COUNTIF(Choices;F1)>0"));
}

// Of what is dead nothing is left, and what is beside it in the file stays as it was.
TEST_F(SaveCopyTest, TakesOutNamesWhoseCellsAreGone) {
    workbook_.addSheet("Gone (2)");
    const auto names = namesOf(workbook_.handle());
    const auto add = [&](const char* name, const char* content) {
        names->addNewByName(toUno(name), toUno(content), {}, 0);
    };
    add("Dead", "$'Gone (2)'.$A$1:$B$3");
    add("Either", "IFERROR($'Gone (2)'.$A$1;$Sheet1.$A$1)+LEN(\"#REF! > />\")");
    add("Cells", "$Sheet1.$A$1:$A$3");
    add("Compared", "$'Gone (2)'.$A$1>$Sheet1.$A$1");
    add("Asked", "$'Gone (2)'.$A$1");
    add("Limit", "$Sheet1.$A$1");
    namesOf(sheet_.handle())->addNewByName(toUno("limit"), toUno("$'Gone (2)'.$A$2"), {}, 0);
    workbook_.handle()->getSheets()->removeByName(toUno("Gone (2)"));
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    setCustomValidity(sheet_, "F1:F3", "F1<Either+Asked+Limit");
    ASSERT_TRUE(saveCopy(workbook_, scratch("dead.ods")).isDone);
    const session::Workbook copy = plain_->open(scratch("dead.ods"));
    EXPECT_FALSE(copy.hasName("Dead"));
    EXPECT_FALSE(copy.hasName("Compared"));
    EXPECT_TRUE(copy.hasName("Either"));
    EXPECT_TRUE(copy.hasName("Cells"));
    EXPECT_TRUE(copy.hasName("Asked")) << "a rule that stays reads it";
    EXPECT_TRUE(namesOf(copy.firstSheet().handle())->hasByName(toUno("limit")))
        << "it hides the workbook’s own";
    EXPECT_EQ(copy.firstSheet().value("A1"), CellValue(1));
}

// A rule that stays reads a name, which reads another, which reads a third.
TEST_F(SaveCopyTest, KeepsNamesThatKeptNamesRead) {
    const auto names = namesOf(workbook_.handle());
    const auto add = [&](const char* name, const char* content) {
        names->addNewByName(toUno(name), toUno(content), {}, 0);
    };
    add("Inner", "$Sheet1.$A$2*2");
    add("Middle", "Inner+1");
    add("Outer", "Middle+1");
    add("Unread", "Outer+1");
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    setCustomValidity(sheet_, "F1:F3", "F1<Outer");
    ASSERT_TRUE(saveCopy(workbook_, scratch("chain.ods")).isDone);
    const session::Workbook copy = plain_->open(scratch("chain.ods"));
    const auto kept = namesOf(copy.handle());
    EXPECT_EQ(kept->getElementNames().getLength(), 3);
    EXPECT_EQ(as<star::sheet::XNamedRange>(kept->getByName(toUno("Outer")))->getContent(),
              toUno("Middle+1"));
    EXPECT_EQ(as<star::sheet::XNamedRange>(kept->getByName(toUno("Middle")))->getContent(),
              toUno("Inner+1"));
}

TEST_F(SaveCopyTest, KeepsAnotherSheetsOwnNamesThatRulesRead) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    const session::Sheet limits = workbook_.addSheet("Q1 data");
    const auto own = namesOf(limits.handle());
    own->addNewByName(toUno("Most"), toUno("9"), {}, 0);
    own->addNewByName(toUno("Unread"), toUno("7"), {}, 0);
    setCustomValidity(sheet_, "F1:F3", "F1<$'Q1 data'.Most");
    ASSERT_TRUE(saveCopy(workbook_, scratch("own-names.ods")).isDone);
    const session::Workbook copy = plain_->open(scratch("own-names.ods"));
    const auto kept = namesOf(copy.sheet("Q1 data").handle());
    EXPECT_TRUE(kept->hasByName(toUno("Most")));
    EXPECT_FALSE(kept->hasByName(toUno("Unread")));
}

// What is written into a range at once takes them away.
TEST_F(SaveCopyTest, KeepsCommentsAndSparklines) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.setRows("B1", {{2, 4}});
    sheet_.setFormula("A2", "=\"\"");
    for (const sal_Int32 row : {0, 1}) {
        as<star::sheet::XSheetAnnotationsSupplier>(sheet_.handle())
            ->getAnnotations()
            ->insertNew({0, 0, row}, toUno("why"));
    }
    std::string text = everythingIn(workbook_, scratch("sparks.fods"));
    const std::string groups =
        "<calcext:sparkline-groups><calcext:sparkline-group "
        "calcext:id=\"{11111111-1111-1111-1111-111111111111}\" calcext:type=\"line\">"
        "<calcext:sparklines><calcext:sparkline calcext:cell-address=\"Sheet1.A1\" "
        "calcext:data-range=\"Sheet1.B1:Sheet1.C1\"/></calcext:sparklines>"
        "</calcext:sparkline-group></calcext:sparkline-groups>";
    const auto end = text.find("</table:table>");
    ASSERT_NE(end, std::string::npos);
    std::ofstream(scratch("sparks.fods")) << text.insert(end, groups);
    const auto workbook = office().open(scratch("sparks.fods"));
    for (const char* name : {"sparks.ods", "sparks.xlsx"}) {
        EXPECT_EQ(saveCopy(workbook, scratch(name)).text,
                  written(name, 2, 1) +
                      "\n\nComments in the copy: 2, with the names of those who wrote them. Delete "
                      "them there if the readers should not see them.");
        const auto copy = plain_->open(scratch(name));
        EXPECT_EQ(as<star::sheet::XSheetAnnotationsSupplier>(copy.firstSheet().handle())
                      ->getAnnotations()
                      ->getCount(),
                  2);
        EXPECT_NE(everythingIn(copy, scratch("sparks-copy.fods")).find("Sheet1.A1\" calcext:data"),
                  std::string::npos)
            << name;
    }
}

// Today's date in a cell would be another one tomorrow.
TEST_F(SaveCopyTest, FreezesFieldsInCells) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    const auto add = [&](const char* at, const char* kind, const Properties& properties = {}) {
        addField(workbook_, sheet_, at, kind, properties);
    };
    using star::uno::Any;
    sheet_.set("B1", "On ");
    add("B1", "DateTime", all({with("IsDate", Any(true)), with("IsFixed", Any(false))}));
    add("B1", "SheetName");
    add("B2", "DateTime", all({with("IsDate", Any(false)), with("IsFixed", Any(false))}));
    add("B3", "docinfo.Title");
    add("B4", "FileName");
    add("B5", "URL",
        all({with("URL", Any(toUno("https://www.gov.uk/"))),
             with("Representation", Any(toUno("a link")))}));
    const std::string today = sheet_.displayed("B1");
    for (const char* name : {"fields.ods", "fields.xlsx"}) {
        const Answer answer = saveCopy(workbook_, scratch(name));
        ASSERT_TRUE(answer.isDone) << answer;
        const session::Workbook copy = plain_->open(scratch(name));
        for (const char* cell : {"B3", "B4", "B5"}) {
            EXPECT_EQ(copy.firstSheet().displayed(cell), sheet_.displayed(cell)) << name;
        }
        const std::string kept = copy.firstSheet().displayed("B1");
        EXPECT_TRUE(kept == today || kept == sheet_.displayed("B1")) << kept << ", at midnight";
        const std::string everything = everythingIn(copy, scratch("fields.fods"));
        const std::string cells = everything.substr(everything.find("<office:spreadsheet>"));
        for (const char* field : {"<text:date", "<text:time", "<text:title", "<text:sheet-name"}) {
            EXPECT_EQ(cells.find(field), std::string::npos) << name << field;
        }
        EXPECT_NE(cells.find("<text:a "), std::string::npos) << name;
    }
}

TEST_F(SaveCopyTest, RefusesFieldsItCannotFreeze) {
    sheet_.setFormula("A1", "=INDICATORS.VERSION()");
    const auto locked = workbook_.addSheet("Locked");
    addField(workbook_, locked, "A1", "DateTime");
    as<star::util::XProtectable>(locked.handle())->protect(toUno("secret"));
    const Answer answer = saveCopy(workbook_, scratch("locked-fields.ods"));
    EXPECT_FALSE(answer.isDone);
    EXPECT_TRUE(answer.text.starts_with("The sheet Locked is protected with a password"))
        << answer.text;
}

// Another file may change, be deleted, or be private.
TEST_F(SaveCopyTest, FetchesNothingFromOtherFiles) {
    const fs::path file = scratch("another-file.ods");
    {
        session::Workbook other = office().newWorkbook();
        session::Sheet list = other.firstSheet();
        list.setRows("A1", {{"linked"}, {"further"}});
        list.setFormula("A3", "=LEN(INDICATORS.VERSION())>0");
        other.addName("List", list, "A1:A3");
        other.exportTo(file);
    }
    const auto url = toUno(session::fileUrl(file));
    auto linked = workbook_.addSheet("Linked");
    as<star::sheet::XSheetLinkable>(linked.handle())
        ->link(url, toUno("Sheet1"), toUno("calc8"), {}, star::sheet::SheetLinkMode_NORMAL);
    property<star::uno::Reference<star::sheet::XAreaLinks>>(workbook_.handle(), "AreaLinks")
        ->insertAtPosition({0, 2, 0}, url, toUno("List"), toUno("calc8"), {});
    const std::string there = "'" + session::fileUrl(file) + "'#$Sheet1.$A$1";
    sheet_.setFormula("A1", "=" + there);
    sheet_.setFormula("A2", "=LEN(INDICATORS.VERSION())>0");
    namesOf(workbook_.handle())->addNewByName(toUno("Elsewhere"), toUno(there), {}, 0);
    const auto before = shown(sheet_, 3, 3);
    ASSERT_EQ(sheet_.displayed("A1"), "linked");
    ASSERT_EQ(sheet_.displayed("C2"), "further");
    ASSERT_EQ(linked.displayed("A3"), "TRUE");
    EXPECT_NE(everythingIn(workbook_, scratch("links.fods")).find("another-file"),
              std::string::npos)
        << "the test can fail";
    for (const char* name : {"links.ods", "links.xlsx"}) {
        ASSERT_TRUE(saveCopy(workbook_, scratch(name)).isDone) << name;
        const session::Workbook copy = plain_->open(scratch(name));
        EXPECT_EQ(shown(copy.firstSheet(), 3, 3), before) << name;
        EXPECT_EQ(copy.sheet("Linked").displayed("A3"), "TRUE") << name;
        EXPECT_EQ(everythingIn(copy, scratch("links-copy.fods")).find("another-file"),
                  std::string::npos)
            << name;
    }
}

// LibreOffice would ask the database again, every minute.
TEST_F(SaveCopyTest, FetchesNothingFromADatabase) {
    const fs::path file = scratch("imported.fods");
    std::ofstream(file) << R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-row>
<table:table-cell office:value-type="string"><text:p>fetched</text:p></table:table-cell>
<table:table-cell table:formula="of:=LEN(ORG.COUNCILINDICATORS.INDICATORS.VERSION())"/>
</table:table-row></table:table><table:database-ranges>
<table:database-range table:name="Fetched" table:target-range-address="Sheet1.A1:Sheet1.A1"
 table:display-filter-buttons="true" table:refresh-delay="PT0H01M00S">
<table:database-source-query table:database-name="the database" table:query-name="the query"/>
</table:database-range></table:database-ranges></office:spreadsheet></office:body>
</office:document>)xml";
    const session::Workbook workbook = office().open(file);
    ASSERT_TRUE(saveCopy(workbook, scratch("fetched.ods")).isDone);
    const session::Workbook copy = plain_->open(scratch("fetched.ods"));
    EXPECT_EQ(copy.firstSheet().text("A1"), "fetched");
    const std::string all = everythingIn(copy, scratch("fetched.fods"));
    EXPECT_NE(all.find("\"Fetched\""), std::string::npos) << "the range stays";
    EXPECT_NE(all.find("display-filter-buttons=\"true\""), std::string::npos);
    EXPECT_EQ(all.find("the database"), std::string::npos);
    EXPECT_EQ(all.find("refresh-delay"), std::string::npos);
}

// A formula Calc cannot read, beside errors: LibreOffice could not open the .xlsx copy.
TEST_F(SaveCopyTest, WritesErrorsThatCanBeReadAgain) {
    sheet_.setFormula("A1", "=MILESTONE.SLIPPAGE(\"soon\";\"\";\"2017-05-01\")");
    sheet_.setFormula("A2", "=1+*/2(");
    sheet_.setFormula("A3", "=nonsense(1)");
    sheet_.setFormula("A4", "=1/0");
    sheet_.setFormula("A5", "=\"a\"+1");
    sheet_.setFormula("A6", "=A6");
    sheet_.setFormula("A7", "=\"\"");
    for (const bool automatic : {true, false}) {
        as<star::sheet::XCalculatable>(workbook_.handle())->enableAutomaticCalculation(automatic);
        for (const char* name : {"errors.ods", "errors.xlsx"}) {
            ASSERT_EQ(saveCopy(workbook_, scratch(name)).text, written(name, 7, 1)) << automatic;
            const session::Workbook copy = plain_->open(scratch(name));
            for (int row = 1; row <= 7; ++row) {
                const std::string cell = session::cellName(row, 1);
                const std::string shown = sheet_.displayed(cell);
                const bool isKept = std::string(name) == "errors.ods" || !shown.starts_with("Err:");
                EXPECT_EQ(copy.firstSheet().displayed(cell), isKept ? shown : "#VALUE!")
                    << name << " " << cell << " " << automatic;
            }
        }
    }
}

// Excel's files hold no longer texts; LibreOffice cuts them without a word.
TEST_F(SaveCopyTest, RefusesAFileThatShowsSomethingElse) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.setFormula("B2", "=REPT(\"x\";40000)");
    EXPECT_EQ(saveCopy(workbook_, scratch("long.xlsx")),
              (Answer{false,
                      "No copy was written, because LibreOffice would show something else in it "
                      "than here (Sheet1.B2). The other kind of file, .ods or .xlsx, may do."}));
    EXPECT_FALSE(fs::exists(scratch("long.xlsx")));
    EXPECT_TRUE(saveCopy(workbook_, scratch("long.ods")).isDone);
}

// The figures are right, and look otherwise: Excel's files know no other calendars.
TEST_F(SaveCopyTest, NamesCellsThatAreWrittenInAnotherWay) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.set("B2", 42795);
    as<star::beans::XPropertySet>(sheet_.handle()->getCellRangeByName(toUno("B2")))
        ->setPropertyValue(toUno("NumberFormat"),
                           numberFormat(workbook_, "[~buddhist]D MMMM YYYY"));
    EXPECT_EQ(saveCopy(workbook_, scratch("calendar.xlsx")),
              (Answer{true, written("calendar.xlsx", 1, 1) +
                                "\n\nPlease look at the copy: some of its cells hold the same as "
                                "here and look different, because LibreOffice writes such files so "
                                "(Sheet1.B2)."}));
    EXPECT_EQ(saveCopy(workbook_, scratch("calendar.ods")).text, written("calendar.ods", 1, 1));
}

TEST_F(SaveCopyTest, KeepsValuesInRowsThatAreHiddenOrFilteredOut) {
    for (int row = 1; row <= 5; ++row) {
        sheet_.setFormula(session::cellName(row, 1), "=LEN(INDICATORS.VERSION())*0+ROW()");
    }
    const auto rows = as<star::table::XColumnRowRange>(sheet_.handle())->getRows();
    as<star::beans::XPropertySet>(rows->getByIndex(2))
        ->setPropertyValue(toUno("IsVisible"), star::uno::Any(false));
    as<star::beans::XPropertySet>(rows->getByIndex(3))
        ->setPropertyValue(toUno("IsFiltered"), star::uno::Any(true));
    ASSERT_TRUE(saveCopy(workbook_, scratch("hidden.ods")).isDone);
    const session::Workbook copy = plain_->open(scratch("hidden.ods"));
    EXPECT_EQ(copy.firstSheet().values("A1:A5"), (ValueRows{{1}, {2}, {3}, {4}, {5}}));
    EXPECT_EQ(formulasLeft(copy.firstSheet()), std::vector<std::string>());
}

TEST_F(SaveCopyTest, TakesOutValidityRulesThatCallAFunction) {
    setCustomValidity(sheet_, "A1:A3", "RAG.SCORE(A1)>2");
    for (const char* name : {"validity.ods", "validity.xlsx"}) {
        EXPECT_NE(saveCopy(workbook_, scratch(name))
                      .text.find("Validity rules that call indicator functions or read another "
                                 "file: 1. They are taken out there."),
                  std::string::npos);
        const session::Workbook copy = plain_->open(scratch(name));
        const auto copied = validityOf(copy.firstSheet(), "A1:A3");
        EXPECT_EQ(property<star::sheet::ValidationType>(copied, "Type"),
                  star::sheet::ValidationType_ANY);
        EXPECT_LT(as<star::sheet::XSheetCondition>(copied)->getFormula1().getLength(), 2)
            << name << ": nothing, or the 0 that LibreOffice writes for it";
    }
}

TEST_F(SaveCopyTest, SaysWhyItCannotAct) {
    const fs::path file = scratch("never.ods");
    EXPECT_EQ(saveCopy(workbook_, file),
              (Answer{false,
                      "There is no indicator formula in this workbook, so people without "
                      "the extension can use the file as it is: no copy was written."}));
    sheet_.setFormula("A1", "=INDICATORS.VERSION()");
    EXPECT_EQ(saveCopy(workbook_, scratch("never.pdf")),
              (Answer{false, "The name of the copy should end in .ods or .xlsx."}));
    as<star::util::XProtectable>(sheet_.handle())->protect(toUno("secret"));
    EXPECT_TRUE(saveCopy(workbook_, file)
                    .text.starts_with("The sheet Sheet1 is protected with a password"));
    EXPECT_FALSE(fs::exists(file));
}

// What cannot be taken out of a sheet must not be said to be.
TEST_F(SaveCopyTest, RefusesARuleItCannotTakeOut) {
    sheet_.setFormula("A1", "=INDICATORS.VERSION()");
    auto locked = workbook_.addSheet("Locked");
    setCustomValidity(locked, "A1:A3", "RAG.SCORE(A1)>2");
    as<star::util::XProtectable>(locked.handle())->protect(toUno("secret"));
    const Answer answer = saveCopy(workbook_, scratch("locked.ods"));
    EXPECT_FALSE(answer.isDone);
    EXPECT_TRUE(answer.text.starts_with("The sheet Locked is protected with a password"))
        << answer.text;
}

TEST_F(SaveCopyTest, KeepsTheProtectionOfASheetWithoutPassword) {
    sheet_.setFormula("A1", "=INDICATORS.VERSION()=\"\"");
    as<star::util::XProtectable>(sheet_.handle())->protect(rtl::OUString());
    const fs::path file = scratch("protected.ods");
    EXPECT_TRUE(saveCopy(workbook_, file).isDone);
    const session::Workbook copy = plain_->open(file);
    EXPECT_EQ(copy.firstSheet().value("A1"), 0);
    EXPECT_TRUE(as<star::util::XProtectable>(copy.firstSheet().handle())->isProtected());
}

TEST_F(SaveCopyTest, LooksTheSameInAPicture) {
    sheet_.setRows("A1", {{"March 2017"}, {"September 2017"}, {"soon"}});
    sheet_.setArrayFormula("B1:B3", "=MILESTONE.STATUS(A1:A3;\"\";\"2017-05-01\")");
    const std::string plain = pictureOf(workbook_, "plain");
    select(workbook_, "A1:B3");
    ASSERT_EQ(choose(workbook_, "colour"),
              (Answer{true, "Cells that show a status word and are coloured: 3."}));
    // Opened again: what is drawn of a format that was just given is LibreOffice's own affair.
    workbook_.exportTo(scratch("picture-original.ods"));
    const session::Workbook original = office().open(scratch("picture-original.ods"));
    const std::string before = pictureOf(original, "before");
    EXPECT_FALSE(before == plain) << "the test can fail";
    ASSERT_EQ(saveCopy(original, scratch("picture.ods")),
              (Answer{true, written("picture.ods", 3, 3)}));
    const session::Workbook copy = plain_->open(scratch("picture.ods"));
    EXPECT_TRUE(pictureOf(copy, "after") == before);
}

}  // namespace council::test
