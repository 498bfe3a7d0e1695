// make_examples DIR: writes every example workbook into the folder DIR.
// make_examples templates DIR: writes each of them emptied of its figures, as the extension's
// templates.
#include "maker/ods_package.h"
#include "maker/templates.h"
#include "maker/wording.h"
#include "maker/workbooks.h"
#include "office/commands.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string_view>

namespace {

void writeTemplates(const std::filesystem::path& folder) {
    for (const council::office::Template& row : council::office::templates()) {
        const auto* example = std::ranges::find(council::maker::examples, row.example,
                                                &council::maker::Example::file);
        council::maker::writeOdsPackage(folder / fileName(row, council::office::Filling::empty),
                                        council::maker::emptied(row.example, example->describe()));
    }
}

}  // namespace

int main(int argc, char** argv) {
    const bool wantsTemplates = argc == 3 && std::string_view(argv[1]) == "templates";
    if (argc != 2 && !wantsTemplates) {
        std::cerr << "usage: make_examples [templates] DIR\n";
        return 2;
    }
    try {
        const std::filesystem::path folder = argv[argc - 1];
        if (wantsTemplates) {
            writeTemplates(folder);
            return 0;
        }
        for (const council::maker::Example& example : council::maker::examples) {
            council::maker::writeOdsPackage(
                folder / example.file,
                council::maker::worded(example.describe(), council::maker::Wording::Example));
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
