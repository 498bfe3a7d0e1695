#include "addin/figures.h"

#include "core/values/figure.h"

namespace council::addin {

Outcome<Each<Cell>> eachCell(const Call& call, std::size_t index) {
    const auto asItIs = [](const Cell& cell) -> Outcome<Cell> { return cell; };
    return call[index].entry().need == catalogue::Need::required
               ? Each<Cell>::required(call[index], asItIs)
               : Each<Cell>::optional(call[index], asItIs, Cell());
}

Outcome<double> figureAt(const Call& call, std::size_t index, const Each<Cell>& cells,
                         Position position) {
    COUNCIL_TRY(cell, cells(position));
    if (const auto figure = readFigure(cell)) {
        return *figure;
    }
    Problem missing =
        Problem::nothing(cell.isBlank() ? "leaves nothing to work out" : "is not a number",
                         "give a number; a missing figure has no answer");
    missing.given = quoted(cell);
    return std::move(missing).about(call[index].name());
}

Outcome<Each<Polarity>> eachPolarity(const Call& call, std::size_t index) {
    return Each<Polarity>::optional(call[index], readPolarity, Polarity::high);
}

}  // namespace council::addin
