// The findings on a sheet of their own: a record of what was looked at, with a link to each cell.
#include "office/check/check_report.h"
#include "office/check/material.h"
#include "office/properties.h"
#include "office/sheets.h"
#include "office/undo_step.h"
#include "office/workbook.h"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace text = com::sun::star::text;
using addin::toCalc;
using rtl::OUString;

namespace {

class FindingsSheet {
 public:
    FindingsSheet(const Document& workbook, const Wording& wording)
        : workbook_(workbook), name_(toCalc(wording.say(Message::checkSheet))) {
        const auto sheets = workbook->getSheets();
        const OUString wanted = name_;
        for (int i = 2; sheets->hasByName(name_); ++i) {
            name_ = wanted + " " + OUString::number(i);
        }
        sheets->insertNewByName(name_,
                                static_cast<sal_Int16>(sheets->getElementNames().getLength()));
        cells_ = sheetsOf(workbook).back();
    }

    void fill(const std::vector<ReportLine>& lines, const Wording& wording) {
        constexpr sal_Int32 widths[] = {3500, 3500, 11000, 8000};  // hundredths of a millimetre
        const auto columns = as<table::XColumnRowRange>(cells_)->getColumns();
        for (sal_Int32 column = 0; column < 4; ++column) {
            setProperty(as<uno::XInterface>(columns->getByIndex(column)), "Width", widths[column]);
        }
        std::vector<uno::Sequence<uno::Any>> rows{
            row({wording.say(Message::checkCell), wording.say(Message::checkKindHeading),
                 wording.say(Message::checkSentence), wording.say(Message::checkRemedy)})};
        for (const ReportLine& line : lines) {
            rows.push_back(row({"", line.kindText, line.sentence, line.remedy}));
        }
        const auto last = static_cast<sal_Int32>(lines.size());
        const auto range = cells_->getCellRangeByPosition(0, 0, 3, last);
        as<sheet::XCellRangeData>(range)->setDataArray(
            {rows.data(), static_cast<sal_Int32>(rows.size())});
        for (std::size_t i = 0; i < lines.size(); ++i) {
            link(static_cast<sal_Int32>(i) + 1, lines[i]);
        }
        setProperty(cells_->getCellRangeByPosition(0, 0, 3, 0), "CharWeight",
                    com::sun::star::awt::FontWeight::BOLD);
        setProperty(range, "IsTextWrapped", true);
        setProperty(range, "VertJustify", sal_Int32(1));  // at the top, beside long sentences
        setProperty(as<uno::XInterface>(as<table::XColumnRowRange>(range)->getRows()),
                    "OptimalHeight", true);
    }

    uno::Reference<table::XCellRange> firstCell() const {
        return cells_->getCellRangeByPosition(0, 0, 0, 0);
    }
    std::string name() const { return addin::toUtf8(name_); }

 private:
    static uno::Sequence<uno::Any> row(const std::vector<std::string>& texts) {
        uno::Sequence<uno::Any> cells(static_cast<sal_Int32>(texts.size()));
        uno::Any* next = cells.getArray();
        for (const std::string& each : texts) {
            *next++ <<= toCalc(each);
        }
        return cells;
    }

    // A link as Insert ▸ Hyperlink makes it: it stays a link in every file.
    void link(sal_Int32 at, const ReportLine& line) {
        const auto cell = as<text::XText>(cells_->getCellByPosition(0, at));
        const auto field =
            as<com::sun::star::lang::XMultiServiceFactory>(workbook_)->createInstance(
                OUString("com.sun.star.text.TextField.URL"));
        setProperty(field, "URL", toCalc("#" + check::quotedSheet(line.sheet) + "." + line.cell));
        setProperty(field, "Representation", toCalc(line.sheet + " " + line.cell));
        cell->insertTextContent(as<text::XTextRange>(cell->createTextCursor()),
                                as<text::XTextContent>(field), false);
    }

    Document workbook_;
    OUString name_;
    uno::Reference<table::XCellRange> cells_;
};

}  // namespace

std::string writeFindings(const Request& request, const OpenWorkbook& workbook,
                          const std::vector<ReportLine>& lines) {
    workbook.refuseIfReadOnly();
    workbook.refuseIfShared();
    workbook.refuseIfStructureProtected();
    const UndoStep step(workbook.model(), request.wording.title(commandOf(CommandId::check)));
    FindingsSheet sheet(workbook.document(), request.wording);
    sheet.fill(lines, request.wording);
    workbook.select(sheet.firstCell());
    return sheet.name();
}

}  // namespace council::office
