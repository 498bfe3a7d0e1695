// What Check this workbook finds, each in a workbook made for it, and nothing in a clean one.
#include "check_material.h"
#include "core/dates/reading.h"
#include "office/check/passes_over_texts.h"

#include <gtest/gtest.h>

namespace council::test {

using Said = std::vector<std::string>;

namespace {

Cell on(int year, unsigned month, unsigned day) {
    return serialOf(council::dayOf(year, month, day), usualNullDate);
}

// One number a day from there on.
std::vector<Cell> days(int count, int year, unsigned month, unsigned day) {
    std::vector<Cell> cells;
    cells.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        cells.emplace_back(*on(year, month, day).number() + i);
    }
    return cells;
}

// A list of eight cases in A2:B9 with its headings, and a figure of it.
class CheckTest : public ::testing::Test {
 protected:
    CheckTest() {
        made.cells.set("A1", "Started");
        made.cells.set("B1", "Ended");
        made.cells.setColumn("A2", days(8, 2025, 1, 6));
        made.cells.setColumn("B2", days(8, 2025, 3, 17));
    }
    check::Formula& percent(std::string_view cell, const std::string& starts,
                            const std::string& ends, const std::string& asAt = "31/03/2025",
                            const std::string& limit = "ASSESSMENT") {
        return made.add(cell, "TIMELINESS.PERCENT", {starts, ends, limit, asAt}, 0.75);
    }
    Said all() const { return said(check::findAll(made.material())); }

    MadeWorkbook made;
};

}  // namespace

TEST_F(CheckTest, FindsNothingInACleanWorkbook) {
    percent("E2", "A2:A9", "B2:B9");
    percent("E3", "A1:A9", "B1:B9");
    percent("E4", "A1:A1048576", "B1:B1048576");
    for (int row = 2; row <= 9; ++row) {
        const std::string at = std::to_string(row);
        made.add("C" + at, "MILESTONE.STATUS", {"B" + at, "", "31/03/2025"}, "On track");
    }
    made.add("E6", "RAG.ROLLUP", {"C1:C9"}, "On track");
    made.cells.set("C1", "Status");
    EXPECT_EQ(all(), Said{});
}

TEST_F(CheckTest, ListsFiveTroubledFormulasOfAColumnAndTheNumberOfTheOthers) {
    for (int row = 2; row <= 9; ++row) {
        const std::string at = std::to_string(row);
        made.add("C" + at, "MILESTONE.STATUS", {"B" + at, "", "31/03/2025"},
                 row % 2 == 0 ? Cell("Check") : Cell::error());
    }
    const auto found = check::troubledFormulas(made.material());
    ASSERT_EQ(found.size(), 6U);
    EXPECT_EQ(found[0].place, placeOf("C2"));
    EXPECT_EQ(found[4].place, placeOf("C6"));
    EXPECT_EQ(said({found[5]}),
              Said{"C7: More cells of this column that show an error or Check, down to C9: 3."});
}

TEST_F(CheckTest, TakesACheckBehindItsSymbolForOne) {
    made.add("C2", "RAG.SYMBOL", {"B2"}, "✖ Check");
    made.add("C3", "RAG.SYMBOL", {"B3"}, "● Green");
    made.addNative("C4", Cell::error());
    EXPECT_EQ(check::troubledFormulas(made.material()).size(), 1U);
}

TEST_F(CheckTest, TellsEachWrongFormulaOfOneList) {
    percent("E2", "A2:A9", "B2:B9", "31/03/2025", "soon").value = Cell::error();
    made.add("E3", "TIMELINESS.COUNT", {"A2:A9", "B2:B9", "45 wd", "31/03/2025", "laet"},
             Cell::error());
    made.add("C2", "MILESTONE.STATUS", {"A2", "B2", "31/03/2025"}, "Check");
    made.add("D2", "MILESTONE.RAG", {"A2", "B2", "31/03/2025"}, "Check");
    std::vector<std::string> places;
    for (const auto& finding : check::troubledFormulas(made.material())) {
        places.push_back(check::cellName(finding.place.column, finding.place.row));
    }
    EXPECT_EQ(places, (Said{"C2", "E2", "E3"})) << "the status and the colour have one trouble";
}

TEST_F(CheckTest, SeesAFormulaThatIsKeptAsText) {
    check::Formula& kept = made.addNative("E2", "=TIMELINESS.DUE(A2;\"45 wd\")");
    kept.isUnread = true;
    EXPECT_EQ(check::troubledFormulas(made.material()).size(), 1U);
}

TEST_F(CheckTest, SeesThatARangeEndsBeforeItsData) {
    percent("E2", "A2:A6", "B2:B6");
    EXPECT_EQ(all(), Said{"E2: The range A2:A6 ends before its data do: they go on to row 9."});
}

