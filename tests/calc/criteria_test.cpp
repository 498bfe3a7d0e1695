// Pairs against Calc's own COUNTIFS: every kind of cell by every kind of criterion, under every
// document setting that changes what COUNTIFS counts.
#include "listed.h"
#include "session/sheet.h"
#include "session/workbook.h"
#include "shared_office.h"

#include <string>
#include <utility>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <rtl/ustring.hxx>

#include <gtest/gtest.h>

namespace council::test {

namespace {

namespace uno = com::sun::star::uno;
using session::CellValue;
using session::ValueRows;

const std::vector<std::string> cells = listed(R"-(
    =1/4 | =0 | =5 | =5.0001 | =-5 | =1E15 | =0.1+0.2 | =1/3 | =2021 | =DATE(2021;9;30)
    =DATE(1999;1;1) | =TRUE() | =FALSE() | ="5" | ="05" | ="5.0" | =" 5" | ="1e2" | ="0" | ="-5"
    ="50%" | ="North" | ="north" | =" North" | ="North " | ="Northern" | ="The North" | ="N"
    ="No*th" | ="No?th" | ="No~th" | ="*" | ="?" | ="~" | ="." | =".*" | ="N.rth" | ="(North)"
    ="[N]orth" | ="North|South" | ="South" | ="Ä" | ="ä" | ="Zürich" | ="É" | ="£5" | ="TRUE"
    ="yes" | ="=5" | =">5" | ="<>" | ="#N/A" | ="a"&CHAR(10)&"b" | =UNICHAR(160) | =" " | ="abc"
    ="ABC" | ="ab" | ="abcd" | ="a-b" | '5 | '30/9/x | =1500 | =-1500 | ="1,500" | =1234567)-");

// As they are written in a formula.
const std::vector<std::string> criteria = listed(R"-(
    5 | 0 | -5 | 0.3 | 1/3 | TRUE() | "5" | "=5" | "<>5" | ">5" | ">=5" | "<5" | "<=5" | ">-5"
    "0" | "=0" | "<>0" | ">0" | "05" | "5.0" | "50%" | "1e2" | "TRUE" | "North" | "=North"
    "<>North" | "NORTH" | "North*" | "*North" | "*north*" | "No?th" | "No~?th" | "No~*th"
    "No~~th" | "*" | "?" | "??" | "?*" | "~*" | "~?" | "~" | "<>*" | "<>*th" | "=*" | "5*" | "*5"
    "2?21" | "." | ".*" | "N.rth" | "(North)" | "[N]orth" | "North|South" | "^North$" | ">North"
    ">=North" | "<South" | "<=abc" | ">abc" | "<>abc" | "Ä" | "ä" | "abc" | "ab" | "a-b" | "<>yes"
    "==5" | "=>5" | "yes" | " North" | "1,500" | ">=1,500" | "<1,500" | "<>-1,500" | "1,500.0"
    "1,50" | "15,00" | "1500," | ",500" | "1,234,567" | "1,234567" | "1234,567" | "6:00" | ">=06:00"
    "<6:00:00" | "6:00 AM" | "150,000%" | ">=September 2021" | "<October 2021" | "<>May 2021")-");

// A question about one cell and one criterion, each answered by 1 or 0: Calc's own, and ours.
constexpr std::pair<const char*, const char*> questions[] = {
    {"=COUNTIFS(", ")"}, {"=RAG.SCORE(IFERROR(RAG.ROLLUP(\"Red\";;", ");\"Grey\"))/4"}};

std::string formula(std::size_t question, const std::string& cell, const std::string& criterion) {
    const auto& [before, after] = questions[question];
    return before + cell + ":" + cell + ";" + criterion + after;
}

// Calc hands TRUE and FALSE over as 1 and 0, which have one digit.
bool isKnownDifference(const std::string& cell, const std::string& criterion) {
    return (cell == "=TRUE()" || cell == "=FALSE()") && criterion == "\"?\"";
}

struct Settings {
    const char* name;
    bool regularExpressions;
    bool wildcards;
    bool wholeCell;
};

constexpr Settings usual{"wildcards, whole cells", false, true, true};
constexpr Settings others[] = {{"wildcards, parts of cells", false, true, false},
                               {"regular expressions, whole cells", true, false, true},
                               {"regular expressions, parts of cells", true, false, false},
                               {"neither, whole cells", false, false, true},
                               {"neither, parts of cells", false, false, false}};

}  // namespace

class CriteriaTest : public EmptyWorkbook {
 protected:
    void setUp(const Settings& settings) {
        const uno::Reference<com::sun::star::beans::XPropertySet> document(workbook_.handle(),
                                                                           uno::UNO_QUERY_THROW);
        const auto set = [&](const char* name, bool value) {
            document->setPropertyValue(rtl::OUString::createFromAscii(name), uno::Any(value));
        };
        set("RegularExpressions", settings.regularExpressions);
        set("Wildcards", settings.wildcards);
        set("MatchWholeCell", settings.wholeCell);
        workbook_.recalculate();
    }

