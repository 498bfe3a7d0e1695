// The sheets of the improvement-plan tracker, and what they know of each other.
#pragma once

#include "maker/record_table.h"

#include <string>
#include <string_view>

namespace council::maker::improvement_plan {

namespace sheet_name {
inline constexpr std::string_view summary = "Summary";
inline constexpr std::string_view attention = "Attention";
inline constexpr std::string_view plan = "Plan";
inline constexpr std::string_view lists = "Lists";
}  // namespace sheet_name

inline constexpr std::string_view sourceLine =
    "Southend-on-Sea Borough Council, Children's Services Improvement Plan V.4, August 2016";
inline constexpr std::string_view illustrativeLine =
    "{{Illustrative: owners, completion dates, forecasts and ratings.||}}";

inline constexpr RecordRows planRows{.room = 450, .printed = 40};

// Lists has room for so many recommendations and themes; Summary follows it.
inline constexpr int recommendationRoom = 20;
inline constexpr int themeRoom = 6;

// The named lists of choices.
inline constexpr std::string_view boardDateChoice = "board-dates";
inline constexpr std::string_view ratingChoice = "ratings";
inline constexpr std::string_view whenHint = "month-or-date";

// A recommendation's themes, as they are typed, with a space around each: so theme W is not found
// in theme WF. "A B", "A, B" and "A/B" are the same.
std::string themesAsRead(std::string_view typed);

// Each adds its sheet to the workbook, and the names that other sheets' formulas use for its cells.
void addStartHere(Workbook& book);  // AsAt
void addSummary(Workbook& book);
void addAttention(Workbook& book);
void addPlan(Workbook& book);   // Actions, Statuses, Colours …: the columns of the plan
void addLists(Workbook& book);  // BoardDates, RecommendationNumbers, …Titles, …Themes

}  // namespace council::maker::improvement_plan
