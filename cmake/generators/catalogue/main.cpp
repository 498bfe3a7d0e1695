// catalogue_generator xcu FILE TRANSLATIONS | pages FOLDER REASONS | guide FILE REASONS
#include "generators/catalogue/generator.h"
#include "texts/read_translations.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (!stream) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace

int main(int argc, char** argv) try {
    const std::string what = argc > 1 ? argv[1] : "";
    if (what == "xcu" && argc == 4) {
        const auto translations = council::texts::readTranslations(argv[3]);
        write(argv[2], council::catalogue::calcAddIns(translations));
    } else if (what == "pages" && argc == 4) {
        const std::filesystem::path folder = argv[2];
        std::filesystem::remove_all(
            folder);  // the page of a function that has been renamed would stay behind
        std::filesystem::create_directories(folder);
        for (const auto& [name, text] :
             council::catalogue::functionPages(council::catalogue::readReasons(argv[3]))) {
            write(folder / name, text);
        }
    } else if (what == "guide" && argc == 4) {
        write(argv[2], council::catalogue::functionGuide(council::catalogue::readReasons(argv[3])));
    } else {
        std::cerr << "usage: catalogue_generator xcu FILE TRANSLATIONS | pages FOLDER REASONS | "
                     "guide FILE "
                     "REASONS\n";
        return 2;
    }
    return 0;
} catch (const std::exception& exception) {
    std::cerr << "catalogue_generator: " << exception.what() << '\n';
    return 1;
}
