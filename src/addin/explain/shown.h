// What cells show, and what they are called.
#pragma once

#include "addin/call.h"
#include "texts/phrase.h"

#include <string>

#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::addin {

// What a cell shows, also while Calc is still working it out: its error as Calc writes it, or its
// value: a share that is shown in per cent as its per cent, a date in full words.
texts::Phrase shownIn(const uno::Reference<com::sun::star::table::XCell>& cell,
                      const Document& document);
// 53 %
std::string percentText(double share, sal_Int16 decimals);
// #DIV/0!; empty where there is no error.
std::string errorIn(const uno::Reference<com::sun::star::table::XCell>& cell);
// The address of a cell as a person writes it: A3, or Plan.A3 on another sheet than the formula's.
std::string addressIn(const uno::Reference<com::sun::star::table::XCellRange>& range,
                      Position element, sal_Int16 homeSheet);

}  // namespace council::addin
