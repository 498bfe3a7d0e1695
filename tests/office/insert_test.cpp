// From a question to its formula: each question, on lists laid out as Annex A and the fostering
// example are, gives the formula a practised hand would write.
#include "check_material.h"
#include "core/dates/reading.h"
#include "office/insert/build.h"
#include "office/insert/headings.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace council::test {

using insert::Choices;
using insert::Column;
using insert::Question;

namespace {

const Question& questionOf(std::string_view function) {
    for (const Question& question : insert::questions()) {
        if (question.function == function) {
            return question;
        }
    }
    throw std::runtime_error("no question");
}

// List 4 of Annex A in short, the actions of a plan beside it, and fostering.
MadeCells annexA() {
    MadeCells cells;
    const char* headings[] = {"A1", "G1", "H1", "I1", "K1", "M1", "N1", "O1", "P1", "Q1"};
    const char* texts[] = {"Child Unique ID",
                           "Continuous Assessment Start Date",
                           "Child Seen During Continuous Assessment",
                           "Continuous Assessment Date of Authorisation",
                           "Allocated Team",
                           "Due",
                           "Completed",
                           "Status",
                           "Date approved",
                           "Rate per 10,000"};
    for (std::size_t i = 0; i < std::size(headings); ++i) {
        cells.set(headings[i], texts[i]);
    }
    for (int row = 2; row <= 41; ++row) {
        const std::string at = std::to_string(row);
        cells.set("A" + at, 2000.0 + row);
        cells.set("G" + at, 45600.0 + row);
        cells.set("H" + at, "Yes");
        cells.set("I" + at, row % 5 == 0 ? Cell() : Cell("18/03/2025"));
        cells.set("K" + at, row % 2 == 0 ? "Duty West" : "Duty East");
        cells.set("M" + at, 45700.0);
        cells.set("N" + at, row == 2 ? Cell(45690.0) : Cell());
        cells.set("O" + at, "On track");
        cells.set("P" + at, 45500.0);
        cells.set("Q" + at, 3.0 * row);
    }
    return cells;
}

class InsertTest : public ::testing::Test {
 protected:
    // Every column chosen that its heading suggests.
    Choices chosenFor(std::string_view function) const {
        Choices choices;
        choices.question = &questionOf(function);
        for (const insert::Field& field : choices.question->fields) {
            if (const auto column = suggested(field, columns_)) {
                choices.columns[field.argument] = columns_[*column];
            } else if (field.kind == insert::Kind::limit) {
                choices.typed[field.argument] = "assessment";
            } else if (field.kind == insert::Kind::asAt) {
                choices.typed[field.argument] = "AsAt";
            }
        }
        return choices;
    }
    static std::string formula(const Choices& choices, const check::Place& at = {1, 1, 4}) {
        return formulaOf(choices, at, {"List 4", "Summary"}, {"AsAt", "Recruited"});
    }
    const Column& columnOf(std::string_view heading) const {
        return *std::ranges::find(columns_, heading, &Column::heading);
    }

    MadeCells cells_ = annexA();
    std::vector<Column> columns_ = insert::columnsOn(0, 20, cells_, usualNullDate);
};

}  // namespace

