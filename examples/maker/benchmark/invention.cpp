// A download such as DfE publishes, invented: years, levels and a breakdown in one table.
#include "maker/annex_a/random.h"
#include "maker/benchmark/sheets.h"

#include <array>
#include <cmath>

namespace council::maker::benchmark {
namespace {

using annex_a::Random;

constexpr int firstYear = 2020;
constexpr int lastYear = 2025;
constexpr std::string_view regions[] = {"Northern", "Eastern", "Central", "Western", "Southern"};
constexpr std::string_view stems[] = {
    "Alder", "Beck",  "Birch", "Brook", "Clay",  "Cold",  "Deer",   "Fair",  "Fern",  "Flint",
    "Gorse", "Hazel", "Heath", "Holm",  "Lang",  "Larch", "Linden", "Marsh", "Mere",  "Oak",
    "Rowan", "Rush",  "Sand",  "Sedge", "Stone", "Thorn", "Vale",   "West",  "White", "Yew"};
constexpr std::string_view endings[] = {"bridge", "bury", "combe", "ford", "wick"};

struct Authority {
    std::string name;
    std::string_view region;
    int assessments;
    double share;   // in time, in the first year
    double change;  // from year to year
};

std::vector<Authority> invent(Random& random) {
    std::vector<Authority> authorities;
    std::size_t number = 0;
    for (const std::string_view stem : stems) {
        for (const std::string_view ending : endings) {
            authorities.push_back({std::string(stem) + std::string(ending),
                                   regions[number++ % std::size(regions)],
                                   random.between(300, 5000), 0.01 * random.between(68, 94),
                                   0.001 * random.between(-15, 20)});
        }
    }
    return authorities;
}

struct Counts {
    int part = 0;
    int whole = 0;

    Counts& operator+=(const Counts& other) {
        part += other.part;
        whole += other.whole;
        return *this;
    }
};

struct Place {
    std::string_view level;
    std::string_view region;
    std::string_view authority;
};

// All of it, and the part of it that a breakdown shows.
struct Line {
    std::string_view category;
    int percent;
};
constexpr Line lines[] = {{"Total", 100}, {"Disabled children", 12}};

std::vector<Content> row(int year, const Place& place, std::string_view category) {
    const auto text = [](std::string_view words) -> Content {
        return words.empty() ? Content{} : Content{std::string(words)};
    };
    return {static_cast<double>(year), text("Reporting year"), text(place.level), text("England"),
            text(place.region),        text(place.authority),  text(category)};
}

std::vector<Content> row(int year, const Place& place, std::string_view category,
                         const Counts& counts) {
    std::vector<Content> cells = row(year, place, category);
    cells.insert(cells.end(), {static_cast<double>(counts.whole), static_cast<double>(counts.part),
                               std::round(1000.0 * counts.part / counts.whole) / 10});
    return cells;
}

// Fewer than so many are not published, as real tables have it.
constexpr int fewest = 40;

}  // namespace

std::vector<std::vector<Content>> inventedTable() {
    std::vector<std::vector<Content>> table;
    std::vector<Content> headings;
    for (const std::string_view words :
         {heading::year, std::string_view("time_identifier"), heading::level,
          std::string_view("country_name"), heading::region, heading::authority, heading::category,
          heading::whole, heading::part, heading::figure}) {
        headings.push_back(std::string(words));
    }
    table.push_back(headings);

    Random random(45);
    const std::vector<Authority> authorities = invent(random);
    for (int year = lastYear; year >= firstYear; --year) {
        for (const Line& line : lines) {
            std::vector<std::vector<Content>> rows;
            std::array<Counts, std::size(regions)> ofRegions;
            Counts ofEngland;
            for (const Authority& authority : authorities) {
                const int whole =
                    (authority.assessments + random.between(-60, 60)) * line.percent / 100;
                const double share =
                    std::min(0.995, authority.share + authority.change * (year - firstYear) +
                                        0.001 * random.between(-20, 20));
                const Counts counts{static_cast<int>(std::lround(share * whole)), whole};
                const Place place{"Local authority", authority.region, authority.name};
                ofEngland += counts;
                for (std::size_t i = 0; i < std::size(regions); ++i) {
                    if (regions[i] == authority.region) {
                        ofRegions[i] += counts;
                    }
                }
                // Some years an authority sends nothing that can be published.
                if (counts.whole < fewest || random.chance(1)) {
                    rows.push_back(row(year, place, line.category));
                    rows.back().insert(rows.back().end(), 3, std::string("c"));
                } else {
                    rows.push_back(row(year, place, line.category, counts));
                }
            }
            table.push_back(row(year, {"National", "", ""}, line.category, ofEngland));
            for (std::size_t i = 0; i < std::size(regions); ++i) {
                table.push_back(
                    row(year, {"Regional", regions[i], ""}, line.category, ofRegions[i]));
            }
            table.insert(table.end(), rows.begin(), rows.end());
        }
    }
    return table;
}

}  // namespace council::maker::benchmark
