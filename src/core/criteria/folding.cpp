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

}  // namespace

std::string folded(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        const bool twoBytes = (first & 0xE0U) == 0xC0U && i + 1 < utf8.size();
        if (first < 0x80) {
            append(result, smallLetter(first));
        } else if (twoBytes) {
            const auto second = static_cast<unsigned char>(utf8[++i]);
            append(result, smallLetter(((first & 0x1FU) << 6U) | (second & 0x3FU)));
        } else {
            result += utf8[i];
        }
    }
    return result;
}

}  // namespace council
