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
    EXPECT_EQ(readNumber("+5"), 5);
    EXPECT_EQ(readNumber(".5"), 0.5);
    EXPECT_EQ(readNumber("5."), 5);
    EXPECT_EQ(readNumber("-2.5E-1"), -0.25);
    for (const char* text : {"",      " ",
                             "%",     "1,5",
                             "1 000", "0x10",
                             "inf",   "nan",
                             "1e999", "12a",
                             "--1",   "+-1",
                             "1.2.3", "e",
                             ".",     "1e",
                             "1e+",   "e5",
                             "1e1.5", "1e2e3",
                             "5%%",   "1e99999999999999999999"}) {
        EXPECT_EQ(readNumber(text), std::nullopt) << text;
    }
}

TEST(Number, ReadsNumbersTooSmallToBeHeldAsTheNearestThereIs) {
    EXPECT_EQ(readNumber("1e-320"), 1e-320) << "C libraries disagree whether this is an error";
    EXPECT_EQ(readNumber("1e-400"), 0);
    EXPECT_EQ(readNumber("1e-99999999999999999999"), 0);
    EXPECT_EQ(readNumber("0e999"), 0);
    EXPECT_EQ(readNumber("0." + std::string(400, '0') + "1e401"), 1);
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
    EXPECT_EQ(textOf(-0.0), "0");
    EXPECT_EQ(textOf(1.0 / 3), "0.333333333333333");
    EXPECT_EQ(textOf(2e9 / 3), "666666666.666667");
    EXPECT_EQ(textOf(0.1 + 0.2), "0.3");
    EXPECT_EQ(textOf(123456789012345), "123456789012345");
    EXPECT_EQ(textOf(999999999999999.5), "1e+15");
    EXPECT_EQ(textOf(0.0001), "0.0001");
    EXPECT_EQ(textOf(-0.00001234), "-1.234e-05");
    EXPECT_EQ(textOf(1e300), "1e+300");
    EXPECT_EQ(textOf(1e-320), "9.99988867182683e-321");
}

}  // namespace
}  // namespace council
