#include "office/conditional_formats.h"

#include "office/properties.h"

#include <algorithm>
#include <utility>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/ColorScaleEntryType.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/ConditionFormatOperator.hpp>
#include <com/sun/star/sheet/DataBarEntryType.hpp>
#include <com/sun/star/sheet/IconSetFormatEntry.hpp>
#include <com/sun/star/sheet/XColorScaleEntry.hpp>
#include <com/sun/star/sheet/XDataBarEntry.hpp>
#include <com/sun/star/sheet/XIconSetEntry.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntry.hpp>

namespace council::office {

namespace container = com::sun::star::container;
namespace sheet = com::sun::star::sheet;
namespace types = com::sun::star::sheet::ConditionEntryType;
using rtl::OUString;
using Range = uno::Reference<com::sun::star::table::XCellRange>;

namespace {

template <class Step>
bool hasHiddenFormula(const Entry& entry, const char* name, sal_Int32 formula) {
    const auto isOne = [&](const uno::Reference<Step>& step) {
        return step.is() && step->getType() == formula;
    };
    return hasProperty(entry, name) &&
           std::ranges::any_of(property<uno::Sequence<uno::Reference<Step>>>(entry, name), isOne);
}

// By what it has and not by its type: to newer LibreOffices a scale of two colours is one of its
// own.
bool hasHiddenFormula(const Entry& entry) {
    return hasHiddenFormula<sheet::XColorScaleEntry>(
               entry, "ColorScaleEntries", sheet::ColorScaleEntryType::COLORSCALE_FORMULA) ||
           hasHiddenFormula<sheet::XDataBarEntry>(entry, "DataBarEntries",
                                                  sheet::DataBarEntryType::DATABAR_FORMULA) ||
           hasHiddenFormula<sheet::XIconSetEntry>(entry, "IconSetEntries",
                                                  sheet::IconSetFormatEntry::ICONSET_FORMULA);
}

std::vector<OUString> styleNamesOf(const Format& format) {
    std::vector<OUString> names;
    for (const Entry& entry : entriesOf(format)) {
        if (entry->getType() == types::CONDITION) {
            names.push_back(property<OUString>(entry, "StyleName"));
        }
    }
    return names;
}

// Nothing where they give other styles.
std::optional<std::vector<English>> conditionsAt(const Range& sheet, sal_Int32 column,
                                                 sal_Int32 row,
                                                 const std::vector<OUString>& styles) {
    const auto all =
        as<container::XIndexAccess>(property<uno::Reference<sheet::XSheetConditionalEntries>>(
            sheet->getCellByPosition(column, row), "ConditionalFormat"));
    std::vector<English> conditions;
    std::vector<OUString> found;
    for (sal_Int32 i = 0; i < all->getCount(); ++i) {
        conditions.push_back(as<sheet::XSheetCondition>(all->getByIndex(i)));
        found.push_back(as<sheet::XSheetConditionalEntry>(conditions.back())->getStyleName());
    }
    return found == styles ? std::optional(conditions) : std::nullopt;
}

}  // namespace

sal_Int32 idOf(const Format& format) {
    return property<sal_Int32>(format, "ID");
}

Formats formatsOf(const Range& sheet) {
    return property<Formats>(sheet, "ConditionalFormats");
}

std::vector<Entry> entriesOf(const Format& format) {
    const auto all = as<container::XIndexAccess>(format);
    const sal_Int32 count = all->getCount();
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(count));
    for (sal_Int32 i = 0; i < count; ++i) {
        entries.push_back(as<sheet::XConditionEntry>(all->getByIndex(i)));
    }
    return entries;
}

std::vector<uno::Reference<uno::XInterface>> stylesOf(const Format& format,
                                                      const Document& workbook) {
    const auto all = cellStylesOf(workbook);
    std::vector<uno::Reference<uno::XInterface>> styles;
    for (const Entry& entry : entriesOf(format)) {
        const bool givesOne =
            entry->getType() == types::CONDITION || entry->getType() == types::DATE;
        const OUString name = givesOne ? property<OUString>(entry, "StyleName") : OUString();
        if (all->hasByName(name)) {
            styles.push_back(as<uno::XInterface>(all->getByName(name)));
        }
    }
    return styles;
}

bool comparesCells(const Entry& entry) {
    if (entry->getType() != types::CONDITION) {
        return false;
    }
    const auto relation = property<sal_Int32>(entry, "Operator");
    return relation >= sheet::ConditionFormatOperator::DUPLICATE &&
           relation <= sheet::ConditionFormatOperator::BELOW_EQUAL_AVERAGE;
}

std::vector<OUString> formulasOf(const Entry& entry) {
    if (entry->getType() == types::CONDITION) {
        return {property<OUString>(entry, "Formula1"), property<OUString>(entry, "Formula2")};
    }
    return {};
}

bool usesAny(const Entry& entry, const IndicatorFormulas& indicators) {
    return std::ranges::any_of(formulasOf(entry),
                               [&](const OUString& formula) { return indicators.uses(formula); });
}

bool usesAny(const Format& format, const IndicatorFormulas& indicators) {
    return std::ranges::any_of(entriesOf(format),
                               [&](const Entry& entry) { return usesAny(entry, indicators); });
}

bool hasHiddenFormula(const Format& format) {
    return std::ranges::any_of(entriesOf(format),
                               [](const Entry& entry) { return hasHiddenFormula(entry); });
}

std::vector<Area> areasOf(const Format& format) {
    const auto addresses =
        property<uno::Reference<sheet::XSheetCellRanges>>(format, "Range")->getRangeAddresses();
    return {addresses.begin(), addresses.end()};
}

std::optional<std::vector<English>> englishOf(const Range& sheet, const Format& format) {
    const std::vector<OUString> styles = styleNamesOf(format);
    std::vector<Format> formats{format};
    std::vector<std::vector<Area>> lists{areasOf(format)};
    for (const Format& other : formatsOf(sheet)->getConditionalFormats()) {
        std::vector<Area> theirs = areasOf(other);
        if (idOf(other) != idOf(format) && overlap(lists.front(), theirs)) {
            formats.push_back(other);
            lists.push_back(std::move(theirs));
        }
    }
    // A cell tells the conditions of one format only, by which it is recognised.
    for (const Part& part : partsOf(lists)) {
        const bool isRecognised =
            part.lists.front() == 0 && std::ranges::none_of(part.lists, [&](std::size_t list) {
                return list != 0 && styleNamesOf(formats[list]) == styles;
            });
        if (isRecognised) {
            if (auto conditions =
                    conditionsAt(sheet, part.area.StartColumn, part.area.StartRow, styles)) {
                return conditions;
            }
        }
    }
    return std::nullopt;
}

}  // namespace council::office
