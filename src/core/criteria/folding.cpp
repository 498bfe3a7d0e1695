#include "core/criteria/folding.h"

#include <cstdint>

namespace council {

namespace {

// In Latin Extended-A capitals and small letters alternate; in two stretches the capitals are the
// odd ones.
char32_t smallLetter(char32_t letter) {
    const auto within = [letter](char32_t first, char32_t last) {
        return letter >= first && letter <= last;
    };
    if (within(U'A', U'Z') || (within(0xC0, 0xDE) && letter != 0xD7)) {
        return letter + 0x20;
    }
    if (within(0x139, 0x148) || within(0x179, 0x17E)) {
        return letter + (letter & 1U);
    }
    if ((within(0x100, 0x137) && letter != 0x130 && letter != 0x131) || within(0x14A, 0x177)) {
        return letter | 1U;
    }
    return letter == 0x178 ? 0xFF : letter;
}

void append(std::string& text, char32_t letter) {  // letters up to U+07FF only: two bytes at most
    if (letter < 0x80) {
        text += static_cast<char>(letter);
    } else {
        text += static_cast<char>(0xC0U | (letter >> 6U));
        text += static_cast<char>(0x80U | (letter & 0x3FU));
    }
}

// The plain letter of a small accented one, for ordering; a sign comes before every digit.
char32_t orderOf(char32_t letter) {
    static constexpr std::string_view latin1 = "aaaaaaaceeeeiiiidnooooo/ouuuuyty";  // from U+00E0
    const bool isPlain = (letter >= U'0' && letter <= U'9') || (letter >= U'a' && letter <= U'z');
    if (isPlain || letter < U'0') {
        return letter;
    }
    if (letter < 0xC0) {
        return U'!';
    }
    if (letter >= 0xE0 && letter <= 0xFF) {
        return static_cast<char32_t>(latin1[letter - 0xE0]);
    }
    return letter == 0x175 ? U'w' : letter == 0x177 ? U'y' : letter;
}

template <class Change>
std::string changed(std::string_view utf8, const Change& change) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        const bool twoBytes = (first & 0xE0U) == 0xC0U && i + 1 < utf8.size();
        if (first < 0x80) {
            append(result, change(smallLetter(first)));
        } else if (twoBytes) {
            const auto second = static_cast<unsigned char>(utf8[++i]);
            append(result, change(smallLetter(((first & 0x1FU) << 6U) | (second & 0x3FU))));
        } else {
            result += utf8[i];
        }
    }
    return result;
}

}  // namespace

std::string folded(std::string_view utf8) {
    return changed(utf8, [](char32_t letter) { return letter; });
}

std::string orderKey(std::string_view utf8) {
    return changed(utf8, orderOf);
}

}  // namespace council
