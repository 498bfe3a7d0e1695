// The sheets of the foster-carer recruitment tracker, and what they know of each other.
#pragma once

#include "maker/record_table.h"

#include <string>
#include <string_view>

namespace council::maker::foster {

namespace sheet_name {
inline constexpr std::string_view summary = "Summary";
inline constexpr std::string_view pipeline = "Pipeline";
inline constexpr std::string_view households = "Households";
inline constexpr std::string_view settings = "Settings";
}  // namespace sheet_name

inline constexpr std::string_view sourceLine =
    "An invented council: every household, date and target in this workbook is synthetic";

inline constexpr std::string_view reportDateChoice = "report-dates";

// Three times a large service: 1,000 enquiries. FOSTER.FUNNEL reads its stage names in the row
// above the first household: nothing between them.
inline constexpr RecordRows householdRows{.room = 3000, .printed = 115, .hasAsAtBand = false};

// A formula in the unit that Settings counts in: % is where a function's units go. The functions
// take nothing there for households.
std::string inChosenUnit(std::string_view formula);

// So many councils or teams of a hub have a line of the funnel.
inline constexpr int councilRoom = 8;

// Each adds its sheet to the workbook, and the names that other sheets' formulas use for its cells.
void addStartHere(Workbook& book);  // AsAt
void addSummary(Workbook& book);    // Recruited, TargetNow, Chance
void addPipeline(Workbook& book);
void addHouseholds(Workbook& book);  // Enquiries … Leavings, Types, Carers, Places, Checks …
void addSettings(Workbook& book);    // PeriodFrom, PeriodTo, Targets, Tolerance, Level …

}  // namespace council::maker::foster
