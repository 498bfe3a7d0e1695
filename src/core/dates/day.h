// Days, and the calendar month arithmetic the law uses.
//
// A Day is a whole day; adding two of them does not compile. Limits in months follow the
// corresponding-date rule (Dodds v Walker [1981] 1 WLR 1027, HL): a period of months ends on the
// same day number, or on the last day of the month when there is none.
#pragma once

#include "texts/phrase.h"

#include <chrono>
#include <optional>
#include <string>

namespace council {

using Day = std::chrono::sys_days;
using Days = std::chrono::days;

constexpr Day dayOf(int year, unsigned month, unsigned day) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

// The dates a function accepts; outside them a date is unreadable. A year typed alone, 2030, is a
// day of 1905 to Calc, a ticked box is one of 1899, and 31/3/30 may have become 1930.
inline constexpr Day firstUsableDay = dayOf(1950, 1, 1);
inline constexpr Day lastUsableDay = dayOf(2199, 12, 31);
constexpr bool isUsable(Day day) {
    return firstUsableDay <= day && day <= lastUsableDay;
}

// A day, and the time of day where the cell had one.
struct Moment {
    Day day;
    std::optional<std::chrono::milliseconds> time;  // since midnight

    bool operator==(const Moment&) const = default;
};

bool isWeekend(Day day);
Day firstOfMonth(Day day);
Day lastOfMonth(Day day);
// The corresponding date a number of months later (or earlier, when negative): 31 March + 1 month =
// 30 April. It stays within the years 1 to 9999, however many months are asked for, so that a far
// date is never a wrong near one.
Day addMonths(Day day, int months);
// Complete months from one day to a later one, by the same rule: the largest n with addMonths(from,
// n) <= to. With to before from it is -completeMonths(to, from).
int completeMonths(Day from, Day to);

std::string isoText(Day day);                // 2017-03-31
std::string longText(Day day);               // 31 March 2017
std::string longText(const Moment& moment);  // 31 March 2017, or 31 March 2017 14:30 (seconds only
                                             // when they are not 0)

// The same for a sentence, in whichever language it is said.
texts::Phrase inWords(Day day);
texts::Phrase inWords(const Moment& moment);

}  // namespace council
