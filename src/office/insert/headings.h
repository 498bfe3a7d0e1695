// The words of a heading: "id" is one of "Child ID" and of "PersonID", and none of "Provider".
#pragma once

#include <string>
#include <string_view>

namespace council::insert {

// " child unique id ": in lower case, with a space on either side of each word.
std::string wordsOf(std::string_view heading);

// Whether the hint is among the words, one of several words as they follow each other, also in the
// plural. "complet*" is any word that begins so.
bool haveWord(std::string_view words, std::string_view hint);

}  // namespace council::insert
