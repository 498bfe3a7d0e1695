// The workbook as LibreOffice's own kind of file (.ods): its parts in a folder, ready to be zipped,
// mimetype first.
#pragma once

#include <filesystem>
#include <pugixml.hpp>

namespace council::tidy {

// Throws std::runtime_error where a file cannot be written.
void writeParts(const pugi::xml_document& workbook, const std::filesystem::path& folder);

}  // namespace council::tidy
