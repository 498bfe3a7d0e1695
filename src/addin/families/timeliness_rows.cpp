// DUE, ELAPSED, STATUS, WORKINGDAY, STANDARD: one answer a row.
#include "addin/function.h"
#include "addin/figures.h"
#include "addin/limits.h"
#include "addin/readers.h"
#include "core/limits/standards.h"
#include "core/timeliness/elapsed.h"
#include "core/timeliness/status.h"
#include "core/values/choice.h"
#include "functions.h"

#include <utility>

namespace council::addin::timeliness_family {

namespace {

using namespace timeliness;

Problem noDate(std::string_view what) {
    return Problem::nothing("there is no " + std::string(what),
                            "nothing needs doing, or fill in the date");
}

struct DueRule {
    const Call* call;
    Each<DateReading> start;
    Each<Limit> limit;
    HolidayChoice holidays;

    explicit DueRule(Reading& in)
        : call(&in.call()),
          start(eachDate(in, 0)),
          limit(eachLimit(in, 1)),
          holidays(in.whole(holidaysOf(in.call(), 2))) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(begin, readableDate(*call, 0, start, position));
        if (begin.isBlank()) {
            return noDate("start date");
        }
        COUNCIL_TRY(allowed, limit(position));
        auto due = dueDate(begin.moment, allowed, holidays.of(allowed));
        if (!due) {
            return std::move(due.assume_error()).about((*call)[0].name());
        }
        return Cell(serialOf(due.assume_value(), call->nullDate()));
    }

    std::string because(Position position) const {
        const auto answer = (*this)(position);
        const auto begin = start(position);
        const auto allowed = limit(position);
        if (!answer || !begin || !allowed) {
            return {};
        }
        const auto due =
            dueDate(begin.value().moment, allowed.value(), holidays.of(allowed.value()));
        return textOf(allowed.value()) + " from " + longText(begin.value().moment) + " end on " +
               longText(due.value()) + "; format the cell as a date to see it";
    }
};

struct ElapsedRule {
    const Call* call;
    Each<DateReading> start, end;
    Each<ElapsedUnit> unit;
    Calendar calendar;

    explicit ElapsedRule(Reading& in)
        : call(&in.call()),
          start(eachDate(in, 0)),
          end(eachDate(in, 1)),
          unit(in, 2, readElapsedUnit),
          calendar(in.whole(calendarOf(in.call(), 3))) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(first, readableDate(*call, 0, start, position));
        COUNCIL_TRY(last, readableDate(*call, 1, end, position));
        if (first.isBlank() || last.isBlank()) {
            return noDate(first.isBlank() ? "start date" : "end date");
        }
        COUNCIL_TRY(measure, unit(position));
        COUNCIL_TRY(amount, timeliness::elapsed(first.moment, last.moment, measure, *calendar));
        return Cell(amount);
    }

    std::string because(Position position) const {
        const auto answer = (*this)(position);
        const auto first = start(position);
        const auto last = end(position);
        const auto measure = unit(position);
        if (!answer || !first || !last || !measure) {
            return {};
        }
        return "that many " + textOf(measure.value()) + " lie between " +
               longText(first.value().moment) + " and " + longText(last.value().moment) +
               (measure.value().includingStart ? "" : ", the start itself not counted");
    }
};

struct StatusRule {
    Each<DateReading> start, end;
    Each<Limit> limit;
    Each<Moment> asAt;
    HolidayChoice holidays;

    explicit StatusRule(Reading& in)
        : start(eachDate(in, 0)),
          end(eachDate(in, 1)),
          limit(eachLimit(in, 2)),
          asAt(eachAsAtMoment(in, 3)),
          holidays(in.whole(holidaysOf(in.call(), 4))) {}

    struct Judged {
        Case row;
        Limit limit;
        Moment asAt;
        Verdict verdict;
    };

