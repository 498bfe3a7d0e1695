// The workbook that turns an inspection report into a scorecard and follows its areas for
// improvement.
#include "maker/inspection/sheets.h"
#include "maker/workbooks.h"

namespace council::maker {

Workbook inspectionReport() {
    using namespace inspection;
    Workbook book;
    book.title = "Inspection scorecard and actions";
    book.footer = "Inspection of June 2012: targets and progress are illustrative";
    addStartHere(book);
    addScorecard(book);
    addJudgements(book);
    addProgress(book);
    addActions(book);
    addContext(book);
    addLists(book);
    return book;
}

}  // namespace council::maker
