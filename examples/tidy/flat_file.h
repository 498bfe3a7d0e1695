// A workbook as one XML file (.fods), in the form that is committed: an element a line, attributes
// in the order of their names, so that a comparison shows what somebody changed.
#pragma once

#include <filesystem>
#include <ostream>
#include <pugixml.hpp>
#include <string>

namespace council::tidy {

// Throws std::runtime_error, with the file's name, for one that cannot be read or is no
// spreadsheet.
pugi::xml_document read(const std::filesystem::path& file);

void write(pugi::xml_node document, std::ostream& out);
std::string written(pugi::xml_node document);
void write(const pugi::xml_document& document, const std::filesystem::path& file);

// The sheets' parent: office:spreadsheet.
pugi::xml_node spreadsheetOf(const pugi::xml_document& document);

}  // namespace council::tidy
