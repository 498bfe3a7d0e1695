#include "check_material.h"

#include "core/dates/reading.h"

#include <algorithm>
#include <regex>

namespace council::test {

using check::Argument;
using check::Block;
using check::Formula;
using check::Place;

namespace {

const std::regex reference(R"((\$?)([A-Z]+)(\$?)(\d+)(?::(\$?)([A-Z]+)(\$?)(\d+))?)");

Place placeFrom(const std::string& letters, const std::string& digits) {
    int column = 0;
    for (const char letter : letters) {
        column = 26 * column + (letter - 'A' + 1);
    }
    return {0, column - 1, std::stoi(digits) - 1};
}

}  // namespace

Place placeOf(std::string_view cell) {
    const std::string text(cell);
    const auto digits = text.find_first_of("0123456789");
    return placeFrom(text.substr(0, digits), text.substr(digits));
}

const std::vector<Cell>& MadeCells::column(int sheet, int column) const {
    static const std::vector<Cell> none;
    const auto found = columns_.find(column);
    return sheet != 0 || found == columns_.end() ? none : found->second;
}

std::optional<Place> MadeCells::nativeReader(const Block& /*block*/) const {
    return reader;
}

std::string MadeCells::formula(const Place& place) const {
    const auto found = formulas_.find(place);
    return found == formulas_.end() ? std::string() : found->second;
}

void MadeCells::setFormula(std::string_view cell, const std::string& formula, const Cell& value) {
    set(cell, value);
    formulas_[placeOf(cell)] = formula;
}

void MadeCells::set(std::string_view cell, const Cell& value) {
    const Place place = placeOf(cell);
    auto& column = columns_[place.column];
    column.resize(std::max(column.size(), static_cast<std::size_t>(place.row) + 1));
    column[static_cast<std::size_t>(place.row)] = value;
}

void MadeCells::setColumn(std::string_view top, const std::vector<Cell>& values) {
    const Place place = placeOf(top);
    for (std::size_t i = 0; i < values.size(); ++i) {
        set(check::columnName(place.column) + std::to_string(place.row + 1 + static_cast<int>(i)),
            values[i]);
    }
}

Formula& MadeWorkbook::keep(std::string_view cell, std::string pattern, const Cell& value) {
    Formula formula;
    formula.place = placeOf(cell);
    formula.head = formula.place;
    formula.text = "=" + pattern;
    formula.pattern = patterns_.try_emplace(std::move(pattern), patterns_.size() + 1).first->second;
    formula.value = value;
    cells.set(cell, value);
    formulas_.push_back(std::move(formula));
    return formulas_.back();
}

Formula& MadeWorkbook::addNative(std::string_view cell, const Cell& value) {
    return keep(cell, "SUM", value);
}

Formula& MadeWorkbook::add(std::string_view cell, std::string_view function,
                           const std::vector<std::string>& arguments, const Cell& value) {
    const catalogue::Function* row = catalogue::find(function);
    check::Call call{row, {}};
    std::string pattern(function);
    const Place here = placeOf(cell);
    for (const std::string& text : arguments) {
        Argument argument;
        argument.entry =
            &row->arguments[std::min(call.arguments.size(), row->arguments.size() - 1)];
        std::smatch match;
        if (std::regex_match(text, match, reference)) {
            const Place first = placeFrom(match[2], match[4]);
            const Place last = match[8].matched ? placeFrom(match[6], match[8]) : first;
            argument.kind = Argument::Kind::cells;
            argument.cells = {0, first.column, first.row, last.column, last.row};
            argument.isRange = match[8].matched;
            argument.isFixed = match[3].length() > 0;
            argument.value = argument.isRange ? Cell() : cells.at(first);
            pattern += argument.isFixed ? " " + text
                                        : " " + std::to_string(first.column - here.column) + "," +
                                              std::to_string(first.row - here.row);
        } else if (!text.empty()) {
            argument.kind = Argument::Kind::value;
            argument.isFixed = true;
            argument.value = text;
            pattern += " " + text;
        }
        call.arguments.push_back(argument);
    }
    Formula& formula = keep(cell, pattern, value);
    formula.isIndicator = true;
    formula.calls.push_back(std::move(call));
    return formula;
}

check::Material MadeWorkbook::material() const {
    std::vector<Formula> sorted = formulas_;
    std::ranges::sort(sorted, {}, &Formula::place);
    return {{"Plan"},           usualNullDate,     isExcelFile, isRoundedAsShown,
            isCalculatedByHand, std::move(sorted), cells};
}

std::vector<std::string> said(const check::Findings& findings) {
    std::vector<std::string> sentences;
    for (const check::Finding& finding : findings) {
        sentences.push_back(
            check::columnName(finding.place.column) + std::to_string(finding.place.row + 1) + ": " +
            texts::filledIn(std::string(check::adviceOf(finding.found).sentence.english),
                            finding.blanks));
    }
    return sentences;
}

}  // namespace council::test
