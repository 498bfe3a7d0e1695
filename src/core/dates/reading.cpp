#include "core/dates/reading.h"

#include "core/dates/scanner.h"
#include "core/values/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace council {

namespace {

using std::chrono::milliseconds;
using std::chrono::year_month_day;

// What exports write where there is no date: a returned form's blank, and the end of time.
constexpr std::array placeholders = {dayOf(1900, 1, 1), dayOf(9999, 12, 31)};
// Calc's and Excel's day 0, written out. As a number the second is 1, a ticked box.
constexpr std::array writtenPlaceholders = {dayOf(1899, 12, 30), dayOf(1899, 12, 31)};

static_assert(std::ranges::none_of(placeholders, isUsable) &&
              std::ranges::none_of(writtenPlaceholders, isUsable));

// What people and databases write for nothing, in lower case and without spaces.
constexpr std::string_view wordsForNoDate[] = {
    "-",   "\xE2\x80\x93", "\xE2\x80\x94", "n/a",           "na",     "none", "nil", "null",
    "tbc", "tbd",          "tba",          "tobeconfirmed", "ongoing"};

// Beyond this number of days no serial number can be a date that is usable or a placeholder.
constexpr double largestSerial = 4e6;

template <class Days>
bool holds(const Days& days, Day day) {
    return std::ranges::find(days, day) != days.end();
}

DateReading judgedSerial(Day day, std::optional<milliseconds> time = std::nullopt) {
    if (isUsable(day)) {
        return DateReading::of({day, time});
    }
    return holds(placeholders, day) ? DateReading::blank() : DateReading::unreadable();
}

// Midnight is what databases write behind a date without a time.
DateReading judgedText(Day day, std::optional<milliseconds> time = std::nullopt) {
    if (holds(writtenPlaceholders, day)) {
        return DateReading::blank();
    }
    return judgedSerial(day, time == milliseconds::zero() ? std::nullopt : time);
}

std::optional<year_month_day> dateOf(std::optional<int> year,
                                     std::optional<std::chrono::month> month,
                                     std::optional<int> day) {
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const year_month_day date = std::chrono::year(*year) / *month / *day;
    return date.ok() ? std::optional(date) : std::nullopt;  // no 31 June: a date is never moved
}

std::optional<std::chrono::month> monthOfNumber(std::optional<int> number) {
    if (!number) {
        return std::nullopt;
    }
    return std::chrono::month(static_cast<unsigned>(*number));
}

// 2021-09-30, 2021/09/30: one separator throughout
std::optional<year_month_day> readYearFirst(std::string_view text) {
    Scanner scanner(text);
    const auto year = scanner.number(4, 4);
    const auto separator = scanner.oneOf("-/");
    const auto month = monthOfNumber(scanner.number(2, 2));
    const bool again = separator && scanner.oneOf("-/") == separator;
    const auto day = scanner.number(2, 2);
    return again && scanner.done() ? dateOf(year, month, day) : std::nullopt;
}

// 30/9/2021, 30/9/21, 30-09-2021, 30.09.2021: day first, one separator throughout
std::optional<year_month_day> readDayFirst(std::string_view text) {
    Scanner scanner(text);
    const auto day = scanner.number(1, 2);
    const auto separator = scanner.oneOf("/-.");
    const auto month = monthOfNumber(scanner.number(1, 2));
    const bool again = separator && scanner.oneOf("/-.") == separator;
    const auto year = scanner.year();
    return again && scanner.done() ? dateOf(year, month, day) : std::nullopt;
}

// 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st
std::string_view ordinalOf(int day) {
    if (day >= 11 && day <= 13) {
        return "th";
    }
    switch (day % 10) {
        case 1:
            return "st";
        case 2:
            return "nd";
        case 3:
            return "rd";
        default:
            return "th";
    }
}

// 30 September 2021, 30 Sept. 2021, 30th of September, 2021, 30-Sep-2021, 30-Sep-21
std::optional<year_month_day> readWorded(std::string_view text) {
    Scanner scanner(text);
    const auto day = scanner.number(1, 2);
    if (!day) {
        return std::nullopt;
    }
    const bool dashed = scanner.skip("-");
    if (!dashed && scanner.skip(ordinalOf(*day))) {
        scanner.skip("of");
    }
    const auto month = scanner.month();
    const bool separated = dashed ? scanner.skip("-") : (scanner.oneOf(",."), true);
    const auto year = scanner.year();
    return separated && scanner.done() ? dateOf(year, month, day) : std::nullopt;
}

std::optional<year_month_day> readFigures(std::string_view text) {
    const auto yearFirst = readYearFirst(text);
    return yearFirst ? yearFirst : readDayFirst(text);
}

// A date in figures or words; a weekday before it has to be that day's.
std::optional<year_month_day> readDay(std::string_view text) {
    Scanner scanner(text);
    const auto weekday = scanner.weekday();
    if (weekday) {
        scanner.oneOf(",.");
    }
    const auto figures = readFigures(scanner.rest());
    const auto date = figures ? figures : readWorded(scanner.rest());
    return date && weekday && std::chrono::weekday(Day(*date)) != *weekday ? std::nullopt : date;
}

// September 2021, Sept. 2021, Sep-2021; with "start of" or "end of" before it. Never Sep-21: that
// may be a day of this year.
std::optional<Day> readMonth(std::string_view text, MonthEdge edge) {
    Scanner scanner(text);
    if (scanner.skip("startof")) {
        edge = MonthEdge::first;
    } else if (scanner.skip("endof") || scanner.skip("end")) {
        edge = MonthEdge::last;
    }
    const auto month = scanner.month();
    scanner.oneOf(",.-");
    const auto year = scanner.number(4, 4);
    if (!month || !year || !scanner.done()) {
        return std::nullopt;
    }
    const std::chrono::year_month found = std::chrono::year(*year) / *month;
    return edge == MonthEdge::first ? Day(found / 1) : Day(found / std::chrono::last);
}

// Up to nine decimals of a second; what lies beyond the millisecond is rounded, as it is in a
// number.
std::optional<milliseconds> readDecimals(Scanner& scanner) {
    const std::size_t before = scanner.rest().size();
    const auto digits = scanner.number(1, 9);
    if (!digits) {
        return std::nullopt;
    }
    double value = *digits;
    for (std::size_t length = before - scanner.rest().size(); length > 3; --length) {
        value /= 10;
    }
    for (std::size_t length = before - scanner.rest().size(); length < 3; ++length) {
        value *= 10;
    }
    return milliseconds(std::llround(value));
}

// The hour of a clock of twelve hours, where AM or PM follows.
std::optional<int> hourOf(int hour, Scanner& scanner) {
    const bool morning = scanner.skip("am");
    if (!morning && !scanner.skip("pm")) {
        return hour <= 23 ? std::optional(hour) : std::nullopt;
    }
    return hour >= 1 && hour <= 12 ? std::optional(hour % 12 + (morning ? 0 : 12)) : std::nullopt;
}

// H:MM, HH:MM:SS, HH:MM:SS.fff, each also with AM or PM
std::optional<milliseconds> readTime(std::string_view text) {
    Scanner scanner(text);
    const auto written = scanner.number(1, 2);
    const bool colon = scanner.skip(":");
    const auto minutes = scanner.number(2, 2);
    std::optional<int> seconds = 0;
    std::optional<milliseconds> decimals = milliseconds::zero();
    if (scanner.skip(":")) {
        seconds = scanner.number(2, 2);
        if (scanner.skip(".")) {
            decimals = readDecimals(scanner);
        }
    }
    const auto hours = written ? hourOf(*written, scanner) : std::nullopt;
    if (!colon || !hours || !minutes || !seconds || !decimals || !scanner.done() || *minutes > 59 ||
        *seconds > 59) {
        return std::nullopt;
    }
    const milliseconds time = std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
                              std::chrono::seconds(*seconds) + *decimals;
    return std::min(time, milliseconds(Days(1)) - milliseconds(1));
}

struct DateAndTime {
    std::string date;
    std::optional<std::string> time;
};

// Only a time holds a colon. The digits before the first one are its hour, and since spaces say
// nothing elsewhere, the one thing that keeps them from the year is the space or T right before
// them: without it they cannot be told apart.
std::optional<DateAndTime> split(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return DateAndTime{withoutSpaces(text), std::nullopt};
    }
    std::string_view before = text.substr(0, colon);
    while (before.ends_with(' ')) {
        before.remove_suffix(1);
    }
    std::size_t hour = before.size();
    while (hour > 0 && isDigit(before[hour - 1])) {
        --hour;
    }
    const std::string time = std::string(before.substr(hour)) + withoutSpaces(text.substr(colon));
    before = before.substr(0, hour);

