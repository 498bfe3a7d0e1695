// The inspection workbook says what the report of July 2012 says, and follows its as-at date.
#include "example_file.h"
#include "inspection_expected.h"

#include <gtest/gtest.h>

namespace council::test {

using namespace inspection;

constexpr double exactly = 1e-9;

class Inspection : public ExampleFile {
 protected:
    Inspection() : ExampleFile("inspection-2012.ods") {}

    session::Sheet scorecard_ = sheet("Scorecard");
};

TEST_F(Inspection, RatesEveryFigureAgainstItsTarget) {
    for (const Figure& figure : figures) {
        const int row = rowOf(scorecard_, figure.name);
        EXPECT_EQ(scorecard_.text(cell("M", row)), figure.rag) << figure.name;
    }
    EXPECT_EQ(numberIn(scorecard_, "A", rowOf(scorecard_, "Figures on the scorecard") + 1),
              std::size(figures));
}

TEST_F(Inspection, RatesByTrendWhenThatRuleIsChosen) {
    enter("RagRule", "trend");
    for (const Figure& figure : figures) {
        const int row = rowOf(scorecard_, figure.name);
        EXPECT_EQ(scorecard_.text(cell("M", row)), figure.ragByTrend) << figure.name;
    }
}

TEST_F(Inspection, SaysHowFiguresChangedWhereTheReportGivesAnEarlierOne) {
    for (const Figure& figure : figures) {
        const int row = rowOf(scorecard_, figure.name);
        EXPECT_EQ(scorecard_.text(cell("I", row)), figure.direction) << figure.name;
        if (figure.points) {
            EXPECT_NEAR(numberIn(scorecard_, "G", row), *figure.points, exactly) << figure.name;
            EXPECT_NEAR(numberIn(scorecard_, "H", row), *figure.share, exactly) << figure.name;
        } else {
            EXPECT_EQ(scorecard_.text(cell("G", row)), "–") << figure.name;
            EXPECT_EQ(scorecard_.text(cell("H", row)), "–") << figure.name;
        }
    }
}

TEST_F(Inspection, TellsABlankFromAZero) {
    const int row = rowOf(scorecard_, "Looked-after children excluded for good");
    EXPECT_EQ(scorecard_.text(cell("M", row)), "Green") << "0 against a target of 0";
    scorecard_.set(cell("D", row), {});
    workbook_.recalculateChanged();
    EXPECT_EQ(scorecard_.text(cell("M", row)), "No data");
    scorecard_.set(cell("K", row), {});
    workbook_.recalculateChanged();
    EXPECT_EQ(scorecard_.text(cell("M", row)), "No target");
}

TEST_F(Inspection, SumsUpEveryPartByItsWorstFigure) {
    const int head = rowOf(scorecard_, "Part");
    for (const Part& part : parts) {
        const int row = rowOf(scorecard_, part.name, head);
        int column = 0;
        for (const char* letter : {"C", "D", "E", "F"}) {
            EXPECT_EQ(numberIn(scorecard_, letter, row), part.counts[column++])
                << part.name << ", " << letter;
        }
        EXPECT_EQ(scorecard_.text(cell("H", row)), part.worst) << part.name;
        const int heading = rowOf(scorecard_, part.name);
        EXPECT_EQ(scorecard_.text(cell("M", heading)), part.worst) << part.name;
    }
}

TEST_F(Inspection, HasTheGradesOfTheReportInBothItsPlaces) {
    const session::Sheet judged = sheet("Judgements");
    int row = rowOf(judged, "Judgement");
    for (const Judgement& judgement : judgements) {
        row = rowOf(judged, judgement.name, row + 1);
        EXPECT_EQ(numberIn(judged, "E", row), judgement.grade) << judgement.name;
        EXPECT_NE(judged.text(cell("G", row)), "Check") << judgement.name;
    }
}

TEST_F(Inspection, KnowsThatGradeThreeChangedItsName) {
    const session::Sheet judged = sheet("Judgements");
    const int row = rowOf(judged, "Children's services");
    EXPECT_EQ(judged.text(cell("D", row)), "Requires improvement");
    EXPECT_EQ(judged.text(cell("E", row)), "Adequate");
}

TEST_F(Inspection, FollowsTheNineteenActionsToTheirDeadlines) {
    const auto column = [&](std::string_view name) { return columnOf(workbook_, name); };
    const int daysLate = workbook_.named("Colours").firstColumn + 1;
    const session::NamedPlace due = workbook_.named("Due");
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        for (const Action& action : actions) {
            const int row = due.firstRow + action.number - 1;
            const auto where =
                std::string(dates[date]) + ", action " + std::to_string(action.number);
            const Answer& answer = action.answers[date];
            EXPECT_EQ(due.sheet.displayed(cell(column("Due"), row)), action.due) << where;
            EXPECT_EQ(due.sheet.text(cell("H", row)), action.weekday) << where;
            EXPECT_EQ(due.sheet.text(cell(column("Statuses"), row)), answer.status) << where;
            EXPECT_EQ(due.sheet.text(cell(column("Colours"), row)), answer.colour) << where;
            EXPECT_EQ(due.sheet.number(session::cellName(row, daysLate)), answer.daysLate) << where;
        }
    }
}

