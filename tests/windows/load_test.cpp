// Does Windows load the library, with all it asks for, make its static objects, find its factories
// and let it go again? Its folder has libraries of LibreOffice's names in it, empty ones: whatever
// is called in them ends the test.
#include "catalogue/catalogue.h"

#include <windows.h>

#include <gtest/gtest.h>

namespace council {

TEST(Library, IsLoadedAndLeft) {
    const HMODULE library = LoadLibraryA(COUNCIL_LIBRARY);
    ASSERT_NE(library, nullptr) << GetLastError();
    EXPECT_NE(GetProcAddress(library, "org_councilindicators_Menu"), nullptr);
    for (const catalogue::Family& family : catalogue::families()) {
        const std::string factory = "org_councilindicators_" + std::string(family.service);
        EXPECT_NE(GetProcAddress(library, factory.c_str()), nullptr) << factory;
    }
    EXPECT_TRUE(FreeLibrary(library)) << GetLastError();
}

}  // namespace council
