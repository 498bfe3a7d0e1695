// What each command does. Throws Refusal when it cannot.
#pragma once

#include "office/request.h"

namespace council::office {

Report colourSelection(const Request& request);
Report explainActiveCell(const Request& request);
Report insertIndicator(const Request& request);
Report checkWorkbook(const Request& request);
Report saveCopy(const Request& request);
Report newFromTemplate(const Request& request, const TemplateChoice& choice);
Report openGuide(const Request& request);
Report about(const Request& request);

}  // namespace council::office
