// Makes a formula that calls one function in a way it never should be: half of it plausible, so
// that the call gets past the first question, and half of it what spreadsheets hold in bad dreams.
#pragma once

#include "catalogue/catalogue.h"
#include "random.h"

#include <set>
#include <string>

namespace council::test {

struct HostileFormula {
    std::string text;      // "=RAG.CODE(…)"
    std::set<int> errors;  // what Calc itself may answer before or after our function is called
};

// `cell` is the name of the cell of the formula: it may refer to itself.
HostileFormula makeFormula(const catalogue::Function& function, const std::string& cell,
                           Random& random);

}  // namespace council::test
