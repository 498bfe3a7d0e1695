// A file of texts in the package changes what the commands say, without a line of code: here the
// English that everybody has, because LibreOffice needs language packs for other menus.
#include "menu.h"

#include <filesystem>
#include <fstream>

namespace council::test {

namespace fs = std::filesystem;

TEST(Translated, SaysWhatTheFileInThePackageSays) {
    const fs::path bundle = office().scratchFolder() / u8"Siân";  // as in a profile of hers
    fs::copy(COUNCIL_BUNDLE_DIR, bundle, fs::copy_options::recursive);
    const fs::path translations = bundle / "council-indicators" / "translations";
    fs::create_directories(translations);
    std::ofstream(translations / "en.properties")
        << "message.noSuchCommand = Nid oes gorchymyn {name}.\n";
    session::Office translated(bundle);
    const session::Workbook workbook = translated.newWorkbook();
    EXPECT_EQ(choose(translated, workbook, "nonsense"),
              (Answer{false, "Nid oes gorchymyn nonsense."}));
    const std::string about = choose(translated, workbook, "about").text;
    EXPECT_TRUE(about.starts_with("Council Indicators "))
        << "what the file leaves out is said in English";
    EXPECT_NE(about.find("/Siân/council-indicators\n"), std::string::npos) << about;
}

}  // namespace council::test
