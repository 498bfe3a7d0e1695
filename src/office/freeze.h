// A copy of a workbook that needs no extension: every formula with one of our functions becomes
// what it shows. Other formulas, formats and charts stay as they are.
#pragma once

#include "office/indicator_formulas.h"

#include <string>
#include <vector>

namespace council::office {

// How a cell in error is written: .xlsx knows no Err:502, and Excel refuses a file with it.
enum class ErrorKinds : unsigned char { calcs, everybodys };

struct Frozen {
    sal_Int32 cells = 0;
    // Where conditional formats and validity rules call our functions themselves: these do not
    // work in the copy.
    std::vector<std::string> rulesLost;
};

// `copy` has the sheets and cells of `original`; the values are taken from there, as they are shown
// now. Refuses, before it has changed anything, when a sheet is protected with a password.
Frozen freeze(const Document& original, const Document& copy, ErrorKinds errors,
              const Wording& wording);

}  // namespace council::office
