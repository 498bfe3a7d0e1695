// The workbook that follows an improvement plan's actions to its board.
#include "maker/improvement_plan/sheets.h"
#include "maker/workbooks.h"

namespace council::maker {

Workbook improvementPlan() {
    using namespace improvement_plan;
    Workbook book;
    book.title = "Improvement plan tracker";
    book.footer = "Southend improvement plan 2016: progress is illustrative";
    addStartHere(book);
    addSummary(book);
    addAttention(book);
    addPlan(book);
    addLists(book);
    return book;
}

}  // namespace council::maker
