#include "core/values/number.h"

#include "core/values/words.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <locale>
#include <sstream>

namespace council {

std::optional<double> readNumber(std::string_view text) {
    text = trimmed(text);
    const bool percent = text.ends_with('%');
    if (percent) {
        text = trimmed(text.substr(0, text.size() - 1));
    }
    // Streams would also take "inf", "nan" and hexadecimal.
    if (text.empty() || text.find_first_not_of("0123456789.+-eE") != std::string_view::npos) {
        return std::nullopt;
    }
    std::istringstream stream{std::string(text)};
    stream.imbue(std::locale::classic());
    double number = 0;
    stream >> number;
    if (stream.fail() || stream.peek() != std::istringstream::traits_type::eof() ||
        !std::isfinite(number)) {
        return std::nullopt;
    }
    constexpr double hundred = 100;
    return percent ? number / hundred : number;
}

std::string textOf(double number) {
    constexpr double exactlyWhole = 1e15;  // a column of ids is written out at this speed
    if (number == std::trunc(number) && std::abs(number) < exactlyWhole) {
        return std::to_string(static_cast<long long>(number));
    }
    std::array<char, 32> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.15g", number);
    std::string text(buffer.data(), static_cast<std::size_t>(length));
    // The C library writes the decimal point of the process's locale.
    if (const auto comma = text.find(','); comma != std::string::npos) {
        text[comma] = '.';
    }
    return text;
}

}  // namespace council
