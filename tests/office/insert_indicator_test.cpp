// Insert an indicator in a real workbook: what is written, where, and what it answers.
#include "menu.h"
#include "session/uno_text.h"

#include <chrono>
#include <string>

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/DataPilotFieldOrientation.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XDataPilotDescriptor.hpp>
#include <com/sun/star/sheet/XDataPilotTables.hpp>
#include <com/sun/star/sheet/XDataPilotTablesSupplier.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace council::test {

namespace star = com::sun::star;
using session::toUno;

namespace {

star::uno::Any text(const char* words) {
    return star::uno::Any(toUno(words));
}

}  // namespace

class InsertIndicator : public EmptyWorkbook {
 protected:
    InsertIndicator() {
        sheet_.setRows("A1", {{"Child", "Referral", "Assessment ended", "Team"},
                              {"C1", "06/01/2025", "10/03/2025", "East"},
                              {"C2", "13/01/2025", "24/03/2025", "West"},
                              {"C3", "03/02/2025", "14/03/2025", "East"},
                              {"C1", "17/02/2025", "", "West"},
                              {"C4", "02/12/2024", "", "East"}});
    }
    Answer insert(const char* cell, const char* question, Arguments more = {}) {
        select(workbook_, cell);
        more.emplace_back("Question", text(question));
        more.emplace_back("as_at", text("31/03/2025"));
        return chooseWith(workbook_, "insert", more);
    }
};

TEST_F(InsertIndicator, WritesAFormulaFromTheHeadings) {
    const Answer answer = insert("G2", "TIMELINESS.PERCENT");
    EXPECT_TRUE(answer.isDone) << answer;
    EXPECT_NE(answer.text.find("TIMELINESS.PERCENT($B$2:$B$1000,"), std::string::npos) << answer;
    sheet_.setFormula("H2", "=TIMELINESS.PERCENT(B2:B6;C2:C6;\"ASSESSMENT\";\"31/03/2025\")");
    EXPECT_EQ(sheet_.number("G2"), sheet_.number("H2"));
    EXPECT_EQ(sheet_.displayed("G2"), "67%");
    EXPECT_NE(answer.text.find("\nTIMELINESS.PERCENT answers 67 %, because 2 of 3"),
              std::string::npos)
        << answer;
}

TEST_F(InsertIndicator, WritesNoFormulaThatRefusesItsArguments) {
    const Answer answer = insert("G2", "TIMELINESS.PERCENT", {{"limit", text("banana")}});
    EXPECT_FALSE(answer.isDone);
    EXPECT_NE(answer.text.find("TIMELINESS.PERCENT answers Err:502, because"), std::string::npos)
        << answer;
    EXPECT_EQ(sheet_.formula("G2"), "");
    EXPECT_FALSE(insert("G2", "TIMELINESS.BREAKDOWN", {{"limit", text("banana")}}).isDone);
    EXPECT_EQ(sheet_.formula("G2"), "");
}

// LibreOffice merges what others saved in a shared workbook, and loses array formulas over it.
TEST_F(InsertIndicator, WritesNoTableIntoASharedWorkbook) {
    share(workbook_);
    const Answer answer = insert("G2", "TIMELINESS.BREAKDOWN");
    EXPECT_TRUE(answer.text.starts_with("This workbook is shared, and LibreOffice keeps no"))
        << answer;
    EXPECT_EQ(sheet_.formula("G2"), "");
    EXPECT_TRUE(insert("G2", "TIMELINESS.PERCENT").isDone);
}

TEST_F(InsertIndicator, WritesNoFormulaWhileAFieldItNeedsIsEmpty) {
    EXPECT_EQ(insert("G2", "TIMELINESS.REPEATS", {{"within", text("12 months")}}),
              (Answer{false, "‘Column of ids’ is still empty: without it there is no answer."}));
    EXPECT_TRUE(
        insert("G2", "MILESTONE.STATUS").text.starts_with("‘Column of due dates’ is still empty"));
    EXPECT_TRUE(insert("G2", "FOSTER.PERCENT", {{"recruited", text("3")}})
                    .text.starts_with("‘The target’ is still empty"));
    EXPECT_EQ(sheet_.formula("G2"), "");
}

TEST_F(InsertIndicator, ReadsTheRowsBehindABlankOne) {
    sheet_.setRows("A8", {{"C5", "06/01/2025", "10/01/2025", "East"},
                          {"C6", "07/01/2025", "10/01/2025", "West"}});
    insert("G2", "TIMELINESS.PERCENT");
    EXPECT_EQ(sheet_.number("G2"), 0.8);
    EXPECT_EQ(choose(workbook_, "check").text.find("Nothing was found"), 0U);
}

