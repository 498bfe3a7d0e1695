// Cases by how long they took: 0-10, 11-15, 16-20, 21+.
//
// A case is in the first band whose limit it keeps, by the rule of limits (core/limits), so that
// the first band never contradicts a percentage in time. Months and years go by the corresponding
// date, and nothing passes over a weekend in working days.
#pragma once

#include "core/limits/holiday_choice.h"
#include "core/timeliness/elapsed.h"
#include "core/values/grid.h"
#include "core/values/outcome.h"

#include <cstddef>
#include <string>
#include <vector>

namespace council::timeliness {

class Bands {
 public:
    // The upper limit of each band but the last, each above the one before: whole numbers of the
    // unit, or limits in words, `3 months`, of which `under 1 year` ends before the year is full
    // (the two together give DfE's bands of plan durations). Blank cells of a range are skipped;
    // anything else is a wrong argument.
    static Outcome<Bands> read(const Grid& upperLimits, const ElapsedUnit& unit);

    // False, and not counted, when a limit leaves the years whose bank holidays are known.
    bool add(const Moment& start, const Moment& end, const HolidayChoice& holidays);

    std::size_t size() const { return counts_.size(); }
    // In whole days: "0-10", "11-15", "21+"; a band of one number is that number. In other units:
    // "up to 3", "over 3 to 6", "over 6". In words: "up to 3 months", "over 6 months, under 1
    // year", "2 years or more".
    std::string label(std::size_t band) const;
    int count(std::size_t band) const { return counts_[band]; }
    int total() const;

 private:
    struct Upper {
        Limit limit;
        bool isUnder = false;    // the limit itself is above the band
        bool isInWords = false;  // labelled with its unit
    };
    static Outcome<Upper> readUpper(const Cell& cell, const ElapsedUnit& unit);
    static bool isAbove(const Upper& upper, const Upper& before);
    static std::optional<bool> holds(const Upper& upper, const Moment& start, const Moment& end,
                                     const HolidayChoice& holidays);
    static texts::Phrase amountOf(const Upper& upper);

    bool isInWholeDays() const;
    std::string rangeInDays(std::size_t band) const;

    std::vector<Upper> uppers_;
    std::vector<int> counts_;
};

}  // namespace council::timeliness