TEST_F(CheckTest, SeesThatARangeBeginsBelowItsData) {
    percent("E2", "A4:A9", "B4:B9");
    EXPECT_EQ(all(), Said{"E2: The range A4:A9 begins below its data: they begin in row 2."});
    MadeWorkbook heading;
    heading.cells.set("A1", on(2025, 3, 31));  // as at
    heading.cells.setColumn("A2", days(8, 2025, 1, 6));
    heading.cells.setColumn("B2", days(8, 2025, 3, 17));
    heading.add("E2", "TIMELINESS.PERCENT", {"A2:A9", "B2:B9", "ASSESSMENT", "31/03/2025"});
    EXPECT_EQ(said(check::rangesUnlikeTheirLists(heading.material())), Said{}) << "one date alone";
}

TEST_F(CheckTest, SeesAColumnThatIsGivenTwice) {
    percent("E2", "B2:B9", "B2:B9");
    EXPECT_EQ(said(check::columnsGivenTwice(made.material())),
              Said{"E2: TIMELINESS.PERCENT is given B2:B9 twice, as starts and as ends."});
}

TEST_F(CheckTest, SeesThatTheDataGoOnBehindBlankRows) {
    made.cells.setColumn("A12", days(3, 2025, 2, 3));
    made.cells.setColumn("B12", days(2, 2025, 4, 7));
    made.cells.setColumn("A17", days(1, 2025, 2, 10));
    made.cells.setColumn("B17", days(1, 2025, 4, 14));
    percent("E2", "A2:A9", "B2:B9");
    EXPECT_EQ(all(), Said{"E2: The range A2:A9 ends before its data do: they go on to row 17."});
}

TEST_F(CheckTest, TakesANoteAnotherListAndTheNewestDateForNoData) {
    percent("E2", "A2:A9", "B2:B9");
    made.cells.set("A12", on(2025, 3, 31));
    EXPECT_EQ(all(), Said{}) << "one date alone, such as that of printing";

    made.cells.set("A13", "Started");
    made.cells.set("B13", "Ended");
    made.cells.set("A12", Cell());
    made.cells.setColumn("A14", days(3, 2025, 2, 3));
    made.cells.setColumn("B14", days(3, 2025, 4, 7));
    EXPECT_EQ(all(), Said{}) << "with headings of its own";

    MadeWorkbook far;
    far.cells.setColumn("A2", days(8, 2025, 1, 6));
    far.cells.setColumn("A21", days(8, 2025, 1, 6));
    far.add("E2", "TIMELINESS.PERCENT", {"A2:A9", "A2:A9", "ASSESSMENT", "31/03/2025"});
    EXPECT_EQ(said(check::rangesUnlikeTheirLists(far.material())), Said{}) << "far below";

    MadeWorkbook newest;
    newest.cells.setColumn("A2", days(8, 2025, 1, 6));
    newest.cells.setColumn("B2", days(8, 2025, 3, 17));
    newest.cells.setFormula("A10", "=MAX(A2:A9)", on(2025, 1, 13));
    newest.cells.setFormula("B10", "=MAX(B2:B9)", on(2025, 3, 24));
    newest.add("E2", "TIMELINESS.PERCENT", {"A2:A9", "B2:B9", "ASSESSMENT", "31/03/2025"});
    EXPECT_EQ(said(check::rangesUnlikeTheirLists(newest.material())), Said{});
}

TEST_F(CheckTest, TakesATotalAndAnotherPartOfTheListForNoData) {
    made.cells.set("A10", 8.0);
    percent("E2", "A2:A9", "B2:B9");
    EXPECT_EQ(all(), Said{}) << "a count below the dates";

    MadeWorkbook parts;
    parts.cells.setColumn("A2", days(8, 2025, 1, 6));
    parts.cells.setColumn("B2", days(8, 2025, 3, 17));
    parts.add("E2", "TIMELINESS.PERCENT", {"A2:A5", "B2:B5", "ASSESSMENT", "31/03/2025"});
    parts.add("E3", "TIMELINESS.PERCENT", {"A6:A9", "B6:B9", "ASSESSMENT", "31/03/2025"});
    EXPECT_EQ(said(check::rangesUnlikeTheirLists(parts.material())), Said{});
}

TEST_F(CheckTest, SeesThatStatusesGoOnButNotTheRollUpBelow) {
    made.cells.setColumn("C2", {"On track", "Overdue", "At risk", "Complete", "On track"});
    made.add("E2", "RAG.ROLLUP", {"C2:C5"}, "Overdue");
    made.add("F2", "RAG.ROLLUP", {"D2:D5"}, "Overdue");
    made.cells.setColumn("D2", {"On track", "Overdue", "At risk", "Complete"});
    made.add("D6", "RAG.ROLLUP", {"D2:D5"}, "Overdue");
    EXPECT_EQ(all(), Said{"E2: The range C2:C5 ends before its data do: they go on to row 6."});
}

