#include "memory.h"

#include "office_process.h"

#include <fstream>
#include <string>

namespace council::bench {

namespace {

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
