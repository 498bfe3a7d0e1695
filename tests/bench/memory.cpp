#include "memory.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace council::bench {

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// The process whose profile lies in the session's own folder.
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

double megabytes(const std::string& status, const std::string& name) {
    const auto at = status.find(name + ":");
    constexpr double kilobytes = 1024;
    return at == std::string::npos ? 0 : std::stod(status.substr(at + name.size() + 1)) / kilobytes;
}

}  // namespace

Memory memoryOf(const session::Office& office) {
    const std::string status = contentOf(processOf(office) / "status");
    return {megabytes(status, "VmRSS"), megabytes(status, "VmHWM")};
}

void resetPeak(const session::Office& office) {
    std::ofstream(processOf(office) / "clear_refs") << "5";
}

}  // namespace council::bench
