// A workbook in a LibreOffice window on the person's screen, with a private profile and our
// extension: to look at and to try, without touching the person's own LibreOffice.
#pragma once

#include <filesystem>

namespace council::session {

// Whether there is a screen to open a window on.
bool hasScreen();

// Opens the workbook and returns when the person has closed LibreOffice. What the person saves goes
// into that file. Throws SessionError when LibreOffice cannot be started or ends with an error.
void showInWindow(const std::filesystem::path& workbook,
                  const std::filesystem::path& bundledExtensions);

}  // namespace council::session
