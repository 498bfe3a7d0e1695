// Empty templates filled as a council fills them: with more rows than the examples have, with
// months where months are usual, with rows that are not finished yet.
#include "example_file.h"

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

namespace {

constexpr const char* as_at = "2027-04-19";

class FilledTemplate : public ::testing::Test {
 protected:
    static session::Workbook open(const char* name) {
        return office().open(std::filesystem::path(TEMPLATES_FOLDER) /
                             (std::string(name) + "-template.ods"));
    }
    static void readAt(session::Workbook& workbook, const char* date) {
        const session::NamedPlace place = workbook.named("AsAt");
        session::Sheet sheet = place.sheet;
        sheet.set(session::cellName(place.firstRow, place.firstColumn), date);
        workbook.recalculate();
    }
    // The same row so many times.
    static session::ValueRows rows(int count, const std::vector<session::CellValue>& row) {
        return session::ValueRows(static_cast<std::size_t>(count), row);
    }
    static void expectNoErrors(const session::Sheet& sheet) {
        const std::string all = "A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn());
        int row = 0;
        for (const auto& cells : sheet.values(all)) {
            ++row;
            for (const session::CellValue& value : cells) {
                EXPECT_EQ(value.error(), nullptr) << sheet.name() << ", row " << row;
            }
        }
    }
};

TEST_F(FilledTemplate, PlanCountsEveryActionAndSaysWhichItCannotReach) {
    session::Workbook book = open("improvement-plan");
    session::Sheet plan = book.sheet("Plan");
    plan.setRows("B7", rows(450, {"January 2027", 1, "Do what is agreed", "March 2027", "Head"}));
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.number("A7"), 450);
    EXPECT_EQ(summary.number("I7"), 450) << "all overdue";
    EXPECT_EQ(summary.text("A5"), "");
    EXPECT_EQ(plan.text("I456"), "March 2027");

    plan.setRows("B457", rows(3, {"January 2027", 1, "Too far down", "March 2027", "Head"}));
    book.recalculate();
    EXPECT_EQ(summary.text("A5"), "3 filled rows of Plan lie below row 456 and are not counted. ");
    EXPECT_EQ(plan.text("A6"),
              "3 filled rows lie below row 456 and are not counted: insert rows "
              "above it and move them there");
}

