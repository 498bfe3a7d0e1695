// Check this workbook on real workbooks: what is read of them, what the functions themselves say,
// and the sheet it writes.
#include "menu.h"
#include "session/scratch_folder.h"
#include "session/uno_text.h"

#include <cstdio>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace council::test {

namespace star = com::sun::star;
using Lines = std::vector<std::string>;

namespace {

// "Sheet1 B2 | Kind": the first two columns of each finding.
Lines placesIn(const std::string& text) {
    Lines places;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        const auto kind = line.find(" | ");
        places.push_back(line.substr(0, line.find(" | ", kind + 1)));
    }
    return places;
}

}  // namespace

class CheckWorkbook : public EmptyWorkbook {
 protected:
    CheckWorkbook() {
        sheet_.setRows("A1", {{"Started", "Ended"},
                              {"06/01/2025", "10/03/2025"},
                              {"13/01/2025", "24/03/2025"},
                              {"03/02/2025", "14/03/2025"},
                              {"17/02/2025", ""},
                              {"10/03/2025", ""}});
        sheet_.setFormula("D1", "=TIMELINESS.PERCENT(A2:A6;B2:B6;\"ASSESSMENT\";\"31/03/2025\")");
    }
    // For a sheet of its own.
    static std::string qualified(std::string formula) {
        for (const char* range : {"A1:", "A2:", "B2:", "C2:"}) {
            for (auto at = formula.find(range); at != std::string::npos;
                 at = formula.find(range, at + 9)) {
                formula.insert(at, "$Sheet1.");
            }
        }
        return formula;
    }
    void addTable(const char* name, const char* range) {
        const auto cells = as<star::sheet::XCellRangeAddressable>(
            sheet_.handle()->getCellRangeByName(rtl::OUString::createFromAscii(range)));
        as<star::sheet::XDatabaseRanges>(property<star::uno::Reference<star::uno::XInterface>>(
                                             workbook_.handle(), "DatabaseRanges"))
            ->addNewByName(rtl::OUString::createFromAscii(name), cells->getRangeAddress());
    }
    std::string check() { return choose(workbook_, "check").text; }
    Lines places() { return placesIn(check()); }
};

TEST_F(CheckWorkbook, SaysThatNothingWasFound) {
    EXPECT_EQ(choose(workbook_, "check"),
              (Answer{true,
                      "Nothing was found that needs a look. Indicator formulas in this workbook: "
                      "1."}));
}

TEST_F(CheckWorkbook, ChangesNothing) {
    sheet_.setFormula("D2", "=TIMELINESS.PERCENT(A2:A4;B2:B4;\"soon\";\"31/03/2025\")");
    sheet_.value("D2");
    const auto undo =
        as<star::document::XUndoManagerSupplier>(workbook_.handle())->getUndoManager();
    const auto steps = undo->getAllUndoActionTitles().getLength();
    as<star::util::XModifiable>(workbook_.handle())->setModified(false);
    EXPECT_EQ(places(), (Lines{"Sheet1 D2 | Errors and Check", "Sheet1 D2 | Ranges"}));
    EXPECT_FALSE(as<star::util::XModifiable>(workbook_.handle())->isModified());
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), steps);
}

TEST_F(CheckWorkbook, ExplainsAnErrorAsExplainThisCellDoes) {
    sheet_.setFormula("D2", "=TIMELINESS.PERCENT(A2:A6;B2:B6;\"soon\";\"31/03/2025\")");
    sheet_.setFormula("D3", "=INDICATORS.EXPLAIN(D2)");
    EXPECT_NE(check().find(sheet_.text("D3")), std::string::npos) << check();
}

TEST_F(CheckWorkbook, SeesFormulasThatCalcCannotRead) {
    workbook_.type("D2", "=TIMELINESS.DUE(A2;30 days)");
    workbook_.type("D3", "=TIMELINES.DUE(A2;\"30 days\")");
    EXPECT_EQ(places(), (Lines{"Sheet1 D2 | Errors and Check", "Sheet1 D3 | Errors and Check"}))
        << check();
}

