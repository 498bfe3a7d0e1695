// What came again: re-referrals within 12 months, second plans, three placements in a year.
//
// An event is a repeat when it is at least the n-th of its id within the limit, up to and including
// its own day. The earlier ones may lie before the period: a list that begins with the period
// therefore shows too few, and says so.
#pragma once

#include "core/dates/flaw.h"
#include "core/dates/period.h"
#include "core/limits/holiday_choice.h"
#include "core/values/numbering.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace council::timeliness {

struct Recurrence {
    std::optional<Limit> within;  // nothing: ever
    int occurrences = 2;          // from which on it is a repeat
};
// A limit, or "ever".
Outcome<std::optional<Limit>> readWithin(const Cell& cell);
// A whole number from 2 on.
Outcome<int> readOccurrences(const Cell& cell);

// What a share is taken of: the events of the period, or the ids that have one in it.
enum class RepeatsOf : std::uint8_t { events, ids };
Outcome<RepeatsOf> readRepeatsOf(const Cell& cell);

struct RepeatCounts {
    int events = 0;  // in the period
    int repeats = 0;
    int ids = 0;  // with an event in the period
    int idsWithRepeat = 0;
    int unusable = 0;
    std::vector<std::uint32_t> beyond;  // the unusable ones whose limit leaves the known years
    std::optional<Day> first;           // the earliest event of the list
    bool historyIsMissing = false;      // it is too late to show every repeat of the period

    // Nothing to say when the period has no event.
    Outcome<double> share(RepeatsOf of) const;
};

class Repeats {
 public:
    // What is dated after asAt has not happened yet.
    Repeats(const Recurrence& recurrence, const HolidayChoice& holidays, const Period& period,
            const Moment& asAt)
        : recurrence_(recurrence), holidays_(holidays), period_(period), asAt_(asAt) {}

    // The rows of the list in their order: of two events on one day the later row is the repeat.
    // An event without a date or an id is unusable: its columns are the id and the date.
    Flaw add(std::uint32_t row, std::string_view id, const DateReading& date);

    // In one pass over the events in order of id and date.
    RepeatCounts count() const;
    // "2 of 5 events from 1 April 2024 to 31 March 2025 came again within 12 months"
    texts::Phrase sentence(const RepeatCounts& counts, RepeatsOf of) const;

 private:
    struct Event {
        std::uint32_t id;
        std::uint32_t row;
        Moment moment;
    };
    std::vector<Event> inOrder() const;
    bool isHistoryMissing(Day first) const;

    Recurrence recurrence_;
    HolidayChoice holidays_;
    Period period_;
    Moment asAt_;
    Numbering ids_;
    std::vector<Event> events_;
    int unusable_ = 0;
};

}  // namespace council::timeliness
