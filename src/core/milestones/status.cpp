#include "core/milestones/status.h"

#include "core/limits/due_date.h"
#include "core/milestones/sentences.h"
#include "core/rag/loose_word.h"
#include "core/values/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

namespace council::milestones {

using texts::Phrase;

namespace {

constexpr Word<Status> statusWords[] = {
    {"Complete", Status::complete},   {"Complete late", Status::completeLate},
    {"On track", Status::onTrack},    {"At risk", Status::atRisk},
    {"Off track", Status::offTrack},  {"Overdue", Status::overdue},
    {"Not due", Status::notDue},      {"On hold", Status::onHold},
    {"No date", Status::noDate},      {"Check", Status::check},
    {"Withdrawn", Status::withdrawn},
};

// Colour words mean the same whatever the scheme: they are the officer's, not the scheme's. Words
// that say nothing about how an action goes change nothing; the others count by their rank.
Judgement judgementOf(const rag::StatusWord& word) {
    static constexpr Word<Judgement> special[] = {
        {"On hold", Judgement::onHold},         {"Withdrawn", Judgement::withdrawn},
        {"Blue", Judgement::complete},          {"Complete", Judgement::complete},
        {"Complete late", Judgement::complete}, {"Open", Judgement::none},
        {"No date", Judgement::none},
    };
    constexpr std::array byRank{Judgement::none,   Judgement::onTrack,  Judgement::onTrack,
                                Judgement::atRisk, Judgement::offTrack, Judgement::unknown};
    return findWord(special, word.text).value_or(byRank[static_cast<std::size_t>(word.rank)]);
}

int severity(Status status) {
    switch (status) {
        case Status::notDue:
            return 0;
        case Status::onTrack:
            return 1;
        case Status::noDate:
            return 2;
        case Status::atRisk:
            return 3;
        case Status::offTrack:
            return 4;
        case Status::overdue:
            return 5;
        default:
            return -1;  // finished or in doubt: no rating makes it worse
    }
}

// Where completed is dated after as_at it has not happened yet.
bool isCompleted(const Milestone& milestone, Day asAt) {
    return milestone.completed.isReadable() && milestone.completed.moment.day <= asAt;
}

std::optional<Reason> contradiction(const Milestone& milestone, Day asAt) {
    const auto& [due, completed, forecast, start, judged] = milestone;
    if (due.isUnreadable() || completed.isUnreadable() || forecast.isUnreadable() ||
        start.isUnreadable()) {
        return Reason::unreadableDate;
    }
    if (judged == Judgement::unknown) {
        return Reason::unknownJudgement;
    }
    if (start.isReadable() && due.isReadable() && due.moment.day < start.moment.day) {
        return Reason::dueBeforeStart;
    }
    if (start.isReadable() && isCompleted(milestone, asAt) &&
        completed.moment.day < start.moment.day) {
        return Reason::completedBeforeStart;
    }
    return std::nullopt;
}

// Rules 5 to 10: an open milestone with a due date, before the officer's own rating. Days are
// compared as days; only a grace in hours looks at the time of day.
Outcome<Verdict> judgeOpen(const Milestone& milestone, const Terms& terms) {
    const Moment& due = milestone.due.moment;
    const Moment& asAt = terms.asAt;
    const WorkingCalendar& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    const bool isPastDue = asAt.day > due.day;
    if (isPastDue || terms.grace.unit == Unit::hours) {
        COUNCIL_TRY(isWithinGrace, isInTime(due, asAt, terms.grace, calendar));
        if (!isWithinGrace) {
            return Verdict{Status::overdue, Reason::pastDueAndGrace};
        }
    }
    if (isPastDue) {
        return Verdict{Status::atRisk, Reason::pastDueWithinGrace};
    }
    if (milestone.forecast.isReadable() && milestone.forecast.moment.day > due.day) {
        return Verdict{Status::atRisk, Reason::forecastPastDue};
    }
    if (milestone.start.isReadable() && milestone.start.moment.day > asAt.day) {
        return Verdict{Status::notDue, Reason::notStarted};
    }
    if (!terms.warning) {
        return Verdict{Status::onTrack, Reason::onTrack};
    }
    COUNCIL_TRY(isSoon, isInTime(asAt, due, *terms.warning, calendar));
    return isSoon ? Verdict{Status::atRisk, Reason::dueSoon}
                  : Verdict{Status::onTrack, Reason::onTrack};
}

Verdict withJudgement(Verdict verdict, Judgement judged) {
    const auto rated = [judged]() -> std::optional<Status> {
        switch (judged) {
            case Judgement::onTrack:
                return Status::onTrack;
            case Judgement::atRisk:
                return Status::atRisk;
            case Judgement::offTrack:
                return Status::offTrack;
            default:
                return std::nullopt;
        }
    }();
    // "On track" is not a reason to start an action early: it leaves Not due alone.
    const bool alters = rated && severity(*rated) > severity(verdict.status) &&
                        !(*rated == Status::onTrack && verdict.status == Status::notDue);
    return alters ? Verdict{*rated, Reason::judgedWorse} : verdict;
}

}  // namespace

std::string_view wordFor(Status status) {
    return council::wordFor(statusWords, status);
}
std::optional<Status> readStatus(std::string_view word) {
    return findWord(statusWords, word);
}

Judgement readJudgement(const Cell& cell) {
    if (holdsNothing(cell)) {
        return Judgement::none;
    }
    const rag::StatusWord* word =
        cell.text() != nullptr ? rag::readLooseWord(*cell.text()).word : nullptr;
    return word != nullptr ? judgementOf(*word) : Judgement::unknown;
}

Verdict judge(const Milestone& milestone, const Terms& terms) {
    if (const auto reason = contradiction(milestone, terms.asAt.day)) {
        return {Status::check, *reason};
    }
    if (isCompleted(milestone, terms.asAt.day)) {
        if (milestone.due.isBlank()) {
            return {Status::complete, Reason::completedWithoutDue};
        }
        return milestone.completed.moment.day <= milestone.due.moment.day
                   ? Verdict{Status::complete, Reason::completedInTime}
                   : Verdict{Status::completeLate, Reason::completedLate};
    }
    if (milestone.judged == Judgement::withdrawn) {
        return {Status::withdrawn, Reason::judgedWithdrawn};
    }
    if (milestone.judged == Judgement::onHold) {
        return {Status::onHold, Reason::judgedOnHold};
    }
    if (milestone.due.isBlank()) {
        return withJudgement({Status::noDate, Reason::noDueDate}, milestone.judged);
    }
    const auto open = judgeOpen(milestone, terms);
    if (!open) {
        return {Status::check, Reason::outsideCalendar};
    }
    return withJudgement(open.value(), milestone.judged);
}

namespace {

// In the order of Reason.
constexpr const texts::Text* reasons[] = {
    &says("unreadableDate"),
    &says("unknownJudgement"),
    &says("dueBeforeStart"),
    &says("completedBeforeStart"),
    &says("outsideCalendar"),
    &says("completedInTime"),
    &says("completedWithoutDue"),
    &says("completedLate"),
    &says("judgedWithdrawn"),
    &says("judgedOnHold"),
    &says("noDueDate"),
    &says("pastDueAndGrace"),
    &says("pastDueWithinGrace"),
    &says("forecastPastDue"),
    &says("notStarted"),
    &says("dueSoon"),
    &says("onTrack"),
    &says("judgedWorse"),
};
static_assert(std::size(reasons) == static_cast<std::size_t>(Reason::judgedWorse) + 1);

const texts::Text& reasonFor(Reason reason, const Terms& terms) {
    if (reason == Reason::pastDueAndGrace && terms.grace.amount == 0) {
        return says("pastDue");
    }
    if (reason == Reason::onTrack && !terms.warning) {
        return says("onTrackWithoutWarning");
    }
    return *reasons[static_cast<std::size_t>(reason)];
}

}  // namespace

Phrase because(const Verdict& verdict, const Milestone& milestone, const Terms& terms) {
    Phrase::Blanks blanks{{"as_at", inWords(terms.asAt)}, {"grace", inWords(terms.grace)}};
    const auto add = [&blanks](std::string_view name, const DateReading& date) {
        if (date.isReadable()) {
            blanks.push_back({name, inWords(date.moment.day)});
        }
    };
    add("due", milestone.due);
    add("completed", milestone.completed);
    add("forecast", milestone.forecast);
    add("start", milestone.start);
    if (terms.warning) {
        blanks.push_back({"warning", inWords(*terms.warning)});
    }
    const bool lacksDate = milestone.judged == Judgement::complete && milestone.completed.isBlank();
    Phrase reason(reasonFor(verdict.reason, terms), std::move(blanks));
    return lacksDate ? Phrase(says("lacksDate"), {{"because", std::move(reason)}}) : reason;
}

Outcome<Limit> readAllowance(const Cell& cell) {
    if (const double* number = cell.number()) {
        constexpr double mostDays = 99999;
        if (*number < 0 || *number > mostDays || *number != std::floor(*number)) {
            return Problem::inArgument(cell, says("allowance"), says("allowance.fix"));
        }
        return Limit{static_cast<int>(*number), Unit::days, false};
    }
    return readLimit(cell);
}

Outcome<std::optional<Limit>> readWarning(const Cell& cell) {
    if (cell.text() != nullptr && sameWord(*cell.text(), "none")) {
        return std::optional<Limit>();
    }
    COUNCIL_TRY(limit, readAllowance(cell));
    return std::optional(limit);
}

Outcome<int> slippage(const Milestone& milestone, Day asAt, SlippageUnit unit,
                      const WorkingCalendar& calendar) {
    const auto& [due, completed, forecast, start, judged] = milestone;
    if (due.isUnreadable() || completed.isUnreadable() || forecast.isUnreadable()) {
        return Problem{
            Problem::Kind::data, {}, {}, says("unreadableDate"), says("unreadableDate.fix")};
    }
    if (due.isBlank()) {
        return Problem::nothing(says("noSlippage"), says("noSlippage.fix"));
    }
    const Day dueDay = due.moment.day;
    Day end = dueDay;
    if (isCompleted(milestone, asAt)) {
        end = completed.moment.day;
    } else {
        end = std::max({dueDay, asAt, forecast.isReadable() ? forecast.moment.day : dueDay});
    }
    if (unit == SlippageUnit::workingDays && end != dueDay) {  // 0 is 0 in any year
        auto days = calendar.workingDaysBetween(dueDay, end);
        if (!days) {
            const bool isForecast = forecast.isReadable() && forecast.moment.day == end;
            days.error().argument = !calendar.knownWorkingDay(dueDay).has_value() ? "due"
                                    : isCompleted(milestone, asAt)                ? "completed"
                                    : isForecast                                  ? "forecast"
                                                                                  : "as_at";
            days.error().fix = says("inDays.fix");
        }
        return days;
    }
    return static_cast<int>((end - dueDay).count());
}

}  // namespace council::milestones
