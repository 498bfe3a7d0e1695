// Which way is better: a high figure (reviews held in time) or a low one (children moved twice).
#pragma once

#include "core/values/choice.h"

#include <cstdint>
#include <optional>

namespace council {

enum class Polarity : std::uint8_t { high, low };

inline Outcome<Polarity> readPolarity(const Cell& cell) {
    static constexpr Word<Polarity> words[] = {{"High", Polarity::high}, {"Low", Polarity::low}};
    return readChoice(words, cell);
}

// Where a figure may also be neither good nor bad, such as how many children are in care: nothing
// means Neutral.
inline Outcome<std::optional<Polarity>> readPolarityOrNeutral(const Cell& cell) {
    static constexpr Word<std::optional<Polarity>> words[] = {
        {"High", Polarity::high}, {"Low", Polarity::low}, {"Neutral", std::nullopt}};
    return readChoice(words, cell);
}

}  // namespace council