TEST_F(InsertTest, WritesEachQuestionAsAPractisedHandDoes) {
    struct Row {
        std::string_view function;
        std::map<std::string_view, std::string> typed;
        const char* formula;
    };
    const Row rows[] = {
        {"TIMELINESS.PERCENT",
         {},
         "=TIMELINESS.PERCENT($'List 4'.$G$2:$G$41;$'List 4'.$I$2:$I$41;\"ASSESSMENT\";AsAt)"},
        {"TIMELINESS.PERCENT",
         {{"from", "1/4/2024"}, {"to", "B2"}, {"limit", "40 working days"}, {"as_at", "TODAY()"}},
         "=TIMELINESS.PERCENT($'List 4'.$G$2:$G$41;$'List 4'.$I$2:$I$41;\"40 working days\";"
         "TODAY();\"1/4/2024\";B2)"},
        {"TIMELINESS.COUNT",
         {},
         "=TIMELINESS.COUNT($'List 4'.$G$2:$G$41;$'List 4'.$I$2:$I$41;\"ASSESSMENT\";AsAt;"
         "\"overdue\")"},
        {"TIMELINESS.TREND",
         {{"months", "6"}},
         "=TIMELINESS.TREND($'List 4'.$G$2:$G$41;$'List 4'.$I$2:$I$41;\"ASSESSMENT\";AsAt;6)"},
        {"TIMELINESS.BREAKDOWN",
         {},
         "=TIMELINESS.BREAKDOWN($'List 4'.$K$2:$K$41;$'List 4'.$G$2:$G$41;$'List 4'.$I$2:$I$41;"
         "\"ASSESSMENT\";AsAt)"},
        {"INDICATORS.PROBLEMS",
         {},
         "=INDICATORS.PROBLEMS($'List 4'.$G$2:$G$41;$'List 4'.$I$2:$I$41;AsAt;\"ASSESSMENT\")"},
        {"FOSTER.STATUS",
         {{"recruited", "B2"}, {"target", "B3"}, {"from", "01/04/2025"}, {"to", "31/03/2026"}},
         "=FOSTER.STATUS(B2;B3;\"01/04/2025\";\"31/03/2026\";AsAt)"},
        {"TIMELINESS.REPEATS",
         {{"within", "12 months"}},
         "=TIMELINESS.REPEATS($'List 4'.$A$2:$A$41;$'List 4'.$G$2:$G$41;\"12 months\";AsAt)"},
        {"TREND.VARIATION",
         {{"polarity", "Low"}},
         "=TREND.VARIATION($'List 4'.$Q$2:$Q$41;\"Low\")"},
        {"RAG.ROLLUP", {}, "=RAG.ROLLUP($'List 4'.$O$2:$O$41)"},
        {"FOSTER.RECRUITED",
         {{"from", "01/04/2025"}, {"to", "31/03/2026"}},
         "=FOSTER.RECRUITED($'List 4'.$P$2:$P$41;\"01/04/2025\";\"31/03/2026\";AsAt)"},
        {"FOSTER.PERCENT",
         {{"recruited", "recruited"}, {"target", "12"}},
         "=FOSTER.PERCENT(recruited;12)"},
        {"FOSTER.CHANCE",
         {{"from", "01/04/2025"}, {"to", "31/03/2026"}, {"target", "$Summary.B3"}},
         "=FOSTER.CHANCE($'List 4'.$P$2:$P$41;$Summary.B3;\"01/04/2025\";\"31/03/2026\";AsAt)"},
        {"BENCHMARK.BAND", {{"value", "85%"}}, "=BENCHMARK.BAND(85%;$'List 4'.$Q$2:$Q$41)"},
    };
    for (const Row& row : rows) {
        Choices choices = chosenFor(row.function);
        for (const auto& [argument, text] : row.typed) {
            choices.typed[argument] = text;
        }
        EXPECT_EQ(formula(choices), row.formula);
    }
}

TEST_F(InsertTest, ReadsTheRowItStandsIn) {
    const Choices choices = chosenFor("MILESTONE.STATUS");
    EXPECT_EQ(formula(choices, {0, 17, 6}), "=MILESTONE.STATUS(M7;N7;AsAt)");
    EXPECT_EQ(formula(choices, {1, 0, 0}), "=MILESTONE.STATUS($'List 4'.M2;$'List 4'.N2;AsAt)");
}

TEST_F(InsertTest, WritesConditionsBehindEverythingElse) {
    Choices choices = chosenFor("TIMELINESS.PERCENT");
    choices.conditions = {{columnOf("Allocated Team"), "Duty East"},
                          {columnOf("Child Unique ID"), ">=2010"}};
    EXPECT_EQ(formula(choices, {0, 20, 0}),
              "=TIMELINESS.PERCENT($G$2:$G$41;$I$2:$I$41;\"ASSESSMENT\";AsAt;;;;;$K$2:$K$41;"
              "\"Duty East\";$A$2:$A$41;\">=2010\")");
}

TEST_F(InsertTest, TakesAValueOfTheColumnForWhatItIs) {
    Choices choices = chosenFor("RAG.ROLLUP");
    choices.conditions = {{columnOf("Allocated Team"), "East ", true},
                          {columnOf("Allocated Team"), ">16", true},
                          {columnOf("Allocated Team"), "why? *", true}};
    EXPECT_EQ(formula(choices),
              "=RAG.ROLLUP($'List 4'.$O$2:$O$41;;$'List 4'.$K$2:$K$41;\"East \";"
              "$'List 4'.$K$2:$K$41;\"=>16\";$'List 4'.$K$2:$K$41;\"why~? ~*\")");
    EXPECT_EQ(insert::cellOf("=RAG.SUMMARY(A1:A9)", 2, 3), "=INDEX(RAG.SUMMARY(A1:A9);2;3)");
}

