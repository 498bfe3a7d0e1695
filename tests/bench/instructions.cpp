#include "instructions.h"

#include "office_process.h"
#include "session/process.h"

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace council::bench {

namespace fs = std::filesystem;

namespace {

constexpr const char* valgrind = "/usr/bin/valgrind";
constexpr const char* valgrindControl = "/usr/bin/callgrind_control";
constexpr std::chrono::minutes startLimit{5};
constexpr std::chrono::minutes controlLimit{1};

// Where valgrind and those who tell it something meet.
std::string meetingPlace(const session::ScratchFolder& folder) {
    return "--vgdb-prefix=" + (folder.path() / "control").string();
}

}  // namespace

bool InstructionCounter::isInstalled() {
    return fs::exists(valgrind) && fs::exists(valgrindControl);
}

InstructionCounter::InstructionCounter(const fs::path& bundledExtensions)
    : office_(bundledExtensions, startLimit, {},
              {valgrind, "--tool=callgrind", "--instr-atstart=no", meetingPlace(folder_),
               "--callgrind-out-file=" + (folder_.path() / "counted").string()}),
      process_(processOf(office_).filename().string()) {}

Pair InstructionCounter::byTurns(session::Workbook& ours, session::Workbook& other) {
    ours.recalculate();
    other.recalculate();
    const double oursCount = recalculation(ours);
    return pairOf(oursCount, recalculation(other));
}

double InstructionCounter::recalculation(session::Workbook& workbook) {
    control("--instr=on");
    control("--zero");
    workbook.recalculate();
    control("--dump");
    control("--instr=off");
    const std::string counts =
        contentOf(folder_.path() / ("counted." + std::to_string(++counted_)));
    constexpr std::string_view total = "\nsummary: ";
    const auto at = counts.find(total);
    if (at == std::string::npos) {
        throw std::runtime_error("callgrind has not told how many instructions it counted");
    }
    return std::stod(counts.substr(at + total.size()));
}

void InstructionCounter::control(const std::string& command) {
    const pid_t running = session::start({.program = valgrindControl,
                                          .arguments = {meetingPlace(folder_), command, process_},
                                          .environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"},
                                          .log = folder_.path() / "printed.txt",
                                          .input = {}});
    if (session::waitForExit(running, controlLimit) != 0) {
        session::endGroup(running);
        throw std::runtime_error("callgrind_control " + command + ": " +
                                 contentOf(folder_.path() / "printed.txt"));
    }
}

}  // namespace council::bench
