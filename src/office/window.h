// The windows of the commands, as few and as plain as can be.
#pragma once

#include "office/request.h"

#include <optional>
#include <string>

namespace council::office {

void show(const Request& request, const std::string& title, const Report& report);
void showRefusal(const Request& request, const std::string& title, const std::string& text);

}  // namespace council::office
