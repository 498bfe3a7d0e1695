#include "office/freeze_rules.h"

#include "core/values/number.h"
#include "office/areas.h"
#include "office/properties.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

namespace council::office {

namespace container = com::sun::star::container;
namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using addin::toUtf8;
using rtl::OUString;

namespace {

using Range = uno::Reference<table::XCellRange>;
using Format = uno::Reference<sheet::XConditionalFormat>;

// More cells than anybody colours by formula; working them out would take minutes.
constexpr sal_Int32 mostCells = 200'000;

Range cellsOf(const Range& sheet, const Area& area) {
    return sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn,
                                         area.EndRow);
}

Area usedArea(const Range& sheet) {
    const auto cursor = as<sheet::XSpreadsheet>(sheet)->createCursor();
    as<sheet::XUsedAreaCursor>(cursor)->gotoEndOfUsedArea(false);
    Area area = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    area.StartColumn = 0;
    area.StartRow = 0;
    return area;
}

// One condition of a format. Its formulas are written as people see them, for the first cell of the
// format.
struct Entry {
    sal_Int32 relation = 0;
    OUString formulas[2];
    OUString style;
};

std::optional<std::vector<Entry>> entriesOf(const Format& format) {
    const auto all = as<container::XIndexAccess>(format);
    std::vector<Entry> entries;
    for (sal_Int32 i = 0; i < all->getCount(); ++i) {
        const auto entry = as<sheet::XConditionEntry>(all->getByIndex(i));
        if (entry->getType() != sheet::ConditionEntryType::CONDITION) {
            return std::nullopt;
        }
        entries.push_back(
            {property<sal_Int32>(entry, "Operator"),
             {property<OUString>(entry, "Formula1"), property<OUString>(entry, "Formula2")},
             property<OUString>(entry, "StyleName")});
    }
    return entries;
}

bool usesAny(const Format& format, const IndicatorFormulas& formulas) {
    const auto all = as<container::XIndexAccess>(format);
    for (sal_Int32 i = 0; i < all->getCount(); ++i) {
        const auto entry = as<sheet::XConditionEntry>(all->getByIndex(i));
        if (entry->getType() == sheet::ConditionEntryType::CONDITION &&
            (formulas.uses(property<OUString>(entry, "Formula1")) ||
             formulas.uses(property<OUString>(entry, "Formula2")))) {
            return true;
        }
    }
    return false;
}

// The value as a formula.
OUString literal(const uno::Any& value) {
    double number = 0;
    OUString text;
    if (value >>= number) {
        return addin::toCalc(council::textOf(number));
    }
    if (value >>= text) {
        return OUString("\"") + text.replaceAll(OUString("\""), OUString("\"\"")) + OUString("\"");
    }
    return OUString("NA()");
}

// What the formula gives for each cell of `area`. It is worked out beside the sheet's cells: typed
// in once, as for the format's first cell, and filled down and to the right, its references move as
// they do in the format.
class Workings {
 public:
    Workings(const Range& sheet, const Area& area, sal_Int32 column) : sheet_(sheet), area_(area) {
        area_.StartColumn = column;
        area_.EndColumn = column + area.EndColumn - area.StartColumn;
    }

    uno::Sequence<uno::Sequence<uno::Any>> of(const OUString& formula) const {
        const Range cells = cellsOf(sheet_, area_);
        setProperty(cells->getCellByPosition(0, 0), "FormulaLocal", OUString("=") + formula);
        const Area firstColumn{area_.Sheet, area_.StartColumn, area_.StartRow, area_.StartColumn,
                               area_.EndRow};
        as<sheet::XCellSeries>(cellsOf(sheet_, firstColumn))
            ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
        as<sheet::XCellSeries>(cells)->fillAuto(sheet::FillDirection_TO_RIGHT, 1);
        const auto data = as<sheet::XCellRangeData>(cells)->getDataArray();
        constexpr sal_Int32 everything = 1023;  // contents, formats, notes
        as<sheet::XSheetOperation>(cells)->clearContents(everything);
        return data;
    }

 private:
    Range sheet_;
    Area area_;
};

// For the cells of a column that have the same values, one area.
using Values = std::vector<OUString>;
using Groups = std::map<Values, std::vector<Area>>;

Area aroundAll(const std::vector<Area>& areas) {
    Area whole = areas.front();
    for (const Area& area : areas) {
        whole = {whole.Sheet, std::min(whole.StartColumn, area.StartColumn),
                 std::min(whole.StartRow, area.StartRow), std::max(whole.EndColumn, area.EndColumn),
                 std::max(whole.EndRow, area.EndRow)};
    }
    return whole;
}

class FormatFreezer {
 public:
    FormatFreezer(const Document& copy, const Range& sheet)
        : copy_(copy),
          sheet_(sheet),
          used_(usedArea(sheet)),
          formats_(
              property<uno::Reference<sheet::XConditionalFormats>>(sheet, "ConditionalFormats")) {}

    bool freeze(const Format& format) const {
        const auto entries = entriesOf(format);
        if (!entries) {
            return false;
        }
        const auto ranges = property<uno::Reference<sheet::XSheetCellRanges>>(format, "Range");
        const auto addresses = ranges->getRangeAddresses();
        const std::vector<Area> all(addresses.begin(), addresses.end());
        const std::vector<Area> within = common(aroundAll(all), used_);
        if (within.empty()) {
            formats_->removeByID(property<sal_Int32>(format, "ID"));
            return true;
        }
        // The formulas are written for the format's first cell, so that is where it begins.
        Area area = within.front();
        if (area.StartColumn != aroundAll(all).StartColumn ||
            area.StartRow != aroundAll(all).StartRow || sizeOf(area) > mostCells ||
            asksForItsColumn(*entries)) {
            return false;
        }
        const Groups groups = grouped(*entries, area, all);
        formats_->removeByID(property<sal_Int32>(format, "ID"));
        for (const auto& [values, areas] : groups) {
            add(*entries, values, areas);
        }
        return true;
    }

