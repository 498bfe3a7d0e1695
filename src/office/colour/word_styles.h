// The cell styles that status words are coloured by.
#pragma once

#include "office/sheets.h"

#include <vector>

namespace council::office {

// The cell styles that are not in the workbook yet. One that is there keeps its look, so that a
// council's own colours stay.
std::vector<rtl::OUString> missingStyles(const Document& workbook);
void addStyles(const Document& workbook, const std::vector<rtl::OUString>& names);
void removeStyles(const Document& workbook, const std::vector<rtl::OUString>& names);
// Shows what a condition that is new colours.
void paint(const Document& workbook);

}  // namespace council::office
