// About: what a support mail needs.
#include "catalogue/catalogue.h"
#include "menu.h"

namespace council::test {

using AboutTest = EmptyWorkbook;

TEST_F(AboutTest, NamesTheVersionsAndTheYearsOfTheCalendars) {
    const Answer answer = choose(workbook_, "about");
    EXPECT_TRUE(answer.isDone);
    const std::string parts[] = {
        std::string("Council Indicators ") + COUNCIL_VERSION + "\n",
        "LibreOffice ",
        "System: Linux ",
        "language en-US",
        "Functions: " + std::to_string(catalogue::functions().size()) + "\n",
        "Bank holidays: 2000 to 2028 as published",
        "to 2040 by rule (provisional).",
        "Installed in: /",
        "/council-indicators\n"};
    for (const std::string& part : parts) {
        EXPECT_NE(answer.text.find(part), std::string::npos) << part << "\n" << answer.text;
    }
}

}  // namespace council::test
