// Dates in tests, written as people write them.
#pragma once

#include "core/dates/reading.h"
#include "core/limits/limit.h"

#include <string>

namespace council::tests {

// Text as a cell would hold it; "" is blank, "?" a date that cannot be read.
inline DateReading reading(const std::string& text) {
    return readDateText(text, MonthEdge::first);
}

inline Moment moment(const std::string& text) {
    return reading(text).moment;
}

inline Limit limit(const char* text) {
    return readLimit(Cell(text)).value();
}

}  // namespace council::tests
