// The sheets of a workbook, each as the range of all its cells.
#pragma once

#include "office/indicator_formulas.h"

#include <string>
#include <vector>

#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

std::vector<uno::Reference<com::sun::star::table::XCellRange>> sheetsOf(const Document& workbook);
std::string nameOf(const uno::Reference<com::sun::star::table::XCellRange>& sheet);

}  // namespace council::office
