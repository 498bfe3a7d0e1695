// Texts that formulas gave, as cells of the copy hold them.
#pragma once

#include "office/areas.h"
#include "office/sheets.h"

#include <vector>

#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

// As it is shown, in the cell's number format.
rtl::OUString textOf(const uno::Reference<com::sun::star::table::XCell>& cell);

// Where a conditional format may give cells another number format.
std::vector<Area> reformattedIn(const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                                const Document& workbook);

// Answers with the formula that is to be written into the cell in its place; empty when that was
// all. `isReformatted`: the cell lies in such an area.
rtl::OUString writeText(const rtl::OUString& text,
                        const uno::Reference<com::sun::star::table::XCell>& from,
                        const uno::Reference<com::sun::star::table::XCell>& to, bool isReformatted);

}  // namespace council::office