TEST_F(InsertTest, TakesAConditionForATextThatOnlyLooksLikeACell) {
    Choices choices = chosenFor("RAG.ROLLUP");
    choices.conditions = {{columnOf("Allocated Team"), "W10"},
                          {columnOf("Allocated Team"), "AsAt"},
                          {columnOf("Allocated Team"), "$Summary.$B$2"}};
    EXPECT_EQ(formula(choices),
              "=RAG.ROLLUP($'List 4'.$O$2:$O$41;;$'List 4'.$K$2:$K$41;\"W10\";"
              "$'List 4'.$K$2:$K$41;\"AsAt\";$'List 4'.$K$2:$K$41;$Summary.$B$2)");
}

TEST_F(InsertTest, FindsTheListBelowItsTitle) {
    MadeCells cells;
    cells.set("A1", "Our plan");
    cells.setColumn("B4", {"Action", "one", "two", "three"});
    cells.setColumn("C4", {"Due date", "31/03/2025", "30/04/2025", "soon"});
    cells.setColumn("B9", {"Total", 3.0});
    const auto found = insert::columnsOn(0, 5, cells, usualNullDate);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].heading, "Due date");
    EXPECT_EQ(found[1].cells, (check::Block{0, 2, 4, 2, 6})) << "up to the empty row";
    EXPECT_TRUE(found[1].hasDates);
    EXPECT_FALSE(found[0].hasDates);
    EXPECT_TRUE(insert::columnsOn(1, 5, cells, usualNullDate).empty());
}

TEST_F(InsertTest, FindsTheHeadingsBelowTitlesOverGroupsOfThem) {
    MadeCells cells;
    cells.setColumn("A1", {"Our households", "Household", "Id", "H1", "H2"});
    cells.setColumn("B2", {Cell(), "Type", "Mainstream", "Kinship"});
    cells.setColumn("C2", {"Stages", "Enquiry", "02/04/2024", "03/04/2024"});
    cells.setColumn("D2", {Cell(), "Approved", "02/10/2024", Cell()});
    const auto found = insert::columnsOn(0, 5, cells, usualNullDate);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[3].heading, "Approved");
    EXPECT_EQ(found[3].cells, (check::Block{0, 3, 3, 3, 4}));
    cells.set("F3", 0.67);
    EXPECT_EQ(insert::columnsOn(0, 6, cells, usualNullDate).size(), 4U)
        << "a figure that was inserted beside the headings";
}

TEST_F(InsertTest, TakesNoRowOfTextsForHeadings) {
    MadeCells cells;
    cells.setColumn("A1", {"Action", "one", "two"});
    cells.setColumn("B1", {"Due", "31/03/2025", "30/04/2025"});
    cells.setColumn("C1", {Cell(), "a column without a heading", "x"});
    const auto found = insert::columnsOn(0, 5, cells, usualNullDate);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].heading, "Due");
}