TEST_F(CheckWorkbook, NamesTheRowsLeftOut) {
    sheet_.set("B3", "01/01/2025");
    sheet_.set("A5", "spring");
    sheet_.setFormula("D2",
                      "=TIMELINESS.COUNT(A2:A6;B2:B6;\"ASSESSMENT\";\"31/03/2025\";\"late\")");
    EXPECT_EQ(check(),
              "Sheet1 A3 | Rows left out | Left out: end before start (TIMELINESS.COUNT, "
              "TIMELINESS.PERCENT). | Mend the row, or agree that it does not count.\n"
              "Sheet1 A5 | Rows left out | Left out: start is not a date: ‘spring’ "
              "(TIMELINESS.COUNT, TIMELINESS.PERCENT). | Mend the row, or agree that it does not "
              "count.\n");
}

// Before an as-at date nothing is known of what comes after it.
TEST_F(CheckWorkbook, LooksForRowsLeftOutAtTheLatestAsAtDate) {
    sheet_.set("B2", "20/01/2025");
    sheet_.set("B6", "06/03/2025");
    const char* const early = "=TIMELINESS.PERCENT(A2:A6;B2:B6;\"ASSESSMENT\";\"28/02/2025\")";
    const char* const late = "=TIMELINESS.PERCENT(A2:A6;B2:B6;\"ASSESSMENT\";\"31/03/2025\")";
    sheet_.setFormula("D1", early);
    sheet_.setFormula("D2", late);
    EXPECT_EQ(places(), (Lines{"Sheet1 A6 | Rows left out", "Sheet1 D2 | As-at dates"}));
    sheet_.setFormula("D1", late);
    sheet_.setFormula("D2", early);
    EXPECT_EQ(places(), (Lines{"Sheet1 A6 | Rows left out", "Sheet1 D1 | As-at dates"}));
}

TEST_F(CheckWorkbook, SeesATotalAmongTheFigures) {
    sheet_.setRows("F1", {{"Month", "Rate"}, {"Apr", 3.0}, {"May", 4.0}, {"Jun", 5.0}});
    sheet_.setFormula("G5", "=SUM(G2:G4)");
    sheet_.setFormula("D2", "=BENCHMARK.BAND(4;G2:G5)");
    EXPECT_EQ(places(), Lines{"Sheet1 G5 | Ranges"}) << check();
}

TEST_F(CheckWorkbook, TellsFiveRowsAndTheNumberOfTheOthers) {
    session::ValueRows rows;
    for (int i = 0; i < 9; ++i) {
        rows.push_back({"n/k?"});
    }
    sheet_.setRows("G2", rows);
    sheet_.setFormula("H1", "=TIMELINESS.PERCENT(G2:G10;G2:G10;\"ASSESSMENT\";\"31/03/2025\")");
    const std::string text = check();
    EXPECT_EQ(placesIn(text).size(), 8U) << text << "the column given twice, too";
    EXPECT_NE(text.find("Sheet1 G8 | Rows left out | More rows of G2:G10 that are left out: 3."),
              std::string::npos)
        << text;
}

// Names, whole columns, other sheets and functions around ours are read through.
TEST_F(CheckWorkbook, ReadsReferencesOfEveryKind) {
    const auto other = workbook_.addSheet("Summary 2025");
    workbook_.addName("Starts", sheet_, "$A$2:$A$4");
    auto summary = workbook_.sheet("Summary 2025");
    summary.setFormula("A1",
                       "=IFERROR(TIMELINESS.PERCENT(Starts;$Sheet1.B2:B4;\"ASSESSMENT\";"
                       "DATE(2025;3;31));0)");
    summary.setFormula("A2",
                       "=TIMELINESS.PERCENT($Sheet1.A:A;$Sheet1.B:B;\"ASSESSMENT\";\"31/03/"
                       "2025\")");
    EXPECT_EQ(check(),
              "Summary 2025 A1 | Ranges | The range Sheet1.A2:A4 ends before its data do: they go "
              "on to row 6. | Extend the range, or give the whole column: it costs no time.\n");
}

