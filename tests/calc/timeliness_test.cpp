// TIMELINESS over columns of a sheet: what a line of a table of cases cannot show.
#include "session/uno_text.h"
#include "shared_office.h"

#include <string>

#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/script/XInvocation.hpp>

#include <gtest/gtest.h>

// LibreOffice marks the way to its Invocation as deprecated and offers none in its place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::test {

namespace star = com::sun::star;
using session::CellError;
using session::CellValue;
using session::toUno;
using session::ValueRows;

// A council's assessments as an extract delivers them. Working days from start to authorisation,
// counted on the calendar of 2024 and 2025 with its bank holidays:
const ValueRows assessments{
    {"Start", "Authorised", "Team"},
    {"02/01/2024", "06/03/2024", "North"},  // 46: late by one
    {"02/01/2024", "05/03/2024", "North"},  // 45: in time, on the due date
    {"15/03/2024", "22/05/2024", "South"},  // 45: in time, over Easter and May Day
    {"15/03/2024", "23/05/2024", "South"},  // 46: late by one
    {"02/09/2024", "16/09/2024", "North"},  // 10
    {"02/09/2024", "17/09/2024", "South"},  // 11
    {"20/12/2024", "26/02/2025", "South"},  // 45: in time, over Christmas
    {"20/12/2024", "31/03/2025", "North"},  // 68: late by 23
    {"06/01/2025", "", "North"},            // due on 10 March: overdue
    {"03/02/2025", CellValue(), "South"},   // due on 7 April: open
    {"27/01/2025", "01/04/2025", "South"},  // authorised after as_at; due on 31 March: open
    {"01/04/2025", "", "North"},            // starts after as_at
    {"31/11/2024", "20/12/2024", "South"},  // no such day
    {"10/06/2024", "10/05/2024", "North"},  // reversed
    {"", "14/02/2025", "South"},            // an end without a start
    {"01/01/1900", "31/12/9999", "South"},  // how a system writes nothing
};

class Assessments : public EmptyWorkbook {
 protected:
    Assessments() { sheet_.setRows("A1", assessments); }

    CellValue answer(const std::string& formula) {
        sheet_.setFormula("K1", formula);
        return sheet_.value("K1");
    }
    std::string explained(const std::string& formula) {
        sheet_.setFormula("K1", formula);
        sheet_.setFormula("K2", "=INDICATORS.EXPLAIN(K1)");
        return sheet_.text("K2");
    }

    const std::string list_ = "A:A;B:B";
    const std::string terms_ = ";\"ASSESSMENT\";\"31/03/2025\"";
};

// Counted by hand from the comments above: eight completed, five in time.
TEST_F(Assessments, GiveTheFigureOfTheYearByFormulasOverWholeColumns) {
    sheet_.setArrayFormula("E1:F12", "=TIMELINESS.SUMMARY(" + list_ + terms_ + ")");
    const ValueRows expected{
        {"Measure", "Value"},
        {"Completed in period", 8},
        {"In time", 5},
        {"Late", 3},
        {"Percent in time", 0.625},
        {"95% low", CellValue()},
        {"95% high", CellValue()},
        {"Open", 3},
        {"Open and overdue", 1},
        {"Median days", 45},
        {"Mean days late", 25.0 / 3},
        {"Unusable rows", 3},
    };
    const ValueRows shown = sheet_.values("E1:F12");
    for (std::size_t row = 0; row < expected.size(); ++row) {
        EXPECT_EQ(shown[row][0], expected[row][0]);
        if (!expected[row][1].isBlank()) {
            EXPECT_EQ(shown[row][1], expected[row][1]) << *shown[row][0].text();
        }
    }
    // Wilson's interval of 5 in 8: (5 + 1.9207) / 11.8415 -+ 1.96 x sqrt(1.875 + 0.9604) / 11.8415.
    EXPECT_NEAR(*shown[5][1].number(), 0.3057, 0.0001);
    EXPECT_NEAR(*shown[6][1].number(), 0.8632, 0.0001);

    EXPECT_EQ(answer("=TIMELINESS.PERCENT(" + list_ + terms_ + ")"), 0.625);
    EXPECT_EQ(answer("=TIMELINESS.PERCENT(" + list_ + terms_ + ";\"01/04/2024\";\"31/03/2025\")"),
              4.0 / 6)
        << "the year from April: two of them ended before it";
    EXPECT_EQ(answer("=TIMELINESS.PERCENT(" + list_ + terms_ + ";;;;;C:C;\"South\")"), 0.75);
    EXPECT_EQ(answer("=TIMELINESS.COUNT(" + list_ + terms_ + ";\"overdue\")"), 1);
}

