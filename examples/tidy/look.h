// One look for all workbooks.
#pragma once

#include <pugixml.hpp>

namespace council::tidy {

// Gives `workbook` the list of styles (F11) of `from`: every cell that names one of them follows.
void takeLook(const pugi::xml_document& from, pugi::xml_document& workbook);

}  // namespace council::tidy
