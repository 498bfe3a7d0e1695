// Conditional formats that call our functions: the copy has the same colours.
#include "save_copy.h"

#include <fstream>
#include <iterator>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/ConditionFormatOperator.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::toUno;
using star::uno::Any;

class SaveCopyColours : public SaveCopyTest {
 protected:
    // Cells without contents are printed as well.
    void printAll(sal_Int32 columns, sal_Int32 rows) const {
        const star::table::CellRangeAddress area(0, 0, 0, columns - 1, rows - 1);
        as<star::sheet::XPrintAreas>(sheet_.handle())->setPrintAreas({&area, 1});
    }

    // The copy looks the same and needs no extension; nothing is said but that formats were kept.
    void expectTheSame(const std::string& name) const { expectTheSame(name, workbook_); }
    static void expectTheSame(const std::string& name, const session::Workbook& workbook) {
        // Opened again: LibreOffice does not draw what a macro adds to a format until then.
        workbook.exportTo(scratch(name + "-original.ods"));
        const session::Workbook original = office().open(scratch(name + "-original.ods"));
        const std::string before = pictureOf(original, name + "-before");
        const fs::path file = scratch(name + ".ods");
        const Answer answer = saveCopy(original, file);
        EXPECT_TRUE(answer.isDone) << answer.text;
        EXPECT_EQ(answer.text.find("may differ"), std::string::npos) << answer.text;
        const session::Workbook copy = plain_->open(file);
        EXPECT_TRUE(pictureOf(copy, name + "-after") == before) << name;
        EXPECT_EQ(copy.sheetNames(), workbook.sheetNames()) << "nothing is left of the workings";
        EXPECT_EQ(everythingIn(copy, scratch(name + ".fods")).find("COUNCILINDICATORS"),
                  std::string::npos);
    }
};

constexpr auto formula = star::sheet::ConditionOperator_FORMULA;

// Whole rows in the colour of a status that is not in any cell.
TEST_F(SaveCopyColours, KeepsTheColoursOfConditionsThatCallAFunction) {
    sheet_.setRows("A2", {{"March 2017", "b"}, {"September 2017", "x"}, {"January 2017", "x"}});
    addConditions(sheet_, "A2:B4",
                  {{star::sheet::ConditionOperator_FORMULA,
                    "MILESTONE.STATUS($A2;\"\";\"2017-05-01\")=\"Overdue\"", "Bad"},
                   {star::sheet::ConditionOperator_EQUAL, "\"x\"", "Good"}});
    const std::string before = pictureOf(workbook_, "rule-before");
    const fs::path file = scratch("rules.ods");
    EXPECT_EQ(saveCopy(workbook_, file),
              (Answer{true, written("rules.ods", 0, 0) +
                                "\n\nConditional formats that call indicator functions or read "
                                "another file: 1. Their colours are kept there as they are now."}));
    const session::Workbook copy = plain_->open(file);
    EXPECT_TRUE(pictureOf(copy, "rule-after") == before);
    EXPECT_EQ(copy.firstSheet().lastColumn(), 2) << "nothing is left of the workings";
    EXPECT_EQ(everythingIn(copy, scratch("rules.fods")).find("COUNCILINDICATORS"),
              std::string::npos);
    EXPECT_NE(everythingIn(workbook_, scratch("original.fods")).find("COUNCILINDICATORS"),
              std::string::npos);
    sheet_.set("A3", "February 2017");
    EXPECT_FALSE(pictureOf(workbook_, "rule-other") == before) << "the test can fail";
}

// Cells without contents, in rows of which some are hidden.
// Where formulas are worked out only on demand (Data ▸ Calculate ▸ AutoCalculate).
TEST_F(SaveCopyColours, WithoutAutomaticCalculation) {
    sheet_.setRows("A1", {{"r"}, {"green"}, {"red"}});
    sheet_.setFormula("B1", "=LEN(INDICATORS.VERSION())>0");
    addConditions(sheet_, "A1:A3", {{formula, "RAG.CODE(A1)=\"Red\"", "Error"}});
    as<star::sheet::XCalculatable>(workbook_.handle())->enableAutomaticCalculation(false);
    const fs::path file = scratch("by-hand.ods");
    ASSERT_TRUE(saveCopy(workbook_, file).isDone);
    const session::Workbook copy = plain_->open(file);
    EXPECT_TRUE(as<star::sheet::XCalculatable>(copy.handle())->isAutomaticCalculationEnabled());
    const std::string all = everythingIn(copy, scratch("by-hand.fods"));
    EXPECT_NE(all.find("target-range-address=\"Sheet1.A1:Sheet1.A1 Sheet1.A3:Sheet1.A3\""),
              std::string::npos);
}

