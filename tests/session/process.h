// A program we start: which one, with what, and how it is ended together with everything it started
// itself.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace council::session {

// How long to sleep before looking at a process again.
inline constexpr std::chrono::milliseconds pollInterval{20};

struct Command {
    std::filesystem::path program;
    std::vector<std::string> arguments;
    std::vector<std::string> environment;  // all of it, as NAME=value: nothing is inherited
    std::filesystem::path log;             // receives what the program prints; empty: nowhere
    std::optional<int> input;              // a file descriptor for the program's number 3
    bool ownSession = false;               // beyond the reach of the terminal's Ctrl-C
};

// Starts the program as leader of its own process group; throws SessionError when it cannot be
// started.
pid_t start(const Command& command);

// How a program ended: its exit code, or 128 + the signal that ended it.
// Nothing while it is still running.
std::optional<int> exitCode(pid_t process);

// The same, waiting at most so long.
std::optional<int> waitForExit(pid_t process, std::chrono::milliseconds limit);

// Ends the program and its process group at once, and waits until it is gone.
void endGroup(pid_t process);

}  // namespace council::session
