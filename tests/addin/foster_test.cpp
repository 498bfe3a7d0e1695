// FOSTER's functions of rows and lists, with the values Calc passes. Those that read columns in
// place need a running Calc: tests/calc/cases/foster.*.txt.
#include "addin/function.h"
#include "values.h"

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <gtest/gtest.h>

namespace council::addin {
namespace {

using com::sun::star::lang::IllegalArgumentException;
using tests::any;
using tests::call;
using tests::range;
using tests::shown;

const uno::Any from = any("01/04/2021");
const uno::Any to = any("31/03/2022");
const uno::Any october = any("05/10/2021");
const uno::Any endOfSeptember = any(44469.0);

TEST(FosterTarget, TakesColumnsRowsAndSingleCells) {
    const uno::Any dates = range({{44287.0}, {"September 2021"}, {""}});
    const uno::Any targets = range({{6.0}, {8.0}, {""}});
    EXPECT_EQ(shown(call("FOSTER.TARGET", {dates, targets, any("31/08/2021")})), "6");
    EXPECT_EQ(shown(call("FOSTER.TARGET", {dates, targets, october})), "8");
    EXPECT_EQ(shown(call("FOSTER.TARGET", {dates, targets, any("31/03/2021")})), "#N/A");
    EXPECT_EQ(shown(call("FOSTER.TARGET", {from, any(8.0), october})), "8");
    EXPECT_EQ(shown(call("FOSTER.TARGET",
                         {range({{"01/04/2021", "01/09/2021"}}), range({{6.0, 8.0}}), october})),
              "8");
}

TEST(FosterTarget, RefusesWhatItCannotRead) {
    const uno::Any dates = range({{"From"}, {"01/09/2021"}});
    const uno::Any targets = range({{6.0}, {8.0}});
    EXPECT_THROW(call("FOSTER.TARGET", {dates, targets, october}), IllegalArgumentException);
    EXPECT_THROW(call("FOSTER.TARGET", {from, targets, october}), IllegalArgumentException);
    EXPECT_THROW(call("FOSTER.TARGET", {from, any(8.0), any(0.0)}), IllegalArgumentException)
        << "as_at blank";
    EXPECT_THROW(call("FOSTER.TARGET", {from, any(8.0), range({{"05/10/2021"}, {"06/10/2021"}})}),
                 IllegalArgumentException)
        << "one answer, one date";
    EXPECT_THROW(call("FOSTER.TARGET", {from, {}, october}), IllegalArgumentException);
}

TEST(FosterExpected, AnswersForARangeOfDates) {
    const uno::Any monthEnds = range({{"31/03/2021"}, {"30/09/2021"}, {"31/03/2022"}, {"soon"}});
    EXPECT_EQ(shown(call("FOSTER.EXPECTED", {any(8.0), from, to, monthEnds, any("quarterly")})),
              "0|4|8|Err:502")
        << "a wrong element is an error of its own row";
}

TEST(FosterExpected, TakesAProfileWhole) {
    const auto expected = [](const uno::Any& profile) {
        return shown(call("FOSTER.EXPECTED", {any(8.0), from, to, endOfSeptember, profile}));
    };
    EXPECT_EQ(expected(range({{1.0}, {1.0}, {3.0}, {3.0}})), "2");
    EXPECT_EQ(expected(range({{1.0, 1.0, 3.0, 3.0}})), "2");
    EXPECT_EQ(expected(range({{"01/04/2021", 1.0}, {"01/09/2021", 5.0}, {"", ""}})), "5");
    EXPECT_EQ(expected(any("monthly")), "4");
    EXPECT_EQ(expected(any(0.0)),
              shown(call("FOSTER.EXPECTED", {any(8.0), from, to, endOfSeptember})))
        << "a blank cell counts as left out";
    EXPECT_THROW(expected(any("weekly")), IllegalArgumentException);
    EXPECT_THROW(expected(range({{1.0}, {1.0}, {1.0}, {1.0}, {1.0}})), IllegalArgumentException);
}

TEST(FosterExpected, TellsBlankFromWrong) {
    const uno::Any one = any(8.0);
    EXPECT_EQ(shown(call("FOSTER.EXPECTED", {range({{""}, {"eight"}, {-8.0}, {8.0}}), from, to,
                                             endOfSeptember, any("monthly")})),
              "#N/A|Err:502|Err:502|4");
    EXPECT_EQ(shown(call("FOSTER.EXPECTED",
                         {one, range({{""}, {"31/06/2021"}, {"01/04/2022"}, {"01/04/2021"}}), to,
                          endOfSeptember, any("monthly")})),
              "#N/A|Err:502|Err:502|4")
        << "blank, unreadable, after the end";
    EXPECT_THROW(call("FOSTER.EXPECTED", {one, to, from, endOfSeptember}), IllegalArgumentException)
        << "reversed";
}

TEST(FosterPercent, IsAFractionOrNotAvailable) {
    EXPECT_EQ(shown(call("FOSTER.PERCENT", {any(9.0), any(6.0)})), "1.5");
    EXPECT_EQ(shown(call("FOSTER.PERCENT", {any(8.0), any(0.0)})), "#N/A");
    EXPECT_EQ(shown(call("FOSTER.PERCENT", {range({{8.0}, {""}, {"8"}, {"many"}, {0.0}}),
                                            range({{8.0}, {8.0}, {8.0}, {8.0}, {""}})})),
              "1|#N/A|1|Err:502|#N/A");
}

TEST(FosterStatus, JudgesEachRow) {
    EXPECT_EQ(shown(call("FOSTER.STATUS",
                         {range({{8.0}, {8.0}, {5.0}, {4.0}, {3.0}, {""}, {"x"}, {0.0}}),
                          range({{6.0}, {8.0}, {10.0}, {10.0}, {10.0}, {10.0}, {10.0}, {""}}), from,
                          to, endOfSeptember})),
              "Exceeded|Met|On track|At risk|Behind|Check|Check|No target");
    EXPECT_EQ(shown(call("FOSTER.STATUS", {any(7.0), any(8.0), from, to, any("01/04/2022")})),
              "Missed");
}

TEST(FosterStatus, TakesAFractionAsTolerance) {
    const auto status = [](const uno::Any& tolerance) {
        return shown(
            call("FOSTER.STATUS", {any(4.0), any(10.0), from, to, endOfSeptember, tolerance}));
    };
    EXPECT_EQ(status({}), "At risk");
    EXPECT_EQ(status(any("10%")), "At risk");
    EXPECT_EQ(status(any(0.0)), "At risk") << "one household is tolerated all the same";
    for (const auto& wrong : {any(10.0), any(1.0), any(-0.1), any("10"), any("some")}) {
        EXPECT_THROW(status(wrong), IllegalArgumentException);
    }
}

TEST(FosterRag, ColoursTheStatus) {
    const uno::Any recruits = range({{9.0}, {8.0}, {4.0}, {3.0}, {1.0}, {"x"}});
    EXPECT_EQ(shown(call("FOSTER.RAG", {recruits, any(8.0), from, to, endOfSeptember})),
              "Blue|Blue|Green|Amber|Red|Check");
    EXPECT_EQ(shown(call("FOSTER.RAG", {recruits, any(8.0), from, to, endOfSeptember, any(0.1),
                                        any("daily"), range({{"On track", "Steady"}})})),
              "Blue|Blue|Steady|Amber|Red|Check");
    EXPECT_EQ(shown(call("FOSTER.RAG", {any(8.0), any(0.0), from, to, endOfSeptember})), "Grey");
}

TEST(FosterNeeded, CountsByMonthOrWeekAndInEnquiries) {
    EXPECT_EQ(shown(call("FOSTER.NEEDED",
                         {any(5.0), any(8.0), any("01/01/2022"), any("22/01/2022"), any("week")})),
              "1");
    EXPECT_EQ(shown(call("FOSTER.NEEDED", {any(5.0), any(8.0), any("01/01/2022"), any("22/01/2022"),
                                           any("week"), any("12.5%")})),
              "8");
    EXPECT_EQ(shown(call("FOSTER.NEEDED", {any(5.0), any(8.0), any("01/01/2022"), any("22/09/2022"),
                                           any("week"), any(0.125), any("8 months")})),
              "8")
        << "what comes after 22 January is too late";
    EXPECT_EQ(shown(call("FOSTER.NEEDED", {range({{8.0}, {5.0}, {""}, {"x"}}), any(8.0), to, to})),
              "0|#N/A|#N/A|Err:502");
}

TEST(FosterNeeded, RefusesWrongWords) {
    const auto needed = [](const uno::Any& per, const uno::Any& conversion, const uno::Any& lead) {
        return shown(
            call("FOSTER.NEEDED", {any(5.0), any(8.0), endOfSeptember, to, per, conversion, lead}));
    };
    EXPECT_THROW(needed(any("quarter"), {}, {}), IllegalArgumentException);
    EXPECT_THROW(needed({}, any(12.0), {}), IllegalArgumentException) << "12 is not a fraction";
    EXPECT_THROW(needed({}, {}, any(8.0)), IllegalArgumentException) << "8 of what?";
    EXPECT_THROW(needed({}, {}, any("CLA REVIEW")), IllegalArgumentException) << "several limits";
    EXPECT_EQ(needed({}, any(0.0), {}), "#N/A") << "a blank conversion counts as 0";
    EXPECT_EQ(needed(any(0.0), {}, any(0.0)), needed({}, {}, {})) << "blank words are left out";
}

}  // namespace
}  // namespace council::addin