TEST_F(CheckTest, SeesThatFiguresGoOn) {
    made.cells.setColumn("J1", {"Month", "April", "May", "June", "July", "August"});
    made.cells.setColumn("K1", {"Rate", 3.0, 4.0, 5.0, 4.0, 9.0});
    made.add("E2", "TREND.VARIATION", {"K2:K4", "", "", "", "High"});
    EXPECT_EQ(all(), Said{"E2: The range K2:K4 ends before its data do: they go on to row 6."});

    for (const char* other : {"England", "Statistical neighbours", "Total", "Target", "Average"}) {
        MadeWorkbook below;
        below.cells.setColumn("J1", {"Area", "North", "South", "East", other});
        below.cells.setColumn("K1", {"Rate", 3.0, 4.0, 5.0, 4.0});
        below.add("E2", "BENCHMARK.BAND", {"4", "K2:K4"});
        EXPECT_EQ(said(check::rangesUnlikeTheirLists(below.material())), Said{}) << other;
    }

    MadeWorkbook growing;
    growing.cells.setColumn("J1", {"Month", "April", "May", "June", "July", "August"});
    growing.cells.setColumn("K1", {"Rate", 3.0, 4.0, 5.0, 4.0, 9.0});
    growing.add("L4", "TREND.VARIATION", {"K2:K4", "", "", "", "High"});
    growing.add("L5", "TREND.VARIATION", {"K2:K5", "", "", "", "High"});
    growing.add("L6", "TREND.VARIATION", {"K2:K6", "", "", "", "High"});
    EXPECT_EQ(said(check::rangesUnlikeTheirLists(growing.material())), Said{})
        << "what was known in each month";
}

TEST_F(CheckTest, SeesColumnsOutOfStep) {
    percent("E2", "A2:A8", "B3:B9");
    percent("E3", "A2:A9", "B2:B8");
    EXPECT_EQ(said(check::columnsOutOfStep(made.material())),
              (Said{"E2: A2:A8 and B3:B9 begin in different rows, so each row is read with the "
                    "dates of another one.",
                    "E3: A2:A9 and B2:B8 are not equally long."}));
}

TEST_F(CheckTest, SeesThatARangeBeginsInAnotherTable) {
    made.cells.setColumn("G1", {"Total", 12.0, Cell(), "Started"});
    made.cells.setColumn("G5", days(4, 2025, 1, 6));
    made.add("E2", "INDICATORS.UNUSABLE", {"G1:G8"});
    made.add("E3", "TIMELINESS.PERCENT", {"G1:G8", "G1:G8", "ASSESSMENT", "31/01/2025"});
    EXPECT_EQ(said(check::otherTables(made.material())),
              Said{"E3: The range G1:G8 begins with figures of another table: its heading is only "
                   "in row 4."});
}

TEST_F(CheckTest, SeesAnotherTableWhoseDatesAreTexts) {
    made.cells.setColumn("G1", {"Started", "06/01/2025", "07/01/2025", Cell(), "Started",
                                "03/02/2025", "04/02/2025"});
    made.add("E3", "TIMELINESS.PERCENT", {"G2:G40", "G2:G40", "ASSESSMENT", "31/03/2025"});
    EXPECT_EQ(said(check::otherTables(made.material())),
              Said{"E3: The range G2:G40 begins with figures of another table: its heading is only "
                   "in row 5."});
}

TEST_F(CheckTest, TakesNoCaseForTheHeadingOfAnotherTable) {
    made.cells.setColumn("G1",
                         {"Started", "06/01/2025", "07/01/2025", Cell(), "soon", "03/02/2025"});
    made.cells.setColumn("H1", {"Ended", "06/02/2025", "07/02/2025", Cell(), "03/03/2025"});
    made.add("E3", "TIMELINESS.PERCENT", {"G2:G40", "H2:H40", "ASSESSMENT", "31/03/2025"});
    EXPECT_EQ(said(check::otherTables(made.material())), Said{});
}

