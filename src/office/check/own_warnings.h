// What a workbook says of itself in red: cells with the style Warning, as those that come with the
// extension have them. Whoever asks whether it can be sent has to hear of it.
#pragma once

#include "office/check/find.h"
#include "office/sheets.h"

namespace council::office {

check::Findings ownWarnings(const Document& workbook);

}  // namespace council::office
