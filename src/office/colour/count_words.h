// How many cells show a status word.
#pragma once

#include "office/areas.h"
#include "office/workbook.h"

#include <vector>

namespace council::office {

// The areas may lie on several sheets. Only cells that hold a text or a formula are read, however
// many the areas have; where there are very many, with a bar and a way to stop (Refusal).
sal_Int32 wordsIn(const Request& request, const OpenWorkbook& workbook,
                  const std::vector<Area>& areas);

}  // namespace council::office
