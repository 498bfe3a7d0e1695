// Values as Calc passes them, written so that a test reads like a sheet.
#pragma once

#include "addin/function.h"
#include "addin/text.h"

#include <initializer_list>
#include <string>
#include <variant>
#include <vector>

namespace council::addin::tests {

using Plain = std::variant<double, const char*>;

inline uno::Any any(double number) {
    return uno::Any(number);
}
inline uno::Any any(const char* text) {
    return uno::Any(toCalc(text));
}
inline uno::Any any(const Plain& value) {
    return std::visit([](const auto& each) { return any(each); }, value);
}

// A range or inline array: rows of cells; a blank cell inside a range is "".
inline uno::Any range(std::initializer_list<std::initializer_list<Plain>> rows) {
    std::vector<uno::Sequence<uno::Any>> sequence;
    for (const auto& row : rows) {
        std::vector<uno::Any> cells;
        for (const Plain& cell : row) {
            cells.push_back(any(cell));
        }
        sequence.emplace_back(cells.data(), static_cast<sal_Int32>(cells.size()));
    }
    return uno::Any(uno::Sequence<uno::Sequence<uno::Any>>(
        sequence.data(), static_cast<sal_Int32>(sequence.size())));
}

// Runs a function as Calc would, without a document; what is not given is left out.
inline uno::Any call(const char* name, std::vector<uno::Any> values) {
    const Function& function = *findFunction(name);
    values.resize(function.row->arguments.size());
    std::vector<const uno::Any*> pointers;
    pointers.reserve(values.size());
    for (const auto& value : values) {
        pointers.push_back(&value);
    }
    return function.rule.answer(Call(*function.row, {}, pointers.data(), pointers.size()));
}

// What EXPLAIN says about the first element of the answer: the rule that decided, or the problem's
// sentence.
std::string reason(const char* name, std::vector<uno::Any> values);

// "On track", "6", "#N/A" for void and NaN payloads, "Err:502" for a NaN of that number, rows
// joined by | and cells by ;
std::string shown(const uno::Any& answer);

}  // namespace council::addin::tests
