// A described workbook as an OpenDocument package, the .ods that Calc itself writes: the same bytes
// every time, with no author, no printer, no clock and no results in it. Calc works every result
// out when it opens the file.
#pragma once

#include "maker/workbook.h"

#include <filesystem>

namespace council::maker {

// Throws std::runtime_error when the file cannot be written.
void writeOdsPackage(const std::filesystem::path& file, const Workbook& workbook);

}  // namespace council::maker
