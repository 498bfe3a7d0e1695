#include "core/timeliness/status.h"

#include "core/limits/due_date.h"
#include "core/timeliness/elapsed.h"
#include "core/timeliness/sentences.h"
#include "core/values/words.h"

#include <utility>

namespace council::timeliness {

namespace {

constexpr Word<Status> statusWords[] = {
    {"In time", Status::inTime},  {"Late", Status::late},        {"Open", Status::open},
    {"Overdue", Status::overdue}, {"No start", Status::noStart}, {"Check", Status::check},
};

using texts::Phrase;

Phrase shown(const Moment& moment, Clock clock) {
    return clock == Clock::instants ? inWords(moment) : inWords(moment.day);
}

}  // namespace

std::string_view wordFor(Status status) {
    return council::wordFor(statusWords, status);
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
    const auto inTime =
        isWithin(row.start.moment, *due, isOpen ? asAt : row.end.moment, *limit, calendar);
    if (!inTime) {
        return {Status::check, Reason::outsideCalendar};
    }
    if (*inTime) {
        return {isOpen ? Status::open : Status::inTime, reason, *due};
    }
    return {isOpen ? Status::overdue : Status::late, reason, *due};
}

Phrase because(const Verdict& verdict, const Case& row, const Limit& limit,
               const HolidayChoice& holidays, const Moment& asAt) {
    const Clock clock = clockOf(limit.unit);
    const bool isOverdue = verdict.status == Status::overdue;
    const auto said = [&](const texts::Text& text, Phrase delay = {}) {
        const Phrase start = shown(row.start.moment, clock);
        return Phrase(text,
                      {{"start", start},
                       {"end", shown(row.end.moment, clock)},
                       {"as_at", shown(asAt, clock)},
                       {"limit", inWords(holidays.counted(limit))},
                       {"due", Phrase(says("due"), {{"date", shown(verdict.due, clock)},
                                                    {"limit", inWords(holidays.counted(limit))},
                                                    {"start", start}})},
                       {"delay", std::move(delay)}});
    };
    switch (verdict.reason) {
        case Reason::noStart:
            return said(says("noStart"));
        case Reason::startsLater:
            return said(says("startsLater"));
        case Reason::ended:
            if (verdict.status == Status::inTime && row.end.moment.day > verdict.due.day) {
                return said(says("endedInTime"));
            }
            if (verdict.status == Status::late) {
                const auto delay =
                    knownDelay(verdict.due, row.end.moment, limit, holidays.of(limit));
                if (delay && *delay > 0) {
                    return said(says("endedLate"), delayInWords(*delay, limit));
                }
            }
            return said(says("ended"));
        case Reason::notEnded:
            return said(isOverdue ? says("notEndedOverdue") : says("notEnded"));
        case Reason::endsLater:
            return said(isOverdue ? says("endsLaterOverdue") : says("endsLater"));
        case Reason::unreadableStart:
            return said(says("unreadableStart"));
        case Reason::unreadableEnd:
            return said(says("unreadableEnd"));
        case Reason::endWithoutStart:
            return said(says("endWithoutStart"));
        case Reason::endBeforeStart:
            return said(says("endBeforeStart"));
        case Reason::noLimit:
            return said(says("noLimit"));
        case Reason::outsideCalendar:
            return said(needsCalendar(limit) ? says("outsideCalendar") : says("tooLate"));
    }
    return {};
}

}  // namespace council::timeliness
