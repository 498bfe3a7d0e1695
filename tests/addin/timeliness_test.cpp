// What of TIMELINESS needs no sheet: functions of rows, lists and words.
#include "addin/function.h"
#include "values.h"

#include <string>

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <gtest/gtest.h>

namespace council::addin {
namespace {

using com::sun::star::lang::IllegalArgumentException;
using tests::any;
using tests::call;
using tests::range;
using tests::shown;

TEST(TimelinessRows, AnswerForEveryRowOfARange) {
    EXPECT_EQ(shown(call("TIMELINESS.DUE",
                         {range({{45646.0}, {"soon"}, {""}, {"31/03/2025"}, {"20/12/2024"}}),
                          range({{"15 wd"}, {"15 wd"}, {"15 wd"}, {"1 month"}, {"ICPC"}})})),
              "45672|Err:502|#N/A|45777|45672");
    EXPECT_EQ(shown(call("TIMELINESS.STATUS",
                         {range({{"20/12/2024"}, {"20/12/2024"}, {""}, {""}}),
                          range({{"15/01/2025"}, {""}, {""}, {""}}), any("15 wd"),
                          range({{"31/03/2025"}, {"10/01/2025"}, {"31/03/2025"}, {""}})})),
              "In time|Open|No start|");
    EXPECT_EQ(shown(call("TIMELINESS.ELAPSED", {any("27/01/2023"), any("31/03/2023"),
                                                range({{"working days", "days", "years"}})})),
              "45;63;Err:502");
}

// The limit of the row before is remembered: it must never answer for another.
TEST(TimelinessRows, ReadEveryLimitThatDiffersFromTheOneBefore) {
    const auto due = [](const uno::Any& limit) {
        return shown(call("TIMELINESS.DUE", {any("20/12/2024"), limit}));
    };
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(due(any("15 wd")), "45672");
        EXPECT_EQ(due(any("15 days")), "45661");
        EXPECT_THROW(due(any("15 moons")), IllegalArgumentException);
        EXPECT_THROW(due(any("15 moons")), IllegalArgumentException);
        EXPECT_THROW(due(any(15.0)), IllegalArgumentException) << "a number has no unit";
        EXPECT_EQ(due(any("15 days")), "45661");
    }
}

TEST(TimelinessRows, KeepTheTimeOfDayForHoursOnly) {
    EXPECT_EQ(shown(call("TIMELINESS.DUE", {any(45719.5), any("72 hours")})), "45722.5");
    EXPECT_EQ(shown(call("TIMELINESS.DUE", {any(45719.5), any("3 days")})), "45722");
}

TEST(TimelinessRows, TakeACalendarWhole) {
    EXPECT_EQ(shown(call("TIMELINESS.WORKINGDAY",
                         {range({{"17/04/2025"}, {"18/04/2025"}, {"19/04/2025"}}),
                          range({{"17/04/2025", ""}, {"18/04/2025", "open"}})})),
              "0|1|0");
    EXPECT_THROW(call("TIMELINESS.WORKINGDAY", {any("17/04/2025"), any("Ireland")}),
                 IllegalArgumentException);
}

TEST(TimelinessRows, AStandardIsAskedByItsCode) {
    EXPECT_EQ(shown(call("TIMELINESS.STANDARD", {range({{"ICPC"}, {""}, {"X"}, {"foi"}})})),
              "15 working days|#N/A|Err:502|20 working days (UK)");
    EXPECT_THROW(call("TIMELINESS.STANDARD", {any("X")}), IllegalArgumentException);
    EXPECT_THROW(call("TIMELINESS.STANDARD", {any("ICPC"), any("law")}), IllegalArgumentException);
}

TEST(TimelinessNext, ReadsReviewsFromAListInAnyShape) {
    const auto next = [](const uno::Any& reviews) {
        return shown(call("TIMELINESS.NEXT",
                          {any("02/01/2025"), reviews, any("CLA REVIEW"), any("01/05/2025")}));
    };
    EXPECT_EQ(next(any("")), "45687") << "30 January 2025";
    EXPECT_EQ(next(any(0.0)), "45687") << "a blank cell";
    EXPECT_EQ(next(range({{"28/01/2025"}, {"22/04/2025"}})), "45952") << "22 October 2025";
    EXPECT_EQ(next(range({{"22/04/2025", "", "28/01/2025"}})), "45952");
    EXPECT_THROW(next(range({{"soon"}})), IllegalArgumentException);
}

TEST(TimelinessTables, StartWithAHeader) {
    EXPECT_EQ(shown(call("TIMELINESS.HOLIDAYS", {any(""), any("01/04/2025"), any("30/04/2025")})),
              "Date;Name;Status|45765;Good Friday;published|45768;Easter Monday;published");
    const std::string standards = shown(call("TIMELINESS.STANDARDS", {}));
    EXPECT_EQ(standards.substr(0, standards.find('|')), "Code;Limit;Name;From;To;Kind;Source");
}

TEST(TimelinessColumns, NeedCellsOfASheet) {
    EXPECT_THROW(call("TIMELINESS.PERCENT",
                      {range({{"20/12/2024"}}), range({{""}}), any("15 wd"), any("31/03/2025")}),
                 IllegalArgumentException)
        << "an array is refused by Calc; by us, too";
}

}  // namespace
}  // namespace council::addin