TEST_F(SaveCopyColours, OfCellsWithoutContents) {
    sheet_.setRows("A1", {{"Red"}, {"Green"}, {"Red"}, {"Amber"}, {"Red"}, {"Red"}});
    printAll(2, 6);
    const std::string plain = pictureOf(workbook_, "plain");
    addConditions(sheet_, "B1:B6", {{formula, "RAG.CODE($A1)=\"Red\"", "Bad"}});
    EXPECT_FALSE(pictureOf(workbook_, "coloured") == plain) << "the test can fail";
    expectTheSame("empty-cells");
    const auto rows = as<star::table::XColumnRowRange>(sheet_.handle())->getRows();
    for (const auto& [row, what] : {std::pair(2, "IsVisible"), std::pair(4, "IsFiltered")}) {
        as<star::beans::XPropertySet>(rows->getByIndex(row))
            ->setPropertyValue(toUno(what), star::uno::Any(std::string(what) == "IsFiltered"));
    }
    expectTheSame("hidden-rows");
}

// They ask for their place, look past what is used, and are written for another cell than the
// first.
TEST_F(SaveCopyColours, OfConditionsThatLookAnywhere) {
    sheet_.setRows("A1", {{"Red", 1, 2}, {"Green", 3, 4}, {"Red", 5, 6}, {"Red", 1, 1}});
    printAll(6, 4);
    addConditions(sheet_, "A1:F4",
                  {{formula, "AND(RAG.CODE($A1)=\"Red\";SUM($B1:$Z1)>5)", "Bad"},
                   {formula, "AND(RAG.CODE($A1)=\"Red\";COLUMN()=4;ROW()=1)", "Good"}});
    expectTheSame("anywhere");
}

// Calc then shows conditions as RC1, and COLUMN() by another name where its language has one.
TEST_F(SaveCopyColours, OfConditionsInExcelsSyntax) {
    const Setting r1c1("/org.openoffice.Office.Calc/Formula/Syntax", "Grammar", Any(sal_Int32{2}),
                       Any(sal_Int32{0}));
    const session::Workbook workbook = office().newWorkbook();  // one that knows the syntax
    session::Sheet sheet = workbook.firstSheet();
    sheet.setRows("A1", {{"Red", 1, 2}, {"Green", 3, 4}, {"Red", 5, 6}, {"Red", 1, 1}});
    addConditions(sheet, "A1:C4",
                  {{formula, "AND(RAG.CODE($A1)=\"Red\";COLUMN()>1;SUM($B1:C1)>2)", "Bad"}});
    const auto formats = property<star::uno::Reference<star::sheet::XConditionalFormats>>(
        sheet.handle(), "ConditionalFormats");
    const auto entry = as<star::container::XIndexAccess>(formats->getConditionalFormats()[0]);
    ASSERT_TRUE(property<rtl::OUString>(entry->getByIndex(0), "Formula1").indexOf("RC1") > 0)
        << "the test can fail";
    expectTheSame("r1c1", workbook);
}

// Such a version of the format has neither the colours nor the data bars.
TEST_F(SaveCopyColours, AreNotLeftOutWithoutAWord) {
    addConditions(sheet_, "A1:A3", {{formula, "RAG.CODE($A1)=\"Red\"", "Bad"}});
    session::Workbook plain = office().newWorkbook();  // without colours
    plain.firstSheet().setFormula("A1", "=INDICATORS.VERSION()");
    for (const int version : {2, 4, 8, 9, 10, 3}) {
        const Setting format("/org.openoffice.Office.Common/Save/ODF", "DefaultVersion",
                             Any(static_cast<sal_Int16>(version)), Any(sal_Int16{3}));
        EXPECT_TRUE(saveCopy(plain, scratch("plain.ods")).isDone) << version;
        const bool isExtended = version == 3 || version == 8 || version == 9;
        for (const char* name : {"version.ods", "version.xlsx"}) {
            const Answer answer = saveCopy(workbook_, scratch(name));
            EXPECT_EQ(answer.isDone, isExtended) << version << answer;
            EXPECT_EQ(answer.text.find("a version marked Extended") == std::string::npos,
                      isExtended)
                << answer;
        }
    }
}

