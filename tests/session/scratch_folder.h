// A folder of our own among the temporary files, removed with all it holds when this object goes.
#pragma once

#include <filesystem>

namespace council::session {

class ScratchFolder {
 public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    // A new, empty folder in it.
    std::filesystem::path makeFolder(const std::filesystem::path& name) const;
    // Removes it now, as far as that works.
    void remove() noexcept;

 private:
    std::filesystem::path path_;
};

}  // namespace council::session
