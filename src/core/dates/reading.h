// Reading a cell as a date: a serial number of the document's own null date, or text in exactly the
// accepted forms. Nothing is guessed; what cannot be read says so.
//
// Text forms (spaces and letter case ignored): 2021-09-30, 30/9/2021, 30/09/2021,
// 30-09-2021, 30.09.2021, 30 September 2021, 30 Sep 2021, 30-Sep-2021, 30th September 2021 (months
// in full, three letters, or Sept), each optionally followed by a time HH:MM[:SS[.fff]] after a
// space or T; and a month alone, September 2016 / Sep 2016.
#pragma once

#include "core/dates/day.h"
#include "core/values/cell.h"

#include <cstdint>
#include <string_view>

namespace council {

// Which day of the month a date such as "September 2016" means: what opens something begins on the
// first, and everything else is due by the last.
enum class MonthEdge : std::uint8_t { first, last };

struct DateReading {
    enum class Kind : std::uint8_t { blank, readable, unreadable };

    Kind kind = Kind::blank;
    Moment moment{};  // only when readable

    bool isBlank() const { return kind == Kind::blank; }
    bool isReadable() const { return kind == Kind::readable; }
    bool isUnreadable() const { return kind == Kind::unreadable; }

    static DateReading blank() { return {}; }
    static DateReading unreadable() { return {Kind::unreadable, {}}; }
    static DateReading of(Moment moment) { return {Kind::readable, moment}; }
    bool operator==(const DateReading&) const = default;
};

// A blank cell, 0 and the placeholders 30/12/1899, 31/12/1899, 01/01/1900 and 31/12/9999 read as
// blank; an error cell, a date outside the usable ones, and any other text are unreadable. nullDate
// is the day of serial number 0.
DateReading readDate(const Cell& cell, Day nullDate, MonthEdge edge);
DateReading readDateText(std::string_view text, MonthEdge edge);
DateReading readDateSerial(double serial, Day nullDate);

// The serial number of a day in a document with that null date.
double serialOf(Day day, Day nullDate);
// With the time of day, where there is one, as a fraction of a day.
double serialOf(const Moment& moment, Day nullDate);

}  // namespace council
