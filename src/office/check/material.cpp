#include "office/check/material.h"

#include "core/values/letters.h"

#include <algorithm>

#include <boost/algorithm/string/replace.hpp>

namespace council::check {

namespace {

bool isPlain(char c) {
    return isLetterOrDigit(c) || c == '_';
}

std::string sheetPrefix(int sheet, const Material& material, int home) {
    if (sheet == home) {
        return {};
    }
    const std::string& name = material.sheets.at(static_cast<std::size_t>(sheet));
    return (std::ranges::all_of(name, isPlain) ? name : quotedSheet(name)) + ".";
}

}  // namespace

const Argument* Call::find(std::string_view name) const {
    const auto found = std::ranges::find_if(arguments, [name](const Argument& argument) {
        return argument.entry != nullptr && argument.entry->name == name;
    });
    return found == arguments.end() ? nullptr : &*found;
}

const Cell& Cells::at(const Place& place) const {
    static const Cell blank;
    const auto& cells = column(place.sheet, place.column);
    const auto row = static_cast<std::size_t>(place.row);
    return place.row < 0 || row >= cells.size() ? blank : cells[row];
}

const Formula* Material::formulaAt(const Place& place) const {
    const auto found = std::ranges::lower_bound(formulas, place, {}, &Formula::place);
    return found != formulas.end() && found->place == place ? &*found : nullptr;
}

std::string columnName(int column) {
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters;
}

std::string cellName(int column, int row) {
    return columnName(column) + std::to_string(row + 1);
}

std::string quotedSheet(const std::string& name) {
    return "'" + boost::algorithm::replace_all_copy(name, "'", "''") + "'";
}

std::string nameOf(const Place& place, const Material& material, int home) {
    return sheetPrefix(place.sheet, material, home) + cellName(place.column, place.row);
}

std::string nameOf(const Block& block, const Material& material, int home) {
    return nameOf(block.first(), material, home) + ":" + cellName(block.lastColumn, block.lastRow);
}

}  // namespace council::check
