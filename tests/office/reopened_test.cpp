// Workbooks that come back from people without the extension.
#include "save_copy.h"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/XActiveDataSink.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::CellValue;
using session::toUno;

namespace {

const char* const sheetPart = "xl/worksheets/sheet1.xml";

class ReopenedTest : public SaveCopyTest {
 protected:
    void SetUp() override {
        sheet_.set("A1", "red");
        sheet_.setFormula("B1", "=RAG.CODE(A1)");
        sheet_.setFormula("C1", "=COUNTIF(B1:B1;\"Red\")");
        sheet_.setFormula("D1", "=IFERROR(RAG.SCORE(A1);0)");
        sheet_.setFormula("E1", "=D1+1");
    }

    // A colleague without the extension types the same once more, and saves.
    fs::path savedByAColleague(const std::string& name) {
        fs::path file = scratch(name);
        storeAs(workbook_, file, filterOf(name));
        const session::Workbook theirs = plain_->open(file);
        session::Sheet sheet = theirs.firstSheet();
        sheet.set("A1", "red");
        EXPECT_FALSE(sheet.value("C1") == sheet_.value("C1")) << "the test can fail";
        fs::path back = scratch("back-" + name);
        storeAs(theirs, back, filterOf(name));
        return back;
    }

    static Properties filterOf(const std::string& name) {
        return all({with(
            "FilterName",
            star::uno::Any(toUno(name.ends_with(".ods") ? "calc8" : "Calc MS Excel 2007 XML")))});
    }
};

// Other words in a part of an .xlsx file.
void replaceIn(const fs::path& file, const char* name, const std::string& words,
               const std::string& others) {
    const auto& context = office().context();
    const star::beans::NamedValue asZip(toUno("StorageFormat"), star::uno::Any(toUno("ZipFormat")));
    const star::uno::Any how[] = {star::uno::Any(toUno(session::fileUrl(file))),
                                  star::uno::Any(asZip)};
    const auto package = context->getServiceManager()->createInstanceWithArgumentsAndContext(
        toUno("com.sun.star.packages.Package"), {how, 2}, context);
    star::uno::Reference<star::io::XActiveDataSink> part;
    as<star::container::XHierarchicalNameAccess>(package)->getByHierarchicalName(toUno(name)) >>=
        part;
    star::uno::Sequence<sal_Int8> bytes;
    constexpr sal_Int32 most = 1 << 20;
    part->getInputStream()->readBytes(bytes, most);
    std::string text(bytes.begin(), bytes.end());
    const std::size_t at = text.find(words);
    ASSERT_NE(at, std::string::npos) << text;
    text.replace(at, words.size(), others);
    const star::uno::Sequence<sal_Int8> written(reinterpret_cast<const sal_Int8*>(text.data()),
                                                static_cast<sal_Int32>(text.size()));
    part->setInputStream(as<star::io::XInputStream>(
        star::io::SequenceInputStream::createStreamFromSequence(context, written)));
    as<star::util::XChangesBatch>(package)->commitChanges();
}

}  // namespace

TEST_F(ReopenedTest, ShowWhatTheyShowedBefore) {
    const auto figures =
        as<star::sheet::XCellRangeAddressable>(sheet_.handle()->getCellRangeByName(toUno("C1:E1")))
            ->getRangeAddress();
    as<star::table::XTableChartsSupplier>(sheet_.handle())  // it changes with them
        ->getCharts()
        ->addNewByName(toUno("Chart"), {0, 4000, 9000, 6000}, {&figures, 1}, false, false);
    for (const char* name : {"colleague.xlsx", "colleague.ods"}) {
        const session::Workbook workbook = office().open(savedByAColleague(name));
        const session::Sheet sheet = workbook.firstSheet();
        EXPECT_EQ(sheet.value("B1"), CellValue("Red")) << name;
        EXPECT_EQ(sheet.value("C1"), CellValue(1)) << name;
        EXPECT_EQ(sheet.value("D1"), CellValue(4)) << name;
        EXPECT_EQ(sheet.value("E1"), CellValue(5)) << name;
        EXPECT_FALSE(as<star::util::XModifiable>(workbook.handle())->isModified()) << name;
        EXPECT_FALSE(as<star::document::XUndoManagerSupplier>(workbook.handle())
                         ->getUndoManager()
                         ->isUndoPossible())
            << name;
    }
}

TEST_F(ReopenedTest, AndThoseThatCallUsByANameAlone) {
    for (const char* cell : {"B1", "D1"}) {
        sheet_.setFormula(cell, "");
    }
    namesOf(workbook_.handle())
        ->addNewByName(toUno("Worst"), toUno("RAG.CODE($Sheet1.$A$1)"), {}, 0);
    sheet_.setFormula("B1", "=Worst");
    EXPECT_EQ(sheet_.value("C1"), CellValue(1));
    EXPECT_EQ(office().open(savedByAColleague("named.xlsx")).firstSheet().value("C1"),
              CellValue(1));
}

