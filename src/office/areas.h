// Rectangles of cells on one sheet.
#pragma once

#include <vector>

#include <com/sun/star/table/CellRangeAddress.hpp>

namespace council::office {

using Area = com::sun::star::table::CellRangeAddress;

// What two areas have in common: one area, or none.
std::vector<Area> common(const Area& a, const Area& b);
// What `area` has and `other` has not: up to four areas.
std::vector<Area> without(const Area& area, const Area& other);

}  // namespace council::office