TEST_F(InsertIndicator, LeavesOutTheTotal) {
    auto other = workbook_.addSheet("Rates");
    other.setRows("A1", {{"Month", "Rate"}, {"Apr", 3.0}, {"May", 4.0}, {"Jun", 5.0}});
    other.setFormula("B5", "=SUM(B2:B4)");
    const Answer answer = insert("G2", "TREND.VARIATION");
    EXPECT_NE(answer.text.find("Rates.$B$2:$B$4"), std::string::npos) << answer;
}

// In a cell for dates a share of 67 % is 30/12/1899, and a formula in a cell for text becomes text
// when somebody edits it.
TEST_F(InsertIndicator, ShowsNumbersInCellsForSomethingElse) {
    const auto cells =
        as<star::beans::XPropertySet>(sheet_.handle()->getCellRangeByName(toUno("G1:R20")));
    const auto formatWith = [&](const char* code) {
        cells->setPropertyValue(toUno("NumberFormat"), numberFormat(workbook_, code));
    };
    const auto undo =
        as<star::document::XUndoManagerSupplier>(workbook_.handle())->getUndoManager();
    for (const char* code : {"DD/MM/YYYY", "HH:MM", "BOOLEAN", "@", "0.00%", "[$£-809]#,##0"}) {
        formatWith(code);
        const auto before = undo->getAllUndoActionTitles().getLength();
        EXPECT_TRUE(insert("G2", "TIMELINESS.COUNT").isDone);
        EXPECT_EQ(sheet_.displayed("G2"), "1") << code;
        EXPECT_EQ(sheet_.number("G2"), 1) << code;
        EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), before + 1);
        EXPECT_TRUE(insert("G10", "TIMELINESS.BREAKDOWN").isDone);
        EXPECT_EQ(sheet_.displayed("H11"), "2") << code;
        EXPECT_EQ(sheet_.displayed("J11"), "100%") << code;
        undo->undo();
        undo->undo();
        sheet_.set("G2", 0.5);
        EXPECT_NE(sheet_.displayed("G2"), "1") << code;
    }
    formatWith("0.0");
    EXPECT_TRUE(insert("G4", "TIMELINESS.COUNT").isDone);
    EXPECT_EQ(sheet_.displayed("G4"), "1.0") << "the person's own";
}

// Names of other sheets are not known here, and the sheet's own come before the workbook's.
TEST_F(InsertIndicator, OffersTheNamesThatTheCellSees) {
    const auto addTo = [&](const auto& owner, const char* content) {
        const auto names = property<star::uno::Reference<star::sheet::XNamedRanges>>(
            as<star::uno::XInterface>(owner), "NamedRanges");
        if (names->hasByName(toUno("AsAt"))) {
            names->removeByName(toUno("AsAt"));
        }
        names->addNewByName(toUno("AsAt"), toUno(content), {}, 0);
    };
    const auto insertAt = [&](const char* cell) {
        select(workbook_, cell);
        return chooseWith(workbook_, "insert", {{"Question", text("TIMELINESS.PERCENT")}}).text;
    };
    auto other = workbook_.addSheet("Other");
    other.set("A1", "31/03/2025");
    sheet_.set("K1", "28/02/2025");
    addTo(other.handle(), "$Other.$A$1");
    EXPECT_NE(insertAt("G2").find(",TODAY())"), std::string::npos);
    addTo(workbook_.handle(), "$Sheet1.$K1");
    EXPECT_NE(insertAt("G2").find(",TODAY())"), std::string::npos) << "means another cell each row";
    addTo(workbook_.handle(), "$Other.$A$1");
    EXPECT_NE(insertAt("G2").find(",AsAt)"), std::string::npos);
    EXPECT_EQ(sheet_.displayed("G2"), "67%");
    addTo(sheet_.handle(), "$Sheet1.$K$1");
    EXPECT_NE(insertAt("G2").find("AsAt)"), std::string::npos);
    const std::string preview = insertAt("G3");
    sheet_.setFormula("G4", "=TIMELINESS.PERCENT(B2:B6;C2:C6;\"ASSESSMENT\";\"28/02/2025\")");
    EXPECT_EQ(sheet_.displayed("G3"), sheet_.displayed("G4")) << preview;
    addTo(sheet_.handle(), "$Sheet1.$K1");
    EXPECT_NE(insertAt("G2").find(",TODAY())"), std::string::npos) << "hides the workbook's";
}

