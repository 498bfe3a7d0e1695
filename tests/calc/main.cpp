#include "shared_office.h"

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    ::testing::AddGlobalTestEnvironment(new council::test::SharedOffice);  // GoogleTest deletes it
    return RUN_ALL_TESTS();
}
