#include "input.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <stdexcept>

namespace council::fuzz {

std::uint8_t Input::byte() {
    if (bytes_.empty()) {
        return 0;
    }
    const std::uint8_t first = bytes_.front();
    bytes_ = bytes_.subspan(1);
    return first;
}

double Input::number() {
    double number = 0;
    const std::size_t size = std::min(sizeof number, bytes_.size());
    std::memcpy(&number, bytes_.data(), size);
    bytes_ = bytes_.subspan(size);
    return number;
}

std::string Input::line() {
    const auto end = std::ranges::find(bytes_, std::uint8_t{'\n'});
    const auto length = static_cast<std::size_t>(end - bytes_.begin());
    std::string text(bytes_.begin(), end);
    bytes_ = bytes_.subspan(std::min(length + 1, bytes_.size()));
    return text;
}

std::string Input::rest() {
    std::string text(bytes_.begin(), bytes_.end());
    bytes_ = {};
    return text;
}

Cell Input::cell() {
    switch (below(8)) {
        case 0:
            return {};
        case 1: {
            const double value = number();  // a cell's number is finite: src/addin sees to that
            return std::isfinite(value) ? Cell(value) : Cell::error();
        }
        case 2:
            return day();
        case 3:
            return Cell::error();
        default:
            return line();
    }
}

Grid Input::grid(std::size_t columns) {
    constexpr std::size_t mostRows = 40;
    std::vector<Cell> cells;
    while (!isEmpty() && cells.size() < mostRows * columns) {
        cells.push_back(cell());
    }
    cells.resize((cells.size() / columns + 1) * columns);
    return {columns, std::move(cells)};
}

void require(bool holds, std::string_view rule) {
    if (!holds) {
        throw std::logic_error(std::string(rule));
    }
}

}  // namespace council::fuzz
