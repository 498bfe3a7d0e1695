// The Annex A workbook says what its invented lists say, on both dates, whatever is wrong with
// them.
#include "annex_a_expected.h"
#include "example_file.h"

#include <com/sun/star/table/XColumnRowRange.hpp>

#include <gtest/gtest.h>

namespace council::test {

using namespace annex_a;

constexpr double closely = 1e-9;

class AnnexA : public ExampleFile {
 protected:
    AnnexA() : ExampleFile("annex-a-timeliness.ods") {}

    // A count; its style shows zero as a dash, its value is 0.
    static void expectCount(const session::Sheet& sheet, const char* column, int row, int count) {
        EXPECT_EQ(numberIn(sheet, column, row), count)
            << sheet.name() << "." << column << row << " " << sheet.text(cell("A", row));
    }

    // Nothing to divide by is shown as a dash.
    static void expectShare(const session::Sheet& sheet, const char* column, int row, int some,
                            int all) {
        const std::string where = sheet.name() + "." + cell(column, row);
        if (all == 0) {
            EXPECT_EQ(sheet.text(cell(column, row)), "–") << where;
        } else {
            EXPECT_NEAR(numberIn(sheet, column, row), static_cast<double>(some) / all, closely)
                << where;
        }
    }

    void expectOverdue(int row, const Overdue& expected) const {
        EXPECT_EQ(numberIn(overdue_, "A", row), expected.row);
        EXPECT_EQ(overdue_.text(cell("B", row)), expected.child);
        EXPECT_EQ(overdue_.text(cell("C", row)), expected.team);
        EXPECT_EQ(overdue_.text(cell("D", row)), expected.worker);
        EXPECT_EQ(overdue_.displayed(cell("E", row)), expected.due);
        EXPECT_EQ(numberIn(overdue_, "F", row), expected.days);
        EXPECT_EQ(numberIn(overdue_, "G", row), expected.workingDays);
    }

    std::string wordOf(const std::string& name) const {
        const session::NamedPlace place = workbook_.named(name);
        return place.sheet.text(session::cellName(place.firstRow, place.firstColumn));
    }

    session::Sheet indicators_ = sheet("Indicators");
    session::Sheet overdue_ = sheet("Overdue");
};

TEST_F(AnnexA, GivesEachTimescaleItsShareIntervalAndColour) {
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        for (const Timescale& expected : timescales) {
            const int row = rowOf(indicators_, expected.name);
            expectCount(indicators_, "C", row, expected.finished[date]);
            expectCount(indicators_, "D", row, expected.inTime[date]);
            expectShare(indicators_, "E", row, expected.inTime[date], expected.finished[date]);
            EXPECT_NEAR(numberIn(indicators_, "F", row), expected.low[date], closely);
            EXPECT_NEAR(numberIn(indicators_, "G", row), expected.high[date], closely);
            EXPECT_EQ(indicators_.text(cell("I", row)), expected.rag[date]) << expected.name;
            expectCount(indicators_, "J", row, expected.overdue[date]);
            expectCount(indicators_, "K", row, expected.unusable[date]);
        }
    }
}

TEST_F(AnnexA, KnowsWhoseLastVisitOrReviewIsRecentEnough) {
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        for (const Currency& expected : currencies) {
            const int row = rowOf(indicators_, expected.name);
            expectShare(indicators_, "E", row, expected.recent[date], expected.counted[date]);
            expectCount(indicators_, "F", row, expected.children[date]);
            EXPECT_EQ(indicators_.text(cell("I", row)), expected.rag[date]) << expected.name;
            expectCount(indicators_, "J", row, expected.unusable);
        }
    }
}

TEST_F(AnnexA, SaysWhenItsListsKnowTooLittleForADate) {
    const int row = rowOf(indicators_, "Care leavers: pathway plan reviewed") + 1;
    EXPECT_EQ(indicators_.text(cell("A", row)).substr(0, 5), "A chi");
    readAt("2025-03-30");
    EXPECT_EQ(indicators_.text(cell("A", row)).substr(0, 6), "Check:");
    readAt("2025-04-01");
    EXPECT_TRUE(indicators_.text(cell("A", row))
                    .starts_with("Check: the lists were taken 1 day before this date."))
        << indicators_.text(cell("A", row));
    readAt("2025-06-30");
    EXPECT_TRUE(indicators_.text(cell("A", row))
                    .starts_with("Check: the lists were taken 91 days before this date."));
    enter("ExtractTaken", "");
    EXPECT_TRUE(indicators_.text(cell("A", row))
                    .starts_with("Check: type into Limits the day on which the lists were taken"));
}

