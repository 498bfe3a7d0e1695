#include "core/values/fraction.h"

#include "core/values/figure.h"

namespace council {

Outcome<double> readFraction(const Cell& cell) {
    const auto fraction = readFigure(cell);
    if (!fraction || !(*fraction >= 0 && *fraction < 1)) {
        return Problem::inArgument(cell, "is not a fraction from 0 to below 1",
                                   "write 0.1 or ‘10%’ for ten per cent");
    }
    return *fraction;
}

}  // namespace council
