// menu_generator write FOLDER TRANSLATIONS TEMPLATES: the configuration files of the menu into
// FOLDER, with the templates whose files are in the folder TEMPLATES.
// menu_generator texts FILE: what there is to translate.
#include "generators/menu/configuration.h"
#include "texts/read_translations.h"

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace council;

void write(const fs::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (!stream) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

std::vector<office::Template> availableIn(const fs::path& folder) {
    std::vector<office::Template> available;
    for (const office::Template& row : office::templates()) {
        if (fs::exists(folder / office::fileName(row, office::Filling::example))) {
            available.push_back(row);
        }
    }
    return available;
}

}  // namespace

int main(int argc, char** argv) try {
    const std::string what = argc > 1 ? argv[1] : "";
    if (what == "write" && argc == 5) {
        const auto translations = texts::readTranslations(argv[3]);
        const auto available = availableIn(argv[4]);
        for (const auto& [name, text] : office::configuration(available, translations)) {
            write(fs::path(argv[2]) / name, text);
        }
    } else if (what == "texts" && argc == 3) {
        write(argv[2], office::textsToTranslate());
    } else {
        std::cerr << "usage: menu_generator write FOLDER TRANSLATIONS TEMPLATES | texts FILE\n";
        return 2;
    }
    return 0;
} catch (const std::exception& exception) {
    std::cerr << "menu_generator: " << exception.what() << '\n';
    return 1;
}
