// How limits are said, and what is said of those that cannot be read.
#pragma once

#include "texts/phrase.h"

namespace council::limits {

// In the order of Unit, each for one and for more.
inline constexpr texts::Text amounts[] = {
    {"explain.limit.workingDays.one", "{count} working day"},
    {"explain.limit.workingDays.other", "{count} working days"},
    {"explain.limit.days.one", "{count} day"},
    {"explain.limit.days.other", "{count} days"},
    {"explain.limit.weeks.one", "{count} week"},
    {"explain.limit.weeks.other", "{count} weeks"},
    {"explain.limit.months.one", "{count} month"},
    {"explain.limit.months.other", "{count} months"},
    {"explain.limit.years.one", "{count} year"},
    {"explain.limit.years.other", "{count} years"},
    {"explain.limit.hours.one", "{count} hour"},
    {"explain.limit.hours.other", "{count} hours"},
};

inline constexpr texts::Text sentences[] = {
    {"explain.limit.includingStart", "{limit} including start"},
    {"explain.limit.before", "{limit} before"},
    {"explain.limit.nation", "{limit} ({nation})"},
    {"explain.limit.orNextWorkingDay", "{limit}, or next working day"},
    {"explain.limit.then", "{limits}, then {next}"},

    {"explain.limit.noUnit", "is a number without a unit"},
    {"explain.limit.noUnit.fix", "say the unit, such as ‘{limit}’"},
    {"explain.limit.none", "is not a limit"},
    {"explain.limit.blank", "gives no limit"},
    {"explain.limit.unreadable", "cannot be read"},
    {"explain.limit.fix",
     "write a number and a unit, such as ‘45 working days’, ‘6 weeks’, ‘3 months’ or ‘72 hours’, "
     "or the code of a standard, such as ‘ASSESSMENT’"},
    {"explain.limit.hoursFromStart", "counts hours, which have no start day to include"},
    {"explain.limit.hoursFromStart.fix", "leave out ‘including start’"},
    {"explain.limit.noDay", "leaves no day at all"},
    {"explain.limit.noDay.fix", "leave out ‘including start’, or give at least one day"},
    {"explain.limit.several", "has {number} limits, {limits}"},
    {"explain.limit.several.fix", "give the one that is meant, such as ‘{limit}’"},
    {"explain.limit.tooEarly", "has no due date: {limit} it is earlier than 1 January 1950"},
    {"explain.limit.tooLate", "has no due date: {limit} from it is later than 31 December 2199"},
    {"explain.limit.tooFar.fix", "give a shorter limit"},
    {"explain.limit.countsBack", "counts back from the event"},
    {"explain.limit.countsBack.fix",
     "give a time after the event; only TIMELINESS.DUE counts back"},
    {"explain.limit.nothingBetween", "has nothing between two commas"},
    {"explain.limit.nothingBetween.fix", "write limits such as ‘3 months, 6 months’"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.limit.", key);
}

}  // namespace council::limits
