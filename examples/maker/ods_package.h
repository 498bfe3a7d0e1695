// A described workbook as an OpenDocument package, the .ods that Calc itself writes: the same parts
// as the flat file, compressed. For workbooks whose data would make the flat file too large.
#pragma once

#include "maker/workbook.h"

#include <filesystem>

namespace council {

// Throws std::runtime_error when the file cannot be written.
void writeOdsPackage(const std::filesystem::path& file, const Workbook& workbook);

}  // namespace council
