// Answers of several rows that were given fewer: Calc passes over the rest without a word, and a
// team that is new this month is the one nobody sees.
#pragma once

#include "office/check/find.h"
#include "office/sheet_cells.h"

#include <functional>

namespace council::office {

// `tell` is told how far it is, from 0 to 1.
check::Findings cutAnswers(const Document& workbook, const SheetCells& cells,
                           const check::Material& material,
                           const std::function<void(double)>& tell);

}  // namespace council::office
