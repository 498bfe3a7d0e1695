#include "core/timeliness/status.h"

#include "core/timeliness/elapsed.h"

namespace council::timeliness {

namespace {

std::string shown(const Moment& moment, Clock clock) {
    return clock == Clock::instants ? longText(moment) : longText(moment.day);
}

}  // namespace

std::string_view wordFor(Status status) {
    switch (status) {
        case Status::inTime:
            return "In time";
        case Status::late:
            return "Late";
        case Status::open:
            return "Open";
        case Status::overdue:
            return "Overdue";
        case Status::noStart:
            return "No start";
        case Status::check:
            break;
    }
    return "Check";
}

Course courseOf(const Case& row, Clock clock, const Moment& asAt) {
    if (row.start.isUnreadable()) {
        return {Progress::unusable, Reason::unreadableStart};
    }
    if (row.end.isUnreadable()) {
        return {Progress::unusable, Reason::unreadableEnd};
    }
    const Moment& start = row.start.moment;
    const Moment& end = row.end.moment;
    const bool ended = row.end.isReadable() && hasHappened(end, asAt, clock);
    if (row.start.isBlank()) {
        return ended ? Course{Progress::unusable, Reason::endWithoutStart}
                     : Course{Progress::notStarted, Reason::noStart};
    }
    if (ended && !hasHappened(start, end, clock)) {
        return {Progress::unusable, Reason::endBeforeStart};
    }
    if (!hasHappened(start, asAt, clock)) {
        return {Progress::notStarted, Reason::startsLater};
    }
    if (ended) {
        return {Progress::ended, Reason::ended};
    }
    return {Progress::open, row.end.isBlank() ? Reason::notEnded : Reason::endsLater};
}

Verdict judge(const Case& row, const Limit* limit, const HolidayChoice& holidays,
              const Moment& asAt) {
    const Clock clock = limit != nullptr ? clockOf(limit->unit) : Clock::days;
    const auto [progress, reason] = courseOf(row, clock, asAt);
    if (progress == Progress::unusable) {
        return {Status::check, reason};
    }
    if (progress == Progress::notStarted) {
        return {Status::noStart, reason};
    }
    if (limit == nullptr) {
        return {Status::check, Reason::noLimit};
    }
    const WorkingCalendar& calendar = holidays.of(*limit);
    const auto due = knownDueDate(row.start.moment, *limit, calendar);
    if (!due) {
        return {Status::check, Reason::outsideCalendar};
    }
    const bool isOpen = progress == Progress::open;
    if (isWithin(row.start.moment, *due, isOpen ? asAt : row.end.moment, *limit, calendar)) {
        return {isOpen ? Status::open : Status::inTime, reason, *due};
    }
    return {isOpen ? Status::overdue : Status::late, reason, *due};
}

std::string because(const Verdict& verdict, const Case& row, const Limit& limit,
                    const HolidayChoice& holidays, const Moment& asAt) {
    const Clock clock = clockOf(limit.unit);
    const std::string start = shown(row.start.moment, clock);
    const std::string end = shown(row.end.moment, clock);
    const std::string due =
        shown(verdict.due, clock) + " (" + textOf(limit) + " from " + start + ")";
    const std::string readAt = shown(asAt, clock);
    const bool isOverdue = verdict.status == Status::overdue;
    switch (verdict.reason) {
        case Reason::noStart:
            return "it has no start date";
        case Reason::startsLater:
            return "it starts on " + start + ", after " + readAt;
        case Reason::ended: {
            std::string text = "it was due on " + due + " and ended on " + end;
            if (verdict.status == Status::inTime && row.end.moment.day > verdict.due.day) {
                text += ", before another working day had passed";
            }
            if (verdict.status == Status::late) {
                const auto delay =
                    knownDelay(verdict.due, row.end.moment, limit, holidays.of(limit));
                if (delay && *delay > 0) {
                    text += ", " + delayText(*delay, limit) + " late";
                }
            }
            return text;
        }
        case Reason::notEnded:
            return "it " + std::string(isOverdue ? "was" : "is") + " due on " + due +
                   " and has not ended by " + readAt;
        case Reason::endsLater:
            return "it " + std::string(isOverdue ? "was" : "is") + " due on " + due +
                   " and, read at " + readAt + ", has not ended: its end is dated " + end;
        case Reason::unreadableStart:
            return "its start cannot be read as a date";
        case Reason::unreadableEnd:
            return "its end cannot be read as a date";
        case Reason::endWithoutStart:
            return "it ended on " + end + " but has no start date";
        case Reason::endBeforeStart:
            return "it ended on " + end + ", before it started on " + start;
        case Reason::noLimit:
            return "its limit cannot be read";
        case Reason::outsideCalendar:
            return "its due date, " + textOf(limit) + " from " + start + ", " +
                   (needsCalendar(limit)
                        ? "leaves the years whose bank holidays are known, 2000 to 2040"
                        : "is later than 31 December 2199");
    }
    return {};
}

}  // namespace council::timeliness
