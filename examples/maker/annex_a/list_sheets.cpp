// List 1 to List 11 as sheets.
#include "maker/annex_a/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>
#include <string>
#include <utility>

namespace council::maker::annex_a {
namespace {

// No word of a heading is broken, the button to filter with beside it.
double widthOf(const Column& column) {
    constexpr double letter = 1.95;
    constexpr double button = 7;
    std::istringstream words{std::string(column.heading)};
    std::string word;
    std::size_t longest = 0;
    while (words >> word) {
        longest = std::max(longest, word.size());
    }
    return std::max<double>(column.width,
                            std::round(letter * static_cast<double>(longest) + button));
}

void addList(Workbook& book, const Extract& extract) {
    const Layout& layout = extract.layout();
    std::vector<double> widths;
    std::vector<std::string_view> looks;
    for (const Column& column : layout.columns) {
        widths.push_back(widthOf(column));
        looks.push_back(column.isDate ? style::listDate : style::listCell);
    }
    constexpr double readable = 450;  // on one page wide
    const bool isWide = std::reduce(widths.begin(), widths.end()) > readable;
    Sheet sheet(sheetOf(layout.number), isWide ? Paper::WideLandscape : Paper::Landscape, widths);
    sheet.repeatedColumns = isWide ? 1 : 0;
    sheet.columnStyles = looks;
    std::string last;
    for (const Column& column : layout.columns) {
        last = letterOf(layout.number, column.heading);
        sheet.put(at(last, 1), std::string(column.heading), style::tableHead);
    }
    sheet.height(1, 26);
    int row = 1;
    for (const auto& cells : extract.rows()) {
        ++row;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!std::holds_alternative<std::monostate>(cells[i])) {
                sheet.put(at(letterOf(layout.number, layout.columns[i].heading), row), cells[i],
                          "");
            }
        }
    }
    // No print range: what is filled is printed, and nothing else.
    sheet.filtered = block("A", 1, last, lastListRow);
    sheet.repeatedRows = block("A", "A", 1);
    sheet.headerRows = 1;
    sheet.headerColumns = 1;
    book.sheets.push_back(std::move(sheet));
}

}  // namespace

void addLists(Workbook& book) {
    std::vector<Extract> lists = inventedLists();
    plantTrouble(lists);
    for (const Extract& extract : lists) {
        addList(book, extract);
    }
}

}  // namespace council::maker::annex_a
