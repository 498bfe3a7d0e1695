// Where and in what the extension runs: its own folder, the LibreOffice around it, the language of
// the menus.
#pragma once

#include "texts/translation.h"

#include <optional>
#include <string>

#include <com/sun/star/uno/XComponentContext.hpp>

namespace council::office {

using Context = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

// The URL of a file of the package; nothing when there is no such file.
std::optional<std::string> packageFile(const std::string& path);

// Its folder, as people write it: "/home/ann/.config/libreoffice/…".
std::string packageFolder();

// "LibreOffice", "7.4.7.2", "en-GB"
std::string officeName(const Context& context);
std::string officeVersion(const Context& context);
std::string menuLanguage(const Context& context);

// Does LibreOffice write into an .ods file all that it knows? It does unless a version of the
// format without its extensions is chosen.
bool writesAllOfOdf(const Context& context);

// Of the menu's language; English when the package has none, or none that can be read.
texts::Translation translationFor(const Context& context);

}  // namespace council::office
