#include "maker/benchmark/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::benchmark {
namespace {

// A download has a dozen columns at least; more may be pasted.
const std::vector<double> widths = {28, 36, 38, 34, 32, 34, 32, 32, 50, 66, 24, 24, 24, 24, 24, 24};

constexpr int printedRows = 50;

}  // namespace

void addData(Workbook& book) {
    Sheet sheet(sheet_name::data, Paper::Landscape, widths);
    sheet.columnStyles.assign(widths.size(), style::listCell);
    int row = 0;
    std::string last;
    for (const std::vector<Content>& cells : inventedTable()) {
        ++row;
        char letter = 'A';
        for (const Content& content : cells) {
            last = letter++;
            if (!std::holds_alternative<std::monostate>(content)) {
                sheet.put(at(last, row), content, row == 1 ? style::input : std::string_view());
            }
        }
    }
    sheet.choose("A1", "paste-here");
    book.choices.push_back(
        {"paste-here", "", "Paste here", "The whole table, with its headings in this row."});
    // A download may have thousands of rows: on paper its beginning says what it is.
    sheet.printRange = block("A", 1, last, printedRows);
    sheet.repeatedRows = block("A", "A", 1);
    sheet.filtered = block("A", 1, last, lastDataRow);
    sheet.headerRows = 1;
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::benchmark
