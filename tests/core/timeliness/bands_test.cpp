#include "core/timeliness/bands.h"

#include <string>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

Grid row(std::vector<Cell> cells) {
    const std::size_t columns = cells.size();
    return {columns, std::move(cells)};
}

std::string labels(std::vector<Cell> limits) {
    const auto bands = Bands::read(row(std::move(limits)));
    if (!bands) {
        return sentence(bands.error());
    }
    std::string text;
    for (std::size_t band = 0; band < bands.value().size(); ++band) {
        text += (band == 0 ? "" : " ") + bands.value().label(band);
    }
    return text;
}

TEST(Bands, AreNamedByTheirLimits) {
    EXPECT_EQ(labels({10.0, 15.0, 20.0}), "0-10 11-15 16-20 21+") << "as published";
    EXPECT_EQ(labels({45.0}), "0-45 46+");
    EXPECT_EQ(labels({0.0, 1.0, 5.0}), "0 1 2-5 6+") << "a band of one number is that number";
    EXPECT_EQ(labels({10.0, Cell(), 15.0, Cell()}), "0-10 11-15 16+") << "blanks of a range";
}

TEST(Bands, RefuseWhatIsNoAscendingWholeNumber) {
    for (const std::vector<Cell>& limits : {std::vector<Cell>{15.0, 10.0},
                                            {10.0, 10.0},
                                            {7.5},
                                            {-1.0},
                                            {"10"},
                                            {Cell::error()},
                                            {1e6},
                                            {Cell(), Cell()}}) {
        const auto bands = Bands::read(row(limits));
        ASSERT_FALSE(bands.has_value());
        EXPECT_EQ(bands.error().kind, Problem::Kind::argument);
    }
}

TEST(Bands, TakeWhatDoesNotExceedTheirLimit) {
    auto bands = Bands::read(row({10.0, 15.0})).value();
    for (const double span : {0.0, 10.0, 10.5, 11.0, 15.0, 16.0, 400.0}) {
        bands.add(span);
    }
    EXPECT_EQ(bands.count(0), 2) << "0 and 10";
    EXPECT_EQ(bands.count(1), 3) << "more than 10, if only by half a day, to 15";
    EXPECT_EQ(bands.count(2), 2);
    EXPECT_EQ(bands.total(), 7);
}

}  // namespace
}  // namespace council::timeliness
