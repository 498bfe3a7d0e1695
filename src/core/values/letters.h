// Letters and digits of the English alphabet, one byte each, whatever the locale.
#pragma once

#include <algorithm>
#include <string_view>

namespace council {

constexpr bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}
constexpr bool isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
}
constexpr bool isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
}
constexpr bool isLetter(char letter) {
    return isCapital(letter) || isSmall(letter);
}
constexpr bool isLetterOrDigit(char letter) {
    return isLetter(letter) || isDigit(letter);
}
constexpr char lower(char letter) {
    return isCapital(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}
constexpr char upper(char letter) {
    return isSmall(letter) ? static_cast<char>(letter - 'a' + 'A') : letter;
}

constexpr bool hasDigit(std::string_view text) {
    return std::ranges::any_of(text, isDigit);
}

}  // namespace council
