#include "core/fostering/conversion.h"

#include "days.h"

#include <gtest/gtest.h>

namespace council::fostering {
namespace {

using tests::day;
using tests::on;

const TargetPeriod summer{dayOf(2021, 4, 1), dayOf(2021, 6, 30)};
const Limit eightMonths{8, Unit::months, false};

struct ConversionCase {
    const char* why;
    const char* earlier;
    const char* later;
    const char* cohort;  // "later of earlier"
    const char* within;  // of those with eight months to do it in
    const char* period;
};

// Enquiries of April to June 2021, read on 31 January 2022: those up to 31 May have had their eight
// months.
const ConversionCase conversionCases[] = {
    {"approved in time", "10/04/2021", "01/12/2021", "1 of 1", "1 of 1", "0 of 1"},
    {"approved on the last day of eight months", "10/04/2021", "10/12/2021", "1 of 1", "1 of 1",
     "0 of 1"},
    {"approved a day later", "10/04/2021", "11/12/2021", "1 of 1", "0 of 1", "0 of 1"},
    {"not approved", "10/04/2021", "", "0 of 1", "0 of 1", "0 of 1"},
    {"eight months end on as_at", "31/05/2021", "", "0 of 1", "0 of 1", "0 of 1"},
    {"still has time, though approved", "01/06/2021", "01/12/2021", "1 of 1", "0 of 0", "0 of 1"},
    {"approved in the period", "10/04/2021", "30/06/2021", "1 of 1", "1 of 1", "1 of 1"},
    {"approved on the day of the enquiry", "10/04/2021", "10/04/2021", "1 of 1", "1 of 1",
     "1 of 1"},
    {"approved after as_at: not yet", "10/04/2021", "01/02/2022", "0 of 1", "0 of 1", "0 of 1"},
    {"enquired before the period", "31/03/2021", "01/05/2021", "0 of 0", "0 of 0", "1 of 0"},
    {"enquired after it", "01/07/2021", "01/12/2021", "0 of 0", "0 of 0", "0 of 0"},
    {"no enquiry on record", "", "01/05/2021", "0 of 0", "0 of 0", "1 of 0"},
    {"approved before the enquiry: unusable", "10/05/2021", "01/05/2021", "0 of 0", "0 of 0",
     "0 of 0"},
    {"unreadable enquiry", "soon", "01/05/2021", "0 of 0", "0 of 0", "0 of 0"},
    {"unreadable approval", "10/04/2021", "soon", "0 of 0", "0 of 0", "0 of 0"},
};

std::string counts(const Conversion& conversion) {
    return std::to_string(conversion.later()) + " of " + std::to_string(conversion.earlier());
}

TEST(Conversion, CountsCohortsAndPeriods) {
    const Day asAt = day("31/01/2022");
    for (const auto& [why, earlier, later, cohort, within, period] : conversionCases) {
        Conversion byCohort(ConversionBasis::cohort, summer, asAt, std::nullopt);
        Conversion inTime(ConversionBasis::cohort, summer, asAt, eightMonths);
        Conversion byPeriod(ConversionBasis::period, summer, asAt, std::nullopt);
        for (Conversion* conversion : {&byCohort, &inTime, &byPeriod}) {
            conversion->add(on(earlier), on(later));
        }
        EXPECT_EQ(counts(byCohort), cohort) << why;
        EXPECT_EQ(counts(inTime), within) << why;
        EXPECT_EQ(counts(byPeriod), period) << why;
    }
}

TEST(Conversion, CountsUnusableRows) {
    Conversion conversion(ConversionBasis::cohort, summer, day("31/01/2022"), std::nullopt);
    conversion.add(on("10/05/2021"), on("01/05/2021"));
    conversion.add(on("soon"), on(""));
    conversion.add(on("10/04/2021"), on("soon"));
    conversion.add(on(""), on(""));
    EXPECT_EQ(conversion.unusable(), 3);
}

TEST(Conversion, IsAFractionOrNothingToSay) {
    Conversion conversion(ConversionBasis::cohort, summer, day("31/01/2022"), std::nullopt);
    EXPECT_EQ(conversion.share().error().kind, Problem::Kind::nothing);
    for (int i = 0; i < 8; ++i) {
        conversion.add(on("10/04/2021"), on(i == 0 ? "01/12/2021" : ""));
    }
    EXPECT_DOUBLE_EQ(conversion.share().value(), 0.125);
}

TEST(Conversion, SaysWhatItCounted) {
    const Day asAt = day("31/01/2022");
    Conversion byCohort(ConversionBasis::cohort, summer, asAt, std::nullopt);
    Conversion inTime(ConversionBasis::cohort, summer, asAt, eightMonths);
    Conversion byPeriod(ConversionBasis::period, summer, asAt, std::nullopt);
    for (Conversion* conversion : {&byCohort, &inTime, &byPeriod}) {
        conversion->add(on("10/04/2021"), on("01/05/2021"));
        conversion->add(on("11/04/2021"), on(""));
    }
    EXPECT_EQ(byCohort.sentence(), "of 2 with the earlier date in the period, 1 has the later one");
    EXPECT_EQ(inTime.sentence(),
              "of 2 with the earlier date in the period who have had 8 months, 1 has the later "
              "one in that time");
    EXPECT_EQ(byPeriod.sentence(),
              "2 of the earlier dates and 1 of the later ones fall in the period");
    byPeriod.add(on("soon"), on(""));
    EXPECT_EQ(
        byPeriod.sentence(),
        "2 of the earlier dates and 1 of the later ones fall in the period; 1 row is unusable "
        "and left out");
    byPeriod.add(on("soon"), on(""));
    EXPECT_EQ(
        byPeriod.sentence(),
        "2 of the earlier dates and 1 of the later ones fall in the period; 2 rows are unusable "
        "and left out");
}

// As everywhere: five working days from Friday 9 April 2021 end on the 16th, and no more have
// passed by the Sunday after it.
TEST(Conversion, InWorkingDaysHasTheWeekendAfterTheLast) {
    const auto converted = [](const char* later) {
        Conversion conversion(ConversionBasis::cohort, summer, day("31/01/2022"),
                              Limit{5, Unit::workingDays});
        conversion.add(on("09/04/2021"), on(later));
        return conversion.later();
    };
    EXPECT_EQ(converted("16/04/2021"), 1);
    EXPECT_EQ(converted("18/04/2021"), 1);
    EXPECT_EQ(converted("19/04/2021"), 0);
}

// 20 working days from December 2040 on end in a year whose bank holidays are not known.
TEST(Conversion, LeavesOutRowsWhoseTimeEndsBeyondTheCalendar) {
    const TargetPeriod winter{dayOf(2040, 12, 1), dayOf(2040, 12, 31)};
    Conversion conversion(ConversionBasis::cohort, winter, day("31/03/2041"),
                          Limit{20, Unit::workingDays});
    conversion.add(on("20/12/2040"), on("31/12/2040"));
    EXPECT_EQ(conversion.unusable(), 1);
    EXPECT_EQ(conversion.earlier(), 0);
}

}  // namespace
}  // namespace council::fostering
