#include "catalogue/catalogue.h"
#include "core/values/words.h"
#include "generators/catalogue/generator.h"

#include <md4c-html.h>
#include <regex>
#include <stdexcept>
#include <string>

namespace council::catalogue {

namespace {

std::string asHtml(const std::string& markdown) {
    std::string html;
    const auto append = [](const MD_CHAR* text, MD_SIZE size, void* target) {
        static_cast<std::string*>(target)->append(text, size);
    };
    if (md_html(markdown.data(), static_cast<MD_SIZE>(markdown.size()), append, &html,
                MD_FLAG_TABLES | MD_FLAG_NOHTML, 0) != 0) {
        throw std::runtime_error("a function's page is not Markdown");
    }
    return html;
}

std::string anchor(const Function& function) {
    return lowered(displayName(function));
}

// Pages of functions are sections here; pages that are not in the package lose their link.
std::string withLinksInside(const std::string& markdown) {
    static const std::regex page(R"(\]\(([a-z]+\.[a-z]+)\.md\))");
    static const std::regex other(R"(\[([^\]]*)\]\((?!#)[^)]*\))");
    return std::regex_replace(std::regex_replace(markdown, page, "](#$1)"), other, "$1");
}

// A screen reader then says the heading of the column with each cell.
std::string withScopes(const std::string& html) {
    static const std::regex heading("<th(?=[ >])");
    return std::regex_replace(html, heading, "<th scope=\"col\"");
}

// Narrows the list of functions to those whose line holds all the words. Without a script the box
// does nothing, and the list is whole.
constexpr std::string_view search = R"(<script>
document.getElementById("find").addEventListener("input", function () {
  const words = this.value.toLowerCase().split(/\s+/);
  for (const line of document.querySelectorAll("#list li")) {
    const text = line.textContent.toLowerCase();
    line.hidden = !words.every(word => text.includes(word));
  }
});
</script>
)";

std::string contents() {
    std::string markdown;
    std::string_view service;
    for (const Function& function : functions()) {
        if (function.service != service) {
            service = function.service;
            const std::string family = lowered(std::string(service));
            markdown += "\n## " + std::string(service) +
                        "\n\n[What they are for, with a picture](" + "index.html#" + family +
                        ")\n\n";
        }
        markdown += "- [" + displayName(function) + "](#" + anchor(function) + ") " +
                    std::string(function.summary) + "\n";
    }
    return asHtml(markdown);
}

}  // namespace

std::string functionGuide(const Pages& reasons) {
    std::string html = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Council Indicators: functions</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<nav aria-label="Guide"><a href="index.html">Guide</a></nav>
<main>
<h1 id="top">All functions</h1>
<p><label for="find">Find a function</label> <input id="find" type="search" autocomplete="off"></p>
<nav aria-label="Functions" id="list">
)" + contents() + "</nav>\n";
    for (const Function& function : functions()) {
        html += "<section id=\"" + anchor(function) + "\">\n<h2>" + displayName(function) +
                "</h2>\n" + withScopes(asHtml(withLinksInside(described(function, reasons, 3)))) +
                "<p><a href=\"#top\">Back to the list</a></p>\n</section>\n";
    }
    return html + "</main>\n" + std::string(search) + "</body>\n</html>\n";
}

}  // namespace council::catalogue
