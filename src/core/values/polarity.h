// Which way is better: a high figure (reviews held in time) or a low one (children moved twice).
#pragma once

#include "core/values/choice.h"

#include <cstdint>

namespace council {

enum class Polarity : std::uint8_t { high, low };

inline Outcome<Polarity> readPolarity(const Cell& cell) {
    static constexpr Word<Polarity> words[] = {{"High", Polarity::high}, {"Low", Polarity::low}};
    return readChoice(words, cell);
}

}  // namespace council
