// The nations whose bank holidays differ, and the words people choose them with.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace council {

enum class Nation : std::uint8_t {
    englandAndWales,
    scotland,
    northernIreland,
    unitedKingdom,  // a holiday anywhere in the United Kingdom: Freedom of Information Act 2000 s10
    none,           // weekends only
};

// "England and Wales" (EW, England, Wales), "Scotland", "Northern Ireland" (NI), "UK", "None".
std::optional<Nation> readNation(std::string_view word);
std::string_view nameOf(Nation nation);

}  // namespace council
