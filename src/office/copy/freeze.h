// The photograph of a workbook: in the copy every formula is what its cell shows, so that nothing
// there is ever worked out again. Formats, validity rules and charts stay as they are.
#pragma once

#include "office/copy/hidden_workbook.h"

#include <string>
#include <vector>

#include <com/sun/star/table/CellAddress.hpp>

namespace council::office {

// How a cell in error is written: .xlsx knows no Err:502, and Excel refuses a file with it.
enum class ErrorKinds : unsigned char { calcs, everybodys };

// The error a cell of the copy shows for this error of the original.
sal_Int32 errorWritten(sal_Int32 error, ErrorKinds errors);

struct Frozen {
    sal_Int32 formulas = 0;
    sal_Int32 indicators = 0;              // how many of them needed the extension
    sal_Int32 formats = 0;                 // conditional formats whose colours are fixed now
    std::vector<std::string> formatsLost;  // the cells of those that may look different
    sal_Int32 validity = 0;                // validity rules taken out
    std::vector<com::sun::star::table::CellAddress> fields;  // their cells

    bool hasIndicators() const {
        return indicators > 0 || formats > 0 || !formatsLost.empty() || validity > 0;
    }
};

// `copied` has the sheets and cells of `original`; the values are taken from there, as they are
// shown now. Refuses when a sheet with formulas or fields is protected with a password.
Frozen freeze(const Document& original, const CopiedWorkbook& copied, ErrorKinds errors,
              const Wording& wording);

}  // namespace council::office
