#include "core/ofsted/grade.h"

#include "core/dates/reading.h"

#include <gtest/gtest.h>

namespace council::ofsted {
namespace {

TEST(Grade, IsOneForTheBest) {
    EXPECT_EQ(gradeOf("Outstanding"), 1);
    EXPECT_EQ(gradeOf("Good"), 2);
    EXPECT_EQ(gradeOf("Adequate"), 3);
    EXPECT_EQ(gradeOf("Requires improvement"), 3);
    EXPECT_EQ(gradeOf("Requires improvement to be good"), 3);
    EXPECT_EQ(gradeOf("Requires improvement (to be good)"), 3);
    EXPECT_EQ(gradeOf("Inadequate"), 4);
    EXPECT_EQ(gradeOf(" requires IMPROVEMENT "), 3);
}

TEST(Grade, IsNotGuessed) {
    for (const char* none : {"", "RI", "Good with outstanding features", "Satisfactory", "2",
                             "Requires", "No judgement"}) {
        EXPECT_EQ(gradeOf(none), std::nullopt) << none;
    }
}

struct JudgementCase {
    Cell grade, inspected;
    const char* expected;
    const char* why;
};

const JudgementCase judgementCases[] = {
    {1.0, {}, "Outstanding", ""},
    {2.0, {}, "Good", ""},
    {4.0, {}, "Inadequate", ""},
    {3.0, {}, "Requires improvement", "the word of today"},
    {"3", {}, "Requires improvement", "a number stored as text"},
    {3.0, "31/10/2013", "Adequate", "the last day of the old word"},
    {3.0, "01/11/2013", "Requires improvement", "the first day of the new one"},
    {3.0, 41213.0, "Adequate", "a date cell: 31 October 2012"},
    {3.0, "October 2013", "Adequate", "a month on either side is enough"},
    {3.0, "November 2013", "Requires improvement", ""},
    {3.0, 2012.0, "Adequate", "a year"},
    {3.0, 2014.0, "Requires improvement", "a year"},
    {3.0, "2012", "Adequate", "a year stored as text"},
    {3.0, 1900.0, "Adequate", "the first year, never the serial number of 1905"},
    {3.0, 2199.0, "Requires improvement", "the last year, never the serial number of 1906"},
    {3.0, 2013.0, "#N/A", "the year the word changed"},
    {2.0, 2013.0, "Good", "which matters to grade 3 alone"},
    {3.0, 2200.0, "data", "no year any more: 8 January 1906, long before the usable dates"},
    {3.0, 2013.5, "data", "a date with a time: 5 July 1905"},
    {0.0, {}, "#N/A", "no grade"},
    {5.0, {}, "#N/A", "no grade"},
    {2.5, {}, "#N/A", "no grade"},
    {"Good", {}, "#N/A", "a judgement, not a grade"},
    {Cell(), {}, "#N/A", "blank"},
    {3.0, "soon", "data", "not a date"},
    {2.0, "soon", "data", "wrong data are said whatever the grade"},
};

std::string shown(const Cell& grade, const Cell& inspected) {
    const auto when = readInspected(inspected, usualNullDate);
    if (!when) {
        return when.error().kind == Problem::Kind::data ? "data" : "other";
    }
    const auto word = judgementOf(grade, when.value());
    if (!word) {
        return word.error().kind == Problem::Kind::nothing ? "#N/A" : "other";
    }
    return std::string(word.value());
}

TEST(Judgement, UsesTheWordOfItsTime) {
    for (const auto& [grade, inspected, expected, why] : judgementCases) {
        EXPECT_EQ(shown(grade, inspected), expected)
            << quoted(grade) << " inspected " << quoted(inspected) << ' ' << why;
    }
}

TEST(Judgement, SaysWhyTheYear2013IsNotEnough) {
    const auto outcome = judgementOf(3.0, readInspected(2013.0, usualNullDate).value());
    EXPECT_EQ(sentence(outcome.error()),
              "grade 3 changed its word on 1 November 2013, and the year alone does not say which "
              "side the inspection was on: give the date of the inspection.");
}

}  // namespace
}  // namespace council::ofsted
