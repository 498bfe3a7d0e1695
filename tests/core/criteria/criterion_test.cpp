#include "core/criteria/criterion.h"

#include "core/criteria/folding.h"
#include "core/dates/reading.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council {
namespace {

const std::vector<Cell> column = {5.0, "5",     "abc",        "ABC",        Cell(), "a*c",
                                  3.5, 44469.0, "30/09/2021", "xabcx",      "TRUE", 1.0,
                                  "É", "b",     0.0,          Cell::error()};

// The cells a criterion admits, as a person would list them.
std::string admitted(const Cell& criterion) {
    const auto wanted = Criterion::read(criterion, usualNullDate);
    std::string list;
    for (const Cell& cell : column) {
        if (wanted.matches(cell)) {
            list += (list.empty() ? "" : " ") + (cell.isBlank() ? "-" : quoted(cell));
        }
    }
    return list;
}

struct CriterionCase {
    Cell criterion;
    const char* expected;
};

// As COUNTIFS answered for the same cells in LibreOffice 7.4 with wildcards on, except where a line
// says otherwise.
const CriterionCase criterionCases[] = {
    {"5", "5 ‘5’"},
    {5.0, "5"},
    {"=5", "5 ‘5’"},
    {"abc", "‘abc’ ‘ABC’"},
    {"a?c", "‘abc’ ‘ABC’ ‘a*c’"},
    {"a~*c", "‘a*c’"},
    {"*bc*", "‘abc’ ‘ABC’ ‘xabcx’"},
    {"é", "‘É’"},
    {"?", "5 ‘5’ 1 ‘É’ ‘b’ 0"},
    {">4", "5 44469"},
    {"> 4", "5 44469"},
    {"<=3.5", "3.5 1 0"},
    {"<5", "3.5 1 0"},
    {">=5", "5 44469"},
    {"350%", "3.5"},
    {"1e0", "1"},
    {"TRUE", "‘TRUE’ 1"},
    {"0", "0"},
    {"", "-"},
    {"=", "-"},
    {"<>*",
     "- an error"},  // an error cell never reaches a pair: Calc makes the formula an error first
    // A date in any accepted form, whatever the locale; and it meets dates written as text, which
    // COUNTIFS would not.
    {"2021-09-30", "44469 ‘30/09/2021’"},
    {">=30/09/2021", "44469 ‘30/09/2021’"},
    {"<30 Sept 2021", "5 3.5 1 0"},
    {"<=30/09/21", "5 3.5 44469 ‘30/09/2021’ 1 0"},
    {">=44469", "44469"},                        // a number is none
    {"September 2021", ""},                      // nor is a month
    {">=September 2021", "44469 ‘30/09/2021’"},  // from its first day on
    {"<September 2021", "5 3.5 1 0"},
    {"30/09/2021", "44469 ‘30/09/2021’"},
    {">abc", "‘xabcx’ ‘TRUE’ ‘É’ ‘b’"},
};

// As COUNTIFS answered in English (UK).
TEST(Criterion, ReadsAmountsAndTimesAsPeopleWriteThem) {
    const struct {
        const char* criterion;
        double number;
    } amounts[] = {{"1,500", 1500},       {"=1,234,567", 1234567},
                   {"-1,500.5", -1500.5}, {"£500", 500},
                   {"£1,500.00", 1500},   {"-£5", -5},
                   {"£-5", -5},           {"+£5", 5},
                   {"150,000%", 1500},    {"12:00", 0.5},
                   {"6:00 PM", 0.75},     {"12:15", 0.510416666666667}};
    for (const auto& [criterion, number] : amounts) {
        EXPECT_TRUE(Criterion::read(criterion, usualNullDate).matches(number)) << criterion;
        EXPECT_FALSE(Criterion::read(criterion, usualNullDate).matches(number + 1)) << criterion;
    }
    for (const char* text : {"1,50", "1,5000", "12,34,567", "1500,", ",500", "1,500.5,0", "££5",
                             "5£5", "£", "-", ",", "24:00", "$500"}) {
        const auto atLeast = Criterion::read(">=" + std::string(text), usualNullDate);
        EXPECT_FALSE(atLeast.matches(2000.0)) << text;
        EXPECT_TRUE(Criterion::read(text, usualNullDate).matches(text)) << text;
    }
}

// As Calc joins them to a criterion in a locale with a decimal comma: ">="&H1.
TEST(Criterion, ReadsADecimalCommaThatIsNoComma) {
    const struct {
        const char* criterion;
        double number;
    } numbers[] = {{"0,5", 0.5},     {">=0,125", 0.125}, {"-0,5", -0.5},      {"1,5", 1.5},
                   {"12,25", 12.25}, {"1,1234", 1.1234}, {"2,5E-05", 2.5e-5}, {"1,125", 1125}};
    for (const auto& [criterion, number] : numbers) {
        EXPECT_TRUE(Criterion::read(criterion, usualNullDate).matches(number)) << criterion;
        EXPECT_FALSE(Criterion::read(criterion, usualNullDate).matches(number - 1)) << criterion;
    }
}

TEST(Criterion, AdmitsWhatCountifsAdmits) {
    for (const auto& [criterion, expected] : criterionCases) {
        EXPECT_EQ(admitted(criterion), expected) << quoted(criterion);
    }
}

TEST(Criterion, NotEqualIsTheComplementOfEqual) {
    for (const std::string operand : {"5", "abc", "a*", "", "2021-09-30", "TRUE", "?"}) {
        const auto equal = Criterion::read(Cell("=" + operand), usualNullDate);
        const auto notEqual = Criterion::read(Cell("<>" + operand), usualNullDate);
        for (const Cell& cell : column) {
            EXPECT_NE(equal.matches(cell), notEqual.matches(cell))
                << operand << " and " << quoted(cell);
        }
    }
}

TEST(Criterion, ReadsDatesInTheDocumentsOwnCount) {
    const auto criterion = Criterion::read(Cell("=30/09/2021"), dayOf(1904, 1, 1));
    EXPECT_TRUE(criterion.matches(Cell(43007.0)));
    EXPECT_FALSE(criterion.matches(Cell(44469.0)));
}

TEST(Criterion, ADateMeetsDatesWrittenInWhateverForm) {
    const auto from = Criterion::read(Cell(">=15/03/2023"), usualNullDate);
    for (const char* text : {"15/03/2023", "15 Mar 2023", "2023-03-15 00:00:00", "16.03.23"}) {
        EXPECT_TRUE(from.matches(Cell(text))) << text;
    }
    for (const char* text : {"14/03/2023", "March 2023", "n/a", "soon", ""}) {
        EXPECT_FALSE(from.matches(Cell(text))) << text;
    }
    const auto not15 = Criterion::read(Cell("<>15/03/2023"), usualNullDate);
    EXPECT_FALSE(not15.matches(Cell("15 March 2023")));
    EXPECT_TRUE(not15.matches(Cell("16 March 2023")));
}

// Calc orders texts by the rules of a language: signs before digits before letters, and accented
// letters beside the plain ones.
TEST(Criterion, OrdersTextsAsADictionaryDoes) {
    const auto later = Criterion::read(Cell(">North"), usualNullDate);
    for (const char* text : {"South", "Zürich", "ŷ", "Örk", "Northern"}) {
        EXPECT_TRUE(later.matches(Cell(text))) << text;
    }
    for (const char* text : {"~", "£5", "5", "Ä", "É", "No~th", "[x]", "\u00A0"}) {
        EXPECT_FALSE(later.matches(Cell(text))) << text;
    }
}

TEST(Criterion, WildcardsMeetEveryDigitOfALargeNumber) {
    EXPECT_TRUE(Criterion::read(Cell("1*0"), usualNullDate).matches(Cell(1e15)));
    EXPECT_FALSE(Criterion::read(Cell("*5"), usualNullDate).matches(Cell(1e15)));
    EXPECT_TRUE(Criterion::read(Cell("*e+20"), usualNullDate).matches(Cell(1e20)));
}

TEST(Criterion, IsNotSlowOnManyStars) {
    const std::string text(5000, 'a');
    EXPECT_FALSE(Criterion::read(Cell("*a*a*a*a*a*a*a*a*b"), usualNullDate).matches(Cell(text)));
}

TEST(Folding, KnowsTheLettersOfBritishAndIrishNames) {
    EXPECT_EQ(folded("SIÂN ŴYN Ó'NÉILL ŶSTAD"), "siân ŵyn ó'néill ŷstad");
    EXPECT_EQ(folded("×÷ß€"), "×÷ß€");
    EXPECT_EQ(folded("\xC3"), "\xC3") << "a broken character is left alone";
}

}  // namespace
}  // namespace council
