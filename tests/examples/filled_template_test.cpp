// Empty templates filled as a council fills them: with more rows than the examples have, with
// months where months are usual, with rows that are not finished yet.
#include "example_file.h"
#include "look_of.h"
#include "session/uno_text.h"

#include <filesystem>
#include <initializer_list>
#include <string>
#include <vector>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellDeleteMode.hpp>
#include <com/sun/star/sheet/CellInsertMode.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XSortable.hpp>

#include <gtest/gtest.h>

namespace council::test {

namespace {

constexpr const char* as_at = "2027-04-19";

class FilledTemplate : public ::testing::Test {
 protected:
    // Does what is typed into the cell stay as it is typed?
    static bool isTextCell(const session::Workbook& book, const session::Sheet& sheet,
                           const char* cell) {
        namespace star = com::sun::star;
        const star::uno::Reference<star::beans::XPropertySet> look(
            sheet.handle()->getCellRangeByName(rtl::OUString::createFromAscii(cell)),
            star::uno::UNO_QUERY_THROW);
        sal_Int32 key = 0;
        look->getPropertyValue("NumberFormat") >>= key;
        const star::uno::Reference<star::util::XNumberFormatsSupplier> formats(
            book.handle(), star::uno::UNO_QUERY_THROW);
        sal_Int16 type = 0;
        formats->getNumberFormats()->getByKey(key)->getPropertyValue("Type") >>= type;
        return (type & ~star::util::NumberFormat::DEFINED) == star::util::NumberFormat::TEXT;
    }
    // The same row so many times.
    static session::ValueRows rows(int count, const std::vector<session::CellValue>& row) {
        return session::ValueRows(static_cast<std::size_t>(count), row);
    }
    // With a number for the text of one column: rows that stand twice are told.
    static session::ValueRows numbered(std::size_t column, session::ValueRows rows) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row][column] = "No. " + std::to_string(row);
        return rows;
    }
};

TEST_F(FilledTemplate, PlanCountsEveryActionAndSaysWhichItCannotReach) {
    session::Workbook book = emptied("improvement-plan");
    session::Sheet plan = book.sheet("Plan");
    plan.setRows("B7", numbered(2, rows(450, {"January 2027", 1, {}, "March 2027", "Head"})));
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.number("A7"), 450);
    EXPECT_EQ(summary.number("I7"), 450) << "all overdue";
    EXPECT_EQ(summary.text("A5"), "");
    EXPECT_EQ(plan.text("I456"), "March 2027");

    plan.setRows("B457", rows(3, {"January 2027", 1, "Too far down", "March 2027", "Head"}));
    book.recalculate();
    EXPECT_EQ(summary.text("A5"),
              "Plan: 3 filled rows lie outside what is counted, rows 7 to 456. ");
    EXPECT_EQ(plan.text("D4"),
              "3 filled rows lie outside what is counted, rows 7 to 456: insert rows there and "
              "move them");
}

TEST_F(FilledTemplate, PlanFollowsThirteenRecommendationsAndFiveThemes) {
    session::Workbook book = emptied("improvement-plan");
    session::Sheet lists = book.sheet("Lists");
    const session::NamedPlace letters = book.named("ThemeLetters");
    for (int i = 0; i < 13; ++i) {
        lists.setRows(cell("C", 6 + i), {{i + 1, "Recommendation", i == 12 ? "E" : "A B"}});
    }
    const char* themes[] = {"A", "B", "C", "D", "E"};
    for (int i = 0; i < 5; ++i) {
        lists.setRows(cell("C", letters.firstRow + i), {{themes[i], "A theme"}});
    }
    book.sheet("Plan").setRows("B7", {{"January 2027", 13, "Last one", "March 2027", "Head"},
                                      {"January 2027", 1, "First one", "March 2027", "Head"}});
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    int pairs = 0;
    int ofTheLast = 0;
    bool isThemeThere = false;
    for (const auto& row : summary.values("A25:I" + std::to_string(summary.lastRow()))) {
        const std::string* first = row[0].text();
        const std::string* second = row[1].text();
        if (first != nullptr && second != nullptr && *first == "E" && *second == "A theme") {
            isThemeThere = true;
            EXPECT_EQ(row[8], session::CellValue(1));
        } else if (second != nullptr && second->ends_with("  Recommendation")) {
            ++pairs;
            ofTheLast += *second == "13  Recommendation" ? 1 : 0;
        }
    }
    EXPECT_TRUE(isThemeThere);
    EXPECT_EQ(pairs, 12 * 2 + 1);
    EXPECT_EQ(ofTheLast, 1);
}

TEST_F(FilledTemplate, PlanTakesNoThemeForAnotherWhoseNameIsInIt) {
    session::Workbook book = emptied("improvement-plan");
    session::Sheet lists = book.sheet("Lists");
    const session::NamedPlace letters = book.named("ThemeLetters");
    lists.setRows("C6", {{1, "One", "FD, WF"}, {2, "Two", "w/fd"}, {3, "Three", "WF;W"}});
    lists.setRows(cell("C", letters.firstRow),
                  {{"FD", "Front door"}, {"WF", "Workforce"}, {"W", "Workload"}});
    book.sheet("Plan").setRows("B7", {{"January 2027", 1, "First", "March 2027", "Head"},
                                      {"January 2027", 2, "Second", "March 2027", "Head"},
                                      {"January 2027", 3, "Third", "March 2027", "Head"}});
    book.sheet("Plan").set("K9", "2027-03-01");
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.values("I28:J30"), (session::ValueRows{{2, 0}, {2, 0.5}, {2, 0.5}}));
    EXPECT_EQ(summary.number("I64"), 6) << "the pairs of theme and recommendation";
    EXPECT_EQ(summary.text("A34"),
              "An action counts in every theme of its recommendation: the themes add up to 6, the "
              "plan has 3 actions.");
    lists.set("E8", "WFW");
    book.recalculate();
    EXPECT_TRUE(summary.text("A34").starts_with(
        "1 recommendation names a theme that is not among the themes in Lists. "))
        << summary.text("A34");
}

// In a cell of dates a month becomes its first day: four weeks too early.
TEST_F(FilledTemplate, PlansKeepMonthsAsTheyAreTyped) {
    const session::Workbook inspection = emptied("inspection");
    EXPECT_TRUE(isTextCell(inspection, inspection.sheet("Actions"), "J7"));
    const session::Workbook quality = emptied("plan-quality");
    EXPECT_TRUE(isTextCell(quality, quality.sheet("Plan actions"), "H7"));
    session::Workbook book = emptied("improvement-plan");
    session::Sheet plan = book.sheet("Plan");
    for (const char* month : {"B7", "E7", "K7", "L7"}) {
        EXPECT_TRUE(isTextCell(book, plan, month)) << month;
    }
    plan.setRows("B7", {{"January 2027", 1, "First", "June 2027", "Head"}});
    plan.set("L7", "Jun 2027");
    readAt(book, as_at);
    EXPECT_EQ(plan.value(cell(columnOf(book, "DaysLate"), 7)), session::CellValue(0))
        << "forecast for the day it is due";
}