TEST_F(InsertIndicator, CountsRowsAddedLater) {
    insert("G2", "TIMELINESS.PERCENT");
    sheet_.setRows("A7", {{"C5", "06/01/2025", "10/01/2025", "East"}});
    EXPECT_EQ(sheet_.number("G2"), 0.75);
}

TEST_F(InsertIndicator, LeavesOutWhatIsBelowAList) {
    sheet_.set("B9", "Another list");
    EXPECT_NE(insert("G2", "TIMELINESS.PERCENT").text.find("$B$2:$B$6,"), std::string::npos);
    sheet_.set("B9", "");
    EXPECT_NE(insert("B9", "TIMELINESS.PERCENT").text.find("$B$2:$B$6,"), std::string::npos)
        << "a formula does not read its own cell";
}

// Calc would not call it Err:522: the cell would go on showing what it read of itself.
TEST_F(InsertIndicator, WritesNothingAmongTheCellsItReads) {
    for (const char* cell : {"C5", "B3"}) {
        EXPECT_EQ(insert(cell, "TIMELINESS.COUNT"),
                  (Answer{false, "The answer at " + std::string(cell) +
                                     " would lie among the cells that it reads: choose a cell "
                                     "beside the list."}));
    }
    EXPECT_EQ(sheet_.formula("C5"), "");
    EXPECT_EQ(sheet_.text("B3"), "13/01/2025");
    EXPECT_TRUE(insert("A5", "TIMELINESS.COUNT").isDone) << "the names are not read";
}

TEST_F(InsertIndicator, WritesATableWhereThereIsSpaceForIt) {
    const Answer breakdown = insert("G2", "TIMELINESS.BREAKDOWN");
    EXPECT_TRUE(breakdown.isDone);
    EXPECT_EQ(breakdown.text.find("Ctrl+Shift+Enter"), std::string::npos)
        << "Insert gives it the cells it needs";
    EXPECT_EQ(sheet_.text("G3"), "East");
    EXPECT_EQ(sheet_.text("G4"), "West");
    EXPECT_EQ(sheet_.displayed("J3"), "100%");

    EXPECT_TRUE(insert("G30", "TIMELINESS.TREND", {{"months", text("3")}}).isDone);
    EXPECT_EQ(sheet_.displayed("G33"), "Mar 2025");
    EXPECT_EQ(sheet_.displayed("J33"), "67%");
    sheet_.set("B6", "03/12/2024");
    EXPECT_EQ(sheet_.displayed("H33"), "3") << "not in the format of the array's first cell";
    EXPECT_EQ(sheet_.displayed("I33"), "2");
    sheet_.set("B6", "02/12/2024");

    EXPECT_TRUE(insert("G40", "INDICATORS.PROBLEMS").isDone);
    EXPECT_EQ(sheet_.number("G41"), 6);
    EXPECT_EQ(sheet_.displayed("H41"), "02/12/2024");
    EXPECT_EQ(sheet_.text("J41"), "37 working days overdue");

    sheet_.set("G14", "mine");
    EXPECT_EQ(insert("F12", "TIMELINESS.BREAKDOWN"),
              (Answer{false,
                      "The answer needs the cells F12:N15, and G14 is not empty: choose another "
                      "cell."}));
    EXPECT_EQ(sheet_.formula("F12"), "");
}

TEST_F(InsertIndicator, NeedsTheRowsAndColumnsOfTheSheet) {
    for (const char* cell : {"XFD1", "A1048576", "XFD1048575"}) {
        EXPECT_EQ(insert(cell, "TIMELINESS.BREAKDOWN"),
                  (Answer{false, "From " + std::string(cell) +
                                     " on, the sheet has too few rows or columns for the answer: "
                                     "choose another cell."}));
        EXPECT_EQ(sheet_.formula(cell), "");
    }
    EXPECT_TRUE(insert("XFD1048576", "TIMELINESS.PERCENT").isDone);
}

// What is below the first of merged cells is not seen.
TEST_F(InsertIndicator, WritesNoTableUnderMergedCells) {
    const auto merge = [&](const char* cells) {
        as<star::util::XMergeable>(sheet_.handle()->getCellRangeByName(toUno(cells)))->merge(true);
    };
    merge("H12:K13");
    merge("H28:H32");  // begins above the last of the places tried
    for (const auto& [cell, cells] : {std::pair("G12", "G12:O15"), std::pair("H12", "H12:P15"),
                                      std::pair("G10", "G10:O13"), std::pair("G30", "G30:O33")}) {
        EXPECT_EQ(insert(cell, "TIMELINESS.BREAKDOWN"),
                  (Answer{false, "The answer needs the cells " + std::string(cells) +
                                     ", and some of them are merged: choose another cell."}));
        EXPECT_EQ(sheet_.formula(cell), "");
    }
    EXPECT_TRUE(insert("H12", "TIMELINESS.PERCENT").isDone);
    EXPECT_TRUE(insert("G14", "TIMELINESS.BREAKDOWN").isDone);
}