TEST_F(CheckWorkbook, FollowsARelativeNameToTheRowOfEachFormula) {
    as<star::sheet::XNamedRanges>(
        property<star::uno::Reference<star::uno::XInterface>>(workbook_.handle(), "NamedRanges"))
        ->addNewByName(rtl::OUString("ThisDue"), rtl::OUString("$Sheet1.$F2"), {0, 0, 1}, 0);
    sheet_.setRows("F2", {{"soon"}, {"31/03/2025"}, {"later"}});
    for (const char* cell : {"G2", "G3", "G4"}) {
        sheet_.setFormula(cell, "=MILESTONE.STATUS(ThisDue;\"\";\"31/03/2025\")");
    }
    EXPECT_EQ(places(), (Lines{"Sheet1 G2 | Errors and Check", "Sheet1 G4 | Errors and Check"}));
}

TEST_F(CheckWorkbook, ReadsFormulasThatWereFilledDownAndOneThatWasNot) {
    sheet_.setFormula("E2", "=TIMELINESS.DUE($A2;\"45 working days\")");
    sheet_.fillDown("E2:E6");
    EXPECT_EQ(places(), Lines{"Nothing was found that needs a look. Indicator formulas in this "
                              "workbook: 6."});
    sheet_.setFormula("E4", "=TIMELINESS.DUE($A4;\"40 working days\")");
    EXPECT_EQ(places(), Lines{"Sheet1 E4 | Formulas"});
    sheet_.fillDown("E2:E6");
    sheet_.set("E3", 45000.0);
    EXPECT_EQ(places(), Lines{"Sheet1 E3 | Formulas"});
}

TEST_F(CheckWorkbook, TakesAnArrayFormulaForOne) {
    sheet_.setArrayFormula("E2:E6", "=MILESTONE.STATUS(B2:B6;\"\";\"31/03/2025\")");
    EXPECT_EQ(places(), Lines{"Nothing was found that needs a look. Indicator formulas in this "
                              "workbook: 6."});
}

TEST_F(CheckWorkbook, SeesACheckInAnArrayFormula) {
    sheet_.set("B3", "31/9/2025");
    sheet_.set("B5", "soon");
    sheet_.setFormula("D1", "");
    sheet_.setArrayFormula("E2:E6", "=MILESTONE.STATUS(B2:B6;\"\";\"31/03/2025\")");
    EXPECT_EQ(places(), (Lines{"Sheet1 E3 | Errors and Check", "Sheet1 E5 | Errors and Check"}));
    sheet_.setArrayFormula("F2:F6", "=RAG.COLOUR(E2:E6)");
    EXPECT_EQ(places(), (Lines{"Sheet1 E3 | Errors and Check", "Sheet1 E5 | Errors and Check"}))
        << "the colours pass it on";
}

// The pages say: select the cells it may need, spare rows included.
TEST_F(CheckWorkbook, LeavesSpareCellsOfATableAlone) {
    sheet_.setRows("C1", {{"Team"}, {"North"}, {"South"}, {"South"}, {"North"}, {"South"}});
    sheet_.setArrayFormula("E2:P20",
                           "=TIMELINESS.BREAKDOWN(C2:C6;A2:A6;B2:B6;\"ASSESSMENT\";"
                           "\"31/03/2025\")");
    EXPECT_TRUE(check().starts_with("Nothing was found")) << check();
    sheet_.setArrayFormula("E22:E30", "=TIMELINESS.DUE(A2:A6;\"45 wd\")");
    EXPECT_TRUE(check().starts_with("Nothing was found")) << check();
    sheet_.setArrayFormula("E22:E30", "=TIMELINESS.DUE(A2:A6;\"soon\")");
    EXPECT_NE(check().find("Sheet1 E27 | Errors and Check | More cells of this column"),
              std::string::npos)
        << check();
}

