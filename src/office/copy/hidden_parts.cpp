#include "office/copy/hidden_parts.h"

#include "office/areas.h"
#include "office/conditional_formats.h"
#include "office/copy/unseen_contents.h"
#include "office/properties.h"

#include <algorithm>
#include <string_view>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XControlShape.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/GraphicCrop.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

// LibreOffice marks the drawings of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::office {

namespace drawing = com::sun::star::drawing;
namespace sheet = com::sun::star::sheet;

namespace {

using Range = uno::Reference<com::sun::star::table::XCellRange>;
using Ranges = uno::Reference<sheet::XSheetCellRanges>;
using Areas = uno::Sequence<Area>;
using com::sun::star::container::XIndexAccess;

bool isOnly(const Areas& areas, const Area& area) {
    return areas.getLength() == 1 && areas[0] == area;
}

// Below merged cells: what was there before, if it was kept.
bool hidesAny(const Range& merged, const Range& whole) {
    const auto cursor =
        as<sheet::XSpreadsheet>(whole)->createCursorByRange(as<sheet::XSheetCellRange>(merged));
    cursor->collapseToMergedArea();
    const Areas filled = filledIn(cursor);
    return filled.hasElements() &&
           !isOnly(filled, as<sheet::XCellRangeAddressable>(merged)->getRangeAddress());
}

bool hidesMergedCells(const Range& whole) {
    return std::ranges::any_of(cellsAlike(whole), [&](const Ranges& alike) {
        const Areas areas = alike->getRangeAddresses();
        const auto cell = [&](sal_Int32 column, sal_Int32 row) {
            return whole->getCellRangeByPosition(column, row, column, row);
        };
        if (!as<com::sun::star::util::XMergeable>(cell(areas[0].StartColumn, areas[0].StartRow))
                 ->getIsMerged()) {
            return false;
        }
        return std::ranges::any_of(areas, [&](const Area& area) {
            for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
                for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) {
                    if (hidesAny(cell(column, row), whole)) {
                        return true;
                    }
                }
            }
            return false;
        });
    });
}

// Of groups as well.
template <class Asked>
bool anyShape(const uno::Reference<XIndexAccess>& shapes, Asked isAsked) {
    for (sal_Int32 i = 0; i < shapes->getCount(); ++i) {
        const auto shape = as<drawing::XShape>(shapes->getByIndex(i));
        const uno::Reference<XIndexAccess> group(shape, uno::UNO_QUERY);
        if (isAsked(shape) || (group.is() && anyShape(group, isAsked))) {
            return true;
        }
    }
    return false;
}

template <class Asked>
bool anyShapeOf(const Range& sheet, Asked isAsked) {
    return anyShape(as<XIndexAccess>(as<drawing::XDrawPageSupplier>(sheet)->getDrawPage()),
                    isAsked);
}

// One of which a part was cut off, or the first page of a document.
bool isPartOfPicture(const uno::Reference<drawing::XShape>& picture) {
    const auto crop = property<com::sun::star::text::GraphicCrop>(picture, "GraphicCrop");
    const auto graphic =
        property<uno::Reference<com::sun::star::graphic::XGraphic>>(picture, "Graphic");
    return std::max({crop.Top, crop.Bottom, crop.Left, crop.Right}) > 0 ||
           (graphic.is() && property<rtl::OUString>(graphic, "MimeType") == "application/pdf");
}

// A field of a form that is not seen, or shows stars for what it holds.
bool isHiddenField(const uno::Reference<drawing::XShape>& shape) {
    const uno::Reference<drawing::XControlShape> field(shape, uno::UNO_QUERY);
    const uno::Reference<com::sun::star::beans::XPropertySet> model(
        field.is() ? field->getControl() : nullptr, uno::UNO_QUERY);
    return model.is() &&
           ((hasProperty(model, "EnableVisible") && !property<bool>(model, "EnableVisible")) ||
            (hasProperty(model, "EchoChar") && property<sal_Int16>(model, "EchoChar") != 0));
}

bool hidesDrawings(const Range& sheet) {
    return anyShapeOf(sheet, [](const uno::Reference<drawing::XShape>& shape) {
        const rtl::OUString kind = shape->getShapeType();
        return (kind != "com.sun.star.drawing.CaptionShape" &&
                !property<bool>(shape, "Visible")) ||  // the windows of comments come and go
               (kind == "com.sun.star.drawing.GraphicObjectShape" && isPartOfPicture(shape)) ||
               isHiddenField(shape);
    });
}

// A chart and a formula are seen whole.
bool holdsMoreThanItShows(const uno::Reference<drawing::XShape>& shape) {
    constexpr std::string_view seenWhole[] = {"12dcae26-281f-416f-a234-c3086127382e",
                                              "078b7aba-54fc-457f-8551-6147e776a997"};
    return shape->getShapeType() == "com.sun.star.drawing.OLE2Shape" &&
           std::ranges::find(
               seenWhole,
               addin::toUtf8(property<rtl::OUString>(shape, "CLSID").toAsciiLowerCase())) ==
               std::end(seenWhole);
}

// Of cells or a style.
bool hides(const uno::Reference<uno::XInterface>& formatted) {
    return property<com::sun::star::util::CellProtection>(formatted, "CellProtection").IsHidden;
}

bool hidesFilled(const Ranges& cells) {
    return hides(cells) && filledIn(cells).hasElements();
}

}  // namespace

bool hidesProtectedCells(const Range& sheet, const Document& workbook) {
    const auto mayHide = [&](const Format& format) {
        return std::ranges::any_of(stylesOf(format, workbook), hides);
    };
    return as<com::sun::star::util::XProtectable>(sheet)->isProtected() &&
           (std::ranges::any_of(cellsAlike(sheet), hidesFilled) ||
            std::ranges::any_of(formatsOf(sheet)->getConditionalFormats(), mayHide));
}

std::vector<std::string> sheetsWithHiddenParts(
    const Document& workbook, const uno::Reference<uno::XComponentContext>& context) {
    return sheetNames(workbook, [&](const Range& each) {
        return !property<bool>(each, "IsVisible") || hidesProtectedCells(each, workbook) ||
               !isSeenWhole(each, usedArea(each)) || hidesMergedCells(each) ||
               hidesDrawings(each) || hidesContents(each, workbook, context);
    });
}

std::vector<std::string> sheetsWithEmbeddedDocuments(const Document& workbook) {
    return sheetNames(workbook,
                      [](const Range& each) { return anyShapeOf(each, holdsMoreThanItShows); });
}

}  // namespace council::office
