// Symbols that tell the ranks apart without colour: on a black-and-white print, for a reader who
// does not see red and green, and for a screen reader, because the word stays with its symbol.
#pragma once

#include "core/rag/status_word.h"

#include <string>
#include <string_view>

namespace council::rag {

std::string_view symbolOf(const StatusWord& word);
// "▲ Amber", "■ Overdue"
std::string withSymbol(const StatusWord& word);
// "▲ Amber" without its symbol; any other text as it is.
std::string_view withoutSymbol(std::string_view text);

}  // namespace council::rag