TEST_F(CheckWorkbook, LeavesRowsAloneThatAreKeptFreeBelowAList) {
    const auto due = [](int row) {
        return "=TIMELINESS.DUE(A" + std::to_string(row) + ";\"45 wd\")";
    };
    for (const int row : {2, 3, 4, 5, 6, 7, 8, 9}) {
        sheet_.setFormula("F" + std::to_string(row), due(row));
    }
    EXPECT_TRUE(check().starts_with("Nothing was found")) << check();
    sheet_.set("C8", "North");
    EXPECT_EQ(places(), (Lines{"Sheet1 F8 | Errors and Check"})) << "a case without its date";
    sheet_.set("C8", session::CellValue());
    sheet_.setFormula("F9", "=TIMELINESS.DUE(A9;\"soon\")");
    EXPECT_NE(check().find("Sheet1 F9 | Errors and Check"), std::string::npos)
        << "a limit that no row could use: " << check();
}

TEST_F(CheckWorkbook, SeesAFormulaThatIsKeptAsText) {
    sheet_.set("D3", "=TIMELINESS.PERCENT(A2:A6;B2:B6;\"ASSESSMENT\";\"31/03/2025\")");
    sheet_.set("D4", "= is the sign of a formula");
    const auto cells =
        as<star::beans::XPropertySet>(sheet_.handle()->getCellRangeByName(session::toUno("D3:D4")));
    cells->setPropertyValue(session::toUno("NumberFormat"), star::uno::Any(sal_Int32{0}));
    EXPECT_TRUE(check().starts_with("Nothing was found")) << "behind an apostrophe, on purpose";
    const auto formats = as<star::util::XNumberFormatTypes>(
        as<star::util::XNumberFormatsSupplier>(workbook_.handle())->getNumberFormats());
    cells->setPropertyValue(session::toUno("NumberFormat"),
                            star::uno::Any(formats->getStandardFormat(
                                star::util::NumberFormat::TEXT, star::lang::Locale())));
    EXPECT_EQ(places(), Lines{"Sheet1 D3 | Errors and Check"}) << check();
}

TEST_F(CheckWorkbook, SeesAWrongArgumentBehindIferror) {
    sheet_.setFormula("D3", "=IFERROR(TIMELINESS.PERCENT(A2:A6;B2:B6;\"soon\";\"31/03/2025\");0)");
    sheet_.setFormula("E3", "=ROUND(IFERROR(TIMELINESS.DUE(A3;G3);0);0)");
    sheet_.setFormula("E4", "=IFERROR(TIMELINESS.DUE(A4;\"20 days\");0)");
    sheet_.setFormula("F3",
                      "=IFERROR(TIMELINESS.DUE(A4;\"20 days\");0)+IFERROR("
                      "TIMELINESS.DUE(A4;\"soon\");0)");
    sheet_.setFormula("E5", "=IF(A9=\"\";\"\";IFERROR(TIMELINESS.DUE(A5;\"soon\");0))");
    const std::string text = check();
    EXPECT_EQ(placesIn(text),
              (Lines{"Sheet1 D3 | Errors and Check", "Sheet1 F3 | Errors and Check"}))
        << text;
    EXPECT_NE(text.find("An error is hidden by IFERROR: TIMELINESS.PERCENT answers Err:502, "
                        "because limit is ‘soon’"),
              std::string::npos)
        << text;
}

