// Which formulas of a workbook need the extension: those that call one of its functions, and those
// that use a name which does.
#pragma once

#include "office/request.h"

#include <string>
#include <vector>

#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace council::office {

using Document = uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

class IndicatorFormulas {
 public:
    explicit IndicatorFormulas(const Document& workbook);

    // A formula with the names that files store, or those that people type.
    bool uses(const rtl::OUString& formula) const;
    // The names for a calculation with one of our functions, in capitals.
    const std::vector<rtl::OUString>& names() const { return names_; }

 private:
    std::vector<rtl::OUString> names_;
};

// The names of the workbook, and those of each sheet.
std::vector<uno::Reference<com::sun::star::sheet::XNamedRanges>> nameLists(
    const Document& workbook);

}  // namespace council::office
