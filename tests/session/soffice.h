// The LibreOffice program itself: a fresh profile, a clean environment, its own process group, and
// an end to it.
#pragma once

#include "session/guardian.h"
#include "session/process.h"
#include "session/scratch_folder.h"

#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace council::session {

class Soffice {
 public:
    enum class Screen { none, persons };

    // Starts it. `bundledExtensions` is a folder that holds unzipped extensions; empty: none.
    // `locale` is whose decimal point and dates it writes, such as de-DE; empty: the machine's.
    // `under` is a program to run it in, such as valgrind, and that program's arguments.
    Soffice(Screen screen, const std::filesystem::path& bundledExtensions,
            const std::vector<std::string>& arguments, const std::string& locale = {},
            const std::vector<std::string>& under = {});
    // Ends it, at once.
    ~Soffice();
    Soffice(const Soffice&) = delete;
    Soffice& operator=(const Soffice&) = delete;

    // Nothing while it is running, else its exit code. LibreOffice ends with 81 to say "start me
    // again", as it does once in every new profile; that is done here.
    std::optional<int> ended();
    // Waits at most so long for it to end by itself.
    std::optional<int> waitForEnd(std::chrono::milliseconds limit);

    // What it printed, for messages.
    std::string printed() const;
    const ScratchFolder& folder() const { return folder_; }

 private:
    void launch();

    ScratchFolder folder_;
    Guardian guardian_;
    Command command_;
    pid_t process_ = 0;
    std::optional<int> code_;
    int restarts_ = 0;
};

}  // namespace council::session
