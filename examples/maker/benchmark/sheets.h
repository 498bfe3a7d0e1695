// The sheets of the benchmark workbook, and what they know of each other.
#pragma once

#include "maker/workbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace council::maker::benchmark {

namespace sheet_name {
inline constexpr std::string_view compare = "Compare";
inline constexpr std::string_view authorities = "Authorities";
inline constexpr std::string_view data = "Data";
inline constexpr std::string_view settings = "Settings";
}  // namespace sheet_name

inline constexpr std::string_view sourceLine =
    "Synthetic: every authority, region and figure in this workbook is invented";

// How far a pasted table is read, and how many authorities of one year are ranked: England has 153.
inline constexpr int lastDataRow = 60001;
inline constexpr int authorityRoom = 200;

// What is looked for in the pasted table. The headings offered are those of DfE's own downloads.
namespace heading {
inline constexpr std::string_view year = "time_period";
inline constexpr std::string_view level = "geographic_level";
inline constexpr std::string_view region = "region_name";
inline constexpr std::string_view authority = "la_name";
inline constexpr std::string_view category = "category";
inline constexpr std::string_view whole = "assessments";
inline constexpr std::string_view part = "assessments_in_45_days";
inline constexpr std::string_view figure = "assessments_in_45_days_percent";
}  // namespace heading

// The rows of an invented download, headings first.
std::vector<std::vector<Content>> inventedTable();

// Each adds its sheet to the workbook, and the names that other sheets' formulas use for its cells.
void addStartHere(Workbook& book);    // AsAt
void addCompare(Workbook& book);      // Council, ChosenYear, Neighbours
void addAuthorities(Workbook& book);  // AuthorityNames, AuthorityFigures, AuthorityRows
void addData(Workbook& book);
void addSettings(Workbook& book);  // Measure, Unit, Polarity; DataYears, DataFigures, RowFits …

}  // namespace council::maker::benchmark
