#include "office/copy/file_facts.h"

#include <windows.h>

namespace council::office {

namespace {

std::wstring wide(const std::string& path) {
    const int bytes = static_cast<int>(path.size());
    const int size =
        MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path.c_str(), bytes, nullptr, 0);
    std::wstring result(static_cast<std::size_t>(size), L'\0');
    MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path.c_str(), bytes, result.data(), size);
    return result;
}

std::uint64_t joined(DWORD high, DWORD low) {
    return std::uint64_t{high} << 32U | low;
}

}  // namespace

std::optional<FileFacts> factsOf(const std::string& path) {
    constexpr DWORD nothingButFacts = 0;
    constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    constexpr DWORD foldersToo = FILE_FLAG_BACKUP_SEMANTICS;
    const HANDLE file = CreateFileW(wide(path).c_str(), nothingButFacts, shared, nullptr,
                                    OPEN_EXISTING, foldersToo, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return std::nullopt;
    }
    BY_HANDLE_FILE_INFORMATION facts{};
    const bool isKnown = GetFileInformationByHandle(file, &facts) != 0;
    CloseHandle(file);
    if (!isKnown) {
        return std::nullopt;
    }
    constexpr DWORD noPlainFile = FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE;
    return FileFacts{
        {facts.dwVolumeSerialNumber, joined(facts.nFileIndexHigh, facts.nFileIndexLow)},
        (facts.dwFileAttributes & noPlainFile) == 0,
        (facts.dwFileAttributes & FILE_ATTRIBUTE_READONLY) == 0};
}

// Links are rare here, and making one is for administrators: the copy takes the place of a link.
std::string withoutLinks(const std::string& path) {
    return path;
}

// A file inherits its rights from its folder.
void giveRights(const std::string& /*path*/, const FileFacts& /*replaced*/) {}

}  // namespace council::office
