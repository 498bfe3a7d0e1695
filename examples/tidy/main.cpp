// Keeps the sources of the workbooks, examples/*.fods, which are edited in Calc.
//
// tidy clean FILE… takes out what LibreOffice writes and nobody changed: before a commit.
//
// tidy check FILE… says what is wrong with them, and ends with 1 when something is.
//
// tidy look FROM FILE… gives the files FROM's list of styles.
//
// tidy example|template FILE FOLDER writes the parts of the .ods people look at, or fill.
#include "tidy/check.h"
#include "tidy/clean.h"
#include "tidy/flat_file.h"
#include "tidy/look.h"
#include "tidy/package.h"
#include "tidy/template.h"

#include <exception>
#include <filesystem>
#include <iostream>
#include <span>
#include <string_view>

namespace {

using namespace council::tidy;

// Each by itself: what is wrong with one does not keep another from being tidied.
template <class Change>
int change(std::span<char*> files, Change make) {
    int result = 0;
    for (const std::filesystem::path file : files) {
        try {
            pugi::xml_document workbook = read(file);
            make(workbook);
            write(workbook, file);
        } catch (const std::exception& error) {
            std::cerr << file.filename().string() << ": " << error.what() << '\n';
            result = 1;
        }
    }
    return result;
}

int run(std::string_view task, std::span<char*> files) {
    if (task == "clean" && !files.empty()) {
        return change(files, clean);
    }
    if (task == "check" && !files.empty()) {
        return check({files.begin(), files.end()}, std::cerr) ? 0 : 1;
    }
    if (task == "look" && files.size() > 1) {
        const pugi::xml_document from = read(files.front());
        return change(files.subspan(1),
                      [&](pugi::xml_document& workbook) { takeLook(from, workbook); });
    }
    if ((task == "example" || task == "template") && files.size() == 2) {
        pugi::xml_document workbook = read(files[0]);
        task == "example" ? makeExample(workbook) : makeTemplate(workbook);
        writeParts(workbook, files[1]);
        return 0;
    }
    std::cerr << "usage: tidy clean|check FILE…, tidy look FROM FILE…, tidy example|template FILE "
                 "FOLDER\n";
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc > 1 ? argv[1] : "",
                   std::span(argv, static_cast<std::size_t>(argc)).subspan(argc > 1 ? 2 : 1));
    } catch (const std::exception& error) {
        std::cerr << std::filesystem::path(argv[2]).filename().string() << ": " << error.what()
                  << '\n';
        return 1;
    }
}
