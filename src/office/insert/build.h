// The formula that answers a question, as programs write it: English names, ; between arguments.
#pragma once

#include "office/insert/lists.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace council::insert {

struct Condition {
    Column column;
    std::string criterion;  // as it is typed
    bool isValue = false;   // a text that cells of the column hold: it means just that
};

struct Choices {
    const Question* question = nullptr;
    std::map<std::string_view, Column> columns;     // by argument
    std::map<std::string_view, std::string> typed;  // by argument: limit, as-at date, figures
    std::vector<Condition> conditions;
};

// `at` is the cell the formula will be in; `names` are the named ranges of the workbook.
std::string formulaOf(const Choices& choices, const check::Place& at,
                      const std::vector<std::string>& sheets,
                      const std::vector<std::string>& names);

// One cell of a table, from 1 on: what another formula takes out of it.
std::string cellOf(const std::string& table, int row, int column);

// What was typed as a formula has it: a number, a cell, a name or a call stays, anything else is a
// text in quotes. Empty for nothing.
std::string tokenOf(std::string_view typed, const std::vector<std::string>& names);

}  // namespace council::insert
