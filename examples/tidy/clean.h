// Takes out of a workbook what LibreOffice writes into every file and nobody meant to change:
// answers that are worked out again, the window's state, its own defaults, names of styles that it
// counts afresh at each save. What is left is the same whichever LibreOffice saved it, on whichever
// machine.
#pragma once

#include <pugixml.hpp>

namespace council::tidy {

// Twice is as good as once. Throws std::runtime_error for what has no place in these workbooks,
// such as macros, forms, recorded changes or comments: it would be thrown away, or shipped
// unnoticed.
void clean(pugi::xml_document& workbook);

}  // namespace council::tidy
