#include "core/timeliness/problem_rows.h"

#include "core/timeliness/elapsed.h"
#include "core/timeliness/sentences.h"

#include <algorithm>

namespace council::timeliness {

namespace {

using texts::Phrase;

// Only a value of INDICATORS.PROBLEMS, for as many rows as there are: no sentence says it.
Phrase overdueBy(const Verdict& verdict, const Limit& limit, const HolidayChoice& holidays,
                 const Moment& asAt) {
    const auto delay = knownDelay(verdict.due, asAt, limit, holidays.of(limit));
    return Phrase::asItIs(delay && *delay > 0 ? delayInWords(*delay, limit).english() + " overdue"
                                              : "overdue");
}

}  // namespace

Phrase troubleOf(Reason reason, const Case& dates, const CaseCells& cells) {
    switch (reason) {
        case Reason::unreadableStart: {
            Phrase start(troubleWith("start"), {{"value", inWords(cells.start)}});
            return dates.end.isUnreadable() ? std::move(start) + Phrase::asItIs("; ") +
                                                  troubleOf(Reason::unreadableEnd, dates, cells)
                                            : start;
        }
        case Reason::unreadableEnd:
            return {troubleWith("end"), {{"value", inWords(cells.end)}}};
        case Reason::endWithoutStart:
            return troubleWith("endWithoutStart");
        case Reason::endBeforeStart:
            return troubleWith("endBeforeStart");
        case Reason::noLimit:
            return troubleWith("noLimit");
        default:
            return troubleWith("outsideCalendar");
    }
}

std::optional<Reason> ProblemRows::addProblem(std::size_t row, const Case& dates,
                                              const CaseCells& cells, Reason reason) {
    problems_.push_back({row, cells.start, cells.end, troubleOf(reason, dates, cells)});
    return reason;
}

std::optional<Reason> ProblemRows::add(std::size_t row, const Case& dates, const CaseCells& cells) {
    const auto [progress, reason] = courseOf(dates, Clock::days, asAt_);
    return progress == Progress::unusable ? addProblem(row, dates, cells, reason) : std::nullopt;
}

std::optional<Reason> ProblemRows::add(std::size_t row, const Case& dates, const CaseCells& cells,
                                       const Limit* limit) {
    const Verdict verdict = judge(dates, limit, holidays_, asAt_);
    if (verdict.status == Status::check) {
        return addProblem(row, dates, cells, verdict.reason);
    }
    if (verdict.status == Status::overdue) {
        overdue_.push_back(
            {verdict.due.day,
             {row, cells.start, cells.end, overdueBy(verdict, *limit, holidays_, asAt_)}});
    }
    return std::nullopt;
}

std::vector<ProblemRow> ProblemRows::rows() const {
    std::vector<const Overdue*> overdue;
    overdue.reserve(overdue_.size());
    for (const Overdue& each : overdue_) {
        overdue.push_back(&each);
    }
    // Limits may differ by row, in working days here and months there: overdue longest is what has
    // been due for longest.
    std::ranges::stable_sort(overdue, {}, &Overdue::due);
    std::vector<ProblemRow> rows = problems_;
    rows.reserve(rows.size() + overdue.size());
    for (const Overdue* each : overdue) {
        rows.push_back(each->row);
    }
    return rows;
}

}  // namespace council::timeliness