// A target that is cleared is none: a target of 0 % would be met by every share.
TEST_F(AnnexA, JudgesNothingWithoutATarget) {
    constexpr const char* targets[] = {"AssessmentTarget", "ConferenceTarget", "StageOneTarget",
                                       "StageTwoTarget",   "NeedTarget",       "PlanReviewTarget",
                                       "PlanVisitTarget",  "CareReviewTarget", "CareVisitTarget",
                                       "HealthTarget",     "DentalTarget",     "ContactTarget",
                                       "PathwayTarget",    "MoveInThreshold",  "MatchThreshold"};
    for (const char* target : targets) {
        enter(target, "");
    }
    readAt(dates[0]);
    const session::Sheet adoption = sheet("Adoption");
    for (const Timescale& expected : timescales) {
        const int row = rowOf(indicators_, expected.name);
        EXPECT_EQ(indicators_.text(cell("H", row)), "–") << expected.name;
        EXPECT_EQ(indicators_.text(cell("I", row)), "No target") << expected.name;
    }
    for (const Currency& expected : currencies) {
        const int row = rowOf(indicators_, expected.name);
        EXPECT_EQ(indicators_.text(cell("H", row)), "–") << expected.name;
        EXPECT_EQ(indicators_.text(cell("I", row)), "No target") << expected.name;
    }
    for (const int row : {29, 30}) {
        EXPECT_EQ(indicators_.text(cell("H", row)), "–");
        EXPECT_EQ(indicators_.text(cell("I", row)), "No target");
    }
    for (const int row : {7, 8, 9}) {
        EXPECT_EQ(adoption.text(cell("I", row)), "–");
        EXPECT_EQ(adoption.text(cell("J", row)), "No target");
    }
    EXPECT_TRUE(indicators_.text("A4").ends_with(" from 72 to 88 %.")) << indicators_.text("A4");
    for (const Cases& expected : cases) {
        const session::Sheet list = sheet(expected.sheet);
        EXPECT_EQ(list.text("A4").find("target"), std::string::npos) << list.text("A4");
        const int all = rowOf(list, "All", rowOf(list, "Team by team"));
        EXPECT_EQ(list.text(cell("J", all)), "–") << expected.sheet;
    }
    const session::Sheet months = sheet("Months");
    const int last = rowOf(months, "Month") + monthsListed;
    EXPECT_EQ(months.text(cell("V", last)), "");
    EXPECT_EQ(months.text(cell("AI", last)), "");
    EXPECT_EQ(indicators_.text("A5"), "");
    enter("HealthUnderFive", "");
    EXPECT_EQ(indicators_.text("A5"),
              " Limits: a limit is blank, so its share leaves children out or shows an error.");
}

// TRUE and Y are no answers to its question whether a conference was deemed unnecessary.
TEST_F(AnnexA, SaysWhichAnswersItDoesNotUnderstand) {
    session::Sheet list = sheet("List 5");
    int column = 1;
    while (list.text(session::cellName(1, column)).find("unnecessary") == std::string::npos) {
        ASSERT_LT(++column, 100);
    }
    EXPECT_EQ(indicators_.text("A5"), "");
    const session::CellValue answers[] = {"Y",        1,        "N",   "b) No",   "b)No.",
                                          "No, held", "a) Yes", "YES", "Unknown", "Not recorded",
                                          "no"};
    int row = 2;
    for (const session::CellValue& answer : answers) {
        list.set(session::cellName(row++, column), answer);
    }
    workbook_.recalculate();
    EXPECT_EQ(indicators_.text("A5"),
              " List 5: 4 rows say neither Yes nor No in “deemed unnecessary”, and the conference "
              "counts as needed.");
}

