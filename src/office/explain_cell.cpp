// Explain this cell: the sentence of INDICATORS.EXPLAIN for the cell that is selected.
#include "addin/explain.h"
#include "office/actions.h"
#include "office/workbook.h"

namespace council::office {

Report explainActiveCell(const Request& request) {
    const OpenWorkbook workbook(request);
    const auto cell = workbook.activeCell();
    return {addin::explainCell(cell, as<com::sun::star::beans::XPropertySet>(workbook.model())),
            Report::Show::text};
}

}  // namespace council::office
