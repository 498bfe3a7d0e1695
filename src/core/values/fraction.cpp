#include "core/values/fraction.h"

#include "core/values/figure.h"
#include "core/values/sentences.h"

namespace council {

Outcome<double> readFraction(const Cell& cell) {
    const auto fraction = readFigure(cell);
    if (!fraction || !(*fraction >= 0 && *fraction < 1)) {
        return Problem::inArgument(cell, values::saysOfFigures("noFraction"),
                                   values::saysOfFigures("noFraction.fix"));
    }
    return *fraction;
}

}  // namespace council