TEST_F(Assessments, GiveBandsAndTheListOfWhatIsOverdue) {
    sheet_.setArrayFormula("E1:G5", "=TIMELINESS.BANDS(" + list_ + ";{10;25;45};\"31/03/2025\")");
    EXPECT_EQ(sheet_.values("E1:G5"), (ValueRows{{"Band", "Cases", "Share"},
                                                 {"0-10", 1, 0.125},
                                                 {"11-25", 1, 0.125},
                                                 {"26-45", 3, 0.375},
                                                 {"46+", 3, 0.375}}));
    sheet_.setFormula("H2", "=TIMELINESS.STATUS(A2;B2;\"ASSESSMENT\";\"31/03/2025\")");
    sheet_.fillDown("H2:H17");
    std::string overdue;
    const ValueRows statuses = sheet_.values("H1:H17");
    for (std::size_t row = 0; row < statuses.size(); ++row) {
        if (statuses[row][0] == CellValue("Overdue")) {
            overdue += session::cellName(static_cast<int>(row) + 1, 1) + " ";
        }
    }
    EXPECT_EQ(overdue, "A10 ");
}

TEST_F(Assessments, AnswerForAnyPastDate) {
    const auto percent = [&](const std::string& asAt) {
        return answer("=TIMELINESS.PERCENT(" + list_ + ";\"ASSESSMENT\";\"" + asAt + "\")");
    };
    EXPECT_EQ(percent("31/12/2023"), CellValue(CellError::notAvailable));
    EXPECT_EQ(percent("05/03/2024"), 1) << "one completed, in time";
    EXPECT_EQ(percent("06/03/2024"), 0.5) << "and the next day one that is late";
    EXPECT_EQ(percent("30/09/2024"), 4.0 / 6);
}

TEST_F(Assessments, ExplainTheirAnswers) {
    EXPECT_EQ(explained("=TIMELINESS.PERCENT(A2:A17;B2:B17;\"ASSESSMENT\";\"31/03/2025\";"
                        "\"01/04/2024\";\"31/03/2025\")"),
              "TIMELINESS.PERCENT answers 0.666666666666667, because 4 of 6 cases completed from "
              "1 April 2024 to 31 March 2025 were in time; 3 rows are unusable and left out. It "
              "read starts from A2:A17; ends from B2:B17; limit as 45 working days; as_at as 31 "
              "March 2025; from as 1 April 2024; to as 31 March 2025. The first of the 3 unusable "
              "rows is row 14: start is not a date: ‘31/11/2024’.");
    EXPECT_EQ(explained("=TIMELINESS.STATUS(A3;B3;\"ASSESSMENT\";\"31/03/2025\")"),
              "TIMELINESS.STATUS answers ‘In time’, because it was due on 5 March 2024 (45 "
              "working days from 2 January 2024) and ended on 5 March 2024. It read start (A3) as "
              "2 January 2024; end (B3) as 5 March 2024; limit as 45 working days; as_at as 31 "
              "March 2025.");
    EXPECT_EQ(explained("=TIMELINESS.COUNT(A2:A17;B2:B17;45;\"31/03/2025\";\"open\")"),
              "TIMELINESS.COUNT answers Err:502, because limit is 45, which is a number without a "
              "unit: say the unit, such as ‘45 working days’. It read starts from A2:A17; ends "
              "from B2:B17; limit as 45; as_at as 31 March 2025; what as ‘open’.");
    EXPECT_EQ(
        explained("=TIMELINESS.NEXT(\"02/01/2025\";\"28/01/2025\";\"CLA REVIEW\";"
                  "\"01/02/2025\")"),
        "TIMELINESS.NEXT answers 45775, because that is 28 April 2025, 3 months from the last "
        "review on 28 January 2025; format the cell as a date to see it. It read start as 2 "
        "January 2025; review_dates as 28 January 2025; schedule as 20 working days, 3 "
        "months, 6 months; as_at as 1 February 2025.");
}

class TimelinessColumns : public EmptyWorkbook {
 protected:
    CellValue answer(const std::string& formula) {
        sheet_.setFormula("K1", formula);
        return sheet_.value("K1");
    }
};

