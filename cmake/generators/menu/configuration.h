// What LibreOffice has to know about the Indicators menu, made from the tables of commands.
#pragma once

#include "office/commands.h"

#include <map>
#include <span>
#include <string>

namespace council::office {

// The configuration files of the package, by file name: the menu and the toolbar, who answers the
// commands, their tooltips, and the toolbar's name. `available` are the templates that are there.
std::map<std::string, std::string> configuration(std::span<const Template> available,
                                                 std::span<const texts::Translation> translations);

// Every key with its English text: what a translator starts from.
std::string textsToTranslate();

}  // namespace council::office
