// The translations of a folder: cy.properties is Welsh.
#pragma once

#include "texts/translation.h"

#include <filesystem>
#include <vector>

namespace council::texts {

// In the order of their languages; none when there is no such folder.
std::vector<Translation> readTranslations(const std::filesystem::path& folder);

}  // namespace council::texts