// Rows are fetched some thousands at a time: what is at a seam must neither get lost nor count
// twice.
TEST_F(TimelinessColumns, CountEveryRowOfALongList) {
    ValueRows rows;
    for (int row = 0; row < 10'000; ++row) {
        rows.push_back({45658.0, row % 2 == 0 ? 45668.0 : 45669.0});
    }
    sheet_.setRows("A1", rows);
    EXPECT_EQ(answer("=TIMELINESS.COUNT(A:A;B:B;\"10 days\";\"31/03/2025\";\"in time\")"), 5000);
    EXPECT_EQ(answer("=TIMELINESS.COUNT(A:A;B:B;\"10 days\";\"31/03/2025\";\"late\")"), 5000);
    EXPECT_EQ(answer("=TIMELINESS.COUNT(A2:A9999;B2:B9999;\"10 days\";\"31/03/2025\";\"late\")"),
              4999);
}

// Neighbouring columns are fetched together; wherever they are, each row must keep its own end.
TEST_F(TimelinessColumns, ReadColumnsWhereverTheyStand) {
    session::Sheet other = workbook_.addSheet("Other");
    const ValueRows starts{{"01/01/2025"}, {"01/02/2025"}, {"01/03/2025"}};
    const ValueRows ends{{"05/01/2025"}, {"28/02/2025"}, {"05/03/2025"}};
    const auto counted = [&](const std::string& columns) {
        return answer("=TIMELINESS.COUNT(" + columns + ";\"10 days\";\"31/03/2025\";\"in time\")");
    };
    sheet_.setRows("B2", starts);
    sheet_.setRows("C2", ends);
    EXPECT_EQ(counted("B2:B4;C2:C4"), 2) << "side by side";
    sheet_.setRows("A2", ends);
    EXPECT_EQ(counted("B2:B4;A2:A4"), 2) << "the end before the start";
    sheet_.setRows("D2", ends);
    EXPECT_EQ(counted("B2:B4;D2:D4"), 2) << "one column between";
    sheet_.setRows("I2", ends);
    EXPECT_EQ(counted("B2:B4;I2:I4"), 2) << "far apart";
    sheet_.setRows("C7", ends);
    EXPECT_EQ(counted("B2:B4;C7:C9"), 2) << "in other rows";
    other.setRows("B2", ends);
    EXPECT_EQ(counted("B2:B4;Other.B2:B4"), 2) << "on another sheet";
    other.setRows("A40", ends);
    EXPECT_EQ(counted("B2:B4;Other.A40:A42"), 2) << "further down on another sheet";
    EXPECT_EQ(counted("B2:B4;B2:B4"), 3) << "the same column twice";
}

TEST_F(TimelinessColumns, FollowAChange) {
    sheet_.setRows("A1", {{"01/01/2025", CellValue()}});
    sheet_.setFormula("D1", "=TIMELINESS.PERCENT(A:A;B:B;\"10 days\";\"31/03/2025\")");
    EXPECT_EQ(sheet_.value("D1"), CellValue(CellError::notAvailable));
    sheet_.set("B1", "05/01/2025");
    workbook_.recalculateChanged();
    EXPECT_EQ(sheet_.value("D1"), 1);
}

// As a macro may hand them over: they have no sheet any more.
TEST_F(TimelinessColumns, OutliveAWorkbookThatIsClosed) {
    const auto gone = [] {
        const session::Workbook closed = office().newWorkbook();
        return closed.firstSheet().handle()->getCellRangeByName(toUno("A1:A9"));
    }();
    const auto context = office().context();
    const star::uno::Any service(context->getServiceManager()->createInstanceWithContext(
        toUno("org.councilindicators.Timeliness"), context));
    const star::uno::Reference<star::lang::XSingleServiceFactory> invocations(
        context->getServiceManager()->createInstanceWithContext(
            toUno("com.sun.star.script.Invocation"), context),
        star::uno::UNO_QUERY_THROW);
    const star::uno::Reference<star::script::XInvocation> timeliness(
        invocations->createInstanceWithArguments({&service, 1}), star::uno::UNO_QUERY_THROW);
    const star::uno::Any none;
    const star::uno::Any arguments[] = {star::uno::Any(workbook_.handle()),
                                        star::uno::Any(gone),
                                        star::uno::Any(gone),
                                        star::uno::Any(toUno("45 wd")),
                                        star::uno::Any(toUno("31/12/2024")),
                                        none,
                                        none,
                                        none,
                                        none,
                                        star::uno::Any(star::uno::Sequence<star::uno::Any>())};
    star::uno::Sequence<sal_Int16> indexes;
    star::uno::Sequence<star::uno::Any> out;
    EXPECT_THROW(timeliness->invoke(toUno("percent"), {arguments, 10}, indexes, out),
                 star::uno::Exception);
    sheet_.setFormula("A1", "=TIMELINESS.DUE(\"31/12/2024\";\"1 day\")");
    EXPECT_EQ(sheet_.value("A1"), 45658) << "LibreOffice is still there";
}

}  // namespace council::test
