// Conditional formats as Calc keeps them: their cells, their entries, the formulas in these.
#pragma once

#include "office/areas.h"
#include "office/indicator_formulas.h"

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
std::vector<Area> areasOf(const Format& format);
std::vector<Entry> entriesOf(const Format& format);

// Top and bottom values, averages, duplicates: what depends on the other cells of the format.
bool comparesCells(const Entry& entry);
std::vector<rtl::OUString> formulasOf(const Entry& entry);
bool usesAny(const Entry& entry, const IndicatorFormulas& indicators);
bool usesAny(const Format& format, const IndicatorFormulas& indicators);
// Colour scales, data bars and icons may have formulas as well, which LibreOffice tells no one of.
bool hasHiddenFormula(const Format& format);

// A condition as Calc gives it in English, whatever the language and the syntax people see.
using English = uno::Reference<com::sun::star::sheet::XSheetCondition>;

// Those of the format on `areas`, in the order of its entries; nothing when every cell looked at
// has another format as well.
std::optional<std::vector<English>> englishOf(
    const uno::Reference<com::sun::star::table::XCellRange>& sheet, const std::vector<Area>& areas,
    const std::vector<Entry>& entries);

}  // namespace council::office
