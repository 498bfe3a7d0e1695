#include "core/timeliness/problem_rows.h"

#include "dates.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::limit;
using tests::moment;
using tests::reading;

// Read at Monday 31 March 2025.
const std::vector<std::pair<const char*, const char*>> cases{
    {"03/03/2025", "13/03/2025"},  // 2: in time
    {"03/03/2025", "01/03/2025"},  // 3
    {"", "01/03/2025"},            // 4
    {"31/06/2024", ""},            // 5
    {"03/03/2025", "soon"},        // 6
    {"soon", "later"},             // 7
    {"03/03/2025", ""},            // 8: overdue since 17 March
    {"30/01/2025", "02/04/2025"},  // 9: not ended yet, overdue since 13 February
    {"28/03/2025", ""},            // 10: open
    {"02/04/2025", ""},            // 11: not started
    {"02/04/2025", "01/04/2025"},  // 12: neither has happened yet
    {"03/03/2025", "14/03/2025"},  // 13: ended late in days, not overdue
    {"14/03/2025", ""},            // 14: overdue by one working day
};

std::string shown(const ProblemRows& problems) {
    std::string text;
    for (const ProblemRow& each : problems.rows()) {
        text += std::to_string(each.row) + ": " + each.trouble.english() + "\n";
    }
    return text;
}

template <class... Limits>
ProblemRows problemsOf(const HolidayChoice& holidays, const Limits&... limits) {
    ProblemRows problems(holidays, moment("31/03/2025"));
    std::size_t row = 2;
    for (const auto& [start, end] : cases) {
        const Cell startCell(start);
        const Cell endCell(end);
        problems.add(row++, {reading(start), reading(end)}, {startCell, endCell}, limits...);
    }
    return problems;
}

TEST(ProblemRows, AreProblemsFirstThenOverdueLongestFirst) {
    const Limit tenDays = limit("10 working days");
    const ProblemRows problems = problemsOf(HolidayChoice(), &tenDays);
    EXPECT_EQ(shown(problems),
              "3: end before start\n"
              "4: end without a start\n"
              "5: start is not a date: ‘31/06/2024’\n"
              "6: end is not a date: ‘soon’\n"
              "7: start is not a date: ‘soon’; end is not a date: ‘later’\n"
              "9: 32 working days overdue\n"
              "8: 10 working days overdue\n"
              "14: 1 working day overdue\n");
    EXPECT_EQ(problems.rows()[2].start, Cell("31/06/2024")) << "as the sheet has it";
    EXPECT_TRUE(problems.rows()[2].end.isBlank());
}

TEST(ProblemRows, CountInTheUnitOfTheLimit) {
    const Limit aMonth = limit("1 month");
    EXPECT_NE(shown(problemsOf(HolidayChoice(), &aMonth)).find("9: 31 days overdue\n"),
              std::string::npos);
}

TEST(ProblemRows, WithoutALimitShowWhatTheDatesShow) {
    EXPECT_EQ(shown(problemsOf(HolidayChoice())),
              "3: end before start\n"
              "4: end without a start\n"
              "5: start is not a date: ‘31/06/2024’\n"
              "6: end is not a date: ‘soon’\n"
              "7: start is not a date: ‘soon’; end is not a date: ‘later’\n");
}

TEST(ProblemRows, NameALimitThatIsMissing) {
    const Limit* missing = nullptr;
    const std::string text = shown(problemsOf(HolidayChoice(), missing));
    EXPECT_NE(text.find("2: its limit is missing or cannot be read\n"), std::string::npos);
    EXPECT_EQ(text.find("11: "), std::string::npos) << "what has not started needs none yet";
}

TEST(ProblemRows, NameADueDateNobodyKnows) {
    ProblemRows problems(HolidayChoice(), moment("31/03/2025"));
    const Limit tenDays = limit("10 working days");
    const Cell cell("01/03/1999");
    problems.add(2, {reading("01/03/1999"), {}}, {cell, Cell()}, &tenDays);
    EXPECT_EQ(shown(problems), "2: its due date is beyond the years this calendar knows\n");
}

TEST(ProblemRows, OfCleanRowsAreNone) {
    const Limit tenDays = limit("10 days");
    ProblemRows problems(HolidayChoice(), moment("31/03/2025"));
    problems.add(2, {reading("24/03/2025"), {}}, {Cell(), Cell()}, &tenDays);
    EXPECT_TRUE(problems.rows().empty());
}

}  // namespace
}  // namespace council::timeliness
