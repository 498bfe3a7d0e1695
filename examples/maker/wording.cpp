#include "maker/wording.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace council::maker {
namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view bars = "||";
constexpr std::string_view closing = "}}";

void choose(std::string& text, Wording wording) {
    for (std::size_t start = text.find(opening); start != std::string::npos;
         start = text.find(opening, start)) {
        const std::size_t middle = text.find(bars, start);
        const std::size_t end = text.find(closing, start);
        if (middle == std::string::npos || end == std::string::npos || end < middle) {
            throw std::logic_error("half a wording: " + text);
        }
        const std::size_t ofExample = start + opening.size();
        const std::size_t ofTemplate = middle + bars.size();
        const std::string chosen = wording == Wording::Example
                                       ? text.substr(ofExample, middle - ofExample)
                                       : text.substr(ofTemplate, end - ofTemplate);
        text.replace(start, end + closing.size() - start, chosen);
        start += chosen.size();
    }
}

void choose(Content& content, Wording wording) {
    if (auto* text = std::get_if<std::string>(&content)) {
        choose(*text, wording);
        if (text->empty()) {
            content = std::monostate{};
        }
    } else if (auto* formula = std::get_if<Formula>(&content)) {
        choose(formula->typed, wording);
    }
}

}  // namespace

Workbook worded(Workbook book, Wording wording) {
    choose(book.title, wording);
    choose(book.footer, wording);
    for (Sheet& sheet : book.sheets) {
        sheet.change([&](Position, Cell& cell) { choose(cell.content, wording); });
        for (Chart& chart : sheet.charts) {
            choose(chart.name, wording);
            choose(chart.description, wording);
        }
    }
    return book;
}

}  // namespace council::maker
