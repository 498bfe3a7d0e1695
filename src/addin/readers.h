// What the arguments of many functions have in common.
#pragma once

#include "addin/call.h"
#include "addin/each.h"
#include "core/calendars/working_calendar.h"
#include "core/dates/period.h"
#include "core/dates/reading.h"
#include "core/limits/holiday_choice.h"

namespace council::addin {

// A date of a row: blank, readable or unreadable is for the rule to judge. Left out, an optional
// one is blank. Whether a month alone means its first or last day is the catalogue's to say.
Each<DateReading> eachDate(Reading& in, std::size_t index);
// The as-at date: blank or unreadable is a wrong argument. No function reads the clock.
Each<Day> eachAsAt(Reading& in, std::size_t index);
// The same with the time of day, where there is one: it counts with a limit in hours.
Each<Moment> eachAsAtMoment(Reading& in, std::size_t index);
// The one as-at date of a function that answers once.
Outcome<Moment> asAtOf(const Call& call, std::size_t index);
// From one date to another; blank is no bound. Reversed or unreadable is a wrong argument.
Outcome<Period> periodOf(const Call& call, std::size_t from, std::size_t to);
// Which day a month alone means in that argument.
MonthEdge monthEdgeOf(const Argument& argument);
// A calendar, taken whole.
Outcome<Calendar> calendarOf(const Call& call, std::size_t index);
Outcome<CalendarChoice> calendarChoiceOf(const Call& call, std::size_t index);
// The same for limits, which may go by holidays of their own while no calendar is named.
Outcome<HolidayChoice> holidaysOf(const Call& call, std::size_t index);

// A date that must be readable for an answer in numbers; unreadable is a data problem of its row.
Outcome<DateReading> readableDate(const Call& call, std::size_t index,
                                  const Each<DateReading>& dates, Position position);
Problem unreadable(const Call& call, std::size_t index, Position position);

// How to mend a date, in one place for all sentences.
inline constexpr const char* dateFix = "write a date such as 30/09/2021 or 30 September 2021";

}  // namespace council::addin
