#include "tidy/template.h"

#include "tidy/cells.h"
#include "tidy/clean.h"
#include "tidy/flat_file.h"
#include "tidy/nodes.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <regex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace council::tidy {
namespace {

constexpr int firstRow = 4;  // zero-based: below the sheet's own heading

struct Row {
    std::string place;  // a reference; empty for a text
    bool isEmptied = false;
    std::string text;  // what titles, footers and charts say
    pugi::xml_node instead;
    std::string look;  // the style of that, if it has one
};

std::string wordsOf(pugi::xml_node node) {
    if (node.type() == pugi::node_pcdata) {
        return node.value();
    }
    std::string words = named(node) == "text:s" ? " " : "";
    for (const pugi::xml_node child : node.children()) {
        words += wordsOf(child);
    }
    return words;
}

std::string textOf(pugi::xml_node cell) {
    std::string text;
    for (const pugi::xml_node paragraph : cell.children("text:p")) {
        text += (text.empty() ? "" : "\n") + wordsOf(paragraph);
    }
    return text;
}

Row rowOf(pugi::xml_node first, pugi::xml_node instead) {
    Row row;
    row.instead = instead;
    std::string_view formula = valueOf(first, "table:formula");
    if (formula.empty()) {
        row.text = textOf(first);
        return row;
    }
    const std::size_t opening = formula.find('[');
    const std::size_t closing = formula.find(']');
    if (opening == std::string_view::npos || closing == std::string_view::npos) {
        throw std::runtime_error("the sheet Template names no place: " + std::string(formula));
    }
    row.place = formula.substr(opening + 1, closing - opening - 1);
    row.isEmptied = formula.starts_with("of:=COUNTA(");
    return row;
}

std::vector<Row> rowsOf(pugi::xml_node sheet) {
    const CellLooks looks(sheet);
    std::map<int, std::pair<pugi::xml_node, pugi::xml_node>> cells;
    forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
        if (row >= firstRow && column == 0 && cell.first_attribute() &&
            (cell.attribute("table:formula") || cell.first_child())) {
            cells[row].first = cell;
        } else if (row >= firstRow && column == 1) {
            cells[row].second = cell;
        }
    });
    std::vector<Row> rows;
    for (const auto& [row, pair] : cells) {
        if (pair.first) {
            rows.push_back(rowOf(pair.first, pair.second));
            rows.back().look = looks.of(pair.second, 1);
        }
    }
    return rows;
}

class Styles {
 public:
    explicit Styles(pugi::xml_node document)
        : automatic_(document.child("office:automatic-styles")) {
        for (const pugi::xml_node style : automatic_.children("style:style")) {
            byName_.emplace(valueOf(style, "style:name"), style);
        }
    }

    // The one from the list of styles that a cell looks like, however it was changed by hand.
    std::string namedOf(std::string_view style) const {
        const auto found = byName_.find(style);
        return std::string(
            found == byName_.end() ? style : valueOf(found->second, "style:parent-style-name"));
    }

    // The same changes by hand to another one from the list.
    std::string instead(const std::string& style, const std::string& parent) {
        const auto found = byName_.find(style);
        if (found == byName_.end()) {
            return parent;
        }
        std::string name = style + " " + parent;
        if (!byName_.contains(name)) {
            pugi::xml_node copy = automatic_.append_copy(found->second);
            set(copy, "style:name", name.c_str());
            set(copy, "style:parent-style-name", parent.c_str());
            byName_.emplace(name, copy);
        }
        return name;
    }

 private:
    pugi::xml_node automatic_;
    std::map<std::string, pugi::xml_node, std::less<>> byName_;
};

void dropContent(pugi::xml_node cell) {
    cell.remove_attribute("table:formula");
    dropValue(cell);
}

// "=#N/A" is an error typed in, as real lists have them, and "=4/134" a figure.
bool worksOut(pugi::xml_node cell) {
    const std::string_view formula = valueOf(cell, "table:formula");
    return !formula.starts_with("of:=#") &&
           std::ranges::any_of(formula.substr(std::min<std::size_t>(3, formula.size())),
                               [](unsigned char c) { return std::isalpha(c) != 0; });
}

