// The empty plan-quality template, filled in other ways than its example.
#include "example_file.h"
#include "look_of.h"

#include <string>

#include <com/sun/star/table/XColumnRowRange.hpp>

#include <gtest/gtest.h>

namespace council::test {
namespace {

class PlanQualityTemplate : public ExampleFile {
 protected:
    PlanQualityTemplate() : ExampleFile(TEMPLATES_FOLDER "/plan-quality-template.ods") {
        readAt("2027-04-19");
    }

    // The first action of the list.
    void act(const char* action) {
        sheet("Plan actions")
            .setRows("A7", {{"P1", "Child in need", "North", action, "Nurse", "1 March 2027",
                             "31 May 2027"}});
        workbook_.recalculateChanged();
    }
};

TEST_F(PlanQualityTemplate, SeesAVagueWordWhateverStandsBeforeIt) {
    const session::Sheet plans = sheet("Plan actions");
    for (const char* vague :
         {"Parenting work with mother (ongoing) each week", "Parenting work with mother\nongoing",
          "Parenting work with mother\u00A0ongoing", "“Ongoing” work with both of the parents",
          "Parents/ongoing work with them at home", "'Ongoing' work with both of the parents",
          "Work with both of the parents –ongoing", "-ongoing work with both of the parents",
          "Work with the parents as soon\nas possible"}) {
        act(vague);
        EXPECT_EQ(plans.text("L7"), "Vague") << vague;
    }
    for (const char* clear :
         {"Reconsider the plan with both parents", "Re-consider the plan with both parents",
          "Book a place for the children’s play group"}) {
        act(clear);
        EXPECT_EQ(plans.text("L7"), "Fit") << clear;
    }
    sheet("Lists").set("G6", "a.s.a.p.");
    act("See the child at home a.s.a.p. this week");
    EXPECT_EQ(plans.text("J7"), "a.s.a.p.") << "a word with signs in it";
}

TEST_F(PlanQualityTemplate, CountsWordsWhateverBlankIsBetweenThem) {
    const session::Sheet plans = sheet("Plan actions");
    for (const char* five :
         {"See the child at home", "See\nthe\nchild\nat\nhome",
          "See\u00A0the\u00A0child\u00A0at\u00A0home", " See  the child at \n home\n"}) {
        act(five);
        EXPECT_EQ(plans.number("K7"), 5) << five;
        EXPECT_EQ(plans.text("L7"), "Fit") << five;
    }
}

// A kind of plan that has no limit, and an end before the start, left every share as if ended.
TEST_F(PlanQualityTemplate, ChecksAChildWhoseRowDoesNotSayWhetherItCounts) {
    session::Sheet lists = sheet("Lists");
    lists.setRows("C6", {{"Child in need", "20 working days"}, {"Team manager", "1 month"}});
    session::Sheet visits = sheet("Visits");
    visits.setRows("A8", {{"C1", "Child in need", "North", "1 March 2027", {}, "12 April 2027"},
                          {"C2", "CIN", "North", "1 March 2027", {}, "12 April 2027"},
                          {"C3", "Child in need", "North", "1 March 2027", "1 March 2026", {}},
                          {"C4", "Child in need", "North", "1 March 2027", "1 April 2027", {}}});
    workbook_.recalculate();
    const char* states[] = {"In time", "Check", "Check", "Ended"};
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(visits.text(cell("K", 8 + i)), states[i]) << i;
    }
    EXPECT_EQ(sheet("Summary").number("D43"), 2);
}

TEST_F(PlanQualityTemplate, MonthsOfAuditsStayWhenTheDateMoves) {
    session::Sheet audits = sheet("Audits");
    const session::ValueRows before = audits.values("A26:A37");
    audits.setRows("B26", {{1, 10}});
    readAt("2027-06-30");
    EXPECT_EQ(audits.values("A26:A37"), before);
    EXPECT_TRUE(audits.text("A4").ends_with(" 1 row has nothing under “Month” and is not counted."))
        << audits.text("A4");
    audits.set("A26", "March 2027");
    workbook_.recalculateChanged();
    EXPECT_EQ(audits.text("A4").find("Month"), std::string::npos) << audits.text("A4");
    EXPECT_EQ(audits.number("C25"), 10);
}

TEST_F(PlanQualityTemplate, AMonthIsComparedWithNoLaterOne) {
    session::Sheet audits = sheet("Audits");
    audits.setRows("A26", {{"31/03/2027", 8, 10}, {"28/02/2027", 5, 10}, {"31/01/2027", 2, 10}});
    workbook_.recalculateChanged();
    EXPECT_EQ(audits.values("G26:H28"), (session::ValueRows{{"–", "–"}, {"–", "–"}, {"–", "–"}}));
    audits.setRows("A26", {{"31/01/2027", 2, 10}, {"28/02/2027", 5, 10}, {"31/03/2027", 8, 10}});
    workbook_.recalculateChanged();
    EXPECT_EQ(audits.text("G28"), "▼ Worse");
}

TEST_F(PlanQualityTemplate, SaysWhichMonthsOfAuditsAreNotCounted) {
    session::Sheet audits = sheet("Audits");
    audits.setRows("A26", {{"May 2026", 3, 10}, {"June 2026", 12, 10}, {"July 2026", 5, 10}});
    audits.set("B29", "five");
    audits.set("C29", 10);
    audits.set("A29", "August 2026");
    readAt("2026-09-30");
    EXPECT_EQ(audits.text("D27"), "–");
    EXPECT_EQ(audits.text("E27"), "–");
    EXPECT_EQ(numberIn(audits, "B", 25), 3 + 5);
    EXPECT_EQ(numberIn(audits, "C", 25), 10 + 10);
    EXPECT_TRUE(audits.text("A4").ends_with(
        " 2 months have a text for a number or a date, or more concerns than audits, and are not "
        "counted."))
        << audits.text("A4");
}

// Calc makes a typed month its first day; the cell shows the month all the same.
TEST_F(PlanQualityTemplate, AMonthOfAuditsCountsWhenItIsOver) {
    constexpr double firstOfSeptember = 46266;
    constexpr double firstOfOctober = 46296;
    session::Sheet audits = sheet("Audits");
    audits.setRows("A26", {{firstOfSeptember, 2, 8}, {firstOfOctober, 6, 8}});
    readAt("2026-10-15");
    EXPECT_EQ(audits.text("D27"), "–");
    EXPECT_EQ(numberIn(audits, "B", 25), 2);
    readAt("2026-10-31");
    EXPECT_EQ(numberIn(audits, "B", 25), 8);
}

TEST_F(PlanQualityTemplate, SaysWhichMonthsOfAuditsStandOutsideTheirRows) {
    session::Sheet audits = sheet("Audits");
    audits.setRows("A26", {{"January 2027", 2, 10}});
    audits.setRows("A38", {{"March 2027", 8, 10}});
    workbook_.recalculate();
    EXPECT_TRUE(
        audits.text("A4").ends_with(" 1 month lies outside what is counted, rows 26 to 37."))
        << audits.text("A4");
    const com::sun::star::uno::Reference<com::sun::star::table::XColumnRowRange> table(
        audits.handle(), com::sun::star::uno::UNO_QUERY_THROW);
    table->getRows()->insertByIndex(25, 1);
    audits.setRows("A26", {{"December 2026", 5, 10}});
    workbook_.recalculate();
    EXPECT_TRUE(
        audits.text("A4").ends_with(" 2 months lie outside what is counted, rows 27 to 38."))
        << audits.text("A4");
}

TEST_F(PlanQualityTemplate, ListsSayWhatWasTypedOverTheirFormulas) {
    struct List {
        const char* sheet;
        const char* key;
        const char* worked;
        const char* line;
    };
    const session::Sheet summary = sheet("Summary");
    for (const List& list :
         {List{"Plan actions", "A9", "M9", "D4"}, List{"Visits", "A9", "K9", "A5"},
          List{"Supervision", "A9", "H9", "A5"}}) {
        session::Sheet typed = sheet(list.sheet);
        typed.set(list.worked, "Complete");
        workbook_.recalculateChanged();
        EXPECT_EQ(summary.text("A5"), "") << list.sheet << ": nothing is typed into the row";
        typed.set(list.key, "Typed");
        workbook_.recalculateChanged();
        const std::string says =
            "1 row lacks formulas or has something typed over them (copy the "
            "white cells of the row above): row 9";
        EXPECT_EQ(summary.text("A5"), std::string(list.sheet) + ": " + says + ". ");
        EXPECT_EQ(typed.text(list.line), says);
        typed.set(list.key, {});
    }
    session::Sheet audits = sheet("Audits");
    audits.setRows("A26", {{"31/03/2027", 8, 10, 0.7}});
    workbook_.recalculateChanged();
    EXPECT_TRUE(audits.text("A4").ends_with(
        " 1 month lacks formulas or has something typed over them (copy those of the row above)."))
        << audits.text("A4");
}

TEST_F(PlanQualityTemplate, ListsSayHowMoreRowsArePrintedWithoutSayingThatTheyAreNot) {
    struct List {
        const char* sheet;
        const char* line;
        const char* last;
    };
    for (const List& list : {List{"Plan actions", "D4", "44"}, List{"Visits", "A5", "31"},
                             List{"Supervision", "A5", "31"}}) {
        session::Sheet typed = sheet(list.sheet);
        typed.set("A7", "Typed");
        typed.set("A8", "Typed");
        typed.set("A50", "Typed");
        workbook_.recalculateChanged();
        EXPECT_EQ(typed.text(list.line), std::string("As at 19 April 2027. 1 row lies below row ") +
                                             list.last + " (to print: Format, Print Ranges, Edit)");
    }
}

TEST_F(PlanQualityTemplate, ItsRedLineHasRoomForSeveralThings) {
    expectLinesFit(sheet("Summary"), "A5", 3);
    expectLinesFit(sheet("Audits"), "A4", 3);
}

}  // namespace
}  // namespace council::test
