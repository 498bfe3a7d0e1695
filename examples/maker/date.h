// A date in a workbook, and a short way to write one: day(2017, 4, 19).
#pragma once

#include <chrono>
#include <string>

namespace council::maker {

using Date = std::chrono::year_month_day;

constexpr Date day(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth);
}

// In a cell that keeps what is typed, so that a month stays one.
inline std::string asTyped(const Date& date) {
    const auto digits = [](unsigned number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return digits(static_cast<unsigned>(date.day())) + "/" +
           digits(static_cast<unsigned>(date.month())) + "/" +
           std::to_string(static_cast<int>(date.year()));
}

}  // namespace council::maker
