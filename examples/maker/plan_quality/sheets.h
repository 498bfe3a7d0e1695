// The sheets of the plan-quality workbook, and what they know of each other.
#pragma once

#include "maker/record_table.h"

#include <string_view>

namespace council::maker::plan_quality {

namespace sheet_name {
inline constexpr std::string_view summary = "Summary";
inline constexpr std::string_view actions = "Plan actions";
inline constexpr std::string_view visits = "Visits";
inline constexpr std::string_view supervision = "Supervision";
inline constexpr std::string_view audits = "Audits";
inline constexpr std::string_view lists = "Lists";
}  // namespace sheet_name

inline constexpr std::string_view sourceLine =
    "After the focused visit of 23 and 24 May 2023 and the peer review of September 2015, "
    "Southend-on-Sea";
inline constexpr std::string_view syntheticLine =
    "{{Synthetic: no row describes a real child, worker or team.||}}";

// Three times a large service: 500 children with a plan.
inline constexpr RecordRows actionRows{.room = 1500, .printed = 38};
inline constexpr int regularGroup = 5;  // below two lines of notes
inline constexpr RecordRows visitRows{.room = 1500, .printed = 24, .group = regularGroup};
inline constexpr RecordRows supervisionRows{.room = 450, .printed = 24, .group = regularGroup};

// The named lists of choices.
inline constexpr std::string_view dateChoice = "report-dates";
inline constexpr std::string_view teamChoice = "teams";
inline constexpr std::string_view planChoice = "plan-types";
inline constexpr std::string_view roleChoice = "roles";
inline constexpr std::string_view whenHint = "month-or-date";

// Lists has room for so many teams; Summary follows it.
inline constexpr int teamRoom = 8;

// Each adds its sheet to the workbook, and the names that other sheets' formulas use for its cells.
void addStartHere(Workbook& book);  // AsAt
void addSummary(Workbook& book);
void addActions(Workbook& book);      // PlanTeams, Verdicts, Colours …: columns of the actions
void addVisits(Workbook& book);       // VisitTeams, VisitStates …
void addSupervision(Workbook& book);  // SupervisionTeams, SupervisionStates …
void addAudits(Workbook& book);
void addLists(Workbook& book);  // Teams, VagueWords, FewestWords, LimitKinds, Limits, ReportDates

}  // namespace council::maker::plan_quality
