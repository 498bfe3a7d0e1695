// Formulas of Calc's own that work with dates or numbers, and so do not take a text for a date.
#pragma once

#include <string>

namespace council::check {

// Does the formula, in English, count or add cells, or compare those of that column: D2>E2,
// $Plan.D2:D9<"2025"? Every text is later than every date there.
bool passesOverTexts(const std::string& formula, const std::string& column);

}  // namespace council::check