TEST_F(Inspection, CountsProgressByDeadline) {
    const session::Sheet sums = sheet("Progress");
    const int first = 12;
    const int key = rowOf(sums, "Areas for improvement") + 1;
    const auto share = [](const std::array<int, 2>& parts) {
        return static_cast<double>(parts[0]) / parts[1];
    };
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        const Progress& expected = progress[date];
        for (std::size_t deadline = 0; deadline < expected.deadlines.size(); ++deadline) {
            std::size_t colour = 0;
            for (const char* letter : {"D", "E", "F", "G", "H", "I"}) {
                EXPECT_EQ(numberIn(sums, letter, first + static_cast<int>(deadline)),
                          expected.deadlines[deadline][colour++])
                    << dates[date] << ", deadline " << deadline << ", " << letter;
            }
        }
        EXPECT_EQ(numberIn(sums, "A", key), std::size(actions));
        EXPECT_NEAR(numberIn(sums, "B", key), share(expected.complete), exactly);
        EXPECT_NEAR(numberIn(sums, "E", key), share(expected.onTime), exactly);
        EXPECT_NEAR(numberIn(sums, "H", key), share(expected.overdue), exactly);
        EXPECT_EQ(sums.displayed(cell("K", key)), expected.nextDeadline) << dates[date];
    }
}

TEST_F(Inspection, NamesTheVeryNextDeadlineWhenOneActionHasIt) {
    readAt(dates[0]);
    const session::NamedPlace due = workbook_.named("Due");
    session::Sheet list = due.sheet;
    list.set(cell("F", due.firstRow + 5), "31/12/2012");
    workbook_.recalculateChanged();
    const session::Sheet sums = sheet("Progress");
    EXPECT_EQ(sums.displayed(cell("K", rowOf(sums, "Areas for improvement") + 1)), "31 Dec 2012");
}

TEST_F(Inspection, SaysWhetherEveryActionIsCounted) {
    const session::Sheet sums = sheet("Progress");
    const int note = rowOf(sums, "Total") + 1;
    EXPECT_EQ(sums.text(cell("A", note)), "Every action counts once.");
    const session::NamedPlace colours = workbook_.named("Colours");
    session::Sheet list = colours.sheet;
    list.set(session::cellName(colours.firstRow, colours.firstColumn), "Purple");
    workbook_.recalculateChanged();
    EXPECT_EQ(sums.text(cell("A", note)),
              "Check: this table counts other actions than the sheet Actions has.");
}

TEST_F(Inspection, TakesDeadlinesThatAreBlankDatesOrOnOneDay) {
    session::Sheet sums = sheet("Progress");
    const int first = 12;
    const int note = rowOf(sums, "Total") + 1;
    const std::string second = cell("A", first + 1);
    const std::string third = cell("A", first + 2);
    const session::CellValue before = sums.value(third);
    const std::string day = sums.displayed(cell("B", first + 2));
    sums.set(third, session::CellValue());
    workbook_.recalculate();
    EXPECT_EQ(sums.text(cell("B", first + 2)), "");
    EXPECT_EQ(sums.text(cell("C", first + 2)), "");
    EXPECT_EQ(sums.text(cell("A", note)), "Every action counts once.");
    expectNoErrors(sums);
    sums.set(third, day);
    workbook_.recalculate();
    EXPECT_EQ(sums.displayed(cell("B", first + 2)), day);
    sums.set(third, "some day");
    workbook_.recalculate();
    EXPECT_EQ(sums.text(cell("B", first + 2)), "Check");
    expectNoErrors(sums);
    sums.set(third, before);
    sums.set(second, before);
    workbook_.recalculate();
    EXPECT_EQ(
        sums.text(cell("A", note)),
        "Check: two deadlines fall on one day. Its actions stand in both rows, and count once "
        "in the total.");
}

TEST_F(Inspection, APartWithoutTargetsHasNone) {
    const int part = 11;
    scorecard_.set(cell("K", part + 1), session::CellValue());
    workbook_.recalculate();
    EXPECT_EQ(scorecard_.text(cell("M", part)), "No target");
    EXPECT_EQ(scorecard_.text("H58"), "No target");
}

}  // namespace council::test
