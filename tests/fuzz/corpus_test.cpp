// What the fuzzers have found worth keeping, replayed as an ordinary test.
#include "targets.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <vector>

#include <gtest/gtest.h>

namespace council::fuzz {

void PrintTo(const Target& target, std::ostream* out) {
    *out << target.name;
}

namespace {

namespace fs = std::filesystem;

std::vector<std::uint8_t> bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

class Corpus : public ::testing::TestWithParam<Target> {};

TEST_P(Corpus, BreaksNoRule) {
    int files = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(FUZZ_CORPUS) / GetParam().name)) {
        const std::vector<std::uint8_t> bytes = bytesOf(entry.path());
        EXPECT_NO_THROW(GetParam().run(Input(bytes))) << entry.path().filename();
        ++files;
    }
    EXPECT_GE(files, 20) << "the corpus is not where it should be";
}

// A rule that could not fail would find nothing.
TEST(Corpus, OfABrokenRuleIsAFailure) {
    EXPECT_NO_THROW(require(true, "holds"));
    EXPECT_ANY_THROW(require(false, "does not hold"));
}

std::string testName(const ::testing::TestParamInfo<Target>& target) {
    return std::string(target.param.name);
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Corpus, ::testing::ValuesIn(targets), testName);

}  // namespace
}  // namespace council::fuzz
