// The one LibreOffice, with the extension, that every test of this program shares. It starts before
// the first test and ends after the last.
#pragma once

#include "session/office.h"

#include <gtest/gtest.h>

namespace council::test {

session::Office& office();

// The environment main() registers; office() works while it is up.
class SharedOffice : public ::testing::Environment {
 public:
    void SetUp() override;
    void TearDown() override;
};

// For tests that want an empty workbook of their own.
class EmptyWorkbook : public ::testing::Test {
 protected:
    session::Workbook workbook_ = office().newWorkbook();
    session::Sheet sheet_ = workbook_.firstSheet();
};

}  // namespace council::test
