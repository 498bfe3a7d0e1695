// What the rows of a list look like to Check this workbook and to Insert an indicator: blank ones
// within it, and the total below it.
#pragma once

#include "office/check/material.h"

namespace council::check {

// So many rows may be blank, and the list goes on behind them.
inline constexpr int mostBlankRows = 10;

enum class Among : unsigned char { figures, dates };

// Does the cell say Total? Among dates, "All" and "Overall" are themes and teams.
bool saysTotal(const Cell& cell, Among among);

// Is the row of this cell a total of those above? Its first cell or the one to the left says so.
bool isLabelledTotal(const Place& place, Among among, const Cells& cells);
// The same, or the cell adds up its column.
bool isTotal(const Place& place, Among among, const Cells& cells);

// =SUM(B2:B13) or SUBTOTAL in column B, below what it adds up.
bool isSumOfAbove(const Place& place, const Cells& cells);

}  // namespace council::check
