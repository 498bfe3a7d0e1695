#include "office/copy/freeze_fields.h"

#include "office/areas.h"
#include "office/properties.h"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <rtl/character.hxx>

#include <boost/range/adaptor/reversed.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace text = com::sun::star::text;
using rtl::OUString;
using Range = uno::Reference<table::XCellRange>;

namespace {

using Part = uno::Reference<text::XTextRange>;

bool isField(const Part& part) {
    return property<OUString>(part, "TextPortionType") == "TextField" &&
           !as<com::sun::star::lang::XServiceInfo>(
                property<uno::Reference<uno::XInterface>>(part, "TextField"))
                ->supportsService(OUString("com.sun.star.text.TextField.URL"));
}

std::vector<uno::Any> all(const uno::Reference<uno::XInterface>& whole) {
    std::vector<uno::Any> parts;
    const auto each = as<com::sun::star::container::XEnumerationAccess>(whole)->createEnumeration();
    while (each->hasMoreElements()) {
        parts.push_back(each->nextElement());
    }
    return parts;
}

std::vector<Part> fieldsIn(const Part& cell) {
    std::vector<Part> fields;
    for (const uno::Any& paragraph : all(cell)) {
        for (const uno::Any& portion : all(as<uno::XInterface>(paragraph))) {
            const auto part = as<text::XTextRange>(portion);
            if (isField(part)) {
                fields.push_back(part);
            }
        }
    }
    return fields;
}

// 12:34
bool showsTime(const OUString& text) {
    for (sal_Int32 at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
        if (at > 0 && at + 1 < text.getLength() && rtl::isAsciiDigit(text[at - 1]) &&
            rtl::isAsciiDigit(text[at + 1])) {
            return true;
        }
    }
    return false;
}

std::vector<table::CellAddress> cellsWithFields(const Range& sheet, bool areLikely) {
    std::vector<table::CellAddress> cells;
    const auto found =
        as<sheet::XCellRangesQuery>(sheet)->queryContentCells(sheet::CellFlags::FORMATTED);
    for (const Area& area : found->getRangeAddresses()) {
        const auto texts = as<sheet::XCellRangeData>(cellsOf(sheet, area))->getDataArray();
        for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
            for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) {
                OUString text;
                texts[row - area.StartRow][column - area.StartColumn] >>= text;
                if ((areLikely || showsTime(text)) &&
                    !fieldsIn(as<text::XTextRange>(sheet->getCellByPosition(column, row)))
                         .empty()) {
                    cells.emplace_back(area.Sheet, column, row);
                }
            }
        }
    }
    return cells;
}

// Each keeps its bold or red letters, as long as it shows in the copy what it did here: the time
// goes on, and a title may be the name of the file.
void freezeCell(const Part& original, const Part& copy) {
    const auto fields = fieldsIn(copy);
    for (const Part& field : boost::adaptors::reverse(fields)) {
        field->setString(field->getString());
    }
    const OUString shown = original->getString();
    if (copy->getString() != shown) {
        copy->setString(shown);
    }
}

}  // namespace

bool hasFields(const Range& sheet, bool areLikely) {
    return !cellsWithFields(sheet, areLikely).empty();
}

std::vector<table::CellAddress> freezeFields(const Range& original, const Range& copy,
                                             bool areLikely) {
    auto cells = cellsWithFields(original, areLikely);
    for (const auto& cell : cells) {
        freezeCell(as<text::XTextRange>(original->getCellByPosition(cell.Column, cell.Row)),
                   as<text::XTextRange>(copy->getCellByPosition(cell.Column, cell.Row)));
    }
    return cells;
}

}  // namespace council::office
