// A small rectangle of cells read whole: a calendar, a scheme, a list of words. Rows first.
#pragma once

#include "core/values/cell.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace council {

class Grid {
 public:
    Grid() = default;
    Grid(std::size_t rows, std::size_t columns) : columns_(columns), cells_(rows * columns) {}
    Grid(std::size_t columns, std::vector<Cell> cells)
        : columns_(columns), cells_(std::move(cells)) {}

    std::size_t rows() const { return columns_ == 0 ? 0 : cells_.size() / columns_; }
    std::size_t columns() const { return columns_; }
    Cell& at(std::size_t row, std::size_t column) { return cells_[row * columns_ + column]; }
    const Cell& at(std::size_t row, std::size_t column) const {
        return cells_[row * columns_ + column];
    }
    const std::vector<Cell>& cells() const { return cells_; }

 private:
    std::size_t columns_ = 0;
    std::vector<Cell> cells_;
};

}  // namespace council
