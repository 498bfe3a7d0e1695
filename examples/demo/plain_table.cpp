#include "plain_table.h"

#include <algorithm>
#include <string_view>

namespace council::demo {

namespace {

// One column to a character is right for European letters and the signs we show.
std::size_t widthOf(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](unsigned char byte) { return (byte & 0xC0U) != 0x80U; }));
}

std::string line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
    std::string text;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        text += cells[column] + std::string(widths[column] - widthOf(cells[column]) + 2, ' ');
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + '\n';
}

}  // namespace

std::string asText(const std::vector<std::string>& headings,
                   const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    std::vector<std::string> rule;
    for (std::size_t column = 0; column < headings.size(); ++column) {
        widths.push_back(widthOf(headings[column]));
        for (const auto& row : rows) {
            widths.back() = std::max(widths.back(), widthOf(row[column]));
        }
        rule.emplace_back(widths.back(), '-');
    }
    std::string text = line(headings, widths) + line(rule, widths);
    for (const auto& row : rows) {
        text += line(row, widths);
    }
    return text;
}

}  // namespace council::demo
