// Why a case stands as it does, and what is said of all of them.
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
     "that is {due}, {limit} from {start}; format the cell as a date to see it"},
    {"explain.case.dueDateBefore",
     "that is {due}, {limit} {start}; format the cell as a date to see it"},
    {"explain.case.workingDay", "{date} is a working day"},
    {"explain.case.weekend", "{date} is a Saturday or Sunday"},
    {"explain.case.holiday", "{date} is a bank holiday or closure of the calendar"},
    {"explain.case.noStandard", "is not the code of a standard"},
    {"explain.case.noStandard.fix", "TIMELINESS.STANDARDS() lists them all"},
    {"explain.case.noCode", "there is no code"},
    {"explain.case.noCode.fix", "give a code such as ‘ASSESSMENT’"},
    {"explain.case.standard", "{code} is {kind} ({source})"},
    {"explain.case.elapsed",
     "that many {unit} lie between {start} and {end}, the start itself not counted"},
    {"explain.case.elapsedIncludingStart", "that many {unit} lie between {start} and {end}"},
    {"explain.case.noUnit", "is not a unit of time known here"},
    {"explain.case.noUnit.fix",
     "use ‘working days’, ‘days’, ‘weeks’, ‘months’ or ‘hours’, each also with ‘including start’ "
     "behind it"},
    {"explain.case.underAMinute", "less than a minute"},
    {"explain.case.minutes.one", "{count} minute"},
    {"explain.case.minutes.other", "{count} minutes"},
};

// In the order of Unit; and what may follow each.
inline constexpr texts::Text units[] = {
    {"explain.unit.workingDays", "working days"},
    {"explain.unit.days", "days"},
    {"explain.unit.weeks", "weeks"},
    {"explain.unit.months", "months"},
    {"explain.unit.years", "years"},
    {"explain.unit.hours", "hours"},
    {"explain.unit.includingStart", "{unit} including start"},
};

// What is wrong with a row: also a value, in INDICATORS.PROBLEMS.
inline constexpr texts::Text troubles[] = {
    {"explain.trouble.start", "start is not a date: {value}"},
    {"explain.trouble.end", "end is not a date: {value}"},
    {"explain.trouble.endWithoutStart", "end without a start"},
    {"explain.trouble.endBeforeStart", "end before start"},
    {"explain.trouble.noLimit", "its limit is missing or cannot be read"},
    {"explain.trouble.outsideCalendar", "its due date is beyond the years this calendar knows"},
    {"explain.trouble.groupInError", "the cell of its group is in error"},
    {"explain.trouble.noId", "it has no id"},
    {"explain.trouble.noDate", "it has no date"},
};

