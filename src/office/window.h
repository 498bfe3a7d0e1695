// The windows of the commands, as few and as plain as can be.
#pragma once

#include "office/request.h"

#include <optional>
#include <string>

namespace council::office {

void show(const Request& request, const std::string& title, const Report& report);
// Where to write a copy: a URL, or nothing when the person thinks better of it. `suggested` is the
// URL of a file that need not be there, or a name. LibreOffice itself asks before it replaces a
// file.
std::optional<std::string> askForFile(const Request& request, const std::string& suggested);
// Yes or no.
bool agrees(const Request& request, const std::string& title, const std::string& question);
// "plan 2021.ods" of file:///home/ann/plan%202021.ods
std::string fileNameOf(const std::string& url);
void showRefusal(const Request& request, const std::string& title, const std::string& text);

}  // namespace council::office
