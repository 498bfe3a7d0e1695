#include "maker/workbook.h"

#include <stdexcept>
#include <utility>

namespace council::maker {

Position positionOf(std::string_view address) {
    Position position{-1, 0};
    std::size_t i = 0;
    for (; i < address.size() && address[i] >= 'A' && address[i] <= 'Z'; ++i) {
        position.column = (position.column + 1) * 26 + (address[i] - 'A');
    }
    for (; i < address.size() && address[i] >= '0' && address[i] <= '9'; ++i) {
        position.row = position.row * 10 + (address[i] - '0');
    }
    --position.row;
    if (i != address.size() || position.column < 0 || position.row < 0) {
        throw std::invalid_argument("not a cell address: " + std::string(address));
    }
    return position;
}

Area areaOf(std::string_view range) {
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) {
        return {positionOf(range), positionOf(range)};
    }
    return {positionOf(range.substr(0, colon)), positionOf(range.substr(colon + 1))};
}

Sheet::Sheet(std::string_view name, Paper paperOfPages, std::vector<double> widths)
    : paper(paperOfPages), columnWidths(std::move(widths)), name_(name) {}

Cell& Sheet::at(std::string_view address) {
    const Position position = positionOf(address);
    return rows_[position.row][position.column];
}

Cell& Sheet::put(std::string_view address, Content content, std::string_view style) {
    Cell& cell = at(address);
    cell.content = std::move(content);
    cell.style = style;
    return cell;
}

void Sheet::fill(std::string_view range, std::string_view style) {
    const Area area = areaOf(range);
    for (int row = area.first.row; row <= area.last.row; ++row) {
        for (int column = area.first.column; column <= area.last.column; ++column) {
            rows_[row][column].style = style;
        }
    }
}

void Sheet::merge(std::string_view range, Content content, std::string_view style) {
    put(range.substr(0, range.find(':')), std::move(content), style);
    widen(range);
}

void Sheet::widen(std::string_view range) {
    const Area area = areaOf(range);
    Cell& cell = rows_[area.first.row][area.first.column];
    cell.spanColumns = area.last.column - area.first.column + 1;
    const std::string style = cell.style;
    for (int column = area.first.column + 1; column <= area.last.column; ++column) {
        rows_[area.first.row][column].style = style;
    }
}

void Sheet::height(int row, double millimetres) {
    heights[row - 1] = millimetres;
}

}  // namespace council::maker
