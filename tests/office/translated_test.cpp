// A file of texts in the package changes what the commands say, without a line of code: here the
// English that everybody has, because LibreOffice needs language packs for other menus.
#include "menu.h"

#include <filesystem>
#include <fstream>

namespace council::test {

namespace fs = std::filesystem;

namespace {

// The built package with one more file in it, in a folder of people's own making.
fs::path packageSaying(const std::string& name, const std::string& texts) {
    const fs::path bundle = office().scratchFolder() / name;
    fs::copy(COUNCIL_BUNDLE_DIR, bundle, fs::copy_options::recursive);
    const fs::path translations = bundle / "council-indicators" / "translations";
    fs::create_directories(translations);
    std::ofstream(translations / "en.properties") << texts;
    return bundle;
}

}  // namespace

TEST(Translated, SaysWhatTheFileInThePackageSays) {
    session::Office translated(
        packageSaying("Siân's 100 %20", "message.noSuchCommand = Nid oes gorchymyn {name}.\n"));
    const session::Workbook workbook = translated.newWorkbook();
    EXPECT_EQ(choose(translated, workbook, "nonsense"),
              (Answer{false, "Nid oes gorchymyn nonsense."}));
    const std::string about = choose(translated, workbook, "about").text;
    EXPECT_TRUE(about.starts_with("Council Indicators "))
        << "what the file leaves out is said in English";
    EXPECT_NE(about.find("/Siân's 100 %20/council-indicators\n"), std::string::npos) << about;
}

TEST(Translated, SaysItInEnglishWhereTheFileCannotBeRead) {
    session::Office translated(packageSaying("broken", "message.noSuchCommand\n"));
    const session::Workbook workbook = translated.newWorkbook();
    EXPECT_EQ(choose(translated, workbook, "nonsense"),
              (Answer{false, "Council Indicators has no command nonsense."}));
}

}  // namespace council::test