TEST_F(FilledTemplate, PlanRowsCanBePutInAndTakenOut) {
    session::Workbook book = emptied("improvement-plan");
    session::Sheet plan = book.sheet("Plan");
    plan.setRows("B7", {{"January 2027", 1, "First", "March 2027", "Head"},
                        {{}, {}, "Second", {}, "Head"},
                        {"May 2027", 2, "Third", "June 2027", "Head"}});
    readAt(book, as_at);
    EXPECT_EQ(plan.text("I8"), "") << "a blank does not take the date of another action";
    EXPECT_EQ(plan.text(cell(columnOf(book, "Statuses"), 8)), "No date");
    enter(book, "BlankIsAbove", "Yes");
    book.recalculate();
    EXPECT_EQ(plan.text("I8"), "March 2027");
    EXPECT_EQ(plan.text("I9"), "June 2027");
    for (int column = 1; column <= 20; ++column) {
        EXPECT_FALSE(plan.formula(session::cellName(8, column)).starts_with("{"))
            << "an array formula cannot be changed in part: column " << column;
    }
}

// A row put in between has no formulas, and a row without its key answers nothing: neither is
// counted, and neither may be missed in silence.
TEST_F(FilledTemplate, EveryListSaysWhichTypedRowsItDoesNotCount) {
    struct List {
        const char* book;
        const char* sheet;
        const char* key;
        const char* other;
        const char* worked;  // a formula of the row
        const char* summary;
        const char* line;
        const char* heading;
        const char* what = "not counted";  // columns are counted whole, also without a name
    };
    constexpr List lists[] = {
        {"improvement-plan", "Plan", "D9", "E9", "N9", "Summary", "A5", "Action (short title)"},
        {"inspection", "Actions", "D9", "C9", "L9", "Progress", "A5", "Action"},
        {"foster-recruitment", "Households", "A9", "E9", "M9", "Summary", "A5", "Household",
         "counted, but not checked"},
        {"plan-quality", "Plan actions", "A9", "D9", "M9", "Summary", "A5", "Plan"},
        {"plan-quality", "Visits", "A9", "D9", "K9", "Summary", "A5", "Child"},
        {"plan-quality", "Supervision", "A9", "D9", "K9", "Summary", "A5", "Worker"},
    };
    for (const List& list : lists) {
        session::Workbook book = emptied(list.book);
        session::Sheet sheet = book.sheet(list.sheet);
        const session::Sheet summary = book.sheet(list.summary);
        const std::string named = std::string(list.sheet) + ": 1 ";
        sheet.set(list.other, "1 March 2027");
        book.recalculate();
        EXPECT_EQ(summary.text(list.line), named + "row has nothing under “" + list.heading +
                                               "” and is " + list.what + ": row 9. ");
        if (sheet.name() == "Households") sheet.set("B9", "Mainstream");
        sheet.set(list.key, "Typed");
        book.recalculate();
        EXPECT_EQ(summary.text(list.line), "") << list.sheet;
        sheet.set(list.worked, {});
        book.recalculate();
        const std::string says = summary.text(list.line);
        EXPECT_TRUE(says.starts_with(named + "row lacks formulas") && says.ends_with(": row 9. "))
            << says;
    }
    session::Workbook board = emptied("board-report");
    board.sheet("Progress").setRows("A9", {{1, "Train everyone", {}, "March 2027", {}, {}, {}}});
    board.recalculate();
    EXPECT_TRUE(board.sheet("Report").text("A5").starts_with("1 action lacks formulas"))
        << board.sheet("Report").text("A5");
    board.sheet("Measures").set("A6", "Visits");
    board.sheet("Figures").setRows("A9", {{"Visits", "31/03/2027", 7, {}, {}}});
    board.recalculate();
    EXPECT_TRUE(board.sheet("Report").text("A5").starts_with("1 reading lacks its formula"))
        << board.sheet("Report").text("A5");
}

TEST_F(FilledTemplate, HeadlinesSayWhichRowsTheyDoNotCount) {
    struct Table {
        const char* book;
        const char* sheet;
        const char* typed;
        session::ValueRows row;
        const char* formula;  // taken out
        const char* what;
    };
    const Table tables[] = {
        {"inspection",
         "Scorecard",
         "A14",
         {{"Health checks", {}, {}, 0.9, {}, "High"}},
         "M14",
         "row"},
        {"inspection", "Judgements", "A17", {{"Leadership", {}, {}, "Good"}}, "E17", "row"},
        {"plan-quality", "Audits", "A26", {{"March 2027", 1, 10}}, "D26", "month"},
    };
    for (const Table& table : tables) {
        session::Workbook book = emptied(table.book);
        readAt(book, as_at);
        session::Sheet sheet = book.sheet(table.sheet);
        sheet.setRows(table.typed, table.row);
        book.recalculate();
        EXPECT_EQ(sheet.text("A4").find("formulas"), std::string::npos) << sheet.text("A4");
        sheet.set(table.formula, {});
        book.recalculate();
        EXPECT_TRUE(sheet.text("A4").ends_with(std::string(" 1 ") + table.what +
                                               " lacks formulas or has something typed over "
                                               "them (copy those of the row above)."))
            << sheet.text("A4");
    }
}

TEST_F(FilledTemplate, AListSortedByAFormulaSaysWhereItsRowsAre) {
    session::Workbook book = emptied("improvement-plan");
    session::Sheet plan = book.sheet("Plan");
    plan.setRows("B7", {{"January 2027", 1, "First", "March 2027", "Head"},
                        {"January 2027", 1, "Second", "March 2027", "Head"}});
    readAt(book, as_at);
    EXPECT_EQ(plan.text("D4"), "As at 19 April 2027");
    namespace star = com::sun::star;
    star::table::TableSortField status;
    status.Field = book.named("Statuses").firstColumn - 1;
    status.IsAscending = true;
    star::uno::Sequence<star::beans::PropertyValue> how(1);
    how.getArray()[0].Name = "SortFields";
    how.getArray()[0].Value <<= star::uno::Sequence<star::table::TableSortField>(&status, 1);
    const star::uno::Reference<star::util::XSortable> rows(
        plan.handle()->getCellRangeByName("A7:T456"), star::uno::UNO_QUERY_THROW);
    rows->sort(how);
    book.recalculate();
    EXPECT_EQ(book.sheet("Summary").number("A7"), 2);
    EXPECT_EQ(plan.text("D4"),
              "The filled rows lie below empty ones: sort by “Action (short title)” to bring them "
              "up");
}

TEST_F(FilledTemplate, PlanShowsNoHashesBesideADateThatCannotBeRead) {
    session::Workbook book = emptied("improvement-plan");
    book.sheet("Plan").setRows("B7", {{"January 2027", 1, "First", "soon", "Head"}});
    readAt(book, as_at);
    EXPECT_EQ(book.sheet("Plan").text(cell(columnOf(book, "Statuses"), 7)), "Check");
    EXPECT_EQ(book.sheet("Plan").text(cell(columnOf(book, "DaysLate"), 7)), "–");
}

