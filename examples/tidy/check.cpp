#include "tidy/check.h"

#include "tidy/cells.h"
#include "tidy/clean.h"
#include "tidy/contrast.h"
#include "tidy/flat_file.h"
#include "tidy/nodes.h"
#include "tidy/template.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

std::string placeOf(std::string_view sheet, int row, int column) {
    return std::string(sheet) + "." + cellName(row, column);
}

// As Calc shows it, but for what separates arguments.
std::string asShown(const std::string& formula) {
    static const std::regex onlyInFiles(R"(^of:|ORG\.COUNCILINDICATORS\.|\[\.?|\])");
    static const std::regex corner(R"(:\.)");
    return std::regex_replace(std::regex_replace(formula, onlyInFiles, ""), corner, ":");
}

// A cell of the list that is worked out: not a figure that somebody typed as one, nor a pointer to
// another cell, be it only while its row says what it said.
bool isFilledDown(pugi::xml_node cell) {
    static const std::regex pointer(
        R"(of:=([A-Za-z]*|\[[^\]]*\]|""|IF\(This[A-Za-z]*="[^"]+";[A-Za-z]+;.*))");
    const std::string formula(valueOf(cell, "table:formula"));
    return !formula.empty() && !std::regex_match(formula, pointer);
}

void checkFilledDown(pugi::xml_node spreadsheet, const Say& say) {
    for (const Area& area : listsOf(spreadsheet)) {
        std::map<int, std::string> columns;
        std::set<int> isTold;
        forEachCell(
            sheetOf(spreadsheet, area.sheet), [&](pugi::xml_node cell, int row, int column) {
                const std::string_view formula = valueOf(cell, "table:formula");
                if (!isFilledDown(cell) || row == area.firstRow || !area.holds(row, column)) {
                    return;
                }
                const std::string filled = relative(formula, row, column);
                const auto [found, isFirst] = columns.emplace(column, filled);
                if (!isFirst && found->second != filled && isTold.insert(column).second) {
                    say(placeOf(area.sheet, row, column) +
                        " has not the formula of the rows above: " + asShown(std::string(formula)));
                }
            });
    }
}

// A typed cell that is cut and pasted elsewhere takes the formulas along that read it by its place:
// the row it leaves would answer for the one it went to. A formula with its name stays.
void checkPlaces(pugi::xml_node spreadsheet, const Say& say) {
    static const std::regex place(R"(\[(\.\$?[A-Z]{1,3}[0-9]+)(?=[\]:]))");
    for (const Area& area : listsOf(spreadsheet)) {
        std::map<int, std::string> formulas;  // the first of each column
        const pugi::xml_node sheet = sheetOf(spreadsheet, area.sheet);
        forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
            if (isFilledDown(cell) && row > area.firstRow && area.holds(row, column)) {
                formulas.emplace(column, valueOf(cell, "table:formula"));
            }
        });
        for (const auto& [column, formula] : formulas) {
            for (std::sregex_iterator found(formula.begin(), formula.end(), place), end;
                 found != end; ++found) {
                const Area read = areaOf((*found)[1].str());
                if (read.firstRow > area.firstRow && !formulas.contains(read.firstColumn)) {
                    say(placeOf(area.sheet, read.firstRow, column) + " reads " +
                        cellName(read.firstRow, read.firstColumn) +
                        ", which is typed, by its place and not by a name");
                }
            }
        }
    }
}

// Where a cell of the first row is no text, the sort buttons take the row for data.
void checkHeadings(pugi::xml_node spreadsheet, const Say& say) {
    for (const Area& area : listsOf(spreadsheet)) {
        std::set<int> headings;
        forEachCell(sheetOf(spreadsheet, area.sheet),
                    [&](pugi::xml_node cell, int row, int column) {
                        if (row == area.firstRow && area.holds(row, column) &&
                            valueOf(cell, "table:formula").empty() && cell.child("text:p")) {
                            headings.insert(column);
                        }
                    });
        for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
            if (!headings.contains(column)) {
                say(placeOf(area.sheet, area.firstRow, column) +
                    " has no heading: a sort button would move this row");
            }
        }
    }
}

