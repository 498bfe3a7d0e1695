// Explain this cell, and what every command says when it cannot act.
#include "menu.h"
#include "session/scratch_folder.h"
#include "session/uno_text.h"

#include <string>
#include <vector>

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotationAnchor.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace council::test {

namespace star = com::sun::star;

class ExplainTest : public EmptyWorkbook {
 protected:
    ExplainTest() {
        sheet_.setRows("A1", {{"March 2017"}, {"September 2017"}});
        sheet_.setFormula("B1", "=MILESTONE.STATUS(A1;\"\";\"2017-05-01\")");
        sheet_.setArrayFormula("D1:D2", "=MILESTONE.STATUS(A1:A2;\"\";\"2017-05-01\")");
    }

    Answer explain(const char* cells) {
        select(workbook_, cells);
        return choose(workbook_, "explain");
    }
};

TEST_F(ExplainTest, SaysWhatTheFunctionExplainSays) {
    sheet_.setFormula("C1", "=INDICATORS.EXPLAIN(B1)");
    const Answer answer = explain("B1");
    EXPECT_TRUE(answer.isDone);
    EXPECT_EQ(answer.text, sheet_.text("C1"));
    EXPECT_TRUE(
        answer.text.starts_with("MILESTONE.STATUS answers ‘Overdue’, because it was due on "
                                "31 March 2017"))
        << answer;
}

// Of several functions in a formula those are explained that cause its error.
TEST_F(ExplainTest, ExplainsTheFunctionThatFails) {
    sheet_.setFormula("C1", "=RAG.SCORE(\"Red\")+MILESTONE.SLIPPAGE(A1;\"\";\"soon\")");
    EXPECT_EQ(explain("C1").text,
              "MILESTONE.SLIPPAGE answers Err:502, because as_at is ‘soon’, which is not a date to "
              "read the figures at: write a date such as 30/09/2021 or 30 September 2021, a cell "
              "that holds one, or TODAY(). It read due (A1) as 31 March 2017; completed as blank; "
              "as_at as ‘soon’, which is not a date this function can read (write a date such as "
              "30/09/2021 or 30 September 2021, or a month such as September 2021). Also in this "
              "formula: RAG.SCORE.");
    sheet_.setFormula("C2", "=RAG.COLOUR(MILESTONE.STATUS(A1;\"\";\"soon\"))");
    EXPECT_TRUE(explain("C2").text.starts_with("MILESTONE.STATUS answers Err:502, because as_at"))
        << explain("C2");
    sheet_.setFormula("C3",
                      "=MILESTONE.SLIPPAGE(A1;\"\";\"soon\")+RAG.SCORE(\"Red\")+"
                      "MILESTONE.SLIPPAGE(A1;\"\";\"later\")");
    const std::string both = explain("C3").text;
    EXPECT_NE(both.find("because as_at is ‘soon’"), std::string::npos) << both;
    EXPECT_NE(both.find(". MILESTONE.SLIPPAGE answers Err:502, because as_at is ‘later’"),
              std::string::npos)
        << both;
    EXPECT_TRUE(both.ends_with("Also in this formula: RAG.SCORE.")) << both;
    sheet_.setFormula("C4", "=IFERROR(MILESTONE.SLIPPAGE(A1;\"\";\"soon\");RAG.SCORE(\"Red\"))");
    EXPECT_TRUE(explain("C4").text.starts_with("MILESTONE.SLIPPAGE answers Err:502"))
        << "the first, where no error shows";
    EXPECT_NE(explain("C4").text.find("The cell shows 4: IFERROR chooses in this formula."),
              std::string::npos);
}

// Where none fails, the first is explained and the others are named in their order.
TEST_F(ExplainTest, NamesTheOtherFunctionsOfAFormula) {
    sheet_.setFormula("C1",
                      "=RAG.SCORE(\"Red\")+RAG.SCORE(\"Green\")+LEN(RAG.CODE(\"amber\"))+"
                      "LEN(RAG.SYMBOL(\"Blue\"))+RAG.SCORE(\"Amber\")");
    EXPECT_EQ(
        explain("C1").text,
        "RAG.SCORE answers 4, because Red has rank 4: it needs action. It read word as ‘Red’. "
        "Also in this formula: RAG.SCORE, RAG.CODE, RAG.SYMBOL, RAG.SCORE.");
    sheet_.setFormula("C2", "=IF(RAG.SCORE(\"Red\")>3;RAG.COLOUR(RAG.CODE(\"late\"));\"\")");
    EXPECT_EQ(
        explain("C2").text,
        "RAG.SCORE answers 4, because Red has rank 4: it needs action. It read word as ‘Red’. "
        "Also in this formula: RAG.COLOUR, RAG.CODE.");
}

TEST_F(ExplainTest, SaysSoWhenThereIsNoIndicator) {
    EXPECT_EQ(explain("A1"),
              (Answer{true,
                      "There is no Council Indicators function in this cell: choose a cell "
                      "whose formula has one."}));
}

// Calc keeps the place that deleted cells once had, where others are now.
TEST_F(ExplainTest, NamesCellsThatWereDeleted) {
    workbook_.addSheet("Other");
    const char* const formulas[] = {"=RAG.CODE(H1)", "=RAG.CODE(H1:H2)", "=RAG.CODE($Other.A1)",
                                    "=RAG.CODE($Other.A1:A2)"};
    for (int i = 0; i < 4; ++i) {
        sheet_.setFormula(session::cellName(5 + i, 6), formulas[i]);
    }
    sheet_.setFormula("F9", "=TIMELINESS.COUNT(H1:H5;I1:I5;\"FOI\";\"2020-01-01\")");
    as<star::table::XColumnRowRange>(sheet_.handle())->getColumns()->removeByIndex(7, 2);
    workbook_.removeSheet("Other");
    sheet_.setRows("H1", {{"Overdue"}, {"Red"}});
    const std::string start = "RAG.CODE is not run, because text (#REF!) is in error (#REF!) and ";
    for (const char* cell : {"F5", "F6", "F7", "F8"}) {
        EXPECT_EQ(explain(cell).text, start + "Calc passes that on: mend it first.") << cell;
    }
    EXPECT_EQ(explain("F9").text,
              "TIMELINESS.COUNT is not run, because starts (#REF!) is in error (#REF!) and Calc "
              "passes that on: mend it first.");
}

TEST_F(ExplainTest, TakesACellThatIsMergedOrAnArrayFormulaForOneCell) {
    as<star::util::XMergeable>(sheet_.handle()->getCellRangeByName(rtl::OUString("B1:C2")))
        ->merge(true);
    EXPECT_TRUE(explain("B1:C2").isDone);
    EXPECT_TRUE(explain("D1:D2").text.starts_with("MILESTONE.STATUS answers ‘Overdue’"));
    EXPECT_TRUE(explain("D2").text.starts_with("MILESTONE.STATUS answers ‘On track’"));
}

TEST_F(ExplainTest, TakesTheCellThatTheCursorIsIn) {
    const Answer alone = explain("B1");
    EXPECT_EQ(explain("B1:C3"), alone);
    EXPECT_EQ(explain("D1,B1"), alone);
}

// As the Annex A workbook does, whose lists may have their columns in any order.
TEST_F(ExplainTest, FollowsANameThatFindsAColumnByItsHeading) {
    sheet_.setRows("H1", {{2.0}, {3.0}});
    sheet_.setRows("L1", {{"Started", "Ended"},
                          {"06/01/2025", "10/03/2025"},
                          {"13/01/2025", "01/01/2025"},
                          {"20/01/2025", "30/04/2025"}});
    const auto name = [this](const char* called, const std::string& column) {
        const std::string cells = "INDEX($Sheet1.$K$1:$N$50;";
        property<star::uno::Reference<star::sheet::XNamedRanges>>(workbook_.handle(), "NamedRanges")
            ->addNewByName(
                session::toUno(called),
                session::toUno(cells + "2;" + column + "):" + cells + "5-1;" + column + ")"), {},
                0);
    };
    const auto found = [](const std::string& cell) {
        return "IF(ISNUMBER(" + cell + ");" + cell + ";NA())";
    };
    name("Starts", found("$Sheet1.$H$1"));
    name("Ends", found("$Sheet1.$H$2"));
    name("Circle", "Circle");
    sheet_.setFormula("J1", "=TIMELINESS.PERCENT(Starts;Ends;\"ASSESSMENT\";\"30/04/2025\")");
    EXPECT_EQ(sheet_.displayed("J1"), "0.5");
    const std::string sentence = explain("J1").text;
    EXPECT_NE(sentence.find("1 of 2 cases completed"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("row 3: end before start"), std::string::npos) << sentence;
    // A column that is not there, one beyond the list, and a name that is defined by itself.
    sheet_.set("H1", "nowhere");
    EXPECT_EQ(explain("J1").text.find("of 2 cases"), std::string::npos) << explain("J1");
    sheet_.set("H1", 99.0);
    EXPECT_EQ(explain("J1").text.find("of 2 cases"), std::string::npos) << explain("J1");
    sheet_.setFormula("J2", "=TIMELINESS.PERCENT(Circle;Circle;\"ASSESSMENT\";\"30/04/2025\")");
    EXPECT_TRUE(explain("J2").isDone);
}

TEST_F(ExplainTest, WritesTheSentenceAsAComment) {
    const Answer answer = explain("B1");
    EXPECT_EQ(chooseWith(workbook_, "explain", {{"Comment", star::uno::Any(true)}}), answer);
    const auto comment =
        as<star::sheet::XSheetAnnotationAnchor>(sheet_.handle()->getCellByPosition(1, 0))
            ->getAnnotation();
    EXPECT_EQ(session::fromUno(as<star::text::XTextRange>(comment)->getString()), answer.text);
    const Answer refused{false,
                         "The cell has a comment already: delete it first, or copy the sentence "
                         "into it."};
    EXPECT_EQ(chooseWith(workbook_, "explain", {{"Comment", star::uno::Any(true)}}), refused);
    // LibreOffice 25.2 and newer tell an empty text of a comment from a file that nobody looked at.
    const auto file = office().scratchFolder() / "with comment.xlsx";
    workbook_.exportTo(file);
    const session::Workbook opened = office().open(file);
    select(opened, "B1");
    EXPECT_EQ(chooseWith(opened, "explain", {{"Comment", star::uno::Any(true)}}), refused);
}

TEST_F(ExplainTest, SaysWhyNoCommentIsWritten) {
    const Arguments comment{{"Comment", star::uno::Any(true)}};
    const auto protection = as<star::util::XProtectable>(sheet_.handle());
    explain("B1");
    protection->protect(rtl::OUString());
    const Answer isProtected = chooseWith(workbook_, "explain", comment);
    protection->unprotect(rtl::OUString());
    EXPECT_FALSE(isProtected.isDone);
    EXPECT_TRUE(isProtected.text.starts_with("The sheet Sheet1 is protected")) << isProtected;
    const auto annotation = [&] {
        return as<star::sheet::XSheetAnnotationAnchor>(sheet_.handle()->getCellByPosition(1, 0))
            ->getAnnotation();
    };
    EXPECT_EQ(session::fromUno(as<star::text::XTextRange>(annotation())->getString()), "");

    const Answer noFormula = explain("A1");
    EXPECT_EQ(chooseWith(workbook_, "explain", comment), (Answer{false, noFormula.text}));
    EXPECT_EQ(as<star::container::XIndexAccess>(
                  as<star::sheet::XSheetAnnotationsSupplier>(sheet_.handle())->getAnnotations())
                  ->getCount(),
              0);
}

// Tools ▸ Share Spreadsheet: what the next save would throw away without a word is not written.
TEST_F(ExplainTest, LeavesASharedWorkbookAsItIs) {
    sheet_.set("A3", "Overdue");
    sheet_.setFormula("C1", "=RAG.VALUE(85;0.9)");
    share(workbook_);
    EXPECT_TRUE(explain("B1").isDone);
    const Answer isShared{
        false,
        "This workbook is shared, and LibreOffice keeps no comments, colours, new sheets or "
        "formulas of several cells in a shared one. End the sharing with Tools ▸ Share "
        "Spreadsheet, and try again."};
    EXPECT_EQ(chooseWith(workbook_, "explain", {{"Comment", star::uno::Any(true)}}), isShared);
    EXPECT_EQ(chooseWith(workbook_, "check", {{"NewSheet", star::uno::Any(true)}}), isShared);
    select(workbook_, "A3");
    EXPECT_EQ(choose(workbook_, "colour"), isShared);
}

// Whoever draws a sample of cases by chance keeps it.
TEST_F(ExplainTest, DrawsNoRandomNumbersAnew) {
    sheet_.setFormula("C1", "=RAND()");
    as<star::frame::XModel>(workbook_.handle())
        ->getCurrentController()
        ->getFrame()
        ->getContainerWindow()
        ->setVisible(true);  // else nothing is worked out there
    const double drawn = sheet_.number("C1");
    for (const char* cells : {"B1", "A1:B2", "C1"}) {
        explain(cells);
        EXPECT_EQ(sheet_.number("C1"), drawn) << cells;
        EXPECT_TRUE(choose(workbook_, "check").isDone);
        EXPECT_EQ(sheet_.number("C1"), drawn) << cells;
    }
}

// A macro may send the command to a window that is not in front.
TEST_F(ExplainTest, TakesTheSelectionOfItsOwnWindow) {
    sheet_.setFormula("B2", "=MILESTONE.STATUS(A2;\"\";\"2017-05-01\")");
    const auto model = as<star::frame::XModel2>(workbook_.handle());
    const auto first = model->getCurrentController();
    star::frame::DispatchHelper::create(office().context())
        ->executeDispatch(as<star::frame::XDispatchProvider>(first->getFrame()),
                          session::toUno(".uno:NewWindow"), rtl::OUString(), 0, {});
    const auto all = model->getControllers();
    std::vector<star::uno::Reference<star::frame::XController>> windows;
    while (all->hasMoreElements()) {
        windows.push_back(as<star::frame::XController>(all->nextElement()));
    }
    ASSERT_EQ(windows.size(), 2U);
    const char* const cells[] = {"B1", "B2"};
    for (std::size_t i = 0; i < 2; ++i) {
        as<star::view::XSelectionSupplier>(windows[i])
            ->select(star::uno::Any(sheet_.handle()->getCellRangeByName(session::toUno(cells[i]))));
    }
    for (std::size_t inFront : {0U, 1U}) {
        model->setCurrentController(windows[inFront]);
        EXPECT_NE(choose(windows[0]->getFrame(), "explain").text.find("(A1)"), std::string::npos);
        EXPECT_NE(choose(windows[1]->getFrame(), "explain").text.find("(A2)"), std::string::npos);
    }
}

TEST_F(ExplainTest, AsksForACell) {
    selectPicture(workbook_);
    EXPECT_EQ(choose(workbook_, "explain"),
              (Answer{false,
                      "No cells are selected: click on a cell, or drag over several, and "
                      "try again."}));
}

// Functions without arguments have none that a cell could be.
TEST_F(ExplainTest, SaysThatAFunctionTakesNoArguments) {
    const char* formulas[] = {"=INDICATORS.VERSION(A1)", "=TIMELINESS.STANDARDS(A1:A2)",
                              "=IF(1;INDICATORS.VERSION(A1);0)&\"\"", "=INDICATORS.VERSION(;)",
                              "=1+INDICATORS.VERSION(A1*2;A2)"};
    for (const char* formula : formulas) {
        sheet_.setFormula("F1", formula);
        sheet_.setFormula("F2", "=INDICATORS.EXPLAIN(F1)");
        const std::string sentence = sheet_.text("F2");
        EXPECT_NE(sentence.find(" is given too many arguments, so Calc does not run it: write "),
                  std::string::npos)
            << formula << ": " << sentence;
        EXPECT_EQ(explain("F1"), (Answer{true, sentence})) << formula;
    }
}

// The explained cell lies off screen: only the explanation asks for its value.
TEST_F(ExplainTest, FollowsWhatTheExplainedCellReads) {
    sheet_.setFormula("B900", "=MILESTONE.STATUS(A1;\"\";\"2017-05-01\")");
    sheet_.setFormula("B901", "=INDICATORS.EXPLAIN(B900)");
    EXPECT_NE(sheet_.text("B901").find("31 March 2017"), std::string::npos);
    sheet_.set("A1", "April 2016");
    EXPECT_NE(sheet_.text("B901").find("30 April 2016"), std::string::npos) << sheet_.text("B901");
    sheet_.set("A1", "June 2015");
    EXPECT_NE(sheet_.text("B901").find("30 June 2015"), std::string::npos) << sheet_.text("B901");
}

// Calc hands an add-in the values of another document, never its cells.
TEST_F(ExplainTest, SaysWhatHelpsWhenColumnsLieInAnotherDocument) {
    const session::ScratchFolder scratch;
    const auto file = scratch.path() / "list.ods";
    workbook_.exportTo(file);
    const std::string link = "'file://" + file.string() + "'#$" + sheet_.name();
    sheet_.setFormula("F1", "=INDICATORS.UNUSABLE(" + link + ".A1:A2)");
    sheet_.setFormula("F2", "=INDICATORS.EXPLAIN(F1)");
    EXPECT_EQ(sheet_.displayed("F1"), "Err:504");
    const std::string sentence = sheet_.text("F2");
    EXPECT_TRUE(sentence.starts_with("INDICATORS.UNUSABLE is not run (Err:504), because dates ("))
        << sentence;
    EXPECT_NE(sentence.find("lies in another document"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("list.ods"), std::string::npos) << sentence;

    sheet_.setFormula("F3", "=MILESTONE.STATUS(" + link + ".A1;\"\";\"2017-05-01\")");
    sheet_.setFormula("F4", "=INDICATORS.EXPLAIN(F3)");
    EXPECT_EQ(sheet_.displayed("F3"), "Err:504");
    EXPECT_NE(sheet_.text("F4").find("(Err:504), because due ("), std::string::npos)
        << sheet_.text("F4");
    // The way out.
    sheet_.setFormula("G1", "=" + link + ".A1");
    sheet_.setFormula("G2", "=MILESTONE.STATUS(G1;\"\";\"2017-05-01\")");
    EXPECT_EQ(sheet_.text("G2"), "Overdue");
}

TEST_F(ExplainTest, ShowsAPerCentAsItsCellDoes) {
    sheet_.setFormula("B3", "=FOSTER.PERCENT(19;29)");
    as<star::beans::XPropertySet>(sheet_.handle()->getCellRangeByName(rtl::OUString("B3")))
        ->setPropertyValue(rtl::OUString("NumberFormat"), star::uno::Any(sal_Int32(11)));  // 0.00%
    EXPECT_TRUE(explain("B3").text.starts_with("FOSTER.PERCENT answers 65.52 %, because "))
        << explain("B3").text;
}

TEST_F(ExplainTest, OpensTheGuideAtTheFunctionUnderTheCursor) {
    select(workbook_, "B1");
    EXPECT_TRUE(
        choose(workbook_, "guide").text.ends_with("/guide/functions.html#milestone.status"));
    select(workbook_, "A1");
    EXPECT_TRUE(choose(workbook_, "guide").text.ends_with("/guide/index.html"));
    selectPicture(workbook_);
    EXPECT_TRUE(choose(workbook_, "guide").text.ends_with("/guide/index.html"));
}

TEST_F(ExplainTest, KnowsNoOtherCommands) {
    EXPECT_EQ(choose(workbook_, "nonsense"),
              (Answer{false, "Council Indicators has no command nonsense."}));
}

// A macro may send a command anywhere; a window without a workbook must not end LibreOffice.
TEST(Menu, AsksForASpreadsheet) {
    const auto window =
        star::frame::Desktop::create(office().context())->findFrame(rtl::OUString("_blank"), 0);
    for (const char* command : {"colour", "explain", "insert", "check", "savecopy"}) {
        EXPECT_EQ(choose(window, command),
                  (Answer{false, "This works in a spreadsheet: open one in Calc first."}))
            << command;
    }
    as<star::util::XCloseable>(window)->close(true);
}

}  // namespace council::test
