#include "catalogue/catalogue.h"
#include "core/values/words.h"
#include "generators/catalogue/generator.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include <boost/algorithm/string/replace.hpp>

namespace council::catalogue {

namespace {

constexpr const char* origin =
    "<!-- Written from src/catalogue and docs/why; change it there. -->\n\n";

std::string code(std::string_view formula) {
    // A bar would end the cell of a Markdown table.
    return "`" + boost::replace_all_copy(std::string(formula), "|", "\\|") + "`";
}

std::string argumentsOf(const Function& function) {
    std::string text = "| Argument | | Meaning |\n|---|---|---|\n";
    for (const Argument& argument : function.arguments) {
        text += "| `" + std::string(argument.name) + "` | " +
                (argument.need == Need::required ? "required" : "optional") + " | " +
                std::string(argument.help) + " |\n";
    }
    return text;
}

// The cells of an example as a sheet shows them, formulas in place of their values.
std::string sheetOf(std::string_view data) {
    std::istringstream lines{std::string(data)};
    std::string text;
    int row = 0;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream cells(line + "|");
        std::string heads = "| |";
        std::string rule = "|---|";
        text += "| " + std::to_string(++row) + " |";
        char column = 'A';
        for (std::string cell; std::getline(cells, cell, '|');) {
            heads += std::string(" ") + column++ + " |";
            rule += "---|";
            text += " " + (cell.starts_with('=') ? code(typed(cell)) : cell) + " |";
        }
        text = (row == 1 ? heads + "\n" + rule + "\n" : "") + text + "\n";
    }
    return text;
}

std::string examplesOf(const Function& function) {
    std::string text;
    std::string_view data = "none yet";
    for (const Example& example : function.examples) {
        if (example.data != data) {
            text += text.empty() ? "" : "\n";
            data = example.data;
            text += data.empty() ? "" : sheetOf(data) + "\n";
            text += "| Formula | Result |\n|---|---|\n";
        }
        text += "| " + code(typed(example.formula)) + " | " + std::string(example.result) + " |\n";
    }
    return text;
}

std::string seeAlso(const Function& function) {
    std::string text;
    for (const Function* other : relatedTo(function)) {
        text += (text.empty() ? "" : ", ");
        text += "[" + displayName(*other) + "](" + pageName(*other) + ")";
    }
    return text;
}

std::string index() {
    std::string text = std::string(origin) + "# Functions\n\n";
    std::string_view service;
    for (const Function& function : functions()) {
        if (function.service != service) {
            text += service.empty() ? "" : "\n";
            service = function.service;
            text += "| Function | What it is for |\n|---|---|\n";
        }
        text += "| [" + displayName(function) + "](" + pageName(function) + ") | " +
                std::string(function.summary) + " |\n";
    }
    return text;
}

}  // namespace

std::string pageName(const Function& function) {
    return lowered(displayName(function)) + ".md";
}

Pages readReasons(const std::filesystem::path& folder) {
    Pages reasons;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        reasons.emplace(entry.path().filename().string(),
                        std::string(std::istreambuf_iterator<char>(stream), {}));
    }
    return reasons;
}

std::string described(const Function& function, const Pages& reasons, int level) {
    std::string text = std::string(function.summary) + "\n\n`=" + usage(function) + "`\n";
    const auto add = [&](const std::string& title, const std::string& section) {
        if (!section.empty()) {
            text += "\n" + std::string(static_cast<std::size_t>(level), '#') + " " + title +
                    "\n\n" + section + (section.ends_with('\n') ? "" : "\n");
        }
    };
    text += function.arguments.empty() ? "" : "\n" + argumentsOf(function);
    text += "\n**Result.** " + std::string(function.result) + "\n";
    add("Examples", examplesOf(function));
    add("Rules", std::string(function.notes));
    add("Errors", errorsOf(function));
    const auto reason = reasons.find(pageName(function));
    add("Why", reason == reasons.end() ? "" : reason->second);
    add("See also", seeAlso(function));
    return text + "\nSince version " + std::string(function.since) + ".\n";
}

Pages functionPages(const Pages& reasons) {
    Pages pages{{"README.md", index()}};
    for (const Function& function : functions()) {
        pages.emplace(pageName(function), origin + ("# " + displayName(function)) + "\n\n" +
                                              described(function, reasons, 2));
    }
    return pages;
}

}  // namespace council::catalogue
