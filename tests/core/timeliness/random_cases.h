// Cases made at random, with all that a real list holds: open ones, reversed ones, unreadable
// dates, dates beyond the as-at date, limits of each kind that differ by row, a row without one.
#pragma once

#include "core/timeliness/status.h"
#include "dates.h"
#include "random.h"

#include <vector>

namespace council::tests {

class RandomCases {
 public:
    struct Row {
        timeliness::Case dates;
        const Limit* limit;
    };

    explicit RandomCases(unsigned seed) : random_(seed) {
        for (const char* text : {"10 days", "15 working days", "1 month", "72 hours", "6 weeks",
                                 "45 working days including start", "1 year"}) {
            limits_.push_back(limit(text));
        }
    }

    int upTo(int most) { return random_.upTo(most); }

    std::vector<Row> rows(int most) {
        const bool isOneLimit = upTo(1) == 0;
        const Limit* usual = anyLimit();
        std::vector<Row> made;
        for (int i = upTo(most); i > 0; --i) {
            const Day start = dayOf(2022, 6, 1) + Days(upTo(900));
            made.push_back({{date(start), upTo(3) == 0 ? DateReading::blank() : end(start)},
                            isOneLimit ? usual : anyLimit()});
        }
        return made;
    }
    Moment asAt() { return {dayOf(2023, 1, 1) + Days(upTo(700)), time()}; }
    const HolidayChoice& holidays() const { return holidays_; }

 private:
    const Limit* anyLimit() {
        const auto place = static_cast<std::size_t>(upTo(static_cast<int>(limits_.size())));
        return place < limits_.size() ? &limits_[place] : nullptr;
    }
    std::optional<std::chrono::milliseconds> time() {
        return upTo(2) == 0 ? std::optional<std::chrono::milliseconds>(
                                  std::chrono::minutes(upTo(24 * 60 - 1)))
                            : std::nullopt;
    }
    DateReading date(Day day) {
        const int kind = upTo(30);
        return kind == 0   ? DateReading::blank()
               : kind == 1 ? DateReading::unreadable()
                           : DateReading::of({day, time()});
    }
    DateReading end(Day start) {
        return date(start + Days(upTo(1) == 0 ? upTo(30) : upTo(140) - 5));
    }

    test::Random random_;
    std::vector<Limit> limits_;
    HolidayChoice holidays_;
};

}  // namespace council::tests
