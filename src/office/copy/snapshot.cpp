#include "office/copy/snapshot.h"

#include "office/areas.h"
#include "office/check/material.h"
#include "office/sheets.h"

#include <cmath>

#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XTextRange.hpp>

// LibreOffice marks the drawings of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::office {

namespace drawing = com::sun::star::drawing;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;

namespace {

// Files keep fifteen digits of a number, and an .ods file a moment to the hundredth of a second.
bool isSame(const uno::Any& value, const uno::Any& other) {
    double number = 0;
    double written = 0;
    if ((value >>= number) && (other >>= written)) {
        return std::abs(number - written) <= 1e-11 * std::abs(number);
    }
    return value == other;
}

// LibreOffice reads a text typed with tabs from an .ods file without them.
bool differInTabsAlone(const uno::Any& value, const uno::Any& other) {
    const auto withoutTabs = [](const uno::Any& cell) {
        rtl::OUString text;
        cell >>= text;
        return text.replaceAll(rtl::OUString("\t"), rtl::OUString());
    };
    const rtl::OUString text = withoutTabs(value);
    return !text.isEmpty() && text == withoutTabs(other);
}

// With the comments, whose windows are drawings as well, but come and go.
sal_Int32 objectsOn(const uno::Reference<table::XCellRange>& sheet) {
    const auto page = as<drawing::XDrawPageSupplier>(sheet)->getDrawPage();
    sal_Int32 count = as<sheet::XSheetAnnotationsSupplier>(sheet)->getAnnotations()->getCount();
    for (sal_Int32 i = 0; i < page->getCount(); ++i) {
        const auto kind = as<drawing::XShape>(page->getByIndex(i))->getShapeType();
        count += kind == "com.sun.star.drawing.CaptionShape" ? 0 : 1;
    }
    return count;
}

std::string cellName(const uno::Reference<table::XCellRange>& sheet, sal_Int32 column,
                     sal_Int32 row) {
    return nameOf(sheet) + "." + check::cellName(column, row);
}

}  // namespace

// A lookup of an empty cell shows nothing, and is an empty text in the copy.
bool Snapshot::isNothing(const Cell& shown, const Cell& written) {
    return shown.value == uno::Any(0.0) && shown.look.isEmpty() &&
           written.value == uno::Any(rtl::OUString());
}

Snapshot::Snapshot(const Document& workbook) {
    for (const auto& each : sheetsOf(workbook)) {
        names_.push_back(nameOf(each));
        objects_.push_back(objectsOn(each));
        used_.push_back(usedArea(each));
        seen_.push_back(seenIn(each, used_.back()));
        for (const Area& area : filledIn(each)) {
            blocks_.push_back({area, cellsIn(cellsOf(each, area))});
        }
    }
}

void Snapshot::take(const std::vector<table::CellAddress>& fields, const Document& frozen) {
    const auto sheets = sheetsOf(frozen);
    for (const auto& [sheet, column, row] : fields) {
        const auto cell = sheets.at(static_cast<std::size_t>(sheet))
                              ->getCellRangeByPosition(column, row, column, row);
        fields_[{sheet, column, row}] = cellsIn(cell).front();
    }
}

std::vector<Snapshot::Cell> Snapshot::cellsIn(const uno::Reference<table::XCellRange>& range) {
    const auto rows = as<sheet::XCellRangeData>(range)->getDataArray();
    std::vector<Cell> cells;
    for (sal_Int32 row = 0; row < rows.getLength(); ++row) {
        for (sal_Int32 column = 0; column < rows[row].getLength(); ++column) {
            Cell cell{rows[row][column], 0, {}};
            if (!cell.value.hasValue()) {
                cell.error = range->getCellByPosition(column, row)->getError();
            } else {
                cell.look =
                    as<com::sun::star::text::XTextRange>(range->getCellByPosition(column, row))
                        ->getString()
                        .trim();
            }
            cells.push_back(cell);
        }
    }
    return cells;
}

Differences Snapshot::differencesIn(const Document& copy, ErrorKinds errors) const {
    const auto sheets = sheetsOf(copy);
    Differences differences;
    for (std::size_t i = 0; i < objects_.size(); ++i) {
        if (objectsOn(sheets.at(i)) < objects_[i]) {
            differences.objects.push_back(nameOf(sheets[i]));
        }
        if (nameOf(sheets[i]) != names_[i]) {
            differences.names.push_back(names_[i]);
        }
        if (seenIn(sheets[i], used_[i]) != seen_[i]) {
            differences.values.push_back(nameOf(sheets[i]));
        }
    }
    for (const Block& block : blocks_) {
        const auto& sheet = sheets.at(static_cast<std::size_t>(block.area.Sheet));
        const std::vector<Cell> cells = cellsIn(cellsOf(sheet, block.area));
        const sal_Int32 width = block.area.EndColumn - block.area.StartColumn + 1;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const sal_Int32 column = block.area.StartColumn + static_cast<sal_Int32>(i) % width;
            const sal_Int32 row = block.area.StartRow + static_cast<sal_Int32>(i) / width;
            const auto field = fields_.find({block.area.Sheet, column, row});
            const Cell& shown = field == fields_.end() ? block.cells[i] : field->second;
            const auto name = [&] { return cellName(sheet, column, row); };
            const bool holdsTheSame = isSame(shown.value, cells[i].value) ||
                                      isNothing(shown, cells[i]) ||
                                      differInTabsAlone(shown.value, cells[i].value);
            if (!holdsTheSame || errorWritten(shown.error, errors) != cells[i].error) {
                differences.values.push_back(name());
            } else if (shown.look != cells[i].look) {
                differences.looks.push_back(name());
            }
        }
    }
    return differences;
}

bool Snapshot::isStillShown(const Document& workbook) const {
    return sheetsOf(workbook).size() == names_.size() &&
           differencesIn(workbook, ErrorKinds::calcs).values.empty();
}

}  // namespace council::office
