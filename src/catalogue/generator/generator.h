// What is made from the catalogue at build time.
#pragma once

#include <map>
#include <string>

namespace council::catalogue {

// CalcAddIns.xcu: the names and the Function Wizard's texts.
std::string calcAddIns();

// The pages of docs/functions, by file name.
std::map<std::string, std::string> functionPages();

}  // namespace council::catalogue
