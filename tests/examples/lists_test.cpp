// The lists of every workbook, as people treat them: sorted with a button of the toolbar, with rows
// put in and taken out.
#include "example_file.h"
#include "session/uno_text.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/view/XRenderable.hpp>

#include <gtest/gtest.h>

namespace council::test {

namespace {

namespace fs = std::filesystem;
namespace star = com::sun::star;

std::vector<fs::path> workbooks() {
    std::vector<fs::path> files;
    for (const char* folder : {EXAMPLES_FOLDER, TEMPLATES_FOLDER}) {
        for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() == ".ods") {
                files.push_back(entry.path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

// What a menu or a button does.
void command(const session::Workbook& book, const char* name, const char* argument = nullptr,
             std::string_view value = {}) {
    const star::uno::Reference<star::frame::XModel> model(book.handle(),
                                                          star::uno::UNO_QUERY_THROW);
    star::uno::Sequence<star::beans::PropertyValue> arguments(argument != nullptr ? 1 : 0);
    if (argument != nullptr) {
        arguments.getArray()[0].Name = rtl::OUString::createFromAscii(argument);
        arguments.getArray()[0].Value <<= session::toUno(value);
    }
    star::frame::DispatchHelper::create(office().context())
        ->executeDispatch(
            star::uno::Reference<star::frame::XDispatchProvider>(
                model->getCurrentController()->getFrame(), star::uno::UNO_QUERY_THROW),
            rtl::OUString::createFromAscii(name), rtl::OUString(), 0, arguments);
}

void insertRow(const session::Workbook& book, const char* sheet, int above) {
    const star::uno::Reference<star::table::XColumnRowRange> rows(book.sheet(sheet).handle(),
                                                                  star::uno::UNO_QUERY_THROW);
    rows->getRows()->insertByIndex(above - 1, 1);
}

void deleteRow(const session::Workbook& book, const char* sheet, int row) {
    const star::uno::Reference<star::table::XColumnRowRange> rows(book.sheet(sheet).handle(),
                                                                  star::uno::UNO_QUERY_THROW);
    rows->getRows()->removeByIndex(row - 1, 1);
}

}  // namespace

class EveryList : public ::testing::TestWithParam<fs::path> {};

// Calc takes the first row for headings only if each of its cells is a text; otherwise the buttons
// move a row of the list above it, where nothing counts it.
TEST_P(EveryList, KeepsItsHeadingsWhenAButtonSortsIt) {
    const session::Workbook book = office().open(GetParam());
    const star::uno::Reference<star::sheet::XCalculatable> calculation(book.handle(),
                                                                       star::uno::UNO_QUERY_THROW);
    calculation->enableAutomaticCalculation(false);
    const star::uno::Reference<star::beans::XPropertySet> settings(book.handle(),
                                                                   star::uno::UNO_QUERY_THROW);
    star::uno::Reference<star::sheet::XDatabaseRanges> lists;
    settings->getPropertyValue("DatabaseRanges") >>= lists;
    const std::vector<std::string> sheets = book.sheetNames();
    for (const rtl::OUString& name : lists->getElementNames()) {
        const star::uno::Reference<star::sheet::XDatabaseRange> list(lists->getByName(name),
                                                                     star::uno::UNO_QUERY_THROW);
        const star::table::CellRangeAddress area = list->getDataArea();
        const session::Sheet sheet = book.sheet(sheets[static_cast<std::size_t>(area.Sheet)]);
        const std::string headings = session::cellName(area.StartRow + 1, area.StartColumn + 1) +
                                     ":" + session::cellName(area.StartRow + 1, area.EndColumn + 1);
        const session::ValueRows before = sheet.values(headings);
        for (const sal_Int32 column : {area.StartColumn, area.StartColumn + 1, area.EndColumn}) {
            for (const char* button : {".uno:SortDescending", ".uno:SortAscending"}) {
                command(
                    book, ".uno:GoToCell", "ToPoint",
                    "$'" + sheet.name() + "'." + session::cellName(area.StartRow + 2, column + 1));
                command(book, button);
                EXPECT_EQ(sheet.values(headings), before)
                    << sheet.name() << ", " << button << ", column " << column + 1;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Workbooks, EveryList, ::testing::ValuesIn(workbooks()),
                         [](const auto& row) {
                             std::string name = row.param.stem().string();
                             std::replace_if(
                                 name.begin(), name.end(),
                                 [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
                             return name;
                         });

// Ranges do not grow at their upper end.
TEST(Lists, SayThatARowPutInRightBelowTheHeadingsIsNotCounted) {
    struct List {
        const char* book;
        const char* sheet;
        const char* key;
        int first;
        int last;
        const char* overview;
    };
    constexpr List lists[] = {
        {"improvement-plan", "Plan", "D", 7, 456, "Summary"},
        {"inspection", "Actions", "D", 7, 456, "Progress"},
        {"foster-recruitment", "Households", "A", 6, 3005, "Summary"},
        {"plan-quality", "Plan actions", "A", 7, 1506, "Summary"},
        {"plan-quality", "Visits", "A", 8, 1507, "Summary"},
        {"plan-quality", "Supervision", "A", 8, 457, "Summary"},
        {"board-report", "Progress", "B", 6, 305, "Report"},
        {"board-report", "Figures", "A", 6, 305, "Report"},
        {"board-report", "Carers", "A", 25, 324, "Report"},
    };
    for (const List& list : lists) {
        session::Workbook book = emptied(list.book);
        session::Sheet sheet = book.sheet(list.sheet);
        insertRow(book, list.sheet, list.first);
        book.recalculate();
        const session::Sheet overview = book.sheet(list.overview);
        EXPECT_EQ(overview.text("A5"), "") << list.sheet << ": nothing is typed into it";
        sheet.set(cell(list.key, list.first), "5 January 2027");
        sheet.set(cell(list.key, list.last + 2), "6 January 2027");
        book.recalculate();
        EXPECT_EQ(overview.text("A5"), std::string(list.sheet) +
                                           ": 2 filled rows lie outside what is counted, rows " +
                                           std::to_string(list.first + 1) + " to " +
                                           std::to_string(list.last + 1) + ". ")
            << list.sheet;
    }
}

TEST(Lists, NameTheRightRowsAfterARowIsPutInRightBelowTheHeadings) {
    session::Workbook plan = example("improvement-plan-2016");
    plan.recalculate();
    const session::ValueRows doubtful = plan.sheet("Attention").values("B8:H12");
    insertRow(plan, "Plan", 7);
    plan.recalculate();
    EXPECT_EQ(plan.sheet("Attention").values("B8:H12"), doubtful);

    session::Workbook fostering = example("foster-recruitment");
    fostering.recalculate();
    const session::ValueRows wrong = fostering.sheet("Summary").values("A54:D58");
    insertRow(fostering, "Households", 6);
    fostering.recalculate();
    EXPECT_EQ(fostering.sheet("Summary").values("A54:D58"), wrong);
}

TEST(Lists, OfPastedRowsCountAlsoTheOnePutInRightBelowTheHeadings) {
    session::Workbook annex = example("annex-a-timeliness");
    annex.recalculate();
    const session::ValueRows row = annex.sheet("List 5").values("A3:N3");
    const double before = annex.sheet("Headings").number("D13");
    const session::ValueRows figures = annex.sheet("Indicators").values("A7:K30");
    insertRow(annex, "List 5", 2);
    annex.recalculate();
    EXPECT_EQ(annex.sheet("Indicators").values("A7:K30"), figures) << "an empty row";
    annex.sheet("List 5").setRows("A2", row);
    annex.recalculate();
    const session::ValueRows inTheMiddle = annex.sheet("Indicators").values("A7:K30");
    EXPECT_NE(inTheMiddle, figures);
    EXPECT_EQ(annex.sheet("Headings").number("D13"), before + 1);
    deleteRow(annex, "List 5", 2);
    annex.sheet("List 5").setRows(cell("A", static_cast<int>(before) + 1), row);
    annex.recalculate();
    EXPECT_EQ(annex.sheet("Indicators").values("A7:K30"), inTheMiddle) << "the same at the end";
}

// A function that is given a column without its heading takes a word in its first row for one.
TEST(Lists, CountAWordInTheFirstRowAmongTheDatesThatCannotBeRead) {
    struct List {
        const char* book;
        const char* sheet;
        const char* date;
        const char* overview;
        const char* unreadable;
    };
    constexpr List lists[] = {
        {"improvement-plan-2016", "Plan", "E7", "Attention", "D17"},
        {"inspection-2012", "Actions", "J7", "Progress", "D22"},
        {"plan-quality", "Plan actions", "G7", "Summary", "D40"},
        {"plan-quality", "Visits", "F8", "Summary", "D43"},
        {"annex-a-timeliness", "List 8", "R2", "Indicators", "J22"},
    };
    for (const List& list : lists) {
        session::Workbook book = example(list.book);
        const session::Sheet overview = book.sheet(list.overview);
        session::Sheet sheet = book.sheet(list.sheet);
        sheet.set(list.date, "2012-01-05");
        book.recalculate();
        const double before = overview.number(list.unreadable);
        sheet.set(list.date, "soon");
        book.recalculate();
        EXPECT_EQ(overview.number(list.unreadable), before + 1) << list.book << ", " << list.sheet;
    }
    session::Workbook fostering = example("foster-recruitment");
    fostering.sheet("Households").set("I6", "soon");
    fostering.recalculate();
    EXPECT_EQ(fostering.sheet("Summary").text("E44"), "Dates not readable: 2.");
}

// An empty page is not printed, but a cell with a border or a formula makes it a page.
TEST(Lists, ThatAreEmptyPrintNoPages) {
    const auto pagesOf = [](const session::Workbook& book) {
        const star::uno::Reference<star::view::XRenderable> pages(book.handle(),
                                                                  star::uno::UNO_QUERY_THROW);
        return pages->getRendererCount(star::uno::Any(book.handle()), {});
    };
    session::Workbook annex = emptied("annex-a");
    annex.recalculate();
    EXPECT_EQ(pagesOf(annex), 11) << "what is worked out, Limits and Headings";
    annex.sheet("List 3").set("B2", "a) Female");
    annex.sheet("List 8").set("A2", "1");
    EXPECT_EQ(pagesOf(annex), 13) << "List 3, and the left half of List 8";
    session::Workbook benchmark = emptied("benchmark");
    benchmark.recalculate();
    EXPECT_EQ(pagesOf(benchmark), 5) << "Authorities one, Data none";
}

TEST(Lists, OfThePlanSayHowTheirLowerRowsArePrinted) {
    session::Workbook book = emptied("improvement-plan");
    session::Sheet plan = book.sheet("Plan");
    plan.set("D7", "Typed");  // or it says that rows lie below empty ones
    plan.set("D50", "Typed");
    book.recalculate();
    const std::string says = plan.text("D4");
    EXPECT_TRUE(says.starts_with("As at ") &&
                says.ends_with(" To print what is below row 46: Format, Print Ranges, Edit."))
        << says;
}

// An approval that stood beside a reading went with it, and the last row of the year's dates.
TEST(Lists, OfTheBoardReportHaveTheirRowsToThemselves) {
    session::Workbook book = example("board-report-2021");
    book.recalculate();
    const session::Sheet report = book.sheet("Report");
    const double recruited = report.number("A7");
    for (const int row : {13, 12, 9, 6}) {
        deleteRow(book, "Figures", row);
    }
    book.recalculate();
    EXPECT_EQ(report.number("A7"), recruited);
    for (const char* sheet : {"Report", "Trends", "Series"}) {
        expectNoErrors(book.sheet(sheet));
    }
}

TEST(Lists, OfMeasuresCanLoseRowsAndSayWhatReportHasNoRoomFor) {
    session::Workbook book = example("board-report-2021");
    deleteRow(book, "Measures", 8);
    book.recalculate();
    const session::Sheet report = book.sheet("Report");
    expectNoErrors(report);
    expectNoErrors(book.sheet("Trends"));
    expectNoErrors(book.sheet("Series"));
    EXPECT_EQ(report.text("A14"), "Visits in time, synthetic");

    session::Workbook full = emptied("board-report");
    session::Sheet measures = full.sheet("Measures");
    for (int row = 6; row <= 17; ++row) {
        measures.setRows(cell("A", row), {{"Measure " + std::to_string(row), "number", "High"}});
    }
    full.recalculate();
    EXPECT_EQ(full.sheet("Report").text("A5"), "");
    insertRow(full, "Measures", 10);
    measures.setRows("A10", {{"One more", "number", "High"}});
    full.recalculate();
    EXPECT_EQ(full.sheet("Report").text("A5"),
              "1 measure is not among the first 12 rows of the list in Measures and is not "
              "shown. ");
}

TEST(Lists, OfAnInspectionAndOfSettingsCanLoseAndTakeRows) {
    session::Workbook book = example("inspection-2012");
    book.recalculate();
    session::Sheet judgements = book.sheet("Judgements");
    const double good = judgements.number("B7");
    const session::ContentRows first = judgements.read("A17:D17");
    insertRow(book, "Judgements", 17);
    for (int column = 1; column <= 4; ++column) {
        judgements.set(session::cellName(17, column),
                       first.front()[static_cast<std::size_t>(column - 1)].value);
    }
    judgements.setFormula("E17", "=ORG.COUNCILINDICATORS.OFSTED.GRADE(D17)");
    book.recalculate();
    EXPECT_EQ(judgements.number("B7"), good + 1) << "right below the headings";

    session::Sheet scorecard = book.sheet("Scorecard");
    const std::string before = scorecard.text("A4");
    insertRow(book, "Scorecard", 14);
    scorecard.setRows("A14", {{"One more", "75", {}, 0.5, "June 2012", "High"}});
    for (const char* column : {"G", "H", "I", "M"}) {
        scorecard.setFormula(cell(column, 14), scorecard.formula(cell(column, 15)));
    }
    book.recalculate();
    EXPECT_EQ(scorecard.text("A4"),
              before +
                  " Not counted: 1 right below the heading of a part; put rows in between "
                  "others.");
    deleteRow(book, "Scorecard", 14);
    deleteRow(book, "Scorecard", 12);
    book.recalculate();
    expectNoErrors(scorecard);
    EXPECT_EQ(scorecard.number("A7"), 32);

    session::Workbook plan = example("improvement-plan-2016");
    deleteRow(plan, "Lists", 31);
    deleteRow(plan, "Lists", 10);
    plan.recalculate();
    expectNoErrors(plan.sheet("Summary"));
    session::Workbook quality = example("plan-quality");
    deleteRow(quality, "Lists", 8);
    quality.recalculate();
    expectNoErrors(quality.sheet("Summary"));
    session::Workbook fostering = example("foster-recruitment");
    deleteRow(fostering, "Settings", 46);
    fostering.recalculate();
    expectNoErrors(fostering.sheet("Pipeline"));
}

// Each counted the actions of the other once more.
TEST(Lists, OfNamesCountOneThatStandsTwiceOnce) {
    struct List {
        const char* book;
        const char* sheet;
        const char* first;
        const char* second;
        const char* page;
        const char* other;
        const char* blank;
    };
    for (const List& list :
         {List{"inspection-2012", "Lists", "C11", "C12", "Progress", "J27", "A29"},
          List{"plan-quality", "Lists", "A6", "A7", "Summary", "H12", "A14"},
          List{"foster-recruitment", "Settings", "A45", "A46", "Pipeline", "B27", "A29"}}) {
        session::Workbook book = example(list.book);
        session::Sheet names = book.sheet(list.sheet);
        const session::Sheet page = book.sheet(list.page);
        names.set(list.second, "Another one");
        book.recalculate();
        const session::CellValue without = page.value(list.other);
        names.set(list.second, names.text(list.first));
        book.recalculate();
        EXPECT_EQ(page.value(list.other), without) << list.book;
        EXPECT_EQ(page.text(list.blank), "") << list.book;
    }
}

TEST(Lists, SayWhichWordsAreNotAmongThoseToChooseFrom) {
    session::Workbook book = example("board-report-2021");
    session::Sheet measures = book.sheet("Measures");
    const session::Sheet report = book.sheet("Report");
    const std::string unclear =
        "1 measure has a unit, a “Good is”, a rule, a target or a tolerance that is none: look "
        "for it in Measures. ";
    struct Typed {
        const char* cell;
        session::CellValue wrong;
    };
    for (const Typed& typed : {Typed{"B9", "percent"}, Typed{"C9", "Up"}, Typed{"F9", "trends"},
                               Typed{"D9", "high"}, Typed{"D9", 85}}) {
        const session::CellValue before = measures.value(typed.cell);
        measures.set(typed.cell, typed.wrong);
        book.recalculate();
        EXPECT_EQ(report.text("A5"), unclear) << typed.cell;
        expectNoErrors(report);
        measures.set(typed.cell, before);
    }
    for (const char* tolerance : {"2 points", "5pp", "10%"}) {
        measures.set("E9", tolerance);
        book.recalculate();
        EXPECT_EQ(report.text("A5"), "") << tolerance;
    }
    measures.set("E9", "some");
    book.recalculate();
    EXPECT_EQ(report.text("A5"), unclear);
    measures.set("E9", {});
    book.sheet("Figures").set("C12", 9);
    book.recalculate();
    const std::string unsigned_ =
        "1 reading of a per cent measure is above 200 % or ten times another one: type 85 % with "
        "its sign. ";
    EXPECT_EQ(report.text("A5"), unsigned_);
    book.sheet("Figures").set("C12", 1.9);
    book.sheet("Figures").set("C13", 0.02);
    book.recalculate();
    EXPECT_EQ(report.text("A5"), unsigned_);
    book.sheet("Figures").set("C12", 0.9);
    book.sheet("Figures").set("A13", "Placed far away");
    measures.setRows("A11", {{"Placed far away", "per cent", "Low", 1.9}});
    book.recalculate();
    EXPECT_EQ(report.text("A5"), unclear) << "1.9 for 1.9 %, where the reading is 2 %";

    session::Workbook fostering = example("foster-recruitment");
    fostering.sheet("Households").set("B20", "Kinshp");
    fostering.recalculate();
    EXPECT_EQ(fostering.sheet("Summary").text("A5"),
              "1 household is of no type, or of one that the list does not have, and counts as "
              "mainstream. ");
}

}  // namespace council::test
