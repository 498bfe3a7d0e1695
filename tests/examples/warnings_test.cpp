// What the fostering tracker, the benchmark and the board report say in red, and when.
#include "example_file.h"
#include "session/uno_text.h"

#include <string>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <gtest/gtest.h>

namespace council::test {

namespace {

namespace star = com::sun::star;

// The templates, filled in.
class Warnings : public ::testing::Test {
 protected:
    static star::uno::Reference<star::beans::XPropertySet> lookOf(const session::Sheet& sheet,
                                                                  const char* cell) {
        return {sheet.handle()->getCellRangeByName(session::toUno(cell)),
                star::uno::UNO_QUERY_THROW};
    }
    static void deleteColumn(const session::Sheet& sheet, const std::string& column) {
        const star::uno::Reference<star::table::XColumnRowRange> place(
            sheet.handle()->getCellRangeByName(session::toUno(column + "1")),
            star::uno::UNO_QUERY_THROW);
        place->getColumns()->removeByIndex(0, 1);
    }
    static void moveColumn(const session::Sheet& sheet, const std::string& from,
                           const std::string& to) {
        const auto at = [&](const std::string& column) {
            const star::uno::Reference<star::sheet::XCellRangeAddressable> range(
                sheet.handle()->getCellRangeByName(session::toUno(column + "1:" + column + "2000")),
                star::uno::UNO_QUERY_THROW);
            return range->getRangeAddress();
        };
        const star::table::CellRangeAddress place = at(to);
        const star::uno::Reference<star::sheet::XCellRangeMovement> sheetOfIt(
            sheet.handle(), star::uno::UNO_QUERY_THROW);
        sheetOfIt->moveRange({place.Sheet, place.StartColumn, place.StartRow}, at(from));
    }
    static bool isAtTheTop(const session::Sheet& sheet, const char* cell) {
        sal_Int32 place = 0;
        lookOf(sheet, cell)->getPropertyValue("VertJustify") >>= place;
        return place == star::table::CellVertJustify2::TOP;
    }
};

}  // namespace

TEST_F(Warnings, SayWhichWhiteCellsAreTypedOver) {
    session::Workbook fostering = emptied("foster-recruitment");
    session::Sheet households = fostering.sheet("Households");
    const session::ValueRows household = {
        {"H1", "Mainstream", 2, 1, "2026-05-01", {}, {}, {}, "2027-04-10"}};
    households.setRows("A6", household);
    households.setRows("A7", household);
    households.set("A7", "H2");
    readAt(fostering, "2027-04-19");
    const session::Sheet summary = fostering.sheet("Summary");
    EXPECT_EQ(summary.text("A5"), "");
    households.set("M6", "Approved");
    fostering.recalculate();
    EXPECT_EQ(summary.text("A5"),
              "Households: 1 row lacks formulas or has something typed over them (copy the white "
              "cells of the row above), and is counted, but not checked: row 6. ");
    households.set("P7", "OK");
    fostering.recalculate();
    EXPECT_EQ(summary.text("A5"),
              "Households: 2 rows lack formulas or have something typed over them (copy the white "
              "cells of the row above), and are counted, but not checked; the last is row 7. ");

    session::Workbook board = emptied("board-report");
    board.sheet("Measures").set("A6", "Visits");
    board.sheet("Measures").set("A22", "Keep children safe");
    session::Sheet figures = board.sheet("Figures");
    session::Sheet progress = board.sheet("Progress");
    figures.setRows("A6", {{"Visits", "31/03/2027", 7}});
    progress.setRows("A6", {{1, "Train everyone", {}, "March 2027"}});
    readAt(board, "2027-04-19");
    const session::Sheet report = board.sheet("Report");
    EXPECT_EQ(report.text("A5"), "");
    figures.set("E6", 46112);
    board.recalculate();
    EXPECT_EQ(report.text("A5"),
              "1 reading lacks its formula or has something typed over it (copy the white cell of "
              "the row above). ");
    figures.set("E6", "March");
    progress.set("H6", 46112);
    board.recalculate();
    EXPECT_EQ(report.text("A5"),
              "1 reading lacks its formula or has something typed over it (copy the white cell of "
              "the row above). 1 action lacks formulas or has something typed over them (copy the "
              "white cells of the row above). ");
    figures.setFormula("E6", figures.formula("E7"));
    progress.setFormula("H6", progress.formula("H7"));
    progress.set("G6", "Complete");
    board.recalculate();
    EXPECT_EQ(report.text("A5"),
              "1 action lacks formulas or has something typed over them (copy the white cells of "
              "the row above). ");
}

// A line that is cut says nothing of what follows, and what is centred loses its beginning, too.
TEST_F(Warnings, HaveRoomForSeveral) {
    struct Page {
        const char* book;
        const char* sheet;
    };
    for (const Page& page : {Page{"foster-recruitment", "Summary"}, Page{"benchmark", "Compare"},
                             Page{"board-report", "Report"}, Page{"board-report", "Trends"}}) {
        const session::Workbook book = emptied(page.book);
        const session::Sheet sheet = book.sheet(page.sheet);
        const auto look = lookOf(sheet, "A5");
        bool breaks = false;
        look->getPropertyValue("IsTextWrapped") >>= breaks;
        EXPECT_TRUE(breaks) << page.book;
        EXPECT_TRUE(isAtTheTop(sheet, "A5")) << page.book;
        const star::uno::Reference<star::table::XColumnRowRange> place(look,
                                                                       star::uno::UNO_QUERY_THROW);
        const star::uno::Reference<star::beans::XPropertySet> row(place->getRows()->getByIndex(0),
                                                                  star::uno::UNO_QUERY_THROW);
        sal_Int32 height = 0;  // in hundredths of a millimetre
        row->getPropertyValue("Height") >>= height;
        EXPECT_GE(height, 3 * 450) << page.book << ": three lines";
    }
    EXPECT_TRUE(isAtTheTop(emptied("board-report").sheet("Report"), "A4"));
}

// An extract that is pasted twice counts twice; the same person or text with another date does not.
TEST_F(Warnings, OfRowsThatStandTwice) {
    struct List {
        const char* book;
        const char* sheet;
        const char* place;
        session::ValueRows rows;
        const char* date;  // in the row that stands twice
    };
    for (const List& list :
         {List{"improvement-plan", "Plan", "B7", {{"March 2026", 1, "Visit", "June 2026"}}, "B10"},
          List{"plan-quality",
               "Plan actions",
               "A7",
               {{"P1", "Child in need", "North", "Visit", "Head", {}, "2026-03-01"}},
               "G10"},
          List{"plan-quality",
               "Visits",
               "A8",
               {{"C1", "Child in need", "North", "2026-03-01"}},
               "D11"},
          List{"plan-quality",
               "Supervision",
               "A8",
               {{"W1", "Social worker", "North", "2026-03-01"}},
               "D11"}}) {
        session::Workbook book = emptied(list.book);
        session::Sheet sheet = book.sheet(list.sheet);
        const session::Sheet summary = book.sheet("Summary");
        const std::string column(1, list.place[0]);
        const int row = list.place[1] - '0';
        for (const int offset : {0, 3})
            sheet.setRows(column + std::to_string(row + offset), list.rows);
        book.recalculate();
        EXPECT_EQ(summary.text("A5"),
                  std::string(list.sheet) + ": 1 row stands twice and counts twice. ");
        sheet.set(list.date, "2026-05-01");
        book.recalculate();
        EXPECT_EQ(summary.text("A5"), "") << list.sheet;
    }
}

// A result page tells what the page beside it tells: each is printed for itself.
TEST_F(Warnings, StandOnEveryPageOfResults) {
    struct Page {
        const char* book;
        const char* first;
        const char* sheet;
        const char* cell;
        const char* list;
        const char* typed;
    };
    for (const Page& page :
         {Page{"board-report", "Report", "Trends", "A5", "Figures", "A310"},
          Page{"improvement-plan", "Summary", "Attention", "A4", "Plan", "D460"},
          Page{"foster-recruitment", "Summary", "Pipeline", "A4", "Households", "A3010"}}) {
        session::Workbook book = emptied(page.book);
        EXPECT_EQ(book.sheet(page.sheet).text(page.cell), "") << page.book;
        book.sheet(page.list).set(page.typed, "H1");
        book.recalculate();
        EXPECT_NE(book.sheet(page.sheet).text(page.cell), "") << page.book;
        EXPECT_EQ(book.sheet(page.sheet).text(page.cell), book.sheet(page.first).text("A5"));
    }
}

TEST_F(Warnings, OfWhatIsTypedForADateOrANumber) {
    session::Workbook board = emptied("board-report");
    board.sheet("Carers").set("A7", "2026-04-01");
    board.sheet("Carers").set("B7", "ten");
    readAt(board, "2026-10-05");
    EXPECT_TRUE(board.sheet("Report").text("A4").starts_with(
        "A target or a date in Carers cannot be read."))
        << board.sheet("Report").text("A4");
    board.sheet("Measures").setRows("A6", {{"Overspend", "£m"}});
    board.sheet("Figures").setRows("A6", {{"Overspend", "2026-06-30", 1.25}});
    board.recalculate();
    EXPECT_EQ(board.sheet("Report").text("A5"), "");
    board.sheet("Figures").set("C6", 1250000);
    board.recalculate();
    EXPECT_EQ(board.sheet("Report").text("A5"),
              "A reading of a £m measure is 10,000 or more: type £1,250,000 as 1.25. ");

    session::Workbook quality = emptied("plan-quality");
    quality.sheet("Audits").setRows("A26", {{"01/2025", 1, 10}, {"Q2", 2, 20}});
    quality.sheet("Visits").setRows("A8", {{"C1", "Child protection", "North", "2026-01-01"}});
    readAt(quality, "2026-10-05");
    EXPECT_TRUE(quality.sheet("Audits").text("A4").ends_with(
        " 2 months have a text for a number or a date, or more concerns than audits, and are not "
        "counted."))
        << quality.sheet("Audits").text("A4");
    EXPECT_EQ(quality.sheet("Summary").text("A4"), "Plan actions holds no actions yet.");

    session::Workbook fostering = emptied("foster-recruitment");
    fostering.sheet("Households")
        .setRows("A6",
                 {{"H1", {}, 2, 1, "2026-01-01", {}, "2026-02-01", {}, {}, "withdrew Feb 26"}});
    readAt(fostering, "2026-12-01");
    EXPECT_EQ(fostering.sheet("Summary").text("A5"),
              "1 household is of no type, or of one that the list does not have, and counts as "
              "mainstream. ");
    EXPECT_TRUE(
        fostering.sheet("Pipeline")
            .text("A53")
            .ends_with(" Dates of closing that cannot be read, so not taken as withdrawn: 1."))
        << fostering.sheet("Pipeline").text("A53");
}

TEST_F(Warnings, OfRowsBelowThePageStayTrueWhenThePageIsWidened) {
    struct List {
        const char* book;
        const char* sheet;
        const char* below;
        const char* last;
    };
    constexpr List lists[] = {
        {"foster-recruitment", "Households", "A130", "120"},
        {"board-report", "Progress", "B50", "29"},
        {"board-report", "Figures", "A70", "59"},
        {"board-report", "Carers", "A70", "54"},
    };
    for (const List& list : lists) {
        session::Workbook book = emptied(list.book);
        session::Sheet sheet = book.sheet(list.sheet);
        sheet.set(list.below, "Typed");
        readAt(book, "2027-04-19");
        const std::string line = std::string("As at 19 April 2027. To print what is below row ") +
                                 list.last + ": Format, Print Ranges, Edit.";
        EXPECT_TRUE(sheet.text("A3").starts_with(line)) << list.sheet << ": " << sheet.text("A3");
    }
    session::Workbook fostering = emptied("foster-recruitment");
    session::Sheet households = fostering.sheet("Households");
    readAt(fostering, "2027-04-19");
    const std::string date = "As at 19 April 2027. ";
    ASSERT_TRUE(households.text("A3").starts_with(date));
    const std::string how = households.text("A3").substr(date.size());
    households.set("A130", "Typed");
    fostering.recalculate();
    EXPECT_EQ(households.text("A3"),
              date + "To print what is below row 120: Format, Print Ranges, Edit. " + how);
}

// Next year's target is typed in good time; this year's report is written after it has begun.
TEST_F(Warnings, AYearIsJudgedByItsOwnTargetAlsoWhenItIsOver) {
    struct Page {
        const char* book;
        const char* page;
        const char* target;
    };
    for (const Page& page :
         {Page{"foster-recruitment", "Summary", "B7"}, Page{"board-report", "Report", "C7"}}) {
        session::Workbook book = emptied(page.book);
        enter(book, "PeriodFrom", "2026-04-01");
        enter(book, "PeriodTo", "2027-03-31");
        const session::NamedPlace targets = book.named("TargetDates");
        session::Sheet typed = targets.sheet;
        typed.setRows(session::cellName(targets.firstRow, targets.firstColumn),
                      {{"2026-04-01", 1}, {"2027-04-01", 20}});
        const session::NamedPlace approvals = book.named("Approvals");
        session::Sheet list = approvals.sheet;
        list.set("A" + std::to_string(approvals.firstRow), "2027-02-10");
        list.set(session::cellName(approvals.firstRow, approvals.firstColumn), "2027-02-10");
        if (list.name() == "Households")
            list.set("B" + std::to_string(approvals.firstRow), "Mainstream");
        readAt(book, "2027-04-12");
        const session::Sheet shown = book.sheet(page.page);
        EXPECT_EQ(shown.number(page.target), 1) << page.book;
        const session::NamedPlace status = book.named("RecruitmentStatus");
        EXPECT_EQ(status.sheet.text(session::cellName(status.firstRow, status.firstColumn)), "Met");
        EXPECT_EQ(shown.text("A5"), "") << page.book;
        typed.set(session::cellName(targets.firstRow, targets.firstColumn), "2026-03-01");
        book.recalculate();
        EXPECT_TRUE(shown.text("A5").starts_with("The target in force is from before this year"))
            << shown.text("A5");
        typed.set(session::cellName(targets.firstRow, targets.firstColumn), "2026-04-01");
        enter(book, "PeriodTo", "2028-03-31");
        book.recalculate();
        EXPECT_TRUE(shown.text("A5").ends_with(
            ": the year's first and last day are not twelve months apart. "))
            << shown.text("A5");
    }
}

TEST_F(Warnings, AYearTypedByItsFirstDayHasItsLast) {
    for (const char* name : {"foster-recruitment", "board-report"}) {
        session::Workbook book = emptied(name);
        readAt(book, "2027-01-11");
        const auto first = book.named("PeriodFrom");
        const auto last = book.named("PeriodTo");
        const auto day = [](const session::NamedPlace& place) {
            return place.sheet.number(session::cellName(place.firstRow, place.firstColumn));
        };
        EXPECT_EQ(day(last), day(first) + 364) << name;
        enter(book, "PeriodFrom", "September 2026");
        book.recalculate();
        EXPECT_EQ(day(last), 46630) << name << ": 31 August 2027";
    }
}

TEST_F(Warnings, SayWhatStandsRightBelowAShortList) {
    session::Workbook fostering = emptied("foster-recruitment");
    const session::Sheet summary = fostering.sheet("Summary");
    fostering.sheet("Settings")
        .setRows("A15", {{"2027-04-01", 6}, {{}, {}}, {{}, {}}, {{}, {}}, {"2027-04-02", 14}});
    readAt(fostering, "2027-04-19");
    EXPECT_EQ(summary.text("A5"),
              "Settings: 1 target lies outside what is counted, rows 15 to 18. ");

    session::Workbook board = emptied("board-report");
    const session::Sheet report = board.sheet("Report");
    board.sheet("Carers").setRows(
        "A7", {{"2027-04-01", 6}, {{}, {}}, {{}, {}}, {{}, {}}, {"2027-04-02", 14}});
    readAt(board, "2027-04-19");
    EXPECT_EQ(report.text("A5"), "Carers: 1 target lies outside what is counted, rows 7 to 10. ");

    session::Workbook benchmark = example("benchmark");
    session::Sheet compare = benchmark.sheet("Compare");
    compare.set("A38", compare.text("A23"));
    benchmark.recalculate();
    EXPECT_EQ(compare.text("A5"), "1 neighbour lies outside what is counted, rows 23 to 37. ");
    compare.set("A38", {});
    compare.set("B24", 50);
    benchmark.recalculate();
    EXPECT_EQ(
        compare.text("A5"),
        "1 neighbour lacks formulas or has something typed over them (copy the white cells of "
        "the row above). ");
}

TEST_F(Warnings, FosteringAsksForThePanelOfAnApprovedHousehold) {
    session::Workbook book = emptied("foster-recruitment");
    session::Sheet households = book.sheet("Households");
    households.setRows(
        "A6", {{"H1", "Mainstream", 2, 1, {}, {}, "2026-05-01", {}, "2027-03-31"},
               {"H2", "Mainstream", 2, 1, {}, {}, "2026-05-02", {}, "2027-06-30"},
               {"H3", "Mainstream", 2, 1, {}, {}, "2026-05-03", "soon?", "2027-03-31"},
               {"H4", "Mainstream", 2, 1, {}, {}, "2026-05-04", "2026-11-04", "2027-03-31"},
               {"H5", "Mainstream", 2, 1, "2026-05-05", {}, {}, {}, "2027-03-31"}});
    readAt(book, "2027-04-19");
    EXPECT_EQ(households.values("O6:P10"), (session::ValueRows{{"Closed", "Approved without panel"},
                                                               {"Overdue", "OK"},
                                                               {"Check", "Date not readable"},
                                                               {"In time", "OK"},
                                                               {"", "OK"}}));
    const session::Sheet pipeline = book.sheet("Pipeline");
    EXPECT_EQ(pipeline.text("A55"), "H2");
    EXPECT_EQ(pipeline.text("A56"), "");
    EXPECT_EQ(book.sheet("Summary").text("A54"), "H1") << "among the rows to put right";
}

// The forecast takes up to twenty places, and no halves of them.
TEST_F(Warnings, FosteringSaysWhichPlacesTheForecastCannotTake) {
    session::Workbook book = emptied("foster-recruitment");
    session::Sheet households = book.sheet("Households");
    for (int row = 6; row <= 9; ++row) {
        households.setRows(cell("A", row), {{"H", "Mainstream", 2, 20}});
    }
    households.set("D7", 25);
    households.set("D8", 2.5);
    households.set("D9", "two");
    readAt(book, "2027-04-19");
    EXPECT_EQ(households.values("P6:P9"),
              (session::ValueRows{{"OK"}, {"OK"}, {"OK"}, {"Carers or places"}}))
        << "households are counted";
    enter(book, "CountIn", "places");
    book.recalculate();
    EXPECT_EQ(households.values("P6:P9"),
              (session::ValueRows{
                  {"OK"}, {"Carers or places"}, {"Carers or places"}, {"Carers or places"}}));
}

TEST_F(Warnings, FosteringSaysThatItKnowsFiveStages) {
    session::Workbook book = emptied("foster-recruitment");
    session::Sheet households = book.sheet("Households");
    households.setRows("A6", {{"H1", "Mainstream", 2, 1, "2026-05-01"}});
    const star::uno::Reference<star::table::XColumnRowRange> table(households.handle(),
                                                                   star::uno::UNO_QUERY_THROW);
    table->getColumns()->insertByIndex(6, 1);
    households.set("G5", "Training");
    readAt(book, "2027-04-19");
    EXPECT_EQ(book.sheet("Summary").text("A5"),
              "Households has 6 columns of stages and Pipeline shows five: take out the one that "
              "was put in between. ");
}

TEST_F(Warnings, FosteringSaysThatAColumnStandsBetweenItsDates) {
    for (const sal_Int32 before : {9, 10}) {  // Closed, Left
        session::Workbook book = emptied("foster-recruitment");
        session::Sheet households = book.sheet("Households");
        households.setRows("A6", {{"H1", "Mainstream", 2, 1, "2026-05-01"}});
        const star::uno::Reference<star::table::XColumnRowRange> table(households.handle(),
                                                                       star::uno::UNO_QUERY_THROW);
        table->getColumns()->insertByIndex(before, 1);
        book.recalculate();
        EXPECT_TRUE(book.sheet("Summary").text("A5").starts_with(
            "Households: a column stands between Approved and Left and is read as a date of its "
            "own: take it out, or put it to the right of Left. "))
            << before << book.sheet("Summary").text("A5");
    }
}

namespace {

// The benchmark's template with a table of ten authorities; only the first three have a note.
class BenchmarkTable : public Warnings {
 protected:
    static session::Workbook fill() {
        session::Workbook book = emptied("benchmark");
        session::Sheet data = book.sheet("Data");
        data.setRows("A1", {{"note", "time_period", "geographic_level", "region_name", "la_name",
                             "figure"}});
        for (int i = 1; i <= 10; ++i) {
            data.setRows(cell("B", i + 1), {{"202324", "Local authority", "East",
                                             "LA" + std::to_string(i), 100.0 * i}});
        }
        data.setRows("A2", {{"a"}, {"b"}, {"c"}});
        session::Sheet settings = book.sheet("Settings");
        settings.setRows("B5", {{"Contacts"}, {"number"}, {"High"}});
        settings.set("B16", "figure");
        book.sheet("Compare").set("B6", "LA2");
        book.recalculate();
        return book;
    }
};

}  // namespace

TEST_F(BenchmarkTable, EndsWhereTheFiguresEnd) {
    session::Workbook book = fill();
    const session::Sheet compare = book.sheet("Compare");
    EXPECT_EQ(compare.text("A4"), "LA2: 200.0 in 202324, 9 of 10.");
    EXPECT_EQ(compare.text("A5"), "");
}

TEST_F(BenchmarkTable, SaysWhichFiguresAreTexts) {
    session::Workbook book = fill();
    session::Sheet data = book.sheet("Data");
    const session::Sheet compare = book.sheet("Compare");
    data.setRows("F2", {{"z"}, {200}, {"low"}, {"c"}});
    book.recalculate();
    EXPECT_EQ(compare.text("A5"), "") << "marks of what is not published";
    data.set("F4", "1,234");
    book.recalculate();
    EXPECT_EQ(compare.text("A5"),
              "1 figure is a number written as text and does not count: type it as a number in "
              "Data. ");
    data.set("F6", "980.5 ");
    book.recalculate();
    EXPECT_EQ(compare.text("A5"),
              "2 figures are numbers written as text and do not count: type them as numbers in "
              "Data. ");
}

TEST_F(BenchmarkTable, StaysWholeWhenRowsArePutInAboveTheAuthorities) {
    session::Workbook book = fill();
    const session::Sheet compare = book.sheet("Compare");
    const std::string says = compare.text("A4");
    const session::Sheet authorities = book.sheet("Authorities");
    const star::uno::Reference<star::table::XColumnRowRange> table(authorities.handle(),
                                                                   star::uno::UNO_QUERY_THROW);
    table->getRows()->insertByIndex(0, 1);
    book.recalculate();
    EXPECT_EQ(compare.text("A4"), says);
    EXPECT_EQ(compare.text("A5"), "");
    table->getRows()->removeByIndex(0, 1);
    table->getRows()->removeByIndex(1, 1);
    book.recalculate();
    EXPECT_EQ(compare.text("A4"), says) << "without the line below the title";
    EXPECT_EQ(compare.text("A5"), "");
}

TEST_F(Warnings, BoardAsksForTheUnitOfShares) {
    session::Workbook book = emptied("board-report");
    session::Sheet measures = book.sheet("Measures");
    measures.setRows("A6",
                     {{"Visits", {}, "High"}, {"Deaths", {}, "Low"}, {"Children", {}, "Low"}});
    session::Sheet figures = book.sheet("Figures");
    figures.setRows("A6", {{"Visits", "01/03/2027", 0.84},
                           {"Visits", "01/04/2027", 0.87},
                           {"Deaths", "01/03/2027", 0},
                           {"Deaths", "01/04/2027", 1},
                           {"Children", "01/03/2027", 0.5},
                           {"Children", "01/04/2027", 7}});
    readAt(book, "2027-04-19");
    const session::Sheet report = book.sheet("Report");
    EXPECT_EQ(report.text("A5"),
              "1 measure without a unit has readings between 0 and 1: if they are per cent, say so "
              "in Measures. ");
    measures.set("B6", "number");
    book.recalculate();
    EXPECT_EQ(report.text("A5"), "");
}

constexpr const char* movedColumn =
    "A column was deleted or moved, so figures may be wrong: undo that, or start from a new "
    "template (hiding one is safe). ";

// What is read of a deleted column is an error, which Calc counts as a filled cell, and as no date.
TEST_F(Warnings, OfADeletedColumnComeFirstAndAlone) {
    struct List {
        const char* book;
        const char* sheet;
        const char* columns;
        const char* page;
        const char* line;
        const char* says;
    };
    constexpr List lists[] = {
        {"foster-recruitment", "Households", "BFL", "Summary", "A5", "Households: "},
        {"improvement-plan-2016", "Plan", "BLM", "Summary", "A5", "Plan: "},
        {"inspection-2012", "Actions", "CFK", "Progress", "A5", "Actions: "},
        {"plan-quality", "Plan actions", "CEF", "Summary", "A5", "Plan actions: "},
        {"plan-quality", "Visits", "CE", "Summary", "A5", "Visits: "},
        {"plan-quality", "Supervision", "BE", "Summary", "A5", "Supervision: "},
        {"board-report-2021", "Progress", "ACE", "Report", "A5", "Progress: "},
        {"board-report-2021", "Figures", "BC", "Report", "A5", "Figures: "},
        {"board-report-2021", "Measures", "DEF", "Report", "A5", "Measures: "},
    };
    for (const List& list : lists) {
        for (const char column : std::string_view(list.columns)) {
            session::Workbook book = example(list.book);
            deleteColumn(book.sheet(list.sheet), std::string(1, column));
            book.recalculate();
            EXPECT_EQ(book.sheet(list.page).text(list.line), list.says + std::string(movedColumn))
                << list.book << " " << list.sheet << " " << column;
        }
    }
}

// The formulas of a row look for its cells in the columns of before.
TEST_F(Warnings, OfColumnsThatChangedPlaces) {
    struct Pair {
        const char* book;
        const char* sheet;
        const char* one;
        const char* other;
        const char* page;
    };
    for (const Pair& pair : {Pair{"foster-recruitment", "Households", "C", "D", "Summary"},
                             Pair{"improvement-plan-2016", "Plan", "K", "L", "Summary"},
                             Pair{"inspection-2012", "Actions", "J", "K", "Progress"},
                             Pair{"plan-quality", "Visits", "E", "F", "Summary"},
                             Pair{"board-report-2021", "Progress", "D", "E", "Report"}}) {
        session::Workbook book = example(pair.book);
        const session::Sheet sheet = book.sheet(pair.sheet);
        moveColumn(sheet, pair.one, "Z");
        moveColumn(sheet, pair.other, pair.one);
        moveColumn(sheet, "Z", pair.other);
        book.recalculate();
        EXPECT_EQ(book.sheet(pair.page).text("A5"), std::string(pair.sheet) + ": " + movedColumn);
    }
}

// A name of the list's columns does not move there with the summary's copy of it.
TEST_F(Warnings, SayNothingOfAColumnPutInAlsoInAnExcelFile) {
    struct List {
        const char* book;
        const char* sheet;
        const char* page;
    };
    for (const List& list :
         {List{"foster-recruitment", "Households", "Summary"},
          List{"improvement-plan-2016", "Plan", "Summary"},
          List{"inspection-2012", "Actions", "Progress"}, List{"plan-quality", "Visits", "Summary"},
          List{"board-report-2021", "Progress", "Report"}}) {
        const std::filesystem::path file =
            office().scratchFolder() / (std::string(list.book) + "-column.xlsx");
        example(list.book).exportTo(file);
        session::Workbook book = office().open(file);
        const star::uno::Reference<star::table::XColumnRowRange> columns(
            book.sheet(list.sheet).handle(), star::uno::UNO_QUERY_THROW);
        columns->getColumns()->insertByIndex(3, 1);
        book.recalculate();
        EXPECT_EQ(book.sheet(list.page).text("A5"), "") << list.book;
    }
}

// Columns that no figure reads.
TEST_F(Warnings, SayNothingOfADeletedColumnThatIsNotRead) {
    struct Column {
        const char* book;
        const char* sheet;
        const char* column;
        const char* page;
    };
    for (const Column& one : {Column{"plan-quality", "Plan actions", "B", "Summary"},
                              Column{"inspection-2012", "Actions", "B", "Progress"},
                              Column{"inspection-2012", "Actions", "E", "Progress"},
                              Column{"inspection-2012", "Actions", "I", "Progress"},
                              Column{"board-report-2021", "Progress", "F", "Report"},
                              Column{"board-report-2021", "Figures", "D", "Report"}}) {
        session::Workbook book = example(one.book);
        deleteColumn(book.sheet(one.sheet), one.column);
        book.recalculate();
        EXPECT_EQ(book.sheet(one.page).text("A5"), "") << one.book << " " << one.column;
    }
}

}  // namespace council::test