TEST_F(SaveCopyColours, OfConditionsWrittenForAnotherCell) {
    sheet_.setRows("A1", {{"Red"}, {"Green"}, {"Red"}, {"Red"}});
    printAll(6, 4);
    addConditions(sheet_, "A1:F4", {{formula, "RAG.CODE($A4)=\"Red\"", "Bad"}}, "A4");
    expectTheSame("written-elsewhere");
}

// Whole columns: what is beyond the cells in use is worked out once.
TEST_F(SaveCopyColours, OfWholeColumns) {
    sheet_.setRows("A1", {{"Red"}, {"Green"}, {"Red"}});
    printAll(3, 30);
    addConditions(sheet_, "A1:C1048576",
                  {{formula, "RAG.CODE($A1)=\"Red\"", "Bad"}, {formula, "$A1=\"\"", "Good"}});
    expectTheSame("columns");
}

star::uno::Reference<star::sheet::XConditionEntry> addEntry(
    const star::uno::Reference<star::sheet::XConditionalFormat>& format, sal_Int32 relation,
    const char* written, const char* style) {
    const auto entries = as<star::container::XIndexAccess>(format);
    format->createEntry(star::sheet::ConditionEntryType::CONDITION, entries->getCount());
    const auto entry = as<star::beans::XPropertySet>(entries->getByIndex(entries->getCount() - 1));
    entry->setPropertyValue(toUno("Operator"), star::uno::Any(relation));
    entry->setPropertyValue(toUno("Formula1"), star::uno::Any(toUno(written)));
    entry->setPropertyValue(toUno("StyleName"), star::uno::Any(toUno(style)));
    return as<star::sheet::XConditionEntry>(entry);
}

// In empty cells, too, as far down as another sheet that they read.
TEST_F(SaveCopyColours, OfWholeColumnsThatReadALongerSheet) {
    sheet_.set("A1", "Plan");
    session::Sheet actions = workbook_.addSheet("Children's");
    actions.setRows("A1", std::vector(30, std::vector<session::CellValue>{"Green"}));
    actions.setRows("A25", {{"Red"}, {"Red"}});
    printAll(3, 40);
    addConditions(sheet_, "A1:C1048576",
                  {{formula, "RAG.CODE($'Children''s'.$A1)=\"Red\"", "Bad"}});
    expectTheSame("longer");
}

// One that lies on the cells beside others, where a workbook already has some.
void addFormat(const session::Workbook& workbook, const session::Sheet& sheet,
               const star::table::CellRangeAddress& cells, const std::vector<OwnCondition>& own) {
    const auto ranges = as<star::lang::XMultiServiceFactory>(workbook.handle())
                            ->createInstance(toUno("com.sun.star.sheet.SheetCellRanges"));
    as<star::sheet::XSheetCellRangeContainer>(ranges)->addRangeAddress(cells, false);
    const auto formats = property<star::uno::Reference<star::sheet::XConditionalFormats>>(
        sheet.handle(), "ConditionalFormats");
    const sal_Int32 id = formats->createByRange(as<star::sheet::XSheetCellRanges>(ranges));
    for (const auto& format : formats->getConditionalFormats()) {
        if (property<sal_Int32>(format, "ID") == id) {
            for (const OwnCondition& condition : own) {
                addEntry(format, star::sheet::ConditionFormatOperator::EXPRESSION,
                         condition.formula, condition.style);
            }
        }
    }
}

// Calc tells the conditions of one format of a cell, and makes one of equal ones in a file.
TEST_F(SaveCopyColours, OfSeveralFormatsWithTheSameStyles) {
    sheet_.setRows("A1", {{"Red", "x", "", 20}, {"Green", "", "", 5}, {"Red", "", "", 5}});
    printAll(4, 3);
    addFormat(workbook_, sheet_, {0, 1, 0, 1, 2}, {{formula, "B1=\"x\"", "Bad"}});
    addFormat(workbook_, sheet_, {0, 1, 0, 2, 2}, {{formula, "RAG.CODE($A1)=\"Red\"", "Bad"}});
    addFormat(workbook_, sheet_, {0, 3, 0, 3, 2},
              {{formula, "D1>10", "Neutral"}, {formula, "RAG.CODE($A1)=\"Red\"", "Bad"}});
    expectTheSame("several");
}

