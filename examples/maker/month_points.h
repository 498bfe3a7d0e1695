// The days that a year's burn-up chart is drawn through.
#pragma once

#include "maker/workbook.h"

#include <string_view>

namespace council::maker {

// The first and the last day of each of twelve months, so that a target that changes on the first
// of a month changes at once; in the month the sheet is read at, AsAt instead of the last day,
// where what has happened ends. The workbook's name PeriodFrom is the first day.
inline constexpr int monthPoints = 24;
void putMonthPoints(Sheet& sheet, std::string_view column, int firstRow);

}  // namespace council::maker
