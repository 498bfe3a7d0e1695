#include "tidy/check.h"

#include "tidy/cells.h"
#include "tidy/clean.h"
#include "tidy/contrast.h"
#include "tidy/flat_file.h"
#include "tidy/nodes.h"
#include "tidy/template.h"

#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

namespace council::tidy {
namespace {

using Say = std::function<void(const std::string&)>;

void checkClean(const std::filesystem::path& file, const pugi::xml_document& workbook,
                const Say& say) {
    std::ifstream in(file, std::ios::binary);
    const std::string before{std::istreambuf_iterator<char>(in), {}};
    pugi::xml_document copy;
    copy.reset(workbook);
    clean(copy);
    if (written(copy.document_element()) != before) {
        say("is not clean: tidy clean, then look at what changed");
    }
    for (const char* word : {"file:/", "/home/", "dc:creator", "Printer"}) {
        if (before.find(word) != std::string::npos) {
            say("says " + std::string(word));
        }
    }
}

// What every workbook says of a style, by the style's name.
using Looks = std::map<std::string, std::pair<std::filesystem::path, std::string>>;

void checkLooks(const std::filesystem::path& file, const pugi::xml_document& workbook, Looks& looks,
                const Say& say) {
    for (const pugi::xml_node style :
         workbook.document_element().child("office:styles").children("style:style")) {
        const std::string name(valueOf(style, "style:name"));
        const auto [found, isNew] = looks.emplace(name, std::pair(file, written(style)));
        if (!isNew && found->second.second != written(style)) {
            say("has another style " + name + " than " + found->second.first.filename().string());
        }
        const std::string_view ink = valueOf(style.child("style:text-properties"), "fo:color");
        const std::string_view paper =
            valueOf(style.child("style:table-cell-properties"), "fo:background-color");
        constexpr double readable = 4.5;  // WCAG 2.1, 1.4.3
        if (paper.starts_with('#') &&
            contrast(ink.starts_with('#') ? ink : "#000000", paper) < readable) {
            say("has words in " + name + " that are hard to read");
        }
    }
}

// Every reference by how far away it is: the same in each row of a column that was filled down. A
// table about several sheets asks each the same.
std::string relative(std::string_view formula, int row, int column) {
    static const std::regex corner(R"((\$?)([A-Z]{1,3})(\$?)([0-9]+)(?=[\]:]))");
    static const std::regex sheet(R"(\[\$?('[^']*'|[^.'\]]+)\.)");
    const std::string text = std::regex_replace(std::string(formula), sheet, "[.");
    std::string result;
    auto at = text.begin();
    for (std::sregex_iterator found(text.begin(), text.end(), corner), end; found != end; ++found) {
        const std::smatch& match = *found;
        int there = 0;
        for (const char letter : match[2].str()) {
            there = there * 26 + (letter - 'A' + 1);
        }
        result.append(at, text.begin() + match.position());
        result +=
            match[1].length() != 0 ? match[2].str() : "C" + std::to_string(there - 1 - column);
        result += match[3].length() != 0 ? match[4].str()
                                         : "R" + std::to_string(std::stoi(match[4]) - 1 - row);
        at = text.begin() + match.position() + match.length();
    }
    return result.append(at, text.end());
}

// A cell of the list that is worked out: not a figure that somebody typed as one, nor a pointer to
// another cell.
bool isFilledDown(pugi::xml_node cell) {
    static const std::regex pointer("of:=([A-Za-z]*|\\[[^\\]]*\\]|\"\")");
    const std::string formula(valueOf(cell, "table:formula"));
    return !formula.empty() && !std::regex_match(formula, pointer);
}

void checkLists(pugi::xml_node spreadsheet, const Say& say) {
    for (const pugi::xml_node list : spreadsheet.child("table:database-ranges").children()) {
        const Area area = areaOf(valueOf(list, "table:target-range-address"));
        std::map<int, std::string> columns;
        std::set<int> isTold;
        std::set<int> headings;
        forEachCell(
            sheetOf(spreadsheet, area.sheet), [&](pugi::xml_node cell, int row, int column) {
                if (row == area.firstRow && area.holds(row, column) &&
                    valueOf(cell, "table:formula").empty() && cell.child("text:p")) {
                    headings.insert(column);
                }
                const std::string_view formula = valueOf(cell, "table:formula");
                if (!isFilledDown(cell) || row == area.firstRow || !area.holds(row, column)) {
                    return;
                }
                const std::string filled = relative(formula, row, column);
                const auto [found, isFirst] = columns.emplace(column, filled);
                if (!isFirst && found->second != filled && isTold.insert(column).second) {
                    say(area.sheet + ", row " + std::to_string(row + 1) +
                        ": not the formula of the rows above: " + std::string(formula));
                }
            });
        // Where a cell of the first row is no text, the sort buttons take the row for data.
        for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
            if (!headings.contains(column)) {
                say(area.sheet + ", row " + std::to_string(area.firstRow + 1) +
                    ": no heading in column " + std::to_string(column + 1) +
                    ", so a sort button would move this row");
            }
        }
    }
}

// Outside texts and names in quotation marks. LibreOffice forgives a bracket at the end, other
// programs do not.
bool closesItsBrackets(std::string_view formula) {
    int open = 0;
    char quote = 0;
    for (const char c : formula) {
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(') {
            ++open;
        } else if (c == ')' && --open < 0) {
            return false;
        }
    }
    return open == 0 && quote == 0;
}

void checkFormulas(pugi::xml_node spreadsheet, const Say& say) {
    const std::string start = written(spreadsheet.child("table:table"));
    std::set<std::string> functions;
    forEachElement(spreadsheet, [&](pugi::xml_node node) {
        for (const char* attribute :
             {"table:formula", "table:expression", "table:condition", "calcext:value"}) {
            const std::string formula(valueOf(node, attribute));
            if (!closesItsBrackets(formula)) {
                say("a formula leaves a bracket open: " + formula);
            }
            static const std::regex ours(R"(ORG\.COUNCILINDICATORS\.([A-Z.]+)\()");
            for (std::sregex_iterator found(formula.begin(), formula.end(), ours), end;
                 found != end; ++found) {
                functions.emplace((*found)[1]);
            }
        }
    });
    for (const std::string& name : functions) {
        if (start.find(name) == std::string::npos) {
            say("uses " + name + ", which its first sheet does not name");
        }
    }
}

void checkTemplate(const pugi::xml_document& workbook, const Say& say) {
    static const std::regex movable(R"(\[[^\]$]|\[\$?[^\]]*\.[A-Z]|\.\$[A-Z]+[0-9])");
    forEachCell(sheetOf(spreadsheetOf(workbook), templateSheet),
                [&](pugi::xml_node cell, int row, int column) {
                    const std::string formula(valueOf(cell, "table:formula"));
                    if (column == 1 && std::regex_search(formula, movable)) {
                        say("Template, row " + std::to_string(row + 1) +
                            ": a reference without $ would mean another cell: " + formula);
                    }
                });
    pugi::xml_document copy;
    copy.reset(workbook);
    makeTemplate(copy);
}

}  // namespace

bool check(const std::vector<std::filesystem::path>& files, std::ostream& out) {
    bool isGood = true;
    Looks looks;
    for (const std::filesystem::path& file : files) {
        const Say say = [&](const std::string& fault) {
            out << file.filename().string() << ": " << fault << '\n';
            isGood = false;
        };
        try {
            const pugi::xml_document workbook = read(file);
            const pugi::xml_node spreadsheet = spreadsheetOf(workbook);
            checkClean(file, workbook, say);
            checkLooks(file, workbook, looks, say);
            checkLists(spreadsheet, say);
            checkFormulas(spreadsheet, say);
            checkTemplate(workbook, say);
        } catch (const std::exception& error) {
            say(error.what());
        }
    }
    return isGood;
}

}  // namespace council::tidy