// Beside conditions that compare a cell with all others of the format, before and after them.
TEST_F(SaveCopyColours, BesideTopEntriesAndDuplicates) {
    namespace operators = star::sheet::ConditionFormatOperator;
    sheet_.setRows("A1", {{"Red", 5}, {"Green", 9}, {"Red", 8}, {"Amber", 5}, {"Red", 7}});
    const auto formats = property<star::uno::Reference<star::sheet::XConditionalFormats>>(
        sheet_.handle(), "ConditionalFormats");
    const auto ranges = as<star::lang::XMultiServiceFactory>(workbook_.handle())
                            ->createInstance(toUno("com.sun.star.sheet.SheetCellRanges"));
    as<star::sheet::XSheetCellRangeContainer>(ranges)->addRangeAddress({0, 1, 0, 1, 4}, false);
    formats->createByRange(as<star::sheet::XSheetCellRanges>(ranges));
    const auto format = formats->getConditionalFormats()[0];
    addEntry(format, operators::TOP_N_ELEMENTS, "1", "Accent 1");
    addEntry(format, operators::EXPRESSION, "RAG.CODE($A1)=\"Red\"", "Bad");
    addEntry(format, operators::DUPLICATE, "0", "Good");
    addEntry(format, operators::ABOVE_AVERAGE, "0", "Neutral");
    expectTheSame("top");
}

// Written in a file, because LibreOffice has no other way to make them: a colour scale and a data
// bar up to what a function answers.
// A workbook with a colour scale and a data bar up to `most`, as files say it.
session::Workbook workbookWithScales(const session::Workbook& empty, const std::string& most) {
    std::string text = everythingIn(empty, scratch("empty.fods"));
    const std::string end = "</table:table>";
    const std::string rows =
        "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
        "<table:table-cell office:value-type=\"float\" office:value=\"2\"/></table:table-row>"
        "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"4\"/>"
        "<table:table-cell office:value-type=\"float\" office:value=\"8\"/></table:table-row>";
    const std::string formats =
        "<calcext:conditional-formats><calcext:conditional-format "
        "calcext:target-range-address=\"Sheet1.A1:Sheet1.A2\"><calcext:color-scale>"
        "<calcext:color-scale-entry calcext:value=\"0\" calcext:type=\"number\" "
        "calcext:color=\"#ff0000\"/><calcext:color-scale-entry calcext:value=\"" +
        most +
        "\" calcext:type=\"formula\" calcext:color=\"#00ff00\"/></calcext:color-scale>"
        "</calcext:conditional-format><calcext:conditional-format "
        "calcext:target-range-address=\"Sheet1.B1:Sheet1.B2\"><calcext:data-bar "
        "calcext:max-length=\"100\" calcext:negative-color=\"#ff0000\" "
        "calcext:positive-color=\"#638ec6\" calcext:axis-color=\"#000000\">"
        "<calcext:formatting-entry calcext:value=\"0\" calcext:type=\"number\"/>"
        "<calcext:formatting-entry calcext:value=\"" +
        most +
        "\" calcext:type=\"formula\"/></calcext:data-bar></calcext:conditional-format>"
        "</calcext:conditional-formats>";
    const auto row = text.find("<table:table-row");
    EXPECT_NE(row, std::string::npos);
    const auto rest = text.find(end, row);
    text.replace(row, rest - row, rows + formats);
    const fs::path file = scratch("scales.fods");
    std::ofstream(file) << text;
    return office().open(file);
}