TEST_F(CheckTest, SeesATotalThatIsCounted) {
    made.cells.setColumn("G1", {"Month", "April", "May", "June", "Grand total:"});
    made.cells.setColumn("H1", {"Number", 3.0, 4.0, 5.0, 12.0});
    made.cells.setColumn("J1", {"Rate", 3.0, 4.0, 5.0});
    made.cells.setFormula("J5", "=SUM(J$2:J$4)", 12.0);
    made.cells.setColumn("K2", {"Total", "East", "All"});
    made.cells.setColumn("L2", {3.0, 4.0, 12.0});
    made.cells.setColumn("N2", {"All", "All", "East"});
    made.cells.setColumn("O2", {3.0, 4.0, 5.0});
    made.cells.setFormula("P4", "=SUM(O2:O4)", 12.0);
    made.cells.setColumn("R2", {3.0, 4.0});
    made.cells.setFormula("R4", "=AVERAGE(R2:R3)", 3.5);
    made.add("E10", "BENCHMARK.BAND", {"4", "R2:R40"});
    made.cells.setFormula("Q2", "=SUM(Q4:Q5)", 7.0);
    made.cells.setColumn("Q4", {3.0, 4.0});
    made.add("E2", "TREND.VARIATION", {"H2:H5", "", "", "", "High"});
    made.add("E3", "TREND.VARIATION", {"H2:H4", "", "", "", "High"});
    made.add("E4", "BENCHMARK.BAND", {"4", "J2:J40"});
    made.add("E5", "BENCHMARK.BAND", {"4", "J2:J40"});
    made.add("E6", "BENCHMARK.BAND", {"4", "O2:O40"});
    made.add("E7", "BENCHMARK.BAND", {"4", "P2:P40"});
    made.add("E9", "BENCHMARK.BAND", {"4", "Q2:Q40"});
    made.add("E8", "BENCHMARK.BAND", {"4", "L2:L4", "", "K2:K4", "East"});
    EXPECT_EQ(
        said(check::totalsCounted(made.material())),
        (Said{"H5: This row looks like a total or an average, and TREND.VARIATION counts it.",
              "J5: This row looks like a total or an average, and BENCHMARK.BAND counts it.",
              "R4: This row looks like a total or an average, and BENCHMARK.BAND counts it."}))
        << "a column of All row by row is a kind of figure, P adds up another column, Q "
           "what is below, and conditions choose their rows";
}

TEST_F(CheckTest, SeesATotalAmongDatesByItsLabel) {
    made.cells.setColumn("G2", {"East", "All", "Total"});
    made.cells.setColumn("H2", days(3, 2025, 1, 6));
    made.add("E2", "TIMELINESS.PERCENT", {"H2:H4", "H2:H4", "ASSESSMENT", "31/03/2025"});
    EXPECT_EQ(
        said(check::totalsCounted(made.material())),
        Said{"H4: This row looks like a total or an average, and TIMELINESS.PERCENT counts it."});
}

// Added below a list whose formula was not filled down, or cleared in its middle.
TEST_F(CheckTest, SeesRowsWithoutTheirFormula) {
    made.cells.setColumn("C1", {"Due"});
    made.cells.setColumn("C2", days(8, 2025, 1, 6));
    for (const char* row : {"2", "3", "5", "6"}) {
        made.add(std::string("E") + row, "MILESTONE.STATUS",
                 {std::string("C") + row, std::string("D") + row, "31/03/2025"}, "Overdue");
    }
    EXPECT_EQ(said(check::rowsWithoutFormula(made.material())),
              Said{"E4: This row is filled in and lacks the formula of the rows above, so it is "
                   "not counted where their answers are. Rows like it: 4."});
    for (const char* row : {"4", "7", "8"}) {
        made.cells.set(std::string("C") + row, Cell());
    }
    made.cells.setFormula("C7", "=MAX(C2:C6)", on(2025, 1, 10));
    made.cells.set("C9", Cell());
    made.cells.set("C12", on(2025, 3, 31));  // of something else
    EXPECT_EQ(said(check::rowsWithoutFormula(made.material())), Said{});
}

TEST_F(CheckTest, SeesThatMonthsWereTyped) {
    for (unsigned month = 1; month <= 10; ++month) {
        const std::string at = std::to_string(month + 1);
        made.cells.set("C" + at, on(2025, month, month >= 9 ? 17 : 1));
        made.cells.set("D" + at, on(2025, month, month >= 5 ? 17 : 1));
        made.add("F" + at, "MILESTONE.STATUS", {"C" + at, "", "31/03/2025"}, "On track");
        made.add("G" + at, "MILESTONE.STATUS", {"D" + at, "", "31/03/2025"}, "On track");
    }
    EXPECT_EQ(
        said(check::oddDates(made.material())),
        Said{"C2: 8 of the 10 dates in column C are the first of a month. Where a month alone "
             "was typed, Calc stored its first day, and what is due in that month counts as "
             "late from its second day on."})
        << "four of ten are not enough";
}

// A LibreOffice that is not set to the United Kingdom: what cannot be a month stays a text.
TEST_F(CheckTest, SeesDatesThatWereReadMonthFirst) {
    for (unsigned day = 8; day <= 18; ++day) {
        made.cells.set("A" + std::to_string(day - 6), day <= 12
                                                          ? Cell(on(2025, day, 10))
                                                          : Cell(std::to_string(day) + "/10/2025"));
    }
    percent("E2", "A2:A12", "B2:B12");
    EXPECT_EQ(said(check::oddDates(made.material())),
              Said{"A2: Dates in column A that Calc stored: 5, none after the 12th of a month. "
                   "Those after the 12th are texts: 6. So it read the month first, and 5 October "
                   "is 10 May."});
    made.cells.set("A2", on(2025, 10, 13));
    EXPECT_EQ(said(check::oddDates(made.material())), Said{});
}

