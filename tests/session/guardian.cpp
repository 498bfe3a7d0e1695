#include "session/guardian.h"

#include "session/process.h"
#include "session/session_error.h"

#include <array>
#include <charconv>
#include <chrono>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace council::session {

namespace {

// The outer shell ends at once, so that the waiting one is no one's child and no one's to end.
// LibreOffice cannot remove its sockets when it is killed, so they are looked up first. The group
// gets a second to go before the folder is removed: a program that is still ending would write into
// it.
constexpr const char* script = R"(
sockets() {
    ls -l "/proc/$1/fd" | awk '
        FILENAME == "-" { if (match($0, /socket:[[][0-9]+/)) ours[substr($0, RSTART + 8, RLENGTH - 8)]; next }
        $7 in ours && $8 ~ /OSL_PIPE/ { print $8 }' - /proc/net/unix
}
(
    group=0
    while read -r line; do group=$line; done
    if [ "$group" -gt 0 ]; then
        left=$(sockets "$group")
        kill -KILL "-$group"
        for try in 1 2 3 4 5 6 7 8 9 10; do
            kill -0 "-$group" || break
            sleep 0.1
        done
        [ -z "$left" ] || rm -f -- $left
    fi
    rm -rf -- "$1"
) <&3 &
)";

}  // namespace

Guardian::Guardian(const std::filesystem::path& folder) {
    std::array<int, 2> ends{};  // sockets rather than a pipe: writing to no one must not end us
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        throw SessionError("No pair of sockets can be made; too many files are open.");
    }
    line_ = ends[1];
    // dup2 onto the same number would leave close-on-exec set, so the reading end must not be
    // number 3 itself.
    const int reading = ::fcntl(ends[0], F_DUPFD_CLOEXEC, 10);
    ::close(ends[0]);
    try {
        const pid_t shell = start({.program = "/bin/sh",
                                   .arguments = {"-c", script, "council-guardian", folder.string()},
                                   .environment = {"PATH=/usr/bin:/bin"},
                                   .log = {},
                                   .input = reading,
                                   .ownSession = true});
        ::close(reading);
        waitForExit(shell, std::chrono::seconds(10));
    } catch (...) {
        ::close(reading);
        ::close(line_);
        throw;
    }
}

Guardian::~Guardian() {
    ::close(line_);
}

void Guardian::watch(pid_t group) {
    if (!tell(group)) {
        throw SessionError("The process that watches over LibreOffice has gone.");
    }
}

void Guardian::rest() noexcept {
    tell(0);  // should the guardian have gone, there is no one to tell and nothing to end
}

bool Guardian::tell(pid_t group) noexcept {
    std::array<char, 16> line{};
    char* end = std::to_chars(line.data(), line.data() + line.size() - 1, group).ptr;
    *end++ = '\n';
    const auto length = static_cast<std::size_t>(end - line.data());
    return ::send(line_, line.data(), length, MSG_NOSIGNAL) == static_cast<ssize_t>(length);
}

}  // namespace council::session