    const bool spaced = before.ends_with(' ');
    std::string date = withoutSpaces(before);
    if (date.ends_with('t')) {
        date.pop_back();
    } else if (!spaced) {
        return std::nullopt;
    }
    return DateAndTime{std::move(date), time};
}

bool isNoDate(std::string_view squeezed) {
    return std::ranges::find(wordsForNoDate, squeezed) != std::end(wordsForNoDate);
}

}  // namespace

DateReading readDate(const Cell& cell, Day nullDate, MonthEdge edge) {
    if (const double* serial = cell.number()) {
        return readDateSerial(*serial, nullDate);
    }
    if (const std::string* text = cell.text()) {
        return readDateText(*text, edge);
    }
    return cell.isBlank() ? DateReading::blank() : DateReading::unreadable();
}

DateReading readDateText(std::string_view text, MonthEdge edge) {
    // What most texts are: figures, with nothing in them to take out or to search for first.
    if (const auto day = readFigures(text)) {
        return judgedText(*day);
    }
    const std::string plain = lowered(withPlainSpaces(trimmed(text)));
    if (plain.empty()) {
        return DateReading::blank();
    }
    const auto parts = split(plain);
    if (!parts) {
        return DateReading::unreadable();
    }
    Scanner scanner(parts->date);
    scanner.skip("by");
    const std::string_view date = scanner.rest();
    const auto time = parts->time ? readTime(*parts->time) : std::nullopt;
    if (parts->time && !time) {
        return DateReading::unreadable();
    }
    if (const auto day = readDay(date)) {
        return judgedText(*day, time);
    }
    const auto month = readMonth(date, edge);
    // A month is neither a placeholder nor a moment.
    if (month && !parts->time && isUsable(*month)) {
        return DateReading::of({*month, std::nullopt});
    }
    return !parts->time && isNoDate(parts->date) ? DateReading::blank() : DateReading::unreadable();
}

