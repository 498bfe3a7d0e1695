// Text for the clipboard of the system.
#pragma once

#include "office/request.h"

namespace council::office {

void copyText(const Request& request, const std::string& text);

}  // namespace council::office
