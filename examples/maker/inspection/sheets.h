// The sheets of the inspection workbook, and what they know of each other.
#pragma once

#include "maker/record_table.h"

#include <string_view>

namespace council::maker::inspection {

namespace sheet_name {
inline constexpr std::string_view scorecard = "Scorecard";
inline constexpr std::string_view judgements = "Judgements";
inline constexpr std::string_view actions = "Actions";
inline constexpr std::string_view progress = "Progress";
inline constexpr std::string_view context = "Other figures";
inline constexpr std::string_view lists = "Lists";
}  // namespace sheet_name

inline constexpr std::string_view sourceLine =
    "Ofsted, inspection of Southend-on-Sea, 11 to 22 June 2012, report published 27 July 2012";

inline constexpr RecordRows actionRows{.room = 450, .printed = 24};
// Lists has room for so many parts of the service, and Progress a row for each.
inline constexpr int partRoom = 8;

// The named lists of choices.
inline constexpr std::string_view dateChoice = "report-dates";
inline constexpr std::string_view ruleChoice = "rules";
inline constexpr std::string_view polarityChoice = "polarities";
inline constexpr std::string_view partChoice = "parts";
inline constexpr std::string_view deadlineHint = "deadline";
inline constexpr std::string_view whenHint = "month-or-date";

// Each adds its sheet to the workbook, and the names that other sheets' formulas use for its cells.
void addStartHere(Workbook& book);  // AsAt
void addScorecard(Workbook& book);
void addJudgements(Workbook& book);
void addActions(Workbook& book);  // Deadlines, Parts, Statuses, Colours …: columns of the actions
void addProgress(Workbook& book);
void addContext(Workbook& book);
void addLists(Workbook& book);  // ReportDates, Published, Inspected, RagRule

}  // namespace council::maker::inspection
