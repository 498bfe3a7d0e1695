// The status of one case: something that started and has to end within a limit.
//
// It is In time or Late once it has ended, Open or Overdue while it has not; without a start by the
// as-at date there is nothing to judge yet (No start), and data that contradict themselves need a
// Check. On the due date itself is in time, and so is an end on the weekend or holiday right after
// a due date in working days: no more of them have passed.
#pragma once

#include "core/dates/reading.h"
#include "core/limits/holiday_choice.h"
#include "core/timeliness/as_at.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace council::timeliness {

enum class Status : std::uint8_t { inTime, late, open, overdue, noStart, check };

std::string_view wordFor(Status status);

struct Case {
    DateReading start;
    DateReading end;
};

// Which rule decided: what EXPLAIN puts into words.
enum class Reason : std::uint8_t {
    noStart,
    startsLater,
    ended,
    notEnded,
    endsLater,
    unreadableStart,
    unreadableEnd,
    endWithoutStart,
    endBeforeStart,
    noLimit,
    outsideCalendar,
};

// How far a case has come by the as-at date, whatever its limit.
enum class Progress : std::uint8_t { notStarted, open, ended, unusable };
struct Course {
    Progress progress;
    Reason reason;
};
Course courseOf(const Case& row, Clock clock, const Moment& asAt);

struct Verdict {
    Status status;
    Reason reason;
    // Where it has started and can be judged: the last day, or moment, that is still in time.
    Moment due{};
};

// A limit that is not known (nullptr) makes a started case a Check.
Verdict judge(const Case& row, const Limit* limit, const HolidayChoice& holidays,
              const Moment& asAt);
// "it was due on 15 January 2025 (15 working days from 20 December 2024) and ended on …"
texts::Phrase because(const Verdict& verdict, const Case& row, const Limit& limit,
                      const HolidayChoice& holidays, const Moment& asAt);

}  // namespace council::timeliness
