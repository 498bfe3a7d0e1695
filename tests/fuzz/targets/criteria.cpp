#include "../targets.h"
#include "core/criteria/criterion.h"

namespace council::fuzz {

void criteria(Input input) {
    const Day nullDate = nullDates[input.below(3)];
    const std::string wanted = input.line();
    const Criterion criterion = Criterion::read(Cell(wanted), nullDate);
    const bool isBare =
        wanted.empty() || (wanted[0] != '<' && wanted[0] != '>' && wanted[0] != '=');
    const Criterion opposite = Criterion::read(Cell("<>" + wanted), nullDate);
    for (int i = 0; i < 8; ++i) {
        const Cell cell = input.cell();
        const bool matches = criterion.matches(cell);
        require(matches == criterion.matches(cell), "a criterion answers the same twice");
        if (isBare && !wanted.empty() && !cell.isError()) {
            require(matches != opposite.matches(cell), "<> takes what = leaves");
        }
    }
}

}  // namespace council::fuzz