bool isWordForNoDate(const Cell& cell) {
    const std::string* text = cell.text();
    return text != nullptr && isNoDate(lowered(withoutSpaces(*text)));
}

DateReading readDateSerial(double serial, Day nullDate) {
    if (!(std::abs(serial) <= largestSerial)) {  // also not a number at all
        return DateReading::unreadable();
    }
    // Whole columns of dates come through here, and hardly one has a time of day.
    const int whole = static_cast<int>(serial);
    if (whole == serial && whole != 0) {
        return judgedSerial(nullDate + Days(whole));
    }
    // To the millisecond first: binary noise just below midnight must not move a date to the day
    // before.
    const milliseconds sinceNull(std::llround(serial * milliseconds(Days(1)).count()));
    if (sinceNull == milliseconds::zero()) {
        return DateReading::blank();  // a blank cell arrives as 0, whatever the document's null
                                      // date
    }
    const Days days = std::chrono::floor<Days>(sinceNull);
    const milliseconds time = sinceNull - days;
    return judgedSerial(nullDate + days,
                        time == milliseconds::zero() ? std::nullopt : std::optional(time));
}

double serialOf(Day day, Day nullDate) {
    return static_cast<double>((day - nullDate).count());
}

double serialOf(const Moment& moment, Day nullDate) {
    constexpr double millisecondsInDay = 24.0 * 60 * 60 * 1000;
    const auto time = moment.time.value_or(milliseconds::zero());
    return serialOf(moment.day, nullDate) + static_cast<double>(time.count()) / millisecondsInDay;
}

}  // namespace council