TEST_F(InsertTest, GoesOnBehindBlankRowsOfTheSameList) {
    MadeCells cells;
    cells.setColumn("A1", {"Child", "C1", "C2", "C3", Cell(), "C4", Cell(), Cell(), "C5", "C6"});
    cells.setColumn("B1", {"Referral", "06/01/2025", "07/01/2025", "08/01/2025", Cell(),
                           "09/01/2025", Cell(), Cell(), "10/01/2025", 45669.0});
    cells.setColumn("C1", {"Ended", "06/02/2025", Cell(), "08/02/2025", Cell(), "09/02/2025",
                           Cell(), Cell(), Cell(), "11/02/2025"});
    cells.setColumn(
        "D1", {"Team", "East", "West", "East", Cell(), "East", Cell(), Cell(), "West", "East"});
    const auto last = [&] {
        return insert::columnsOn(0, 4, cells, usualNullDate).at(1).cells.lastRow;
    };
    EXPECT_EQ(last(), 9);
    cells.setColumn("A12", {"Referrals of last year"});
    EXPECT_EQ(last(), 9) << "a note";
    cells.set("A12", "Read at");
    cells.set("B12", "31/03/2025");
    EXPECT_EQ(last(), 9) << "a date with its label";
    cells.setColumn("A12", {"Child", "D1", "D2"});
    cells.setColumn("B12", {"Referral", "06/01/2024", "07/01/2024"});
    cells.setColumn("C12", {"Ended", "06/02/2024", "07/02/2024"});
    cells.setColumn("D12", {"Team", "East", "West"});
    EXPECT_EQ(last(), 9) << "another list";
    cells.setColumn("A12", {"C7", Cell(), Cell()});
    cells.setColumn("B12", {"06/01/2025", Cell(), Cell()});
    cells.setColumn("C12", {Cell(), Cell(), Cell()});
    cells.setColumn("D12", {"East", Cell(), Cell()});
    EXPECT_EQ(last(), 11) << "a case that is open";
    cells.setColumn("A14", {"Last year", "C8"});
    cells.setColumn("B15", {"06/01/2024"});
    cells.setColumn("C15", {"06/02/2024"});
    cells.setColumn("D15", {"East"});
    EXPECT_EQ(last(), 14) << "below the title of a part of the list";
    cells.set("B30", "06/01/2025");
    cells.set("C30", "06/02/2025");
    cells.set("D30", "East");
    EXPECT_EQ(last(), 14) << "too far below";
}

TEST_F(InsertTest, GoesOnBehindBlankRowsOfListsWithoutDates) {
    MadeCells cells;
    cells.setColumn("A1", {"Action", "one", "two", Cell(), "three", "four", Cell(), "five"});
    cells.setColumn(
        "B1", {"Status", "On track", "Overdue", Cell(), "On track", "Overdue", Cell(), "see note"});
    EXPECT_EQ(insert::columnsOn(0, 4, cells, usualNullDate).at(1).cells.lastRow, 5);
}

TEST_F(InsertTest, EndsAListAboveItsTotal) {
    MadeCells cells;
    cells.setColumn("A1", {"Month", "April", "May", "June", "Total"});
    cells.setColumn("B1", {"Rate", 3.0, 4.0, 5.0, 12.0});
    const auto last = [&] {
        return insert::columnsOn(0, 4, cells, usualNullDate).at(1).cells.lastRow;
    };
    EXPECT_EQ(last(), 3);
    cells.set("A5", "July");
    EXPECT_EQ(last(), 4);
    cells.setFormula("B5", "=SUM(B2:B4)", 12.0);
    EXPECT_EQ(last(), 3);
    cells.set("A6", "Average");
    cells.set("B6", 4.0);
    EXPECT_EQ(last(), 3) << "a total and an average";
    cells.set("A6", "August");
    cells.set("B6", 6.0);
    EXPECT_EQ(last(), 5) << "a total between the rows of a list";
    cells.setColumn("A6", {Cell(), "Total"});
    cells.setColumn("B6", {Cell(), 12.0});
    cells.setFormula("B5", "", 7.0);
    EXPECT_EQ(last(), 4) << "behind a blank row";

    MadeCells dated;
    dated.setColumn("A1", {"Team", "East", "West", "All"});
    dated.setColumn("B1", {"Due", "31/03/2025", "30/04/2025", "31/05/2025"});
    EXPECT_EQ(insert::columnsOn(0, 4, dated, usualNullDate).at(1).cells.lastRow, 3)
        << "an action for all teams";
}

