#include "core/values/number.h"

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(Number, ReadsPlainDecimalsOnly) {
    EXPECT_EQ(readNumber("12"), 12);
    EXPECT_EQ(readNumber(" -0.5 "), -0.5);
    EXPECT_EQ(readNumber("1e3"), 1000);
    EXPECT_EQ(readNumber("10%"), 0.1);
    EXPECT_EQ(readNumber("10 %"), 0.1);
    for (const char* text : {"", " ", "%", "1,5", "1 000", "0x10", "inf", "nan", "1e999", "12a",
                             "--1", "1.2.3", "e", "."}) {
        EXPECT_EQ(readNumber(text), std::nullopt) << text;
    }
}

TEST(Number, WritesWhatCalcShows) {
    EXPECT_EQ(textOf(5), "5");
    EXPECT_EQ(textOf(0.1), "0.1");
    EXPECT_EQ(textOf(44469), "44469");
    EXPECT_EQ(textOf(-7), "-7");
    EXPECT_EQ(textOf(-0.0), "0");
    EXPECT_EQ(textOf(999'999'999'999'999), "999999999999999");
    EXPECT_EQ(textOf(1e15), "1e+15");
    EXPECT_EQ(textOf(-2.5), "-2.5");
}

}  // namespace
}  // namespace council
