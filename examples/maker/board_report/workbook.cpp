// The workbook with one page for a board or a scrutiny committee.
#include "maker/board_report/sheets.h"
#include "maker/workbooks.h"

namespace council::maker {

Workbook boardReport() {
    using namespace board_report;
    Workbook book;
    book.title = "Board report on one page";
    book.footer =
        "Southend, report to People Scrutiny, 5 October 2021: days of approval illustrative";
    addStartHere(book);
    addReport(book);
    addTrends(book);
    addProgress(book);
    addMeasures(book);
    addFigures(book);
    addSeries(book);
    return book;
}

}  // namespace council::maker
