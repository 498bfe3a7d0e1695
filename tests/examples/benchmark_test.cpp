// The benchmark workbook chooses its rows from a table with years, levels and a breakdown mixed,
// and says how the chosen council compares.
#include "benchmark_expected.h"
#include "example_file.h"

#include <gtest/gtest.h>

namespace council::test {

using namespace benchmark;

constexpr double closely = 1e-9;

class Benchmark : public ExampleFile {
 protected:
    Benchmark() : ExampleFile("benchmark.ods") {}

    void choose(std::string_view council, std::string_view year) {
        enter("Council", council);
        const session::NamedPlace place = workbook_.named("YearTyped");
        session::Sheet page = place.sheet;
        page.set(session::cellName(place.firstRow, place.firstColumn),
                 year.empty() ? session::CellValue() : std::stod(std::string(year)));
        workbook_.recalculate();
    }
    int rowOfAuthority(std::string_view name) const {
        const session::Sheet authorities = sheet("Authorities");
        for (int row = 5; row <= 204; ++row) {
            if (authorities.text(cell("B", row)) == name) {
                return row;
            }
        }
        ADD_FAILURE() << "no row of " << name;
        return 1;
    }
    std::string warning() const { return compare_.text("A5"); }

    session::Sheet compare_ = sheet("Compare");
};

TEST_F(Benchmark, ComparesTheChosenCouncilInTheChosenYear) {
    for (const Comparison& expected : comparisons) {
        SCOPED_TRACE(std::string(expected.council));
        choose(expected.council, expected.year);
        const Year& chosen = expected.years.back();
        EXPECT_EQ(warning(), "");
        EXPECT_EQ(compare_.text("A4"), expected.headline);
        EXPECT_EQ(compare_.text("B10"), expected.band);
        EXPECT_EQ(compare_.text("C10"), expected.rank);
        EXPECT_EQ(compare_.text("F10"), chosen.againstEngland);
        const double figures[] = {chosen.england, chosen.region, chosen.neighbours,
                                  expected.median};
        const int head = rowOf(compare_, "England") - 1;
        for (int line = 0; line < 4; ++line) {
            const int row = head + 1 + line;
            EXPECT_NEAR(numberIn(compare_, "B", row), figures[line], closely) << row;
            EXPECT_NEAR(numberIn(compare_, "C", row), chosen.own - figures[line], closely) << row;
            EXPECT_EQ(compare_.text(cell("D", row)), expected.words[line]) << row;
        }
        EXPECT_EQ(compare_.text(cell("A", head + 5)), expected.note);
    }
}

TEST_F(Benchmark, FollowsFiveYearsUpToTheChosenOne) {
    for (const Comparison& expected : comparisons) {
        SCOPED_TRACE(std::string(expected.council));
        choose(expected.council, expected.year);
        const int head = rowOf(compare_, "Year", rowOf(compare_, "Five years"));
        std::string column = "B";
        for (const Year& year : expected.years) {
            SCOPED_TRACE(std::string(year.year));
            const double figures[] = {std::stod(std::string(year.year)), year.own, year.england,
                                      year.region, year.neighbours};
            for (int line = 0; line < 5; ++line) {
                EXPECT_NEAR(numberIn(compare_, column, head + line), figures[line], closely)
                    << line;
            }
            EXPECT_EQ(compare_.text(cell(column, head + 5)), year.band);
            EXPECT_EQ(numberIn(compare_, column, head + 6), year.rank);
            EXPECT_EQ(numberIn(compare_, column, head + 7), year.part);
            EXPECT_EQ(numberIn(compare_, column, head + 8), year.whole);
            EXPECT_EQ(compare_.text(cell(column, head + 9)), year.againstEngland);
            ++column.front();
        }
    }
}

TEST_F(Benchmark, PutsEveryAuthorityInOrderAndThoseWithoutAFigureLast) {
    workbook_.recalculate();
    const session::Sheet authorities = sheet("Authorities");
    EXPECT_EQ(authorities.text("B5"), "Heathbridge");
    EXPECT_EQ(authorities.number("A5"), 1);
    EXPECT_EQ(authorities.number("A6"), 1) << "two share the first place";
    EXPECT_EQ(authorities.number("A7"), 3);
    EXPECT_EQ(authorities.text(cell("F", rowOfAuthority("Fernbridge"))), "our council");
    EXPECT_EQ(authorities.text(cell("F", rowOfAuthority("Alderford"))), "neighbour");
    EXPECT_EQ(authorities.text("B153"), "Heathbury");
    EXPECT_EQ(authorities.text("B154"), "Rushford");
    EXPECT_EQ(authorities.text("D154"), "c");
    EXPECT_EQ(authorities.text("A154"), "–");
    EXPECT_EQ(authorities.text("B155"), "");
}

TEST_F(Benchmark, SaysWhenNoFigureIsPublished) {
    choose("Marshford", "2021");
    EXPECT_EQ(compare_.text("A4"), "No figure of Marshford is published for 2021.");
    EXPECT_EQ(compare_.text("A10"), "c");
    EXPECT_EQ(compare_.text("B10"), "–");
    EXPECT_EQ(compare_.text("F10"), "–");
    EXPECT_EQ(warning(), "");
}

// With Low a good figure is a small one, and with Neutral neither is good.
TEST_F(Benchmark, FollowsWhichIsGood) {
    choose("Oakcombe", "2024");
    enter("Polarity", "Low");
    EXPECT_EQ(compare_.text("B10"), "D");
    EXPECT_EQ(compare_.text("C10"), "143 of 150") << "two share the seventh place from above";
    EXPECT_EQ(compare_.text("F10"), "Worse");
    enter("Polarity", "Neutral");
    EXPECT_EQ(compare_.text("B10"), "–");
    EXPECT_EQ(compare_.text("C10"), "7 of 150");
    EXPECT_EQ(compare_.text("F10"), "Higher");
}

// What would make another figure of it is said in red; the figures are not shown.
TEST_F(Benchmark, SaysWhatWouldMakeItsFiguresWrong) {
    session::Sheet settings = sheet("Settings");
    const int rows = rowOf(settings, "under");
    settings.set(cell("B", rows), {});
    workbook_.recalculate();
    EXPECT_NE(warning().find("authorities stand in Data more than once"), std::string::npos)
        << warning();
    EXPECT_EQ(compare_.text(cell("B", rowOf(compare_, "England"))), "–") << "one of two rows?";
    EXPECT_EQ(sheet("Authorities").text("C1"), warning());
    EXPECT_EQ(sheet("Authorities").text("R1"), warning()) << "as printed";
    settings.set(cell("B", rows), "category");
    settings.set(cell("B", rowOf(settings, "Figure")), "percent");
    workbook_.recalculate();
    EXPECT_EQ(warning(), "Data has no heading for: Figure “percent”. ");
    EXPECT_EQ(compare_.text("B10"), "–");
}

TEST_F(Benchmark, TellsAYearThatIsWrittenInTwoWays) {
    sheet("Data").setRows("A2", {{"2023/24"}, {202324}, {"2023/2024"}, {"2023 Q1"}});
    enter("YearTyped", "2023/24");
    EXPECT_TRUE(warning().ends_with(
        "2 rows of Data write a year in another way (2025/26, 202526) and are not read. "))
        << warning();
}

TEST_F(Benchmark, NeverTakesOneUnitForAnother) {
    enter("Unit", "share");
    EXPECT_EQ(compare_.text("F10"), "–");
    EXPECT_EQ(warning(),
              "How many ÷ of how many is not the figure: look at unit and columns in Settings. ");
}

// Each of the five years is looked at as the chosen one is.
TEST_F(Benchmark, ShowsNothingOfAYearWhoseRowsCannotBeRight) {
    session::Sheet data = sheet("Data");
    const int head = rowOf(compare_, "Year", rowOf(compare_, "Five years"));
    const double year = numberIn(compare_, "C", head);
    const auto rowOfCouncil = [&](std::string_view council) {
        const auto rows = data.values("A1:F" + std::to_string(data.lastRow()));
        const auto found = std::ranges::find_if(rows, [&](const auto& row) {
            return row.front() == year && row.back() == std::string(council);
        });
        return static_cast<int>(found - rows.begin()) + 1;
    };
    const auto shown = [&](std::string_view line, const char* column) {
        return compare_.text(cell(column, rowOf(compare_, line, head)));
    };
    const int own = rowOfCouncil("Fernbridge");
    const double part = data.number(cell("I", own));
    data.set(cell("I", own), 4.0);
    workbook_.recalculate();
    EXPECT_EQ(shown("Against England", "C"), "–");
    EXPECT_NE(shown("Against England", "D"), "–");
    data.set(cell("I", own), part);

    const std::string row = std::to_string(rowOfCouncil("Alderford"));
    data.setRows(cell("A", data.lastRow() + 1), data.values("A" + row + ":J" + row));
    workbook_.recalculate();
    EXPECT_EQ(warning(),
              "In another year of the five authorities stand in Data more than once: it shows no "
              "neighbours' mean, band and rank. ");
    for (const char* line : {"Neighbours' mean", "Band (A is best)", "Rank"}) {
        EXPECT_EQ(shown(line, "C"), "–") << line;
    }
    EXPECT_GT(numberIn(compare_, "D", rowOf(compare_, "Rank", head)), 0);
}

TEST_F(Benchmark, SeesAFigureTypedWithItsSign) {
    session::Sheet data = sheet("Data");
    const session::NamedPlace figures = workbook_.named("AuthorityRows");
    const int row =
        static_cast<int>(
            sheet("Authorities").number(session::cellName(figures.firstRow, figures.firstColumn))) +
        1;
    const std::string place = cell("J", row);
    data.set(place, data.number(place) / 100);
    workbook_.recalculate();
    EXPECT_TRUE(warning().starts_with(
        "1 figure is at most 1 where half are above 10: was it typed with a % sign? "))
        << warning();
}

TEST_F(Benchmark, NamesNeighboursThatAreNotThere) {
    compare_.set(cell("A", rowOf(compare_, "Alderford")), "Alderfort");
    workbook_.recalculate();
    EXPECT_EQ(warning(), "Neighbours that are not in Data: 1. ");
    EXPECT_EQ(compare_.text(cell("B", rowOf(compare_, "Alderfort"))), "not in Data");
}

TEST_F(Benchmark, CountsANeighbourNamedTwiceOnce) {
    workbook_.recalculate();
    const int mean = rowOf(compare_, "Neighbours' mean");
    const std::string lines = cell("B", mean) + ":" + cell("E", mean + 1);
    const session::ValueRows once = compare_.values(lines);
    const session::NamedPlace neighbours = workbook_.named("Neighbours");
    int row = neighbours.firstRow;
    while (!compare_.value(cell("A", row)).isBlank()) {
        ++row;
    }
    compare_.set(cell("A", row), compare_.text(cell("A", neighbours.firstRow)));
    workbook_.recalculate();
    EXPECT_EQ(compare_.values(lines), once);
    EXPECT_EQ(compare_.text(cell("B", row)), "named above");
    EXPECT_EQ(compare_.text(cell("D", row)), "");
    EXPECT_EQ(warning(), "");
    compare_.set(cell("A", row), "Alderfort");
    compare_.set(cell("A", row + 1), "Alderfort");
    workbook_.recalculate();
    EXPECT_EQ(compare_.values(lines), once);
    EXPECT_EQ(compare_.text(cell("B", row + 1)), "not in Data");
    expectNoErrors(compare_);
}

// A sureness of 0 would call every figure Better or Worse.
TEST_F(Benchmark, IsAsSureAsUsualWhereSettingsDoNotSay) {
    const std::string headline = compare_.text("A4");
    EXPECT_TRUE(headline.ends_with(" – similar.")) << headline;
    enter("SureTyped", "");
    EXPECT_EQ(compare_.text("A4"), headline);
    EXPECT_NE(compare_.text("A18").find("(95 % sure)"), std::string::npos) << compare_.text("A18");
}

// A setting that is cleared or mistyped is asked for; no sentence says what it cannot know.
TEST_F(Benchmark, AsksForSettingsThatSayNothing) {
    enter("SureTyped", "95");
    EXPECT_EQ(warning(),
              "How sure, in Settings, is not between 0 and 100 %: nothing is called Better or "
              "Worse. ");
    EXPECT_EQ(compare_.text("A18"), "");
    enter("SureTyped", "");
    enter("Polarity", "");
    EXPECT_EQ(warning(),
              "Settings do not say which is good, High, Low or Neutral: High is taken for it. ");
    for (const char* word : {"Up", "Low "}) {
        enter("Polarity", word);
        EXPECT_EQ(warning(),
                  "Which is good, in Settings, is not High, Low or Neutral: High is taken for the "
                  "ranks, and nothing is called Better or Worse. ")
            << word;
    }
    enter("Polarity", "High");
    enter("Unit", "");
    EXPECT_EQ(warning(),
              "The unit in Settings is none of those listed there: nothing is called Better or "
              "Worse. ");
    enter("Unit", "per cent");

    constexpr const char* noRow =
        "No row of Data fits: look at the year here, and at the words for rows and levels in "
        "Settings. ";
    session::Sheet settings = sheet("Settings");
    const std::string says = cell("D", rowOf(settings, "under"));
    for (const char* word : {"", "Totl"}) {
        settings.set(says, *word == '\0' ? session::CellValue() : session::CellValue(word));
        workbook_.recalculate();
        EXPECT_EQ(warning(), noRow) << word;
        EXPECT_EQ(compare_.text("A4"), "No figure of Fernbridge was found in Data for 2025.");
    }
    settings.set(says, "Total");
    enter("AuthorityLevel", "LA");
    EXPECT_EQ(warning(), noRow);
    enter("AuthorityLevel", "Local authority");
    EXPECT_EQ(warning(), "");
    settings.set(cell("B", rowOf(settings, "Authority")), {});
    workbook_.recalculate();
    EXPECT_EQ(warning().find("Data has no heading for: Authority “”. "), 0) << warning();
}

}  // namespace council::test
