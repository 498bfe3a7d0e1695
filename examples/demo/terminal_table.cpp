#include "terminal_table.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <sstream>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace council::demo {

namespace {

constexpr int narrowest = 14;  // a column is not wrapped to less
constexpr int gap = 2;

// One column to a character is right for European letters and the signs we show.
int widthOf(std::string_view text) {
    return static_cast<int>(std::count_if(
        text.begin(), text.end(), [](unsigned char byte) { return (byte & 0xC0U) != 0x80U; }));
}

std::string padding(int width, std::string_view text) {
    return std::string(static_cast<std::size_t>(std::max(0, width - widthOf(text))), ' ');
}

// Of digits and the signs around them; the minus of typesetters has three bytes.
bool isNumber(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789.,+-%\u2212") == std::string_view::npos;
}

// Numbers, and dashes for those that are not there.
bool isNumeric(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
    const auto fits = [column](const std::vector<std::string>& row) {
        return isNumber(row[column]) || row[column].empty() || row[column] == "–";
    };
    return std::all_of(rows.begin(), rows.end(), fits) &&
           std::any_of(rows.begin(), rows.end(),
                       [column](const auto& row) { return isNumber(row[column]); });
}

// The text in lines of at most this width, broken between words; a longer word has a line of its
// own.
std::vector<std::string> wrapped(const std::string& text, int width) {
    std::vector<std::string> lines{""};
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        std::string& line = lines.back();
        if (line.empty()) {
            line = word;
        } else if (widthOf(line) + 1 + widthOf(word) <= width) {
            line += ' ' + word;
        } else {
            lines.push_back(word);
        }
    }
    return lines;
}

std::string coloured(const std::string& word, const Terminal& terminal) {
    static const std::map<std::string_view, const char*> colours{
        {"Red", "31"},      {"Off track", "31"},     {"Overdue", "31"},  {"Amber", "33"},
        {"At risk", "33"},  {"Green", "32"},         {"On track", "32"}, {"Blue", "34"},
        {"Complete", "34"}, {"Complete late", "34"}, {"Grey", "90"},     {"Not due", "90"},
        {"No date", "90"},  {"Check", "35"},
    };
    const auto colour = colours.find(word);
    if (!terminal.colours || colour == colours.end()) {
        return word;
    }
    return std::string("\x1b[1;") + colour->second + "m" + word + "\x1b[0m";
}

class Layout {
 public:
    Layout(const std::vector<std::string>& headings,
           const std::vector<std::vector<std::string>>& rows, const Terminal& terminal)
        : terminal_(terminal) {
        for (std::size_t column = 0; column < headings.size(); ++column) {
            int width = widthOf(headings[column]);
            for (const auto& row : rows) {
                width = std::max(width, widthOf(row[column]));
            }
            widths_.push_back(width);
            toTheRight_.push_back(isNumeric(rows, column));
        }
        fit();
    }

    std::string row(const std::vector<std::string>& cells) const {
        std::vector<std::vector<std::string>> lines;
        std::size_t height = 1;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            lines.push_back(wrapped(cells[column], widths_[column]));
            height = std::max(height, lines.back().size());
        }
        std::string text;
        for (std::size_t line = 0; line < height; ++line) {
            std::string printed;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const std::string part = line < lines[column].size() ? lines[column][line] : "";
                const std::string space = padding(widths_[column], part);
                printed += toTheRight_[column] ? space + coloured(part, terminal_)
                                               : coloured(part, terminal_) + space;
                printed += std::string(gap, ' ');
            }
            printed.erase(printed.find_last_not_of(' ') + 1);
            text += printed + '\n';
        }
        return text;
    }

    std::string rule() const { return std::string(static_cast<std::size_t>(total()), '-') + '\n'; }

 private:
    int total() const {
        return std::accumulate(widths_.begin(), widths_.end(), 0) +
               gap * (static_cast<int>(widths_.size()) - 1);
    }

    // Takes from the widest column, one place at a time, until the table fits.
    void fit() {
        while (total() > terminal_.width) {
            const auto widest = std::max_element(widths_.begin(), widths_.end());
            if (*widest <= narrowest) {
                return;
            }
            --*widest;
        }
    }

    Terminal terminal_;
    std::vector<int> widths_;
    std::vector<bool> toTheRight_;
};

}  // namespace

Terminal standardOutput() {
    Terminal terminal;
    winsize size{};
    if (::isatty(STDOUT_FILENO) != 0) {
        terminal.colours = std::getenv("NO_COLOR") == nullptr;
        if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40) {
            terminal.width = size.ws_col;
        }
    }
    return terminal;
}

std::string asText(const std::vector<std::string>& headings,
                   const std::vector<std::vector<std::string>>& rows, const Terminal& terminal) {
    const Layout layout(headings, rows, terminal);
    std::string text = layout.row(headings) + layout.rule();
    for (const std::vector<std::string>& row : rows) {
        text += layout.row(row);
    }
    return text;
}

std::string asHeading(const std::string& text, const Terminal& terminal) {
    return terminal.colours ? "\x1b[1m" + text + "\x1b[0m" : text;
}

}  // namespace council::demo
