// Sheets, areas and database ranges that are fetched from elsewhere: in a copy that is to show what
// was shown they stay as they are.
#pragma once

#include "office/indicator_formulas.h"

namespace council::office {

void cutLinks(const Document& copy);

}  // namespace council::office
