// The status of one milestone: an action in an improvement plan with a due date.
//
// A milestone is Complete (in time or late), or it is open: On track, At risk, Off track, Overdue,
// Not due yet, On hold, without a date, or in need of a Check because its data contradict
// themselves; or it was Withdrawn. Status comes first and colour second (see core/rag): what
// "Amber" means differs from council to council, what "Overdue" means does not.
//
// The rules are ours, after the practice of published plans (docs/why); the first that
// applies decides.
#pragma once

#include "core/calendars/working_calendar.h"
#include "core/dates/reading.h"
#include "core/limits/limit.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace council::milestones {

enum class Status : std::uint8_t {  // in the order of every table
    complete,
    completeLate,
    onTrack,
    atRisk,
    offTrack,
    overdue,
    notDue,
    onHold,
    noDate,
    check,
    withdrawn,
};
inline constexpr std::array allStatuses{Status::complete, Status::completeLate, Status::onTrack,
                                        Status::atRisk,   Status::offTrack,     Status::overdue,
                                        Status::notDue,   Status::onHold,       Status::noDate,
                                        Status::check,    Status::withdrawn};

std::string_view wordFor(Status status);
std::optional<Status> readStatus(std::string_view word);

// An officer's own rating, in any word that core/rag/loose_word knows. It can put an open milestone
// on hold or withdraw it; beyond that it can make one worse, never better.
enum class Judgement : std::uint8_t {
    none,      // blank, Grey, Not due, Open: changes nothing
    complete,  // Blue, Complete: changes no status, but MILESTONE.CHECK asks for the date
    onTrack,
    atRisk,
    offTrack,
    onHold,
    withdrawn,
    unknown,  // an undefined word: Check
};
Judgement readJudgement(const Cell& cell);

struct Milestone {
    DateReading due;
    DateReading completed;
    DateReading forecast;
    DateReading start;
    Judgement judged = Judgement::none;
};

struct Terms {
    Moment asAt;  // what is dated after it has not happened yet
    // At risk this long before the due date, or never for being due soon.
    std::optional<Limit> warning = Limit{30, Unit::days};
    Limit grace{0, Unit::days};  // only At risk, not Overdue, this long after it
};

// Which rule decided: what EXPLAIN puts into words.
enum class Reason : std::uint8_t {
    unreadableDate,
    unknownJudgement,
    dueBeforeStart,
    completedBeforeStart,
    outsideCalendar,
    completedInTime,
    completedWithoutDue,
    completedLate,
    judgedWithdrawn,
    judgedOnHold,
    noDueDate,
    pastDueAndGrace,
    pastDueWithinGrace,
    forecastPastDue,
    notStarted,
    dueSoon,
    onTrack,
    judgedWorse,
};

struct Verdict {
    Status status;
    Reason reason;
    bool operator==(const Verdict&) const = default;
};

Verdict judge(const Milestone& milestone, const Terms& terms);
// "the due date 31 March 2017 is past and there is no completion date by 6 April 2017"
texts::Phrase because(const Verdict& verdict, const Milestone& milestone, const Terms& terms);

// `warning` and `grace`: a whole number of calendar days, or a limit in words.
Outcome<Limit> readAllowance(const Cell& cell);
// `warning` may also be ‘none’: no value.
Outcome<std::optional<Limit>> readWarning(const Cell& cell);

// Days late (+) or early (-): completed minus due; for an open milestone the later of forecast and
// as_at minus due when past due, else 0. Blank due: nothing to say. Unreadable dates: a data
// problem. Working days past the calendar: a data problem that names the date.
enum class SlippageUnit : std::uint8_t { days, workingDays };
Outcome<int> slippage(const Milestone& milestone, Day asAt, SlippageUnit unit,
                      const WorkingCalendar& calendar);

}  // namespace council::milestones