    Outcome<Judged> judgeAt(Position position) const {
        COUNCIL_TRY(readAt, asAt(position));
        COUNCIL_TRY(first, start(position));
        COUNCIL_TRY(last, end(position));
        const auto allowed = limit(position);
        const bool isEmpty = first.isBlank() && last.isBlank();
        if (!allowed && !isEmpty) {  // a row without dates needs no limit
            return allowed.assume_error();
        }
        Judged judged{{first, last}, allowed ? allowed.assume_value() : Limit(), readAt, {}};
        judged.verdict = judge(judged.row, &judged.limit, holidays, readAt);
        return judged;
    }

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(judged, judgeAt(position));
        return Cell(std::string(wordFor(judged.verdict.status)));
    }

    std::string because(Position position) const {
        const auto outcome = judgeAt(position);
        if (!outcome) {
            return {};
        }
        const Judged& judged = outcome.value();
        return timeliness::because(judged.verdict, judged.row, judged.limit, holidays, judged.asAt);
    }
};

struct WorkingDayRule {
    const Call* call;
    Each<DateReading> date;
    Calendar calendar;

    explicit WorkingDayRule(Reading& in)
        : call(&in.call()), date(eachDate(in, 0)), calendar(in.whole(calendarOf(in.call(), 1))) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(reading, readableDate(*call, 0, date, position));
        if (reading.isBlank()) {
            return noDate("date");
        }
        COUNCIL_TRY(isWorking, calendar->isWorkingDay(reading.moment.day));
        return Cell(isWorking ? 1.0 : 0.0);
    }

    std::string because(Position position) const {
        const auto answer = (*this)(position);
        const auto reading = date(position);
        if (!answer || !reading) {
            return {};
        }
        const Day day = reading.value().moment.day;
        const bool isWorking = *answer.value().number() == 1;
        return longText(day) + (isWorking        ? " is a working day"
                                : isWeekend(day) ? " is a Saturday or Sunday"
                                                 : " is a bank holiday or closure of the calendar");
    }
};

std::string_view limitOf(const Standard& standard) {
    return standard.schedule;
}
std::string_view kindOf(const Standard& standard) {
    return nameOf(standard.kind);
}

struct StandardRule {
    using Part = std::string_view (*)(const Standard&);

    Each<const Standard*> code;  // none where the cell is blank
    Each<Part> what;

    static constexpr Word<Part> parts[] = {
        {"limit", limitOf},
        {"name", [](const Standard& standard) { return standard.name; }},
        {"from", [](const Standard& standard) { return standard.from; }},
        {"to", [](const Standard& standard) { return standard.to; }},
        {"kind", kindOf},
        {"source", [](const Standard& standard) { return standard.source; }},
    };

    explicit StandardRule(Reading& in)
        : code(in, 0, readCode), what(eachChoice<Part>(in, 1, parts, limitOf)) {}

    // Blank is not wrong: there is nothing to say.
    static Outcome<const Standard*> readCode(const Cell& cell) {
        const std::string* text = cell.text();
        if (cell.isBlank() || (text != nullptr && trimmed(*text).empty())) {
            return nullptr;
        }
        const Standard* standard = text != nullptr ? findStandard(*text) : nullptr;
        if (standard == nullptr) {
            return Problem::inArgument(cell, "is not the code of a standard",
                                       "TIMELINESS.STANDARDS() lists them all");
        }
        return standard;
    }

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(standard, code(position));
        COUNCIL_TRY(part, what(position));
        if (standard == nullptr) {
            return Problem::nothing("there is no code", "give a code such as ‘ASSESSMENT’");
        }
        return Cell(std::string(part(*standard)));
    }

    std::string because(Position position) const {
        const auto standard = code(position);
        if (!standard || standard.value() == nullptr) {
            return {};
        }
        return std::string(standard.value()->code) + " is " +
               std::string(nameOf(standard.value()->kind)) + " (" +
               std::string(standard.value()->source) + ")";
    }
};

}  // namespace

}  // namespace council::addin::timeliness_family

namespace council::addin {

const Rule timelinessDue = byRow<timeliness_family::DueRule>;
const Rule timelinessElapsed = byRow<timeliness_family::ElapsedRule>;
const Rule timelinessStatus = byRow<timeliness_family::StatusRule>;
const Rule timelinessWorkingday = byRow<timeliness_family::WorkingDayRule>;
const Rule timelinessStandard = byRow<timeliness_family::StandardRule>;

}  // namespace council::addin
