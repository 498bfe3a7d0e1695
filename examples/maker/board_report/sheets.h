// The sheets of the board report, and what they know of each other.
#pragma once

#include "maker/workbook.h"

#include <string_view>

namespace council::maker::board_report {

namespace sheet_name {
inline constexpr std::string_view report = "Report";
inline constexpr std::string_view progress = "Progress";
inline constexpr std::string_view figures = "Figures";
inline constexpr std::string_view measures = "Measures";
inline constexpr std::string_view trends = "Trends";
inline constexpr std::string_view series = "Series";
}  // namespace sheet_name

inline constexpr std::string_view sourceLine =
    "Southend-on-Sea Borough Council, report to People Scrutiny, 5 October 2021";

inline constexpr std::string_view reportDateChoice = "report-dates";
inline constexpr std::string_view whenHint = "month-or-date";
inline constexpr std::string_view measureChoice = "measures";

// Report has a line for so many measures and priorities.
inline constexpr int measureRoom = 12;
inline constexpr int priorityRoom = 8;
// The latest readings of a measure that its trend is made of: three years of months.
inline constexpr int seriesRoom = 36;

// Figures and changes in the unit that a cell names ("L12"), by conditional format.
enum class Shown { Figures, Changes };
void lookByUnit(Sheet& sheet, const std::string& range, const std::string& unit, Shown shown);

// Each adds its sheet to the workbook, and the names that other sheets' formulas use for its cells.
void addStartHere(Workbook& book);  // AsAt
void addReport(Workbook& book);     // Recruited, TargetNow, RecruitmentStatus, OverspendColour …
void addTrends(Workbook& book);     // MeasureWords, DrawnMeasure
void addSeries(Workbook& book);     // SeriesDays, SeriesValues
void addProgress(Workbook& book);   // ActionPriorities, ActionStatuses, ActionDues …
void addMeasures(Workbook& book);   // MeasureNames, MeasureUnits … Priorities
void addFigures(Workbook& book);    // Approvals, Targets, Measures, ReadingDates, Readings …

}  // namespace council::maker::board_report
