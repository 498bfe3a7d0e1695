// How dates are said, and what is said of those that cannot be read.
#pragma once

#include "texts/phrase.h"

namespace council::dates {

// The twelve months in a date.
inline constexpr texts::Text longDates[] = {
    {"explain.date.1", "{day} January {year}"},   {"explain.date.2", "{day} February {year}"},
    {"explain.date.3", "{day} March {year}"},     {"explain.date.4", "{day} April {year}"},
    {"explain.date.5", "{day} May {year}"},       {"explain.date.6", "{day} June {year}"},
    {"explain.date.7", "{day} July {year}"},      {"explain.date.8", "{day} August {year}"},
    {"explain.date.9", "{day} September {year}"}, {"explain.date.10", "{day} October {year}"},
    {"explain.date.11", "{day} November {year}"}, {"explain.date.12", "{day} December {year}"},
};
inline constexpr texts::Text months[] = {
    {"explain.month.1", "January"},   {"explain.month.2", "February"},
    {"explain.month.3", "March"},     {"explain.month.4", "April"},
    {"explain.month.5", "May"},       {"explain.month.6", "June"},
    {"explain.month.7", "July"},      {"explain.month.8", "August"},
    {"explain.month.9", "September"}, {"explain.month.10", "October"},
    {"explain.month.11", "November"}, {"explain.month.12", "December"},
};
// As std::chrono numbers them.
inline constexpr texts::Text weekdays[] = {
    {"explain.weekday.0", "Sunday"},   {"explain.weekday.1", "Monday"},
    {"explain.weekday.2", "Tuesday"},  {"explain.weekday.3", "Wednesday"},
    {"explain.weekday.4", "Thursday"}, {"explain.weekday.5", "Friday"},
    {"explain.weekday.6", "Saturday"},
};

inline constexpr texts::Text sentences[] = {
    {"explain.date.withTime", "{date} {time}"},

    {"explain.date.outside",
     "is {date}, outside 1 January 1950 to 31 December 2199, the dates these functions read"},
    {"explain.date.outsideLastCentury",
     "is {date}, outside 1 January 1950 to 31 December 2199, the dates these functions read; a "
     "year typed with two digits may have been taken for one of the last century"},
    {"explain.date.wrongWeekday", "names the wrong weekday: {date} is a {weekday}"},
    {"explain.date.monthFirst", "has its month first; the day comes first here"},
    {"explain.date.noSuchDay", "names a day that {month} {year} does not have"},
    {"explain.date.zone", "names a time zone: in London it may be another day"},
    {"explain.date.dayOrYear", "may be a day of a month or a month of a year"},
    {"explain.date.tick", "is what a ticked box or TRUE counts as, and no date"},
    {"explain.date.timeOnly", "is a time of day without a date"},
    {"explain.date.year", "is {date} to Calc; a year typed alone becomes such a number"},
    {"explain.date.unreadable", "is not a date this function can read"},
    {"explain.date.fix", "write a date such as 30/09/2021 or 30 September 2021"},
    {"explain.date.asAt", "is not a date to read the figures at"},
    {"explain.date.asAt.fix",
     "write a date such as 30/09/2021 or 30 September 2021, a cell that holds one, or TODAY()"},
    {"explain.date.orMonth",
     "write a date such as 30/09/2021 or 30 September 2021, or a month such as September 2021"},
    {"explain.date.reversed", "is before {from}, {date}"},
    {"explain.date.reversed.fix", "give the period from its first day to its last"},
};

// What happened in a period: either end may be open.
inline constexpr texts::Text periods[] = {
    {"explain.period.from", "{what} from {from}"},
    {"explain.period.upTo", "{what} up to {to}"},
    {"explain.period.fromTo", "{what} from {from} to {to}"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.date.", key);
}
consteval const texts::Text& saysOfPeriods(std::string_view key) {
    return texts::rowOf(periods, "explain.period.", key);
}

}  // namespace council::dates
