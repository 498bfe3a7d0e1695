// Texts on their way into XML and HTML.
#pragma once

#include <string>
#include <string_view>

namespace council::texts {

// With what means something in markup spelt out; quotation marks stay as they are.
std::string escaped(std::string_view text);

}  // namespace council::texts
