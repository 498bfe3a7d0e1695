// What is made from the catalogue at build time.
#pragma once

#include "catalogue/catalogue.h"
#include "texts/translation.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace council::catalogue {

// CalcAddIns.xcu: the names and the Function Wizard's texts, in every language there is.
std::string calcAddIns(std::span<const texts::Translation> translations = {});

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

// Texts by file name, as in docs/functions and docs/why: milestone.status.md
using Pages = std::map<std::string, std::string>;
std::string pageName(const Function& function);

// The texts of docs/why: why a function does what a council could dispute.
Pages readReasons(const std::filesystem::path& folder);

// The pages of docs/functions.
Pages functionPages(const Pages& reasons);

// functions.html: all of them on one page, for a browser without a network.
std::string functionGuide(const Pages& reasons);

// What both say of a function below its title, as Markdown with headings of this level.
std::string described(const Function& function, const Pages& reasons, int level);

// When it answers with which error, as a Markdown table; empty where it has no arguments.
std::string errorsOf(const Function& function);

// The functions its texts name and those whose texts name it; without any, the rest of its family.
std::vector<const Function*> relatedTo(const Function& function);

}  // namespace council::catalogue