TEST_F(FilledTemplate, PlanQualityCountsEveryActionVisitAndSupervision) {
    session::Workbook book = emptied("plan-quality");
    book.sheet("Plan actions")
        .setRows("A7", numbered(0, rows(600, {"P1", "Child in need", "Duty",
                                              "Visit the dentist with mother", "Worker",
                                              "2027-01-05", "March 2027"})));
    book.sheet("Visits").setRows(
        "A8",
        numbered(0, rows(500, {"C1", "Child in need", "Duty", "2027-01-05", {}, "2027-04-15"})));
    book.sheet("Supervision")
        .setRows(
            "A8",
            numbered(0,
                     rows(100, {"W1", "Social worker", "Duty", "2027-01-05", {}, "2027-04-15"})));
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.number("A7"), 600);
    EXPECT_EQ(summary.text("A5"), "");
    EXPECT_EQ(book.sheet("Plan actions").text("M606"), "Overdue");
    EXPECT_NE(book.sheet("Visits").text("K507"), "");
}

TEST_F(FilledTemplate, PlanQualityCountsRowsWithoutAListedTeamAmongAll) {
    session::Workbook book = emptied("plan-quality");
    book.sheet("Lists").set("A6", "North");
    book.sheet("Plan actions")
        .setRows("A7",
                 {{"P1", "Child in need", "North", "Visit the dentist with mother", "Worker",
                   "2027-01-05", "March 2027"},
                  {"P2",
                   "Child in need",
                   "West",
                   "Visit the dentist with father",
                   {},
                   "2027-01-05",
                   "March 2027"},
                  {"P3", "Child in need", {}, "Visit", "Worker", "2027-01-05", "March 2027"}});
    book.sheet("Visits").setRows("A8",
                                 {{"C1", "Child in need", "North", "2027-01-05", {}, "2027-04-15"},
                                  {"C2", "Child in need", "West", "2027-01-05", {}, "2027-04-15"}});
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.values("B12:G12"), (session::ValueRows{{1, 1, 1, 0, 0, 3}}));
    EXPECT_NEAR(summary.number("B7"), 1.0 / 3, 1e-9);
    EXPECT_EQ(summary.text("A21"),
              "Some actions have no team, or one that is not in Lists: only “All teams” counts "
              "them.");
    EXPECT_EQ(summary.number("B27"), 2);
    EXPECT_EQ(summary.text("A36"),
              "Some children or workers have no team, or one that is not in Lists: only “All "
              "teams” counts them.");
}

TEST_F(FilledTemplate, FosterCountsAThousandHouseholds) {
    session::Workbook book = emptied("foster-recruitment");
    book.sheet("Households")
        .setRows("A6",
                 rows(1000, {"H", "Mainstream", 2, 1, "2026-04-05", {}, {}, {}, "2027-04-10"}));
    readAt(book, as_at);
    EXPECT_EQ(book.sheet("Summary").number("A7"), 1000);
    session::Sheet households = book.sheet("Households");
    EXPECT_EQ(households.text("M1005"), "Approved");
    EXPECT_EQ(households.text("P1005"), "OK");
    households.set("E6", "TBC");
    book.recalculate();
    EXPECT_EQ(households.text("P6"), "OK") << "no date is before another";
}

// A criterion "<>" would leave out whoever has no type.
TEST_F(FilledTemplate, FosterCountsEveryTypeWhereNoneIsLeftOut) {
    session::Workbook book = emptied("foster-recruitment");
    book.sheet("Households")
        .setRows("A6", {{"H1", "Mainstream", 2, 1, "2026-05-01", {}, {}, {}, "2027-04-10"},
                        {"H2", "Kinship", 2, 1, "2026-05-01", {}, {}, {}, "2027-04-10"},
                        {"H3", {}, 2, 1, "2026-05-01", {}, {}, {}, "2027-04-10"},
                        {"H4", {}, 2, 1, "2026-05-01", {}, "2027-02-01", {}, {}},
                        {"H5", {}, 2, 1, "2026-05-01", "soon?", {}, {}, {}}});
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    const session::Sheet pipeline = book.sheet("Pipeline");
    EXPECT_EQ(summary.number("A7"), 2) << "without Kinship";
    const session::NamedPlace leftOut = book.named("LeftOut");
    session::Sheet settings = leftOut.sheet;
    settings.set(session::cellName(leftOut.firstRow, leftOut.firstColumn), {});
    book.recalculate();
    EXPECT_EQ(summary.number("A7"), 3);
    EXPECT_EQ(pipeline.number("B8"), 4);
    EXPECT_TRUE(pipeline.text("A6").ends_with("with a date that cannot be read: 1."))
        << pipeline.text("A6");
    EXPECT_EQ(pipeline.text("A55"), "H4");
    const auto typed = [&](const char* type) {
        settings.set(session::cellName(leftOut.firstRow, leftOut.firstColumn), type);
        book.recalculate();
    };
    const std::string blank =
        "3 households are of no type, or of one that the list does not have, and count as "
        "mainstream. ";
    typed(" kinship ");
    EXPECT_EQ(summary.number("A7"), 2);
    EXPECT_EQ(summary.text("A5"), blank);
    for (const char* none : {"Family", "Kin*"}) {
        typed(none);
        EXPECT_EQ(summary.number("A7"), 3) << none;
        EXPECT_EQ(summary.text("A5"), blank + "Settings: no household is of the type “" +
                                          std::string(none) + "”, so none is left out. ");
    }
    typed(" ");
    EXPECT_EQ(summary.number("A7"), 3);
    EXPECT_EQ(summary.text("A5"), "");
}

// The same dates are typed in both; what was the target of a year is not that of the next.
TEST_F(FilledTemplate, NoTargetGoesOverIntoTheNextYearInSilence) {
    struct Page {
        const char* book;
        const char* sheet;
        const char* page;
        const char* now;
    };
    for (const Page& page : {Page{"foster-recruitment", "Settings", "Summary", "B7"},
                             Page{"board-report", "Carers", "Report", "C7"}}) {
        session::Workbook book = emptied(page.book);
        const session::NamedPlace dates = book.named("TargetDates");
        session::Sheet sheet = dates.sheet;
        const auto date = [&](int row) { return session::cellName(dates.firstRow + row, 1); };
        const session::Sheet shown = book.sheet(page.page);
        const std::string place = page.sheet;
        if (place == "Settings") {
            book.sheet("Households").setRows("A6", {{"H", "Mainstream", 2, 1}});
        }
        readAt(book, "2027-03-31");
        EXPECT_EQ(shown.text("A5"), "") << place;
        EXPECT_EQ(sheet.formula(date(0)), "") << "a date that moves with the year";
        sheet.setRows(date(0), {{{}, 6}});
        book.recalculate();
        EXPECT_EQ(shown.text("A5"),
                  "1 target has no day from which it counts: type it into " + place + ". ");
        sheet.setRows(date(0), {{"2026-04-01", 6}, {"September 2026", 8}});
        book.recalculate();
        EXPECT_EQ(shown.text("A5"), "") << place;
        readAt(book, "2027-05-31");
        EXPECT_EQ(shown.number(page.now), 8);
        EXPECT_EQ(
            shown.text("A5"),
            "The target in force is from before this year: type this year's into " + place + ". ");
        sheet.setRows(date(2), {{"2027-04-01", 12}});
        book.recalculate();
        EXPECT_EQ(shown.number(page.now), 12);
        EXPECT_EQ(shown.text("A5"), "") << place;
        readAt(book, "2027-03-31");
        EXPECT_EQ(shown.number(page.now), 8) << "looking back";
        EXPECT_EQ(shown.text("A5"), "") << place;
    }
}

