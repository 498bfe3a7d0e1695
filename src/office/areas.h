// Rectangles of cells on one sheet.
#pragma once

#include <vector>

#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

using Area = com::sun::star::table::CellRangeAddress;

com::sun::star::uno::Reference<com::sun::star::table::XCellRange> cellsOf(
    const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& sheet,
    const Area& area);

// What two areas have in common: one area, or none.
std::vector<Area> common(const Area& a, const Area& b);
// What `area` has and `other` has not: up to four areas.
std::vector<Area> without(const Area& area, const Area& other);

}  // namespace council::office