TEST_F(CheckWorkbook, FollowsTheColumnsOfATable) {
    sheet_.set("A3", "31/6/2025");
    addTable("Cases", "A1:C6");
    sheet_.setFormula("D1",
                      "=TIMELINESS.PERCENT(Cases[Started];Cases[Ended];\"ASSESSMENT\";"
                      "\"31/03/2025\")");
    EXPECT_FALSE(check().starts_with("Nothing was found"));
    sheet_.setFormula("D1",
                      "=TIMELINESS.PERCENT(Cases[Started];B2:B5;\"ASSESSMENT\";\"31/03/2025\")");
    sheet_.setFormula("D2",
                      "=TIMELINESS.UPTODATE(A2:A6;Cases[[Started]:[Ended]];Cases[[#Data];[Ended]];"
                      "\"soon\";\"31/03/2025\")");
    sheet_.setFormula("C3",
                      "=TIMELINESS.STATUS(Cases[[#This Row];[Started]];Cases[[#This Row];[Ended]];"
                      "\"45 wd\";\"31/03/2029\")");
    ASSERT_EQ(sheet_.text("C3"), "Check");
    const std::string text = check();
    for (const char* said :
         {"Sheet1 C3 | Errors and Check", "It counts working days up to 31 March 2029",
          "Sheet1 D2 | Errors and Check"}) {
        EXPECT_NE(text.find(said), std::string::npos) << said << "\n" << text;
    }
}

// What a workbook that is made of such lists shows must not be called clean.
TEST_F(CheckWorkbook, SaysWhichListsItCannotSee) {
    sheet_.set("A3", "31/6/2025");
    for (const char* starts : {"OFFSET($A$2;0;0;COUNTA($A$2:$A$90);1)", "INDIRECT(\"A2:A6\")",
                               "CHOOSE(1;A2:A6;B2:B6)"}) {
        sheet_.setFormula("D1", std::string("=TIMELINESS.PERCENT(") + starts +
                                    ";B2:B6;\"ASSESSMENT\";\"31/03/2025\")");
        const std::string text = check();
        EXPECT_EQ(placesIn(text), Lines{"Sheet1 D1 | Rows left out"}) << text;
        EXPECT_NE(text.find("This check cannot follow which cells starts is"), std::string::npos)
            << text;
    }
}

TEST_F(CheckWorkbook, SeesThatAFormulaComparesTexts) {
    sheet_.setFormula("D3", "=IF(A3>DATE(2025;1;1);\"after\";\"before\")");
    EXPECT_EQ(places(), Lines{"Sheet1 A2 | Dates"}) << check();
}

// Every function whose answer has several rows, in two rows of cells, and in as many as it needs.
TEST_F(CheckWorkbook, SeesThatAnAnswerIsCut) {
    sheet_.setRows("C1", {{"Team"}, {"North"}, {"South"}, {"North"}, {"East"}, {"West"}});
    const char* const formulas[] = {
        "=TIMELINESS.BREAKDOWN(C2:C6;A2:A6;B2:B6;\"ASSESSMENT\";\"31/03/2025\")",
        "=TIMELINESS.TREND(A2:A6;B2:B6;\"ASSESSMENT\";\"31/03/2025\";6)",
        "=TIMELINESS.SUMMARY(A2:A6;B2:B6;\"ASSESSMENT\";\"31/03/2025\")",
        "=TIMELINESS.BANDS(A2:A6;B2:B6;{10|20|30};\"31/03/2025\")",
        "=TIMELINESS.HOLIDAYS(\"\";\"01/04/2025\";\"31/05/2025\")",
        "=TIMELINESS.STANDARDS()",
        "=INDICATORS.PROBLEMS(A2:A6;B2:B6;\"31/05/2025\";\"ASSESSMENT\")",
        "=INDICATORS.HELP()",
        "=INDICATORS.FILLDOWN(C2:C6)",
        "=FOSTER.FUNNEL(A1:B6;\"01/01/2025\";\"31/03/2025\";\"31/03/2025\")",
        "=MILESTONE.SUMMARY({\"Complete\"|\"Overdue\"})",
        "=RAG.SUMMARY({\"Complete\"|\"Overdue\"|\"At risk\"})",
        "=TREND.XMR({1|2|3|4|5|6|7|8|9})",
        "=MILESTONE.STATUS(B2:B6;\"\";\"31/03/2025\")",
    };
    for (const char* formula : formulas) {
        SCOPED_TRACE(formula);
        auto sheet = workbook_.addSheet("Answer");
        sheet.setArrayFormula("A1:A2", qualified(formula));
        const std::string cut = check();
        const auto at = cut.find("Answer A1 | Ranges | The answer has ");
        EXPECT_NE(at, std::string::npos) << cut;
        std::size_t rows = 0;
        std::size_t columns = 0;
        std::sscanf(cut.substr(cut.find("as many rows")).c_str(),
                    "as many rows (%zu) and columns (%zu)", &rows, &columns);
        workbook_.removeSheet("Answer");
        sheet = workbook_.addSheet("Answer");
        const std::string last = std::string(1, static_cast<char>('A' + columns - 1));
        sheet.setArrayFormula("A1:" + last + std::to_string(rows), qualified(formula));
        const std::string whole = check();
        EXPECT_EQ(whole.find("The answer has "), std::string::npos) << whole;
        workbook_.removeSheet("Answer");
    }
}