TEST_F(FilledTemplate, FosterJudgesNothingBeforeAHouseholdIsTyped) {
    session::Workbook book = emptied("foster-recruitment");
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    for (int row = 12; row <= 21; ++row) {
        EXPECT_EQ(summary.value(cell("B", row)).number(), nullptr) << row;
        EXPECT_EQ(summary.text(cell("C", row)), "Type your households first.") << row;
    }
    EXPECT_EQ(summary.text("D7"), "–");
    EXPECT_EQ(summary.text("A4"),
              "Nothing to show yet: type your targets into Settings and your households into "
              "Households.");
}

TEST_F(FilledTemplate, InspectionAsksForTheJudgementsInForceOnItsDay) {
    session::Workbook book = emptied("inspection");
    session::Sheet lists = book.sheet("Lists");
    const session::Sheet judged = book.sheet("Judgements");
    struct Framework {
        const char* day;
        const char* judgements;
    };
    const Framework frameworks[] = {
        {"2019-07-05",
         "Overall effectiveness; Children who need help and protection; Children in care and care "
         "leavers; Impact of leaders on social work practice."},
        {"2026-03-31",
         "Overall effectiveness; Children who need help and protection; Children in care; Care "
         "leavers; Impact of leaders on social work practice."},
        {"2026-04-01",
         "Children who need help and protection; Children in care; Care leavers; Impact of leaders "
         "on social work practice."},
        {"2012-06-22", "type the report's judgements."},
    };
    for (const Framework& framework : frameworks) {
        lists.set("D6", framework.day);
        book.recalculate();
        EXPECT_TRUE(judged.text("A9").ends_with(std::string(": ") + framework.judgements))
            << judged.text("A9");
    }
    lists.set("D6", "2026-05-08");
    session::Sheet typed = book.sheet("Judgements");
    typed.setRows("A17", {{"Help and protection"}, {"Children"}, {"Care leavers"}, {"Leaders"}});
    typed.setRows("D17",
                  {{"Good"}, {"Outstanding"}, {"Requires improvement to be good"}, {"Good"}});
    book.recalculate();
    EXPECT_EQ(judged.text("A4"),
              "4 judgements: 1 outstanding, 2 good, 1 requires improvement, none inadequate. Grade "
              "1 is the best and 4 the worst: in the charts a shorter bar is better.");
    expectNoErrors(judged);
}

TEST_F(FilledTemplate, PlanSaysAboveItsButtonsWhenItMayNotBeSorted) {
    session::Workbook book = emptied("improvement-plan");
    readAt(book, as_at);
    EXPECT_EQ(book.sheet("Plan").text("D4"), "As at 19 April 2027");
    enter(book, "BlankIsAbove", "Yes");
    book.recalculate();
    EXPECT_EQ(book.sheet("Plan").text("D4"),
              "As at 19 April 2027. Do not sort or delete rows: a blank means “as above” (Lists).");
}

TEST_F(FilledTemplate, AnUnfinishedRowOfAnInspectionSpoilsNoOther) {
    session::Workbook book = emptied("inspection");
    book.sheet("Lists").set("D7", "2027-01-10");
    book.sheet("Lists").set("C11", "Leaving care");
    session::Sheet actions = book.sheet("Actions");
    actions.setRows("C7", {{"Leaving care", "With a period", {}, "Within three months"},
                           {"Leaving care", "Not finished", {}, {}},
                           {"Somewhere else", "With a date", {}, "31/03/2027"},
                           {{}, "With a month", {}, "March 2027"},
                           {{}, "Nobody can read this", {}, "when we can"}});
    readAt(book, as_at);
    EXPECT_EQ(actions.displayed("G7"), "10 Apr 2027");
    const std::string statuses = columnOf(book, "Statuses");
    EXPECT_EQ(actions.text(cell(statuses, 7)), "Overdue");
    EXPECT_EQ(actions.text(cell(statuses, 8)), "No date");
    EXPECT_EQ(actions.displayed("G9"), "31 Mar 2027");
    EXPECT_EQ(actions.displayed("G10"), "31 Mar 2027");
    EXPECT_EQ(actions.text(cell(statuses, 11)), "Check");
    const session::Sheet progress = book.sheet("Progress");
    expectNoErrors(progress);
    EXPECT_EQ(progress.number("A7"), 5);
    EXPECT_EQ(progress.number("J16"), 5) << "by deadline, none falls between the rows";
    expectNoErrors(actions);
}

TEST_F(FilledTemplate, BoardReportShowsMeasuresOfTheCouncilsOwn) {
    session::Workbook book = emptied("board-report");
    const session::Sheet report = book.sheet("Report");
    EXPECT_EQ(report.text("A4"),
              "Nothing to show yet: type targets and approvals into Carers and readings into "
              "Figures.");
    book.sheet("Measures")
        .setRows("A6", {{"Re-referrals", "per cent", "Low", 0.2, 0.1},
                        {"Agency spend", "£m", "Low", {}, {}},
                        {"Visits made", "number", "High", 100, {}},
                        {"Population", "number", "Neither", {}, {}}});
    book.sheet("Measures").setRows("A22", {{"Keep children safe"}, {"Care well"}});
    book.sheet("Figures").setRows("A6", {{"Re-referrals", "15/02/2027", 0.25},
                                         {"Re-referrals", "15/04/2027", 0.21},
                                         {"Agency spend", "15/02/2027", 2.5},
                                         {"Agency spend", "15/04/2027", 2.25},
                                         {"Visits made", "15/02/2027", 90},
                                         {"Visits made", "15/04/2027", 80.5},
                                         {"Population", "15/02/2027", 38000},
                                         {"Populations", "15/04/2027", 39000}});
    book.sheet("Progress")
        .setRows("A6", {{1, "Train everyone", {}, "March 2027", {}},
                        {2, "Visit everyone", {}, "31/12/2027", "March 2027"},
                        {3, "Of no priority", {}, "May 2027", {}},
                        {{}, "Of none at all", {}, "May 2027", {}},
                        {{}, "Nor this", {}, "May 2027", {}},
                        {"1", "Of a text", {}, "May 2027", {}}});
    readAt(book, as_at);
    EXPECT_EQ(report.text("A12"), "Re-referrals");
    EXPECT_EQ(report.number("C12"), 0.21);
    EXPECT_NEAR(report.number("G12"), -4, 1e-9) << "points";
    EXPECT_EQ(report.text("J12"), "Amber") << "20 % and a tenth of it";
    EXPECT_EQ(report.text("M13"), "£2.250m");
    EXPECT_NEAR(report.number("G13"), -0.25, 1e-9);
    EXPECT_EQ(report.text("J13"), "Green");
    EXPECT_EQ(report.text("J14"), "Red") << "80.5 of 100";
    EXPECT_EQ(report.text("I14"), "▼ Worse");
    EXPECT_EQ(report.text("J15"), "–");
    EXPECT_EQ(report.text("A5"),
              "1 reading is of a measure that Measures does not have. 3 actions are of no priority "
              "in Measures.");
    EXPECT_EQ(report.text("B30"), "Keep children safe");
    EXPECT_EQ(report.text("I30"), "Overdue");
    EXPECT_EQ(report.number("F31"), 1);
    EXPECT_EQ(book.sheet("Progress").text("D6"), "March 2027");
    expectNoErrors(report);

    readAt(book, "2027-03-01");
    EXPECT_EQ(report.number("C12"), 0.25);
    EXPECT_EQ(report.text("J12"), "Red");
    EXPECT_EQ(report.text("I30"), "At risk");
}

