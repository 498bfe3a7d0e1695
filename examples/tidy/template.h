// What is made from a workbook's source: the example that people look at, and the template they
// fill. Both without the sheet Template, on which the workbook itself says how the second differs
// from the first, from row 5 on:
//
//   column A, a formula    column B
//   =$Plan.$C$3            what that place has in the template instead, and what it looks like
//   =COUNTA($Plan.B7:F99)  nothing: the yellow and grey cells of that area are emptied, and all are
//   yellow a text                 the text instead of it in titles, footers and charts
#pragma once

#include <pugixml.hpp>

namespace council::tidy {

inline constexpr const char* templateSheet = "Template";

void makeExample(pugi::xml_document& source);
// Throws std::runtime_error for a row that says neither of the three.
void makeTemplate(pugi::xml_document& source);

}  // namespace council::tidy