// What Insert an indicator writes has room for the teams of its day.
TEST_F(CheckWorkbook, SeesThatATeamHasComeSinceTheTableWasMade) {
    sheet_.setRows("C1", {{"Team"}, {"North"}, {"South"}, {"North"}, {"South"}, {"North"}});
    sheet_.setFormula("D1", "");
    select(workbook_, "E10");
    ASSERT_TRUE(chooseWith(workbook_, "insert",
                           {{"Question", star::uno::Any(rtl::OUString("TIMELINESS.BREAKDOWN"))},
                            {"limit", star::uno::Any(rtl::OUString("ASSESSMENT"))},
                            {"as_at", star::uno::Any(rtl::OUString("31/03/2025"))}})
                    .isDone);
    EXPECT_EQ(places(), Lines{"Nothing was found that needs a look. Indicator formulas in this "
                              "workbook: 36."});
    sheet_.setRows("A7", {{"20/03/2025", "24/03/2025", "East"}});
    EXPECT_EQ(check(),
              "Sheet1 E10 | Ranges | The answer has 5 rows, and the formula shows only 4: what "
              "begins with ‘All’ is the first that is missing. | From this cell on, select as many "
              "rows (5) and columns (9), with nothing else in them, press F2 and then "
              "Ctrl+Shift+Enter.\n");
}

// A cell that is no array formula shows the first row alone; one that does more with the answer
// than show it needs no room for it.
TEST_F(CheckWorkbook, LeavesAnAnswerAloneThatIsWorkedWith) {
    sheet_.setRows("C1", {{"Team"}, {"North"}, {"South"}, {"North"}, {"East"}, {"West"}});
    sheet_.setFormula("E2",
                      "=INDEX(TIMELINESS.BREAKDOWN(C2:C6;A2:A6;B2:B6;\"ASSESSMENT\";"
                      "\"31/03/2025\");2;2)");
    EXPECT_EQ(places(), Lines{"Nothing was found that needs a look. Indicator formulas in this "
                              "workbook: 2."});
    sheet_.setFormula("E3",
                      "=TIMELINESS.BREAKDOWN(C2:C6;A2:A6;B2:B6;\"ASSESSMENT\";\"31/03/2025\")");
    EXPECT_EQ(places(), Lines{"Sheet1 E3 | Ranges"});
}

