// What the rows of a list look like to Check this workbook and to Insert an indicator: blank ones
// within it, and the total below it.
#pragma once

#include "office/check/material.h"

namespace council::check {

// So many rows may be blank, and the list goes on behind them.
inline constexpr int mostBlankRows = 10;

enum class Among : unsigned char { figures, dates };

// Does the cell say Total, or Average? Among dates, "All" and "Overall" are themes and teams.
bool saysTotal(const Cell& cell, Among among);

// Is the row of this cell a total of those above? Its first cell or the one to the left says so.
bool isLabelledTotal(const Place& place, Among among, const Cells& cells);
// The same, or the cell sums up its column.
bool isTotal(const Place& place, Among among, const Cells& cells);

// =SUM(B2:B13), SUBTOTAL, AVERAGE or MEDIAN in column B, below what it sums up.
bool sumsUpAbove(const Place& place, const Cells& cells);

}  // namespace council::check