TEST_F(SaveCopyColours, OfScalesAndDataBars) {
    const session::Workbook workbook =
        workbookWithScales(workbook_,
                           "ORG.COUNCILINDICATORS.MILESTONE.SLIPPAGE(&quot;2021-09-01&quot;;"
                           "&quot;2021-09-11&quot;;&quot;2021-09-30&quot;)");
    const std::string before = pictureOf(workbook, "scales-before");
    const Answer answer = saveCopy(workbook, scratch("scales.ods"));
    EXPECT_TRUE(answer.isDone) << answer.text;
    const session::Workbook copy = plain_->open(scratch("scales.ods"));
    const bool isSame = pictureOf(copy, "scales-after") == before;
    const bool isNamed = answer.text.find("Please look at the colours of ") != std::string::npos;
    EXPECT_TRUE(isSame || isNamed) << answer.text;
}

// LibreOffice tells of the other file in none but the files it writes.
TEST_F(SaveCopyColours, OfScalesThatReadAnotherFile) {
    const fs::path limits = scratch("limits-elsewhere.ods");
    workbook_.exportTo(limits);
    for (const char* name : {"scales-elsewhere.ods", "scales-elsewhere.xlsx"}) {
        const session::Workbook workbook = workbookWithScales(
            workbook_, "[&apos;" + session::fileUrl(limits) + "&apos;#$Sheet1.$A$1]");
        workbook.firstSheet().setFormula("D1", "=LEN(INDICATORS.VERSION())>0");
        EXPECT_NE(everythingIn(workbook, scratch("scales.fods")).find("limits-elsewhere"),
                  std::string::npos)
            << "the test can fail";
        const Answer answer = saveCopy(workbook, scratch(name));
        EXPECT_NE(answer.text.find("colours of Sheet1.A1:A2; Sheet1.B1:B2 in the copy"),
                  std::string::npos)
            << answer.text;
        EXPECT_EQ(everythingIn(plain_->open(scratch(name)), scratch("scales.fods"))
                      .find("limits-elsewhere"),
                  std::string::npos)
            << name;
    }
}

TEST_F(SaveCopyColours, OfScalesThatReadTheirOwnSheet) {
    const session::Workbook workbook = workbookWithScales(workbook_, "[.$D$2]+Least");
    session::Sheet sheet = workbook.firstSheet();
    namesOf(workbook.handle())->addNewByName(toUno("Least"), toUno("1+2"), {}, 0);
    sheet.setFormula("D1", "=LEN(INDICATORS.VERSION())>0");
    sheet.set("D2", 3);
    expectTheSame("own-limits", workbook);
    const session::Workbook copy = plain_->open(scratch("own-limits.ods"));
    EXPECT_TRUE(namesOf(copy.handle())->hasByName(toUno("Least")));
}

// A function of another extension, which is not installed here. Newer LibreOffices work #N/A out.
TEST_F(SaveCopyColours, OfWhatCannotBeWorkedOutAreNamed) {
    for (const char* condition :
         {"RAG.CODE($A1)=NOSUCHFUNCTION($A1)", "IFERROR(#N/A;RAG.CODE($A1)=\"Red\")",
          "AND(CONVERT_OOO(1;\"EUR\";\"FRF\")>1;RAG.CODE($A1)=\"Red\")"}) {
        const session::Workbook workbook = office().newWorkbook();
        session::Sheet sheet = workbook.firstSheet();
        sheet.setRows("A1", {{"Red"}, {"Green"}});
        sheet.setFormula("B1", "=RAG.CODE(A1)");
        addConditions(sheet, "A1:A2", {{formula, condition, "Bad"}});
        const std::string before = pictureOf(workbook, "unknown-before");
        const Answer answer = saveCopy(workbook, scratch("unknown.ods"));
        EXPECT_TRUE(answer.text.find("Please look at the colours of Sheet1.A1:A2 in the copy") !=
                        std::string::npos ||
                    (std::string_view(condition).find("#N/A") != std::string_view::npos &&
                     pictureOf(plain_->open(scratch("unknown.ods")), "unknown-after") == before))
            << condition << answer.text;
    }
}

// As many formats as rows: Calc takes minutes over tens of thousands.
TEST_F(SaveCopyColours, OfThousandsOfDifferentAnswersAreNamed) {
    const auto dueBefore = [&](const char* cells) {
        addConditions(sheet_, cells,
                      {{star::sheet::ConditionOperator_GREATER,
                        "TIMELINESS.DUE(43000+ROW();\"1 day\")", "Bad"}});
    };
    dueBefore("A1:A2002");
    dueBefore("B1:B200");
    const Answer answer = saveCopy(workbook_, scratch("thousands.ods"));
    EXPECT_NE(answer.text.find("Please look at the colours of Sheet1.A1:A2002 in the copy"),
              std::string::npos)
        << answer.text;
}