TEST_F(CheckWorkbook, TellsARowOnceThatBreakdownLeavesOutToo) {
    sheet_.setRows("C1", {{"Team"}, {"North"}, {"North"}, {"South"}, {"North"}, {"South"}});
    sheet_.set("B3", "01/01/2025");
    sheet_.setArrayFormula("E2:M5",
                           "=TIMELINESS.BREAKDOWN(C2:C6;A2:A6;B2:B6;\"ASSESSMENT\";"
                           "\"31/03/2025\")");
    EXPECT_EQ(places(), Lines{"Sheet1 A3 | Rows left out"}) << check();
}

TEST_F(CheckWorkbook, SeesTextsThatNativeFormulasPassOver) {
    sheet_.setFormula("D3", "=COUNTIFS(A2:A6;\">0\")");
    const std::string text = check();
    EXPECT_EQ(placesIn(text), Lines{"Sheet1 A2 | Dates"}) << text;
    EXPECT_NE(text.find("Dates in column A that are texts: 5. The indicators read them, but D3 "
                        "does not take them for dates."),
              std::string::npos)
        << text;
}

TEST_F(CheckWorkbook, WritesANewSheetInOneStep) {
    sheet_.setFormula("D2", "=TIMELINESS.PERCENT(A2:A4;B2:B4;\"soon\";\"31/03/2025\")");
    const auto undo =
        as<star::document::XUndoManagerSupplier>(workbook_.handle())->getUndoManager();
    const auto before = undo->getAllUndoActionTitles().getLength();
    for (const char* name : {"Workbook check", "Workbook check 2"}) {
        EXPECT_TRUE(chooseWith(workbook_, "check", {{"NewSheet", star::uno::Any(true)}}).isDone);
        ASSERT_TRUE(workbook_.hasSheet(name));
    }
    const auto written = workbook_.sheet("Workbook check");
    EXPECT_EQ(written.text("A1"), "Cell");
    EXPECT_EQ(written.text("A2"), "Sheet1 D2");
    EXPECT_EQ(written.text("B2"), "Errors and Check");
    const auto fields =
        as<star::text::XTextFieldsSupplier>(written.handle()->getCellByPosition(0, 1))
            ->getTextFields()
            ->createEnumeration();
    EXPECT_EQ(session::fromUno(
                  property<rtl::OUString>(as<star::uno::XInterface>(fields->nextElement()), "URL")),
              "#'Sheet1'.D2");
    // Undone in a window only: LibreOffice itself ends when it takes out a sheet of a hidden one.
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), before + 2) << "one step each";
    EXPECT_EQ(session::fromUno(undo->getCurrentUndoActionTitle()), "Check this workbook");
}

TEST_F(CheckWorkbook, AddsNoSheetWhereSheetsAreProtected) {
    sheet_.setFormula("D2", "=TIMELINESS.PERCENT(A2:A4;B2:B4;\"soon\";\"31/03/2025\")");
    as<star::util::XProtectable>(workbook_.handle())->protect(rtl::OUString());
    EXPECT_EQ(
        chooseWith(workbook_, "check", {{"NewSheet", star::uno::Any(true)}}),
        (Answer{false,
                "The sheets of this workbook are protected, so none can be added. Switch the "
                "protection off with Tools ▸ Protect Spreadsheet Structure, and try again."}));
    EXPECT_FALSE(workbook_.hasSheet("Workbook check"));
}

TEST_F(CheckWorkbook, TellsWhatTheWorkbookWarnsOfItself) {
    sheet_.setFormula("F1", "=\"3 readings lack a number. \"");
    sheet_.setFormula("F2", "=\" \"");
    as<star::beans::XPropertySet>(
        sheet_.handle()->getCellRangeByName(rtl::OUString::createFromAscii("F1:F9")))
        ->setPropertyValue("CellStyle", star::uno::Any(rtl::OUString("Warning")));
    const std::string text = check();
    EXPECT_EQ(placesIn(text), Lines{"Sheet1 F1 | Rows left out"});
    EXPECT_NE(text.find("The workbook itself warns here: 3 readings lack a number."),
              std::string::npos)
        << text;
}

