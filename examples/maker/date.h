// A date in a workbook, and a short way to write one: day(2017, 4, 19).
#pragma once

#include <chrono>

namespace council {

using Date = std::chrono::year_month_day;

constexpr Date day(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth);
}

}  // namespace council