TEST_F(CheckTest, SeesDatesThatAreProbablyMistyped) {
    made.cells.set("A3", on(1985, 1, 6));
    made.cells.set("B4", on(2035, 4, 2));
    made.cells.set("B5", on(2035, 3, 30));
    percent("E2", "A2:A9", "B2:B9");
    EXPECT_EQ(said(check::oddDates(made.material())),
              (Said{"A3: Dates in column A that lie before 1990 or after 31 March 2035: 1. The "
                    "first is 6 January 1985.",
                    "B4: Dates in column B that lie before 1990 or after 31 March 2035: 1. The "
                    "first is 2 April 2035."}));
}

TEST_F(CheckTest, SeesTextsThatCalcPassesOver) {
    made.cells.set("A3", "6 January 2025");
    percent("E2", "A2:A9", "B2:B9");
    EXPECT_EQ(all(), Said{}) << "as long as only indicators read them";
    made.cells.reader = placeOf("F7");
    EXPECT_EQ(all(),
              Said{"A3: Dates in column A that are texts: 1. The indicators read them, but F7 "
                   "does not take them for dates."});
}

TEST_F(CheckTest, SeesWordsThatAreNoStatus) {
    made.cells.setColumn("C1", {"Status", "Ambr", "On track", "ambr", "Overdue", 3.0});
    made.add("E2", "RAG.ROLLUP", {"C1:C6"}, "Check");
    EXPECT_EQ(said(check::wordsThatDoNotCount(made.material())),
              (Said{"C6: 3 is not a status word. Cells with it: 1.",
                    "C2: ‘Ambr’ is not a status word. Cells with it: 2."}));
}

// The function takes it for the heading of the list, and does not count it.
TEST_F(CheckTest, SeesAMisspeltWordBelowTheHeading) {
    made.cells.setColumn("C1", {"Status", "Overdue - see note", "On track", "Complete"});
    made.cells.setColumn("D1", {"Owner", "Ann", "Bob", "Cid"});
    made.add("F2", "RAG.ROLLUP", {"C2:C4"}, "On track");
    EXPECT_EQ(said(check::wordsThatDoNotCount(made.material())),
              Said{"C2: ‘Overdue - see note’ is not a status word. Cells with it: 1."});
    made.cells.set("D1", Cell());
    made.cells.set("C1", "How it stands");  // over the headings of two columns
    EXPECT_EQ(said(check::wordsThatDoNotCount(made.material())), Said{});
}

TEST_F(CheckTest, SeesWordsThatOnlyAPersonTakesForAStatus) {
    made.cells.setColumn("C1", {"Status", "✔ Complete", "■ Overdue", "✔ Complete", "On track"});
    made.add("E2", "RAG.ROLLUP", {"C1:C5"}, "Check");
    EXPECT_EQ(said(check::wordsThatDoNotCount(made.material())),
              (Said{"C3: ‘■ Overdue’ is not a status word. Cells with it: 1.",
                    "C2: ‘✔ Complete’ is not a status word. Cells with it: 2."}))
        << "no function takes the symbols off";
}

TEST_F(CheckTest, SeesFiguresThatAreTexts) {
    made.cells.setColumn("C1", {"Rate 2024/25", 0.81, "82%", 0.85, "n/a", "0.8 3", "82%", "c"});
    made.add("E2", "BENCHMARK.RANK", {"C2", "C1:C8"}, 2.0);
    EXPECT_EQ(said(check::wordsThatDoNotCount(made.material())),
              (Said{"C6: ‘0.8 3’ is a text, so BENCHMARK.RANK leaves it out. Cells with it: 1.",
                    "C3: ‘82%’ is a text, so BENCHMARK.RANK leaves it out. Cells with it: 2."}));
}

TEST_F(CheckTest, SeesPointsThatAreNoNumbers) {
    made.cells.setColumn("C1", {"Rate", 0.81, "82%", 0.85, "n/a", "0.8 3"});
    made.add("E2", "TREND.VARIATION", {"C1:C6"}, "Common cause");
    EXPECT_EQ(said(check::wordsThatDoNotCount(made.material())),
              Said{"C6: ‘0.8 3’ is a text, so TREND.VARIATION leaves it out. Cells with it: 1."})
        << "a chart reads 82%";
}

TEST_F(CheckTest, SeesColoursWhereTheStatusesOfAPlanAreMeant) {
    made.cells.setColumn("C1", {"Colour", "Blue", "Red", "Blue", "Overdue", "Check"});
    made.add("E2", "RAG.ROLLUP", {"C2:C6"}, "Red");
    EXPECT_EQ(all(), Said{});
    made.add("E3", "MILESTONE.PERCENT", {"C2:C6"}, 0.0);
    EXPECT_EQ(
        said(check::wordsThatDoNotCount(made.material())),
        (Said{"C2: ‘Blue’ is no status of an action, so MILESTONE.PERCENT counts it as Check. "
              "Cells with it: 2.",
              "C3: ‘Red’ is no status of an action, so MILESTONE.PERCENT counts it as Check. "
              "Cells with it: 1."}));
}

