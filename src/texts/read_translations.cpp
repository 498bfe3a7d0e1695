#include "texts/read_translations.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace council::texts {

std::vector<Translation> readTranslations(const std::filesystem::path& folder) {
    std::vector<Translation> translations;
    if (!std::filesystem::is_directory(folder)) {
        return translations;
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".properties") {
            std::ifstream file(entry.path());
            std::ostringstream lines;
            lines << file.rdbuf();
            translations.emplace_back(entry.path().stem().string(), lines.str());
        }
    }
    std::ranges::sort(translations, {}, &Translation::language);
    return translations;
}

}  // namespace council::texts
