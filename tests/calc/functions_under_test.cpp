#include "functions_under_test.h"

#include "catalogue/catalogue.h"

namespace council::test {

std::vector<std::string> functionsUnderTest() {
    std::vector<std::string> names;
    for (const catalogue::Function& function : catalogue::functions()) {
        names.push_back(catalogue::displayName(function));
    }
    return names;
}

}  // namespace council::test