// Calc keeps a part of an array in memory only: the opened file shows the array again.
TEST_F(InsertIndicator, ChangesNoPartOfAnArray) {
    sheet_.setArrayFormula("F20:F22", "=ROW(A1:A3)");
    for (const char* cells : {"F20", "F21", "F20:F22"}) {
        EXPECT_EQ(insert(cells, "TIMELINESS.PERCENT"),
                  (Answer{false, std::string(cells).substr(0, 3) +
                                     " is part of an array formula, which can only be changed as a "
                                     "whole: choose another cell."}));
        EXPECT_EQ(sheet_.formula("F21"), "{=ROW(A1:A3)}");
    }
}

// Which Calc writes anew whenever it is refreshed.
TEST_F(InsertIndicator, WritesNoTableWherePartOfItIsHidden) {
    const auto rows =
        as<star::table::XColumnRowRange>(sheet_.handle()->getCellRangeByName(toUno("A5")))
            ->getRows();
    as<star::beans::XPropertySet>(rows)->setPropertyValue(toUno("IsVisible"),
                                                          star::uno::Any(false));
    const Answer answer = insert("G2", "TIMELINESS.BREAKDOWN");
    EXPECT_FALSE(answer.isDone);
    EXPECT_TRUE(
        answer.text.starts_with("The answer would fill G2:O5, where rows or columns are "
                                "hidden or filtered out"))
        << answer;
    EXPECT_TRUE(insert("G2", "TIMELINESS.PERCENT").isDone) << "one cell that is seen";
    EXPECT_TRUE(insert("G20", "TIMELINESS.BREAKDOWN").isDone);
}

TEST_F(InsertIndicator, ShowsItsAnswerWhereNothingIsCalculatedByItself) {
    sheet_.setFormula("F20", "=RAND()");
    const double random = sheet_.number("F20");
    as<star::sheet::XCalculatable>(workbook_.handle())->enableAutomaticCalculation(false);
    EXPECT_TRUE(insert("G2", "TIMELINESS.PERCENT").isDone);
    EXPECT_EQ(sheet_.displayed("G2"), "67%");
    EXPECT_EQ(sheet_.number("F20"), random) << "nothing else is worked out";
}

TEST_F(InsertIndicator, CallsNoShareAllThatIsNotAll) {
    const Answer answer =
        insert("G2", "FOSTER.PERCENT", {{"recruited", text("399")}, {"target", text("400")}});
    EXPECT_NE(answer.text.find("answers 99.8 %"), std::string::npos) << answer;
    const auto insertShare = [&](int recruited) {
        insert("G2", "FOSTER.PERCENT",
               {{"recruited", text(std::to_string(recruited).c_str())}, {"target", text("400")}});
        return sheet_.displayed("G2");
    };
    EXPECT_EQ(insertShare(399), "99.75%");
    EXPECT_EQ(insertShare(398), "99.5%");
    EXPECT_EQ(insertShare(397), "99%");
    EXPECT_EQ(insertShare(400), "100%");
    EXPECT_EQ(insertShare(500), "125%");
    sheet_.setFormula("G2", "=-0.1");
    EXPECT_EQ(sheet_.displayed("G2"), "-10%") << "a change, typed where a share was";
}

TEST_F(InsertIndicator, WritesNothingIntoAPivotTable) {
    using star::sheet::DataPilotFieldOrientation;
    const auto tables =
        as<star::sheet::XDataPilotTablesSupplier>(sheet_.handle())->getDataPilotTables();
    const auto table = tables->createDataPilotDescriptor();
    table->setSourceRange({0, 0, 0, 3, 5});
    const auto field = [&](sal_Int32 index, DataPilotFieldOrientation orientation) {
        as<star::beans::XPropertySet>(table->getDataPilotFields()->getByIndex(index))
            ->setPropertyValue(toUno("Orientation"), star::uno::Any(orientation));
    };
    field(3, star::sheet::DataPilotFieldOrientation_ROW);
    field(0, star::sheet::DataPilotFieldOrientation_DATA);
    tables->insertNewByName(toUno("Teams"), {0, 5, 19}, table);
    ASSERT_EQ(sheet_.displayed("F23"), "East");
    for (const auto& [cell, question] :
         {std::pair("F23", "TIMELINESS.PERCENT"), std::pair("F21", "TIMELINESS.PERCENT"),
          std::pair("F17", "TIMELINESS.BREAKDOWN")}) {
        EXPECT_EQ(insert(cell, question),
                  (Answer{false, std::string("The answer would lie in a pivot table, which writes "
                                             "over it when it is refreshed: choose another cell "
                                             "than ") +
                                     cell + "."}));
    }
    EXPECT_EQ(sheet_.displayed("F23"), "East");
}

