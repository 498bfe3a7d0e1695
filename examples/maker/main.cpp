// make_examples DIR: writes every example workbook into the folder DIR.
#include "maker/flat_ods.h"
#include "maker/workbooks.h"

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: make_examples DIR\n";
        return 2;
    }
    try {
        const std::filesystem::path folder = argv[1];
        for (const council::Example& example : council::examples) {
            const auto path = folder / example.file;
            std::ofstream out(path, std::ios::binary);
            council::writeFlatOds(out, example.describe());
            out.close();
            if (!out) {
                std::cerr << "cannot write " << path << '\n';
                return 1;
            }
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