 private:
    static sal_Int32 sizeOf(const Area& area) {
        return (area.EndColumn - area.StartColumn + 1) * (area.EndRow - area.StartRow + 1);
    }

    // COLUMN() would give another number where it is worked out.
    static bool asksForItsColumn(const std::vector<Entry>& entries) {
        return std::ranges::any_of(entries, [](const Entry& entry) {
            return std::ranges::any_of(entry.formulas, [](const OUString& formula) {
                return formula.toAsciiUpperCase().indexOf(OUString("COLUMN(")) >= 0;
            });
        });
    }

    Groups grouped(const std::vector<Entry>& entries, const Area& area,
                   const std::vector<Area>& all) const {
        const Workings workings(sheet_, area, used_.EndColumn + 2);
        std::vector<uno::Sequence<uno::Sequence<uno::Any>>> results;
        for (const Entry& entry : entries) {
            for (const OUString& formula : entry.formulas) {
                results.push_back(formula.isEmpty() ? uno::Sequence<uno::Sequence<uno::Any>>()
                                                    : workings.of(formula));
            }
        }
        Groups groups;
        for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) {
            for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
                if (!isIn(all, column, row)) {
                    continue;
                }
                Values values;
                for (const auto& result : results) {
                    values.push_back(
                        result.hasElements()
                            ? literal(result[row - area.StartRow][column - area.StartColumn])
                            : OUString());
                }
                addCell(groups[values], {area.Sheet, column, row, column, row});
            }
        }
        return groups;
    }

    static bool isIn(const std::vector<Area>& areas, sal_Int32 column, sal_Int32 row) {
        return std::ranges::any_of(areas, [&](const Area& area) {
            return area.StartColumn <= column && column <= area.EndColumn && area.StartRow <= row &&
                   row <= area.EndRow;
        });
    }

    static void addCell(std::vector<Area>& areas, const Area& cell) {
        if (!areas.empty() && areas.back().StartColumn == cell.StartColumn &&
            areas.back().EndRow + 1 == cell.StartRow) {
            areas.back().EndRow = cell.StartRow;
        } else {
            areas.push_back(cell);
        }
    }

    // The same conditions with their values in place of formulas.
    void add(const std::vector<Entry>& entries, const Values& values,
             const std::vector<Area>& areas) const {
        const auto ranges = as<lang::XMultiServiceFactory>(copy_)->createInstance(
            OUString("com.sun.star.sheet.SheetCellRanges"));
        as<sheet::XSheetCellRangeContainer>(ranges)->addRangeAddresses(
            {areas.data(), static_cast<sal_Int32>(areas.size())}, true);
        const sal_Int32 id = formats_->createByRange(as<sheet::XSheetCellRanges>(ranges));
        const auto all = formats_->getConditionalFormats();
        const Format format = *std::find_if(all.begin(), all.end(), [id](const Format& each) {
            return property<sal_Int32>(each, "ID") == id;
        });
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const auto index = static_cast<sal_Int32>(i);
            format->createEntry(sheet::ConditionEntryType::CONDITION, index);
            const auto entry =
                as<uno::XInterface>(as<container::XIndexAccess>(format)->getByIndex(index));
            setProperty(entry, "Operator", entries[i].relation);
            setProperty(entry, "Formula1", values[2 * i]);
            if (!values[2 * i + 1].isEmpty()) {
                setProperty(entry, "Formula2", values[2 * i + 1]);
            }
            setProperty(entry, "StyleName", entries[i].style);
        }
    }

    Document copy_;
    Range sheet_;
    Area used_;
    uno::Reference<sheet::XConditionalFormats> formats_;
};

sal_Int32 removeValidity(const Range& sheet, const IndicatorFormulas& formulas) {
    const auto groups = as<container::XIndexAccess>(
        as<sheet::XUniqueCellFormatRangesSupplier>(sheet)->getUniqueCellFormatRanges());
    sal_Int32 removed = 0;
    for (sal_Int32 i = 0; i < groups->getCount(); ++i) {
        const auto cells = as<uno::XInterface>(groups->getByIndex(i));
        const auto rule = property<uno::Reference<uno::XInterface>>(cells, "Validation");
        const uno::Reference<sheet::XSheetCondition> condition(rule, uno::UNO_QUERY);
        if (condition.is() &&
            (formulas.uses(condition->getFormula1()) || formulas.uses(condition->getFormula2()))) {
            setProperty(rule, "Type", sheet::ValidationType_ANY);
            setProperty(cells, "Validation", rule);
            ++removed;
        }
    }
    return removed;
}

}  // namespace

FrozenRules freezeRules(const Document& copy, const Range& sheet,
                        const IndicatorFormulas& formulas) {
    FrozenRules frozen;
    const auto formats =
        property<uno::Reference<sheet::XConditionalFormats>>(sheet, "ConditionalFormats")
            ->getConditionalFormats();
    for (const Format& format : formats) {
        if (!usesAny(format, formulas)) {
            continue;
        }
        const auto ranges = property<uno::Reference<sheet::XSheetCellRanges>>(format, "Range");
        const std::string cells = toUtf8(ranges->getRangeAddressesAsString());
        if (FormatFreezer(copy, sheet).freeze(format)) {
            ++frozen.formats;
        } else {
            frozen.lost.push_back(cells);
        }
    }
    frozen.validity = removeValidity(sheet, formulas);
    return frozen;
}

}  // namespace council::office
