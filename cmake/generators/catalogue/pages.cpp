#include "catalogue/catalogue.h"
#include "core/values/words.h"
#include "generators/catalogue/generator.h"

#include <algorithm>
#include <string>

namespace council::catalogue {

namespace {

std::string pageName(const Function& function) {
    return lowered(displayName(function)) + ".md";
}

std::string page(const Function& function) {
    std::string text = "<!-- Written from src/catalogue; change it there. -->\n\n# " +
                       displayName(function) + "\n\n" + std::string(function.summary) +
                       "\n\n`=" + usage(function) + "`\n\n";
    if (!function.arguments.empty()) {
        text += "| Argument | | Meaning |\n|---|---|---|\n";
        for (const Argument& argument : function.arguments) {
            text += "| `" + std::string(argument.name) + "` | " +
                    (argument.need == Need::required ? "required" : "optional") + " | " +
                    std::string(argument.help) + " |\n";
        }
        text += "\n";
    }
    text += "**Result.** " + std::string(function.result) + "\n\n";
    if (!function.examples.empty()) {
        text += "| Formula | Result |\n|---|---|\n";
        for (const Example& example : function.examples) {
            // A bar would end the cell of a Markdown table.
            std::string formula(example.formula);
            for (std::size_t at = formula.find('|'); at != std::string::npos;
                 at = formula.find('|', at + 2)) {
                formula.insert(at, 1, '\\');
            }
            text += "| `" + formula + "` | " + std::string(example.result) + " |\n";
        }
        text += "\n";
    }
    return text + std::string(function.notes) + "\n";
}

std::string index() {
    std::string text = "<!-- Written from src/catalogue; change it there. -->\n\n# Functions\n\n";
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

std::map<std::string, std::string> functionPages() {
    std::map<std::string, std::string> pages{{"README.md", index()}};
    for (const Function& function : functions()) {
        pages.emplace(pageName(function), page(function));
    }
    return pages;
}

}  // namespace council::catalogue
