// The improvement plan says what the published plan says (V.4, August 2016), and on each board date
// what follows from it.
#include "example_file.h"
#include "improvement_plan_expected.h"
#include "session/sheet_table.h"

#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

using namespace improvement_plan;

constexpr double closely = 1e-9;

using Rows = std::vector<std::vector<std::string>>;

class ImprovementPlan : public ExampleFile {
 protected:
    ImprovementPlan() : ExampleFile("improvement-plan-2016.ods") {}

    Rows table(const std::vector<std::string>& headings) const {
        const auto found = session::findTable(workbook_, headings);
        return found ? found->rows : Rows{};
    }

    template <class Check>
    void onEachBoardDate(Check check) {
        for (std::size_t board = 0; board < std::size(boardDates); ++board) {
            SCOPED_TRACE(std::string(boardDates[board]));
            readAt(boardDates[board]);
            check(board);
        }
    }

    void expectCounts(int row, const Counts& expected) const {
        int actions = 0;
        std::size_t colour = 0;
        for (const char* column : {"C", "D", "E", "F", "G", "H"}) {
            EXPECT_EQ(numberIn(summary_, column, row), expected[colour]) << column << row;
            actions += expected[colour++];
        }
        EXPECT_EQ(numberIn(summary_, "I", row), actions) << row;
    }

    // The total of the table whose first heading is this one.
    double totalBelow(std::string_view heading) const {
        for (int row = rowOf(summary_, heading); row <= summary_.lastRow(); ++row) {
            if (summary_.text(cell("B", row)) == "Total") {
                return numberIn(summary_, "I", row);
            }
        }
        ADD_FAILURE() << "no total below “" << heading << "”";
        return 0;
    }

    session::Sheet plan_ = sheet("Plan");
    session::Sheet summary_ = sheet("Summary");
    session::Sheet attention_ = sheet("Attention");
};

TEST_F(ImprovementPlan, OpensOnTheSecondBoardDate) {
    const session::NamedPlace asAt = workbook_.named("AsAt");
    EXPECT_EQ(asAt.sheet.displayed(session::cellName(asAt.firstRow, asAt.firstColumn)),
              "19 April 2017");
    EXPECT_EQ(boardDates[defaultBoard], "2017-04-19");
}

TEST_F(ImprovementPlan, JudgesEveryActionOnEachBoardDate) {
    const auto column = [&](std::string_view name) { return columnOf(workbook_, name); };
    onEachBoardDate([&](std::size_t board) {
        int row = workbook_.named("Actions").firstRow;
        for (const Action& action : actions) {
            const Answer& answer = action.answers[board];
            EXPECT_EQ(numberIn(plan_, "A", row), action.number);
            EXPECT_EQ(plan_.text(cell(column("Starts"), row)), action.start) << action.number;
            EXPECT_EQ(plan_.text(cell(column("Recommendations"), row)),
                      std::to_string(action.recommendation))
                << action.number;
            EXPECT_EQ(plan_.text(cell(column("Due"), row)), action.due) << action.number;
            EXPECT_EQ(plan_.text(cell(column("Themes"), row)),
                      "· " + std::string(action.themes) + " ·")
                << action.number;
            EXPECT_EQ(plan_.text(cell(column("Statuses"), row)), answer.status) << action.number;
            EXPECT_EQ(plan_.text(cell(column("Colours"), row)), answer.colour) << action.number;
            EXPECT_EQ(numberIn(plan_, column("DaysLate"), row), answer.daysLate) << action.number;
            EXPECT_EQ(plan_.text(cell(column("Checks"), row)), action.check) << action.number;
            ++row;
        }
        EXPECT_EQ(plan_.text(cell(column("Statuses"), row)), "") << "nothing below the last action";
    });
}

TEST_F(ImprovementPlan, CountsStatusesAndTheirShares) {
    // The plan has none that are on hold or withdrawn; the total comes after Withdrawn.
    struct Row {
        std::string_view status;
        int row;
    };
    constexpr Row words[] = {{"Complete", 12}, {"Complete late", 13}, {"On track", 14},
                             {"At risk", 15},  {"Off track", 16},     {"Overdue", 17},
                             {"Not due", 18},  {"No date", 20},       {"Check", 21}};
    onEachBoardDate([&](std::size_t board) {
        const Board& expected = boards[board];
        for (std::size_t i = 0; i < std::size(words); ++i) {
            const auto& [status, row] = words[i];
            EXPECT_EQ(summary_.text(cell("B", row)), status);
            EXPECT_EQ(numberIn(summary_, "D", row), expected.statuses[i]) << status;
            EXPECT_NEAR(numberIn(summary_, "E", row), expected.statuses[i] / 32.0, closely)
                << status;
        }
        EXPECT_EQ(summary_.text("B19"), "On hold");
        EXPECT_EQ(summary_.text("B22"), "Withdrawn");
        EXPECT_EQ(numberIn(summary_, "D", 23), 32) << "in all";
        const auto expectShare = [&](const char* address, const std::array<int, 2>& share) {
            EXPECT_NEAR(summary_.number(address), static_cast<double>(share[0]) / share[1], closely)
                << address;
        };
        expectShare("C7", expected.complete);
        expectShare("E7", expected.onTime);
        expectShare("G7", expected.overdue);
    });
}

