// Which rows a figure leaves out: its own sentence, the row that EXPLAIN names and Check this
// workbook say the same, whatever stands in the list.
#include "menu.h"
#include "random.h"

#include <array>
#include <regex>
#include <string>
#include <vector>

namespace council::test {

namespace {

using session::ValueRows;

constexpr int records = 40;  // rows 2 to 41

// Columns: A id, B team, C started, D ended, E last seen, F limit, G places, H review.
constexpr const char* formulas[] = {
    "=TIMELINESS.PERCENT(C2:C41;D2:D41;F2:F41;\"31/08/2024\")",
    "=TIMELINESS.PERCENT(C2:C41;D2:D41;\"45 wd\";\"31/08/2024\";;;;;B2:B41;\"N\")",
    "=TIMELINESS.COUNT(C2:C41;D2:D41;\"72 hours\";\"31/08/2024\";\"unusable\")",
    "=INDEX(TIMELINESS.SUMMARY(C2:C41;D2:D41;F2:F41;\"31/08/2024\");2;2)",
    "=TIMELINESS.DELAY(C2:C41;D2:D41;\"5 wd\";\"31/08/2024\")",
    "=TIMELINESS.DURATION(C2:C41;D2:D41;\"working days\";\"31/08/2024\")",
    "=INDEX(TIMELINESS.BANDS(C2:C41;D2:D41;{5;10};\"31/08/2024\";;;;\"current\");2;2)",
    "=INDEX(TIMELINESS.TREND(C2:C41;D2:D41;F2:F41;\"31/08/2024\");2;2)",
    "=INDEX(TIMELINESS.BREAKDOWN(B2:B41;C2:C41;D2:D41;F2:F41;\"31/08/2024\");2;2)",
    "=TIMELINESS.UPTODATE(C2:C41;D2:D41;E2:E41;F2:F41;\"31/08/2024\")",
    "=TIMELINESS.REPEATS(A2:A41;C2:C41;\"12 wd\";\"31/08/2024\")",
    "=TIMELINESS.REVIEWS(A2:A41;C2:C41;D2:D41;A2:A41;H2:H41;\"1 month\";\"31/08/2024\")",
    "=FOSTER.RECRUITED(C2:C41;\"01/01/2024\";\"31/12/2024\";\"31/08/2024\";G2:G41)",
    "=FOSTER.NET(C2:C41;D2:D41;\"01/01/2024\";\"31/12/2024\";\"31/08/2024\")",
    "=FOSTER.STOCK(C2:C41;D2:D41;\"31/08/2024\";G2:G41)",
    "=FOSTER.LEAVINGRATE(C2:C41;D2:D41;\"01/01/2024\";\"31/12/2024\";\"31/08/2024\")",
    "=FOSTER.FORECAST(C2:C41;\"01/01/2024\";\"31/12/2024\";\"31/08/2024\";;;;G2:G41)",
    "=FOSTER.CHANCE(C2:C41;40;\"01/01/2024\";\"31/12/2024\";\"31/08/2024\")",
    "=FOSTER.CONVERSION(C2:C41;D2:D41;\"01/01/2024\";\"31/12/2024\";\"31/08/2024\")",
    "=FOSTER.CONVERSION(C2:C41;D2:D41;\"01/01/2024\";\"31/12/2024\";\"31/08/2024\";;\"9 wd\")",
    "=INDEX(FOSTER.FUNNEL(C1:E41;\"01/01/2024\";\"31/12/2024\";\"31/08/2024\");2;2)",
};

int numberIn(const std::string& text, const char* pattern) {
    std::smatch found;
    return std::regex_search(text, found, std::regex(pattern)) ? std::stoi(found[1]) : 0;
}

int countIn(const std::string& text, const std::string& part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

}  // namespace

class LeftOut : public EmptyWorkbook {
 protected:
    std::string check() { return choose(workbook_, "check").text; }
    std::string explain(const std::string& cell) {
        sheet_.setFormula("Z1", "=INDICATORS.EXPLAIN(" + cell + ")");
        std::string text = sheet_.text("Z1");
        sheet_.set("Z1", session::CellValue());
        return text;
    }
    // What Check says of the rows that these columns leave out.
    std::string told(const ValueRows& rows, const char* formula) {
        sheet_.setRows("A1", rows);
        sheet_.setFormula("J1", formula);
        return check();
    }
};

ValueRows dirtyList(Random& random) {
    ValueRows rows{{"Ref", "Team", "Started", "Ended", "Seen", "Limit", "Places", "Review"}};
    for (int i = 0; i < records; ++i) {
        const auto date = [&]() -> session::CellValue {
            constexpr const char* odd[] = {"", "soon", "n/a", "31/06/2024", "03/02/2041", "5/5/99"};
            if (random.percent(30)) {
                return random.oneOf(odd);
            }
            return std::to_string(1 + random.below(28)) + "/" +
                   std::to_string(1 + random.below(11)) + "/2024";
        };
        constexpr const char* ids[] = {"1", "2", "3", ""};
        constexpr const char* teams[] = {"N", "S", ""};
        constexpr const char* limits[] = {"10 wd", "1 month", "6 weeks", "soon", ""};
        constexpr const char* places[] = {"1", "2", "1.5", "-1", "two", ""};
        rows.push_back({random.oneOf(ids), random.oneOf(teams), date(), date(), date(),
                        random.oneOf(limits), random.oneOf(places), "01/03/2024"});
    }
    return rows;
}

TEST_F(LeftOut, IsCountedAlikeByTheFigureItsExplanationAndCheck) {
    for (std::uint32_t round = 0; round < 3; ++round) {
        Random random(2024, "left out", round);
        sheet_.setRows("A1", dirtyList(random));
        for (const char* formula : formulas) {
            SCOPED_TRACE(std::string(formula) + ", round " + std::to_string(round));
            sheet_.setFormula("J1", formula);
            const std::string explained = explain("J1");
            const int counted = numberIn(explained, "(\\d+) rows? (?:is|are) unusable");
            EXPECT_GT(counted, 0) << explained;
            EXPECT_EQ(numberIn(explained, "The first of the (\\d+) unusable rows is row"), counted)
                << explained;
            const std::string found = check();
            EXPECT_EQ(countIn(found, "| Rows left out | Left out: ") +
                          numberIn(found, "that are left out: (\\d+)"),
                      counted)
                << found;
            const int first = numberIn(explained, "unusable rows is row (\\d+)");
            EXPECT_TRUE(std::regex_search(
                found, std::regex("Sheet1 [A-H]" + std::to_string(first) + " \\| Rows left out")))
                << explained << "\n"
                << found;
        }
    }
}

// One row each, and what is said of it; the cell is the one to look at.
TEST_F(LeftOut, IsToldWhateverMakesTheRowUnusable) {
    struct Row {
        std::array<const char*, 5> bad;
        const char* formula;
        const char* said;
        const char* why;
    };
    const Row rows[] = {
        {{"2", "01/04/2024", "01/02/2024", "", ""},
         "=TIMELINESS.UPTODATE(B2:B4;C2:C4;D2:D4;\"6 weeks\";\"31/08/2024\")",
         "B3 | end before start",
         "two dates in the wrong order"},
        {{"2", "", "01/02/2024", "", ""},
         "=TIMELINESS.UPTODATE(B2:B4;C2:C4;D2:D4;\"6 weeks\";\"31/08/2024\")",
         "B3 | end without a start",
         "the first date is missing"},
        {{"2", "01/04/2024", "", "soon", ""},
         "=TIMELINESS.UPTODATE(B2:B4;C2:C4;D2:D4;\"6 weeks\";\"31/08/2024\")",
         "D3 | ‘soon’ is not a date",
         "the third date"},
        {{"2", "01/04/2024", "01/02/2024", "", ""},
         "=FOSTER.CONVERSION(B2:B4;C2:C4;\"01/01/2024\";\"31/08/2024\";\"31/08/2024\")",
         "B3 | the later date lies before the earlier one",
         "a tracker"},
        {{"2", "01/04/2024", "01/02/2024", "", ""},
         "=FOSTER.NET(B2:B4;C2:C4;\"01/01/2024\";\"31/08/2024\";\"31/08/2024\")",
         "B3 | a leaving before the approval",
         "a register"},
        {{"2", "01/04/2024", "", "", "two"},
         "=FOSTER.RECRUITED(B2:B4;\"01/01/2024\";\"31/08/2024\";\"31/08/2024\";E2:E4)",
         "B3 | its units are no number from 0 on",
         "units"},
        {{"", "01/04/2024", "", "", ""},
         "=TIMELINESS.REPEATS(A2:A4;B2:B4;\"1 year\";\"31/08/2024\")",
         "A3 | it has no id",
         "an event of no one"},
        {{"2", "", "", "", ""},
         "=TIMELINESS.REPEATS(A2:A4;B2:B4;\"1 year\";\"31/08/2024\")",
         "B3 | it has no date",
         "an id alone"},
        {{"", "01/04/2024", "", "", ""},
         "=TIMELINESS.REVIEWS(A2:A4;B2:B4;C2:C4;A2:A4;D2:D4;\"1 month\";\"31/08/2024\")",
         "A3 | it has no id",
         "no one's reviews"},
        {{"2", "soon", "", "", ""},
         "=TIMELINESS.REVIEWS(A2:A4;B2:B4;C2:C4;A2:A4;D2:D4;\"1 month\";\"31/08/2024\")",
         "B3 | ‘soon’ is not a date",
         "a start beside an id"},
        {{"2", "01/04/2024", "TBC - legal", "", ""},
         "=TIMELINESS.PERCENT(B2:B4;C2:C4;\"45 wd\";\"31/08/2024\")",
         "C3 | end is not a date: ‘TBC - legal’",
         "the end, not the start"},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(std::string(row.formula) + ": " + row.why);
        sheet_.setRows("A1", {{"Ref", "Start", "End", "Seen", "Places"},
                              {"1", "08/01/2024", "", "01/02/2024", "1"},
                              {row.bad[0], row.bad[1], row.bad[2], row.bad[3], row.bad[4]},
                              {"3", "06/05/2024", "", "03/06/2024", "2"}});
        sheet_.setFormula("J1", row.formula);
        const std::string said = row.said;
        const std::string cell = said.substr(0, said.find(" | "));
        const std::string trouble = said.substr(said.find(" | ") + 3);
        const std::string explained = explain("J1");
        EXPECT_NE(explained.find("The unusable row is row 3: " + trouble + "."), std::string::npos)
            << explained;
        const std::string found = check();
        EXPECT_NE(found.find("Sheet1 " + cell + " | Rows left out | Left out: " + trouble + " ("),
                  std::string::npos)
            << found;
        EXPECT_EQ(countIn(found, "Rows left out"), 1) << found;
    }
}

const ValueRows tracker{{"Asked", "Visited"}, {"01/02/2024", "31/02/2024"}, {"soon", ""}};

TEST_F(LeftOut, IsToldInTheColumnOfAFunnelThatHoldsIt) {
    const std::string found = told(
        tracker, "=INDEX(FOSTER.FUNNEL(A1:B3;\"01/01/2024\";\"31/08/2024\";\"31/08/2024\");2;2)");
    EXPECT_NE(found.find("Sheet1 B2 | Rows left out | Left out: ‘31/02/2024’ is not a date"),
              std::string::npos)
        << found;
    EXPECT_NE(found.find("Sheet1 A3 | Rows left out | Left out: ‘soon’ is not a date"),
              std::string::npos)
        << found;
}

TEST_F(LeftOut, NamesOnlyTheFunctionsThatLeaveTheRowOut) {
    sheet_.setRows("A1", {{"Team", "Start", "End", "Limit"},
                          {"N", "08/01/2024", "05/02/2024", "45 wd"},
                          {"S", "15/01/2024", "12/02/2024", "soon"},
                          {"N", "", "01/02/2024", "45 wd"},
                          {"S", "06/05/2024", "soon", "45 wd"}});
    const char* const all[] = {
        "=TIMELINESS.DURATION(B2:B5;C2:C5;\"days\";\"31/08/2024\")",
        "=TIMELINESS.PERCENT(B2:B5;C2:C5;D2:D5;\"31/08/2024\")",
        "=TIMELINESS.COUNT(B2:B3;C2:C3;D2:D3;\"31/08/2024\";\"late\")",
        "=FOSTER.CONVERSION(B2:B5;C2:C5;\"01/01/2024\";\"31/08/2024\";\"31/08/2024\")",
        "=TIMELINESS.DELAY(B2:B5;C2:C5;\"45 wd\";\"31/08/2024\";;;;;A2:A5;\"N\")",
    };
    for (int i = 0; i < 5; ++i) {
        sheet_.setFormula("J" + std::to_string(i + 1), all[i]);
    }
    const std::string found = check();
    for (const char* line :
         {"B3 | Rows left out | Left out: its limit is missing or cannot be read "
          "(TIMELINESS.COUNT, "
          "TIMELINESS.PERCENT).",
          "B4 | Rows left out | Left out: end without a start (TIMELINESS.DELAY, "
          "TIMELINESS.DURATION, TIMELINESS.PERCENT).",
          "C5 | Rows left out | Left out: end is not a date: ‘soon’ (TIMELINESS.DURATION, "
          "TIMELINESS.PERCENT).",
          "C5 | Rows left out | Left out: ‘soon’ is not a date (FOSTER.CONVERSION)."}) {
        EXPECT_NE(found.find(line), std::string::npos) << line << "\n" << found;
    }
    EXPECT_EQ(countIn(found, "Rows left out"), 4) << found;
}

TEST_F(LeftOut, IsOfTheLineOfATableThatIsAskedAbout) {
    sheet_.setRows("A1", {{"Team", "Start", "End"},
                          {"N", "08/01/2024", "05/02/2024"},
                          {"N", "soon", "tbc"},
                          {"S", "06/05/2024", "01/05/2024"},
                          {"S", "", "01/05/2024"}});
    sheet_.setArrayFormula("J1:R4",
                           "=TIMELINESS.BREAKDOWN(A2:A5;B2:B5;C2:C5;\"45 wd\";\"31/08/2024\")");
    sheet_.setArrayFormula("J11:M17", "=TIMELINESS.TREND(B2:B5;C2:C5;\"45 wd\";\"31/08/2024\";6)");
    const std::array<const char*, 3> lines[] = {
        {"M2", "because for ‘N’, 1 of 1 case completed was in time; 1 row is unusable",
         "The unusable row is row 3: "},
        {"M3", "because no case was completed; 2 rows are unusable",
         "The first of the 2 unusable rows is row 4: end before start."},
        {"M4", "of all of them, 1 of 1 case completed was in time; 3 rows are unusable",
         "The first of the 3 unusable rows is row 3: "},
        {"M14", "because no case was completed from 1 May 2024 to 31 May 2024; 2 rows are",
         "months as 6."},
        {"M17", "because no case was completed from 1 August 2024 to 31 August 2024; 3 rows are",
         "The first of the 3 unusable rows is row 3: "},
    };
    for (const auto& [cell, because, leftOut] : lines) {
        const std::string explained = explain(cell);
        EXPECT_NE(explained.find(because), std::string::npos) << cell << ": " << explained;
        EXPECT_NE(explained.find(leftOut), std::string::npos) << cell << ": " << explained;
    }
}

TEST_F(LeftOut, IsToldOfReviewsToo) {
    const std::string found =
        told({{"Ref", "Start", "End", "Of", "Review"},
              {"1", "08/01/2024", "", "1", "31/02/2024"},
              {"2", "15/01/2024", "", "2", "12/02/2024"}},
             "=TIMELINESS.REVIEWS(A2:A3;B2:B3;C2:C3;D2:D3;E2:E3;\"1 month\";\"31/08/2024\")");
    EXPECT_NE(found.find("Sheet1 E2 | Rows left out | Left out: ‘31/02/2024’ is not a date "
                         "(TIMELINESS.REVIEWS)."),
              std::string::npos)
        << found;
    EXPECT_EQ(explain("J1").find("unusable row"), std::string::npos) << explain("J1");
}

// What only Calc works out, Check does not know: dates that cannot be read are told all the same.
TEST_F(LeftOut, IsToldWhereArgumentsAreWorkedOut) {
    constexpr const char* figures[] = {
        "=IFERROR(TIMELINESS.PERCENT(A2:A4;B2:B4;\"45 \"&\"wd\";EDATE(\"2024-07-31\";1);;"
        "EDATE(\"2024-07-31\";-12);;;A2:A4;\">\"&1);0)",
        "=FOSTER.CHANCE(A2:A4;ROUND(3;0);EDATE(\"2024-07-31\";-6);EDATE(\"2024-07-31\";6);"
        "EDATE(\"2024-07-31\";1))",
        "=FOSTER.NET(A2:A4;B2:B4;\"01/01/2024\";EDATE(\"2024-07-31\";6);\"31/08/2023\")",
    };
    for (const char* figure : figures) {
        const std::string found =
            told({{"Start", "End"}, {"08/01/2024", ""}, {"soon", ""}, {"", "12/02/2024"}}, figure);
        EXPECT_EQ(countIn(found, "Rows left out"), 1) << figure << "\n" << found;
        EXPECT_NE(found.find("A3 | Rows left out | Left out: "), std::string::npos) << found;
    }
}

TEST_F(LeftOut, IsACaseThatWasTakenForAHeading) {
    struct Row {
        ValueRows rows;
        bool isTold;
        const char* why;
    };
    const Row rows[] = {
        {{{"Started", "Ended"}, {"soon", "tbc"}, {"08/01/2024", "12/02/2024"}},
         true,
         "below a heading, and a word for no date"},
        {{{"Started", "Ended"}, {"soon", "later"}, {"08/01/2024", "12/02/2024"}},
         true,
         "below a heading"},
        {{{"", ""}, {"unknown", "TBC"}, {"08/01/2024", "12/02/2024"}}, true, "a word for no date"},
        {{{"Cases of 2024", ""}, {"Started", "Ended"}, {"08/01/2024", "12/02/2024"}},
         false,
         "a heading below a title"},
        {{{"Started", "Ended"}, {"n/a", "tbc"}, {"08/01/2024", "12/02/2024"}},
         false,
         "words for no date alone: nothing is left out"},
        {{{"", ""}, {"Started", "Ended"}, {"08/01/2024", "12/02/2024"}}, false, "a heading"},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.why);
        const std::string found =
            told(row.rows, "=TIMELINESS.PERCENT(A2:A3;B2:B3;\"45 wd\";\"31/08/2024\")");
        EXPECT_EQ(found.find("Sheet1 A2 | Rows left out | Left out: taken for a heading "
                             "(TIMELINESS.PERCENT).") != std::string::npos,
                  row.isTold)
            << found;
        EXPECT_EQ(explain("J1").find("Row 2 was taken for a heading: if it is a row of the list, "
                                     "mend its dates.") != std::string::npos,
                  row.isTold)
            << explain("J1");
    }
}

}  // namespace council::test
