// The first sheet of our workbooks: what it is, the date everything is as at, where the figures
// come from, what to change, and which functions are at work.
#pragma once

#include "maker/workbook.h"

#include <span>
#include <string>
#include <string_view>

namespace council::maker {

inline constexpr std::string_view startSheet = "Start here";

struct Paragraph {
    std::string_view label;
    std::string_view text;
};
struct CellLook {
    std::string_view words;
    std::string_view style;
    std::string_view meaning;
};
struct StartPage {
    std::string_view title;
    std::string_view source;
    Date asAt;
    std::string_view asAtHint;    // beside the date, which follows an arrow
    std::string_view asAtChoice;  // the name of a Choice
    std::span<const Paragraph> about;
    std::span<const CellLook> looks;
    std::span<const Paragraph> functions;
};

// What stands beside the date: the hint, a formula's part, or that the date cannot be read.
Formula asAtLine(const std::string& hint);

// Adds the sheet and the name AsAt.
void addStartPage(Workbook& book, const StartPage& page);

}  // namespace council::maker