// A child of whom it is not known since when counts nowhere, and has no end that could be checked.
TEST_F(AnnexA, SaysWhomItLeavesOutForWantOfADateToCountFrom) {
    EXPECT_EQ(indicators_.text("A5"), "");
    const struct {
        const char* list;
        const char* heading;
    } dates[] = {{"List 4", "Continuous Assessment Start Date"},
                 {"List 5", "Strategy discussion initiating Section 47 Enquiry Start Date"},
                 {"List 6", "CIN Start Date"},
                 {"List 7", "Child Protection Plan Start Date"},
                 {"List 8", "Date Started to be Looked After"},
                 {"List 8", "Start Date of Most Recent Placement"},
                 {"List 9", "Date of Birth"}};
    for (const auto& date : dates) {
        session::Sheet list = sheet(date.list);
        int column = 1;
        while (list.text(session::cellName(1, column)) != date.heading) {
            ASSERT_LT(++column, 100) << date.heading;
        }
        for (const int row : {2000, 2001}) {
            list.set(session::cellName(row, 1), session::CellValue("Child " + std::to_string(row)));
            list.set(session::cellName(row, column), session::CellValue());
        }
        list.set(session::cellName(2001, column), session::CellValue("tbc"));
    }
    workbook_.recalculate();
    EXPECT_EQ(indicators_.text("A5"),
              " Left out of what counts from a date that is not there: List 4: 2; List 5: 2; List "
              "6: 2; List 7: 2; List 8: 2; List 8, placement: 2; List 9, birth: 2.");
}

TEST_F(AnnexA, SaysWhenAListIsLongerThanTheSheetThatReadsIt) {
    session::Sheet list = sheet("List 10");
    list.setRows("A2", session::ValueRows(304, {"C1"}));
    workbook_.recalculate();
    const std::string told = "List 10 has 304 children, and ";
    EXPECT_EQ(indicators_.text("A5"), " " + told + "the sheet Adoption counts the first 300.");
    EXPECT_EQ(sheet("Adoption").text("A10"), "Check: " + told + "this sheet counts the first 300.");
}

// The first of each list was left out, and the reason given was a wrong one.
TEST_F(AnnexA, ListsTheLongestOverdueWhateverStandsAboveThem) {
    const std::string child = overdue_.text("B9");
    const std::string conference = overdue_.text("B37");
    const std::string said = overdue_.text("A8");
    namespace star = com::sun::star;
    star::uno::Reference<star::table::XColumnRowRange>(overdue_.handle(), star::uno::UNO_QUERY)
        ->getRows()
        ->insertByIndex(0, 1);
    workbook_.recalculate();
    EXPECT_EQ(overdue_.text("B10"), child);
    EXPECT_EQ(overdue_.text("B38"), conference);
    EXPECT_EQ(overdue_.text("A9"), said);
}

// Each row named the child of the row below.
TEST_F(AnnexA, NamesTheSameChildrenWithATitleAboveTheirLists) {
    const session::Sheet problemsSheet = sheet("Problems");
    const session::Sheet headings = sheet("Headings");
    const session::ValueRows late = overdue_.values("B9:G48");
    const session::ValueRows wrong = problemsSheet.values("C8:F20");
    const double row = numberIn(overdue_, "A", 9);
    const double filled = numberIn(headings, "D", 12);
    namespace star = com::sun::star;
    for (int number = 4; number <= 11; ++number) {
        session::Sheet list = sheet("List " + std::to_string(number));
        const star::uno::Reference<star::table::XColumnRowRange> whole(list.handle(),
                                                                       star::uno::UNO_QUERY);
        whole->getRows()->insertByIndex(0, 1);
        whole->getColumns()->insertByIndex(0, 1);
        list.set("A1", "Our extract");
    }
    workbook_.recalculate();
    EXPECT_EQ(overdue_.values("B9:G48"), late);
    EXPECT_EQ(problemsSheet.values("C8:F20"), wrong);
    EXPECT_EQ(numberIn(overdue_, "A", 9), row + 1);
    EXPECT_EQ(numberIn(headings, "D", 12), filled + 1);
    EXPECT_EQ(headings.displayed("F50"), std::to_string(static_cast<int>(filled) + 1))
        << "the column of the children";
}

// Its last review alone: the next is due in three months after the first, in six after the second.
TEST_F(AnnexA, SaysWhatALateFirstReviewTakesAway) {
    const std::string line = "A25";
    EXPECT_TRUE(indicators_.text(line).ends_with(
        " It is taken for the second; taken for the first, the share is 6.1 points lower."))
        << indicators_.text(line);
    readAt("2024-12-31");
    EXPECT_EQ(indicators_.text(line).find("points lower"), std::string::npos)
        << indicators_.text(line);
}

