// Between the digits people write and the binary numbers computers hold: exact, so that a figure is
// read and told the same on every system. C libraries differ in how they round, in what they make
// of a number too small to hold, and in the decimal point they expect.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace council {

// The number nearest to digits × 10^exponent, and of two equally near the even one; infinity when
// it is too large to be held. `digits` holds nothing but digits, at least one.
double nearestNumber(std::string_view digits, int exponent);

// The power of ten of the first digit: 2 of 250, -1 of 0.25. For finite numbers other than 0.
int orderOf(double number);

// |number| / 10^place, rounded to a whole number, ties to even. The result must have at most 19
// digits: place >= orderOf(number) - 18.
std::uint64_t roundedTo(double number, int place);

// ±count × 10^place as people write it, without superfluous zeros: 0.05, 44469, 1e+300. Numbers of
// 15 digits and more before the point, or 4 zeros and more after it, get an exponent, as in Calc.
std::string decimalText(bool negative, std::uint64_t count, int place);

}  // namespace council
