// A table for the terminal: aligned columns, long texts wrapped to the width there is, status words
// in their colour where colour is welcome. The word itself is always there.
#pragma once

#include <string>
#include <vector>

namespace council::demo {

struct Terminal {
    int width = 100;
    bool colours = false;
};

// What standard output is: a terminal of some width, or a file that wants neither colour nor a
// width.
Terminal standardOutput();

// Lines of text that end in a new line. Columns of numbers are aligned to the right.
std::string asText(const std::vector<std::string>& headings,
                   const std::vector<std::vector<std::string>>& rows, const Terminal& terminal);

// A line in bold, where that is welcome.
std::string asHeading(const std::string& text, const Terminal& terminal);

}  // namespace council::demo