// A pasted table names a measure once, in merged cells, and has spare numbers.
TEST_F(FilledTemplate, BoardReportSaysWhichRowsHaveNoName) {
    session::Workbook book = emptied("board-report");
    book.sheet("Measures").setRows("A6", {{"Looked after", "number", "Low"}});
    book.sheet("Measures").set("A22", "Keep children safe");
    book.sheet("Figures").setRows(
        "A6", {{"Looked after", "01/04/2027", 300}, {{}, "01/05/2027", 290}, {{}, {}, 280}});
    book.sheet("Progress")
        .setRows("A6", {{1, "Train everyone", {}, "March 2027", {}},
                        {1, {}, {}, {}, {}},
                        {{}, {}, {}, "May 2027", {}}});
    readAt(book, as_at);
    const session::Sheet report = book.sheet("Report");
    EXPECT_EQ(report.number("E30"), 1);
    EXPECT_EQ(report.text("A5"),
              "2 readings have nothing under “Measure” and are not counted. 2 actions have nothing "
              "under “What” and are not counted. ");
    book.sheet("Figures").set("A7", "Looked after");
    book.sheet("Figures").set("A8", "Looked after");
    book.sheet("Figures").set("B8", "01/06/2027");
    book.sheet("Progress").set("B7", "Visit everyone");
    book.recalculate();
    EXPECT_EQ(report.text("A5"), "1 action has nothing under “What” and is not counted. ");
    EXPECT_EQ(report.number("E30"), 2);
}

TEST_F(FilledTemplate, BoardReportSaysWhichTargetLacksItsSign) {
    session::Workbook book = emptied("board-report");
    session::Sheet measures = book.sheet("Measures");
    measures.setRows("A6",
                     {{"Re-referrals", "per cent", "Low", 9}, {"Visits", "number", "Low", 9}});
    readAt(book, as_at);
    EXPECT_EQ(book.sheet("Report").text("A5"),
              "1 measure has a unit, a “Good is”, a rule, a target or a tolerance that is none: "
              "look for it in Measures. ");
    measures.set("D6", 2);
    book.recalculate();
    EXPECT_EQ(book.sheet("Report").text("A5"), "");
}

// A criterion reads a comparison or a wildcard into them; a name is only itself.
TEST_F(FilledTemplate, NamesMayBeginAsAComparisonDoes) {
    session::Workbook report = emptied("board-report");
    report.sheet("Measures")
        .setRows("A6", {{"<5 days to visit", "number", "High", {}, {}},
                        {">20 days absence", "number", "Low", {}, {}}});
    report.sheet("Figures").setRows("A6", {{"<5 days to visit", "15/02/2027", 3},
                                           {"<5 days to visit", "15/04/2027", 4},
                                           {">20 days absence", "15/02/2027", 30},
                                           {">20 days absence", "15/04/2027", 25}});
    readAt(report, as_at);
    EXPECT_EQ(report.sheet("Report").values("C12:C13"), (session::ValueRows{{4}, {25}}));
    EXPECT_EQ(report.sheet("Report").values("E12:E13"), (session::ValueRows{{3}, {30}}));
    EXPECT_EQ(report.sheet("Report").text("A5"), "");

    session::Workbook book = emptied("improvement-plan");
    book.sheet("Lists").setRows("C6", {{"1*", "One", "A"}, {"10", "Ten", "A"}, {">2", "Two", "A"}});
    book.sheet("Plan").setRows("B7", {{"January 2027", "1*", "First", "March 2027", "Head"},
                                      {"January 2027", "10", "Second", "March 2027", "Head"},
                                      {"January 2027", ">2", "Third", "March 2027", "Head"},
                                      {"January 2027", ">2", "Fourth", "March 2027", "Head"}});
    book.sheet("Plan").set("K8", "2027-03-01");
    book.sheet("Plan").set("K9", "2027-03-01");
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.values("I40:J42"), (session::ValueRows{{1, 0}, {1, 1}, {2, 0.5}}));
}

// A rule that works out a number of its own column while the page is drawn ended LibreOffice.
TEST_F(FilledTemplate, PlanBecomesAPdfBeforeItsPagesWereSeen) {
    const session::Workbook book = emptied("improvement-plan");
    book.sheet("Start here").set("A5", as_at);
    book.sheet("Plan").setRows("D7", {{"First", "June 2026"}});
    const std::filesystem::path pdf = office().scratchFolder() / "plan.pdf";
    book.exportTo(pdf);
    EXPECT_GT(std::filesystem::file_size(pdf), 10'000U);
}

// 1.10 had become 1.1, another recommendation, and 1/2 a day.
TEST_F(FilledTemplate, RecommendationsKeepTheirNumbersAsTheyAreTyped) {
    session::Workbook book = emptied("improvement-plan");
    session::Sheet lists = book.sheet("Lists");
    session::Sheet plan = book.sheet("Plan");
    EXPECT_TRUE(isTextCell(book, lists, "C6"));
    EXPECT_TRUE(isTextCell(book, plan, "C7"));
    lists.setRows("C6", {{"1.1", "One", "A"}, {"1.10", "Ten", "B"}, {2, "Pasted", "B"}});
    lists.setRows("C30", {{"A", "Alpha"}, {"B", "Beta"}});
    plan.setRows("B7", {{"January 2027", 1.1, "Pasted", "March 2027", "Head"},
                        {"January 2027", "1.10", "Second", "March 2027", "Head"},
                        {"January 2027", "2", "Third", "March 2027", "Head"}});
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.values("I28:I29"), (session::ValueRows{{1}, {2}}));
    EXPECT_EQ(summary.values("I39:I42"), (session::ValueRows{{3}, {1}, {1}, {1}}));
    EXPECT_EQ(summary.values("I64:I67"), (session::ValueRows{{3}, {1}, {1}, {1}}));
}

