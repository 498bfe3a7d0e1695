// What the benchmark workbook must say, worked out apart from it: from its synthetic table, with
// quartiles of type 7 and Wilson's interval written out anew.
#pragma once

#include <array>
#include <string_view>

namespace council::test::benchmark {

// A figure that is not there is told by its words.
struct Year {
    std::string_view year;
    double own;
    double england;
    double region;
    double neighbours;
    std::string_view band;
    double rank;
    double part;
    double whole;
    std::string_view againstEngland;
};

struct Comparison {
    std::string_view council;
    std::string_view year;  // as chosen; empty: the latest
    std::string_view headline;
    std::string_view band;
    std::string_view rank;
    std::string_view note;
    double median;
    // Against England, region, the neighbours' mean and their median.
    std::array<std::string_view, 4> words;
    std::array<Year, 5> years;  // the last is the chosen one
};

inline constexpr Comparison comparisons[] = {
    {"Fernbridge",
     "",
     "Fernbridge: 80.1 per cent in 2025, 75 of 148. England: 80.9 – similar.",
     "C",
     "75 of 148",
     "Ours is 80.1 (471 of 588); allowing for chance, from 76.7 to 83.1 (95 % sure). 52% of all "
     "authorities have as good a figure or a better one.",
     81.9,
     {"Similar", "Worse", "Similar", "Similar"},
     {{{"2021", 79.7, 80.6, 82.8, 729.1 / 9, "C", 77, 440, 552, "Similar"},
       {"2022", 80.6, 80.9, 83.5, 81.79, "B", 73, 483, 599, "Similar"},
       {"2023", 80.0, 80.7, 82.9, 81.86, "C", 81, 447, 559, "Similar"},
       {"2024", 82.0, 80.8, 83.0, 82.4, "B", 68, 473, 577, "Similar"},
       {"2025", 80.1, 80.9, 83.3, 81.98, "C", 75, 471, 588, "Similar"}}}},
    {"Oakcombe",
     "2024",
     "Oakcombe: 95.4 per cent in 2024, 7 of 150. England: 80.8 – better.",
     "A",
     "7 of 150",
     "Ours is 95.4 (3,942 of 4,132); allowing for chance, from 94.7 to 96.0 (95 % sure). 5% of all "
     "authorities have as good a figure or a better one.",
     81.95,
     {"Better", "Better", "Better", "Better"},
     {{{"2020", 91.9, 80.4, 80.8, 82.17, "A", 10, 3806, 4142, "Better"},
       {"2021", 91.0, 80.6, 81.1, 729.1 / 9, "A", 18, 3704, 4070, "Better"},
       {"2022", 93.1, 80.9, 81.7, 81.79, "A", 14, 3806, 4088, "Better"},
       {"2023", 95.1, 80.7, 81.4, 81.86, "A", 9, 3939, 4142, "Better"},
       {"2024", 95.4, 80.8, 81.9, 82.4, "A", 7, 3942, 4132, "Better"}}}},
};

}  // namespace council::test::benchmark
