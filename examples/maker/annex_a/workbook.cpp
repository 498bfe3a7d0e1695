// The workbook of timeliness on Ofsted's Annex A lists.
#include "maker/annex_a/sheets.h"
#include "maker/workbooks.h"

namespace council::maker {

Workbook annexA() {
    using namespace annex_a;
    Workbook book;
    book.title = "Timeliness on Annex A lists";
    book.footer = "Timeliness on Annex A lists: every child is invented";
    addStartHere(book);
    addIndicators(book);
    addAssessments(book);
    addConferences(book);
    addMonths(book);
    addAdoption(book);
    addOverdue(book);
    addProblems(book);
    addLimits(book);
    addHeadings(book);
    addLists(book);
    return book;
}

}  // namespace council::maker