// In the copy no cell is one any more, and the sums of a SUBTOTAL count others in.
TEST_F(SaveCopyColours, OfConditionsThatAskForFormulasAreNamed) {
    const auto namesColours = [&](const char* condition) {
        session::Workbook workbook = office().newWorkbook();
        session::Sheet sheet = workbook.firstSheet();
        sheet.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
        namesOf(workbook.handle())
            ->addNewByName(toUno("IsWorkedOut"), toUno("ISFORMULA($Sheet1.$A$1)"), {0, 0, 0}, 0);
        addConditions(sheet, "A1:B9", {{formula, condition, "Bad"}});
        const auto answer = [&] { return saveCopy(workbook, scratch("asks.ods")).text; };
        const auto named = [](const std::string& text) {
            return text.find("the colours of Sheet1.A1:B9 in the copy") != std::string::npos;
        };
        const bool isNamed = named(answer());
        sheet.setFormula("A2", "=SUBTOTAL(9;B1:B9)");
        return std::pair(isNamed, named(answer()));
    };
    const auto always = std::pair(true, true);
    for (const char* condition :
         {"ISFORMULA(A1)", "LEFT(FORMULA(A1);1)=\"=\"", "TYPE(A1)=8", "IsWorkedOut",
          "AND(ISFORMULA(A1);RAG.CODE($A1)<>\"Red\")", "AND(SHEETS()=1;RAG.CODE($A1)<>\"Red\")"}) {
        EXPECT_EQ(namesColours(condition), always) << condition;
    }
    EXPECT_EQ(namesColours("SUBTOTAL(9;$B$1:$B$9)>2"), std::pair(false, true));
    EXPECT_EQ(namesColours("AND(A1>1;ERRORTYPE(A1)=2)"), std::pair(false, false));
}

// Files of Excel know fewer kinds of errors.
TEST_F(SaveCopyColours, OfConditionsThatAskForErrorsAreNamed) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.setFormula("A2", "=SQRT(-1)");
    addConditions(sheet_, "C1:C2", {{formula, "ERROR.TYPE($A$2)=3", "Bad"}});
    addConditions(sheet_, "D1:D2", {{formula, "ERRORTYPE($A$2)=502", "Bad"}});
    EXPECT_EQ(saveCopy(workbook_, scratch("errors.ods")).text, written("errors.ods", 2, 1));
    EXPECT_NE(saveCopy(workbook_, scratch("errors.xlsx"))
                  .text.find("colours of Sheet1.C1:C2; Sheet1.D1:D2 in the copy"),
              std::string::npos);
}

// A condition beside ours is moved as it is, which reads as written for the first cell.
TEST_F(SaveCopyColours, BesideOneWrittenForAnotherCellAreNamed) {
    sheet_.setRows("A1", {{"Red"}, {"Green"}, {"Red"}, {"Red"}});
    addConditions(sheet_, "A1:F4",
                  {{formula, "RAG.CODE($A4)=\"Amber\"", "Bad"}, {formula, "$A4=\"Red\"", "Good"}},
                  "A4");
    const Answer answer = saveCopy(workbook_, scratch("beside.ods"));
    EXPECT_NE(answer.text.find("Please look at the colours of Sheet1.A1:F4"), std::string::npos)
        << answer.text;
}

