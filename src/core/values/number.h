// Reading a number from text, the same on every machine: digits, a decimal point, an exponent, a
// trailing per cent sign.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace council {

// "12", "-0.5", "1e3", "10%" (0.1); spaces around it are ignored. Nothing else is a number: no
// thousands separator, no decimal comma, whatever the locale.
std::optional<double> readNumber(std::string_view text);

// The shortest text that shows up to 15 significant digits, as Calc does: 5, 0.1, 44469.
std::string textOf(double number);

}  // namespace council
