// Why a case stands as it does: what the functions say that answer for one row.
#pragma once

#include "texts/phrase.h"

namespace council::timeliness {

inline constexpr texts::Text sentences[] = {
    {"explain.case.noStart", "it has no start date"},
    {"explain.case.startsLater", "it starts on {start}, after {as_at}"},
    {"explain.case.due", "{date} ({limit} from {start})"},
    {"explain.case.ended", "it was due on {due} and ended on {end}"},
    {"explain.case.endedInTime",
     "it was due on {due} and ended on {end}, before another working day had passed"},
    {"explain.case.endedLate", "it was due on {due} and ended on {end}, {delay} late"},
    {"explain.case.notEnded", "it is due on {due} and has not ended by {as_at}"},
    {"explain.case.notEndedOverdue", "it was due on {due} and has not ended by {as_at}"},
    {"explain.case.endsLater",
     "it is due on {due} and, read at {as_at}, has not ended: its end is dated {end}"},
    {"explain.case.endsLaterOverdue",
     "it was due on {due} and, read at {as_at}, has not ended: its end is dated {end}"},
    {"explain.case.unreadableStart", "its start cannot be read as a date"},
    {"explain.case.unreadableEnd", "its end cannot be read as a date"},
    {"explain.case.endWithoutStart", "it ended on {end} but has no start date"},
    {"explain.case.endBeforeStart", "it ended on {end}, before it started on {start}"},
    {"explain.case.noLimit", "its limit cannot be read"},
    {"explain.case.outsideCalendar",
     "its due date, {limit} from {start}, leaves the years whose bank holidays are known, 2000 to "
     "2040"},
    {"explain.case.tooLate", "its due date, {limit} from {start}, is later than 31 December 2199"},

    {"explain.case.noStartDate", "there is no start date"},
    {"explain.case.noEndDate", "there is no end date"},
    {"explain.case.noDate", "there is no date"},
    {"explain.case.noDate.fix", "nothing needs doing, or fill in the date"},
    {"explain.case.dueDate",
     "{limit} from {start} end on {due}; format the cell as a date to see it"},
    {"explain.case.workingDay", "{date} is a working day"},
    {"explain.case.weekend", "{date} is a Saturday or Sunday"},
    {"explain.case.holiday", "{date} is a bank holiday or closure of the calendar"},
    {"explain.case.noStandard", "is not the code of a standard"},
    {"explain.case.noStandard.fix", "TIMELINESS.STANDARDS() lists them all"},
    {"explain.case.noCode", "there is no code"},
    {"explain.case.noCode.fix", "give a code such as ‘ASSESSMENT’"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.case.", key);
}

}  // namespace council::timeliness
