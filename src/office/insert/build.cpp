#include "office/insert/build.h"

#include "core/dates/month_names.h"
#include "core/limits/standards.h"
#include "core/values/letters.h"
#include "core/values/number.h"
#include "core/values/words.h"

#include <algorithm>

#include <boost/algorithm/string/join.hpp>
#include <boost/algorithm/string/replace.hpp>

namespace council::insert {

using check::Block;
using check::Place;

namespace {

// B7, $B$7, and behind the name of a sheet: Plan.B7, $'My plan'.B7.
bool isCell(std::string_view text) {
    if (const auto dot = text.rfind('.'); dot != std::string_view::npos) {
        const std::string_view sheet = text.substr(0, dot);
        const bool isQuoted = sheet.ends_with("'") && sheet.find('\'') < sheet.size() - 1;
        const bool isPlain = !sheet.empty() && std::ranges::all_of(sheet, [](char c) {
            return isLetterOrDigit(c) || c == '_' || c == '$';
        });
        const bool hasLetter = std::ranges::any_of(sheet, isLetter);
        if (!isQuoted && !(isPlain && hasLetter)) {
            return false;
        }
        text = text.substr(dot + 1);
    }
    const auto skip = [&text](auto isWanted) {
        std::size_t count = 0;
        while (count < text.size() && isWanted(text[count])) {
            ++count;
        }
        text.remove_prefix(count);
        return count;
    };
    const auto dollar = [](char c) { return c == '$'; };
    constexpr std::size_t mostLetters = 3;
    const bool startsWell = skip(dollar) <= 1;
    const std::size_t letters = skip(isLetter);
    const bool goesOnWell = skip(dollar) <= 1;
    const std::size_t digits = skip(isDigit);
    return startsWell && goesOnWell && letters > 0 && letters <= mostLetters && digits > 0 &&
           text.empty();
}

// Mar2024 and FY24 are cells as well, and nobody means those.
bool isPeriod(std::string_view text) {
    constexpr std::size_t shortForm = 3;
    const auto beginsWith = [text](std::string_view word) {
        return text.size() > word.size() && sameWord(text.substr(0, word.size()), word) &&
               isDigit(text[word.size()]);
    };
    return beginsWith("FY") || std::ranges::any_of(monthNames, [&](std::string_view month) {
               return beginsWith(month.substr(0, shortForm));
           });
}

std::string inQuotes(std::string_view text) {
    return "\"" + boost::algorithm::replace_all_copy(std::string(text), "\"", "\"\"") + "\"";
}

std::string sheetPrefix(int sheet, const Place& at, const std::vector<std::string>& sheets) {
    if (sheet == at.sheet) {
        return {};
    }
    return "$" + check::quotedSheet(sheets.at(static_cast<std::size_t>(sheet))) + ".";
}

std::string rangeOf(const Block& block, const Place& at, const std::vector<std::string>& sheets) {
    const auto cell = [](int column, int row) {
        return "$" + check::columnName(column) + "$" + std::to_string(row + 1);
    };
    return sheetPrefix(block.sheet, at, sheets) + cell(block.firstColumn, block.firstRow) + ":" +
           cell(block.lastColumn, block.lastRow);
}

// In the row of the formula, so that it can be filled down; else in the first row of the list.
std::string rowCellOf(const Block& block, const Place& at, const std::vector<std::string>& sheets) {
    const bool isBeside =
        block.sheet == at.sheet && at.row >= block.firstRow && at.row <= block.lastRow;
    return sheetPrefix(block.sheet, at, sheets) + check::columnName(block.firstColumn) +
           std::to_string((isBeside ? at.row : block.firstRow) + 1);
}

// The criterion that meets this text: its own signs and wildcards mean nothing.
std::string meeting(std::string_view text) {
    std::string criterion;
    for (const char c : text) {
        criterion += std::string_view("*?~").find(c) == std::string_view::npos ? "" : "~";
        criterion += c;
    }
    return text.find_first_of("<>=") == 0 ? "=" + criterion : criterion;
}

// A worker may be called W10 and a team like a name of the workbook: only $W$10 is a cell here. A
// number in quotes meets numbers, too, as in COUNTIFS.
std::string criterionOf(const Condition& condition) {
    if (condition.isValue) {
        return inQuotes(meeting(condition.criterion));
    }
    const std::string_view text = trimmed(condition.criterion);
    const bool isMeantAsCell = text.find('$') != std::string_view::npos && isCell(text);
    return isMeantAsCell ? std::string(text) : inQuotes(text);
}

std::string argumentOf(const catalogue::Argument& entry, const Choices& choices, const Place& at,
                       const std::vector<std::string>& sheets,
                       const std::vector<std::string>& names) {
    if (choices.question->fixed.argument == entry.name) {
        return std::string(choices.question->fixed.token);
    }
    const auto field = std::ranges::find(choices.question->fields, entry.name, &Field::argument);
    if (field == choices.question->fields.end()) {
        return {};
    }
    if (field->kind == Kind::column || field->kind == Kind::row) {
        const auto column = choices.columns.find(entry.name);
        if (column == choices.columns.end()) {
            return {};
        }
        const Block& block = column->second.cells;
        return field->kind == Kind::column ? rangeOf(block, at, sheets)
                                           : rowCellOf(block, at, sheets);
    }
    const auto typed = choices.typed.find(entry.name);
    return typed == choices.typed.end() ? std::string() : tokenOf(typed->second, names);
}

}  // namespace

std::string tokenOf(std::string_view typed, const std::vector<std::string>& names) {
    const std::string_view text = trimmed(typed);
    const bool isName = std::ranges::any_of(
        names, [text](const std::string& name) { return sameWord(name, text); });
    const bool isCall = text.ends_with(")") && text.find('(') != std::string_view::npos &&
                        isLetter(text.front()) && text.find(' ') == std::string_view::npos;
    const bool isPerCent = text.ends_with("%") && readNumber(text.substr(0, text.size() - 1));
    const bool isReference = isCell(text) && !isPeriod(text);
    if (text.empty() || isName || isCall || isPerCent || isReference || readNumber(text)) {
        return std::string(text);
    }
    if (const Standard* standard = findStandard(text)) {
        return inQuotes(standard->code);
    }
    return inQuotes(text);
}

std::string cellOf(const std::string& table, int row, int column) {
    return "=INDEX(" + table.substr(1) + ";" + std::to_string(row) + ";" + std::to_string(column) +
           ")";
}

std::string formulaOf(const Choices& choices, const Place& at,
                      const std::vector<std::string>& sheets,
                      const std::vector<std::string>& names) {
    const catalogue::Function& function = *catalogue::find(choices.question->function);
    std::vector<std::string> arguments;
    for (const catalogue::Argument& entry : function.arguments) {
        if (entry.shape != catalogue::Shape::pairs) {
            arguments.push_back(argumentOf(entry, choices, at, sheets, names));
        }
    }
    if (choices.conditions.empty()) {
        while (!arguments.empty() && arguments.back().empty()) {
            arguments.pop_back();
        }
    }
    for (const Condition& condition : choices.conditions) {
        arguments.push_back(rangeOf(condition.column.cells, at, sheets));
        arguments.push_back(criterionOf(condition));
    }
    return "=" + catalogue::displayName(function) + "(" + boost::algorithm::join(arguments, ";") +
           ")";
}

}  // namespace council::insert
