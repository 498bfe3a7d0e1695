#include "addin/readers.h"

namespace council::addin {

namespace {

MonthEdge edgeOf(const Argument& argument) {
    return argument.entry().reads == catalogue::Reads::openingDate ? MonthEdge::first
                                                                   : MonthEdge::last;
}

Outcome<Moment> readAsAt(const Cell& cell, Day nullDate) {
    const DateReading reading = readDate(cell, nullDate, MonthEdge::last);
    if (!reading.isReadable()) {
        return Problem::inArgument(cell, "is not a date to read the figures at",
                                   std::string(dateFix) + ", a cell that holds one, or TODAY()");
    }
    return reading.moment;
}

}  // namespace

Outcome<Each<DateReading>> eachDate(const Call& call, std::size_t index) {
    const Argument& argument = call[index];
    auto reader = [nullDate = call.nullDate(),
                   edge = edgeOf(argument)](const Cell& cell) -> Outcome<DateReading> {
        return readDate(cell, nullDate, edge);
    };
    if (argument.entry().need == catalogue::Need::required) {
        return Each<DateReading>::required(argument, reader);
    }
    return Each<DateReading>::optional(argument, reader, DateReading::blank());
}

Outcome<Each<Day>> eachAsAt(const Call& call, std::size_t index) {
    return Each<Day>::required(call[index],
                               [nullDate = call.nullDate()](const Cell& cell) -> Outcome<Day> {
                                   COUNCIL_TRY(moment, readAsAt(cell, nullDate));
                                   return moment.day;
                               });
}

Outcome<Each<Moment>> eachAsAtMoment(const Call& call, std::size_t index) {
    return Each<Moment>::required(call[index], [nullDate = call.nullDate()](const Cell& cell) {
        return readAsAt(cell, nullDate);
    });
}

Outcome<Each<Cell>> eachText(const Call& call, std::size_t index) {
    return Each<Cell>::required(call[index],
                                [](const Cell& cell) -> Outcome<Cell> { return cell; });
}

Outcome<Calendar> calendarOf(const Call& call, std::size_t index) {
    const Argument& argument = call[index];
    if (argument.isOmitted()) {
        return WorkingCalendar::of(Nation::englandAndWales);
    }
    COUNCIL_TRY(grid, argument.list());
    auto calendar = readCalendar(grid, call.nullDate());
    if (!calendar) {
        return std::move(calendar.assume_error()).about(argument.name());
    }
    return calendar;
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
