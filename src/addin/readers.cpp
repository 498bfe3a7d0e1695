#include "addin/readers.h"

#include "addin/sentences.h"
#include "core/dates/sentences.h"
#include "core/values/figure.h"

namespace council::addin {

MonthEdge monthEdgeOf(const Argument& argument) {
    return argument.entry().reads == catalogue::Reads::openingDate ? MonthEdge::first
                                                                   : MonthEdge::last;
}

Outcome<Period> periodOf(const Call& call, std::size_t from, std::size_t to) {
    COUNCIL_TRY(first, single<read::MaybeDay>(call, from));
    COUNCIL_TRY(last, single<read::MaybeDay>(call, to));
    if (first && last && *last < *first) {
        return Problem{
            Problem::Kind::argument,
            call[to].name(),
            inWords(*last),
            {dates::says("reversed"),
             {{"from", texts::Phrase::asItIs(call[from].name())}, {"date", inWords(*first)}}},
            dates::says("reversed.fix")};
    }
    return Period{first, last};
}

Outcome<CalendarChoice> calendarChoiceOf(const Call& call, std::size_t place) {
    if (call[place].isOmitted()) {
        return CalendarChoice();
    }
    COUNCIL_TRY(grid, call[place].list());
    return about(call[place], readCalendarChoice(grid, call.nullDate()));
}

Outcome<Calendar> calendarOf(const Call& call, std::size_t place) {
    COUNCIL_TRY(choice, calendarChoiceOf(call, place));
    return choice.calendar();
}

Outcome<HolidayChoice> holidaysOf(const Call& call, std::size_t place) {
    COUNCIL_TRY(choice, calendarChoiceOf(call, place));
    return HolidayChoice(std::move(choice));
}

namespace read {

Outcome<DateReading> ReadableDate::operator()(const Cell& cell) const {
    const DateReading date = reading(cell);
    if (date.isUnreadable()) {
        return Problem::inData(cell, trouble(cell), dates::says("fix"));
    }
    return date;
}

Outcome<Day> GivenDay::operator()(const Cell& cell) const {
    const DateReading date = reading(cell);
    if (!date.isReadable()) {
        return Problem::inArgument(cell, trouble(cell), dates::says("fix"));
    }
    return date.moment.day;
}

Outcome<std::optional<Day>> MaybeDay::operator()(const Cell& cell) const {
    const DateReading date = reading(cell);
    if (date.isUnreadable() || isWordForNoDate(cell)) {
        return Problem::inArgument(cell, trouble(cell), dates::says("fix"));
    }
    return date.isBlank() ? Value() : Value(date.moment.day);
}

Outcome<Moment> AsAt::operator()(const Cell& cell) const {
    const DateReading date = readDate(cell, nullDate_, MonthEdge::last);
    if (!date.isReadable()) {
        return Problem::inArgument(cell, dates::says("asAt"), dates::says("asAt.fix"));
    }
    return date.moment;
}

Outcome<Day> AsAtDay::operator()(const Cell& cell) const {
    COUNCIL_TRY(moment, AsAt::operator()(cell));
    return moment.day;
}

Outcome<double> Figure::operator()(const Cell& cell) const {
    if (const auto figure = readFigure(cell)) {
        return *figure;
    }
    Problem missing = Problem::nothing(
        cell.isBlank() ? arguments::says("figure.blank") : arguments::says("figure.noNumber"),
        arguments::says("figure.fix"));
    missing.given = inWords(cell);
    return missing;
}

}  // namespace read

}  // namespace council::addin
