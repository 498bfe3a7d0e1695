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
    sal_Int32 formats = 0;                 // conditional formats whose colours are fixed now
    std::vector<std::string> formatsLost;  // the cells of those that no longer work
    sal_Int32 validity = 0;                // validity rules taken out
};

// `copy` has the sheets and cells of `original`; the values are taken from there, as they are shown
// now. Refuses, before it has changed anything, when a sheet is protected with a password.
Frozen freeze(const Document& original, const Document& copy, ErrorKinds errors,
              const Wording& wording);

}  // namespace council::office
