// The workbook that follows fostering households from enquiry to approval.
#include "maker/foster/sheets.h"
#include "maker/workbooks.h"

namespace council::maker {

Workbook fosterRecruitment() {
    using namespace foster;
    Workbook book;
    book.title = "Foster carer recruitment";
    book.footer = "Foster carer recruitment: all households are invented";
    addStartHere(book);
    addSummary(book);
    addPipeline(book);
    addHouseholds(book);
    addSettings(book);
    return book;
}

}  // namespace council::maker