// What the functions of columns say. {cases} is what another row said of them.
inline constexpr texts::Text ofColumns[] = {
    {"explain.cases.limits", "is neither one limit nor a column of them"},
    {"explain.cases.limits.fix",
     "give one limit, or one column of {rows} rows beside the other columns"},

    {"explain.cases.completed.none", "no case was completed"},
    {"explain.cases.completed.one", "{part} of {count} case completed"},
    {"explain.cases.completed.other", "{part} of {count} cases completed"},
    {"explain.cases.inTime.one", "{cases} was in time"},
    {"explain.cases.inTime.other", "{cases} were in time"},
    {"explain.cases.late.one", "{cases} was late"},
    {"explain.cases.late.other", "{cases} were late"},
    {"explain.cases.due.none", "no case fell due"},
    {"explain.cases.due.one", "{part} of {count} case due"},
    {"explain.cases.due.other", "{part} of {count} cases due"},
    {"explain.cases.dueBy", "{cases} by {as_at}"},
    {"explain.cases.dueNotAfter", "{cases} and not after {as_at}"},
    {"explain.cases.started.none", "no case started"},
    {"explain.cases.started.one", "{part} of {count} case started"},
    {"explain.cases.started.other", "{part} of {count} cases started"},
    {"explain.cases.startedNoneDue", "{cases} fell due by {as_at}"},
    {"explain.cases.startedDue", "{cases} and due by {as_at}"},
    {"explain.cases.judged.one", "{cases} was in time, {late} and {overdue}"},
    {"explain.cases.judged.other", "{cases} were in time, {late} and {overdue}"},
    {"explain.cases.areLate.one", "{count} was late"},
    {"explain.cases.areLate.other", "{count} were late"},
    {"explain.cases.areOverdue.one", "{count} is overdue"},
    {"explain.cases.areOverdue.other", "{count} are overdue"},
    {"explain.cases.open.none", "no case is open on {as_at}"},
    {"explain.cases.open.one", "{part} of {count} case open on {as_at}"},
    {"explain.cases.open.other", "{part} of {count} cases open on {as_at}"},
    {"explain.cases.notOverdue.one", "{cases} is not overdue"},
    {"explain.cases.notOverdue.other", "{cases} are not overdue"},
    {"explain.cases.share.fix", "a percentage needs at least one such case"},
    {"explain.cases.unfinished.none", "0 cases are unfinished"},
    {"explain.cases.unfinished.one", "{count} case is unfinished, {overdue} of them overdue"},
    {"explain.cases.unfinished.other", "{count} cases are unfinished, {overdue} of them overdue"},

    {"explain.cases.noMedian", "no case was completed in the period"},
    {"explain.cases.noMedian.fix", "a median needs at least one"},
    {"explain.cases.noMean", "no case was late in the period"},
    {"explain.cases.noMean.fix", "a mean needs at least one"},

    {"explain.cases.noStatistic", "is not a statistic known here"},
    {"explain.cases.noStatistic.fix",
     "use ‘mean’, ‘median’, ‘max’, ‘min’ or a percentile such as ‘90%’"},
    {"explain.cases.mean", "the mean"},
    {"explain.cases.median", "the median"},
    {"explain.cases.max", "the max"},
    {"explain.cases.min", "the min"},
    {"explain.cases.percentile", "the {percent}% percentile"},
    {"explain.cases.statistic.fix", "a statistic needs at least one"},
    {"explain.cases.delay", "that is {statistic} of the {unit} past the due date of {cases}"},
    {"explain.cases.delay.eachUnit", "days or working days, as each limit counts,"},
    {"explain.cases.endedLate.none", "no case ended late"},
    {"explain.cases.endedLate.one", "{count} case that ended late"},
    {"explain.cases.endedLate.other", "{count} cases that ended late"},
    {"explain.cases.duration", "that is {statistic} of the {unit} taken by {cases}"},
    {"explain.cases.allCompleted.one", "{count} case completed"},
    {"explain.cases.allCompleted.other", "{count} cases completed"},
    {"explain.cases.allOpen.one", "{count} case open on {as_at}"},
    {"explain.cases.allOpen.other", "{count} cases open on {as_at}"},

    {"explain.cases.bands", "it sorts {cases}"},
    {"explain.cases.noBands", "there are {cases}"},
    {"explain.cases.noBands.fix", "a share needs at least one"},
    {"explain.cases.bandNoNumber", "is not a whole number of days or other units"},
    {"explain.cases.bandNoLimit", "is not a limit of a band"},
    {"explain.cases.bandNotAbove", "is not above the limit before it, {limit}"},
    {"explain.cases.noBand", "gives no upper limit of a band"},
    {"explain.cases.band.fix",
     "give whole numbers, each above the one before, such as {10,15,20}, or limits in words, such "
     "as ‘3 months’ and ‘under 1 year’"},

    {"explain.cases.noMonths", "is not a whole number of months from 1 to 240"},
    {"explain.cases.noMonths.fix", "write how many months back, such as 12"},
    {"explain.cases.months.one",
     "it shows {count} month to {day}, each read at its end; in the last one {cases}"},
    {"explain.cases.months.other",
     "it shows {count} months to {day}, each read at its end; in the last one {cases}"},
    {"explain.cases.groups.one", "it shows {count} group; of all of them, {cases}"},
    {"explain.cases.groups.other", "it shows {count} groups; of all of them, {cases}"},
    {"explain.cases.group", "for {group}, {cases}"},
    {"explain.cases.manyGroups", "a column of {number} different values"},
    {"explain.cases.noGroups", "holds no groups but perhaps ids"},
    {"explain.cases.noGroups.fix", "give the column of teams, wards or workers"},

    {"explain.cases.upToDate", "{part} of {all} who are in on that date are up to date"},
    {"explain.cases.noneIn", "no one is in on that date"},
    {"explain.cases.reviews",
     "{part} of {all} open on that date whose first review is due by then had every review in time "
     "and have none overdue"},
    {"explain.cases.noReviews", "no one open on that date has a first review due by then"},
    {"explain.cases.unusableReviews",
     "{cases}; of the reviews, {number} cannot be read as dates and are left out"},
    {"explain.cases.percentage.fix", "a percentage needs at least one"},
    {"explain.cases.notStarted", "it has not started by then"},
    {"explain.cases.notStarted.fix", "there is no next review until it starts"},
    {"explain.cases.nextFromStart",
     "that is {due}, {limit} from the start on {from}; format the cell as a date to see it"},
    {"explain.cases.nextFromReview",
     "that is {due}, {limit} from the last review on {from}; format the cell as a date to see "
     "it"},

    {"explain.cases.noOccurrences", "is not a whole number, 2 or more"},
    {"explain.cases.noOccurrences.fix", "write 2 for what came again, 3 for the third time"},
    {"explain.cases.noEvent", "there is no event in the period"},
    {"explain.cases.noEvent.fix", "a share needs at least one"},
    {"explain.cases.events.one", "{part} of {count} event"},
    {"explain.cases.events.other", "{part} of {count} events"},
    {"explain.cases.ids.one", "{part} of {count} id with an event"},
    {"explain.cases.ids.other", "{part} of {count} ids with an event"},
    {"explain.cases.cameAgain", "{cases} came again"},
    {"explain.cases.cameAgainWithin", "{cases} came again within {limit}"},
    {"explain.cases.cameTimes", "{cases} came at least {times} times"},
    {"explain.cases.cameTimesWithin", "{cases} came at least {times} times within {limit}"},
    {"explain.cases.noHistory",
     "{cases}; the list begins on {day}, so what came before is not known and the figure may be "
     "too low"},

    {"explain.cases.holidays",
     "it lists the days that are not working days in the calendar of {nation}, weekends apart; "
     "enter it as an array formula to see the whole table"},
    {"explain.cases.standards",
     "these are the standards known here; enter it as an array formula to see the whole table"},
};

consteval const texts::Text& troubleWith(std::string_view key) {
    return texts::rowOf(troubles, "explain.trouble.", key);
}
consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.case.", key);
}
consteval const texts::Text& tells(std::string_view key) {
    return texts::rowOf(ofColumns, "explain.cases.", key);
}
consteval texts::Forms tellsOf(std::string_view key) {
    return texts::formsOf(ofColumns, "explain.cases.", key);
}

}  // namespace council::timeliness
