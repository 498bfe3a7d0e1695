// The workbook that compares a council with others, from a table with years and levels mixed.
#include "maker/benchmark/sheets.h"
#include "maker/workbooks.h"

namespace council::maker {

Workbook benchmarkComparison() {
    using namespace benchmark;
    Workbook book;
    book.title = "Benchmark";
    book.footer = "Benchmark: all authorities and figures are synthetic";
    addStartHere(book);
    addCompare(book);
    addAuthorities(book);
    addData(book);
    addSettings(book);
    return book;
}

}  // namespace council::maker
