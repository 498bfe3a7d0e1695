// Numbers of things, as sentences say them.
#pragma once

#include "texts/phrase.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace council {

// "1 row", "2 rows".
std::string counted(std::int64_t number, std::string_view one, std::string_view many);

// The same of a number that need not be whole, such as 2.5 days.
texts::Phrase inWords(const texts::Forms& forms, double number, texts::Phrase::Blanks blanks = {});

// "…; 1 row is unusable and left out"; the sentence alone where none is.
texts::Phrase withUnusable(texts::Phrase sentence, int rows);

}  // namespace council
