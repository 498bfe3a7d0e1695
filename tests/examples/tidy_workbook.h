// A small workbook as LibreOffice writes one, for the tests of tidy.
#pragma once

#include <pugixml.hpp>
#include <string>

namespace council::test {

// Sheets "Start here", "Plan" and "Template" with the given rows (XML of table:table-row), between
// which everything is as LibreOffice 7.4 writes it. `styles` go into office:automatic-styles,
// `beside` behind the sheets, `settings` into office:settings.
struct TidyWorkbook {
    std::string start = {};
    std::string plan = {};
    std::string templateRows = {};
    std::string styles = {};
    std::string beside = {};
    std::string settings = {};
};
pugi::xml_document workbookOf(const TidyWorkbook& parts);

// One row of cells, each as XML.
std::string row(const std::string& cells);
std::string textCell(const std::string& text, const std::string& attributes = "");
std::string formulaCell(const std::string& formula, const std::string& attributes = "");

bool says(const pugi::xml_document& workbook, const std::string& text);

}  // namespace council::test
