#include "addin/function.h"

#include "addin/sentences.h"

#include <algorithm>
#include <vector>

namespace council::addin {

std::optional<Position> elementShown(Position cell, std::size_t rows, std::size_t columns) {
    const Position element{rows == 1 ? 0 : cell.row, columns == 1 ? 0 : cell.column};
    const bool isInside = static_cast<std::size_t>(element.row) < rows &&
                          static_cast<std::size_t>(element.column) < columns;
    return isInside ? std::optional(element) : std::nullopt;
}

Problem beyondAnswer() {
    return Problem::nothing(arguments::says("answer.beyond"), arguments::says("answer.beyond.fix"));
}

Outcome<Cell> cellAt(const Outcome<Cell>& answer, Position /*position*/) {
    return answer;
}

Outcome<Cell> cellAt(const Outcome<Table>& answer, Position position) {
    if (!answer) {
        return answer.error();
    }
    const Table& table = answer.value();
    const auto element = elementShown(position, table.rows(), table.columns());
    if (!element) {
        return beyondAnswer();
    }
    return table.at(static_cast<std::size_t>(element->row),
                    static_cast<std::size_t>(element->column));
}

std::optional<TableSize> tableAt(const Outcome<Cell>& /*answer*/, Position /*position*/) {
    return {};
}

std::optional<TableSize> tableAt(const Outcome<Table>& answer, Position position) {
    if (!answer || position.row != 0 || position.column != 0) {
        return {};
    }
    return TableSize{answer.value().rows(), answer.value().columns()};
}

std::span<const Function> allFunctions() {
    static const std::vector<Function> all = [] {
        const auto rows = catalogue::functions();
        std::vector<Function> functions;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            functions.push_back({&rows[i], *allRules()[i]});
        }
        return functions;
    }();
    return all;
}

const Function* findFunction(std::string_view name) {
    const catalogue::Function* row = catalogue::find(name);
    const auto all = allFunctions();
    const auto found = std::ranges::find(all, row, &Function::row);
    return row == nullptr || found == all.end() ? nullptr : &*found;
}

}  // namespace council::addin
