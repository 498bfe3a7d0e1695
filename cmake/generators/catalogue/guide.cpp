// functions.html: every function on one page, for a browser without a network.
#include "catalogue/catalogue.h"
#include "core/values/words.h"
#include "generators/catalogue/generator.h"
#include "texts/xml.h"

#include <sstream>
#include <string>
#include <vector>

namespace council::catalogue {

namespace {

using texts::escaped;

// What stands between two marks, as an element: `code`, **strong**.
std::string marked(std::string text, const std::string& mark, const std::string& element) {
    for (std::size_t from = text.find(mark); from != std::string::npos;
         from = text.find(mark, from)) {
        const std::size_t to = text.find(mark, from + mark.size());
        if (to == std::string::npos) {
            break;
        }
        const std::string inside = text.substr(from + mark.size(), to - from - mark.size());
        std::string whole = "<" + element + ">";
        whole += inside + "</" + element + ">";
        text.replace(from, to + mark.size() - from, whole);
        from += whole.size();
    }
    return text;
}

// [what a forecast says](../forecast.md) without its link: that page is not in the package.
std::string withoutLinks(std::string text) {
    for (std::size_t middle = text.find("]("); middle != std::string::npos;
         middle = text.find("](")) {
        const std::size_t from = text.rfind('[', middle);
        const std::size_t to = text.find(')', middle);
        if (from == std::string::npos || to == std::string::npos) {
            break;
        }
        text.replace(from, to + 1 - from, text.substr(from + 1, middle - from - 1));
    }
    return text;
}

std::string inlined(std::string_view text) {
    return marked(marked(withoutLinks(escaped(text)), "`", "code"), "**", "strong");
}

std::string row(const std::vector<std::string>& cells, const std::string& element) {
    std::string text = "<tr>";
    for (const std::string& cell : cells) {
        text += "<" + element + ">";
        text += cell + "</" + element + ">";
    }
    return text + "</tr>\n";
}

// "| a | b \| c |" -> "a", "b | c"
std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += line[++i];
        } else if (line[i] == '|') {
            cells.push_back(inlined(trimmed(cell)));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    return cells;
}

// The rule of "1. A date cannot be read: **Check**."; nothing when the line is none of a list.
std::string_view listed(std::string_view line) {
    const std::size_t digits = line.find_first_not_of("0123456789");
    return digits > 0 && digits != std::string_view::npos && line.substr(digits).starts_with(". ")
               ? line.substr(digits + 2)
               : std::string_view();
}

// What a line of a function's notes belongs to.
enum class Block { none, paragraph, list, table };

std::string begin(Block block) {
    constexpr const char* tags[] = {"", "<p>", "<ol>\n", "<table>\n"};
    return tags[static_cast<std::size_t>(block)];
}

std::string end(Block block) {
    constexpr const char* tags[] = {"", "</p>\n", "</ol>\n", "</table>\n"};
    return tags[static_cast<std::size_t>(block)];
}

Block blockOf(std::string_view line) {
    if (line.empty()) {
        return Block::none;
    }
    if (line.starts_with('|')) {
        return Block::table;
    }
    return listed(line).empty() ? Block::paragraph : Block::list;
}

// The paragraphs, numbered rules and tables of a function's notes.
std::string notesOf(const Function& function) {
    std::istringstream lines{std::string(function.notes)};
    std::string html;
    Block open = Block::none;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("|--")) {
            continue;
        }
        const Block block = blockOf(line);
        const bool isFirst = block != open;
        if (isFirst) {
            html += end(open) + begin(block);
            open = block;
        }
        switch (block) {
            case Block::table:
                html += row(cellsOf(line), isFirst ? "th" : "td");
                break;
            case Block::list:
                html += "<li>" + inlined(listed(line)) + "</li>\n";
                break;
            case Block::paragraph:
                html += (isFirst ? "" : " ") + inlined(line);
                break;
            case Block::none:
                break;
        }
    }
    return html + end(open);
}

std::string code(std::string_view text) {
    return "<code>" + escaped(text) + "</code>";
}

std::string section(const Function& function) {
    const std::string name = displayName(function);
    std::string html = "<section id=\"" + lowered(name) + "\">\n<h3>" + name + "</h3>\n<p>" +
                       inlined(function.summary) + "</p>\n<p class=\"usage\">" +
                       code("=" + usage(function)) + "</p>\n";
    if (!function.arguments.empty()) {
        html += "<table>\n" + row({"Argument", "", "Meaning"}, "th");
        for (const Argument& argument : function.arguments) {
            html +=
                row({code(argument.name), argument.need == Need::required ? "required" : "optional",
                     inlined(argument.help)},
                    "td");
        }
        html += "</table>\n";
    }
    html += "<p><strong>Result.</strong> " + inlined(function.result) + "</p>\n";
    if (!function.examples.empty()) {
        html += "<table>\n" + row({"Formula", "Result"}, "th");
        for (const Example& example : function.examples) {
            html += row({code(example.formula), inlined(example.result)}, "td");
        }
        html += "</table>\n";
    }
    return html + notesOf(function) + "</section>\n";
}

std::string contents() {
    std::string html;
    std::string_view service;
    for (const Function& function : functions()) {
        if (function.service != service) {
            html += service.empty() ? "" : "</ul>\n";
            service = function.service;
            html += "<h2>" + std::string(service) + "</h2>\n<ul class=\"contents\">\n";
        }
        const std::string name = displayName(function);
        html += "<li><a href=\"#" + lowered(name) + "\">" + name + "</a> " +
                inlined(function.summary) + "</li>\n";
    }
    return html + "</ul>\n";
}

}  // namespace

std::string functionGuide() {
    std::string html = R"(<!DOCTYPE html>
<!-- Written from src/catalogue; change it there. -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>Council Indicators: functions</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<p><a href="index.html">Guide</a></p>
<h1>All functions</h1>
)" + contents();
    for (const Function& function : functions()) {
        html += section(function);
    }
    return html + "</body>\n</html>\n";
}

}  // namespace council::catalogue
