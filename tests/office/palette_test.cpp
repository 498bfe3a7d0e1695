// The colours behind the words can be read, and every word has one.
#include "core/rag/palette.h"

#include "core/rag/status_word.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <gtest/gtest.h>

namespace council::rag {

namespace {

// Relative luminance and contrast as the Web Content Accessibility Guidelines define them.
double luminance(Rgb colour) {
    const auto channel = [colour](int shift) {
        const double share = ((colour >> shift) & 0xffU) / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

}  // namespace

TEST(Palette, CanBeReadByPeopleWithPoorSight) {
    for (const Swatch& swatch : palette) {
        const double fill = luminance(swatch.fill) + 0.05;
        const double ink = luminance(swatch.ink) + 0.05;
        EXPECT_GE(std::max(fill, ink) / std::min(fill, ink), 4.5) << swatch.colour;
    }
}

TEST(Palette, HasAColourForEveryStatusWord) {
    for (const StatusWord& word : statusWords()) {
        const auto colour = word.isColour ? word.text : word.colour;
        EXPECT_NE(std::ranges::find(palette, colour, &Swatch::colour), std::end(palette))
            << word.text;
    }
}

}  // namespace council::rag
