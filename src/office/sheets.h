// The sheets of a workbook, each as the range of all its cells.
#pragma once

#include "office/indicator_formulas.h"

#include <vector>

#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

std::vector<uno::Reference<com::sun::star::table::XCellRange>> sheetsOf(const Document& workbook);

}  // namespace council::office