    // Column A holds the cells; a block of answers has a row for each of them and a column for each
    // criterion.
    static std::string topLeftOf(std::size_t block) {
        return session::cellName(1, static_cast<int>(2 + block * (criteria.size() + 1)));
    }
    static std::string rangeOf(std::size_t block) {
        return topLeftOf(block) + ":" +
               session::cellName(
                   static_cast<int>(cells.size()),
                   static_cast<int>(1 + criteria.size() + block * (criteria.size() + 1)));
    }

    void ask(std::size_t question) {
        std::vector<std::vector<std::string>> rows;
        for (std::size_t row = 0; row < cells.size(); ++row) {
            const std::string cell = "$A$" + std::to_string(row + 1);
            rows.emplace_back();
            for (const std::string& criterion : criteria) {
                rows.back().push_back(formula(question, cell, criterion));
            }
        }
        sheet_.setFormulas(topLeftOf(question), rows);
    }
};

TEST_F(CriteriaTest, MeetWhatCountifsCountsWhateverTheDocumentsSettings) {
    std::vector<std::vector<std::string>> held;
    held.reserve(cells.size());
    for (const std::string& cell : cells) {
        held.push_back({cell});
    }
    sheet_.setFormulas("A1", held);
    ask(0);
    ask(1);
    setUp(usual);
    const ValueRows counted = sheet_.values(rangeOf(0));
    const auto expectTheSame = [&](const char* name) {
        const ValueRows met = sheet_.values(rangeOf(1));
        for (std::size_t row = 0; row < cells.size(); ++row) {
            for (std::size_t column = 0; column < criteria.size(); ++column) {
                EXPECT_TRUE(met[row][column] == counted[row][column] ||
                            isKnownDifference(cells[row], criteria[column]))
                    << met[row][column] << ": " << cells[row] << " by " << criteria[column]
                    << " under " << name;
            }
        }
    };
    expectTheSame(usual.name);
    for (const Settings& each : others) {
        setUp(each);
        expectTheSame(each.name);
    }
}

// Calc hands these over alike, so that a pair cannot tell them apart where COUNTIFS does: a cell
// whose formula gives "" is a blank, and TRUE is 1.
TEST_F(CriteriaTest, WhatCalcHandsOverAlikeIsAlike) {
    struct Row {
        const char* cell;
        const char* criterion;
        double counted;
        double met;
    };
    const std::vector<Row> rows{
        {"=\"\"", "\"=\"", 0, 1},   {"=\"\"", "\"<>\"", 1, 0},   {"=\"\"", "\"\"", 1, 1},
        {"", "\"=\"", 1, 1},        {"", "\"<>\"", 0, 0},        {"", "\"\"", 1, 1},
        {"=TRUE()", "\"?\"", 0, 1}, {"=FALSE()", "\"?\"", 0, 1}, {"=TRUE()", "TRUE()", 1, 1}};
    setUp(usual);
    for (const Row& row : rows) {
        sheet_.setFormula("A1", row.cell);
        sheet_.setFormula("B1", formula(0, "$A$1", row.criterion));
        sheet_.setFormula("C1", formula(1, "$A$1", row.criterion));
        EXPECT_EQ(sheet_.value("B1"), row.counted) << row.cell << " by " << row.criterion;
        EXPECT_EQ(sheet_.value("C1"), row.met) << row.cell << " by " << row.criterion;
    }
}

}  // namespace council::test
