#include "session/window.h"

#include "session/session_error.h"
#include "session/soffice.h"
#include "session/uno_text.h"

#include <chrono>
#include <cstdlib>
#include <string>

namespace council::session {

namespace {

bool isSet(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

}  // namespace

bool hasScreen() {
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
}

void showInWindow(const std::filesystem::path& workbook,
                  const std::filesystem::path& bundledExtensions) {
    if (!hasScreen()) {
        throw SessionError(
            "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.");
    }
    Soffice soffice(Soffice::Screen::persons, bundledExtensions, {"--calc", fileUrl(workbook)});
    std::optional<int> code;
    while (!code) {
        code = soffice.waitForEnd(std::chrono::hours(1));
    }
    if (*code != 0) {
        throw SessionError("LibreOffice ended with code " + std::to_string(*code) +
                           ". It printed: " + soffice.printed());
    }
}

}  // namespace council::session