// What only Excel or another extension knows, what a pivot table shows, and what another file holds
// keeps the answer that it has there until it is worked out.
TEST_F(ReopenedTest, KeepAnswersThatThisLibreOfficeCannotWorkOut) {
    sheet_.setFormula("F1", "=SUM(A1)+42");
    sheet_.setFormula("G1", "=IFERROR(F1;0)");
    int number = 0;
    for (const char* beyond :
         {"_xlfn.XBEYOND(A1)", "missing!A1", "NoSuchName+1", "GETPIVOTDATA(&quot;x&quot;,A1)",
          "_xlfn.WEBSERVICE(&quot;http://localhost/&quot;)"}) {
        const fs::path file = savedByAColleague("beyond" + std::to_string(++number) + ".xlsx");
        replaceIn(file, sheetPart, "SUM(A1)+42", beyond);
        const session::Workbook workbook = office().open(file);
        const session::Sheet sheet = workbook.firstSheet();
        EXPECT_EQ(sheet.value("F1"), CellValue(42)) << beyond;
        EXPECT_EQ(sheet.value("G1"), CellValue(42)) << beyond;
        EXPECT_EQ(sheet.value("C1"), CellValue(1)) << beyond;
    }
}

// In columns of equal formulas, some of which are given theirs last, with a comment and a format,
// and in an array.
TEST_F(ReopenedTest, HaveTheirFormulasCommentsAndFormats) {
    constexpr int rows = 600;
    for (int row = 2; row <= rows; ++row) {
        const std::string number = std::to_string(row);
        sheet_.set("A" + number, row % 2 == 0 ? "red" : "amber");
        sheet_.setFormula("B" + number, "=RAG.CODE(A" + number + ")");
    }
    sheet_.setFormula("C1", "=COUNTIF(B1:B600;\"Red\")");
    sheet_.setArrayFormula("H1:H3", "IF(RAG.SCORE(A1:A3)>{1;2;3};1;0)");
    sheet_.setFormula("I1", "=SUM(H1:H3)");
    const auto notes = as<star::sheet::XSheetAnnotationsSupplier>(sheet_.handle());
    notes->getAnnotations()->insertNew({0, 1, 255}, toUno("as agreed"));
    const session::Workbook workbook = office().open(savedByAColleague("columns.xlsx"));
    const session::Sheet sheet = workbook.firstSheet();
    EXPECT_EQ(sheet.value("C1"), CellValue(301));
    EXPECT_EQ(sheet.value("I1"), sheet_.value("I1"));
    EXPECT_EQ(sheet.formula("H2"), sheet_.formula("H2"));
    for (int row = 1; row <= rows; ++row) {
        const std::string cell = session::cellName(row, 2);
        ASSERT_EQ(sheet.formula(cell), sheet_.formula(cell)) << cell;
        ASSERT_EQ(sheet.value(cell), sheet_.value(cell)) << cell;
    }
    EXPECT_EQ(
        as<star::sheet::XSheetAnnotationsSupplier>(sheet.handle())->getAnnotations()->getCount(),
        1);
}

// Each program has its own idea of the height of a line, and pages break by it.
TEST_F(ReopenedTest, KeepTheHeightsOfTheirRows) {
    as<star::beans::XPropertySet>(sheet_.handle()->getCellRangeByName(toUno("B1")))
        ->setPropertyValue(toUno("IsTextWrapped"), star::uno::Any(true));
    const fs::path file = savedByAColleague("heights.xlsx");
    replaceIn(file, sheetPart, " ht=\"12.8\"", " ht=\"40\"");
    const auto height = [](const session::Workbook& workbook) {
        const auto rows =
            as<star::table::XColumnRowRange>(workbook.firstSheet().handle())->getRows();
        return property<sal_Int32>(as<star::beans::XPropertySet>(rows->getByIndex(0)), "Height");
    };
    const session::Workbook workbook = office().open(file);
    // LibreOffices newer than 7.4 fit the row themselves as they read it.
    EXPECT_EQ(height(workbook), height(plain_->open(file)));
    EXPECT_EQ(workbook.firstSheet().value("B1"), CellValue("Red"));
    EXPECT_TRUE(property<bool>(workbook.handle(), "IsAdjustHeightEnabled"));
}

// Excel's own manual calculation, which LibreOffice takes over.
TEST_F(ReopenedTest, AreNotWorkedOutWhereTheFileSaysByHand) {
    const fs::path file = savedByAColleague("manual.xlsx");
    replaceIn(file, "xl/workbook.xml", "<calcPr ", "<calcPr calcMode=\"manual\" ");
    EXPECT_EQ(office().open(file).firstSheet().value("C1"), CellValue(0));
}

// The usual way to write down when something turned Red, or the most that it has been.
TEST_F(ReopenedTest, KeepWhatACircleRemembers) {
    as<star::beans::XPropertySet>(workbook_.handle())
        ->setPropertyValue(toUno("IsIterationEnabled"), star::uno::Any(true));
    sheet_.set("A2", 7);
    sheet_.setFormula("B2", "=MAX(B2;RAG.SCORE(A1)*10+A2)");
    const CellValue most = sheet_.value("B2");
    sheet_.set("A2", 2);
    ASSERT_EQ(sheet_.value("B2"), most);
    const fs::path file = scratch("circle.xlsx");
    storeAs(workbook_, file, filterOf("circle.xlsx"));
    EXPECT_EQ(office().open(file).firstSheet().value("B2"), most);
}

}  // namespace council::test
