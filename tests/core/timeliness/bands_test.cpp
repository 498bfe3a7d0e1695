#include "core/timeliness/bands.h"

#include "core/limits/due_date.h"
#include "dates.h"

#include <string>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

Grid row(std::vector<Cell> cells) {
    const std::size_t columns = cells.size();
    return {columns, std::move(cells)};
}

Outcome<Bands> read(std::vector<Cell> limits, const ElapsedUnit& unit = {}) {
    return Bands::read(row(std::move(limits)), unit);
}

std::string labels(std::vector<Cell> limits, const ElapsedUnit& unit = {}) {
    const auto bands = read(std::move(limits), unit);
    if (!bands) {
        return sentence(bands.error());
    }
    std::string text;
    for (std::size_t band = 0; band < bands.value().size(); ++band) {
        text += (band == 0 ? "" : " | ") + bands.value().label(band);
    }
    return text;
}

TEST(Bands, AreNamedByTheirLimits) {
    EXPECT_EQ(labels({10.0, 15.0, 20.0}), "0-10 | 11-15 | 16-20 | 21+") << "as published";
    EXPECT_EQ(labels({45.0}), "0-45 | 46+");
    EXPECT_EQ(labels({45.0}, {Unit::days, false}), "0-45 | 46+");
    EXPECT_EQ(labels({0.0, 1.0, 5.0}), "0 | 1 | 2-5 | 6+") << "a band of one number is it";
    EXPECT_EQ(labels({10.0, Cell(), 15.0, " "}), "0-10 | 11-15 | 16+") << "blanks of a range";
    EXPECT_EQ(labels({3.0, 6.0}, {Unit::months, false}), "up to 3 | over 3 to 6 | over 6")
        << "half a month above 3 is in neither 0-3 nor 4-6";
    EXPECT_EQ(
        labels({"3 months", "6 months", "under 1 year", "Under 2 years"}),
        "up to 3 months | over 3 months to 6 months | over 6 months, under 1 year | 1 year to "
        "under 2 years | 2 years or more");
    EXPECT_EQ(labels({"under 1 year", "1 year"}), "under 1 year | 1 year | over 1 year");
}

TEST(Bands, RefuseWhatDoesNotAscend) {
    for (const std::vector<Cell>& limits : {std::vector<Cell>{15.0, 10.0},
                                            {10.0, 10.0},
                                            {7.5},
                                            {-1.0},
                                            {"10"},
                                            {"under"},
                                            {"soon"},
                                            {"1 year", "under 1 year"},
                                            {"6 months", "3 months"},
                                            {"12 months", "1 year"},
                                            {Cell::error()},
                                            {1e6},
                                            {Cell(), Cell()}}) {
        const auto bands = read(limits);
        ASSERT_FALSE(bands.has_value()) << labels(limits);
        EXPECT_EQ(bands.error().kind, Problem::Kind::argument);
    }
}

std::string counts(const Bands& bands) {
    std::string text;
    for (std::size_t band = 0; band < bands.size(); ++band) {
        text += (band == 0 ? "" : " ") + std::to_string(bands.count(band));
    }
    return text;
}

// The bands of the Department for Education's table of plan durations, as at 31 March 2025.
TEST(Bands, InWordsAreTheDepartmentsPlanDurations) {
    auto bands = read({"3 months", "6 months", "under 1 year", "under 2 years"}).value();
    const Moment asAt = tests::moment("31/03/2025");
    for (const char* start :
         {"31/12/24", "16/12/24", "30/9/24", "15/9/24", "1/4/24", "31/3/24", "1/4/23", "31/3/23"}) {
        EXPECT_TRUE(bands.add(tests::moment(start), asAt, HolidayChoice())) << start;
    }
    EXPECT_EQ(counts(bands), "1 1 3 2 1");
    EXPECT_EQ(bands.total(), 8);
}

// "0-3 months" by complete months would hold three months and 29 days; by the limit it does not.
TEST(Bands, TheFirstBandIsWhatIsInTime) {
    const HolidayChoice holidays;
    for (const auto& [unit, amount] : {std::pair{Unit::workingDays, 10},
                                       {Unit::days, 20},
                                       {Unit::weeks, 6},
                                       {Unit::months, 3},
                                       {Unit::hours, 72}}) {
        for (const bool includingStart : {false, true}) {
            const bool counted = includingStart && unit != Unit::hours;
            const Limit wanted{amount, unit, counted};
            for (Day start = dayOf(2025, 1, 1); start < dayOf(2025, 1, 1) + Days(30);
                 start += Days(1)) {
                for (int later = 0; later < 100; ++later) {
                    const Moment from{start, std::nullopt};
                    const Moment to{start + Days(later), std::nullopt};
                    auto bands =
                        read({static_cast<double>(amount)}, {unit, includingStart}).value();
                    ASSERT_TRUE(bands.add(from, to, holidays));
                    ASSERT_EQ(bands.count(0) == 1,
                              *knownInTime(from, to, wanted, holidays.of(wanted)))
                        << textOf(wanted) << " from " << isoText(start) << " after " << later;
                }
            }
        }
    }
}

TEST(Bands, ACaseOutsideTheKnownYearsIsNotCounted) {
    auto bands = read({10.0}).value();
    const Moment start = tests::moment("31/12/1999");
    EXPECT_FALSE(bands.add(start, tests::moment("05/01/2000"), HolidayChoice()));
    EXPECT_EQ(bands.total(), 0);
}

}  // namespace
}  // namespace council::timeliness
