// The improvement plan says what the published plan says (V.4, August 2016), and follows its as-at
// date.
#include "session/sheet_table.h"
#include "shared_office.h"

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

using Rows = std::vector<std::vector<std::string>>;

class ImprovementPlan : public ::testing::Test {
 protected:
    ImprovementPlan() { workbook_.recalculate(); }

    Rows table(const std::vector<std::string>& headings) const {
        const auto found = session::findTable(workbook_, headings);
        return found ? found->rows : Rows{};
    }

    // Reads the plan on another day, as a person does by typing it into the cell.
    void readAt(const std::string& date) {
        const session::NamedPlace asAt = workbook_.named("AsAt");
        session::Sheet sheet = asAt.sheet;
        sheet.set(session::cellName(asAt.firstRow, asAt.firstColumn), date);
        workbook_.recalculateChanged();
    }

    session::Workbook workbook_ =
        office().open(std::filesystem::path(EXAMPLES_FOLDER) / "improvement-plan-2016.fods");
};

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
    ASSERT_EQ(rows.size(), 13U) << "twelve recommendations and the total";
    EXPECT_EQ(rows.back().front(), "Total");
    EXPECT_EQ(rows.back().back(), "32");
}

TEST_F(ImprovementPlan, HasTheTwentyFourRowsOfThePlansThemeTables) {
    const Rows rows = table({"Recommendation", "Theme", "Actions"});
    ASSERT_EQ(rows.size(), 25U) << "24 pairs and the total";
    EXPECT_EQ(rows.back().front(), "Total");
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

}  // namespace council::test
