#include "core/rag/symbol.h"

#include "core/values/words.h"

#include <array>

namespace council::rag {

namespace {

constexpr std::array<std::string_view, checkRank + 1> symbolOfRank{"○", "✔", "●", "▲", "■", "✖"};

}  // namespace

std::string_view symbolOf(const StatusWord& word) {
    return symbolOfRank[static_cast<std::size_t>(word.rank)];
}

std::string withSymbol(const StatusWord& word) {
    return std::string(symbolOf(word)) + " " + std::string(word.text);
}

std::string_view withoutSymbol(std::string_view text) {
    const std::string_view whole = trimmed(text);
    for (const std::string_view symbol : symbolOfRank) {
        if (whole.starts_with(symbol)) {
            return trimmed(whole.substr(symbol.size()));
        }
    }
    return whole;
}

}  // namespace council::rag
