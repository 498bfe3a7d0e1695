// How many instructions a recalculation takes. Unlike its time, that is the same in every run but
// for some 0.5 %: whatever the machine does beside it, and wherever cells lie in memory.
#pragma once

#include "session/office.h"
#include "session/scratch_folder.h"
#include "stopwatch.h"

#include <string>

namespace council::bench {

// A LibreOffice under valgrind's callgrind, which counts.
class InstructionCounter {
 public:
    explicit InstructionCounter(const std::filesystem::path& bundledExtensions);

    static bool isInstalled();

    session::Office& office() { return office_; }
    // One hard recalculation of each, after one to fill caches.
    Pair byTurns(session::Workbook& ours, session::Workbook& other);

 private:
    double recalculation(session::Workbook& workbook);
    void control(const std::string& command);

    session::ScratchFolder folder_;
    session::Office office_;
    std::string process_;
    int counted_ = 0;
};

}  // namespace council::bench
