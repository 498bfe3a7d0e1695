#include "core/values/decimal.h"

#include "core/values/number.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <random>

#include <gtest/gtest.h>

namespace council {
namespace {

constexpr double largest = std::numeric_limits<double>::max();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
constexpr double infinite = std::numeric_limits<double>::infinity();

struct ReadCase {
    const char* digits;
    int exponent;
    double number;
};

const ReadCase readCases[] = {
    {"0", 999, 0},
    {"000125", -2, 1.25},
    {"1", 300, 1e300},
    {"17976931348623157", 292, largest},
    {"17976931348623158079", 289, largest},  // just below half way to the next there would be
    {"1797693134862315808", 290, infinite},  // just above it
    {"1", 309, infinite},
    {"1", 2'000'000'000, infinite},
    {"1", -2'000'000'000, 0},
    {"5", -324, smallest},
    {"247032822920623272", -341, 0},                       // just below half of the smallest
    {"247032822920623273", -341, smallest},                // just above it
    {"22250738585072011", -324, 0x0.fffffffffffffp-1022},  // the largest of the small
    {"22250738585072014", -324, 0x1p-1022},
    {"9007199254740993", 0, 9007199254740992},  // half way: to the even one
    {"9007199254740995", 0, 9007199254740996.0},
    {"90071992547409930000000000000000000000001", -25, 9007199254740994.0},
};

TEST(Decimal, ReadsTheNearestNumber) {
    for (const auto& [digits, exponent, number] : readCases) {
        EXPECT_EQ(nearestNumber(digits, exponent), number) << digits << "e" << exponent;
    }
}

TEST(Decimal, LooksAtEveryDigit) {
    const std::string halfWay = "9007199254740993" + std::string(2000, '0');
    EXPECT_EQ(nearestNumber(halfWay, -2000), 9007199254740992);
    EXPECT_EQ(nearestNumber(halfWay + "1", -2001), 9007199254740994);
}

TEST(Decimal, KnowsTheOrderOfEveryPowerOfTen) {
    for (int power = -307; power <= 308; ++power) {
        const double number = nearestNumber("1", power);
        const bool isExact = number >= 1 && power <= 22;
        EXPECT_LE(std::abs(orderOf(number) - power), isExact ? 0 : 1) << power;
        EXPECT_EQ(orderOf(std::nextafter(number, infinite)), power) << power;
        EXPECT_EQ(orderOf(std::nextafter(number, 0)), power - 1) << power;
    }
    EXPECT_EQ(orderOf(-250), 2);
    EXPECT_EQ(orderOf(smallest), -324);
}

TEST(Decimal, RoundsHalfToEven) {
    EXPECT_EQ(roundedTo(2.5, 0), 2);
    EXPECT_EQ(roundedTo(3.5, 0), 4);
    EXPECT_EQ(roundedTo(-2.675, -2), 267) << "the number is below 2.675";
    EXPECT_EQ(roundedTo(0.004, -2), 0);
    EXPECT_EQ(roundedTo(1e300, 286), 100'000'000'000'000);
}

// Against the C++ library of the machine the tests run on, where it has what this needs.
#ifdef __cpp_lib_to_chars

TEST(Decimal, AgreesWithTheStandardLibraryOnNumbersOfEverySize) {
    std::mt19937_64 random(20);  // NOLINT(cert-msc51-cpp): the same numbers in every run
    constexpr int numbers = 20'000;
    for (int i = 0; i < numbers; ++i) {
        const auto number = std::bit_cast<double>(random());
        if (!std::isfinite(number)) {
            continue;
        }
        std::array<char, 64> buffer{};
        const auto exact = std::to_chars(buffer.begin(), buffer.end(), number);
        const std::string_view text(buffer.begin(), exact.ptr);
        ASSERT_EQ(readNumber(text), number) << text;
        const auto shown =
            std::to_chars(buffer.begin(), buffer.end(), number, std::chars_format::general, 15);
        ASSERT_EQ(textOf(number), std::string(buffer.begin(), shown.ptr));
    }
}

#endif

}  // namespace
}  // namespace council
