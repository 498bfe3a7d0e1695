// The colours behind the words, in every workbook of ours and in what Colour this selection puts
// there. Each is a cell style of the name given, so that a council changes a colour once, in the
// list of styles, for a whole workbook. The text on it has a contrast of at least 4.5:1 (Web
// Content Accessibility Guidelines, AA), and the word is always shown: never colour alone.
#pragma once

#include <cstdint>
#include <string_view>

namespace council::rag {

using Rgb = std::uint32_t;  // 0xRRGGBB

struct Swatch {
    std::string_view colour;  // the colour word
    std::string_view style;   // the cell style
    Rgb fill;
    Rgb ink;
};

inline constexpr Rgb lightInk = 0xffffff;
inline constexpr Rgb darkInk = 0x1a1a1a;
inline constexpr Swatch palette[] = {
    {"Red", "RAG Red", 0xb3261e, lightInk},      {"Amber", "RAG Amber", 0xffb300, darkInk},
    {"Yellow", "RAG Yellow", 0xffe94a, darkInk}, {"Green", "RAG Green", 0x2e7d32, lightInk},
    {"Blue", "RAG Blue", 0x1f5fa8, lightInk},    {"Grey", "RAG Grey", 0xd5d8dc, darkInk},
    {"Check", "RAG Check", 0x5e2b97, lightInk},
};

}  // namespace council::rag
