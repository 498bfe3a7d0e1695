// A table in plain text: columns side by side, each as wide as its widest cell.
#pragma once

#include <string>
#include <vector>

namespace council::demo {

// Lines of text that end in a new line.
std::string asText(const std::vector<std::string>& headings,
                   const std::vector<std::vector<std::string>>& rows);

}  // namespace council::demo
