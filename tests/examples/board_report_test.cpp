// The board report says what was published: 8 carers against 6, then against 8; looked-after
// children from 330 to 285.
#include "example_file.h"

#include <gtest/gtest.h>

namespace council::test {

class BoardReport : public ExampleFile {
 protected:
    BoardReport() : ExampleFile("board-report-2021.ods") {}

    double number(std::string_view name) const {
        const session::NamedPlace place = workbook_.named(std::string(name));
        return place.sheet.number(session::cellName(place.firstRow, place.firstColumn));
    }
    std::string word(std::string_view name) const {
        const session::NamedPlace place = workbook_.named(std::string(name));
        return place.sheet.text(session::cellName(place.firstRow, place.firstColumn));
    }
};

// Report of 5 October 2021, paragraph 3.8: 8 recruited against a target of 6, which rises to 8 in
// September.
TEST_F(BoardReport, MeasuresTheSameEightCarersAgainstTheTargetInForce) {
    readAt("2021-08-31");
    EXPECT_EQ(number("Recruited"), 8);
    EXPECT_EQ(number("TargetNow"), 6);
    EXPECT_NEAR(number("TargetShare"), 1.333333333333, 1e-9);
    EXPECT_EQ(word("RecruitmentStatus"), "Exceeded");

    readAt("2021-10-05");
    EXPECT_EQ(number("Recruited"), 8);
    EXPECT_EQ(number("TargetNow"), 8);
    EXPECT_EQ(number("TargetShare"), 1);
    EXPECT_EQ(word("RecruitmentStatus"), "Met");
}

TEST_F(BoardReport, CountsOnlyWhatHasHappenedByThen) {
    readAt("2021-06-30");  // four of the illustrative approvals
    EXPECT_EQ(number("Recruited"), 4);
    EXPECT_EQ(number("TargetNow"), 6);
    EXPECT_EQ(word("FirstMeasureNow"), "330") << "the reading of September is not known yet";
}

// 330 to 285 is 45 fewer, 13.6 %; an overspend of £2.453m is £0.3m less than before.
TEST_F(BoardReport, SetsEachFigureBesideTheOneBefore) {
    readAt("2021-10-05");
    EXPECT_EQ(word("FirstMeasureNow"), "285");
    const session::Sheet report = sheet("Report");
    const int children = rowOf(report, "Children looked after", 10);
    const int placements = rowOf(report, "External residential placements", 10);
    const int overspend = rowOf(report, "Projected overspend", 10);
    EXPECT_EQ(numberIn(report, "C", children), 285);
    EXPECT_EQ(numberIn(report, "E", children), 330);
    EXPECT_EQ(numberIn(report, "G", children), -45);
    EXPECT_NEAR(numberIn(report, "H", children), -0.136363636364, 1e-9);
    EXPECT_EQ(numberIn(report, "G", placements), -3);
    EXPECT_EQ(numberIn(report, "G", overspend), -300000);
    EXPECT_EQ(report.text(cell("J", children)), "Green");
    EXPECT_EQ(word("OverspendColour"), "Amber");
}

// Worked out apart, from the readings and the formulas of the method.
TEST_F(BoardReport, TellsAChangeFromChance) {
    struct Trend {
        std::string_view date;
        std::string_view measure;
        double readings;
        double mean;
        double lower;
        double upper;
        std::string_view says;
        std::string_view direction;
        std::string_view colour;
    };
    constexpr Trend trends[] = {
        {"2021-10-05", "Visits in time, synthetic", 24, 0.8279166667, 0.7469601449, 0.9088731884,
         "Improvement", "▲ Improvement", "Green"},
        {"2021-10-05", "Re-referrals, synthetic", 24, 0.2058333333, 0.1306594203, 0.2810072464,
         "Common cause", "Common cause", "–"},
        {"2020-12-31", "Visits in time, synthetic", 15, 0.8006666667, 0.7075666667, 0.8937666667,
         "Common cause", "Common cause", "Amber"},
        {"2020-12-31", "Re-referrals, synthetic", 15, 0.2053333333, 0.1217333333, 0.2889333333,
         "Common cause", "Common cause", "–"},
    };
    const session::Sheet table = sheet("Trends");
    const session::Sheet report = sheet("Report");
    for (const Trend& expected : trends) {
        readAt(expected.date);
        const int row = rowOf(table, expected.measure);
        EXPECT_EQ(numberIn(table, "B", row), expected.readings);
        EXPECT_NEAR(numberIn(table, "C", row), expected.mean, 1e-9);
        EXPECT_NEAR(numberIn(table, "D", row), expected.lower, 1e-9);
        EXPECT_NEAR(numberIn(table, "E", row), expected.upper, 1e-9);
        EXPECT_EQ(table.text(cell("G", row)), expected.says);
        const int line = rowOf(report, expected.measure);
        EXPECT_EQ(report.text(cell("I", line)), expected.direction) << expected.date;
        EXPECT_EQ(report.text(cell("J", line)), expected.colour) << expected.date;
    }
    readAt("2021-10-05");
    EXPECT_EQ(table.text(cell("G", rowOf(table, "Children looked after"))), "–")
        << "two readings are no trend";
    EXPECT_EQ(report.text("A4").find("Re-referrals"), std::string::npos)
        << "what is chance is no news";
}

// From June 2020 on: eight months below the mean, eight above it.
TEST_F(BoardReport, MarksEveryReadingWithASignalInTheChart) {
    const session::Sheet trends = sheet("Trends");
    constexpr int first = 8;
    constexpr int blank = 36 - 24;
    for (int reading = 0; reading < 24; ++reading) {
        const int row = first + blank + reading;
        EXPECT_EQ(trends.value(cell("R", row)).number() != nullptr, reading >= 8) << reading;
    }
    EXPECT_EQ(trends.text(cell("M", first + blank - 1)), "");
    EXPECT_EQ(trends.text("A24"),
              "Improvement: the latest reading is more than chance. Ask what has changed. The "
              "target of 85 % is hit or missed by chance.");
}

// On pace and yet far below the target: “Worse” beside Green would contradict itself.
TEST_F(BoardReport, SaysOfTheCarersWhetherTheyAreAboveTheTarget) {
    const session::Sheet report = sheet("Report");
    const int carers = rowOf(report, "Foster carers against the target in force");
    const auto expectLine = [&](std::string_view date, std::string_view direction,
                                std::string_view colour) {
        readAt(date);
        EXPECT_EQ(report.text(cell("I", carers)), direction) << date;
        EXPECT_EQ(report.text(cell("J", carers)), colour) << date;
    };
    expectLine("2021-04-01", "▼ Below", "Green");
    expectLine("2021-08-31", "▲ Above", "Blue");
    expectLine("2021-10-05", "► Equal", "Blue");
}

// Brackets and footnote marks belong to a name: they are no patterns.
TEST_F(BoardReport, TakesTheNameOfAMeasureAsItIsTyped) {
    const auto rename = [&](std::string_view from, const char* to) {
        for (const std::string& name : workbook_.sheetNames()) {
            session::Sheet sheet = workbook_.sheet(name);
            const auto rows =
                sheet.read("A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn()));
            for (std::size_t r = 0; r < rows.size(); ++r) {
                for (std::size_t c = 0; c < rows[r].size(); ++c) {
                    const std::string* text = rows[r][c].value.text();
                    if (rows[r][c].formula.empty() && text != nullptr && *text == from) {
                        sheet.set(
                            session::cellName(static_cast<int>(r) + 1, static_cast<int>(c) + 1),
                            to);
                    }
                }
            }
        }
    };
    rename("Children looked after", "Children (looked after)");
    rename("Re-referrals, synthetic", "Visits in time, synthetic*");
    workbook_.recalculate();
    const session::Sheet report = sheet("Report");
    EXPECT_EQ(numberIn(report, "C", rowOf(report, "Children (looked after)", 10)), 285);
    const session::Sheet trends = sheet("Trends");
    const int row = rowOf(trends, "Visits in time, synthetic*");
    EXPECT_EQ(numberIn(trends, "B", row), 24);
    EXPECT_NEAR(numberIn(trends, "C", row), 0.2058333333, 1e-9);
}

TEST_F(BoardReport, ReadsAReadingWhoseDateIsText) {
    readAt("2021-11-30");
    const session::NamedPlace dates = workbook_.named("ReadingDates");
    session::Sheet figures = dates.sheet;
    int row = dates.firstRow;
    while (!figures.value(cell("A", row)).isBlank()) {
        ++row;
    }
    figures.set(cell("A", row), "Children looked after");
    figures.set(cell("B", row), "31 October 2021");
    figures.set(cell("C", row), 280.0);
    workbook_.recalculateChanged();
    EXPECT_EQ(word("FirstMeasureNow"), "280");
}

// Two actions of the report have the colour of a figure; what is typed over them has not.
TEST_F(BoardReport, JudgesActionsOfYourOwnByTheirDates) {
    session::Sheet progress = sheet("Progress");
    for (const char* row : {"24", "25"}) {
        progress.set(std::string("B") + row, "Own action");
        progress.set(std::string("D") + row, "August 2021");
    }
    progress.set("E24", "September 2021");
    readAt("2021-10-05");
    EXPECT_EQ(progress.text("G24"), "Complete late");
    EXPECT_EQ(progress.text("G25"), "Overdue");
}

}  // namespace council::test
