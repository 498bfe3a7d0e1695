// Explain this cell: the sentence of INDICATORS.EXPLAIN for the cell the cursor is in.
#include "addin/explain.h"
#include "office/actions.h"
#include "office/check/material.h"
#include "office/properties.h"
#include "office/workbook.h"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
using rtl::OUString;

namespace {

using Range = uno::Reference<com::sun::star::table::XCellRange>;

std::string explanationOf(const OpenWorkbook& workbook, const Range& cell, const Wording& wording) {
    return wording.say(
        addin::explainCell(cell, as<com::sun::star::beans::XPropertySet>(workbook.model())));
}

void writeComment(const Request& request, const Range& range, const std::string& text) {
    const OpenWorkbook workbook(request);
    const auto cell = range->getCellByPosition(0, 0);
    const auto address = as<sheet::XCellAddressable>(cell)->getCellAddress();
    if (explanationOf(workbook, range, request.wording) != text) {
        throw Refusal{request.wording.say(Message::changedMeanwhile)};
    }
    workbook.refuseIfReadOnly();
    workbook.refuseIfShared();
    workbook.refuseIfProtected(address.Sheet);
    // Not by its text: that of a comment nobody has looked at yet may be empty.
    if (as<sheet::XCellRangesQuery>(cell)
            ->queryContentCells(sheet::CellFlags::ANNOTATION)
            ->getRangeAddresses()
            .hasElements()) {
        throw Refusal{request.wording.say(Message::hasComment)};
    }
    as<sheet::XSheetAnnotationsSupplier>(workbook.sheet(address.Sheet))
        ->getAnnotations()
        ->insertNew(address, addin::toCalc(text));
}

}  // namespace

Report explainActiveCell(const Request& request) {
    const OpenWorkbook workbook(request);
    const auto range = workbook.activeCell();
    const auto cell = range->getCellByPosition(0, 0);
    const std::string text = explanationOf(workbook, range, request.wording);
    const auto address = as<sheet::XCellAddressable>(cell)->getCellAddress();
    const std::string formula = addin::toUtf8(property<OUString>(cell, "FormulaLocal"));
    const std::string heading = workbook.sheetName(address.Sheet) + " " +
                                check::cellName(address.Column, address.Row) +
                                (formula.starts_with("=") ? ": " + formula : "");
    Report report{text, Report::Show::text, heading};
    if (formula.starts_with("=")) {
        report.asComment = [&request, range, text] { writeComment(request, range, text); };
    }
    if (request.isSilent() && request.argument("Comment", false)) {
        if (!report.asComment) {
            throw Refusal{text};
        }
        report.asComment();
    }
    return report;
}

}  // namespace council::office