TEST_F(InsertTest, ChoosesColumnsByWholeWords) {
    struct Row {
        std::string_view function;
        std::string_view argument;
        std::vector<const char*> headings;
        std::string_view chosen;  // empty: none
    };
    const Row rows[] = {
        {"TIMELINESS.REPEATS", "ids", {"Provider", "Child ref", "Date of referral"}, "Child ref"},
        {"TIMELINESS.REPEATS",
         "ids",
         {"Resident ward", "Child unique reference"},
         "Child unique reference"},
        {"TIMELINESS.REPEATS", "ids", {"Provider", "PersonID"}, "PersonID"},
        {"TIMELINESS.REPEATS", "ids", {"Provider", "Resident ward"}, ""},
        {"TIMELINESS.PERCENT", "ends", {"Intended end", "Attended on"}, "Attended on"},
        {"TIMELINESS.PERCENT",
         "ends",
         {"Extended to", "Assessment completed"},
         "Assessment completed"},
        {"TIMELINESS.PERCENT", "ends", {"Planned end date", "Ended"}, "Ended"},
        {"TIMELINESS.PERCENT", "ends", {"Intended end", "Notes"}, ""},
        {"TIMELINESS.PERCENT", "ends", {"To be completed by", "Completed"}, "Completed"},
        {"TIMELINESS.PERCENT", "ends", {"Recommended", "EndDate"}, "EndDate"},
        {"TIMELINESS.PERCENT", "starts", {"Planned start", "Started"}, "Started"},
        {"TIMELINESS.PERCENT", "starts", {"Plan start", "Start"}, "Start"},
        {"TIMELINESS.REPEATS",
         "dates",
         {"Date of birth", "Date of next review", "Started care"},
         "Started care"},
        {"TIMELINESS.REPEATS", "dates", {"Date of birth", "DOB", "Date of next review"}, ""},
        {"TIMELINESS.PERCENT", "ends", {"End of birth cohort", "Next end date"}, ""},
        {"MILESTONE.STATUS", "completed", {"Completion deadline", "Finished"}, "Finished"},
        {"MILESTONE.STATUS", "due", {"Completed", "To be completed by"}, "To be completed by"},
        {"MILESTONE.STATUS", "due", {"Next review due"}, "Next review due"},
        {"MILESTONE.STATUS", "completed", {"Abandoned on", "Completed"}, "Completed"},
        {"MILESTONE.STATUS", "completed", {"Abandoned on", "Note"}, ""},
        {"MILESTONE.STATUS", "due", {"Residue", "Due dates"}, "Due dates"},
        {"RAG.ROLLUP", "statuses", {"Average", "RAG rating"}, "RAG rating"},
        {"RAG.ROLLUP", "statuses", {"Average", "Statuses"}, "Statuses"},
        {"TIMELINESS.BREAKDOWN", "groups", {"Reward", "Lead officer"}, "Lead officer"},
        {"TREND.VARIATION", "values", {"Separate", "% in time"}, "% in time"},
    };
    for (const Row& row : rows) {
        const auto fields = questionOf(row.function).fields;
        const auto field = std::ranges::find(fields, row.argument, &insert::Field::argument);
        std::vector<Column> columns;
        for (const char* heading : row.headings) {
            columns.push_back({{}, heading, true});
        }
        const auto chosen = suggested(*field, columns);
        EXPECT_EQ(chosen ? columns[*chosen].heading : "", row.chosen)
            << row.function << " " << row.argument;
    }
    EXPECT_EQ(insert::wordsOf("Child's IDNumber (Team2), case_IDs"),
              " child s id number team 2 case ids ");
}

TEST_F(InsertTest, OffersTheValuesOfAColumn) {
    EXPECT_EQ(valuesOf(columnOf("Allocated Team"), cells_),
              (std::vector<std::string>{"Duty East", "Duty West"}));
}

TEST(InsertToken, QuotesWhatIsNoNumberCellOrName) {
    const std::vector<std::string> names{"AsAt"};
    EXPECT_EQ(insert::tokenOf(" 12.5 ", names), "12.5");
    EXPECT_EQ(insert::tokenOf("$B$2", names), "$B$2");
    EXPECT_EQ(insert::tokenOf("'My plan'.C3", names), "'My plan'.C3");
    EXPECT_EQ(insert::tokenOf("asat", names), "asat");
    EXPECT_EQ(insert::tokenOf("Mar2024", names), "\"Mar2024\"");
    EXPECT_EQ(insert::tokenOf("jan24", names), "\"jan24\"");
    EXPECT_EQ(insert::tokenOf("FY24", names), "\"FY24\"");
    EXPECT_EQ(insert::tokenOf("$MAR$2024", names), "$MAR$2024");
    EXPECT_EQ(insert::tokenOf("MA2024", names), "MA2024");
    EXPECT_EQ(insert::tokenOf("TODAY()", names), "TODAY()");
    EXPECT_EQ(insert::tokenOf("31.03.2025", names), "\"31.03.2025\"") << "a date, not a cell";
    EXPECT_EQ(insert::tokenOf("3 months", names), "\"3 months\"");
    EXPECT_EQ(insert::tokenOf("said \"yes\"", names), "\"said \"\"yes\"\"\"");
    EXPECT_EQ(insert::tokenOf("cla review", names), "\"CLA REVIEW\"");
    EXPECT_EQ(insert::tokenOf("  ", names), "");
}

}  // namespace council::test
