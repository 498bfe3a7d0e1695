#include "session/scratch_folder.h"

#include "session/session_error.h"

#include <cerrno>
#include <cstring>
#include <stdlib.h>
#include <string>
#include <system_error>

namespace council::session {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "council-indicators-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw SessionError("The temporary folder " + name +
                           " cannot be made: " + std::strerror(errno) + ".");
    }
    path_ = name;
}

ScratchFolder::~ScratchFolder() {
    remove();
}

void ScratchFolder::remove() noexcept {
    std::error_code ignored;  // a program need not end because a temporary file is left over
    fs::remove_all(path_, ignored);
}

fs::path ScratchFolder::makeFolder(const fs::path& name) const {
    fs::path folder = path_ / name;
    fs::create_directories(folder);
    return folder;
}

}  // namespace council::session
