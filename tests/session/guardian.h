// Sees to it that nothing of ours is left behind, however this process ends.
//
// Destructors do not run when a process is interrupted or killed. So a small shell waits at the end
// of a line whose other end only we hold: when we go, in whatever way, the system closes it,
// and the shell ends the process group it was told last and removes the folder. It runs in a
// session of its own, out of reach of what ended us.
#pragma once

#include <filesystem>
#include <sys/types.h>

namespace council::session {

class Guardian {
 public:
    explicit Guardian(const std::filesystem::path& folder);
    ~Guardian();
    Guardian(const Guardian&) = delete;
    Guardian& operator=(const Guardian&) = delete;

    // The process group to end from now on, instead of the one before.
    void watch(pid_t group);
    // Nothing is running any more.
    void rest() noexcept;

 private:
    bool tell(pid_t group) noexcept;

    int line_ = -1;
};

}  // namespace council::session