TEST_F(FilledTemplate, PlanFollowsThirteenRecommendationsAndFiveThemes) {
    session::Workbook book = open("improvement-plan");
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

TEST_F(FilledTemplate, PlanRowsCanBePutInAndTakenOut) {
    session::Workbook book = open("improvement-plan");
    session::Sheet plan = book.sheet("Plan");
    plan.setRows("B7", {{"January 2027", 1, "First", "March 2027", "Head"},
                        {{}, {}, "Second", {}, "Head"},
                        {"May 2027", 2, "Third", "June 2027", "Head"}});
    readAt(book, as_at);
    EXPECT_EQ(plan.text("I8"), "") << "a blank does not take the date of another action";
    EXPECT_EQ(plan.text("N8"), "No date");
    const session::NamedPlace above = book.named("BlankIsAbove");
    session::Sheet lists = above.sheet;
    lists.set(session::cellName(above.firstRow, above.firstColumn), "Yes");
    book.recalculate();
    EXPECT_EQ(plan.text("I8"), "March 2027");
    EXPECT_EQ(plan.text("I9"), "June 2027");
    for (int column = 1; column <= 20; ++column) {
        EXPECT_FALSE(plan.formula(session::cellName(8, column)).starts_with("{"))
            << "an array formula cannot be changed in part: column " << column;
    }
}

TEST_F(FilledTemplate, PlanQualityCountsEveryActionVisitAndSupervision) {
    session::Workbook book = open("plan-quality");
    book.sheet("Plan actions")
        .setRows("A7", rows(600, {"P1", "Child in need", "Duty", "Visit the dentist with mother",
                                  "Worker", "2027-01-05", "March 2027"}));
    book.sheet("Visits").setRows(
        "A8", rows(500, {"C1", "Child in need", "Duty", "2027-01-05", {}, "2027-04-15"}));
    book.sheet("Supervision")
        .setRows("A8", rows(100, {"W1", "Social worker", "Duty", "2027-01-05", {}, "2027-04-15"}));
    readAt(book, as_at);
    const session::Sheet summary = book.sheet("Summary");
    EXPECT_EQ(summary.number("A7"), 600);
    EXPECT_EQ(summary.text("A5"), "");
    EXPECT_EQ(book.sheet("Plan actions").text("M606"), "Overdue");
    EXPECT_NE(book.sheet("Visits").text("K507"), "");
}

TEST_F(FilledTemplate, FosterCountsAThousandHouseholds) {
    session::Workbook book = open("foster-recruitment");
    book.sheet("Households")
        .setRows("A6",
                 rows(1000, {"H", "Mainstream", 2, 1, "2026-04-05", {}, {}, {}, "2027-04-10"}));
    readAt(book, as_at);
    EXPECT_EQ(book.sheet("Summary").number("A7"), 1000);
    EXPECT_EQ(book.sheet("Households").text("L1005"), "Approved");
    EXPECT_EQ(book.sheet("Households").text("O1005"), "OK");
}

TEST_F(FilledTemplate, AnUnfinishedRowOfAnInspectionSpoilsNoOther) {
    session::Workbook book = open("inspection");
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
    EXPECT_EQ(actions.text("L7"), "Overdue");
    EXPECT_EQ(actions.text("L8"), "No date");
    EXPECT_EQ(actions.displayed("G9"), "31 Mar 2027");
    EXPECT_EQ(actions.displayed("G10"), "31 Mar 2027");
    EXPECT_EQ(actions.text("L11"), "Check");
    const session::Sheet progress = book.sheet("Progress");
    expectNoErrors(progress);
    EXPECT_EQ(progress.number("A7"), 5);
    EXPECT_EQ(progress.number("J16"), 5) << "by deadline, none falls between the rows";
    expectNoErrors(actions);
}

TEST_F(FilledTemplate, BoardReportShowsMeasuresOfTheCouncilsOwn) {
    session::Workbook book = open("board-report");
    const session::Sheet report = book.sheet("Report");
    EXPECT_EQ(report.text("A4"),
              "Nothing to show yet: type targets, approvals and readings into Figures.");
    book.sheet("Measures")
        .setRows("A6", {{"Re-referrals", "per cent", "Low", 0.2, 0.1},
                        {"Agency spend", "£m", "Low", {}, {}},
                        {"Visits made", "number", "High", 100, {}},
                        {"Population", "number", "Neither", {}, {}}});
    book.sheet("Measures").setRows("A22", {{"Keep children safe"}, {"Care well"}});
    session::Sheet figures = book.sheet("Figures");
    figures.setRows("F6", {{"Re-referrals", "15/02/2027", 0.25},
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
                        {3, "Of no priority", {}, "May 2027", {}}});
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
              "1 readings are of a measure that Measures does not have. 1 actions "
              "are of no priority in Measures.");
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

// A list as another case system writes it: its columns in another order, its headings in other
// letters.
TEST_F(FilledTemplate, AnnexAFindsItsColumnsByTheirHeadings) {
    session::Workbook book = open("annex-a");
    session::Sheet list = book.sheet("List 4");
    list.setRows("A1", {{"child unique ID", "Allocated  Team",
                         "Continuous Assessment DATE of "
                         "authorisation ",
                         "Local code", "Continuous Assessment start date", "x", "x", "x", "x", "x",
                         "x", "Allocated Worker"}});
    list.setRows(
        "A2", rows(20000,
                   {"C1", "North", "2027-03-05", "L", "2027-02-01", {}, {}, {}, {}, {}, {}, "W1"}));
    list.setRows("A20002", rows(5000, {"C2", "South", "2027-04-09", "L", "2027-01-04"}));
    book.sheet("Assessments").set("A32", "South");
    readAt(book, as_at);
    const session::Sheet indicators = book.sheet("Indicators");
    EXPECT_EQ(indicators.number("C8"), 25000);
    EXPECT_EQ(indicators.number("D8"), 20000);
    EXPECT_EQ(indicators.text("A5"), "");
    EXPECT_EQ(book.sheet("Assessments").number("B32"), 5000);
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
    EXPECT_EQ(indicators.text("A5"), "");

    list.set("D1", "Begun");
    book.recalculate();
    EXPECT_EQ(indicators.value("C8").number(), nullptr) << "two columns of one heading";
}

TEST_F(FilledTemplate, AnnexASaysWhatIsTooFarDown) {
    session::Workbook book = open("annex-a");
    book.sheet("List 5").setRows("A50002", rows(3, {"C1"}));
    book.recalculate();
    EXPECT_EQ(book.sheet("Indicators").text("A5"),
              "List 5: 3 rows below row 50001 are not counted.");
}

}  // namespace

}  // namespace council::test
