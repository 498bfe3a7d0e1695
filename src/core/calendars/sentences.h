// What is said of calendars that cannot be read, and of days they do not hold.
#pragma once

#include "texts/phrase.h"

namespace council::calendars {

inline constexpr texts::Text sentences[] = {
    {"explain.calendar.outside",
     "lies outside the years whose bank holidays are known, 2000 to 2040"},
    {"explain.calendar.early",
     "is so near the beginning of 2000, the first year whose bank holidays are known, that the "
     "working days run out"},
    {"explain.calendar.late",
     "is so near the end of 2040, the last year whose bank holidays are known, that the working "
     "days run out"},
    {"explain.calendar.outside.fix",
     "check the date, or use a limit in days, weeks or months, which needs no calendar"},
    {"explain.calendar.fix",
     "write a date such as 24/12/2025, or ‘England and Wales’, ‘Scotland’, ‘Northern Ireland’, "
     "‘UK’ or ‘None’"},
    {"explain.calendar.tooWide", "is too wide for a calendar"},
    {"explain.calendar.tooWide.fix",
     "give a column of dates, and beside it the last day of a closure, ‘closed’ or ‘open’, or "
     "both"},
    {"explain.calendar.noDay", "is neither a day nor the name of a nation"},
    {"explain.calendar.noDay.fix", "write a date such as 31/12/2025"},
    {"explain.calendar.neitherNor", "is neither ‘closed’ nor ‘open’"},
    {"explain.calendar.neitherNorLast",
     "is neither ‘closed’ nor ‘open’, nor the last day of a closure"},
    {"explain.calendar.neitherNor.fix",
     "write ‘open’ beside a bank holiday that is worked, ‘closed’ or nothing beside a day that is "
     "not"},
    {"explain.calendar.noLastDay", "is not the last day of a closure"},
    {"explain.calendar.lastBeforeFirst", "is before the closure begins on {date}"},
    {"explain.calendar.lastBeforeFirst.fix", "give the last day of the closure"},
    {"explain.calendar.otherYear", "is {date}, outside the years 2000 to 2040"},
    {"explain.calendar.otherYear.fix", "give dates from 1 January 2000 to 31 December 2040"},
    {"explain.calendar.secondNation", "is a second nation besides ‘{nation}’"},
    {"explain.calendar.secondNation.fix", "name one nation, or ‘UK’ for the holidays of all"},
    {"explain.calendar.inRow", "{given} in row {row}"},
    {"explain.calendar.inRowAndColumn", "{given} in row {row}, column {column}"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.calendar.", key);
}

}  // namespace council::calendars
