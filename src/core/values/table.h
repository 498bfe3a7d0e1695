// A table an indicator answers with. Its first row is always a header; one cell of it can be an
// error of its own.
#pragma once

#include "core/values/outcome.h"

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace council {

class Table {
 public:
    Table(std::initializer_list<std::string_view> header) : columns_(header.size()) {
        for (const auto& title : header) {
            cells_.emplace_back(Cell(std::string(title)));
        }
    }
    void addRow(std::initializer_list<Outcome<Cell>> row) { cells_.insert(cells_.end(), row); }

    std::size_t rows() const { return cells_.size() / columns_; }
    std::size_t columns() const { return columns_; }
    const Outcome<Cell>& at(std::size_t row, std::size_t column) const {
        return cells_[row * columns_ + column];
    }

 private:
    std::size_t columns_;
    std::vector<Outcome<Cell>> cells_;
};

}  // namespace council
