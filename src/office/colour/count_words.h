// How many cells show a status word.
#pragma once

#include "office/areas.h"
#include "office/workbook.h"

#include <vector>

namespace council::office {

// The areas may lie on several sheets. Only cells that hold a text or a formula are read, however
// many the areas have; where there are very many, with a bar and a way to stop (Refusal).
struct WordCount {
    sal_Int32 words = 0;
    sal_Int32 withBlanks = 0;  // before or after a word: no comparison with the word meets them
};
WordCount wordsIn(const Request& request, const OpenWorkbook& workbook,
                  const std::vector<Area>& areas);

}  // namespace council::office