// Where cells are put in without their rows the ranges of the rows below went one row too far.
TEST_F(FilledTemplate, ABlankMeansAsAboveAlsoBelowCellsThatWerePutInOrTakenOut) {
    namespace star = com::sun::star;
    session::Workbook book = emptied("improvement-plan");
    book.sheet("Lists").set("A21", "Yes");
    session::Sheet plan = book.sheet("Plan");
    plan.setRows("B7", {{"April 2026", 1, "First", "June 2026"},
                        {{}, {}, "Second", {}},
                        {{}, 2, "Third", {}},
                        {"May 2026", 3, "Fourth", "July 2026"}});
    readAt(book, as_at);
    const auto cells = [&](const char* range) {
        const star::uno::Reference<star::sheet::XCellRangeAddressable> place(
            plan.handle()->getCellRangeByName(session::toUno(range)), star::uno::UNO_QUERY_THROW);
        return place->getRangeAddress();
    };
    const star::uno::Reference<star::sheet::XCellRangeMovement> moves(plan.handle(),
                                                                      star::uno::UNO_QUERY_THROW);
    moves->insertCells(cells("B7:F7"), star::sheet::CellInsertMode_DOWN);
    plan.setRows("B7", {{"March 2026", 9, "New", "May 2026"}});
    book.recalculate();
    EXPECT_EQ(plan.values("G7:I10"), (session::ValueRows{{"March 2026", "9", "May 2026"},
                                                         {"April 2026", "1", "June 2026"},
                                                         {"April 2026", "1", "June 2026"},
                                                         {"April 2026", "2", "June 2026"}}));
    moves->removeRange(cells("B7:F8"), star::sheet::CellDeleteMode_UP);
    plan = book.sheet("Plan");
    plan.set("B7", "April 2026");
    book.recalculateChanged();
    EXPECT_EQ(plan.values("G7:H9"),
              (session::ValueRows{{"April 2026", ""}, {"April 2026", "2"}, {"May 2026", "3"}}));
}

// One that stands twice and one that is missing had made up for each other.
TEST_F(FilledTemplate, ARecommendationOrThemeThatStandsTwiceCountsOnce) {
    session::Workbook book = emptied("improvement-plan");
    session::Sheet lists = book.sheet("Lists");
    lists.setRows("C6", {{1, "One", "A"}, {2, "Two", "B"}, {1, "One again", "B"}});
    lists.setRows("C30", {{"A", "Alpha"}, {"B", "Beta"}, {"A", "Alpha again"}});
    book.sheet("Plan").setRows("B7", {{"January 2027", 1, "First", "March 2027", "Head"},
                                      {"January 2027", 2, "Second", "March 2027", "Head"},
                                      {"January 2027", 9, "Third", "March 2027", "Head"}});
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.values("I28:I30"), (session::ValueRows{{1}, {1}, {""}}));
    EXPECT_EQ(summary.text("A34"),
              "A theme stands twice in Lists: only its first row counts. An action counts in every "
              "theme of its recommendation: the themes add up to 2, the plan has 3 actions.");
    expectLinesFit(summary, "A34", 2);
    EXPECT_EQ(summary.text("A37"),
              "A recommendation stands twice in Lists: only its first row counts. Only 2 of 3 "
              "actions are counted: a recommendation is missing in Lists.");
    EXPECT_EQ(summary.values("I39:I42"), (session::ValueRows{{2}, {1}, {1}, {""}}));
    EXPECT_EQ(summary.text("J39"), "–") << "no share of the two beside that of the three";
    EXPECT_EQ(summary.values("I64:I67"), (session::ValueRows{{2}, {1}, {1}, {""}}));
    EXPECT_TRUE(summary.text("A62").starts_with("These rows add up")) << summary.text("A62");
}

TEST_F(FilledTemplate, AnAuditWithoutItsFindingsIsNoAuditWithoutConcerns) {
    session::Workbook book = emptied("plan-quality");
    session::Sheet audits = book.sheet("Audits");
    audits.setRows("A26", {{"2027-01-31", 5, 20}, {"2027-02-28", {}, 10}});
    readAt(book, as_at);
    EXPECT_EQ(audits.number("D26"), 0.25);
    EXPECT_EQ(audits.text("D27"), "–");
}

// Until the day of publication is typed it is the day that is read at: no period can have passed.
TEST_F(FilledTemplate, InspectionAsksWhenTheReportWasPublished) {
    session::Workbook book = emptied("inspection");
    session::Sheet actions = book.sheet("Actions");
    actions.setRows("D7", {{"Mend it", "Council", "31 March 2027"}});
    readAt(book, as_at);
    const session::Sheet progress = book.sheet("Progress");
    EXPECT_EQ(progress.text("A5"), "") << "a date passes by itself";
    actions.set("F7", "Within three months");
    book.recalculate();
    EXPECT_EQ(progress.text("A5"),
              "Deadlines such as “Within three months” count from the date in Start here: type "
              "into Lists when the report was published.");
    book.sheet("Lists").set("D7", "2026-12-01");
    book.recalculate();
    EXPECT_EQ(progress.text("A5"), "");
    EXPECT_EQ(actions.text("L7"), "Overdue");
}

TEST_F(FilledTemplate, ScorecardSaysWhatIsNoFigure) {
    session::Workbook book = emptied("inspection");
    session::Sheet scorecard = book.sheet("Scorecard");
    scorecard.setRows("A14", {{"Health checks", {}, 0.8, 0.9, {}, "High"},
                              {"Visits", {}, "n/a", 0.5, {}, "High"}});
    scorecard.set("K14", "90%%");
    book.recalculate();
    EXPECT_TRUE(
        scorecard.text("A4").ends_with(" 2 figures and targets are texts: type them as numbers."))
        << scorecard.text("A4");
}

// LibreOffice works nothing out when a number gets its sign by the button, except what is volatile.
TEST_F(FilledTemplate, ScorecardFollowsASignThatIsGivenLater) {
    namespace star = com::sun::star;
    session::Workbook book = emptied("inspection");
    session::Sheet scorecard = book.sheet("Scorecard");
    scorecard.setRows("A14", {{"Health checks", {}, 0.85, 0.88, {}, "High"}});
    book.recalculate();
    EXPECT_EQ(scorecard.displayed("G14"), "+0.0");
    const star::uno::Reference<star::util::XNumberFormatsSupplier> formats(
        book.handle(), star::uno::UNO_QUERY_THROW);
    const star::uno::Reference<star::util::XNumberFormatTypes> standard(formats->getNumberFormats(),
                                                                        star::uno::UNO_QUERY_THROW);
    const star::uno::Reference<star::beans::XPropertySet> look(
        scorecard.handle()->getCellRangeByName("C14:D14"), star::uno::UNO_QUERY_THROW);
    look->setPropertyValue("NumberFormat", star::uno::Any(standard->getStandardFormat(
                                               star::util::NumberFormat::PERCENT, {})));
    EXPECT_EQ(scorecard.displayed("G14"), "+3.0");
}