TEST_F(AnnexA, CountsAdoptionsAsTheScorecardsDo) {
    const session::Sheet adoption = sheet("Adoption");
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        for (const Scorecard& expected : scorecards) {
            const int row = rowOf(adoption, expected.name);
            EXPECT_NEAR(numberIn(adoption, "F", row), expected.mean[date], closely);
            EXPECT_NEAR(numberIn(adoption, "G", row), expected.median[date], closely);
            expectCount(adoption, "H", row, expected.children[date]);
            expectCount(adoption, "K", row, expected.unusable);
        }
    }
}

TEST_F(AnnexA, SumsUpEachListWithItsBands) {
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        for (const Cases& expected : cases) {
            const session::Sheet list = sheet(expected.sheet);
            expectCount(list, "B", rowOf(list, "Open"), expected.open[date]);
            EXPECT_NEAR(numberIn(list, "B", rowOf(list, "Median days")), expected.median[date],
                        closely);
            EXPECT_NEAR(numberIn(list, "B", rowOf(list, "Mean days late")), expected.daysLate[date],
                        closely);
            int row = rowOf(list, "Measure");
            for (std::size_t band = 0; band < 5 && !expected.bands[band].empty(); ++band) {
                ++row;
                EXPECT_EQ(list.text(cell("D", row)), expected.bands[band]);
                EXPECT_EQ(list.text(cell("H", row)), expected.bands[band]);
                expectCount(list, "E", row, expected.finishedIn[date][band]);
                expectCount(list, "I", row, expected.openFor[date][band]);
            }
        }
    }
}

TEST_F(AnnexA, FollowsTheMonthsAndSaysWhatIsMoreThanChance) {
    const session::Sheet months = sheet("Months");
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        const int notYet = date == 0 ? 0 : monthsLater;
        for (const Months& expected : trends) {
            const int first = rowOf(months, "Month") + 1;
            for (int i = 0; i < notYet; ++i) {
                EXPECT_EQ(months.text(cell(expected.columns[2], first + i)), "–");
            }
            for (int i = 0; i < monthsListed - notYet; ++i) {
                const auto& [finished, inTime] = expected.months[static_cast<std::size_t>(i)];
                const int row = first + notYet + i;
                expectCount(months, expected.columns[0].data(), row, finished);
                expectCount(months, expected.columns[1].data(), row, inTime);
                expectShare(months, expected.columns[2].data(), row, inTime, finished);
            }
            const int last = first + monthsListed - 1;
            EXPECT_NEAR(numberIn(months, expected.limits[0], last), expected.mean[date], closely);
            EXPECT_NEAR(numberIn(months, expected.limits[1], last), expected.lower[date], closely);
            EXPECT_NEAR(numberIn(months, expected.limits[2], last), expected.upper[date], closely);
            EXPECT_EQ(wordOf(std::string(expected.name) + "Variation"), expected.variation[date]);
            EXPECT_EQ(wordOf(std::string(expected.name) + "Assurance"), "Hit or miss");
        }
    }
}

// March 2025, the last month, is below the lower limit: its mark is a point of its own, so that the
// chart tells it by shape.
TEST_F(AnnexA, MarksAMonthOutsideTheLimits) {
    const session::Sheet months = sheet("Months");
    const int last = rowOf(months, "Month") + monthsListed;
    EXPECT_EQ(months.text(cell("E", last)), "Outside limits");
    EXPECT_NEAR(numberIn(months, "U", last), 11.0 / 17, closely);
    EXPECT_EQ(months.text(cell("U", last - 1)), "");
}

TEST_F(AnnexA, CountsEveryTeamOfTheList) {
    for (std::size_t date = 0; date < std::size(dates); ++date) {
        readAt(dates[date]);
        for (const Cases& expected : cases) {
            const session::Sheet list = sheet(expected.sheet);
            const int head = rowOf(list, "Team by team");
            for (const Team& team : expected.teams) {
                if (team.name.empty()) {
                    continue;
                }
                const int row = rowOf(list, team.name, head);
                expectCount(list, "B", row, team.finished[date]);
                expectCount(list, "C", row, team.inTime[date]);
                if (team.finished[date] > 0) {
                    expectShare(list, "D", row, team.inTime[date], team.finished[date]);
                } else {
                    EXPECT_EQ(list.text(cell("D", row)), "") << team.name;
                }
                expectCount(list, "G", row, team.open[date]);
                expectCount(list, "H", row, team.overdue[date]);
                expectCount(list, "I", row, team.unusable[date]);
            }
            const int all = rowOf(list, "All", head);
            EXPECT_EQ(list.text(cell("A", all + 1)), "");
        }
    }
}

