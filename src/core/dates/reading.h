// Reading a cell as a date: a serial number of the document's own null date, or text in exactly the
// accepted forms. Nothing is guessed; what cannot be read says so.
//
// Text forms, spaces and letter case ignored: 2021-09-30, 2021/09/30, 30/9/2021, 30-09-2021,
// 30.09.2021, 30 September 2021, 30 Sept. 2021, 30-Sep-2021, 30th of September, 2021 (months in
// full, three letters, or Sept). A weekday may come first, and has to be that day's. Where the day
// comes first the year may have two digits: 00 to 79 are 2000 to 2079, 80 to 99 are 1980 to 1999.
// A time may follow after a space or T, H:MM[:SS[.f…]] with up to nine decimals and with or without
// AM or PM; midnight is not a time. A time zone makes the text unreadable: in London the day may be
// another one. A month alone, September 2016 or Sep-2016, is its first or last day; a leading
// "start of", "end of" or "end" decides, and a leading "by" changes nothing.
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

// A blank cell, 0, the placeholders 30/12/1899 and 31/12/1899 (as text), 01/01/1900 and 31/12/9999,
// and the words for no date (‘-’, ‘n/a’, ‘none’, ‘TBC’, ‘ongoing’ …) read as blank; an error cell,
// a date outside the usable ones, and any other text are unreadable. nullDate is the day of serial
// number 0.
DateReading readDate(const Cell& cell, Day nullDate, MonthEdge edge);
DateReading readDateText(std::string_view text, MonthEdge edge);
DateReading readDateSerial(double serial, Day nullDate);
// Whether a cell holds one of the words people and databases write where there is no date. What
// needs a date (the day figures are read at, the bounds of a period) refuses them.
bool isWordForNoDate(const Cell& cell);

// The null date of a workbook that names no other.
inline constexpr Day usualNullDate = dayOf(1899, 12, 30);

// The serial number of a day in a document with that null date.
double serialOf(Day day, Day nullDate);
// With the time of day, where there is one, as a fraction of a day.
double serialOf(const Moment& moment, Day nullDate);

}  // namespace council
