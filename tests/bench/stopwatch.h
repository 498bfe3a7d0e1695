// How long a workbook takes to recalculate.
#pragma once

#include "session/workbook.h"

#include <string>
#include <vector>

namespace council::bench {

double median(std::vector<double> values);

// The median of several hard recalculations, in milliseconds.
double medianRecalculation(session::Workbook& workbook, int runs);

// One line of the table: ours beside Calc's own, and the ratio issue by issue agreed on.
struct Comparison {
    std::string what;
    double ours = 0;
    double native = 0;
    double agreed = 0;

    double ratio() const { return ours / native; }
};
void print(const Comparison& comparison);

}  // namespace council::bench
