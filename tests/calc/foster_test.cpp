// What INDICATORS.EXPLAIN says about recruitment figures: the reason, in the words an officer
// reads.
#include "shared_office.h"

#include <fstream>
#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace council::test {

using session::CellValue;

// A small register of enquiries, approvals and leavers, read on 30 September 2021, half-way through
// the year.
class ExplainFoster : public EmptyWorkbook {
 protected:
    ExplainFoster() {
        sheet_.setRows("A1", {{"Enquiry", "Approved", "Left", "Carers"},
                              {"10/01/2021", "12/04/2021", CellValue(), 2},
                              {"20/01/2021", "20/05/2021", "01/08/2021", 1},
                              {"05/02/2021", "30/06/2021", CellValue(), 2},
                              {"01/04/2021", "31/08/2021", CellValue(), 2},
                              {"20/04/2021", "30/09/2021", CellValue(), -1},
                              {"01/05/2021", "soon", CellValue(), 2},
                              {"15/05/2021", CellValue(), CellValue(), CellValue()}});
        // Leavers out of order: before the approval, unreadable, without an approval.
        sheet_.setRows("G2", {{"01/02/2021"}, {"soon"}});
        sheet_.set("G8", "01/07/2021");
    }
};

TEST_F(ExplainFoster, SaysWhyInWordsAndWhatWouldBeRight) {
    std::ifstream file(CALC_TEST_FILES "/foster_explained.txt");
    sheet_.setFormula("H2", "=INDICATORS.EXPLAIN(H1)");
    int cases = 0;
    for (std::string line; std::getline(file, line);) {
        if (const auto tab = line.find('\t'); tab != std::string::npos) {
            sheet_.setFormula("H1", line.substr(0, tab));
            const std::string sentence = sheet_.text("H2");
            EXPECT_EQ(sentence.substr(0, sentence.find(" It read ")), line.substr(tab + 1)) << line;
            ++cases;
        }
    }
    EXPECT_GT(cases, 0);
}

// Ofsted's figure for 2022-23: of 40,130 households 5,125 left, 12.8 %, one in eight.
class LeavingRateOfEngland : public EmptyWorkbook {};

TEST_F(LeavingRateOfEngland, IsThePublishedOne) {
    constexpr int left = 5125;
    constexpr int stayed = 35005;
    session::ValueRows rows{{"Approved", "Left"}};
    for (int i = 0; i < left + stayed; ++i) {
        rows.push_back({"01/04/2015", i < left ? CellValue("31/03/2023") : CellValue()});
    }
    sheet_.setRows("A1", rows);
    const std::string year = ";\"01/04/2022\";\"31/03/2023\";\"31/03/2023\")";
    sheet_.setFormula("H1", "=FOSTER.LEAVINGRATE(A1:A1048576;B1:B1048576" + year);
    sheet_.setFormula("H2", "=FOSTER.NET(A1:A1048576;B1:B1048576" + year);
    sheet_.setFormula("H3", "=FOSTER.STOCK(A1:A1048576;B1:B1048576;\"31/03/2023\")");
    EXPECT_NEAR(sheet_.number("H1"), 5125.0 / 40130, 1e-12);
    EXPECT_EQ(sheet_.number("H2"), -5125);
    EXPECT_EQ(sheet_.number("H3"), 35005);
}

// The same sheet answers for any past date: a register read at each month's end.
TEST_F(ExplainFoster, FollowsTheAsAtDate) {
    sheet_.setFormula("H1", "=FOSTER.STOCK(B2:B8;C2:C8;G1)");
    const std::pair<const char*, int> stocks[] = {
        {"31/03/2021", 0}, {"30/04/2021", 1}, {"31/05/2021", 2}, {"31/08/2021", 3}};
    for (const auto& [asAt, stock] : stocks) {
        sheet_.set("G1", asAt);
        EXPECT_EQ(sheet_.value("H1"), stock) << asAt;
    }
}

}  // namespace council::test
