#include "office_process.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace council::bench {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Its profile lies in the session's own folder.
fs::path processOf(const session::Office& office) {
    const std::string folder = office.scratchFolder().parent_path().string();
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string command = contentOf(entry.path() / "cmdline");
        if (command.find("soffice.bin") != std::string::npos &&
            command.find(folder) != std::string::npos) {
            return entry.path();
        }
    }
    throw std::runtime_error("the session's LibreOffice was not found in /proc");
}

}  // namespace council::bench
