#include "session/process.h"

#include "session/session_error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace council::session {

namespace {

constexpr int inputDescriptor = 3;

// posix_spawn's two C structures, freed on every way out.
struct FileActions {
    posix_spawn_file_actions_t value{};
    FileActions() { posix_spawn_file_actions_init(&value); }
    ~FileActions() { posix_spawn_file_actions_destroy(&value); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
};

struct Attributes {
    posix_spawnattr_t value{};
    Attributes() { posix_spawnattr_init(&value); }
    ~Attributes() { posix_spawnattr_destroy(&value); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
};

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> result;
    result.reserve(texts.size() + 1);
    for (const std::string& text : texts) {
        result.push_back(const_cast<char*>(text.c_str()));  // POSIX promises not to write there
    }
    result.push_back(nullptr);
    return result;
}

}  // namespace

pid_t start(const Command& command) {
    const std::string log = command.log.empty() ? "/dev/null" : command.log.string();
    FileActions files;
    posix_spawn_file_actions_addopen(&files.value, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files.value, STDOUT_FILENO, log.c_str(),
                                     O_WRONLY | O_CREAT | O_APPEND, 0600);
    posix_spawn_file_actions_adddup2(&files.value, STDOUT_FILENO, STDERR_FILENO);
    if (command.input) {
        posix_spawn_file_actions_adddup2(&files.value, *command.input, inputDescriptor);
    }

    Attributes attributes;
    sigset_t none;
    sigemptyset(&none);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD}) {
        sigaddset(&usual, signal);
    }
    posix_spawnattr_setsigmask(&attributes.value, &none);
    posix_spawnattr_setsigdefault(&attributes.value, &usual);
    posix_spawnattr_setpgroup(&attributes.value, 0);
    posix_spawnattr_setflags(
        &attributes.value,
        static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                           (command.ownSession ? POSIX_SPAWN_SETSID : POSIX_SPAWN_SETPGROUP)));

    std::vector<std::string> words{command.program.string()};
    words.insert(words.end(), command.arguments.begin(), command.arguments.end());
    pid_t process = 0;
    const int failure =
        posix_spawn(&process, words.front().c_str(), &files.value, &attributes.value,
                    pointers(words).data(), pointers(command.environment).data());
    if (failure != 0) {
        throw SessionError(command.program.string() +
                           " cannot be started: " + std::strerror(failure) + ".");
    }
    return process;
}

std::optional<int> exitCode(pid_t process) {
    int status = 0;
    const pid_t ended = ::waitpid(process, &status, WNOHANG);
    if (ended == 0 || (ended < 0 && errno == EINTR)) {
        return std::nullopt;
    }
    if (ended < 0) {
        return 128;  // someone else has collected it: gone, and no one can say how
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::optional<int> waitForExit(pid_t process, std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    std::optional<int> code = exitCode(process);
    while (!code && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(pollInterval);
        code = exitCode(process);
    }
    return code;
}

void endGroup(pid_t process) {
    ::kill(-process, SIGKILL);
    waitForExit(process, std::chrono::seconds(10));
}

}  // namespace council::session
