// The process of the LibreOffice a session runs.
#pragma once

#include "session/office.h"

#include <filesystem>

namespace council::bench {

// Its folder under /proc, whose name is its number.
std::filesystem::path processOf(const session::Office& office);

std::string contentOf(const std::filesystem::path& file);

}  // namespace council::bench