// 85 % beside 90 is 8,500 % short of it, and 85 beside 90 % is far above.
TEST_F(FilledTemplate, ScorecardSaysWhichFigureLacksItsSign) {
    session::Workbook book = emptied("inspection");
    session::Sheet scorecard = book.sheet("Scorecard");
    const auto type = [&](const char* cell, const char* text) {
        namespace star = com::sun::star;
        const star::uno::Reference<star::beans::XPropertySet> typed(
            scorecard.handle()->getCellRangeByName(rtl::OUString::createFromAscii(cell)),
            star::uno::UNO_QUERY_THROW);
        typed->setPropertyValue("FormulaLocal", star::uno::Any(session::toUno(text)));
    };
    scorecard.setRows("A14",
                      {{"Health checks"}, {"Dental checks"}, {"Visits"}, {"Cost"}, {"Absence"}});
    type("D14", "85%");
    type("K14", "90");
    type("D15", "85");
    type("K15", "90%");
    type("D16", "85%");
    type("K16", "90%");
    type("D17", "85");
    type("K17", "90");
    type("C18", "30");
    type("D18", "40%");
    type("K18", "90%");
    scorecard.set("A20", "Exclusions");
    type("C20", "85%");
    type("D20", "0.9");
    scorecard.set("A21", "Changes of placement");
    type("C21", "2");
    type("D21", "2.6%");
    type("K21", "2");
    scorecard.set("F21", "Low");
    scorecard.set("A22", "Missing from school");
    type("C22", "0.5");
    type("D22", "0.6%");
    scorecard.set("F22", "Low");
    scorecard.set("A23", "Change of numbers");
    type("C23", "-3");
    type("D23", "-2.5%");
    scorecard.set("F23", "High");
    scorecard.setRows("F14", rows(5, {"High"}));
    scorecard.set("F20", "High");
    book.recalculate();
    EXPECT_EQ(scorecard.values("M14:M17"),
              (session::ValueRows{{"Check"}, {"Check"}, {"Amber"}, {"Amber"}}));
    EXPECT_TRUE(scorecard.text("A4").ends_with(
        " 6 figures are Check: type them, their targets and earlier figures all with % or all "
        "without, High or Low under “Good is”, and tolerances as numbers."))
        << scorecard.text("A4");
    EXPECT_EQ(scorecard.values("G18:I18"), (session::ValueRows{{"Check", "Check", "–"}}));
    EXPECT_EQ(scorecard.text("M18"), "Red");
    EXPECT_EQ(scorecard.displayed("G20"), "+5.0");
    EXPECT_EQ(scorecard.text("G21"), "Check") << "2 is no 200 % beside 2.6 %";
    EXPECT_EQ(scorecard.text("M21"), "Check");
    EXPECT_EQ(scorecard.text("G22"), "Check");
    EXPECT_EQ(scorecard.text("G23"), "Check");
    EXPECT_EQ(scorecard.text("K7"), "1 of 1");
    scorecard.set("L8", "trend");  // which asks the earlier figure
    book.recalculate();
    EXPECT_EQ(scorecard.text("M18"), "Check");
}

TEST_F(FilledTemplate, InspectionSaysThatItsDateCannotBeRead) {
    session::Workbook book = emptied("inspection");
    book.sheet("Actions").set("D7", "Mend it");
    readAt(book, "soon");
    EXPECT_EQ(book.sheet("Progress").text("A4"),
              "The date to read at, in Start here, is none that can be read.");
}

// A list as another case system writes it: its columns in another order, its headings in other
// letters.
TEST_F(FilledTemplate, AnnexAFindsItsColumnsByTheirHeadings) {
    session::Workbook book = emptied("annex-a");
    session::Sheet list = book.sheet("List 4");
    const char* const ended = "Continuous Assessment DATE of authorisation ";
    list.setRows("A1", {{"child unique ID", "Allocated  Team", ended, "Local code",
                         "Continuous Assessment start date", "x", "x", "x", "x", "x", "x",
                         "Allocated Worker"}});
    list.setRows(
        "A2", rows(20000,
                   {"C1", "North", "2027-03-05", "L", "2027-02-01", {}, {}, {}, {}, {}, {}, "W1"}));
    list.setRows("A20002", rows(5000, {"C2", "South", "2027-04-09", "L", "2027-01-04"}));
    readAt(book, as_at);
    const session::Sheet indicators = book.sheet("Indicators");
    EXPECT_EQ(indicators.number("C8"), 25000);
    EXPECT_EQ(indicators.number("D8"), 20000);
    const std::string twice =
        " Rows with the child and the start of a row above, which count again: List 4: 100.0 %.";
    EXPECT_EQ(indicators.text("A5"), twice) << "of 25,000 rows all but two";
    const session::Sheet teams = book.sheet("Assessments");
    EXPECT_EQ(teams.text("A24"), "North");
    EXPECT_EQ(teams.text("A25"), "South");
    EXPECT_EQ(teams.number("B25"), 5000);
    EXPECT_EQ(teams.text("A26"), "All");
    EXPECT_EQ(book.sheet("Headings").text("C12"), "Local code; x; x; x; x; x; x");

    list.set("E1", "Begun");
    book.recalculate();
    EXPECT_EQ(indicators.text("A5"),
              "List 4 has no column “Continuous Assessment Start Date”: what reads it shows no "
              "number.");
    EXPECT_EQ(indicators.value("C8").number(), nullptr) << "no figure without its column";

    book.sheet("Headings").set("C56", "Begun");
    book.recalculate();
    EXPECT_EQ(indicators.number("C8"), 25000) << "the council's own heading";
    EXPECT_EQ(indicators.text("A5"), twice);

    list.set("D1", "Begun");
    book.recalculate();
    EXPECT_EQ(indicators.value("C8").number(), nullptr) << "two columns of one heading";
}

TEST_F(FilledTemplate, AnnexASaysWhatIsTooFarDown) {
    session::Workbook book = emptied("annex-a");
    book.sheet("List 5").setRows("A50002", rows(3, {"C1"}));
    book.recalculate();
    EXPECT_EQ(book.sheet("Indicators").text("A5"),
              "List 5: 3 rows below row 50001 are not counted.");
}

// What people typed into these sheets of the example, typed into the template.
void typeOver(session::Workbook& filled, const session::Workbook& example,
              std::initializer_list<const char*> sheets) {
    const com::sun::star::uno::Reference<com::sun::star::sheet::XCalculatable> calculation(
        filled.handle(), com::sun::star::uno::UNO_QUERY_THROW);
    calculation->enableAutomaticCalculation(false);  // once all is there, not with every cell
    for (const char* name : sheets) {
        const session::Sheet from = example.sheet(name);
        session::Sheet to = filled.sheet(name);
        int row = 0;
        for (const auto& line :
             from.read("A1:" + session::cellName(from.lastRow(), from.lastColumn()))) {
            ++row;
            int column = 0;
            for (const session::CellContent& content : line) {
                const std::string place = session::cellName(row, ++column);
                if (content.formula.starts_with("=#") || content.formula == "=\"\"") {
                    to.setFormula(place, content.formula);
                } else if (content.formula.empty() && !content.value.isBlank()) {
                    to.set(place, content.value);
                }
            }
        }
    }
    calculation->enableAutomaticCalculation(true);
}