TEST_F(CheckTest, SeesWhatWasTypedOverAFormula) {
    for (const int row : {3, 4, 6, 7}) {
        const std::string at = std::to_string(row);
        made.add("C" + at, "MILESTONE.STATUS", {"B" + at, "", "31/03/2025"}, "On track");
        made.add("D" + at, "TIMELINESS.DUE", {"A" + at, "ASSESSMENT"}, on(2025, 3, 1));
        made.add("E" + at, "MILESTONE.PERCENT", {"B" + at + ":F" + at, "complete"}, {});
    }
    made.cells.set("E2", "Complete");  // a heading, as nothing below it is filled in
    made.cells.set("C1", "Status");
    made.cells.set("C2", "Green");
    made.cells.set("C5", "Complete");
    made.cells.set("C8", "see note");
    made.cells.set("D5", on(2025, 4, 1));
    made.cells.set("D8", 17.0);
    Said sentences = said(check::typedOver(made.material()));
    for (std::string& sentence : sentences) {
        sentence = sentence.substr(0, sentence.find(" is typed"));
    }
    EXPECT_EQ(sentences, (Said{"C2: ‘Green’", "C5: ‘Complete’", "D5: 45748"}));
}

TEST_F(CheckTest, SeesWordsThatAreNoneTypedOverAFormula) {
    made.cells.set("C1", "Status");
    for (const int row : {2, 3, 5, 6, 8, 9, 11, 14}) {
        const std::string at = std::to_string(row);
        made.add("C" + at, "MILESTONE.STATUS", {"B" + at, "", "31/03/2025"}, "On track");
    }
    made.cells.set("C4", "Done");
    made.cells.set("C7", "complete!");
    made.cells.set("C10", "Status");
    made.cells.setColumn("C12", {"Second part", "of the plan"});
    Said sentences = said(check::typedOver(made.material()));
    for (std::string& sentence : sentences) {
        sentence = sentence.substr(0, sentence.find(" is typed"));
    }
    EXPECT_EQ(sentences, (Said{"C4: ‘Done’", "C7: ‘complete!’"}))
        << "the heading once more, and a title of two rows";
}

TEST_F(CheckTest, SeesFormulasThatReadAnotherRow) {
    for (int row = 2; row <= 9; ++row) {
        const std::string at = std::to_string(row);
        const std::string last = std::to_string(row == 9 ? 8 : row);
        const std::string shifted = std::to_string(row == 5 || row == 6 ? row - 1 : row);
        made.add("C" + at, "MILESTONE.STATUS", {"A" + last, "B" + last, "31/03/2025"}, "On track");
        made.add("D" + at, "MILESTONE.STATUS", {"A" + shifted, "B" + shifted, "31/03/2025"},
                 "On track");
        made.add("F" + at, "MILESTONE.STATUS", {"A" + at, "B" + at, "31/03/2025"}, "On track");
    }
    made.add("F10", "MILESTONE.PERCENT", {"F2:F9"}, 0.0);
    Said sentences = said(check::unlikeNeighbours(made.material()));
    for (std::string& sentence : sentences) {
        sentence = sentence.substr(0, sentence.find(':'));
    }
    EXPECT_EQ(sentences, (Said{"C9", "D5", "D6"}));
}

TEST_F(CheckTest, SeesAFormulaUnlikeItsNeighbours) {
    for (int row = 2; row <= 7; ++row) {
        const std::string at = std::to_string(row);
        const std::string limit = row == 4 ? "10 working days" : "15 working days";
        made.add("C" + at, "TIMELINESS.STATUS", {"A" + at, "B" + at, limit, "31/03/2025"}, "Late");
        made.add("D" + at, "TIMELINESS.STATUS",
                 {"A" + at, "B" + at, std::to_string(row) + " working days", "31/03/2025"}, "Late");
    }
    const auto found = check::unlikeNeighbours(made.material());
    ASSERT_EQ(found.size(), 1U) << "in D each has a limit of its own";
    EXPECT_EQ(found[0].place, placeOf("C4"));
}

TEST_F(CheckTest, SeesAsAtDatesThatDifferOnASheet) {
    percent("E2", "A2:A9", "B2:B9");
    percent("E3", "A2:A9", "B2:B9");
    percent("E4", "A2:A9", "B2:B9", "30/04/2025");
    // A series of its own: each row has another as-at date.
    made.cells.setColumn("G2", {on(2025, 1, 31), on(2025, 2, 28), on(2025, 3, 31)});
    percent("F2", "A2:A9", "B2:B9", "G2");
    percent("F3", "A2:A9", "B2:B9", "G3");
    EXPECT_EQ(said(check::asAtDatesThatDiffer(made.material())),
              Said{"E4: This formula is read at 30 April 2025, and others of the sheet at 31 March "
                   "2025. Formulas read at these dates: 1 and 2."});
}

