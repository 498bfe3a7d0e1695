// What the system itself knows of a file, and LibreOffice does not tell. Paths are the system's
// own, in UTF-8.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace council::office {

struct FileFacts {
    std::array<std::uint64_t, 2> identity;  // the disk, and the file on it, whatever path led there
    bool isPlain = false;                   // neither a folder nor a device
    bool isWritable = false;
    unsigned rights = 0;  // for giveRights
    unsigned group = 0;
    std::string accessList{};  // people with rights of their own, as Linux keeps it; empty: none
};

// Nothing when no file is there.
std::optional<FileFacts> factsOf(const std::string& path);

// The path without links; unchanged when it leads nowhere.
std::string withoutLinks(const std::string& path);

// Lets the same people into a new file as into the one it will replace; fewer, where its group is
// not the person's to give.
void giveRights(const std::string& path, const FileFacts& replaced);

}  // namespace council::office