TEST_F(CheckWorkbook, SaysWhatConcernsTheWholeWorkbook) {
    const session::ScratchFolder scratch;
    const auto file = scratch.path() / "list.xlsx";
    workbook_.exportTo(file);
    const auto opened = office().open(file);
    EXPECT_EQ(placesIn(choose(opened, "check").text), Lines{"Sheet1 D1 | The whole workbook"});
    as<star::beans::XPropertySet>(opened.handle())
        ->setPropertyValue(session::toUno("CalcAsShown"), star::uno::Any(true));
    as<star::sheet::XCalculatable>(opened.handle())->enableAutomaticCalculation(false);
    EXPECT_EQ(placesIn(choose(opened, "check").text), Lines(3, "Sheet1 D1 | The whole workbook"));
}

TEST(CheckEmpty, AsksForIndicatorFormulas) {
    const auto workbook = office().newWorkbook();
    workbook.firstSheet().setFormula("A1", "=SUM(B1:B9)");
    EXPECT_EQ(choose(workbook, "check"),
              (Answer{false,
                      "There is no indicator formula in this workbook, so there is nothing to "
                      "check."}));
}

// The planted faults of the examples are found, each once, and nothing else.
TEST(CheckExamples, HoldOnlyWhatIsTrueOfThem) {
    struct Example {
        const char* file;
        Lines places;
    };
    const Example examples[] = {
        {"improvement-plan-2016.ods",
         {"Plan N28 | Errors and Check", "Plan N29 | Errors and Check",
          "Plan N30 | Errors and Check", "Plan N31 | Errors and Check"}},
        {"board-report-2021.ods",
         {"Nothing was found that needs a look. Indicator formulas in this workbook: 1287."}},
        {"inspection-2012.ods",
         {"Nothing was found that needs a look. Indicator formulas in this workbook: 2044."}},
        // Its names find the columns of the lists by their headings: what comes after a name that
        // is worked out, this check does not see.
        {"annex-a-timeliness.ods",
         {"Adoption B24 | Rows left out", "List 4 G17 | Rows left out",
          "List 4 G26 | Rows left out", "List 4 G33 | Rows left out", "List 4 I9 | Rows left out",
          "List 5 G8 | Rows left out", "List 5 G21 | Rows left out", "List 6 I7 | Rows left out",
          "List 8 H11 | Rows left out", "List 8 R19 | Rows left out", "List 8 V11 | Rows left out",
          "List 10 H12 | Rows left out"}},
        {"benchmark.ods",
         {"Nothing was found that needs a look. Indicator formulas in this workbook: 441."}},
        {"foster-recruitment.ods",
         {"Households E51 | Rows left out", "Households I33 | Rows left out",
          "Households I64 | Rows left out"}},
        {"plan-quality.ods",
         {"Plan actions M20 | Errors and Check", "Plan actions M22 | Errors and Check",
          "Plan actions M24 | Errors and Check", "Plan actions M28 | Errors and Check",
          "Visits K16 | Errors and Check", "Visits F16 | Rows left out"}},
    };
    for (const Example& example : examples) {
        const auto workbook = office().open(std::string(EXAMPLES_FOLDER) + "/" + example.file);
        const std::string text = choose(workbook, "check").text;
        EXPECT_EQ(placesIn(text), example.places) << example.file << "\n" << text;
    }
}

TEST(CheckTemplates, HoldNothingThatNeedsALook) {
    int templates = 0;
    for (const auto& entry : std::filesystem::directory_iterator(TEMPLATES_FOLDER)) {
        if (entry.path().extension() == ".ods") {
            ++templates;
            const std::string text = choose(office().open(entry.path().string()), "check").text;
            EXPECT_TRUE(text.starts_with("Nothing was found")) << entry.path() << "\n" << text;
        }
    }
    EXPECT_EQ(templates, 7);
}

}  // namespace council::test
