#include "addin/readers.h"

namespace council::addin {

namespace {

Outcome<Moment> readAsAt(const Cell& cell, Day nullDate) {
    const DateReading reading = readDate(cell, nullDate, MonthEdge::last);
    if (!reading.isReadable()) {
        return Problem::inArgument(cell, "is not a date to read the figures at",
                                   std::string(dateFix) + ", a cell that holds one, or TODAY()");
    }
    return reading.moment;
}

// A bound of a period; blank is none.
Outcome<std::optional<Day>> boundOf(const Call& call, std::size_t index) {
    using Bound = std::optional<Day>;
    const auto read = [&](const Cell& cell) -> Outcome<Bound> {
        const DateReading reading = readDate(cell, call.nullDate(), monthEdgeOf(call[index]));
        if (reading.isUnreadable()) {
            return Problem::inArgument(cell, "is not a date this function can read", dateFix);
        }
        return reading.isBlank() ? Bound() : Bound(reading.moment.day);
    };
    return single<Bound>(call[index], read, Bound());
}

}  // namespace

MonthEdge monthEdgeOf(const Argument& argument) {
    return argument.entry().reads == catalogue::Reads::openingDate ? MonthEdge::first
                                                                   : MonthEdge::last;
}

Each<DateReading> eachDate(Reading& in, std::size_t index) {
    const catalogue::Argument& entry = in.call()[index].entry();
    const auto reader = [nullDate = in.call().nullDate(),
                         edge = monthEdgeOf(in.call()[index])](const Cell& cell) {
        return Outcome<DateReading>(readDate(cell, nullDate, edge));
    };
    return entry.need == catalogue::Need::required
               ? Each<DateReading>(in, index, reader)
               : Each<DateReading>(in, index, reader, DateReading::blank());
}

Each<Day> eachAsAt(Reading& in, std::size_t index) {
    return {in, index, [nullDate = in.call().nullDate()](const Cell& cell) -> Outcome<Day> {
                COUNCIL_TRY(moment, readAsAt(cell, nullDate));
                return moment.day;
            }};
}

Each<Moment> eachAsAtMoment(Reading& in, std::size_t index) {
    return {in, index, [nullDate = in.call().nullDate()](const Cell& cell) {
                return readAsAt(cell, nullDate);
            }};
}

Outcome<Moment> asAtOf(const Call& call, std::size_t index) {
    return singleRequired<Moment>(
        call[index], [&](const Cell& cell) { return readAsAt(cell, call.nullDate()); });
}

Outcome<Period> periodOf(const Call& call, std::size_t from, std::size_t to) {
    COUNCIL_TRY(first, boundOf(call, from));
    COUNCIL_TRY(last, boundOf(call, to));
    if (first && last && *last < *first) {
        return Problem{Problem::Kind::argument, call[to].name(), longText(*last),
                       "is before " + std::string(call[from].name()) + ", " + longText(*first),
                       "give the period from its first day to its last"};
    }
    return Period{first, last};
}

Outcome<Calendar> calendarOf(const Call& call, std::size_t index) {
    COUNCIL_TRY(choice, calendarChoiceOf(call, index));
    return choice.calendar();
}

Outcome<CalendarChoice> calendarChoiceOf(const Call& call, std::size_t index) {
    const Argument& argument = call[index];
    if (argument.isOmitted()) {
        return CalendarChoice();
    }
    COUNCIL_TRY(grid, argument.list());
    auto choice = readCalendarChoice(grid, call.nullDate());
    if (!choice) {
        return std::move(choice.assume_error()).about(argument.name());
    }
    return choice;
}

Outcome<HolidayChoice> holidaysOf(const Call& call, std::size_t index) {
    COUNCIL_TRY(choice, calendarChoiceOf(call, index));
    return choice.isGiven ? HolidayChoice(choice.calendar()) : HolidayChoice();
}

Outcome<DateReading> readableDate(const Call& call, std::size_t index,
                                  const Each<DateReading>& dates, Position position) {
    COUNCIL_TRY(reading, dates(position));
    if (reading.isUnreadable()) {
        return unreadable(call, index, position);
    }
    return reading;
}

Problem unreadable(const Call& call, std::size_t index, Position position) {
    return Problem::inData(call[index].at(position), "is not a date this function can read",
                           dateFix)
        .about(call[index].name());
}

}  // namespace council::addin
