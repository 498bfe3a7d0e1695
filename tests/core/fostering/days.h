// Days and numbers as a test writes them.
#pragma once

#include "core/dates/reading.h"
#include "core/fostering/period.h"
#include "core/values/quantity.h"

#include <string>

namespace council::fostering::tests {

inline DateReading on(const std::string& text) {
    return readDateText(text, MonthEdge::last);
}
inline Day day(const std::string& text) {
    return on(text).moment.day;
}
inline Quantity number(double value) {
    return Quantity::of(value);
}

// April to March.
inline constexpr TargetPeriod year2021{dayOf(2021, 4, 1), dayOf(2022, 3, 31)};

}  // namespace council::fostering::tests