// Someone once went to the end of the sheet and typed: every column was read down to there.
TEST_F(InsertIndicator, IsQuickBesideAStrayEntry) {
    sheet_.set("XFD1048576", "x");
    const auto before = std::chrono::steady_clock::now();
    EXPECT_TRUE(insert("G2", "TIMELINESS.PERCENT").isDone);
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(30))
        << "it took 158 before";
}

TEST_F(InsertIndicator, IsOneStepToUndo) {
    const auto undo =
        as<star::document::XUndoManagerSupplier>(workbook_.handle())->getUndoManager();
    const auto before = undo->getAllUndoActionTitles().getLength();
    insert("G2", "TIMELINESS.PERCENT");
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), before + 1);
    undo->undo();
    EXPECT_EQ(sheet_.formula("G2"), "");
    insert("G2", "TIMELINESS.BREAKDOWN");
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), before + 1);
    undo->undo();
    EXPECT_EQ(sheet_.formula("G2"), "");
}

// On the fostering example, whose names are found.
TEST(InsertInFostering, AnswersAsTheHandWrittenFormulaDoes) {
    const auto workbook = office().open(std::string(EXAMPLES_FOLDER) + "/foster-recruitment.ods");
    auto sheet = workbook.sheet("Households");
    const auto controller = as<star::frame::XModel>(workbook.handle())->getCurrentController();
    as<star::view::XSelectionSupplier>(controller)
        ->select(star::uno::Any(sheet.handle()->getCellRangeByName(toUno("Z3"))));
    const struct {
        const char* question;
        const char* byHand;
    } rows[] = {
        {"FOSTER.STATUS", "=FOSTER.STATUS(Recruited;TargetNow;PeriodFrom;PeriodTo;AsAt)"},
        {"FOSTER.PERCENT", "=FOSTER.PERCENT(Recruited;TargetNow)"},
        {"FOSTER.RECRUITED", "=FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;AsAt)"},
        {"FOSTER.CHANCE", "=FOSTER.CHANCE(Approvals;TargetNow;PeriodFrom;PeriodTo;AsAt)"},
    };
    for (const auto& row : rows) {
        const Answer answer = chooseWith(workbook, "insert", {{"Question", text(row.question)}});
        EXPECT_TRUE(answer.isDone) << answer;
        sheet.setFormula("Z4", row.byHand);
        EXPECT_EQ(sheet.value("Z3"), sheet.value("Z4")) << answer;
        EXPECT_EQ(sheet.value("Z3").error(), nullptr) << answer;
    }
}

// On the example with lists as Ofsted asks for them, next to the answers of its own sheets.
TEST(InsertInAnnexA, AnswersAsTheHandWrittenFormulaDoes) {
    const auto workbook = office().open(std::string(EXAMPLES_FOLDER) + "/annex-a-timeliness.ods");
    const auto list = workbook.sheet("List 4");
    auto sheet = workbook.sheet("List 4");
    const auto controller = as<star::frame::XModel>(workbook.handle())->getCurrentController();
    as<star::view::XSelectionSupplier>(controller)
        ->select(star::uno::Any(list.handle()->getCellRangeByName(toUno("P3"))));
    const struct {
        const char* question;
        const char* byHand;
    } rows[] = {
        {"TIMELINESS.PERCENT", "=TIMELINESS.PERCENT(G2:G1000;I2:I1000;\"45 working days\";AsAt)"},
        {"TIMELINESS.COUNT",
         "=TIMELINESS.COUNT(G2:G1000;I2:I1000;\"45 working days\";AsAt;\"overdue\")"},
        {"TIMELINESS.REPEATS", "=TIMELINESS.REPEATS(A2:A1000;G2:G1000;\"12 months\";AsAt)"},
    };
    for (const auto& row : rows) {
        EXPECT_TRUE(chooseWith(workbook, "insert",
                               {{"Question", text(row.question)}, {"within", text("12 months")}})
                        .isDone);
        sheet.setFormula("P4", row.byHand);
        EXPECT_EQ(sheet.number("P3"), sheet.number("P4"))
            << row.question << ": " << sheet.formula("P3");
    }
}

}  // namespace council::test