// The same formula gives the same answer.
void expectSameAnswers(const session::Workbook& filled, const session::Workbook& example,
                       std::initializer_list<const char*> sheets) {
    int compared = 0;
    for (const char* name : sheets) {
        const session::Sheet one = example.sheet(name);
        const session::Sheet other = filled.sheet(name);
        const std::string all = "A1:" + session::cellName(one.lastRow(), one.lastColumn());
        const session::ContentRows expected = one.read(all);
        const session::ContentRows got = other.read(all);
        for (std::size_t r = 0; r < expected.size(); ++r) {
            for (std::size_t c = 0; c < expected[r].size(); ++c) {
                if (!expected[r][c].formula.empty() &&
                    expected[r][c].formula == got[r][c].formula) {
                    ++compared;
                    EXPECT_EQ(got[r][c].value, expected[r][c].value)
                        << name << ", row " << r + 1 << ", column " << c + 1;
                }
            }
        }
    }
    EXPECT_GT(compared, 1000);
}

TEST_F(FilledTemplate, BoardReportGivesTheFiguresOfTheExample) {
    session::Workbook published = example("board-report-2021");
    session::Workbook book = emptied("board-report");
    typeOver(book, published, {"Carers", "Figures", "Measures", "Progress"});
    for (const char* date : {"2021-10-05", "2021-08-31"}) {
        readAt(published, date);
        readAt(book, date);
        book.sheet("Trends").set("B23", "Re-referrals, synthetic");
        published.sheet("Trends").set("B23", "Re-referrals, synthetic");
        published.recalculate();
        book.recalculate();
        expectSameAnswers(book, published, {"Trends", "Series", "Figures"});
        const session::Sheet report = book.sheet("Report");
        EXPECT_EQ(report.values("A6:J23"), published.sheet("Report").values("A6:J23")) << date;
    }
}

TEST_F(FilledTemplate, AnnexAGivesTheFiguresOfTheExample) {
    session::Workbook published = example("annex-a-timeliness");
    session::Workbook book = emptied("annex-a");
    typeOver(book, published,
             {"List 1", "List 2", "List 3", "List 4", "List 5", "List 6", "List 7", "List 8",
              "List 9", "List 10", "List 11", "Limits"});
    for (const char* date : {"2025-03-31", "2024-12-31"}) {
        readAt(published, date);
        readAt(book, date);
        expectSameAnswers(book, published,
                          {"Indicators", "Assessments", "Conferences", "Months", "Adoption",
                           "Overdue", "Problems"});
    }
}

TEST_F(FilledTemplate, AReadingWithoutANumberIsNone) {
    session::Workbook book = emptied("board-report");
    book.sheet("Measures").setRows("A6", {{"Re-referrals", "per cent", "Low"}});
    book.sheet("Figures").setRows("A6", {{"Re-referrals", "31/01/2027", 0.25},
                                         {"Re-referrals", "28/02/2027", {}},
                                         {"Re-referrals", "31/01/2027", 0.2}});
    readAt(book, as_at);
    const session::Sheet report = book.sheet("Report");
    EXPECT_EQ(report.displayed("D12"), "31 Jan 2027") << "not nought in February";
    EXPECT_EQ(report.text("A5"),
              "1 reading lacks a number or a date that can be read. Two readings of a measure on "
              "one day are added together: look for them in Figures. ");
}

TEST_F(FilledTemplate, StartHereSaysWhatIsThereNow) {
    for (const char* name : {"annex-a", "board-report", "foster-recruitment", "improvement-plan",
                             "inspection", "plan-quality"}) {
        session::Workbook book = emptied(name);
        const session::Sheet start = book.sheet("Start here");
        EXPECT_TRUE(start.text("B5").starts_with("← Today.")) << name;
        readAt(book, as_at);
        EXPECT_TRUE(start.text("B5").starts_with("← The date you typed.")) << name;
        readAt(book, "next board");
        EXPECT_TRUE(start.text("B5").starts_with("← Not a date that can be read")) << name;
    }
}

// A question whose first answer is Cancel, at every date that is not in a list, takes the date
// away.
TEST_F(FilledTemplate, AnyDateMayBeTypedAsTheDateToReadAt) {
    for (const char* name : {"annex-a", "benchmark", "board-report", "foster-recruitment",
                             "improvement-plan", "inspection", "plan-quality"}) {
        const session::Workbook book = emptied(name);
        namespace star = com::sun::star;
        const star::uno::Reference<star::beans::XPropertySet> asAt(
            book.sheet("Start here").handle()->getCellByPosition(0, 4), star::uno::UNO_QUERY_THROW);
        const star::uno::Reference<star::beans::XPropertySet> rule(
            asAt->getPropertyValue("Validation"), star::uno::UNO_QUERY_THROW);
        star::sheet::ValidationType type{};
        rule->getPropertyValue("Type") >>= type;
        bool asks = true;
        rule->getPropertyValue("ShowErrorMessage") >>= asks;
        EXPECT_TRUE(type == star::sheet::ValidationType_ANY || !asks) << name;
    }
}

TEST_F(FilledTemplate, EmptyPagesSayWhatToDo) {
    session::Workbook board = emptied("board-report");
    board.recalculate();
    for (const char* sheet : {"Report", "Trends", "Series", "Progress", "Measures"}) {
        expectNoErrors(board.sheet(sheet));
    }
    EXPECT_EQ(board.sheet("Trends").text("B25").substr(0, 16), "Nothing to show ");
    EXPECT_EQ(board.sheet("Report").text("C26").substr(0, 16), "Nothing to show ");
    session::Workbook annex = emptied("annex-a");
    annex.recalculate();
    for (const char* sheet : {"Indicators", "Assessments", "Conferences", "Months", "Problems"}) {
        expectNoErrors(annex.sheet(sheet));
    }
    EXPECT_EQ(annex.sheet("Months").text("C8").substr(0, 16), "Nothing to show ");
    EXPECT_EQ(annex.sheet("Problems").text("A4"), "Nothing to show yet: paste your lists.");
    EXPECT_EQ(annex.sheet("Indicators").text("A4"), "Nothing to show yet: paste your lists.");
    EXPECT_EQ(annex.sheet("Assessments").text("A4"), "Nothing to show yet: paste List 4.");
    EXPECT_EQ(annex.sheet("Conferences").text("A4"), "Nothing to show yet: paste List 5.");
    EXPECT_EQ(annex.sheet("Adoption").text("A4"), "Nothing to show yet: paste List 10.");
    EXPECT_EQ(annex.sheet("Overdue").text("A7"), "Nothing to show yet: paste List 4.");
    EXPECT_EQ(annex.sheet("Overdue").text("A35"), "Nothing to show yet: paste List 5.");
    session::Workbook plan = emptied("improvement-plan");
    plan.recalculate();
    for (const char* table : {"A37", "A62"}) {
        EXPECT_EQ(plan.sheet("Summary").text(table).substr(0, 16), "Nothing to show ") << table;
    }
    for (const char* table : {"A6", "A20"}) {
        EXPECT_EQ(plan.sheet("Attention").text(table).substr(0, 16), "Nothing to show ") << table;
    }
}

}  // namespace

}  // namespace council::test
