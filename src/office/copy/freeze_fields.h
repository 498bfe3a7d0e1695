// Fields in cells (Insert ▸ Field): today's date, the time, the name of the file.
#pragma once

#include "office/request.h"

#include <vector>

#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

bool hasFields(const uno::Reference<com::sun::star::table::XCellRange>& sheet);

// In the copy of a sheet they become what they show in the original. Links stay. Gives their cells.
std::vector<com::sun::star::table::CellAddress> freezeFields(
    const uno::Reference<com::sun::star::table::XCellRange>& original,
    const uno::Reference<com::sun::star::table::XCellRange>& copy);

}  // namespace council::office
