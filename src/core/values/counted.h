// Numbers of things, as sentences say them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace council {

// "1 row", "2 rows".
std::string counted(std::int64_t number, std::string_view one, std::string_view many);

// "; 1 row is unusable and left out"; empty for none.
std::string unusableText(int rows);

}  // namespace council
