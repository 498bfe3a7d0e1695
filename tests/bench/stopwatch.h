// How long a workbook takes to recalculate.
#pragma once

#include "session/workbook.h"

#include <vector>

namespace council::bench {

double median(std::vector<double> values);

// The median of several hard recalculations, in milliseconds.
double medianRecalculation(session::Workbook& workbook, int runs);

// The same for two workbooks by turns, so that a busy moment of the machine meets both.
struct Pair {
    double ours;
    double other;
    double ratio;  // the median of the ratios of each turn, which a slow minute does not move
};
inline Pair pairOf(double ours, double other) {
    return {ours, other, ours / other};
}
Pair byTurns(session::Workbook& ours, session::Workbook& other, int runs);

}  // namespace council::bench
