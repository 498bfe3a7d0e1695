// How the arguments are read that many functions have in common.
#pragma once

#include "addin/argument_reader.h"
#include "core/calendars/working_calendar.h"
#include "core/dates/period.h"
#include "core/dates/reading.h"
#include "core/dates/unreadable.h"
#include "core/limits/holiday_choice.h"
#include "core/values/choice.h"
#include "core/values/polarity.h"

namespace council::addin {

// Which day a month alone means in that argument: the catalogue says so.
MonthEdge monthEdgeOf(const Argument& argument);

// From one date to another; blank means without a bound. Reversed or unreadable is a wrong
// argument.
Outcome<Period> periodOf(const Call& call, std::size_t from, std::size_t to);
// A calendar, taken whole.
Outcome<Calendar> calendarOf(const Call& call, std::size_t place);
Outcome<CalendarChoice> calendarChoiceOf(const Call& call, std::size_t place);
// The same for limits, which may go by holidays of their own while no calendar is named.
Outcome<HolidayChoice> holidaysOf(const Call& call, std::size_t place);

namespace read {

// A date: blank, readable or unreadable is for the rule to judge. Left out, it is blank.
class Date {
 public:
    using Value = DateReading;
    Date(const Call& call, const Argument& argument)
        : nullDate_(call.nullDate()), edge_(monthEdgeOf(argument)) {}

    Outcome<DateReading> operator()(const Cell& cell) const { return reading(cell); }
    static DateReading otherwise() { return DateReading::blank(); }

 protected:
    DateReading reading(const Cell& cell) const { return readDate(cell, nullDate_, edge_); }
    texts::Phrase trouble(const Cell& cell) const { return whyUnreadable(cell, nullDate_); }

 private:
    Day nullDate_;
    MonthEdge edge_;
};

// The same for an answer in numbers: unreadable is a data problem of its row.
class ReadableDate : public Date {
 public:
    using Date::Date;
    Outcome<DateReading> operator()(const Cell& cell) const;
};

// A day that must be given: blank or unreadable is a wrong argument.
class GivenDay : Date {
 public:
    using Value = Day;
    using Date::Date;
    Outcome<Day> operator()(const Cell& cell) const;
};

// A day that may be left out: unreadable is a wrong argument.
class MaybeDay : Date {
 public:
    using Value = std::optional<Day>;
    using Date::Date;
    Outcome<Value> operator()(const Cell& cell) const;
    static Value otherwise() { return std::nullopt; }
};

// The as-at date: blank or unreadable is a wrong argument. No function reads the clock. Its time of
// day, where there is one, counts with a limit in hours.
class AsAt {
 public:
    using Value = Moment;
    AsAt(const Call& call, const Argument& /*argument*/) : nullDate_(call.nullDate()) {}
    Outcome<Moment> operator()(const Cell& cell) const;

 private:
    Day nullDate_;
};

class AsAtDay : AsAt {
 public:
    using Value = Day;
    using AsAt::AsAt;
    Outcome<Day> operator()(const Cell& cell) const;
};

// A cell as it is, for the rule to judge; left out, it is blank.
struct AnyCell {
    using Value = Cell;
    Outcome<Cell> operator()(const Cell& cell) const { return cell; }
    static Cell otherwise() { return {}; }
};

// A figure that is needed for an answer: blank or not a number, there is nothing to say (#N/A).
struct Figure {
    using Value = double;
    Outcome<double> operator()(const Cell& cell) const;
};

// Which way is better; high where it is left out.
struct Polarity : From<readPolarity> {
    static council::Polarity otherwise() { return council::Polarity::high; }
};

using Calendar = Whole<calendarOf>;
using Holidays = Whole<holidaysOf>;

// A word of a table: required, or with what it means when it is left out.
template <const auto& words, auto... usual>
struct Choice;

template <const auto& words>
struct Choice<words> {
    using Value = std::remove_cvref_t<decltype(words[0].meaning)>;
    Outcome<Value> operator()(const Cell& cell) const { return readChoice(words, cell); }
};

template <const auto& words, auto usual>
struct Choice<words, usual> : Choice<words> {
    static typename Choice<words>::Value otherwise() { return usual; }
};

}  // namespace read

}  // namespace council::addin
