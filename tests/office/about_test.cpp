// About: what a support mail needs.
#include "menu.h"

namespace council::test {

using AboutTest = EmptyWorkbook;

TEST_F(AboutTest, NamesTheVersionsAndTheYearsOfTheCalendars) {
    const Answer answer = choose(workbook_, "about");
    EXPECT_TRUE(answer.isDone);
    for (const char* part :
         {("Council Indicators " COUNCIL_VERSION "\n"), "LibreOffice ", "System: Linux ",
          "language en-US", "Functions: 58\n", "Bank holidays: 2000 to 2028 as published",
          "to 2040 by rule (provisional).", "Installed in: /", "/council-indicators\n"}) {
        EXPECT_NE(answer.text.find(part), std::string::npos) << part << "\n" << answer.text;
    }
}

}  // namespace council::test
