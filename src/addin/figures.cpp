#include "addin/figures.h"

#include "core/values/figure.h"

namespace council::addin {

Each<Cell> eachCell(Reading& in, std::size_t index) {
    const auto asItIs = [](const Cell& cell) -> Outcome<Cell> { return cell; };
    return in.call()[index].entry().need == catalogue::Need::required
               ? Each<Cell>(in, index, asItIs)
               : Each<Cell>(in, index, asItIs, Cell());
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

Each<Polarity> eachPolarity(Reading& in, std::size_t index) {
    return {in, index, readPolarity, Polarity::high};
}

}  // namespace council::addin
