// Fields in cells (Insert ▸ Field): today's date, the time, the name of the file.
#pragma once

#include "office/request.h"

#include <vector>

#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

// LibreOffice takes half a millisecond to look into a cell with a link or two lines. Unless
// `areLikely`, only those are looked into that show a time: its field is the one that files of
// LibreOffice do not tell of.
bool hasFields(const uno::Reference<com::sun::star::table::XCellRange>& sheet, bool areLikely);

// In the copy of a sheet they become what they show in the original. Links stay. Gives their cells.
std::vector<com::sun::star::table::CellAddress> freezeFields(
    const uno::Reference<com::sun::star::table::XCellRange>& original,
    const uno::Reference<com::sun::star::table::XCellRange>& copy, bool areLikely);

}  // namespace council::office
