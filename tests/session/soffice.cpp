#include "session/soffice.h"

#include "session/session_error.h"
#include "session/uno_text.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

namespace council::session {

namespace fs = std::filesystem;

namespace {

constexpr int startMeAgain = 81;
constexpr int mostRestarts = 3;

// Settings a first start would otherwise ask about or announce in a person's window.
constexpr const char* settingsStart = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
)";
constexpr const char* localeStart =
    R"(<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>)";
constexpr const char* localeEnd = "</value></prop></item>\n";
constexpr const char* settingsEnd = "</oor:items>\n";

std::string settings(const std::string& locale) {
    return settingsStart + (locale.empty() ? std::string() : localeStart + locale + localeEnd) +
           settingsEnd;
}

// Only what LibreOffice needs. Settings of the person, the build or the test runner must not reach
// it.
std::vector<std::string> environment(Soffice::Screen screen, const fs::path& home,
                                     const fs::path& temporary) {
    std::vector<std::string> result{"PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8",
                                    "LC_ALL=C.UTF-8", "TMPDIR=" + temporary.string()};
    if (screen == Soffice::Screen::none) {
        result.push_back("HOME=" + home.string());
        result.emplace_back("SAL_USE_VCLPLUGIN=svp");
        result.emplace_back("MALLOC_PERTURB_=165");  // who reads what was given back is seen
        return result;
    }
    // A window belongs on the person's desktop, with the person's folders in its dialogues.
    constexpr std::array desktop{"HOME",
                                 "DISPLAY",
                                 "WAYLAND_DISPLAY",
                                 "XAUTHORITY",
                                 "XDG_RUNTIME_DIR",
                                 "GTK_THEME",
                                 "XDG_CURRENT_DESKTOP",
                                 "DBUS_SESSION_BUS_ADDRESS",
                                 "XDG_SESSION_TYPE"};
    for (const char* name : desktop) {
        if (const char* value = std::getenv(name)) {
            result.push_back(std::string(name) + "=" + value);
        }
    }
    return result;
}

}  // namespace

Soffice::Soffice(Screen screen, const fs::path& bundledExtensions,
                 const std::vector<std::string>& arguments, const std::string& locale,
                 const std::vector<std::string>& under)
    : guardian_(folder_.path()) {
    const fs::path profile = folder_.makeFolder("profile");
    std::ofstream(folder_.makeFolder("profile/user") / "registrymodifications.xcu")
        << settings(locale);

    command_.program = fs::path(COUNCIL_OFFICE_PROGRAM) /
                       "soffice.bin";  // the script would hide its process number
    if (!fs::exists(command_.program)) {
        throw SessionError("LibreOffice is not installed: there is no " +
                           command_.program.string() + ".");
    }
    command_.arguments = {"--norestore", "--nologo", "--nofirststartwizard", "--nolockcheck",
                          "-env:UserInstallation=" + fileUrl(profile)};
    if (screen == Screen::none) {
        command_.arguments.insert(command_.arguments.end(),
                                  {"--headless", "--invisible", "--nodefault"});
    }
    if (!bundledExtensions.empty()) {
        if (!fs::is_directory(bundledExtensions)) {
            throw SessionError("The extension is not built: there is no folder " +
                               bundledExtensions.string() + ".");
        }
        command_.arguments.push_back("-env:BUNDLED_EXTENSIONS=" + fileUrl(bundledExtensions));
    }
    command_.arguments.insert(command_.arguments.end(), arguments.begin(), arguments.end());
    if (!under.empty()) {
        command_.arguments.insert(command_.arguments.begin(), command_.program.string());
        command_.arguments.insert(command_.arguments.begin(), under.begin() + 1, under.end());
        command_.program = under.front();
    }
    command_.environment =
        environment(screen, folder_.makeFolder("home"), folder_.makeFolder("tmp"));
    command_.log = folder_.path() / "printed.txt";
    launch();
}

Soffice::~Soffice() {
    if (!code_) {
        endGroup(process_);
    }
    folder_.remove();  // before the guardian does: two at it at once would get in each other's way
    guardian_.rest();
}

void Soffice::launch() {
    process_ = start(command_);
    guardian_.watch(process_);
}

std::optional<int> Soffice::ended() {
    if (code_) {
        return code_;
    }
    const std::optional<int> code = exitCode(process_);
    if (code == startMeAgain && restarts_ < mostRestarts) {
        ++restarts_;
        launch();
        return std::nullopt;
    }
    code_ = code;
    return code_;
}

std::optional<int> Soffice::waitForEnd(std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!ended() && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(pollInterval);
    }
    return code_;
}

std::string Soffice::printed() const {
    std::ostringstream text;
    text << std::ifstream(command_.log).rdbuf();
    return text.str();
}

}  // namespace council::session