// Beyond the cells in use colours must go on as they do beside them.
// Another file may change, and where it lies is not for every reader: nor what else is in it, which
// LibreOffice keeps beside a reference.
TEST_F(SaveCopyColours, OfConditionsThatReadAnotherFile) {
    const fs::path list = scratch("list-elsewhere.ods");
    {
        session::Workbook other = office().newWorkbook();
        other.firstSheet().setRows("A1", {{"elsewhere"}});
        other.exportTo(list);
    }
    const std::string there = "'" + session::fileUrl(list) + "'#$Sheet1.$A$1";
    namesOf(workbook_.handle())->addNewByName(toUno("There"), toUno(there), {}, 0);
    sheet_.setRows("A1", {{"here"}, {"elsewhere"}, {"there"}});
    sheet_.setRows("B1", {{"here"}, {"elsewhere"}, {"there"}});
    addConditions(sheet_, "A1:A3", {{formula, ("A1=" + there).c_str(), "Bad"}});
    addConditions(sheet_, "B1:B3", {{formula, "B1=There", "Good"}});
    setCustomValidity(sheet_, "C1:C3", "C1=" + there);
    setCustomValidity(sheet_, "D1:D3", "D1<>\"://\"");
    setCustomValidity(sheet_, "F1:F3", "F1=WEBSERVICE(\"https://example.org/list-elsewhere\")");
    setCustomValidity(sheet_, "G1:G3", "G1=INDIRECT(\"" + there + "\")");
    expectTheSame("reads-elsewhere");
    const auto answer = saveCopy(workbook_, scratch("elsewhere.ods"));
    EXPECT_NE(answer.text.find("Validity rules that call indicator functions or read another file: "
                               "3."),
              std::string::npos)
        << answer.text;
    addConditions(sheet_, "E1:E3", {{formula, ("INDIRECT(\"A1\")=" + there).c_str(), "Bad"}});
    addConditions(sheet_, "H1:H3", {{formula, ("INDIRECT(\"" + there + "\")=1").c_str(), "Bad"}});
    EXPECT_NE(saveCopy(workbook_, scratch("elsewhere.ods"))
                  .text.find("colours of Sheet1.E1:E3; Sheet1.H1:H3"),
              std::string::npos)
        << "cannot be worked out";
    EXPECT_NE(everythingIn(workbook_, scratch("elsewhere.fods")).find("list-elsewhere"),
              std::string::npos)
        << "the test can fail";
    for (const char* name : {"elsewhere.ods", "elsewhere.xlsx"}) {
        ASSERT_TRUE(saveCopy(workbook_, scratch(name)).isDone);
        const session::Workbook copy = plain_->open(scratch(name));
        EXPECT_EQ(everythingIn(copy, scratch("elsewhere.fods")).find("list-elsewhere"),
                  std::string::npos)
            << name;
    }
}

TEST_F(SaveCopyColours, ThatGoOnOtherwiseAreNamed) {
    sheet_.setRows("A1", {{"Red"}, {"Green"}});
    const struct {
        const char* cells;
        const char* condition;
    } rows[] = {{"A1:A1048576", "AND(RAG.CODE($A$1)=\"Red\";ROW()>7)"},
                {"C1:XFD20", "AND(RAG.CODE($A$1)=\"Red\";COLUMN()>7)"},
                {"B21:B1048576", "AND(RAG.CODE($A$1)=\"Red\";MOD(ROW();3)=0)"},
                {"C21:D1048576", "AND(RAG.CODE($A$1)=\"Red\";ROW()=999)"}};
    for (const auto& row : rows) {
        addConditions(sheet_, row.cells, {{formula, row.condition, "Bad"}});
    }
    const Answer answer = saveCopy(workbook_, scratch("otherwise.ods"));
    for (const auto& row : rows) {
        EXPECT_NE(answer.text.find("Sheet1." + std::string(row.cells)), std::string::npos)
            << answer.text;
    }
}

// A younger format on the same cells would win where ours did: the message names the cells.
TEST_F(SaveCopyColours, ThatCannotBeKeptAreNamed) {
    sheet_.setRows("A1", {{"Red"}, {"Green"}});
    const auto add = [&](sal_Int32 lastRow, const char* written, const char* style) {
        addFormat(workbook_, sheet_, {0, 0, 0, 0, lastRow}, {{formula, written, style}});
    };
    const std::string named =
        "Please look at the colours of Sheet1.A1:A3 in the copy: they may differ, because "
        "conditional formats there call, or may call, indicator functions, read another "
        "file, or ask what is a formula or of which kind an error is.";
    add(1, "0", "Good");
    add(2, "RAG.CODE($A1)=\"Red\"", "Bad");
    EXPECT_EQ(saveCopy(workbook_, scratch("older.ods")).text.find(named), std::string::npos)
        << "the older one wins before and after";
    add(1, "1", "Good");
    const Answer answer = saveCopy(workbook_, scratch("younger.ods"));
    EXPECT_NE(answer.text.find(named), std::string::npos) << answer.text;
}

}  // namespace council::test