// Published_20_Date becomes Input_20_Date: nothing is published in a template. A figure has no
// format of the example's: 322 typed into a cell of per cent is 3.22, and 80% there is a text.
std::string emptied(std::string_view looks) {
    if (!looks.starts_with("Input") && !looks.starts_with("Published")) {
        return std::string(looks);
    }
    constexpr std::string_view figures[] = {"Change", "Decimal", "Number", "Percent", "Pounds"};
    const std::string_view format = looks.substr(std::min(looks.find("_20_"), looks.size()));
    const bool isOne = std::ranges::any_of(
        figures, [&](std::string_view figure) { return format.ends_with(figure); });
    return "Input" + std::string(isOne ? "_20_Centre" : format);
}

void empty(pugi::xml_node sheet, const Area& area, Styles& styles) {
    const CellLooks cells(sheet);
    cutOut(sheet, area);
    forEachCell(sheet, [&](pugi::xml_node cell, int row, int column) {
        if (!area.holds(row, column)) {
            return;
        }
        const std::string style = cells.of(cell, column);
        const std::string looks = styles.namedOf(style);
        if ((looks.empty() || isFigure(looks)) && !worksOut(cell)) {
            dropContent(cell);
            if (const std::string instead = emptied(looks); instead != looks) {
                set(cell, "table:style-name", styles.instead(style, instead).c_str());
            }
        }
    });
}

void replaceCell(pugi::xml_node cell, const Row& row) {
    dropContent(cell);
    for (const pugi::xml_attribute attribute : row.instead.attributes()) {
        const std::string_view name = attribute.name();
        if (name.starts_with("office:") || name == "table:formula") {
            set(cell, attribute.name(), attribute.value());
        }
    }
    for (const pugi::xml_node child : row.instead.children("text:p")) {
        cell.append_copy(child);
    }
    if (!row.look.empty() && row.look != "Default") {
        set(cell, "table:style-name", row.look.c_str());
    }
}

// Where a workbook says what it is outside its cells. Throws when it says so nowhere.
void replaceText(pugi::xml_node document, const std::string& text, const std::string& instead) {
    bool isFound = false;
    const auto replace = [&](pugi::xml_node node) {
        if (node.text().get() == text) {
            node.text().set(instead.c_str());
            isFound = true;
        }
        if (valueOf(node, "draw:name") == text) {
            set(node, "draw:name", instead.c_str());
            isFound = true;
        }
    };
    forEachElement(document.child("office:meta"), replace);
    forEachElement(document.child("office:master-styles"), replace);
    forEachElement(document.child("office:body"), [&](pugi::xml_node node) {
        if (named(node) == "draw:frame") {
            replace(node);
            forEachElement(node, replace);
        }
    });
    if (!isFound) {
        throw std::runtime_error("no title, footer or chart says: " + text);
    }
}

}  // namespace

void makeExample(pugi::xml_document& source) {
    pugi::xml_node spreadsheet = spreadsheetOf(source);
    spreadsheet.remove_child(sheetOf(spreadsheet, templateSheet));
    removeElements(source.document_element().child("office:settings"), [](pugi::xml_node node) {
        return valueOf(node, "config:name") == templateSheet;
    });
    clean(source);
}

void makeTemplate(pugi::xml_document& source) {
    clean(source);
    const pugi::xml_node document = source.document_element();
    const pugi::xml_node spreadsheet = spreadsheetOf(source);
    Styles styles(document);
    for (const Row& row : rowsOf(sheetOf(spreadsheet, templateSheet))) {
        if (row.place.empty()) {
            replaceText(document, row.text, textOf(row.instead));
            continue;
        }
        const Area area = areaOf(row.place);
        const pugi::xml_node sheet = sheetOf(spreadsheet, area.sheet);
        if (row.isEmptied) {
            empty(sheet, area, styles);
        } else {
            replaceCell(cellAt(sheet, area.firstRow, area.firstColumn), row);
        }
    }
    makeExample(source);
}

}  // namespace council::tidy
