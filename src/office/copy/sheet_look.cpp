#include "office/copy/sheet_look.h"

#include "office/check/material.h"
#include "office/properties.h"
#include "office/sheets.h"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace sheet = com::sun::star::sheet;
using Range = uno::Reference<com::sun::star::table::XCellRange>;

namespace {

const char* const background = "CellBackColor";

std::vector<Area> visibleIn(const Range& cells) {
    const auto seen =
        as<sheet::XCellRangesQuery>(cells)->queryVisibleCells()->getRangeAddresses();
    return {seen.begin(), seen.end()};
}

bool hasBackground(const Range& cells, sal_Int32 colour) {
    const auto state = as<beans::XPropertyState>(cells)->getPropertyState(
        rtl::OUString::createFromAscii(background));
    return state != beans::PropertyState_AMBIGUOUS_VALUE &&
           property<sal_Int32>(cells, background) == colour;
}

}  // namespace

SheetLook::SheetLook(const Range& sheet) : used_(usedArea(sheet)) {
    const Range cells = cellsOf(sheet, used_);
    visible_ = visibleIn(cells);
    for (const auto& alike : cellsAlike(cells)) {
        for (const Area& area : alike->getRangeAddresses()) {
            backgrounds_.push_back({area, property<sal_Int32>(alike, background)});
        }
    }
}

bool SheetLook::showsTheSame(const Range& copy) const {
    return visibleIn(cellsOf(copy, used_)) == visible_;
}

std::vector<std::string> SheetLook::otherBackgrounds(const Range& copy) const {
    std::vector<std::string> others;
    for (const auto& [area, colour] : backgrounds_) {
        if (!hasBackground(cellsOf(copy, area), colour)) {
            const std::string first = check::cellName(area.StartColumn, area.StartRow);
            const std::string last = check::cellName(area.EndColumn, area.EndRow);
            others.push_back(first == last ? first : first + ":" + last);
        }
    }
    return others;
}

}  // namespace council::office
