// What is made from the catalogue at build time.
#pragma once

#include "catalogue/catalogue.h"
#include "texts/translation.h"

#include <map>
#include <span>
#include <string>

namespace council::catalogue {

// CalcAddIns.xcu: the names and the Function Wizard's texts, in every language there is.
std::string calcAddIns(std::span<const texts::Translation> translations = {});

// docs/guide/functions.html: all of them on one page.
std::string functionGuide();

// The keys a translation gives the texts of a function under: function.MILESTONE.STATUS and
// function.MILESTONE.STATUS.as_at.
std::string summaryKey(const Function& function);
std::string argumentKey(const Function& function, const Argument& argument);

// idl/org/councilindicators, by file name: a service and its interface a family.
std::map<std::string, std::string> idlFiles();
// The C++ between Calc and the rules: functions.h and services.cpp.
std::string functionsHeader();
std::string servicesSource();
// councilindicators.components: what LibreOffice finds in the library.
std::string components();

// The pages of docs/functions, by file name.
std::map<std::string, std::string> functionPages();

}  // namespace council::catalogue
