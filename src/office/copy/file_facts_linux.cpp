#include "office/copy/file_facts.h"

#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace council::office {

namespace {

const char* const accessList = "system.posix_acl_access";

std::string accessListOf(const std::string& path) {
    constexpr std::size_t most = 65'536;  // of Linux
    std::string list(most, '\0');
    const ssize_t size = ::getxattr(path.c_str(), accessList, list.data(), list.size());
    list.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return list;
}

}  // namespace

// Not stat: its name is of a younger C library than the oldest one this is meant to load on.
std::optional<FileFacts> factsOf(const std::string& path) {
    struct statx facts {};
    if (path.empty() ||
        ::statx(AT_FDCWD, path.c_str(), 0, STATX_INO | STATX_MODE | STATX_GID, &facts) != 0) {
        return std::nullopt;
    }
    const std::uint64_t disk = std::uint64_t{facts.stx_dev_major} << 32U | facts.stx_dev_minor;
    // Root may write to a file that is read-only for everyone; those who took them away meant it.
    const bool isWritable =
        ::access(path.c_str(), W_OK) == 0 && (facts.stx_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0;
    return FileFacts{{disk, facts.stx_ino}, S_ISREG(facts.stx_mode), isWritable,
                     facts.stx_mode,        facts.stx_gid,           accessListOf(path)};
}

std::string withoutLinks(const std::string& path) {
    char* const real = ::realpath(path.c_str(), nullptr);
    std::string result = real != nullptr ? real : path;
    std::free(real);  // NOLINT(cppcoreguidelines-no-malloc): realpath allocates it
    return result;
}

void giveRights(const std::string& path, const FileFacts& replaced) {
    constexpr auto sameOwner = static_cast<uid_t>(-1);
    const bool isOfGroup = ::chown(path.c_str(), sameOwner, replaced.group) == 0;
    ::removexattr(path.c_str(), accessList);  // its folder's, for new files
    // With a list, the group's bits of the rights are the most that anyone on the list may do, and
    // not what the group may.
    const std::string& list = replaced.accessList;
    const bool isListed = isOfGroup && !list.empty() &&
                          ::setxattr(path.c_str(), accessList, list.data(), list.size(), 0) == 0;
    if (!isListed) {
        const bool isForGroup = isOfGroup && list.empty();
        ::chmod(path.c_str(), isForGroup ? replaced.rights : replaced.rights & ~unsigned{S_IRWXG});
    }
}

}  // namespace council::office
