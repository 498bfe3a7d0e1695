// DUE, ELAPSED, STATUS, WORKINGDAY, STANDARD: one answer a row.
#include "addin/limits.h"
#include "addin/readers.h"
#include "addin/row.h"
#include "core/limits/due_date.h"
#include "core/limits/standards.h"
#include "core/timeliness/elapsed.h"
#include "core/timeliness/sentences.h"
#include "core/timeliness/status.h"
#include "core/values/words.h"

#include <utility>

namespace council::addin {

namespace {

using timeliness::Case;
using timeliness::ElapsedUnit;
using timeliness::Verdict;

using texts::Phrase;
using timeliness::says;

Problem noDate(const texts::Text& what) {
    return Problem::nothing(what, says("noDate.fix"));
}

Outcome<Moment> due(const DateReading& start, const Outcome<Limit>& limit,
                    const HolidayChoice& holidays, const Why& why) {
    if (start.isBlank()) {
        return noDate(says("noStartDate"));
    }
    COUNCIL_TRY(allowed, limit);
    auto deadline = dueDate(start.moment, allowed, holidays.of(allowed));
    if (!deadline) {
        return std::move(deadline.error()).about("start");
    }
    why([&] {
        return Phrase(allowed.before ? says("dueDateBefore") : says("dueDate"),
                      {{"limit", inWords(holidays.counted(allowed))},
                       {"start", inWords(start.moment)},
                       {"due", inWords(deadline.value())}});
    });
    return deadline;
}

Outcome<double> elapsed(const DateReading& start, const DateReading& end,
                        const Outcome<ElapsedUnit>& unit, const Calendar& calendar,
                        const Why& why) {
    if (start.isBlank() || end.isBlank()) {
        return noDate(start.isBlank() ? says("noStartDate") : says("noEndDate"));
    }
    COUNCIL_TRY(measure, unit);
    why([&] {
        return Phrase(measure.includingStart ? says("elapsedIncludingStart") : says("elapsed"),
                      {{"unit", inWords(measure)},
                       {"start", inWords(start.moment)},
                       {"end", inWords(end.moment)}});
    });
    return timeliness::elapsed(start.moment, end.moment, measure, *calendar);
}

Outcome<std::string_view> status(const DateReading& start, const DateReading& end,
                                 const Outcome<Limit>& limit, const Moment& asAt,
                                 const HolidayChoice& holidays, const Why& why) {
    const bool isEmpty = start.isBlank() && end.isBlank();
    if (!limit && !isEmpty) {  // a row without dates needs no limit
        return limit.error();
    }
    const Case row{start, end};
    const Limit allowed = limit ? limit.value() : Limit();
    const Verdict verdict = judge(row, &allowed, holidays, asAt);
    why([&] { return because(verdict, row, allowed, holidays, asAt); });
    return wordFor(verdict.status);
}

Outcome<double> workingDay(const DateReading& date, const Calendar& calendar, const Why& why) {
    if (date.isBlank()) {
        return noDate(says("noDate"));
    }
    const Day day = date.moment.day;
    COUNCIL_TRY(isWorking, calendar->isWorkingDay(day));
    why([&] {
        return Phrase(isWorking        ? says("workingDay")
                      : isWeekend(day) ? says("weekend")
                                       : says("holiday"),
                      {{"date", inWords(day)}});
    });
    return isWorking ? 1.0 : 0.0;
}

// Blank is not wrong: there is nothing to say.
Outcome<const Standard*> readStandard(const Cell& cell) {
    if (holdsNothing(cell)) {
        return nullptr;
    }
    const std::string* text = cell.text();
    const Standard* standard = text != nullptr ? findStandard(*text) : nullptr;
    if (standard == nullptr) {
        return Problem::inArgument(cell, says("noStandard"), says("noStandard.fix"));
    }
    return standard;
}

using Part = std::string_view (*)(const Standard&);

std::string_view limitOf(const Standard& standard) {
    return standard.schedule;
}
std::string_view kindOf(const Standard& standard) {
    return nameOf(standard.kind);
}

constexpr Word<Part> standardParts[] = {
    {"limit", limitOf},
    {"name", [](const Standard& standard) { return standard.name; }},
    {"from", [](const Standard& standard) { return standard.from; }},
    {"to", [](const Standard& standard) { return standard.to; }},
    {"kind", kindOf},
    {"source", [](const Standard& standard) { return standard.source; }},
};

Outcome<std::string_view> standard(const Standard* known, Part part, const Why& why) {
    if (known == nullptr) {
        return Problem::nothing(says("noCode"), says("noCode.fix"));
    }
    why([&] {
        return Phrase(says("standard"), {{"code", Phrase::asItIs(known->code)},
                                         {"kind", Phrase::asItIs(nameOf(known->kind))},
                                         {"source", Phrase::asItIs(known->source)}});
    });
    return part(*known);
}

}  // namespace

const Rule timelinessDue = byRow<places::TimelinessDue, due, read::ReadableDate,
                                 read::WhenNeeded<read::DueTerm>, read::Holidays>;
const Rule timelinessElapsed =
    byRow<places::TimelinessElapsed, elapsed, read::ReadableDate, read::ReadableDate,
          read::WhenNeeded<read::From<timeliness::readElapsedUnit>>, read::Calendar>;
const Rule timelinessStatus = byRow<places::TimelinessStatus, status, read::Date, read::Date,
                                    read::WhenNeeded<read::Term>, read::AsAt, read::Holidays>;
const Rule timelinessWorkingday =
    byRow<places::TimelinessWorkingday, workingDay, read::ReadableDate, read::Calendar>;
const Rule timelinessStandard =
    byRow<places::TimelinessStandard, standard, read::From<readStandard>,
          read::Choice<standardParts, limitOf>>;

}  // namespace council::addin
