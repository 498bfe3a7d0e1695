// A percentage month by month: how it stood at the end of each.
//
// Every month reads the rows as at its last day and for itself as the period, exactly as one tally
// asked for that month would; a row is only looked at in the months in which it can count, so that
// twelve months cost little more than one.
#pragma once

#include "core/timeliness/tally.h"

#include <cstddef>
#include <vector>

namespace council::timeliness {

inline constexpr int usualMonths = 12;
inline constexpr int mostMonths = 240;
// A whole number from 1 to `mostMonths`.
Outcome<int> readMonths(const Cell& cell);

class MonthlyTallies {
 public:
    // So many months, oldest first; the last one is the month of as_at, read at as_at itself.
    MonthlyTallies(Basis basis, int months, const Moment& asAt);

    // A limit that is not known (nullptr) makes a started case unusable. The verdict is that of
    // the last month, whose tally knows the unusable ones.
    Verdict add(const Case& row, const Limit* limit, const HolidayChoice& holidays);

    std::size_t size() const { return months_.size(); }
    Day lastDay(std::size_t month) const { return months_[month].lastDay; }
    const Tally& tally(std::size_t month) const { return months_[month].tally; }
    // "it shows 12 months to 31 March 2025, each read at its end; in the last one 11 of 12 …"
    texts::Phrase sentence() const;

 private:
    struct Month {
        Day lastDay;
        Moment asAt;
        Tally tally;
    };
    // From one place among the months to another; none when the first is behind the last.
    struct Span {
        long long first;
        long long last;
    };
    Span monthsOf(const Case& row, const Limit* limit, const HolidayChoice& holidays) const;
    long long placeOf(Day day) const;

    Basis basis_;
    long long firstMonth_ = 0;  // since January of the year 0
    std::vector<Month> months_;
};

}  // namespace council::timeliness
