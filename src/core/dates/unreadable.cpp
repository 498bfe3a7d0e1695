#include "core/dates/unreadable.h"

#include "core/dates/reading.h"
#include "core/dates/scanner.h"
#include "core/dates/sentences.h"

#include <cmath>
#include <optional>

namespace council {

namespace {

using dates::says;
using texts::Phrase;

DateReading readFrom(std::string_view text) {
    return readDateText(text, MonthEdge::last);
}

// "2021-09-30T00:00Z", "2021-09-30 00:00:00+01:00": a date once the zone is taken off.
bool hasZone(std::string_view text) {
    const std::size_t sign =
        text.ends_with('z') ? text.size() - 1 : text.find_last_of("+-", std::string_view::npos);
    return text.find(':') < sign && sign != std::string_view::npos &&
           readFrom(text.substr(0, sign)).isReadable();
}

Phrase weekdayTrouble(std::string_view squeezed) {
    Scanner scanner(squeezed);
    const auto weekday = scanner.weekday();
    scanner.oneOf(",.");
    const DateReading date = weekday ? readFrom(scanner.rest()) : DateReading();
    if (!date.isReadable()) {
        return {};
    }
    const Day day = date.moment.day;
    return {says("wrongWeekday"),
            {{"date", inWords(day)},
             {"weekday", dates::weekdays[std::chrono::weekday(day).c_encoding()]}}};
}

// Sep-16 and Sep 16: a day of this year, or a month of that one?
bool isMonthAndTwoDigits(std::string_view squeezed) {
    Scanner scanner(squeezed);
    const auto month = scanner.month();
    scanner.oneOf("-,.");
    return month && scanner.number(1, 2) && scanner.done();
}

// Day, month and year in figures, in that order.
Phrase figuresTrouble(std::string_view squeezed) {
    Scanner scanner(squeezed);
    const auto day = scanner.number(1, 2);
    const auto separator = scanner.oneOf("/-.");
    const auto month = scanner.number(1, 2);
    const bool again = separator && scanner.oneOf("/-.") == separator;
    const auto year = scanner.year();
    if (!day || !month || !again || !year || !scanner.done()) {
        return {};
    }
    const auto dated = [&](int monthNumber, int dayNumber) {
        return std::chrono::year(*year) / std::chrono::month(static_cast<unsigned>(monthNumber)) /
               std::chrono::day(static_cast<unsigned>(dayNumber));
    };
    if (dated(*month, *day).ok()) {
        return {says("outside"), {{"date", inWords(Day(dated(*month, *day)))}}};
    }
    if (dated(*day, *month).ok()) {
        return says("monthFirst");
    }
    if (*month >= 1 && *month <= 12) {
        return {says("noSuchDay"),
                {{"month", dates::months[static_cast<unsigned>(*month) - 1]},
                 {"year", Phrase::number(*year)}}};
    }
    return {};
}

Phrase textTrouble(const std::string& text) {
    const std::string plain = lowered(withPlainSpaces(trimmed(text)));
    if (hasZone(plain)) {
        return says("zone");
    }
    const std::string squeezed = withoutSpaces(plain);
    if (isMonthAndTwoDigits(squeezed)) {
        return says("dayOrYear");
    }
    const Phrase weekday = weekdayTrouble(squeezed);
    return weekday.isEmpty() ? figuresTrouble(squeezed) : weekday;
}

Phrase numberTrouble(double number, Day nullDate) {
    constexpr double largest = 4e6;  // days: further than any date people write
    if (number == 1) {
        return says("tick");
    }
    if (number > 0 && number < 1) {
        return says("timeOnly");
    }
    if (!(std::abs(number) <= largest)) {
        return {};
    }
    const Day day = nullDate + Days(static_cast<int>(std::floor(number)));
    const bool isYear = number == std::floor(number) && number >= 1950 && number <= 2199;
    if (isYear) {
        return {says("year"), {{"date", inWords(day)}}};
    }
    const bool isOfTwoDigits = dayOf(1930, 1, 1) <= day && day < firstUsableDay;
    return {isOfTwoDigits ? says("outsideLastCentury") : says("outside"), {{"date", inWords(day)}}};
}

}  // namespace

Phrase whyUnreadable(const Cell& cell, Day nullDate) {
    Phrase trouble;
    if (const double* number = cell.number()) {
        trouble = numberTrouble(*number, nullDate);
    } else if (const std::string* text = cell.text()) {
        trouble = textTrouble(*text);
    }
    return trouble.isEmpty() ? Phrase(says("unreadable")) : trouble;
}

}  // namespace council