// Calc does so by itself where a date is typed into a plain cell, and with the button that merges.
void checkHands(const pugi::xml_document& workbook, const Say& say) {
    std::set<std::string, std::less<>> byHand;
    for (const pugi::xml_node style :
         workbook.document_element().child("office:automatic-styles").children("style:style")) {
        if (valueOf(style, "style:family") == "table-cell") {
            byHand.emplace(valueOf(style, "style:name"));
        }
    }
    for (const pugi::xml_node sheet : spreadsheetOf(workbook).children("table:table")) {
        const CellLooks looks(sheet);
        forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
            if (byHand.erase(looks.of(cell, column)) != 0) {
                say(placeOf(valueOf(sheet, "table:name"), row, column) +
                    " is formatted by hand: give it a style (F11)");
            }
        });
    }
}

// A cell without a number format is given one by Calc when its formula gives a number. Where that
// happens while a page is drawn, of a sheet that nobody has looked at since something was typed,
// LibreOffice loses its place among the cells, and ends.
void checkNumberFormats(const pugi::xml_document& workbook, const Say& say) {
    const pugi::xml_node styles = workbook.document_element().child("office:styles");
    const auto hasFormat = [&](const std::string& look) {
        pugi::xml_node style =
            styles.find_child_by_attribute("style:style", "style:name", look.c_str());
        while (style && !style.attribute("style:data-style-name")) {
            const pugi::xml_attribute parent = style.attribute("style:parent-style-name");
            style = styles.find_child_by_attribute("style:style", "style:name", parent.as_string());
        }
        return !style.empty();
    };
    std::set<std::string> isSeen;
    for (const pugi::xml_node sheet : spreadsheetOf(workbook).children("table:table")) {
        const CellLooks looks(sheet);
        forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
            const std::string named = looks.of(cell, column);
            const std::string look = named.empty() ? "Default" : named;
            if (!valueOf(cell, "table:formula").empty() && !isFigure(look) &&
                isSeen.insert(look).second && !hasFormat(look)) {
                say(placeOf(valueOf(sheet, "table:name"), row, column) +
                    " is a formula in the style " + look +
                    ", which has no number format: give it General;-General (F11)");
            }
        });
    }
}

// Of the names that mean a cell of the row and sheet they are read on, the workbook.
using RowNames = std::map<std::string, std::string>;

// Who types A2 into the Name Box is taken to the first name that begins so. Cells that are cut to
// another sheet go on reading names of the one they came from, and a sheet that is copied to
// another workbook reads the columns of its names.
void checkNames(pugi::xml_node spreadsheet, const std::string& file, RowNames& rowNames,
                const Say& say) {
    static const std::regex place("[A-Z]{1,3}[0-9]+([^A-Za-z].*)?");
    forEachElement(spreadsheet, [&](pugi::xml_node node) {
        const std::string name(valueOf(node, "table:name"));
        if (!named(node).starts_with("table:named-") || name.empty()) {
            return;
        }
        if (std::regex_match(name, place)) {
            say(name + " begins as a cell's place does");
        }
        if (node.parent().parent() != spreadsheet) {
            say(name + " belongs to one sheet: Calc forgets such names when rows are undone");
        }
        if (valueOf(node, "table:cell-range-address").starts_with('.')) {
            const std::string& first = rowNames.emplace(name, file).first->second;
            if (first != file) {
                say(name + " is a name of " + first + ", too");
            }
        }
    });
}

