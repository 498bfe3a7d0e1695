// Rectangles of cells on one sheet.
#pragma once

#include <cstddef>
#include <vector>

#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

using Area = com::sun::star::table::CellRangeAddress;

com::sun::star::uno::Reference<com::sun::star::table::XCellRange> cellsOf(
    const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& sheet,
    const Area& area);

// How many cells an area has.
sal_Int64 sizeOf(const Area& area);

// What two areas have in common: one area, or none.
std::vector<Area> common(const Area& a, const Area& b);

bool overlap(const std::vector<Area>& some, const std::vector<Area>& others);

// Cells that lie in the same lists.
struct Part {
    Area area;
    std::vector<std::size_t> lists;  // rising
};

// Divides what lists of areas cover into parts that do not overlap, from top to bottom. The areas
// of one list may overlap, too. All of them are on one sheet.
std::vector<Part> partsOf(const std::vector<std::vector<Area>>& lists);

}  // namespace council::office
