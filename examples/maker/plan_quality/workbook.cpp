// The workbook that asks whether plans, visits and supervision are what inspectors look for.
#include "maker/plan_quality/sheets.h"
#include "maker/workbooks.h"

namespace council::maker {

Workbook planQuality() {
    using namespace plan_quality;
    Workbook book;
    book.title = "Quality of plans, visits and supervision";
    book.footer = "Quality of plans, visits and supervision: synthetic records";
    addStartHere(book);
    addSummary(book);
    addActions(book);
    addVisits(book);
    addSupervision(book);
    addAudits(book);
    addLists(book);
    return book;
}

}  // namespace council::maker
