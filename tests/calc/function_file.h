// Checks a function's test workbook: one sheet a theme, one case a row, every row looked at.
//
// Function | Expected | Correct | FunctionString | Comment: the live formula, the value it should
// give, the workbook's own comparison of the two, the formula as text, and why the row is there.
// README.md shows how to write one.
//
// The workbook's own comparison is not enough: Calc takes "green" for "Green", a text TRUE looks
// like a true one, and a misspelt function is as much an error as the one expected. So each row is
// checked twice, by Calc and by us.
#pragma once

#include "session/workbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace council::test {

// Something wrong in one row or sheet.
struct Finding {
    std::string sheet;
    std::string cell;
    std::string trouble;  // "the result is not the expected one"
    std::string formula;
    std::string result;
    std::string expected;
    std::string comment;
};

struct Report {
    int rows = 0;
    std::vector<Finding> findings;
};

// `function` is the name users type. The workbook must be freshly calculated.
Report checkFunctionFile(const session::Workbook& workbook, std::string_view function);

// "normal.A3: the result is not the expected one", for lists of them.
std::string shortly(const Finding& finding);
// With formula, result, expectation and comment, for people who must mend it.
std::string inFull(const Finding& finding, std::string_view file);

}  // namespace council::test
