// make_examples DIR: writes every example workbook into the folder DIR.
#include "maker/flat_ods.h"
#include "maker/ods_package.h"
#include "maker/workbooks.h"

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>

namespace {

void write(const std::filesystem::path& file, const council::Workbook& workbook) {
    if (file.extension() == ".ods") {
        council::writeOdsPackage(file, workbook);
        return;
    }
    std::ofstream out(file, std::ios::binary);
    council::writeFlatOds(out, workbook);
    out.close();
    if (!out) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: make_examples DIR\n";
        return 2;
    }
    try {
        const std::filesystem::path folder = argv[1];
        for (const council::Example& example : council::examples) {
            write(folder / example.file, example.describe());
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
