// The workbook a person has in front of them, and what is selected in it.
#pragma once

#include "office/request.h"

#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

// Tools ▸ Share Spreadsheet.
bool isShared(const uno::Reference<com::sun::star::frame::XModel>& workbook);

class OpenWorkbook {
 public:
    // Refuses when there is no spreadsheet in the window.
    explicit OpenWorkbook(const Request& request);

    const uno::Reference<com::sun::star::frame::XModel>& model() const { return model_; }
    uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> document() const;
    uno::Reference<com::sun::star::table::XCellRange> sheet(sal_Int32 index) const;
    std::string sheetName(sal_Int32 index) const;

    // All of one sheet; refuses when no cells are selected, but a picture, say.
    std::vector<com::sun::star::table::CellRangeAddress> selection() const;
    void select(const uno::Reference<com::sun::star::table::XCellRange>& cells) const;
    // The selected cell; of several the one that the cursor is in.
    uno::Reference<com::sun::star::table::XCellRange> activeCell() const;

    void refuseIfReadOnly() const;
    // What a shared workbook loses when it is saved: all but the contents of cells.
    void refuseIfShared() const;
    void refuseIfProtected(sal_Int32 sheet) const;
    void refuseIfStructureProtected() const;

 private:
    const Wording& wording_;
    uno::Reference<com::sun::star::frame::XController> controller_;
    uno::Reference<com::sun::star::frame::XModel> model_;
};

}  // namespace council::office
