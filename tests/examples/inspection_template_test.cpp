// The empty inspection template, filled in other ways than its example.
#include "example_file.h"
#include "look_of.h"

#include <string>

#include <gtest/gtest.h>

namespace council::test {
namespace {

class InspectionTemplate : public ExampleFile {
 protected:
    InspectionTemplate() : ExampleFile(TEMPLATES_FOLDER "/inspection-template.ods") {
        readAt("2027-04-19");
    }
};

TEST_F(InspectionTemplate, NamesTheNextDeadlineOfWhatIsStillToDo) {
    session::Sheet actions = sheet("Actions");
    const session::Sheet progress = sheet("Progress");
    actions.setRows("D7", {{"First", {}, "30 April 2027"}, {"Second", {}, "30 June 2027"}});
    actions.set("J7", "2 March 2027");
    workbook_.recalculateChanged();
    EXPECT_EQ(progress.displayed("K7"), "30 Jun 2027") << "the first is complete";
    readAt("2027-06-30");
    EXPECT_EQ(progress.displayed("K7"), "30 Jun 2027") << "it is not over yet";
    readAt("2027-07-01");
    EXPECT_EQ(progress.displayed("K7"), "none left");
}

// The action of another date had made up for the one that stands in two rows.
TEST_F(InspectionTemplate, TwoDeadlinesOnOneDayLeaveTheOthersRight) {
    sheet("Lists").set("D7", "27 January 2027");
    session::Sheet progress = sheet("Progress");
    progress.set("A13", "27/01/2027");
    sheet("Actions").setRows("D7", {{"First", {}, "Immediately"}, {"Second", {}, "31 March 2027"}});
    workbook_.recalculate();
    EXPECT_EQ(progress.values("J12:J16"), (session::ValueRows{{1}, {1}, {0}, {1}, {2}}));
    EXPECT_EQ(
        progress.text("A17"),
        "Check: two deadlines fall on one day. Its actions stand in both rows, and count once "
        "in the total.");
}

TEST_F(InspectionTemplate, ABlankToleranceIsTheFunctionsOwn) {
    session::Sheet scorecard = sheet("Scorecard");
    scorecard.setRows("A14", {{"Health checks", {}, {}, 0.85}});
    scorecard.set("F14", "High");
    scorecard.set("K14", 0.9);
    workbook_.recalculateChanged();
    EXPECT_EQ(scorecard.text("M14"), "Amber");
    scorecard.set("L14", "0%");
    workbook_.recalculateChanged();
    EXPECT_EQ(scorecard.text("M14"), "Red");
    EXPECT_EQ(scorecard.text("L10"), "Tolerance; blank: 10 %");
    EXPECT_EQ(scorecard.text("L36"), "Tolerance; blank: 10 %");
}

// Our functions read 80 % pasted as a text, so that more were better than had an earlier figure.
TEST_F(InspectionTemplate, FiguresThatAreTextsHaveAnEarlierFigure) {
    session::Sheet scorecard = sheet("Scorecard");
    scorecard.setRows("A14", {{"Health checks", {}, "80 %", "85 %", {}, "High"},
                              {"Visits", {}, {}, 0.9, {}, "High"}});
    scorecard.set("K14", 0.8);
    scorecard.set("K15", 0.8);
    workbook_.recalculate();
    EXPECT_EQ(scorecard.text("K7"), "1 of 1");
    EXPECT_EQ(scorecard.text("A4"),
              "2 figures stand against a target: 2 green, 0 amber, 0 red. Of the 1 with an earlier "
              "figure 1 is better than before. 2 figures and targets are texts: type them as "
              "numbers.");
}

// Exclusions that had trebled were better, and green.
TEST_F(InspectionTemplate, AFigureIsGoodOnlyWhereItSaysWhatIs) {
    session::Sheet scorecard = sheet("Scorecard");
    scorecard.setRows("A14", {{"Exclusions", {}, 4, 12}});
    scorecard.set("K14", 5);
    workbook_.recalculate();
    EXPECT_EQ(scorecard.text("I14"), "–");
    EXPECT_EQ(scorecard.text("M14"), "Check");
    EXPECT_TRUE(
        scorecard.text("A4").ends_with(" 1 figure has nothing under “Good is”: High or Low."))
        << scorecard.text("A4");
    scorecard.set("F14", "Low");
    workbook_.recalculate();
    EXPECT_EQ(scorecard.text("I14"), "▼ Worse");
    EXPECT_EQ(scorecard.text("M14"), "Red");
    EXPECT_TRUE(scorecard.text("A4").ends_with("better than before.")) << scorecard.text("A4");
}

TEST_F(InspectionTemplate, SaysWhenAFigureStandsBelowTheLastPart) {
    session::Sheet scorecard = sheet("Scorecard");
    scorecard.setRows("A54", {{"Last", {}, {}, 20}});
    scorecard.set("F54", "High");
    workbook_.recalculate();
    EXPECT_EQ(scorecard.text("A4").find("below the last part"), std::string::npos);
    scorecard.setRows("A55", {{"New", {}, {}, 20}});
    workbook_.recalculate();
    EXPECT_TRUE(scorecard.text("A4").ends_with(
        " The row below the last part is not counted; put rows in between others."))
        << scorecard.text("A4");
}

TEST_F(InspectionTemplate, PartsOfTheScorecardHaveTheirHeadings) {
    session::Sheet scorecard = sheet("Scorecard");
    scorecard.set("A13", "Education");
    workbook_.recalculateChanged();
    EXPECT_EQ(scorecard.text("A59"), "Education");
    scorecard.set("A13", {});
    workbook_.recalculateChanged();
    EXPECT_EQ(scorecard.text("A59"), "");
}

TEST_F(InspectionTemplate, JudgementsStayBesideTheirWordsWhenTheDateMoves) {
    session::Sheet judged = sheet("Judgements");
    const session::ValueRows before = judged.values("A17:A26");
    judged.setRows("D17", {{"Good"}, {"Good"}, {"Inadequate"}, {"Good"}});
    readAt("2022-06-30");
    EXPECT_EQ(judged.values("A17:A26"), before);
    EXPECT_TRUE(
        judged.text("A4").ends_with(" 4 rows have nothing under “Judgement” and are not counted."))
        << judged.text("A4");
}

TEST_F(InspectionTemplate, AJudgementIsReadAsItsReportPrintsIt) {
    session::Sheet judged = sheet("Judgements");
    judged.setRows("A17", {{"Leadership", {}, 3, "Requires improvement to be good"},
                           {"Help", {}, 2, " Good "},
                           {"Care", {}, 3, "Adequate"},
                           {"Leavers", {}, 2, "Strong"},
                           {"Adoption", {}, 2, "Inadequate"}});
    readAt("2022-06-30");
    EXPECT_EQ(judged.values("G17:G19"), session::ValueRows({{"Yes"}, {"Yes"}, {"Check"}}))
        << "Adequate was the word until 2013";
    expectLinesFit(judged, "D17", 2);
    EXPECT_EQ(judged.text("G21"), "Check");
    EXPECT_TRUE(judged.text("A4").starts_with("4 judgements: ")) << judged.text("A4");
    EXPECT_TRUE(judged.text("A4").ends_with(" 1 word is no judgement and is not counted."))
        << judged.text("A4");
}

TEST_F(InspectionTemplate, AGradeWithoutItsWordCounts) {
    session::Sheet judged = sheet("Judgements");
    judged.setRows("A17", {{"Leadership", {}, 4, {}},
                           {"Help", {}, "Inadequate", {}},
                           {"Care", {}, {}, "Inadequate (4)"},
                           {{}, {}, 4, {}}});
    readAt("2022-06-30");
    EXPECT_EQ(judged.values("E17:G18"), (session::ValueRows{{4, "Inadequate", "Grade only"},
                                                            {4, "Inadequate", "Grade only"}}));
    const std::string says = judged.text("A4");
    EXPECT_TRUE(
        says.starts_with("2 judgements: 0 outstanding, 0 good, 0 requires improvement, 2 "
                         "inadequate. "))
        << says;
    EXPECT_TRUE(
        says.ends_with(" 1 row has nothing under “Judgement” and is not counted. 1 word "
                       "is no judgement and is not counted."))
        << says;
}

TEST_F(InspectionTemplate, SaysHowManyActionsCannotBeJudgedAndWhy) {
    session::Sheet actions = sheet("Actions");
    const session::Sheet progress = sheet("Progress");
    sheet("Lists").set("D7", "tbc");
    actions.setRows("D7", {{"First", {}, "Immediately"}, {"Second", {}, "Within three months"}});
    workbook_.recalculate();
    EXPECT_EQ(progress.text("A4"),
              "Of 2 actions 0 are complete, 0 of them late; 0 are overdue, 0 at risk and 0 on "
              "track; 2 cannot be judged.");
    EXPECT_EQ(progress.text("B7") + progress.text("E7") + progress.text("H7"), "–––");
    EXPECT_EQ(progress.text("K7"), "–");
    const std::string why =
        "Deadlines such as “Within three months” have no day to count from: type into Lists when "
        "the report was published";
    EXPECT_EQ(progress.text("A5"), why + ".");
    EXPECT_EQ(actions.text("D4"), why);
    sheet("Lists").set("D7", "27 January 2027");
    actions.set("J7", "done");
    workbook_.recalculate();
    EXPECT_EQ(progress.text("A4"),
              "Of 2 actions 0 are complete, 0 of them late; 0 are overdue, 1 at risk and 0 on "
              "track; 1 cannot be judged.");
}

TEST_F(InspectionTemplate, SaysWhichActionsStandTwice) {
    sheet("Actions").setRows("D7", {{"First", {}, "30 April 2027"},
                                    {"First", {}, "30 June 2027"},
                                    {"First", {}, "30 April 2027"}});
    workbook_.recalculate();
    EXPECT_EQ(sheet("Progress").text("A5"),
              "1 action stands twice, with the same deadline, and counts twice. ");
}

TEST_F(InspectionTemplate, TellsFiguresThatCannotBeRated) {
    session::Sheet scorecard = sheet("Scorecard");
    scorecard.setRows("A14", {{"Health checks", {}, 0.8, 0.85, {}, "High"},
                              {"Visits", {}, 0.8, 0.9, {}, "tbc"},
                              {"Seen", {}, {}, 68, {}, "High"}});
    scorecard.setRows("K14", {{0.8, "tbc"}, {0.8, {}}, {0.7, {}}});
    workbook_.recalculate();
    EXPECT_EQ(scorecard.values("M14:M16"), (session::ValueRows{{"Check"}, {"Check"}, {"Green"}}));
    EXPECT_TRUE(scorecard.text("A4").ends_with(
        " 2 figures are Check: type them, their targets and earlier figures all with % or all "
        "without, High or Low under “Good is”, and tolerances as numbers. 1 figure is ten times "
        "its target or more, or a tenth or less, and one of both is below 1: if they are per cent, "
        "type both with %."))
        << scorecard.text("A4");
}

TEST_F(InspectionTemplate, ListsSayWhatWasTypedOverTheirFormulas) {
    const session::Sheet progress = sheet("Progress");
    session::Sheet actions = sheet("Actions");
    actions.set("L9", "Complete");
    workbook_.recalculateChanged();
    EXPECT_EQ(progress.text("A5"), "") << "nothing is typed into the row";
    actions.set("D9", "Mend it");
    workbook_.recalculateChanged();
    const std::string says =
        "1 row lacks formulas or has something typed over them (copy the "
        "white cells of the row above): row 9";
    EXPECT_EQ(progress.text("A5"), "Actions: " + says + ". ");
    EXPECT_EQ(actions.text("D4"), says);

    const std::string row =
        " 1 row lacks formulas or has something typed over them (copy those "
        "of the row above).";
    session::Sheet scorecard = sheet("Scorecard");
    scorecard.setRows("A14", {{"Health checks", {}, 0.8, 0.9, {}, "High"}});
    scorecard.set("I14", "▲ Better");
    workbook_.recalculateChanged();
    EXPECT_TRUE(scorecard.text("A4").ends_with(row)) << scorecard.text("A4");

    session::Sheet judged = sheet("Judgements");
    judged.setRows("A17", {{"Leadership", {}, {}, "Good"}});
    workbook_.recalculateChanged();
    EXPECT_EQ(judged.text("A4").find("typed over"), std::string::npos) << judged.text("A4");
    judged.set("E17", 1);
    workbook_.recalculateChanged();
    EXPECT_TRUE(judged.text("A4").ends_with(row)) << judged.text("A4");
}

TEST_F(InspectionTemplate, ActionsSayHowMoreRowsArePrintedWithoutSayingThatTheyAreNot) {
    session::Sheet actions = sheet("Actions");
    actions.set("D7", "Typed");
    actions.set("D50", "Typed");
    workbook_.recalculateChanged();
    EXPECT_EQ(
        actions.text("D4"),
        "As at 19 April 2027. 1 row lies below row 30 (to print: Format, Print Ranges, Edit)");
}

TEST_F(InspectionTemplate, ItsRedLineAndHeadlinesHaveRoomForSeveralThings) {
    expectLinesFit(sheet("Progress"), "A5", 3);
    expectLinesFit(sheet("Scorecard"), "A4", 3);
    expectLinesFit(sheet("Judgements"), "A4", 3);
}

}  // namespace
}  // namespace council::test
