// Result pages that people tidy: a row put in, empty rows deleted.
#include "example_file.h"
#include "session/uno_text.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <com/sun/star/table/XColumnRowRange.hpp>

#include <gtest/gtest.h>

namespace council::test {

namespace {

namespace star = com::sun::star;

// Rows put in above a row, or deleted from there on where they are fewer than none.
struct Change {
    const char* book;
    const char* sheet;
    int row;
    int rows;
};

void make(const Change& change, session::Workbook& book) {
    const star::uno::Reference<star::table::XColumnRowRange> place(
        book.sheet(change.sheet).handle(), star::uno::UNO_QUERY_THROW);
    if (change.rows > 0)
        place->getRows()->insertByIndex(change.row - 1, change.rows);
    else
        place->getRows()->removeByIndex(change.row - 1, -change.rows);
    book.recalculate();
}

// What each column of a page says from top to bottom, without its blanks.
std::vector<session::ValueRows> columnsOf(const session::Workbook& book, const char* page) {
    const session::ValueRows rows = book.sheet(page).values("A1:S140");
    std::vector<session::ValueRows> columns(rows.front().size());
    for (const auto& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            if (row[column] != session::CellValue{} && row[column] != session::CellValue{""})
                columns[column].push_back({row[column]});
    return columns;
}

}  // namespace

// Places in a list are counted, not read off the row: nothing is skipped, and no point of a chart
// moves.
TEST(ResultRows, KeepWhatTheySayWhenARowIsPutInOrEmptyOnesAreDeleted) {
    for (const Change& change :
         {Change{"board-report-2021", "Trends", 11, 1},
          Change{"board-report-2021", "Trends", 21, 1},
          Change{"board-report-2021", "Trends", 13, -4},
          Change{"board-report-2021", "Report", 14, 1},
          Change{"board-report-2021", "Report", 32, 1},
          Change{"improvement-plan-2016", "Attention", 10, 1},
          Change{"improvement-plan-2016", "Attention", 25, 1},
          Change{"improvement-plan-2016", "Summary", 30, 1},
          Change{"improvement-plan-2016", "Summary", 45, 1},
          Change{"improvement-plan-2016", "Summary", 70, 1},
          Change{"foster-recruitment", "Pipeline", 9, 1},
          Change{"foster-recruitment", "Pipeline", 30, 1},
          Change{"foster-recruitment", "Pipeline", 56, 1},
          Change{"foster-recruitment", "Summary", 32, 1},
          Change{"foster-recruitment", "Summary", 55, 1}, Change{"plan-quality", "Summary", 15, 1},
          Change{"plan-quality", "Summary", 30, 1}}) {
        SCOPED_TRACE(std::string(change.book) + ", " + change.sheet + ", row " +
                     std::to_string(change.row));
        session::Workbook book = example(change.book);
        const char* first = std::string(change.book).starts_with("board") ? "Report" : "Summary";
        const auto page = columnsOf(book, change.sheet);
        const auto other = columnsOf(book, first);
        make(change, book);
        EXPECT_EQ(columnsOf(book, change.sheet), page);
        EXPECT_EQ(columnsOf(book, first), other);
    }
}

// Where a list has more than its table has rows left, a sentence beside it says so.
TEST(ResultRows, SayWhenTheyAreTooFew) {
    const auto says = [](const Change& change, const char* page, const char* cell,
                         const char* words) {
        session::Workbook book = example(change.book);
        EXPECT_EQ(book.sheet(page).text(cell).find(words), std::string::npos) << words;
        make(change, book);
        EXPECT_NE(book.sheet(page).text(cell).find(words), std::string::npos)
            << change.book << ", " << change.sheet << ", row " << change.row << ": "
            << book.sheet(page).text(cell);
    };
    constexpr const char* missing = "rows are missing in a table";
    for (const char* page : {"Report", "Trends"}) {
        says({"board-report-2021", "Trends", 10, -9}, page, "A5", missing);
        says({"board-report-2021", "Trends", 24, -20}, page, "A5", missing);
        says({"board-report-2021", "Report", 15, -9}, page, "A5", missing);
        says({"board-report-2021", "Report", 33, -4}, page, "A5", missing);
    }
    says({"improvement-plan-2016", "Summary", 30, -3}, "Summary", "A5", missing);
    says({"improvement-plan-2016", "Summary", 45, -15}, "Attention", "A4", missing);
    says({"foster-recruitment", "Summary", 33, -4}, "Summary", "A5", missing);
    says({"foster-recruitment", "Pipeline", 9, -2}, "Pipeline", "A4", missing);
    says({"foster-recruitment", "Pipeline", 29, -7}, "Pipeline", "A4", missing);
    says({"plan-quality", "Summary", 14, -7}, "Summary", "A5", missing);
    says({"plan-quality", "Summary", 29, -7}, "Summary", "A5", missing);
    says({"improvement-plan-2016", "Attention", 10, -4}, "Attention", "A6", "the first 2.");
    says({"improvement-plan-2016", "Attention", 24, -20}, "Attention", "A20", "the first 2.");
    says({"foster-recruitment", "Summary", 55, -7}, "Summary", "A51", "The first 1:");
    says({"foster-recruitment", "Pipeline", 56, -11}, "Pipeline", "A53", "the first 1.");
}

}  // namespace council::test
