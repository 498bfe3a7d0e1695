#include "core/values/fraction.h"

#include "core/values/number.h"

#include <optional>

namespace council {

Outcome<double> readFraction(const Cell& cell) {
    std::optional<double> fraction;
    if (const double* number = cell.number()) {
        fraction = *number;
    } else if (cell.text() != nullptr) {
        fraction = readNumber(*cell.text());
    }
    if (!fraction || !(*fraction >= 0 && *fraction < 1)) {
        return Problem::inArgument(cell, "is not a fraction from 0 to below 1",
                                   "write 0.1 or ‘10%’ for ten per cent");
    }
    return *fraction;
}

}  // namespace council