TEST_F(ImprovementPlan, CountsColoursByThemeAndByRecommendation) {
    onEachBoardDate([&](std::size_t board) {
        int row = rowOf(summary_, "A");
        for (const Counts& theme : boards[board].themes) {
            expectCounts(row++, theme);
        }
        row = rowOf(summary_, "Rec.") + 1;  // the total comes first
        for (const Counts& recommendation : boards[board].recommendations) {
            expectCounts(++row, recommendation);
        }
    });
}

TEST_F(ImprovementPlan, ListsWhatNeedsAttentionTheWorstFirst) {
    onEachBoardDate([&](std::size_t board) {
        int row = rowOf(attention_, "No.", rowOf(attention_, "Rows that need attention"));
        for (const int number : boards[board].attention) {
            ++row;
            if (number == 0) {
                EXPECT_EQ(attention_.text(cell("A", row)), "") << row;
            } else {
                EXPECT_EQ(numberIn(attention_, "A", row), number) << row;
            }
        }
        EXPECT_EQ(attention_.text(cell("A", row + 1)), "") << "nothing more";
    });
}

TEST_F(ImprovementPlan, HasTheThirtyTwoPublishedActions) {
    const session::NamedPlace actions = workbook_.named("Actions");
    int count = 0;
    for (const auto& row : actions.sheet.values(actions.range)) {
        count += row.front().isBlank() ? 0 : 1;
    }
    EXPECT_EQ(count, 32);
}

TEST_F(ImprovementPlan, ListsTheFourActionsThatStartAfterTheirOutcome) {
    EXPECT_EQ(table({"No.", "Start", "Due", "What is wrong"}),
              (Rows{{"22", "December 2017", "June 2017", "Start after due"},
                    {"23", "December 2017", "June 2017", "Start after due"},
                    {"24", "December 2017", "June 2017", "Start after due"},
                    {"25", "December 2017", "June 2017", "Start after due"}}));
}

TEST_F(ImprovementPlan, CountsEveryActionOnceByRecommendation) {
    const Rows rows = table({"Recommendation", "Rec.", "Actions"});
    ASSERT_EQ(rows.size(), 1 + 12U) << "the total, then empty rows for more of them";
    EXPECT_EQ(totalBelow("Rec."), 32);
}

TEST_F(ImprovementPlan, HasTheTwentyFourRowsOfThePlansThemeTables) {
    const Rows rows = table({"Recommendation", "Theme", "Actions"});
    EXPECT_EQ(rows.size(), 1 + 24U) << "the total, then empty rows for more pairs";
    int ofThemes = 0;
    for (const Counts& theme : boards[defaultBoard].themes) {
        ofThemes += std::accumulate(theme.begin(), theme.end(), 0);
    }
    EXPECT_EQ(totalBelow("Theme"), ofThemes);
}

TEST_F(ImprovementPlan, KnowsNothingOfWhatHappensAfterTheDateItIsReadAt) {
    readAt("01/09/2016");
    for (const auto& row : table({"Status", "Milestones"})) {
        if (row.front() == "Complete" || row.front() == "Complete late" ||
            row.front() == "Overdue") {
            EXPECT_TRUE(row.back() == "0" || row.back() == "–")
                << row.front() << ": " << row.back();
        }
    }
    readAt("31/12/2099");
    for (const auto& row : table({"Status", "Milestones"})) {
        if (row.front() == "Not due" || row.front() == "On track" || row.front() == "At risk") {
            EXPECT_TRUE(row.back() == "0" || row.back() == "–")
                << row.front() << ": " << row.back();
        }
    }
}

// A row of last quarter's, pasted as values, says On track for ever.
TEST_F(ImprovementPlan, SaysWhereSomethingIsTypedOverAFormula) {
    const session::Sheet summary = sheet("Summary");
    EXPECT_EQ(summary.text("A5"), "");
    session::Sheet plan = sheet("Plan");
    plan.set("N9", "Complete");
    workbook_.recalculate();
    const std::string told =
        "row lacks formulas or has something typed over them (copy the white cells of the row "
        "above): row 9";
    EXPECT_EQ(summary.text("A5"), "Plan: 1 " + told + ". ");
    EXPECT_EQ(plan.text("D4"), "1 " + told);
}

}  // namespace council::test