TEST_F(CheckTest, SeesAnAsAtDateAfterTheWholeList) {
    percent("E2", "A2:A9", "B2:B9", "01/05/2025");
    EXPECT_EQ(said(check::asAtAfterTheList(made.material())), Said{})
        << "eight times the usual pause after the newest date, 24 March";
    percent("E3", "A2:A9", "B2:B9", "02/05/2025");
    EXPECT_EQ(said(check::asAtAfterTheList(made.material())),
              Said{"E3: It is read at 2 May 2025, but the newest date in B2:B9 is 24 March "
                   "2025: is the list older than the as-at date?"});
}

TEST_F(CheckTest, SeesProvisionalBankHolidays) {
    made.cells.setColumn("G2", days(3, 2029, 1, 8));
    made.add("E2", "TIMELINESS.PERCENT", {"G2:G4", "B2:B4", "ICPC", "31/01/2029"});
    made.add("E3", "TIMELINESS.PERCENT", {"G2:G4", "B2:B4", "6 weeks", "31/01/2029"});
    made.add("E4", "TIMELINESS.PERCENT",
             {"G2:G4", "B2:B4", "15 working days", "31/01/2029", "", "", "", "None"});
    EXPECT_EQ(said(check::provisionalHolidays(made.material())),
              Said{"E2: It counts working days up to 31 January 2029, and bank holidays are "
                   "published only to 31 December 2028: later ones are provisional."});
}

TEST_F(CheckTest, SeesProvisionalBankHolidaysInWhateverWords) {
    made.cells.setColumn("G2", days(3, 2028, 12, 1));
    made.cells.set("H2", "10 days");
    made.cells.set("H3", "45 business days");
    const auto provisional = [&](std::string_view function,
                                 const std::vector<std::string>& arguments) {
        MadeWorkbook one;
        one.cells = made.cells;
        one.add("E2", function, arguments);
        return check::provisionalHolidays(one.material()).size();
    };
    EXPECT_EQ(provisional("TIMELINESS.DUE", {"G2", "45 wd"}), 1U) << "on 7 February 2029";
    EXPECT_EQ(provisional("TIMELINESS.DUE", {"G2", "15 wd"}), 0U);
    EXPECT_EQ(provisional("TIMELINESS.DUE", {"1/12/2028", "45 wd"}), 1U);
    EXPECT_EQ(provisional("TIMELINESS.DUE", {"G2", "1 month, or next working day"}), 1U);
    EXPECT_EQ(provisional("TIMELINESS.DUE", {"G2", "6 weeks"}), 0U);
    EXPECT_EQ(provisional("TIMELINESS.STATUS", {"G2", "B2", "45 wd", "31/12/2028"}), 1U);
    EXPECT_EQ(provisional("TIMELINESS.PERCENT", {"G2:G3", "B2:B3", "H2:H3", "31/12/2028"}), 1U);
    EXPECT_EQ(provisional("TIMELINESS.PERCENT", {"G2:G3", "B2:B3", "H2:H2", "31/12/2028"}), 0U);
    EXPECT_EQ(provisional("TIMELINESS.WORKINGDAY", {"1/2/2029"}), 1U);
    EXPECT_EQ(provisional("TIMELINESS.BANDS", {"A2:A3", "B2:B3", "10", "1/2/2029"}), 1U);
    EXPECT_EQ(provisional("TIMELINESS.BANDS", {"A2:A3", "B2:B3", "10", "1/2/2029", "days"}), 0U);
    EXPECT_EQ(provisional("MILESTONE.SLIPPAGE", {"1/1/2029", "B2", "1/2/2029"}), 0U);
    EXPECT_EQ(provisional("MILESTONE.SLIPPAGE", {"1/1/2029", "B2", "1/2/2029", "", "working days"}),
              1U);
}

TEST_F(CheckTest, SeesPerCentBesideShares) {
    made.cells.set("J1", 0.9);
    made.cells.setColumn("G2", {85.0, 0.85, 90.0, "92", {}});
    for (const char* row : {"2", "3", "4", "5", "6"}) {
        made.add("H" + std::string(row), "RAG.VALUE", {"G" + std::string(row), "$J$1"}, "Green");
    }
    EXPECT_EQ(all(), Said{"H2: It compares 85 with 0.9, which looks like per cent against a share. "
                          "Rows like it: 3."});
    MadeWorkbook lists;
    lists.cells = made.cells;
    lists.cells.setColumn("F2", {85.0, 0.85, 0.9, 92.0, 0.9});
    lists.add("H2", "RAG.VALUE", {"G2:G9", "F2:F9"}, "Green");
    EXPECT_EQ(said(check::percentAgainstShares(lists.material())),
              Said{"H2: It compares 90 with 0.9, which looks like per cent against a share. Rows "
                   "like it: 1."});
}

