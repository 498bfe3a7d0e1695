// Ofsted's judgements on four grades, where 1 is the best. Grade 3 was Adequate until inspections
// under the single framework from 1 November 2013 called it Requires improvement (to be good): a
// scorecard over several inspections has to use the word of its time.
#pragma once

#include "core/dates/reading.h"
#include "core/values/outcome.h"

#include <optional>
#include <string_view>
#include <variant>

namespace council::ofsted {

// 1 to 4, or nothing for what is not a judgement.
std::optional<int> gradeOf(std::string_view judgement);

// When the inspection was: not said, a day, or a year alone.
using Inspected = std::variant<std::monostate, Day, std::chrono::year>;

// Blank: not said. A whole number from 1900 to 2199 is a year, as a number or as text.
Outcome<Inspected> readInspected(const Cell& cell, Day nullDate);

// #N/A for what is not a grade, and for grade 3 in the year 2013, when the word changed.
Outcome<std::string_view> judgementOf(const Cell& grade, const Inspected& inspected);

}  // namespace council::ofsted