TEST_F(AnnexA, NamesEveryRowThatCannotBeUsed) {
    const session::Sheet sheetOfThem = sheet("Problems");
    int row = 7;
    for (const Problem& expected : problems) {
        ++row;
        EXPECT_EQ(numberIn(sheetOfThem, "A", row), expected.list);
        EXPECT_EQ(numberIn(sheetOfThem, "B", row), expected.row);
        EXPECT_EQ(sheetOfThem.text(cell("C", row)), expected.id);
        EXPECT_EQ(sheetOfThem.text(cell("D", row)), expected.wrong);
    }
    EXPECT_EQ(sheetOfThem.text(cell("A", row + 1)), "");
    EXPECT_EQ(sheetOfThem.text("A4").substr(0, 22), "8 rows cannot be used ");
}

TEST_F(AnnexA, ListsWhoIsOverdueLongestFirst) {
    int row = rowOf(overdue_, "Row in the list");
    for (const Overdue& expected : overdue) {
        ++row;
        expectOverdue(row, expected);
    }
    EXPECT_EQ(overdue_.text(cell("A", row + 1)), "");
    const int conferences = rowOf(overdue_, "Row in the list", row) + 1;
    expectOverdue(conferences, conferenceOverdue);
    EXPECT_EQ(overdue_.text(cell("A", conferences + 1)), "");
    readAt("2024-12-31");
    EXPECT_EQ(numberIn(overdue_, "A", row - 3), 3) << "one assessment, that of child 2025";
    EXPECT_EQ(overdue_.text(cell("A", row - 2)), "");
}

// A heading in the first row changes nothing.
TEST_F(AnnexA, AnswersTheSameForWholeColumnsWithTheirHeading) {
    session::Sheet scratch = indicators_;
    const std::string whole =
        "ORG.COUNCILINDICATORS.TIMELINESS.COUNT($'List 4'.G:G;$'List 4'.I:I;"
        "AssessmentLimit;AsAt;";
    scratch.setFormula("M1", "=" + whole + R"("numerator";PeriodFrom;AsAt))");
    scratch.setFormula("M2", "=" + whole + R"("denominator";PeriodFrom;AsAt))");
    scratch.setFormula("M3", "=" + whole + R"("unusable"))");
    workbook_.recalculateChanged();
    EXPECT_EQ(numberIn(scratch, "M", 1), 72);
    EXPECT_EQ(numberIn(scratch, "M", 2), 89);
    EXPECT_EQ(numberIn(scratch, "M", 3), 4);
}

// The limits of these two shares are worked out child by child.
TEST_F(AnnexA, AnErrorCellTakesOneChildOutAndNoOther) {
    session::Sheet care = sheet("List 8");
    care.setFormula("Q2", "=1/0");
    workbook_.recalculateChanged();
    const int row = rowOf(indicators_, "Looked after: health assessed");
    expectShare(indicators_, "E", row, 31 - 1, 33 - 1);
    expectCount(indicators_, "J", row, 2);
}

// Half a year or a whole one: without a date of birth nobody knows which.
TEST_F(AnnexA, LeavesOutOfTheHealthAssessedWhoseAgeCannotBeRead) {
    session::Sheet care = sheet("List 8");
    ASSERT_EQ(care.text("D1"), "Date of Birth");
    const int row = rowOf(indicators_, "Looked after: health assessed");
    care.set("D2", session::CellValue("12/13/2024"));
    care.set("D3", session::CellValue());
    workbook_.recalculateChanged();
    expectShare(indicators_, "E", row, 31 - 2, 33 - 2);
    expectCount(indicators_, "J", row, 1 + 2);
}

TEST_F(AnnexA, AnotherLimitOfYourOwnChangesTheFigures) {
    enter("AssessmentLimit", "35 working days");
    const int row = rowOf(indicators_, "Assessments finished in time");
    expectCount(indicators_, "D", row, 14 + 20 + 23);
}

}  // namespace council::test
