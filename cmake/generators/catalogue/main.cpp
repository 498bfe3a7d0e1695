// catalogue_generator xcu FILE TRANSLATIONS | pages FOLDER REASONS | guide FILE REASONS |
//     idl FOLDER | cpp FOLDER | components FILE
#include "generators/catalogue/generator.h"
#include "texts/read_translations.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// A file that is up to date stays untouched: what is built from it stays built.
void write(const std::filesystem::path& file, const std::string& text) {
    if (contentOf(file) == text) {
        return;
    }
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (!stream) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

// The files of a folder, and no others: those of functions that are no more go.
void writeAll(const std::filesystem::path& folder,
              const std::map<std::string, std::string>& files) {
    std::filesystem::create_directories(folder);
    for (const auto& [name, text] : files) {
        write(folder / name, text);
    }
    const std::vector<std::filesystem::directory_entry> found{
        std::filesystem::directory_iterator(folder), {}};
    for (const auto& entry : found) {
        if (!files.contains(entry.path().filename().string())) {
            std::filesystem::remove(entry.path());
        }
    }
}

}  // namespace

int main(int argc, char** argv) try {
    const std::string what = argc > 1 ? argv[1] : "";
    if (what == "xcu" && argc == 4) {
        const auto translations = council::texts::readTranslations(argv[3]);
        write(argv[2], council::catalogue::calcAddIns(translations));
    } else if (what == "pages" && argc == 4) {
        writeAll(argv[2],
                 council::catalogue::functionPages(council::catalogue::readReasons(argv[3])));
    } else if (what == "idl" && argc == 3) {
        writeAll(argv[2], council::catalogue::idlFiles());
    } else if (what == "cpp" && argc == 3) {
        writeAll(argv[2], {{"functions.h", council::catalogue::functionsHeader()},
                           {"services.cpp", council::catalogue::servicesSource()}});
    } else if (what == "components" && argc == 3) {
        write(argv[2], council::catalogue::components());
    } else if (what == "guide" && argc == 4) {
        write(argv[2], council::catalogue::functionGuide(council::catalogue::readReasons(argv[3])));
    } else {
        std::cerr << "usage: catalogue_generator xcu FILE TRANSLATIONS | pages FOLDER REASONS | "
                     "guide FILE REASONS "
                     "| idl FOLDER | cpp FOLDER | components FILE\n";
        return 2;
    }
    return 0;
} catch (const std::exception& exception) {
    std::cerr << "catalogue_generator: " << exception.what() << '\n';
    return 1;
}
