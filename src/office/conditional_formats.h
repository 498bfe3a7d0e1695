// Conditional formats as Calc keeps them: their cells, their entries, the formulas in these.
#pragma once

#include "office/areas.h"
#include "office/indicator_formulas.h"
#include "office/sheets.h"

#include <optional>
#include <vector>

#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

using Format = uno::Reference<com::sun::star::sheet::XConditionalFormat>;
using Formats = uno::Reference<com::sun::star::sheet::XConditionalFormats>;
using Entry = uno::Reference<com::sun::star::sheet::XConditionEntry>;

Formats formatsOf(const uno::Reference<com::sun::star::table::XCellRange>& sheet);
sal_Int32 idOf(const Format& format);
std::vector<Area> areasOf(const Format& format);
std::vector<Entry> entriesOf(const Format& format);
// The cell styles that its conditions may give.
std::vector<uno::Reference<uno::XInterface>> stylesOf(const Format& format,
                                                      const Document& workbook);

// Top and bottom values, averages, duplicates: what depends on the other cells of the format.
bool comparesCells(const Entry& entry);
std::vector<rtl::OUString> formulasOf(const Entry& entry);
bool usesAny(const Entry& entry, const IndicatorFormulas& indicators);
bool usesAny(const Format& format, const IndicatorFormulas& indicators);
// Colour scales, data bars and icons may have formulas as well, which LibreOffice tells no one of
// but the files it writes.
bool hasHiddenFormula(const Format& format);

// A condition as Calc gives it in English, whatever the language and the syntax people see.
using English = uno::Reference<com::sun::star::sheet::XSheetCondition>;

// Those of the format, in the order of its entries; nothing when every cell has another format as
// well that could be taken for it.
std::optional<std::vector<English>> englishOf(
    const uno::Reference<com::sun::star::table::XCellRange>& sheet, const Format& format);

}  // namespace council::office