TEST_F(CheckTest, SeesALimitUnlikeItsStandard) {
    made.cells.set("G2", "Initial child protection conference");
    made.cells.set("H2", "10 working days");
    made.cells.set("G3", "ICPC");
    made.cells.set("H3", "15 working days");
    made.cells.set("G4", "Our own meeting");
    made.cells.set("H4", "10 working days");
    for (const char* row : {"2", "3", "4"}) {
        percent(std::string("E") + row, "A2:A9", "B2:B9", "31/03/2025", "$H$" + std::string(row));
    }
    EXPECT_EQ(all(), Said{"H2: The limit is 10 working days, but the standard ICPC (Initial child "
                          "protection conference) says 15 working days."});
}

TEST_F(CheckTest, KnowsLimitsThatAreTheirStandard) {
    const auto told = [&](const char* label, std::string_view function,
                          const std::vector<std::string>& arguments) {
        MadeWorkbook one;
        one.cells = made.cells;
        one.cells.set("D2", label);
        one.add("E2", function, arguments);
        return said(check::limitsUnlikeTheirStandard(one.material()));
    };
    const std::string asAt = "31/03/2025";
    EXPECT_EQ(told("RHA", "TIMELINESS.PERCENT", {"A2:A9", "B2:B9", "1 year", asAt}), Said{});
    EXPECT_EQ(told("CLA visit", "TIMELINESS.UPTODATE",
                   {"A2:A9", "B2:B9", "B2:B9", "6 weeks", asAt, "1 week"}),
              Said{});
    EXPECT_EQ(told("CLA visit", "TIMELINESS.UPTODATE",
                   {"A2:A9", "B2:B9", "B2:B9", "8 weeks", asAt, "1 week"}),
              Said{"E2: The limit is 8 weeks, but the standard CLA VISIT (Visits to a looked-after "
                   "child) says 1 week, 6 weeks."});
    EXPECT_EQ(told("CLA review", "TIMELINESS.NEXT",
                   {"A2", "B2:B9", "20 working days, 3 months, 6 months", asAt}),
              Said{});
    EXPECT_EQ(
        told("CLA review", "TIMELINESS.NEXT",
             {"A2", "B2:B9", "20 working days, 4 months, 6 months", asAt}),
        Said{"E2: The limit is 20 working days, 4 months, 6 months, but the standard CLA "
             "REVIEW (Looked-after child reviews) says 20 working days, 3 months, 6 months."});
}

TEST_F(CheckTest, KnowsALimitByTheNameOfItsCell) {
    made.cells.set("H2", "40 working days");
    percent("E2", "A2:A9", "B2:B9", "31/03/2025", "$H$2").calls[0].arguments[2].name =
        "Assessment_limit";
    EXPECT_EQ(check::limitsUnlikeTheirStandard(made.material()).size(), 1U);
}

TEST_F(CheckTest, SaysWhatConcernsTheWholeWorkbook) {
    percent("E2", "A2:A9", "B2:B9");
    percent("E3", "A2:A9", "B2:B9");
    EXPECT_EQ(all(), Said{});
    made.isExcelFile = true;
    ASSERT_EQ(all().size(), 1U);
    EXPECT_TRUE(all()[0].starts_with("E2: This is an .xlsx file. Indicator formulas in it: 2."));
    made.isRoundedAsShown = true;
    made.isCalculatedByHand = true;
    ASSERT_EQ(all().size(), 3U);
    EXPECT_TRUE(
        all()[1].starts_with("E2: This workbook calculates with typed figures as they are shown"));
}

TEST(CheckTexts, KnowFormulasThatTakeNoTextForADate) {
    struct Row {
        const char* formula;
        bool passesOver;
    };
    const Row rows[] = {
        {"=COUNTIFS(D2:D13;\">0\")", true},
        {"=SUMPRODUCT((D2:D13>DATE(2024;1;1))*1)", true},
        {"=IF(D2>DATE(2024;8;31);\"after\";\"before\")", true},
        {"=IF(DATE(2024;8;31) <= $Plan.$D$2;1;0)", true},
        {"=IF(D2>=E2;1;0)", true},
        {"=IF(D2<>\"\";1;0)", false},
        {"=IF(D2>0;1;0)", false},
        {"=IF(DD2>E2;1;0)", false},
        {"=IF(C2>5;D2;\"D2 > E2\")", false},
        {"=D2", false},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(check::passesOverTexts(row.formula, "D"), row.passesOver) << row.formula;
    }
}

TEST(CheckNames, SpellCellsAsPeopleDo) {
    MadeWorkbook made;
    check::Material material = made.material();
    material.sheets = {"Plan", "Plan2026", "Team's plan"};
    EXPECT_EQ(nameOf(check::Place{0, 27, 9}, material, 0), "AB10");
    EXPECT_EQ(nameOf(check::Place{1, 0, 0}, material, 0), "Plan2026.A1");
    EXPECT_EQ(nameOf(check::Block{2, 0, 1, 0, 9}, material, 0), "'Team''s plan'.A2:A10");
}

}  // namespace council::test
