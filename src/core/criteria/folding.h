// Letter case put aside, for comparing texts people typed: A to Z, and the accented letters of
// Latin-1 and Latin Extended-A, which hold every letter of English, Welsh, Irish and Scottish
// Gaelic names.
#pragma once

#include <string>
#include <string_view>

namespace council {

std::string folded(std::string_view utf8);
// What texts are ordered by, as a dictionary does: signs before digits before letters, and the
// accented letters of Latin-1 and Welsh beside their plain ones.
std::string orderKey(std::string_view utf8);

}  // namespace council