// An entry below the last row of a list is in no choice, and looked up by no formula.
void checkEnds(pugi::xml_node spreadsheet, const Say& say) {
    std::vector<std::pair<std::string, Area>> lists;
    for (const pugi::xml_node name :
         spreadsheet.child("table:named-expressions").children("table:named-range")) {
        Area area = areaOf(valueOf(name, "table:cell-range-address"));
        if (area.firstRow < area.lastRow) {
            lists.emplace_back(valueOf(name, "table:name"), std::move(area));
        }
    }
    for (const auto& [name, area] : lists) {
        const int row = area.lastRow + 1;
        const int column = area.firstColumn;
        const bool isOfAnother = std::ranges::any_of(lists, [&, &area = area](const auto& other) {
            return other.second.sheet == area.sheet && other.second.holds(row, column);
        });
        const pugi::xml_node sheet = sheetOf(spreadsheet, area.sheet);
        const CellLooks looks(sheet);
        const pugi::xml_node below = findCell(sheet, row, column);
        const std::string look = looks.of(below, column);
        if (!isOfAnother && saysSomething(below) && isFigure(look) &&
            look == looks.of(findCell(sheet, area.lastRow, column), column)) {
            say(placeOf(area.sheet, row, column) + " is below the end of " + name +
                ", which does not hold it: insert a row inside the list instead");
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
        for (const char* attribute : formulaAttributes) {
            const std::string formula(valueOf(node, attribute));
            if (!closesItsBrackets(formula)) {
                say("a formula leaves a bracket open: " + asShown(formula));
            }
            // TEXT reads its format in the language of the person: to a German 0.0 is 00, and to a
            // Swede the space before a % groups thousands.
            static const std::regex figure(R"(;"[0#., %]*[0#](?:[.,][0#]| )[0#., %]*"\))");
            if (std::regex_search(formula, figure)) {
                say("TEXT would show another figure where people write a decimal comma, FIXED "
                    "does not: " +
                    asShown(formula));
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
    // A bracket before = begins the condition of a number format, [=1], not a reference.
    static const std::regex movable(R"(\[[^\]$=]|\[\$?[^\]]*\.[A-Z]|\.\$[A-Z]+[0-9])");
    forEachCell(sheetOf(spreadsheetOf(workbook), templateSheet), [&](pugi::xml_node cell, int row,
                                                                     int column) {
        const std::string formula(valueOf(cell, "table:formula"));
        if (column == 1 && std::regex_search(formula, movable)) {
            say(placeOf(templateSheet, row, column) +
                " has a reference without $, which would mean another cell: " + asShown(formula));
        }
    });
    pugi::xml_document copy;
    copy.reset(workbook);
    makeTemplate(copy);
    const pugi::xml_node spreadsheet = spreadsheetOf(copy);
    checkFilledDown(spreadsheet, say);
    for (const Area& area : listsOf(spreadsheet)) {
        const pugi::xml_node sheet = sheetOf(spreadsheet, area.sheet);
        const CellLooks looks(sheet);
        std::set<int> isTold;
        forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
            if (area.holds(row, column) && row != area.firstRow &&
                cell.attribute("office:value-type") && isFigure(looks.of(cell, column)) &&
                isTold.insert(column).second) {
                say(placeOf(area.sheet, row, column) +
                    " stays in the template: its column has no COUNTA on the sheet Template");
            }
        });
    }
    for (const pugi::xml_node sheet : spreadsheet.children("table:table")) {
        const CellLooks looks(sheet);
        forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
            if (looks.of(cell, column) == "Input_20_Percent" &&
                !cell.attribute("table:content-validation-name")) {
                say(placeOf(valueOf(sheet, "table:name"), row, column) +
                    " is a per cent without validity: 85% typed into it would be a text");
            }
        });
    }
}

}  // namespace

bool check(const std::vector<std::filesystem::path>& files, std::ostream& out) {
    bool isGood = true;
    Looks looks;
    RowNames rowNames;
    for (const std::filesystem::path& file : files) {
        std::set<std::string> told;  // the template has what is wrong in the example, too
        const Say say = [&](const std::string& fault) {
            isGood = false;
            if (told.insert(fault).second) {
                out << file.filename().string() << ": " << fault << '\n';
            }
        };
        try {
            const pugi::xml_document workbook = read(file);
            const pugi::xml_node spreadsheet = spreadsheetOf(workbook);
            checkClean(file, workbook, say);
            checkLooks(file, workbook, looks, say);
            checkFilledDown(spreadsheet, say);
            checkPlaces(spreadsheet, say);
            checkHeadings(spreadsheet, say);
            checkFormulas(spreadsheet, say);
            checkHands(workbook, say);
            checkNumberFormats(workbook, say);
            checkNames(spreadsheet, file.filename().string(), rowNames, say);
            checkEnds(spreadsheet, say);
            checkTemplate(workbook, say);
        } catch (const std::exception& error) {
            say(error.what());
        }
    }
    return isGood;
}

}  // namespace council::tidy
