// The templates of the extension: our workbooks emptied of their figures, ready for a council's
// own.
#pragma once

#include "maker/workbook.h"

#include <filesystem>

namespace council::maker {

// The workbook `example`, with nothing in the cells that people fill in, and read as at today.
// Settings stay: limits, targets, lists to choose from. Throws std::logic_error for an example that
// has no template.
Workbook emptied(std::string_view example, Workbook book);

}  // namespace council::maker
