#include "core/dates/unreadable.h"

#include "core/dates/reading.h"
#include "core/dates/scanner.h"

#include <cmath>
#include <optional>

namespace council {

namespace {

constexpr const char* usableYears =
    "outside 1 January 1950 to 31 December 2199, the dates these functions read";

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

std::string weekdayTrouble(std::string_view squeezed) {
    Scanner scanner(squeezed);
    const auto weekday = scanner.weekday();
    scanner.oneOf(",.");
    const DateReading date = weekday ? readFrom(scanner.rest()) : DateReading();
    if (!date.isReadable()) {
        return {};
    }
    const Day day = date.moment.day;
    return "names the wrong weekday: " + longText(day) + " is a " +
           std::string(weekdayNames[std::chrono::weekday(day).c_encoding()]);
}

// Sep-16 and Sep 16: a day of this year, or a month of that one?
bool isMonthAndTwoDigits(std::string_view squeezed) {
    Scanner scanner(squeezed);
    const auto month = scanner.month();
    scanner.oneOf("-,.");
    return month && scanner.number(1, 2) && scanner.done();
}

// Day, month and year in figures, in that order.
std::string figuresTrouble(std::string_view squeezed) {
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
        return "is " + longText(Day(dated(*month, *day))) + ", " + usableYears;
    }
    if (dated(*day, *month).ok()) {
        return "has its month first; the day comes first here";
    }
    if (*month >= 1 && *month <= 12) {
        return "names a day that " + std::string(monthNames[static_cast<unsigned>(*month) - 1]) +
               " " + std::to_string(*year) + " does not have";
    }
    return {};
}

std::string textTrouble(const std::string& text) {
    const std::string plain = lowered(withPlainSpaces(trimmed(text)));
    if (hasZone(plain)) {
        return "names a time zone: in London it may be another day";
    }
    const std::string squeezed = withoutSpaces(plain);
    if (isMonthAndTwoDigits(squeezed)) {
        return "may be a day of a month or a month of a year";
    }
    const std::string weekday = weekdayTrouble(squeezed);
    return weekday.empty() ? figuresTrouble(squeezed) : weekday;
}

std::string numberTrouble(double number, Day nullDate) {
    constexpr double largest = 4e6;  // days: further than any date people write
    if (number == 1) {
        return "is what a ticked box or TRUE counts as, and no date";
    }
    if (number > 0 && number < 1) {
        return "is a time of day without a date";
    }
    if (!(std::abs(number) <= largest)) {
        return {};
    }
    const Day day = nullDate + Days(static_cast<int>(std::floor(number)));
    const bool isYear = number == std::floor(number) && number >= 1950 && number <= 2199;
    if (isYear) {
        return "is " + longText(day) + " to Calc; a year typed alone becomes such a number";
    }
    std::string trouble = "is " + longText(day) + ", " + usableYears;
    if (dayOf(1930, 1, 1) <= day && day < firstUsableDay) {
        trouble += "; a year typed with two digits may have been taken for one of the last century";
    }
    return trouble;
}

}  // namespace

std::string whyUnreadable(const Cell& cell, Day nullDate) {
    std::string trouble;
    if (const double* number = cell.number()) {
        trouble = numberTrouble(*number, nullDate);
    } else if (const std::string* text = cell.text()) {
        trouble = textTrouble(*text);
    }
    return trouble.empty() ? "is not a date this function can read" : trouble;
}

}  // namespace council
