// The names of the functions that must each have a test workbook.
#pragma once

#include <string>
#include <vector>

namespace council::test {

// As users type them: "MILESTONE.STATUS".
std::vector<std::string> functionsUnderTest();

}  // namespace council::test
