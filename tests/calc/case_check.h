// Types a table of cases into a workbook and looks at every row.
//
// A row is judged twice. We compare what the formula gives with what the table says, exactly: Calc
// takes "green" for "Green". And Calc compares the two cells itself, as a person's own formula
// would.
#pragma once

#include "case_table.h"
#include "session/workbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace council::test {

// Something wrong with one case.
struct Finding {
    int line = 0;
    std::string trouble;  // "the result is not the expected one"
    std::string formula;
    std::string result;
    std::string expected;
    std::string why;
};

struct Report {
    int rows = 0;
    std::vector<Finding> findings;
};

// Into an empty workbook: a sheet a theme, with the columns Function, Expected, Correct,
// FunctionString and Comment, and the cells the formulas refer to where the table places them.
void typeCases(const CaseTable& table, session::Workbook& workbook);

// Looks at what was typed there, recalculated. `function`, the name users type, is what each case
// must call.
Report checkCases(const CaseTable& table, const session::Workbook& workbook,
                  std::string_view function);

// "12: the result is not the expected one", for lists of them.
std::string shortly(const Finding& finding);
// With formula, result, expectation and reason, for people who must mend it.
std::string inFull(const Finding& finding, std::string_view file);

}  // namespace council::test
