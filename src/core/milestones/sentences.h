// Why a milestone is what it is.
#pragma once

#include "texts/phrase.h"

namespace council::milestones {

inline constexpr texts::Text sentences[] = {
    {"explain.milestone.unreadableDate", "a date cannot be read"},
    {"explain.milestone.unreadableDate.fix", "write dates such as 30/09/2021"},
    {"explain.milestone.unknownJudgement",
     "judged is not a word that RAG.CODE knows: use one such as Green, Amber, Red, On track, At "
     "risk, Off track, On hold, Withdrawn or Complete"},
    {"explain.milestone.dueBeforeStart", "it is due on {due}, before it starts on {start}"},
    {"explain.milestone.completedBeforeStart",
     "it was completed on {completed}, before it started on {start}"},
    {"explain.milestone.outsideCalendar",
     "the warning or grace period reaches outside the years the bank-holiday calendar covers, 2000 "
     "to 2040"},
    {"explain.milestone.completedInTime", "it was completed on {completed}, by its due date {due}"},
    {"explain.milestone.completedWithoutDue",
     "it was completed on {completed} and has no due date"},
    {"explain.milestone.completedLate",
     "it was completed on {completed}, after its due date {due}"},
    {"explain.milestone.judgedWithdrawn",
     "it is not completed, and judged says that it was withdrawn"},
    {"explain.milestone.judgedOnHold", "it is not completed, and judged says that it is on hold"},
    {"explain.milestone.noDueDate", "it is not completed and has no due date"},
    {"explain.milestone.pastDue", "it was due on {due} and is not completed by {as_at}"},
    {"explain.milestone.pastDueAndGrace",
     "it was due on {due}, is not completed by {as_at}, and its grace of {grace} is over"},
    {"explain.milestone.pastDueWithinGrace",
     "it was due on {due} and is not completed by {as_at}, but within its grace of {grace}"},
    {"explain.milestone.forecastPastDue",
     "it is forecast for {forecast}, after its due date {due}"},
    {"explain.milestone.notStarted", "it starts on {start}, after {as_at}"},
    {"explain.milestone.dueSoon", "it is due on {due}, within {warning} of {as_at}"},
    {"explain.milestone.onTrack", "it is due on {due}, more than {warning} after {as_at}"},
    {"explain.milestone.onTrackWithoutWarning", "it is due on {due}, not before {as_at}"},
    {"explain.milestone.judgedWorse",
     "the officer’s own rating (judged) is worse than what the dates alone would give"},
    {"explain.milestone.lacksDate",
     "{because}; judged says complete, which needs a completion date to count"},
    {"explain.milestone.noAction", "the row names no action"},
    {"explain.milestone.colour", "its status is {status}, as {because}"},

    {"explain.milestone.allowance", "is not a whole number of days"},
    {"explain.milestone.allowance.fix",
     "give a number of calendar days such as 30, or a limit such as ‘20 working days’"},

    {"explain.milestone.late", "it is, or will be, that much later than its due date"},
    {"explain.milestone.early", "it was completed that much before its due date"},
    {"explain.milestone.inTime", "it is not past its due date"},
    {"explain.milestone.lateByNoWorkingDay",
     "no working day lies between its due date and the day it was, or will be, completed"},
    {"explain.milestone.noSlippage", "without a due date there is no slippage"},
    {"explain.milestone.noSlippage.fix", "give the due date"},
    {"explain.milestone.inDays.fix", "check the date, or count in ‘days’, which need no calendar"},

    {"explain.milestone.noDate", "there is no date to read"},
    {"explain.milestone.noDate.fix", "give a date or a text that holds one"},
    {"explain.milestone.date",
     "that is {date} as Calc counts days; format the cell as a date to see it"},

    {"explain.milestone.check.ok",
     "the row has an action, an owner and a due date, and nothing in it is at odds"},
    {"explain.milestone.check.noOwner", "the row names no owner"},
    {"explain.milestone.check.noDate", "the row has no due date"},
    {"explain.milestone.check.unreadableDate", "a date of the row cannot be read"},
    {"explain.milestone.check.startAfterDue", "the row starts after it is due"},
    {"explain.milestone.check.completedBeforeStart", "the row was completed before it started"},
    {"explain.milestone.check.completeWithoutDate",
     "the row is judged complete, and has no completion date"},
    {"explain.milestone.check.unknownRating",
     "judged is not a rating that RAG.CODE knows: use a word such as Green, Amber, Red, On track, "
     "At risk, Off track, On hold, Withdrawn or Complete"},

    {"explain.milestone.summary",
     "it counts every word of the statuses that meets the pairs; a word that is not a status "
     "counts as Check"},
    {"explain.milestone.noStatuses", "there are no statuses to count"},
    {"explain.milestone.noStatuses.fix", "give the column of MILESTONE.STATUS words"},
    {"explain.milestone.noneEnded", "no milestone has been completed or is overdue yet"},
    {"explain.milestone.noneEnded.fix", "there is no percentage until one is"},
    {"explain.milestone.percent.one",
     "{complete} of {count} status {areComplete}, {late} Complete late and {overdue} Overdue"},
    {"explain.milestone.percent.other",
     "{complete} of {count} statuses {areComplete}, {late} Complete late and {overdue} Overdue"},
    {"explain.milestone.complete.one", "is Complete"},
    {"explain.milestone.complete.other", "are Complete"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.milestone.", key);
}

consteval texts::Forms forms(std::string_view key) {
    return texts::formsOf(sentences, "explain.milestone.", key);
}

}  // namespace council::milestones
