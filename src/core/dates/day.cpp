#include "core/dates/day.h"

#include "core/dates/sentences.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace council {

namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

constexpr long long monthsInYear = 12;

// Months since January of the year 0.
long long monthNumber(const year_month_day& date) {
    return int{date.year()} * monthsInYear + static_cast<long long>(unsigned{date.month()}) - 1;
}

year_month monthOf(long long number) {
    return std::chrono::year(static_cast<int>(number / monthsInYear)) /
           std::chrono::month(static_cast<unsigned>(number % monthsInYear) + 1);
}

std::string timeText(std::chrono::milliseconds time) {
    const std::chrono::hh_mm_ss clock(time);
    const int hours = static_cast<int>(clock.hours().count());
    const int minutes = static_cast<int>(clock.minutes().count());
    const int seconds = static_cast<int>(clock.seconds().count());
    const int milliseconds = static_cast<int>(clock.subseconds().count());

    std::array<char, 64> text{};
    if (milliseconds != 0) {
        std::snprintf(text.data(), text.size(), "%02d:%02d:%02d.%03d", hours, minutes, seconds,
                      milliseconds);
    } else if (seconds != 0) {
        std::snprintf(text.data(), text.size(), "%02d:%02d:%02d", hours, minutes, seconds);
    } else {
        std::snprintf(text.data(), text.size(), "%02d:%02d", hours, minutes);
    }
    return text.data();
}

}  // namespace

bool isWeekend(Day day) {
    const std::chrono::weekday weekday(day);
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

Day firstOfMonth(Day day) {
    const year_month_day date(day);
    return date.year() / date.month() / 1;
}

Day lastOfMonth(Day day) {
    const year_month_day date(day);
    return date.year() / date.month() / std::chrono::last;
}

Day addMonths(Day day, int months) {
    const year_month_day date(day);
    constexpr long long first = 1 * monthsInYear;
    constexpr long long last = 10'000 * monthsInYear - 1;
    const year_month month = monthOf(std::clamp(monthNumber(date) + months, first, last));
    const year_month_day corresponding = month / date.day();
    return corresponding.ok() ? Day(corresponding)
                              : Day(year_month_day_last(month / std::chrono::last));
}

int completeMonths(Day from, Day to) {
    if (to < from) {
        return -completeMonths(to, from);
    }
    const int months =
        static_cast<int>(monthNumber(year_month_day(to)) - monthNumber(year_month_day(from)));
    return addMonths(from, months) <= to ? months : months - 1;
}

std::string isoText(Day day) {
    const year_month_day date(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int{date.year()},
                  unsigned{date.month()}, unsigned{date.day()});
    return text.data();
}

texts::Phrase inWords(Day day) {
    const year_month_day date(day);
    return {dates::longDates[unsigned{date.month()} - 1],
            {{"day", texts::Phrase::number(unsigned{date.day()})},
             {"year", texts::Phrase::number(int{date.year()})}}};
}

texts::Phrase inWords(const Moment& moment) {
    return moment.time ? texts::Phrase(dates::says("withTime"),
                                       {{"date", inWords(moment.day)},
                                        {"time", texts::Phrase::asItIs(timeText(*moment.time))}})
                       : inWords(moment.day);
}

std::string longText(Day day) {
    return inWords(day).english();
}

std::string longText(const Moment& moment) {
    return inWords(moment).english();
}

}  // namespace council
