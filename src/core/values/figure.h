// A figure: what a measure reports, such as 97.9 % of reviews held in time.
//
// Published tables write a missing figure as ‘-’, ‘c’ or ‘x’, so a text that is not a number is a
// missing figure, never 0. A number written as text ("97.9%") is read: imports leave many of them.
#pragma once

#include "core/values/cell.h"

#include <optional>
#include <string>

namespace council {

// The number of the cell, or nothing when it is blank, in error, or a text that is not a number.
std::optional<double> readFigure(const Cell& cell);

// left <= right for figures people write in decimals and computers in binary: what should be equal
// may differ in its last digits (0.1 + 0.2 against 0.3). `scale` is the largest figure the two were
// worked out from.
bool isAtMost(double left, double right, double scale);
bool isAtMost(double left, double right);
// 1 above the other, -1 below it, 0 where the two should be equal.
int signOf(double value, double other, double scale);

// The value in whole steps of 1 / unit, for a sentence; in finer ones where another figure is said
// beside it and rounding would put it on that one's other side.
double roundedFor(double value, double unit, std::optional<double> beside);

// How far apart two figures are, as a sentence says it: 0.95 and 0.9 are 0.05 apart, not
// 0.0499999999999999.
std::string distanceText(double left, double right);

}  // namespace council
